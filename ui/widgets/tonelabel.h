// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/colours.h"
#include "ui/widgets/icon.h"

#include <QWidget>

namespace coverdesk {

class PlainLabel;

/// An icon and strong words in a tone, without a frame: "Not covered: 90837".
class ToneLabel final : public QWidget
{
    Q_OBJECT

public:
    ToneLabel(Icon icon, const QString &words, Tone tone, QWidget *parent = nullptr);

    void show(Icon icon, const QString &words, Tone tone);

    using QWidget::show;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PlainLabel *m_words;
    Icon m_icon;
    Tone m_tone;
};

} // namespace coverdesk
