// SPDX-License-Identifier: MIT
#include "ui/compare/answerpair.h"

#include "app/domain/answers.h"
#include "app/domain/askedandtold.h"
#include "app/domain/benefityear.h"

#include <algorithm>
#include <tuple>

namespace coverdesk {

static bool isEarlier(const Check &one, const Check &other)
{
    return std::tuple(toldOn(one), one.answeredAt, one.askedAt)
        < std::tuple(toldOn(other), other.answeredAt, other.askedAt);
}

static bool belongsLeft(const Check &one, const Check &other)
{
    if (one.service != other.service)
        return one.service == ServiceId::HealthHarbor;
    return !isEarlier(one, other);
}

AnswerPair::AnswerPair(const Check &one, const Check &other)
    : m_left(belongsLeft(one, other) ? one : other)
    , m_right(belongsLeft(one, other) ? other : one)
    , m_isLeftOlder(isEarlier(m_left, m_right))
    , m_rows(compared(m_left, m_right))
{
    if (isOneInsurance())
        m_changes = m_isLeftOlder ? changesSince(m_left, m_right) : changesSince(m_right, m_left);
}

bool AnswerPair::isOneInsurance() const
{
    return isSameInsurance(lineOf(m_left), lineOf(m_right));
}

const ComparedField &AnswerPair::of(const Subject &subject, BenefitField field) const
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(), [&](const ComparedField &row) {
        return row.field == field && row.subject == subject;
    });
    Q_ASSERT(found != m_rows.cend());
    return *found;
}

const ComparedField &AnswerPair::ofPlan(BenefitField field) const
{
    return of(Subject(), field);
}

static bool isOfService(const ComparedField &row)
{
    return row.subject.kind != Subject::Kind::Plan;
}

std::vector<ComparedField> AnswerPair::ofServices(BenefitField field) const
{
    std::vector<ComparedField> rows;
    std::copy_if(m_rows.cbegin(), m_rows.cend(), std::back_inserter(rows), [field](const ComparedField &row) {
        return row.field == field && isOfService(row) && (row.left || row.right);
    });
    return rows;
}

std::vector<Subject> AnswerPair::services() const
{
    std::vector<Subject> subjects;
    for (const auto &row : m_rows) {
        const bool isNew = subjects.empty() || subjects.back() != row.subject;
        if (isOfService(row) && (row.left || row.right) && isNew)
            subjects.push_back(row.subject);
    }
    return subjects;
}

bool AnswerPair::leftTellsServices() const
{
    return std::any_of(m_rows.cbegin(), m_rows.cend(),
                       [](const ComparedField &row) { return isOfService(row) && row.left; });
}

bool AnswerPair::rightTellsServices() const
{
    return std::any_of(m_rows.cbegin(), m_rows.cend(),
                       [](const ComparedField &row) { return isOfService(row) && row.right; });
}

std::optional<Change::Kind> AnswerPair::changeOf(const ComparedField &row) const
{
    const auto found = std::find_if(m_changes.cbegin(), m_changes.cend(), [&row](const Change &change) {
        return change.field == row.field && change.subject == row.subject;
    });
    return found == m_changes.cend() ? std::nullopt : std::optional(found->kind);
}

bool AnswerPair::isNotCovered(const Subject &service, bool isLeft) const
{
    const auto &covered = of(service, BenefitField::Covered);
    return (isLeft ? covered.left : covered.right) == std::optional(Told(false));
}

static bool isOutdated(const Check &byService, const Check &other)
{
    const auto told = toldOn(byService);
    const auto later = toldOn(other);
    return told && later && *told < *later && turnBetween(byService.benefits->plan, *told, *later) != YearTurn::None;
}

std::optional<CostSplit> costSplitOf(const AnswerPair &pair, BenefitField field)
{
    const auto &plan = pair.ofPlan(field);
    auto services = pair.ofServices(field);
    const auto hasLeft = [](const ComparedField &row) { return row.left.has_value(); };
    const auto hasRight = [](const ComparedField &row) { return row.right.has_value(); };
    const bool isLeft = std::any_of(services.cbegin(), services.cend(), hasLeft);
    const bool isRight = std::any_of(services.cbegin(), services.cend(), hasRight);
    std::erase_if(services, [&](const ComparedField &row) { return pair.isNotCovered(row.subject, isLeft); });
    const auto &ofPlan = isLeft ? plan.right : plan.left;
    const auto &besides = isLeft ? plan.left : plan.right;
    // Where the same answer tells the plan's cost as well, plan is held against plan.
    if (isLeft == isRight || services.empty() || !ofPlan || besides)
        return std::nullopt;

    const auto &byService = isLeft ? pair.left() : pair.right();
    const auto &other = isLeft ? pair.right() : pair.left();
    CostSplit split{isLeft, services, *ofPlan, false, mayTellCovered(byService), isOutdated(byService, other)};
    split.isDifferent = std::any_of(services.cbegin(), services.cend(), [&split](const ComparedField &row) {
        return !saysTheSame(split.toldIn(row), split.plan);
    });
    return split;
}

} // namespace coverdesk
