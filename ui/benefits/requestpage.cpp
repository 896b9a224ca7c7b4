// SPDX-License-Identifier: MIT
#include "ui/benefits/requestpage.h"

#include "ui/benefits/answerwords.h"
#include "ui/benefits/wiretext.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace coverdesk {

RequestPage::RequestPage(QWidget *parent)
    : QScrollArea(parent)
    , m_facts(new KeyValueList(this))
    , m_sent(new WireText(tr("The request, as sent"), tr("Nothing was sent."), this))
{
    auto *content = new QWidget(this);
    content->setObjectName(u"content"_s);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 4, 0, 0);
    column->addWidget(m_facts);
    column->addWidget(m_sent, 1);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setWidget(content);
}

void RequestPage::show(const Check &check)
{
    m_facts->show(aboutRequest(check));
    m_sent->show(check.dispatch.body);
}

} // namespace coverdesk
