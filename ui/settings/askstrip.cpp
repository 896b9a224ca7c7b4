// SPDX-License-Identifier: MIT
#include "ui/settings/askstrip.h"

#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/strip.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QVBoxLayout>

namespace coverdesk {

AskStrip::AskStrip(const QString &action, const QString &refusal, QWidget *parent)
    : QWidget(parent)
    , m_question(new PlainLabel(this))
    , m_action(new Button(action, this))
    , m_refusal(new Button(refusal, this))
{
    auto *strip = new Strip(Tone::Warn, this);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(strip);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 4, 0, 6);
    column->setSpacing(8);
    m_question->setWrapping(true);
    column->addWidget(m_question);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_action);
    buttons->addWidget(m_refusal);
    buttons->addStretch();
    column->addLayout(buttons);
    strip->row()->addLayout(column, 1);
    hide();
    for (auto *button : {m_action, m_refusal})
        connect(button, &Button::clicked, this, &QWidget::hide);
    connect(m_action, &Button::clicked, this, &AskStrip::agreed);
    connect(m_refusal, &Button::clicked, this, &AskStrip::declined);
    auto *escape = new QShortcut(Qt::Key_Escape, this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, m_refusal, &Button::click);
}

void AskStrip::ask(const QString &question)
{
    m_question->setWords(question);
    show();
    m_refusal->setFocus(Qt::OtherFocusReason);
}

} // namespace coverdesk
