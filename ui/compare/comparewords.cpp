// SPDX-License-Identifier: MIT
#include "ui/compare/comparewords.h"

#include "app/domain/answers.h"
#include "ui/benefits/cellwords.h"
#include "ui/wording/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace coverdesk {

namespace {

    class CompareText
    {
        Q_DECLARE_TR_FUNCTIONS(coverdesk::CompareText)
    };

    constexpr qsizetype longestName = 60;
    constexpr qsizetype longestValue = 200;

    QString nameOf(const Subject &subject)
    {
        const auto name = clipped(subject.name, longestName);
        return subject.kind == Subject::Kind::ServiceClass ? CompareText::tr("%1 (class)").arg(name) : name;
    }

    QString ofPlan(BenefitField field)
    {
        switch (field) {
        case BenefitField::Active: return CompareText::tr("Plan");
        case BenefitField::Covered: return CompareText::tr("Covered");
        case BenefitField::PriorAuthorization: return CompareText::tr("Prior authorization");
        case BenefitField::PriorAuthorizationNote: return CompareText::tr("How to authorize");
        case BenefitField::DeductibleWaived: return CompareText::tr("Deductible for services");
        case BenefitField::Copay: return CompareText::tr("Copay");
        case BenefitField::Coinsurance: return CompareText::tr("Coinsurance");
        case BenefitField::FrequencyLimits: return CompareText::tr("Visit limit");
        case BenefitField::Note: return CompareText::tr("Note");
        case BenefitField::IndividualDeductible: return CompareText::tr("Individual deductible");
        case BenefitField::IndividualDeductibleUsed: return CompareText::tr("Individual deductible used");
        case BenefitField::IndividualDeductibleLeft: return CompareText::tr("Individual deductible left");
        case BenefitField::IndividualOutOfPocket: return CompareText::tr("Individual out-of-pocket");
        case BenefitField::IndividualOutOfPocketUsed: return CompareText::tr("Individual out-of-pocket used");
        case BenefitField::IndividualOutOfPocketLeft: return CompareText::tr("Individual out-of-pocket left");
        case BenefitField::FamilyDeductible: return CompareText::tr("Family deductible");
        case BenefitField::FamilyDeductibleUsed: return CompareText::tr("Family deductible used");
        case BenefitField::FamilyDeductibleLeft: return CompareText::tr("Family deductible left");
        case BenefitField::FamilyOutOfPocket: return CompareText::tr("Family out-of-pocket");
        case BenefitField::FamilyOutOfPocketUsed: return CompareText::tr("Family out-of-pocket used");
        case BenefitField::FamilyOutOfPocketLeft: return CompareText::tr("Family out-of-pocket left");
        case BenefitField::ProviderInNetwork: return CompareText::tr("Network");
        case BenefitField::InNetworkFigures: return CompareText::tr("Figures");
        case BenefitField::Primary: return CompareText::tr("Primary insurance");
        case BenefitField::PlanName: return CompareText::tr("Plan name");
        case BenefitField::PlanType: return CompareText::tr("Plan type");
        case BenefitField::Payer: return CompareText::tr("Insurer, as named");
        case BenefitField::EffectiveOn: return CompareText::tr("Plan start");
        case BenefitField::TerminatesOn: return CompareText::tr("Plan end");
        case BenefitField::FollowsCalendarYear: return CompareText::tr("Amounts reset");
        }
        Q_UNREACHABLE();
    }

