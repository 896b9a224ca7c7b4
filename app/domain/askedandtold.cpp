// SPDX-License-Identifier: MIT
#include "app/domain/askedandtold.h"

#include "app/domain/answers.h"
#include "app/domain/fields.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

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
    const bool isSaidByCode = check.failure && check.failure->code == "OTHER_PATIENT"_L1;
    return isSaidByCode || (check.benefits && check.benefits->verdict == Verdict::SomeoneElse);
}

bool isAboutSomethingElse(const Check &check)
{
    const auto isSaid = [&check](QLatin1StringView code) { return check.failure && check.failure->code == code; };
    return isAboutSomeoneElse(check) || isSaid("OTHER_CLAIM"_L1) || isSaid("ODD_ECHO"_L1);
}

static bool hasEndedBy(const Plan &plan, const QDate &day)
{
    return plan.terminatesOn.value && *plan.terminatesOn.value < day;
}

static bool beginsAfter(const Plan &plan, const QDate &day)
{
    return plan.effectiveOn.value && *plan.effectiveOn.value > day;
}

bool isOutsideItsDates(const Plan &plan, const QDate &day)
{
    return day.isValid() && (hasEndedBy(plan, day) || beginsAfter(plan, day));
}

static bool speaksOfAPlan(const Check &check)
{
    return isAnswered(check) && !check.inquiry.claim && !isAboutSomeoneElse(check)
        && tellsOfPlan(check.benefits->verdict);
}

/// The last day on which somebody spoke of the plan as it was.
static QDate lastWordOn(const Check &check)
{
    const auto asked = check.askedAt.toLocalTime().date();
    const auto told = toldOn(check);
    return told && (!asked.isValid() || *told > asked) ? *told : asked;
}

bool contradictsItsDates(const Check &check)
{
    return speaksOfAPlan(check) && check.benefits->plan.active.value_or(false)
        && isOutsideItsDates(check.benefits->plan, lastWordOn(check));
}

static bool speaksOfACurrentPlan(const Check &check)
{
    return speaksOfAPlan(check) && check.benefits->plan.active.value_or(true);
}

bool endsBeforeVisit(const Check &check)
{
    const auto &visit = check.inquiry.visitOn;
    return speaksOfACurrentPlan(check) && visit && hasEndedBy(check.benefits->plan, *visit);
}

bool beginsAfterVisit(const Check &check)
{
    const auto &visit = check.inquiry.visitOn;
    return speaksOfACurrentPlan(check) && visit && beginsAfter(check.benefits->plan, *visit);
}

/// Payers say that there is no end with a day that nobody will see, or in words.
static bool saysNoEnd(const QString &words)
{
    static const QStringList known{u"none"_s,    u"na"_s,         u"noend"_s,        u"noenddate"_s,
                                   u"ongoing"_s, u"openended"_s,  u"present"_s,      u"never"_s,
                                   u"current"_s, u"continuous"_s, u"notapplicable"_s};
    const auto packed = QDate::fromString(words.trimmed(), u"yyyyMMdd"_s);
    const auto day = packed.isValid() ? std::optional(packed) : dateFromText(words);
    return (day && day->year() >= 2200) || known.contains(bare(words));
}

bool isUnreadable(const StatedDate &date)
{
    return date.isStated() && !date.value && !saysNoEnd(date.asStated);
}

bool hasUnreadableEnd(const Check &check)
{
    return speaksOfACurrentPlan(check) && isUnreadable(check.benefits->plan.terminatesOn);
}

bool hasUnreadableBegin(const Check &check)
{
    return speaksOfACurrentPlan(check) && isUnreadable(check.benefits->plan.effectiveOn);
}

/// Each code a row is about, with its modifiers; or its name.
static QStringList subjectsOf(const Procedure &procedure)
{
    if (bare(procedure.code).isEmpty())
        return {bare(procedure.name)};
    QStringList codes;
    QString modifiers;
    for (const auto &part : partsOf(procedure.code)) {
        if (part.size() >= 5)
            codes.append(part);
        else if (part.size() == 2)
            modifiers += u' ' + part;
    }
    if (codes.isEmpty())
        return {bare(procedure.code)};
    for (auto &code : codes)
        code += modifiers;
    return codes;
}

/// Whether one row names by its name alone the service that the other gives a code.
static bool isNameOf(const Procedure &named, const Procedure &coded)
{
    const auto hasCode = !bare(coded.code).isEmpty() && bare(named.code).isEmpty();
    return hasCode && !bare(named.name).isEmpty() && bare(named.name) == bare(coded.name);
}

