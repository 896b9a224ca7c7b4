// SPDX-License-Identifier: MIT
#include "ui/benefits/lastanswer.h"

#include "app/domain/payerwords.h"
#include "ui/benefits/cellwords.h"
#include "ui/benefits/figuregrid.h"
#include "ui/benefits/moods.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"
#include "ui/wording/since.h"
#include "ui/wording/wording.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace coverdesk {

static constexpr qsizetype LongestName = 60;
static constexpr qsizetype LastShown = 4;

LastAnswer::LastAnswer(QWidget *parent)
    : Card(tr("Last good answer"), parent)
    , m_age(new PlainLabel(QString(), PlainLabel::Kind::Muted, this))
    , m_open(new Button(tr("Open"), Button::Kind::Link, this))
    , m_pill(new Pill(this))
    , m_source(new PlainLabel(QString(), PlainLabel::Kind::Note, this))
    , m_figures(new FigureGrid(this))
    , m_note(new PlainLabel(QString(), PlainLabel::Kind::Note, this))
{
    titleLine()->addWidget(m_age, 1);
    titleLine()->addWidget(m_open);
    m_open->setAccessibleDescription(tr("Last good answer"));
    for (auto *label : {m_source, m_note})
        label->setWrapping(true);
    body()->setSpacing(8);
    for (auto *part : std::initializer_list<QWidget *>{m_pill, m_source, m_figures, m_note})
        body()->addWidget(part);
    connect(m_open, &Button::clicked, this, [this] { emit openAsked(m_id); });
}

static QString sourceOf(const Check &answer)
{
    const auto when = inWords(answer.answeredAt.value_or(answer.askedAt));
    switch (answer.service) {
    case ServiceId::Eligibility: return LastAnswer::tr("By instant check, %1").arg(when);
    case ServiceId::HealthHarbor: return LastAnswer::tr("By phone, %1").arg(when);
    }
    Q_UNREACHABLE();
}

/// What it was asked with, so that nobody takes it for an answer about another card.
static QString askedWith(const Insurance &insurance, const Insurance &now)
{
    const auto id = insurance.memberId.size() > LastShown ? insurance.memberId.right(LastShown) : QString();
    const auto payer = clipped(insurance.payer, LongestName);
    if (isSamePayer(insurance.payer, now.payer))
        return id.isEmpty() ? QString() : LastAnswer::tr("It was asked with a member ID ending in %1.").arg(id);
    return id.isEmpty() ? LastAnswer::tr("%1 was asked.").arg(payer)
                        : LastAnswer::tr("%1 was asked, with a member ID ending in %2.").arg(payer, id);
}

void LastAnswer::show(const Check &answer, const Inquiry &asked, const QDate &today)
{
    m_id = answer.id;
    const auto day = answer.answeredAt.value_or(answer.askedAt).toLocalTime().date();
    m_age->setWords(sinceInWords(day, today));
    m_pill->show(faceOn(answer, today));
    m_source->setWords(sourceOf(answer));
    const bool hasServices = answer.benefits && !answer.benefits->procedures.empty();
    m_figures->show(figuresOf(answer, hasServices ? std::optional(answer.benefits->procedures.front()) : std::nullopt));
    m_note->setWords(askedWith(answer.inquiry.insurance, asked.insurance));
    showParts(true);
}

void LastAnswer::showNone(const Person &patient)
{
    m_id = {};
    const auto name = clipped(nameOf(patient), LongestName);
    m_note->setWords(name.isEmpty() ? tr("None yet.") : tr("None yet: nothing was answered about %1.").arg(name));
    showParts(false);
}

void LastAnswer::showParts(bool isAnswer)
{
    for (auto *part : std::initializer_list<QWidget *>{m_age, m_open, m_pill, m_source, m_figures})
        part->setVisible(isAnswer);
    m_note->setVisible(!m_note->words().isEmpty());
}

} // namespace coverdesk
