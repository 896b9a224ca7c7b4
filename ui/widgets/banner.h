// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/colours.h"
#include "ui/widgets/icon.h"

#include <QFrame>

namespace coverdesk {

class Button;
class PlainLabel;

/// What a banner says.
struct Notice
{
    Tone tone = Tone::Info;
    Icon icon = Icon::Info;
    QString words;
    /// The words of its link; empty where there is nothing to do.
    QString action;
    /// Those of another one, where there are two ways.
    QString otherAction = {};
};

/// The one line under the title that speaks of the whole program: not saved, key refused, no internet, practice.
class Banner final : public QFrame
{
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);

    /// Shows a notice in place of what was there, and announces it.
    void tell(const Notice &notice);
    /// Takes the banner away.
    void clear();

signals:
    void actionChosen();
    void otherActionChosen();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PlainLabel *m_words;
    Button *m_action;
    Button *m_otherAction;
    Tone m_tone = Tone::Info;
    Icon m_icon = Icon::Info;
};

} // namespace coverdesk
