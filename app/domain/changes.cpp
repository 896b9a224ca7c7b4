// SPDX-License-Identifier: MIT
#include "app/domain/changes.h"

#include "app/domain/answers.h"
#include "app/domain/benefityear.h"

#include <QRegularExpression>

#include <algorithm>
#include <compare>

using namespace Qt::StringLiterals;

namespace coverdesk {

using Kind = Change::Kind;

namespace {

    /// What lies between two answers.
    struct Interval
    {
        QDate before;
        QDate after;
        YearTurn turn = YearTurn::Unsure;
        /// The one's amounts are the in-network ones and the other's are not, or may not be.
        bool areAmountsOfTwoKinds = false;
        /// Whether the plan was, and is, said to be active.
        std::optional<Told> wasActive = {};
        std::optional<Told> isActive = {};
        /// The amounts whose limits are not the same in both.
        std::vector<BenefitField> withOtherLimit = {};
    };

    /// A limit of so many visits in some time.
    struct VisitLimit
    {
        int visits = 0;
        QString time;
    };

} // namespace

/// How one amount or share stands to another; unordered where either is none but words.
static std::partial_ordering orderOf(const Told &left, const Told &right)
{
    const auto compare = [&right](const auto &said) -> std::partial_ordering {
        using Said = std::decay_t<decltype(said)>;
        if constexpr (std::is_same_v<Said, Amount> || std::is_same_v<Said, Share>) {
            const auto *other = std::get_if<Said>(&right);
            if (other && said.value && other->value)
                return *said.value <=> *other->value;
        }
        return std::partial_ordering::unordered;
    };
    return std::visit(compare, left);
}

/// \a yes where a no became a yes, \a no where a yes became a no.
static Kind kindOfTurn(const Told &after, Kind yes, Kind no)
{
    const auto *isYes = std::get_if<bool>(&after);
    if (!isYes)
        return Kind::Otherwise;
    return *isYes ? yes : no;
}

/// Of what the patient pays, or pays up to.
static Kind kindOfCost(const Told &before, const Told &after, const Interval &interval)
{
    const auto order = orderOf(after, before);
    if (interval.areAmountsOfTwoKinds || order == std::partial_ordering::unordered)
        return Kind::Otherwise;
    return order > 0 ? Kind::CostUp : Kind::CostDown;
}

/// Of an amount that fills up over the year; \a grown is how it moves as the year goes on.
static Kind kindOfYearly(const ComparedField &row, const Interval &interval, std::partial_ordering grown)
{
    const auto order = orderOf(*row.right, *row.left);
    if (interval.areAmountsOfTwoKinds || order == std::partial_ordering::unordered)
        return Kind::Otherwise;
    if (interval.turn == YearTurn::Began)
        return Kind::Reset;
    const auto &other = interval.withOtherLimit;
    if (std::find(other.cbegin(), other.cend(), row.field) != other.cend())
        return Kind::Otherwise;
    const bool hasGrown = order == grown;
    if (interval.turn == YearTurn::None)
        return hasGrown ? Kind::Progress : Kind::Otherwise;
    return hasGrown ? Kind::Otherwise : Kind::Reset;
}

/// Only of words that can mean nothing else, such as "30 visits a year".
static std::optional<VisitLimit> visitLimitIn(const Told &told)
{
    static const QRegularExpression pattern(
        uR"(^([0-9]{1,4}) ?(?:visits?|sessions?)? ?(?:a|per|each|every|/) ?([a-z ]+)$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto *words = std::get_if<QString>(&told);
    const auto match = words ? pattern.match(words->simplified()) : QRegularExpressionMatch();
    if (!match.hasMatch())
        return std::nullopt;
    return VisitLimit{match.captured(1).toInt(), match.captured(2).toCaseFolded()};
}

static Kind kindOfLimit(const Told &before, const Told &after)
{
    const auto was = visitLimitIn(before);
    const auto is = visitLimitIn(after);
    if (!was || !is || was->time != is->time || was->visits == is->visits)
        return Kind::Otherwise;
    return is->visits < was->visits ? Kind::LimitLowered : Kind::LimitRaised;
}

static std::optional<QDate> dateIn(const Told &told)
{
    const auto *stated = std::get_if<StatedDate>(&told);
    return stated && stated->value && stated->value->isValid() ? stated->value : std::nullopt;
}

static Kind kindOfBegin(const Told &after, const Interval &interval)
{
    const auto begin = dateIn(after);
    const bool isBetween = begin && interval.before < *begin && *begin <= interval.after;
    return isBetween ? Kind::Reset : Kind::Otherwise;
}

/// Whether the coverage ended between the two by the end that was stated, before or after.
static bool hasEnded(const ComparedField &row, const Interval &interval)
{
    const Told yes = true;
    const Told no = false;
    const auto was = row.left ? dateIn(*row.left) : std::nullopt;
    const auto end = row.right ? dateIn(*row.right) : was;
    if (!end || *end >= interval.after || interval.isActive == yes || interval.wasActive == no)
        return false;
    if (*end >= interval.before)
        return true;
    // Said afterwards: it was thought to go on.
    const bool hadEnded = was && *was < interval.before;
    return !hadEnded && (row.left || interval.wasActive == yes);
}

/// Of a field that both answers tell, and not alike.
static Kind kindOf(const ComparedField &row, const Interval &interval)
{
    const auto &before = *row.left;
    const auto &after = *row.right;
    switch (row.field) {
    case BenefitField::Active:
    case BenefitField::Covered: return kindOfTurn(after, Kind::CoverageBegan, Kind::CoverageEnded);
    case BenefitField::PriorAuthorization:
        return kindOfTurn(after, Kind::AuthorizationNeeded, Kind::AuthorizationLifted);
    case BenefitField::DeductibleWaived: return kindOfTurn(after, Kind::CostDown, Kind::CostUp);
    case BenefitField::ProviderInNetwork: return kindOfTurn(after, Kind::JoinedNetwork, Kind::LeftNetwork);
    case BenefitField::Copay:
    case BenefitField::Coinsurance:
    case BenefitField::IndividualDeductible:
    case BenefitField::IndividualOutOfPocket:
    case BenefitField::FamilyDeductible:
    case BenefitField::FamilyOutOfPocket: return kindOfCost(before, after, interval);
    case BenefitField::IndividualDeductibleUsed:
    case BenefitField::IndividualOutOfPocketUsed:
    case BenefitField::FamilyDeductibleUsed:
    case BenefitField::FamilyOutOfPocketUsed: return kindOfYearly(row, interval, std::partial_ordering::greater);
    case BenefitField::IndividualDeductibleLeft:
    case BenefitField::IndividualOutOfPocketLeft:
    case BenefitField::FamilyDeductibleLeft:
    case BenefitField::FamilyOutOfPocketLeft: return kindOfYearly(row, interval, std::partial_ordering::less);
    case BenefitField::FrequencyLimits: return kindOfLimit(before, after);
    case BenefitField::EffectiveOn: return kindOfBegin(after, interval);
    case BenefitField::TerminatesOn:
    case BenefitField::PriorAuthorizationNote:
    case BenefitField::Note:
    case BenefitField::InNetworkFigures:
    case BenefitField::Primary:
    case BenefitField::PlanName:
    case BenefitField::PlanType:
    case BenefitField::Payer:
    case BenefitField::FollowsCalendarYear: return Kind::Otherwise;
    }
    Q_UNREACHABLE();
}

/// The amount that is left of a limit, which also moves where the limit does.
static std::optional<BenefitField> leftOf(BenefitField limit)
{
    if (limit == BenefitField::IndividualDeductible)
        return BenefitField::IndividualDeductibleLeft;
    if (limit == BenefitField::IndividualOutOfPocket)
        return BenefitField::IndividualOutOfPocketLeft;
    if (limit == BenefitField::FamilyDeductible)
        return BenefitField::FamilyDeductibleLeft;
    return limit == BenefitField::FamilyOutOfPocket ? std::optional(BenefitField::FamilyOutOfPocketLeft) : std::nullopt;
}

/// What is known of the plan's year: the later answer counts, the earlier fills in.
static Plan yearOf(const Plan &before, const Plan &after)
{
    Plan plan;
    plan.followsCalendarYear = after.followsCalendarYear ? after.followsCalendarYear : before.followsCalendarYear;
    plan.effectiveOn = after.effectiveOn.value ? after.effectiveOn : before.effectiveOn;
    return plan;
}

/// Whether the amounts of an answer are the in-network ones.
static std::optional<bool> isInNetwork(const Check &check)
{
    const auto &plan = check.benefits->plan;
    const bool isByPhone = check.service == ServiceId::HealthHarbor;
    return plan.inNetworkFigures || !isByPhone ? plan.inNetworkFigures : plan.providerInNetwork;
}

std::optional<bool> areOfOneKind(const Check &left, const Check &right)
{
    if (!isComparable(left) || !isComparable(right))
        return std::nullopt;
    const bool isOneSource = left.service == right.service;
    const auto ours = isOneSource ? left.benefits->plan.inNetworkFigures : isInNetwork(left);
    const auto theirs = isOneSource ? right.benefits->plan.inNetworkFigures : isInNetwork(right);
    return ours && theirs ? std::optional(*ours == *theirs) : std::nullopt;
}

static Interval intervalOf(const Check &before, const Check &after)
{
    const auto beforeOn = toldOn(before).value_or(QDate());
    const auto afterOn = toldOn(after).value_or(QDate());
    const auto turn = turnBetween(yearOf(before.benefits->plan, after.benefits->plan), beforeOn, afterOn);
    const bool isOneSource = before.service == after.service;
    return {beforeOn, afterOn, turn, !areOfOneKind(before, after).value_or(isOneSource)};
}

static std::vector<BenefitField> withOtherLimit(const std::vector<ComparedField> &rows)
{
    std::vector<BenefitField> fields;
    for (const auto &row : rows) {
        const auto left = leftOf(row.field);
        if (left && row.standing() == ComparedField::Standing::Differs)
            fields.push_back(*left);
    }
    return fields;
}

static std::optional<Kind> kindIn(const ComparedField &row, const Interval &interval)
{
    if (row.field == BenefitField::TerminatesOn && hasEnded(row, interval))
        return Kind::CoverageEnded;
    switch (row.standing()) {
    case ComparedField::Standing::Differs: return kindOf(row, interval);
    case ComparedField::Standing::OnlyLeft: return Kind::NoLongerTold;
    case ComparedField::Standing::OnlyRight: return Kind::NowKnown;
    case ComparedField::Standing::Same:
    case ComparedField::Standing::NeitherTold: return std::nullopt;
    }
    Q_UNREACHABLE();
}

static bool isEnd(const Change &change)
{
    return change.field == BenefitField::TerminatesOn && change.kind == Kind::CoverageEnded;
}

/// Nobody says of a plan that has ended that it is active.
static void leaveOutWhatTheEndTells(std::vector<Change> &changes)
{
    if (std::none_of(changes.cbegin(), changes.cend(), isEnd))
        return;
    std::erase_if(changes, [](const Change &change) {
        return change.field == BenefitField::Active && change.kind == Kind::NoLongerTold;
    });
}

std::vector<Change> changesSince(const Check &before, const Check &after)
{
    if (!isComparable(before) || !isComparable(after))
        return {};

    const auto rows = compared(before, after);
    auto interval = intervalOf(before, after);
    interval.wasActive = rows.front().left;
    interval.isActive = rows.front().right;
    interval.withOtherLimit = withOtherLimit(rows);
    std::vector<Change> changes;
    for (const auto &row : rows) {
        if (const auto kind = kindIn(row, interval))
            changes.push_back({row.field, row.subject, row.left, row.right, *kind});
    }
    leaveOutWhatTheEndTells(changes);
    return changes;
}

bool isMarked(const Change &change)
{
    switch (change.kind) {
    case Kind::CoverageEnded:
    case Kind::CostUp:
    case Kind::LimitLowered:
    case Kind::AuthorizationNeeded:
    case Kind::LeftNetwork: return true;
    case Kind::Progress:
    case Kind::Reset:
    case Kind::CoverageBegan:
    case Kind::CostDown:
    case Kind::LimitRaised:
    case Kind::AuthorizationLifted:
    case Kind::JoinedNetwork:
    case Kind::NowKnown:
    case Kind::NoLongerTold:
    case Kind::Otherwise: return false;
    }
    Q_UNREACHABLE();
}

} // namespace coverdesk
