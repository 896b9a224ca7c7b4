// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/colours.h"
#include "ui/widgets/icon.h"

#include <QWidget>

namespace coverdesk {

/// An icon of 16 px in a tone beside words that say the same.
class IconMark final : public QWidget
{
    Q_OBJECT

public:
    explicit IconMark(QWidget *parent = nullptr);

    void show(Icon icon, Tone tone);

    using QWidget::show;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Icon m_icon = Icon::Info;
    Tone m_tone = Tone::Grey;
};

} // namespace coverdesk
