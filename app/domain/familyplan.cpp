// SPDX-License-Identifier: MIT
#include "app/domain/familyplan.h"

#include "app/domain/likekey.h"
#include "app/domain/patientmatch.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coverdesk {

static bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Where a count of the family's members begins that stands apart at the end: "-01".
static std::optional<qsizetype> placeOfCount(const QString &memberId)
{
    constexpr qsizetype Shortest = 4;
    auto place = memberId.size();
    while (place > 0 && isDigit(memberId.at(place - 1)))
        --place;
    const auto digits = memberId.size() - place;
    const bool isCount = digits >= 1 && digits <= 2 && place > Shortest && u"-/* ."_s.contains(memberId.at(place - 1));
    return isCount ? std::optional(place - 1) : std::nullopt;
}

/// The member ID without what counts the members of a family: "-01", or, of a long one, the last two of its digits.
static QString familyPartOf(const QString &memberId)
{
    constexpr qsizetype Long = 11;
    const auto typed = memberId.trimmed();
    if (const auto count = placeOfCount(typed))
        return foldedName(typed.first(*count));
    const auto id = foldedName(typed);
    const bool isCounted = id.size() >= Long && id.at(id.size() - 2) == u'0' && isDigit(id.back());
    return isCounted ? id.chopped(2) : id;
}

static bool isSameOrUnknown(const QString &left, const QString &right)
{
    return left.isEmpty() || right.isEmpty() || left == right;
}

static bool shareMemberId(const Insurance &left, const Insurance &right)
{
    const auto part = familyPartOf(left.memberId);
    return !part.isEmpty() && part == familyPartOf(right.memberId)
        && isSameOrUnknown(foldedName(left.groupId), foldedName(right.groupId));
}

bool isSamePerson(const Person &left, const Person &right)
{
    const auto nameOf = [](const Person &person) { return foldedName(person.firstName + person.lastName); };
    return left.bornOn && left.bornOn == right.bornOn && !nameOf(left).isEmpty() && nameOf(left) == nameOf(right);
}

static bool isSamePayer(const QString &left, const QString &right)
{
    // Most are spelt alike, and folding every one of many thousands takes long.
    if (left == right)
        return !left.isEmpty();
    const auto payer = foldedName(left);
    return !payer.isEmpty() && payer == foldedName(right);
}

static const Person &holderOf(const Coverage &coverage, const Person &patient)
{
    return coverage.policyholder ? *coverage.policyholder : patient;
}

static bool areOfOnePlan(const Person &left, const Coverage &lefts, const Person &right, const Coverage &rights)
{
    const bool isOver = lefts.order == Coverage::Order::Ended || rights.order == Coverage::Order::Ended;
    if (isOver || !isSamePayer(lefts.insurance.payer, rights.insurance.payer))
        return false;
    return isSamePerson(holderOf(lefts, left), holderOf(rights, right))
        || shareMemberId(lefts.insurance, rights.insurance);
}

std::vector<quint64> planKeys(const Patient &patient)
{
    std::vector<quint64> keys;
    for (const auto &coverage : patient.coverages) {
        const auto &holder = holderOf(coverage, patient.person);
        const auto name = foldedName(holder.firstName + holder.lastName);
        const auto part = familyPartOf(coverage.insurance.memberId);
        if (holder.bornOn && !name.isEmpty())
            keys.push_back(likeKey(u"holder", QString(holder.bornOn->toString(Qt::ISODate) % u' ' % name)));
        if (!part.isEmpty())
            keys.push_back(likeKey(u"plan", part));
    }
    return keys;
}

bool areOnOnePlan(const Patient &left, const Patient &right)
{
    const bool isOne = left.id == right.id || isSamePerson(left.person, right.person) || likelySame(left, right);
    if (isOne || left.mergedInto || right.mergedInto)
        return false;
    return std::any_of(left.coverages.cbegin(), left.coverages.cend(), [&](const Coverage &lefts) {
        return std::any_of(right.coverages.cbegin(), right.coverages.cend(), [&](const Coverage &rights) {
            return areOfOnePlan(left.person, lefts, right.person, rights);
        });
    });
}

} // namespace coverdesk
