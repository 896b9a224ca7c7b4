// SPDX-License-Identifier: MIT
#include "app/domain/comparison.h"

#include "app/domain/answers.h"
#include "app/domain/askedandtold.h"

namespace coverdesk {

using MaybeTold = std::optional<Told>;

static QString plainOf(const QString &words)
{
    return words.simplified().toCaseFolded();
}

static bool isSame(bool left, bool right)
{
    return left == right;
}

static bool isSame(const QString &left, const QString &right)
{
    return plainOf(left) == plainOf(right);
}

/// Of an amount, a share or a date.
template <typename Stated>
static bool isSame(const Stated &left, const Stated &right)
{
    if (left.value || right.value)
        return left.value == right.value;
    return isSame(left.asStated, right.asStated);
}

bool saysTheSame(const Told &left, const Told &right)
{
    const auto compare = [&right](const auto &said) {
        const auto *other = std::get_if<std::decay_t<decltype(said)>>(&right);
        return other && isSame(said, *other);
    };
    return std::visit(compare, left);
}

ComparedField::Standing ComparedField::standing() const
{
    if (left && right)
        return saysTheSame(*left, *right) ? Standing::Same : Standing::Differs;
    if (left)
        return Standing::OnlyLeft;
    return right ? Standing::OnlyRight : Standing::NeitherTold;
}

static MaybeTold told(const QString &words)
{
    return words.trimmed().isEmpty() ? std::nullopt : MaybeTold(words);
}

static MaybeTold told(const std::optional<bool> &yes)
{
    return yes ? MaybeTold(*yes) : std::nullopt;
}

template <typename Stated>
static MaybeTold told(const Stated &stated)
{
    return stated.isStated() ? MaybeTold(stated) : std::nullopt;
}

/// Where \a mayBeYes is false, a yes is not one that may be passed on.
static MaybeTold told(const std::optional<bool> &yes, bool mayBeYes)
{
    return mayBeYes || yes == false ? told(yes) : std::nullopt;
}

struct ToldField
{
    BenefitField field;
    MaybeTold told;
};

static std::vector<ToldField> toldOfMaximums(const Maximums &maximums)
{
    const auto &[individual, individualPocket, family, familyPocket] = maximums;
    return {
        {BenefitField::IndividualDeductible, told(individual.limit)},
        {BenefitField::IndividualDeductibleUsed, told(individual.used)},
        {BenefitField::IndividualDeductibleLeft, told(individual.remaining())},
        {BenefitField::IndividualOutOfPocket, told(individualPocket.limit)},
        {BenefitField::IndividualOutOfPocketUsed, told(individualPocket.used)},
        {BenefitField::IndividualOutOfPocketLeft, told(individualPocket.remaining())},
        {BenefitField::FamilyDeductible, told(family.limit)},
        {BenefitField::FamilyDeductibleUsed, told(family.used)},
        {BenefitField::FamilyDeductibleLeft, told(family.remaining())},
        {BenefitField::FamilyOutOfPocket, told(familyPocket.limit)},
        {BenefitField::FamilyOutOfPocketUsed, told(familyPocket.used)},
        {BenefitField::FamilyOutOfPocketLeft, told(familyPocket.remaining())},
    };
}

/// Whether the plan is active. A yes only from an answer that is clear and whose dates do not speak against it; from
/// one that contradicts itself neither yes nor no.
static MaybeTold toldActive(const Check &check)
{
    const auto verdict = check.benefits->verdict;
    if (verdict == Verdict::Contradiction)
        return std::nullopt;
    return told(check.benefits->plan.active,
                verdict == Verdict::Active && !check.failure && !contradictsItsDates(check));
}

static std::vector<ToldField> toldOfPlan(const Check &check)
{
    const auto &benefits = *check.benefits;
    const auto &plan = benefits.plan;
    std::vector<ToldField> fields{
        {BenefitField::Active, toldActive(check)},
        {BenefitField::Copay, told(benefits.costShare.copay)},
        {BenefitField::Coinsurance, told(benefits.costShare.coinsurance)},
    };
    const auto maximums = toldOfMaximums(benefits.maximums);
    fields.insert(fields.end(), maximums.cbegin(), maximums.cend());
    const std::vector<ToldField> more{
        {BenefitField::ProviderInNetwork, told(plan.providerInNetwork)},
        {BenefitField::InNetworkFigures, told(plan.inNetworkFigures)},
        {BenefitField::Primary, told(plan.primary)},
        {BenefitField::PlanName, told(plan.name)},
        {BenefitField::PlanType, told(plan.type)},
        {BenefitField::Payer, told(plan.payer)},
        {BenefitField::EffectiveOn, told(plan.effectiveOn)},
        {BenefitField::TerminatesOn, told(plan.terminatesOn)},
        {BenefitField::FollowsCalendarYear, told(plan.followsCalendarYear)},
    };
    fields.insert(fields.end(), more.cbegin(), more.cend());
    return fields;
}

static std::vector<ToldField> toldOf(const Procedure &service, bool mayBeCovered)
{
    return {
        {BenefitField::Covered, told(service.covered, mayBeCovered)},
        {BenefitField::PriorAuthorization, told(service.priorAuthorization)},
        {BenefitField::PriorAuthorizationNote, told(service.priorAuthorizationNote)},
        {BenefitField::DeductibleWaived, told(service.deductibleWaived)},
        {BenefitField::Copay, told(service.costShare.copay)},
        {BenefitField::Coinsurance, told(service.costShare.coinsurance)},
        {BenefitField::FrequencyLimits, told(service.frequencyLimits)},
        {BenefitField::Note, told(service.note)},
    };
}

/// What is told of one service, or class of services, by however many rows.
struct Service
{
    QString name;
    std::vector<ToldField> fields;
    std::vector<bool> isContested;
};

/// By their names as they are compared.
using Services = std::map<QString, Service>;

static void add(Services &services, const QString &name, const std::vector<ToldField> &fields)
{
    const auto key = plainOf(name);
    if (key.isEmpty())
        return;
    auto &[known, sofar, isContested] = services[key];
    if (sofar.empty()) {
        known = name.simplified();
        sofar = fields;
        isContested.resize(fields.size());
        return;
    }
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const auto &more = fields[i].told;
        if (isContested[i] || !more)
            continue;
        isContested[i] = sofar[i].told && !saysTheSame(*sofar[i].told, *more);
        sofar[i].told = isContested[i] ? std::nullopt : more;
    }
}

