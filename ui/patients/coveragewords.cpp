// SPDX-License-Identifier: MIT
#include "ui/patients/coveragewords.h"

#include "ui/wording/words.h"

using namespace Qt::StringLiterals;

namespace coverdesk {

static constexpr int LongestLine = 60;

QString lineOfText(const QString &text)
{
    return shortened(asPlainText(text).simplified(), LongestLine);
}

static QString inWords(Coverage::Order order)
{
    switch (order) {
    case Coverage::Order::First: return Words::tr("1st");
    case Coverage::Order::Second: return Words::tr("2nd");
    case Coverage::Order::Ended: return Words::tr("Ended");
    }
    Q_UNREACHABLE();
}

QString orderInWords(const Coverage &coverage)
{
    const auto isEnded = coverage.order == Coverage::Order::Ended;
    return inWords(isEnded && coverage.endedAs ? *coverage.endedAs : coverage.order);
}

QString headOf(const Coverage &coverage)
{
    const auto payer = lineOfText(coverage.insurance.payer);
    return orderInWords(coverage) + u" · " + (payer.isEmpty() ? unknownOnScreen() : payer);
}

QString timeInWords(const Coverage &coverage)
{
    if (coverage.startsOn && coverage.endsOn)
        return Words::tr("%1 to %2").arg(inWords(*coverage.startsOn), inWords(*coverage.endsOn));
    const auto start = coverage.startsOn ? inWords(*coverage.startsOn) : unknownOnScreen();
    const auto end = coverage.endsOn ? inWords(*coverage.endsOn) : unknownOnScreen();
    return Words::tr("from %1, end %2").arg(start, end);
}

QString policyholderInWords(const Coverage &coverage, const Person &patient)
{
    return Words::tr("Policyholder: %1").arg(lineOfText(nameOf(coverage.policyholder.value_or(patient))));
}

QString planInWords(const Coverage &coverage, const QString &plan)
{
    const auto name = plan.isEmpty() ? Words::tr("plan —") : lineOfText(plan);
    return name + u" · " + masked(coverage.insurance.memberId);
}

QString openInWords(const CheckLine &open)
{
    return Words::tr("Asked again on %1: %2").arg(inWords(open.askedAt.toLocalTime().date()), standingOf(open).text);
}

QString elsewhereInWords(const CheckLine &other)
{
    const auto payer = lineOfText(other.payer);
    return Words::tr(
               "“%1” was asked about this member ID on %2: %3. If that is the insurer on the card, change it here.")
        .arg(payer.isEmpty() ? unknownOnScreen() : payer, inWords(other.askedAt.toLocalTime().date()),
             standingOf(other).text);
}

PillFace notCheckedFace()
{
    return {.words = Words::tr("Not checked yet"), .icon = Icon::Clock, .tone = Tone::Grey, .old = true};
}

PillFace endedFace()
{
    return {.words = Words::tr("Ended"), .tone = Tone::Grey};
}

QString birthInWords(const Person &person, const QDate &today)
{
    if (!person.bornOn)
        return unknownOnScreen();
    const auto age = ageInWords(*person.bornOn, today);
    return age.isEmpty() ? inWords(*person.bornOn) : Words::tr("%1 (%2)").arg(inWords(*person.bornOn), age);
}

} // namespace coverdesk
