// SPDX-License-Identifier: MIT
#include "ui/check/cardpaste.h"

#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace coverdesk {

static constexpr int FewestFields = 2;

CardPaste::CardPaste(QWidget *parent)
    : QWidget(parent)
    , m_note(new PlainLabel({}, PlainLabel::Kind::Note, this))
    , m_link(new Button({}, Button::Kind::Link, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_note);
    row->addWidget(m_link);
    m_link->setSmall(true);
    setTakesBack(false);
    connect(m_link, &Button::clicked, this, &CardPaste::press);
}

void CardPaste::watch(QLineEdit *line)
{
    line->installEventFilter(this);
}

void CardPaste::setTakesBack(bool takesBack)
{
    m_takesBack = takesBack;
    m_link->setWords(takesBack ? tr("Take back what was pasted") : tr("Paste from a card or chart"));
    m_note->setWords({});
}

CardText CardPaste::card() const
{
    return cardIn(QGuiApplication::clipboard()->text(), m_payers, QDate::currentDate());
}

void CardPaste::press()
{
    if (m_takesBack)
        return emit takenBack();
    const auto read = card();
    if (read.count() > 0)
        emit pasted(read);
    else
        m_note->setWords(tr("What was copied last tells of no patient."));
}

bool CardPaste::eventFilter(QObject *watched, QEvent *event)
{
    const bool isPaste =
        event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste);
    if (!isPaste)
        return QWidget::eventFilter(watched, event);
    const auto read = card();
    if (read.count() < FewestFields)
        return QWidget::eventFilter(watched, event);
    emit pasted(read);
    return true;
}

} // namespace coverdesk