static QStringList contradictedByName(const std::vector<Procedure> &procedures)
{
    QStringList contradicted;
    for (const auto &named : procedures) {
        for (const auto &coded : procedures) {
            const auto isBoth = named.covered && coded.covered && named.covered != coded.covered;
            if (isBoth && isNameOf(named, coded))
                contradicted += {nameOf(coded), nameOf(named)};
        }
    }
    return contradicted;
}

QStringList contradictedServices(const Benefits &benefits)
{
    std::map<QString, const Procedure *> told;
    QStringList contradicted;
    for (const auto &procedure : benefits.procedures) {
        if (!procedure.covered || !isNamed(procedure))
            continue;
        for (const auto &subject : subjectsOf(procedure)) {
            const auto *first = told.emplace(subject, &procedure).first->second;
            if (first->covered != procedure.covered)
                contradicted += {nameOf(*first), nameOf(procedure)};
        }
    }
    contradicted += contradictedByName(benefits.procedures);
    contradicted.removeDuplicates();
    return contradicted;
}

QString nameOf(const Procedure &procedure)
{
    const auto code = procedure.code.trimmed();
    return code.isEmpty() ? procedure.name.trimmed() : code;
}

bool isNamed(const Procedure &procedure)
{
    return !bare(procedure.code).isEmpty() || !bare(procedure.name).isEmpty();
}

bool hasUnnamedServices(const Check &check)
{
    if (!speaksOfAPlan(check))
        return false;
    const auto &told = check.benefits->procedures;
    return std::any_of(told.cbegin(), told.cend(), [](const Procedure &row) { return !isNamed(row); });
}

/// Whether a plan was said to be active, by somebody who could answer what was asked.
static bool isSaidActive(const Check &check)
{
    const auto &active = check.benefits->plan.active;
    switch (check.benefits->verdict) {
    case Verdict::Active: return !check.failure && active.value_or(true);
    case Verdict::Partial: return !check.failure && active.value_or(false);
    case Verdict::NotActive:
    case Verdict::NotFound:
    case Verdict::ChoosePayer:
    case Verdict::Contradiction:
    case Verdict::PayerUnavailable:
    case Verdict::ProviderSetup:
    case Verdict::Unreadable:
    case Verdict::SomeoneElse:
    case Verdict::ClaimTold: return false;
    }
    Q_UNREACHABLE();
}

bool mayTellCovered(const Check &check)
{
    if (!speaksOfAPlan(check) || !isSaidActive(check) || !contradictedServices(*check.benefits).isEmpty())
        return false;
    return !isOutsideItsDates(check.benefits->plan, lastWordOn(check)) && !endsBeforeVisit(check)
        && !beginsAfterVisit(check) && !hasUnreadableEnd(check) && !hasUnreadableBegin(check);
}

bool isVerified(const Check &check)
{
    if (!isAnswered(check) || check.failure || isAboutSomeoneElse(check) || namesAnotherClaim(check))
        return false;
    switch (check.benefits->verdict) {
    case Verdict::Active:
    case Verdict::NotActive:
    case Verdict::ClaimTold: return true;
    case Verdict::Partial: return check.benefits->plan.active.has_value();
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

static bool saysAnything(const Procedure &procedure)
{
    const auto &[copay, coinsurance] = procedure.costShare;
    const auto texts = {procedure.priorAuthorizationNote, procedure.frequencyLimits, procedure.note};
    return procedure.covered || procedure.priorAuthorization || procedure.deductibleWaived || copay.isStated()
        || coinsurance.isStated()
        || std::any_of(texts.begin(), texts.end(), [](const QString &text) { return !text.trimmed().isEmpty(); });
}

QStringList unansweredCodes(const Check &check)
{
    QStringList codes;
    if (check.service != ServiceId::HealthHarbor || !speaksOfAPlan(check))
        return codes;
    const auto &told = check.benefits->procedures;
    for (const auto &asked : check.inquiry.procedureCodes) {
        const bool isTold = std::any_of(told.cbegin(), told.cend(), [&asked](const Procedure &row) {
            return isAbout(row, asked) && saysAnything(row);
        });
        if (!isTold)
            codes.append(asked);
    }
    return codes;
}

std::vector<Procedure> toldServices(const Check &check)
{
    auto told = check.benefits ? check.benefits->procedures : std::vector<Procedure>();
    const auto unanswered = unansweredCodes(check);
    std::erase_if(told, [&unanswered](const Procedure &row) {
        return !saysAnything(row) && std::any_of(unanswered.cbegin(), unanswered.cend(), [&row](const QString &code) {
            return isAbout(row, code);
        });
    });
    return told;
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
