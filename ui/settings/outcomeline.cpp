// SPDX-License-Identifier: MIT
#include "ui/settings/outcomeline.h"

#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/strip.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace coverdesk {

OutcomeLine::OutcomeLine(QWidget *parent)
    : QWidget(parent)
    , m_strip(new Strip(Tone::Info, this))
    , m_words(new PlainLabel(m_strip))
    , m_action(new Button({}, Button::Kind::Link, m_strip))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_strip);
    m_words->setWrapping(true);
    m_strip->row()->addWidget(m_words, 1);
    m_strip->row()->addWidget(m_action);
    connect(m_action, &Button::clicked, this, &OutcomeLine::actionChosen);
    hide();
}

void OutcomeLine::say(Tone tone, const QString &words, const QString &action)
{
    m_strip->setTone(tone);
    m_words->setWords(words);
    m_action->setWords(action);
    m_action->setVisible(!action.isEmpty());
    show();
}

void OutcomeLine::clear()
{
    m_words->setWords({});
    hide();
}

QString OutcomeLine::words() const
{
    return m_words->words();
}

} // namespace coverdesk
