// SPDX-License-Identifier: MIT
#include "ui/benefits/callpage.h"

#include "ui/benefits/answerwords.h"
#include "ui/benefits/cellwords.h"
#include "ui/widgets/plainlabel.h"

#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace coverdesk {

namespace {

    constexpr qsizetype longestTranscript = 20'000;

    void addText(QVBoxLayout &column, const QString &title, const QString &text, QWidget *parent)
    {
        if (text.trimmed().isEmpty())
            return;
        column.addWidget(new PlainLabel(title, PlainLabel::Kind::Title, parent));
        auto *words = new PlainLabel(clipped(text, longestTranscript), parent);
        words->setWrapping(true);
        words->setSelectable(true);
        column.addWidget(words);
    }

} // namespace

CallPage::CallPage(QWidget *parent)
    : QWidget(parent)
    , m_area(new QScrollArea(this))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_area);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
}

void CallPage::show(const Benefits &benefits)
{
    auto *content = new QWidget(m_area);
    content->setObjectName(u"content"_s);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 8, 8, 8);
    addText(*column, tr("Summary"), benefits.summary, content);
    for (const auto &call : benefits.calls) {
        auto *facts = new KeyValueList(content);
        facts->show(aboutCall(call));
        column->addWidget(facts);
        addText(*column, tr("What was said"), call.transcript, content);
    }
    if (benefits.calls.empty())
        column->addWidget(new PlainLabel(tr("Nothing was told about the call."), PlainLabel::Kind::Muted, content));
    column->addStretch();
    m_area->setWidget(content);
}

} // namespace coverdesk
