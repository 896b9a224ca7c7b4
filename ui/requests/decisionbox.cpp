// SPDX-License-Identifier: MIT
#include "ui/requests/decisionbox.h"

#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>

#include <algorithm>

namespace coverdesk {

DecisionBox::DecisionBox(const DecisionWords &words, QWidget *parent)
    : Card(parent)
    , m_words(words)
{
    setKind(Kind::Box);
    setAccessibleName(words.subject);
    body()->setContentsMargins(13, 8, 13, 8);
    body()->setSpacing(7);
    auto *said = new QHBoxLayout;
    said->setSpacing(8);
    auto *explanation = new PlainLabel(words.explanation, PlainLabel::Kind::Muted, this);
    explanation->setWrapping(true);
    said->addWidget(new PlainLabel(words.subject, PlainLabel::Kind::Strong, this), 0, Qt::AlignTop);
    said->addWidget(explanation, 1);
    body()->addLayout(said);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    for (const auto &offered : words.choices)
        row->addLayout(choice(int(m_buttons.size()) + 1, offered));
    row->addStretch();
    body()->addLayout(row);
}

QLayout *DecisionBox::choice(int number, const Choice &choice)
{
    // What costs nothing is what we would do; anything else is for a person to choose.
    const auto isFree = choice.decision == Decision::LookAgain;
    auto *button = new Button(choice.words, isFree ? Button::Kind::Primary : Button::Kind::Plain, this);
    button->setSmall(true);
    button->setHint(QString::number(number));
    button->setAccessibleDescription(choice.cost);
    connect(button, &Button::clicked, this, [this, decision = choice.decision] { choose(decision); });
    m_buttons.push_back(button);
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(button);
    column->addWidget(new PlainLabel(choice.cost, PlainLabel::Kind::Note, this));
    return column;
}

void DecisionBox::press(int number)
{
    if (number >= 1 && number <= int(m_buttons.size()))
        m_buttons.at(size_t(number) - 1)->click();
}

void DecisionBox::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const auto focused = std::find_if(m_buttons.cbegin(), m_buttons.cend(), [](Button *b) { return b->hasFocus(); });
    if (isEnter && !event->isAutoRepeat() && focused != m_buttons.cend())
        return (*focused)->click();
    Card::keyPressEvent(event);
}

void DecisionBox::choose(Decision decision)
{
    if (m_isDone)
        return;
    m_isDone = true;
    setEnabled(false);
    emit chosen(decision);
}

} // namespace coverdesk
