// SPDX-License-Identifier: MIT
#include "ui/benefits/requestpage.h"

#include "ui/benefits/answerwords.h"
#include "ui/benefits/wirepage.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/spoken.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace coverdesk {

static QVBoxLayout *columnOf(const QString &title, KeyValueList *facts, QWidget *parent)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    column->addWidget(new PlainLabel(title, PlainLabel::Kind::Title, parent));
    column->addWidget(facts);
    column->addStretch();
    return column;
}

RequestPage::RequestPage(QWidget *parent)
    : QScrollArea(parent)
    , m_question(new KeyValueList(this))
    , m_sending(new KeyValueList(this))
    , m_sent(new WirePage(tr("The request, as sent"), tr("Nothing was sent."), this))
{
    speakAs(*this, QAccessible::Pane);
    auto *content = new QWidget(this);
    content->setObjectName(u"content"_s);
    auto *facts = new QHBoxLayout;
    facts->setSpacing(24);
    facts->addLayout(columnOf(tr("What was asked"), m_question, content), 1);
    facts->addLayout(columnOf(tr("How it was sent"), m_sending, content), 1);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 8, 8, 8);
    column->setSpacing(12);
    column->addLayout(facts);
    column->addWidget(new PlainLabel(tr("As sent"), PlainLabel::Kind::Title, content));
    column->addWidget(m_sent, 1);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setWidget(content);
    setAccessibleName(tr("Request"));
}

void RequestPage::show(const Check &check)
{
    m_question->show(aboutQuestion(check));
    m_sending->show(aboutSending(check));
    m_sent->show(check.dispatch.body);
}

} // namespace coverdesk