    QString ofService(BenefitField field, const QString &name)
    {
        switch (field) {
        case BenefitField::Covered: return CompareText::tr("Coverage of %1").arg(name);
        case BenefitField::PriorAuthorization: return CompareText::tr("Prior authorization for %1").arg(name);
        case BenefitField::PriorAuthorizationNote: return CompareText::tr("How to authorize %1").arg(name);
        case BenefitField::DeductibleWaived: return CompareText::tr("Deductible for %1").arg(name);
        case BenefitField::Copay: return CompareText::tr("Copay for %1").arg(name);
        case BenefitField::Coinsurance: return CompareText::tr("Coinsurance for %1").arg(name);
        case BenefitField::FrequencyLimits: return CompareText::tr("Visit limit for %1").arg(name);
        case BenefitField::Note: return CompareText::tr("Note on %1").arg(name);
        case BenefitField::Active:
        case BenefitField::IndividualDeductible:
        case BenefitField::IndividualDeductibleUsed:
        case BenefitField::IndividualDeductibleLeft:
        case BenefitField::IndividualOutOfPocket:
        case BenefitField::IndividualOutOfPocketUsed:
        case BenefitField::IndividualOutOfPocketLeft:
        case BenefitField::FamilyDeductible:
        case BenefitField::FamilyDeductibleUsed:
        case BenefitField::FamilyDeductibleLeft:
        case BenefitField::FamilyOutOfPocket:
        case BenefitField::FamilyOutOfPocketUsed:
        case BenefitField::FamilyOutOfPocketLeft:
        case BenefitField::ProviderInNetwork:
        case BenefitField::InNetworkFigures:
        case BenefitField::Primary:
        case BenefitField::PlanName:
        case BenefitField::PlanType:
        case BenefitField::Payer:
        case BenefitField::EffectiveOn:
        case BenefitField::TerminatesOn:
        case BenefitField::FollowsCalendarYear: return ofPlan(field);
        }
        Q_UNREACHABLE();
    }

    /// Only a few fields are yes or no; every other would be told in words of its own.
    QString yesOf(BenefitField field, bool yes)
    {
        if (field == BenefitField::Active)
            return yes ? CompareText::tr("active") : CompareText::tr("not active");
        if (field == BenefitField::Covered)
            return yes ? CompareText::tr("covered") : CompareText::tr("not covered");
        if (field == BenefitField::PriorAuthorization)
            return yes ? CompareText::tr("needed") : CompareText::tr("not needed");
        if (field == BenefitField::DeductibleWaived)
            return yes ? CompareText::tr("waived") : CompareText::tr("applies");
        if (field == BenefitField::ProviderInNetwork)
            return yes ? CompareText::tr("in network") : CompareText::tr("not in network");
        if (field == BenefitField::InNetworkFigures)
            return yes ? CompareText::tr("In-network figures") : CompareText::tr("Not the in-network figures");
        if (field == BenefitField::Primary)
            return yes ? CompareText::tr("primary") : CompareText::tr("not primary");
        if (field == BenefitField::FollowsCalendarYear)
            return yes ? CompareText::tr("on January 1") : CompareText::tr("not on January 1");
        return inWords(std::optional(yes), {});
    }

    /// By how much an amount has moved, where both are amounts.
    std::optional<Money> distance(const Told &one, const Told &other)
    {
        const auto *left = std::get_if<Amount>(&one);
        const auto *right = std::get_if<Amount>(&other);
        if (!left || !right || !left->value || !right->value)
            return std::nullopt;
        return *left->value < *right->value ? *right->value - *left->value : *left->value - *right->value;
    }

    bool isFact(BenefitField field)
    {
        return field == BenefitField::Active || field == BenefitField::Covered
            || field == BenefitField::PriorAuthorization || field == BenefitField::ProviderInNetwork
            || field == BenefitField::Primary;
    }

    QString progressOf(const ComparedField &row)
    {
        const auto used = distance(*row.left, *row.right);
        return used ? CompareText::tr("progress: %1 used since").arg(inWords(*used)) : inWords(Change::Kind::Progress);
    }

    QString referenceOf(const Call &call)
    {
        const auto reference = clipped(call.reference, longestName);
        return reference.isEmpty() ? QString() : CompareText::tr("ref. %1").arg(reference);
    }

} // namespace

QString nameOf(BenefitField field, const Subject &subject)
{
    return subject.kind == Subject::Kind::Plan ? ofPlan(field) : ofService(field, nameOf(subject));
}

QString inWords(BenefitField field, const Told &told)
{
    const auto worded = [field](const auto &said) {
        using Said = std::decay_t<decltype(said)>;
        if constexpr (std::is_same_v<Said, bool>)
            return yesOf(field, said);
        else if constexpr (std::is_same_v<Said, QString>)
            return clipped(said.simplified(), longestValue);
        else
            return clipped(inWords(said, unknownOnScreen()), longestValue);
    };
    return std::visit(worded, told);
}

