// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace coverdesk {

/// The last that is shown of a history that was erased: that it is, and what still opens.
class ErasedPage final : public QWidget
{
    Q_OBJECT

public:
    /// \a isKeyKept where the computer's keychain has not given up every entry.
    explicit ErasedPage(bool isKeyKept, QWidget *parent = nullptr);

signals:
    void closeAsked();
};

} // namespace coverdesk