static Services servicesOf(const Check &check)
{
    Services services;
    if (check.service != ServiceId::HealthHarbor)
        return services;
    const bool mayBeCovered = mayTellCovered(check);
    const auto contradicted = contradictedServices(*check.benefits);
    for (auto service : check.benefits->procedures) {
        if (!isNamed(service))
            continue;
        if (contradicted.contains(nameOf(service)))
            service.covered.reset();
        add(services, nameOf(service), toldOf(service, mayBeCovered));
    }
    return services;
}

static Services classesOf(const Check &check)
{
    Services services;
    if (check.service != ServiceId::HealthHarbor)
        return services;
    const bool mayBeCovered = mayTellCovered(check);
    for (const auto &[name, service] : check.benefits->procedureClasses)
        add(services, name, toldOf(service, mayBeCovered));
    return services;
}

static void addRows(std::vector<ComparedField> &rows, const Subject &subject, const std::vector<ToldField> &left,
                    const std::vector<ToldField> &right)
{
    for (std::size_t i = 0; i < left.size(); ++i)
        rows.push_back({left[i].field, subject, left[i].told, right[i].told});
}

static void addRows(std::vector<ComparedField> &rows, Subject::Kind kind, const Services &left, const Services &right)
{
    const auto nothing = toldOf(Procedure{}, true);
    auto all = left;
    all.insert(right.cbegin(), right.cend());
    for (const auto &[key, service] : all) {
        const auto ours = left.find(key);
        const auto theirs = right.find(key);
        addRows(rows, {kind, service.name}, ours == left.cend() ? nothing : ours->second.fields,
                theirs == right.cend() ? nothing : theirs->second.fields);
    }
}

bool isComparable(const Check &check)
{
    const bool isOfClaim = check.inquiry.claim || (check.benefits && check.benefits->claim);
    return check.standing == Standing::Answered && check.benefits && !isOfClaim && !isAboutSomethingElse(check)
        && tellsOfPlan(check.benefits->verdict);
}

std::vector<ComparedField> compared(const Check &left, const Check &right)
{
    Check silent;
    silent.benefits = Benefits();
    const auto &ours = isComparable(left) ? left : silent;
    const auto &theirs = isComparable(right) ? right : silent;
    std::vector<ComparedField> rows;
    addRows(rows, Subject{}, toldOfPlan(ours), toldOfPlan(theirs));
    addRows(rows, Subject::Kind::Service, servicesOf(ours), servicesOf(theirs));
    addRows(rows, Subject::Kind::ServiceClass, classesOf(ours), classesOf(theirs));
    return rows;
}

} // namespace coverdesk