QString inWords(Change::Kind kind)
{
    switch (kind) {
    case Change::Kind::Progress: return CompareText::tr("progress: more is used");
    case Change::Kind::Reset: return CompareText::tr("a new benefit year began");
    case Change::Kind::CoverageBegan: return CompareText::tr("yes in the newer answer, no before");
    case Change::Kind::CoverageEnded: return CompareText::tr("no in the newer answer, yes before");
    case Change::Kind::CostUp: return CompareText::tr("costs more");
    case Change::Kind::CostDown: return CompareText::tr("costs less");
    case Change::Kind::LimitRaised: return CompareText::tr("more visits");
    case Change::Kind::LimitLowered: return CompareText::tr("fewer visits");
    case Change::Kind::AuthorizationNeeded: return CompareText::tr("needed by the newer answer");
    case Change::Kind::AuthorizationLifted: return CompareText::tr("not needed by the newer answer");
    case Change::Kind::JoinedNetwork: return CompareText::tr("in network by the newer answer");
    case Change::Kind::LeftNetwork: return CompareText::tr("out of network by the newer answer");
    case Change::Kind::NowKnown: return CompareText::tr("only in the newer answer");
    case Change::Kind::NoLongerTold: return CompareText::tr("only in the older answer");
    case Change::Kind::Otherwise: return CompareText::tr("not the same");
    }
    Q_UNREACHABLE();
}

QString headOf(const Check &check)
{
    const auto day = toldOn(check);
    const auto asked = dayInWords(check.askedAt.toLocalTime().date());
    const auto when = day ? dayInWords(*day) : CompareText::tr("asked %1").arg(asked);
    switch (check.service) {
    case ServiceId::HealthHarbor: return CompareText::tr("By phone · %1").arg(when);
    case ServiceId::Eligibility: return CompareText::tr("Instant · %1").arg(when);
    }
    Q_UNREACHABLE();
}

QString onlyIn(const AnswerPair &pair, bool isLeft)
{
    if (pair.isOneSource())
        return inWords(isLeft == pair.isLeftOlder() ? Change::Kind::NoLongerTold : Change::Kind::NowKnown);
    return isLeft ? CompareText::tr("only by phone") : CompareText::tr("only instant");
}

QString differenceOf(const AnswerPair &pair, const ComparedField &row)
{
    const auto kind = pair.changeOf(row);
    if (kind == Change::Kind::Progress)
        return progressOf(row);
    if (kind == Change::Kind::CoverageEnded && row.field == BenefitField::TerminatesOn)
        return CompareText::tr("it had passed by the newer answer");
    if (kind && (pair.isOneSource() || kind == Change::Kind::Reset))
        return inWords(*kind);
    return isFact(row.field) ? CompareText::tr("they do not agree") : inWords(Change::Kind::Otherwise);
}

QString noteOf(const AnswerPair &pair, const ComparedField &row)
{
    switch (row.standing()) {
    case ComparedField::Standing::Same: return CompareText::tr("the same");
    case ComparedField::Standing::Differs: return differenceOf(pair, row);
    case ComparedField::Standing::OnlyLeft: return onlyIn(pair, true);
    case ComparedField::Standing::OnlyRight: return onlyIn(pair, false);
    case ComparedField::Standing::NeitherTold: return CompareText::tr("neither says it");
    }
    Q_UNREACHABLE();
}

QString saidBy(const Check &check)
{
    if (!check.benefits || !isComparable(check))
        return {};
    QStringList said;
    if (!check.benefits->calls.empty()) {
        const auto &call = check.benefits->calls.back();
        said = {clipped(call.representative, longestName), referenceOf(call)};
    }
    if (const auto trace = clipped(check.benefits->trace, longestName); !trace.isEmpty())
        said.append(CompareText::tr("trace %1").arg(trace));
    said.removeAll(QString());
    return said.join(u", "_s);
}

QString planOf(const Check &check, const std::optional<Told> &active)
{
    if (active)
        return inWords(BenefitField::Active, *active);
    const bool isHeldBack =
        check.standing == Standing::Answered && check.benefits && check.benefits->verdict == Verdict::Active;
    if (isHeldBack && isComparable(check))
        return check.benefits->plan.active ? CompareText::tr("insurer said: active, but not clearly")
                                           : unknownOnScreen();
    return standingOf(check).text;
}

QString listOf(const std::vector<Subject> &subjects)
{
    QStringList names;
    for (const auto &subject : subjects)
        names.append(nameOf(subject));
    return names.join(u", "_s);
}

} // namespace coverdesk
