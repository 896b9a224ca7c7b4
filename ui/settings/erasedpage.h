// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace coverdesk {

/// The last that is shown of a history that was erased: that it is, and what still opens.
class ErasedPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ErasedPage(QWidget *parent = nullptr);

signals:
    void closeAsked();
};

} // namespace coverdesk
