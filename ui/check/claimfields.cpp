// SPDX-License-Identifier: MIT
#include "ui/check/claimfields.h"

#include "ui/check/dateentry.h"
#include "ui/widgets/formfield.h"
#include "ui/wording/wording.h"

#include <QHBoxLayout>

namespace coverdesk {

ClaimFields::ClaimFields(QWidget *parent)
    : QWidget(parent)
    , m_number(new FormField(inWords(Field::ClaimNumber), FormField::Need::Required, this))
    , m_servedOn(new FormField(inWords(Field::ServedOn), FormField::Need::Required, this))
    , m_billed(new FormField(tr("Billed amount"), this))
    , m_day(new DateEntry(Field::ServedOn, m_servedOn, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    for (auto *line : texts()) {
        row->addWidget(line, 1, Qt::AlignTop);
        connect(line, &FormField::textChanged, this, &ClaimFields::edited);
    }
}

/// An amount of nothing or less is none that was billed.
static std::optional<Money> billedIn(const QString &text)
{
    const auto amount = Money::fromText(tidied(text));
    return amount && amount->inCents() > 0 ? amount : std::nullopt;
}

Claim ClaimFields::claim() const
{
    return {m_number->text(), m_day->date(), billedIn(m_billed->text())};
}

void ClaimFields::show(const Claim &claim)
{
    m_number->setText(claim.number);
    m_day->show(claim.servedOn);
    m_billed->setText(claim.billed ? inWords(*claim.billed) : QString());
}

QString ClaimFields::problemWithAmount() const
{
    const auto typed = tidied(m_billed->text());
    return typed.isEmpty() || billedIn(typed) ? QString() : tr("Billed amount is not an amount. Type it like 150.00.");
}

std::vector<FormLine> ClaimFields::lines() const
{
    return {lineOf(Field::ClaimNumber, m_number),
            lineOf(Field::ServedOn, m_servedOn, [this] { return m_day->problem(); }),
            lineOf(std::nullopt, m_billed, [this] { return problemWithAmount(); })};
}

} // namespace coverdesk
