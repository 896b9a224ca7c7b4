// SPDX-License-Identifier: MIT
#include "app/domain/askedandtold.h"

#include <algorithm>

namespace coverdesk {

static bool isAnswered(const Check &check)
{
    return check.standing == Standing::Answered && check.benefits;
}

/// A code or number in parts of letters and digits: signs between them are spelled in many ways.
static QStringList partsOf(const QString &number)
{
    QStringList parts(QString{});
    for (const auto sign : number.toCaseFolded()) {
        if (sign.isLetterOrNumber())
            parts.back().append(sign);
        else if (!parts.back().isEmpty())
            parts.append(QString());
    }
    parts.removeAll(QString());
    return parts;
}

static QString bare(const QString &number)
{
    return partsOf(number).join(QString());
}

bool isAboutSomeoneElse(const Check &check)
{
    return check.benefits && check.benefits->verdict == Verdict::SomeoneElse;
}

bool isOutsideItsDates(const Plan &plan, const QDate &day)
{
    const auto &begin = plan.effectiveOn.value;
    const auto &end = plan.terminatesOn.value;
    return day.isValid() && ((end && *end < day) || (begin && *begin > day));
}

bool mayTellCovered(const Check &check)
{
    if (!isAnswered(check))
        return false;
    const auto verdict = check.benefits->verdict;
    const auto &plan = check.benefits->plan;
    const bool isOfAPlan = verdict == Verdict::Active || verdict == Verdict::Partial;
    return isOfAPlan && plan.active.value_or(true) && !isOutsideItsDates(plan, check.askedAt.toLocalTime().date());
}

bool isVerified(const Check &check)
{
    if (!isAnswered(check))
        return false;
    switch (check.benefits->verdict) {
    case Verdict::Active:
    case Verdict::NotActive:
    case Verdict::ClaimTold: return true;
    case Verdict::Partial: return !check.failure;
    case Verdict::NotFound:
    case Verdict::ChoosePayer:
    case Verdict::Contradiction:
    case Verdict::PayerUnavailable:
    case Verdict::ProviderSetup:
    case Verdict::Unreadable:
    case Verdict::SomeoneElse: return false;
    }
    Q_UNREACHABLE();
}

/// A row may be about several codes, or about one with its modifier.
static bool isAbout(const Procedure &procedure, const QString &code)
{
    const auto parts = partsOf(procedure.code);
    return bare(procedure.code) == bare(code) || parts.contains(bare(code));
}

static bool speaksOfAPlan(const Check &check)
{
    if (!isAnswered(check) || check.inquiry.claim)
        return false;
    const auto verdict = check.benefits->verdict;
    return verdict == Verdict::Active || verdict == Verdict::Partial || verdict == Verdict::NotActive
        || verdict == Verdict::Contradiction;
}

QStringList unansweredCodes(const Check &check)
{
    QStringList codes;
    if (check.service != ServiceId::HealthHarbor || !speaksOfAPlan(check))
        return codes;
    const auto &told = check.benefits->procedures;
    for (const auto &asked : check.inquiry.procedureCodes) {
        const bool isTold = std::any_of(told.cbegin(), told.cend(),
                                        [&asked](const Procedure &procedure) { return isAbout(procedure, asked); });
        if (!isTold)
            codes.append(asked);
    }
    return codes;
}

bool namesAnotherClaim(const Check &check)
{
    if (!isAnswered(check) || !check.inquiry.claim || !check.benefits->claim)
        return false;
    const auto asked = bare(check.inquiry.claim->number);
    const auto told = bare(check.benefits->claim->number);
    return !asked.isEmpty() && !told.isEmpty() && asked != told;
}

} // namespace coverdesk
