// SPDX-License-Identifier: MIT
#include "ui/check/payerchoices.h"

#include "app/domain/payerwords.h"
#include "app/settings.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"
#include "ui/wording/wording.h"

#include <QHBoxLayout>

#include <algorithm>

namespace coverdesk {

static constexpr int LongestPayer = 60;

PayerChoices::PayerChoices(Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_words(new PlainLabel(QString(), PlainLabel::Kind::Note, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *change = new Button(tr("Change"), Button::Kind::Link, this);
    change->setAccessibleDescription(tr("Ask for the insurer as it is typed"));
    change->setSmall(true);
    row->addWidget(m_words, 1);
    row->addWidget(change, 0, Qt::AlignTop);
    m_words->setWrapping(true);
    connect(change, &Button::clicked, this, &PayerChoices::letGo);
    refresh();
    hide();
}

void PayerChoices::refresh()
{
    m_choices = m_settings.payerChoices();
}

Inquiry PayerChoices::applied(Inquiry inquiry) const
{
    const auto choice = choiceFor(inquiry.insurance.payer, inquiry.insurance.memberId, m_choices);
    if (choice && choice != m_ignored)
        inquiry.insurance.payer = choice->payer;
    return inquiry;
}

void PayerChoices::follow(const Insurance &typed)
{
    const auto choice = choiceFor(typed.payer, typed.memberId, m_choices);
    if (choice != m_ignored)
        m_ignored.reset();
    m_shown = choice && choice != m_ignored && !isSamePayer(choice->payer, typed.payer) ? choice : std::nullopt;
    setVisible(m_shown.has_value());
    // The form gives a line no more room than it asks for at once.
    m_words->setMinimumHeight(2 * m_words->fontMetrics().lineSpacing());
    if (m_shown)
        m_words->setWords(tr("Asked as %1, as chosen before").arg(shortened(m_shown->payer, LongestPayer)));
}

void PayerChoices::letGo()
{
    m_ignored = m_shown;
    m_shown.reset();
    hide();
    emit changed();
}

void PayerChoices::keep(const Insurance &asked, const QString &payer)
{
    // Where it cannot be kept, it is asked all the same, and chosen again next time.
    if (m_settings.keep(PayerChoice{asked.payer, idLettersOf(asked.memberId), payer}))
        refresh();
}

QString PayerChoices::chosenBefore(const QString &typed, const QStringList &candidates) const
{
    const auto found = std::find_if(m_choices.begin(), m_choices.end(), [&](const PayerChoice &choice) {
        return isSamePayer(choice.typed, typed) && candidates.contains(choice.payer);
    });
    return found == m_choices.end() ? QString() : found->payer;
}

} // namespace coverdesk
