// SPDX-License-Identifier: MIT
#include "ui/check/dateentry.h"

#include "ui/widgets/formfield.h"
#include "ui/wording/wording.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace coverdesk {

DateEntry::DateEntry(Field meaning, FormField *line, QObject *parent)
    : QObject(parent)
    , m_meaning(meaning)
    , m_line(line)
{
    line->setPlaceholder(tr("MM/DD/YYYY"));
    connect(line, &FormField::textChanged, this, &DateEntry::showAge);
    connect(line, &FormField::left, this, &DateEntry::settle);
}

std::optional<QDate> DateEntry::date() const
{
    return dateFromText(tidied(m_line->text()));
}

void DateEntry::show(const std::optional<QDate> &date)
{
    m_line->setText(date ? inWords(*date) : QString());
}

/// Digits in the shape of a date, whatever day they name.
static bool hasShapeOfDate(const QString &text)
{
    static const QRegularExpression shape(
        uR"(^([0-9]{8}|[0-9]{1,2}[-/. ][0-9]{1,2}[-/. ][0-9]{4}|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2})\z)"_s);
    return shape.match(text).hasMatch();
}

QString DateEntry::problem() const
{
    const auto typed = tidied(m_line->text());
    if (typed.isEmpty() || date())
        return {};
    if (hasShapeOfDate(typed))
        return tr("There is no such day as %1. Check month and day.").arg(typed);
    return inWords(FieldProblem{m_meaning, Fault::NotADate});
}

void DateEntry::settle()
{
    if (const auto typed = date())
        show(typed);
}

void DateEntry::showAge()
{
    const auto bornOn = m_meaning == Field::BornOn ? date() : std::nullopt;
    m_line->setTrailing(bornOn ? ageInWords(*bornOn, QDate::currentDate()) : QString());
}

} // namespace coverdesk
