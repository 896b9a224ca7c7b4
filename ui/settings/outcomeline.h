// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/colours.h"

#include <QWidget>

namespace coverdesk {

class Button;
class PlainLabel;
class Strip;

/// What came of something done in a card, in a sentence below it, and at most one link that goes on from there.
class OutcomeLine final : public QWidget
{
    Q_OBJECT

public:
    explicit OutcomeLine(QWidget *parent = nullptr);

    /// Says it in place of what was said; \a action are the link's words.
    void say(Tone tone, const QString &words, const QString &action = {});
    void clear();
    QString words() const;

signals:
    void actionChosen();

private:
    Strip *m_strip;
    PlainLabel *m_words;
    Button *m_action;
};

} // namespace coverdesk
