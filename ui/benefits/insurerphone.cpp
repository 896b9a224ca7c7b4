// SPDX-License-Identifier: MIT
#include "ui/benefits/insurerphone.h"

#include "ui/benefits/cellwords.h"
#include "ui/benefits/iconmark.h"
#include "ui/widgets/briefcopy.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plainlabel.h"

namespace coverdesk {

static constexpr qsizetype LongestName = 40;

InsurerPhone::InsurerPhone(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconMark(this))
    , m_words(new PlainLabel(QString(), PlainLabel::Kind::Note, this))
    , m_number(new PlainLabel(QString(), PlainLabel::Kind::Strong, this))
{
    auto *copy = new Button(tr("Copy"), Button::Kind::Link, this);
    copy->setAccessibleDescription(tr("Copy the phone number"));
    copy->setSmall(true);
    auto *flow = new FlowLayout(6, this);
    for (auto *part : std::initializer_list<QWidget *>{m_icon, m_words, m_number, copy})
        flow->addWidget(part);
    m_icon->show(Icon::Phone, Tone::Grey);
    m_number->setSelectable(true);
    connect(copy, &Button::clicked, this, [this] { BriefCopy::put(m_number->words()); });
}

void InsurerPhone::show(const QString &insurer, const QString &phone)
{
    setVisible(!phone.isEmpty());
    m_words->setWords(tr("%1, for providers:").arg(clipped(insurer, LongestName)));
    m_number->setWords(phone);
}

} // namespace coverdesk
