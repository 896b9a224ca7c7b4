// SPDX-License-Identifier: MIT
#include "ui/benefits/callpage.h"

#include "ui/benefits/callbox.h"
#include "ui/benefits/cellwords.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/spoken.h"

#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace coverdesk {

static void addSummary(QVBoxLayout &column, const QString &summary, QWidget *parent)
{
    if (summary.trimmed().isEmpty())
        return;
    auto *title = new PlainLabel(CallPage::tr("Summary, in the service's own words"), PlainLabel::Kind::Title, parent);
    auto *words = new PlainLabel(clipped(summary), parent);
    words->setWrapping(true);
    words->setSelectable(true);
    words->setContentsMargins(0, 0, 0, 6);
    column.addWidget(title);
    column.addWidget(words);
}

CallPage::CallPage(QWidget *parent)
    : QWidget(parent)
    , m_area(new QScrollArea(this))
{
    speakAs(*m_area, QAccessible::Pane);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_area);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setAccessibleName(tr("Call details"));
}

void CallPage::show(const Benefits &benefits)
{
    // What a person has unfolded stays so while nothing new is told.
    if (m_area->widget() && benefits.calls == m_calls && benefits.summary == m_summary)
        return;
    m_calls = benefits.calls;
    m_summary = benefits.summary;
    auto *content = new QWidget(m_area);
    content->setObjectName(u"content"_s);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 8, 8, 8);
    addSummary(*column, benefits.summary, content);
    for (size_t i = 0; i < m_calls.size(); ++i) {
        const auto title = m_calls.size() > 1 ? tr("Call %1 of %2").arg(i + 1).arg(m_calls.size()) : QString();
        column->addWidget(new CallBox(title, m_calls[i], content));
    }
    if (m_calls.empty())
        column->addWidget(new PlainLabel(tr("Nothing was told about the call."), PlainLabel::Kind::Muted, content));
    column->addStretch();
    m_area->setWidget(content);
}

} // namespace coverdesk
