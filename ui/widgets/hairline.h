// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

namespace coverdesk {

/// A line of 1 px between things; it carries no meaning.
class Hairline final : public QFrame
{
    Q_OBJECT

public:
    explicit Hairline(QWidget *parent = nullptr);
};

} // namespace coverdesk
