// SPDX-License-Identifier: MIT
#include "app/domain/askedandtold.h"
#include "ui/wording/wording.h"
#include "ui/wording/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coverdesk {

namespace {

    constexpr int longestNumber = 60;

    Remark ofDuplicates(const QStringList &duplicates)
    {
        QStringList numbers;
        std::transform(duplicates.cbegin(), duplicates.cend(), std::back_inserter(numbers),
                       [](const QString &number) { return shortened(number, longestNumber); });
        return {Words::tr("The request arrived more than once. Ask the service's support to cancel: %1")
                    .arg(numbers.join(u", "_s)),
                Mood::Look, duplicates};
    }

    /// Beside a newer one it is the older that is late, and both may lead to a call.
    QString lateness(const Check &check)
    {
        if (check.repeatedBy)
            return Words::tr("The earlier request did arrive after all. Together with the one that asks it again, the "
                             "insurer may be called twice.");
        return Words::tr("The earlier request did arrive after all, though it had been closed.");
    }

    std::vector<Remark> ofSearch(const Check &check)
    {
        std::vector<Remark> remarks;
        if (!check.search.duplicates.isEmpty())
            remarks.push_back(ofDuplicates(check.search.duplicates));
        if (check.search.isLate)
            remarks.push_back({lateness(check), Mood::Look});
        if (check.search.isProbable)
            remarks.push_back({Words::tr("Probably found: the service shows a request that says the same, but not our "
                                         "number for it. Compare its answer with what was asked."),
                               Mood::Look});
        if (check.missingSince && !isSettled(check.standing))
            remarks.push_back({Words::tr("Not found at the service since %1. It is looked for on, less often.")
                                   .arg(inWords(*check.missingSince)),
                               Mood::Look});
        return remarks;
    }

    Remark ofAnotherClaim(const Check &check)
    {
        return {Words::tr("The service answered about claim %1. Asked about was claim %2. Compare them before you use "
                          "the answer.")
                    .arg(shortened(check.benefits->claim->number, longestNumber),
                         shortened(check.inquiry.claim->number, longestNumber)),
                Mood::Look};
    }

    Remark ofVisit(const QString &words, const StatedDate &side, const QDate &visit)
    {
        return {words.arg(inWords(side, unknownOnPaper()), inWords(visit)), Mood::Look};
    }

    Remark ofUnreadableEnd(const StatedDate &end)
    {
        return {Words::tr("The insurer gave the end of the plan as “%1”, which cannot be read as a date. Ask when the "
                          "plan ends.")
                    .arg(shortened(end.asStated, longestNumber)),
                Mood::Look};
    }

    Remark ofUnreadableBegin(const StatedDate &begin)
    {
        return {
            Words::tr("The insurer gave the beginning of the plan as “%1”, which cannot be read as a date. Ask when "
                      "the plan begins.")
                .arg(shortened(begin.asStated, longestNumber)),
            Mood::Look};
    }

    std::vector<Remark> ofDates(const Check &check)
    {
        std::vector<Remark> remarks;
        if (contradictsItsDates(check) && check.benefits->verdict != Verdict::Contradiction)
            remarks.push_back({Words::tr("By its dates the plan had ended or not begun when the insurer called it "
                                         "active."),
                               Mood::Look});
        if (endsBeforeVisit(check))
            remarks.push_back(ofVisit(Words::tr("The plan ends on %1, before the visit on %2."),
                                      check.benefits->plan.terminatesOn, *check.inquiry.visitOn));
        if (beginsAfterVisit(check))
            remarks.push_back(ofVisit(Words::tr("The plan begins on %1, after the visit on %2."),
                                      check.benefits->plan.effectiveOn, *check.inquiry.visitOn));
        if (hasUnreadableBegin(check))
            remarks.push_back(ofUnreadableBegin(check.benefits->plan.effectiveOn));
        if (hasUnreadableEnd(check))
            remarks.push_back(ofUnreadableEnd(check.benefits->plan.terminatesOn));
        return remarks;
    }

    std::vector<Remark> ofServices(const Check &check)
    {
        std::vector<Remark> remarks;
        const auto contradicted = check.benefits ? contradictedServices(*check.benefits) : QStringList();
        if (!contradicted.isEmpty())
            remarks.push_back({Words::tr("Called both covered and not covered in the same answer: %1")
                                   .arg(shortened(contradicted.join(u", "_s), longestNumber)),
                               Mood::Contradiction});
        if (hasUnnamedServices(check))
            remarks.push_back({Words::tr("Part of the answer does not say which service it is about. It is listed "
                                         "without a code."),
                               Mood::Look});
        return remarks;
    }

    bool isOddStatus(const Check &check)
    {
        return check.standing == Standing::Tracking && !check.status.trimmed().isEmpty()
            && !isKnownStatus(check.status);
    }

} // namespace

std::vector<Remark> remarksOf(const Check &check)
{
    auto remarks = ofSearch(check);
    if (isOddStatus(check))
        remarks.push_back({statusInWords(check.status), Mood::Wait});
    if (namesAnotherClaim(check))
        remarks.push_back(ofAnotherClaim(check));
    for (const auto &more : {ofDates(check), ofServices(check)})
        remarks.insert(remarks.end(), more.cbegin(), more.cend());
    if (check.repeatedBy)
        remarks.push_back({Words::tr("This was asked again as another check."), Mood::Still, {}, check.repeatedBy});
    if (check.repeats)
        remarks.push_back({Words::tr("This asks again what an earlier check asked."), Mood::Still, {}, check.repeats});
    return remarks;
}

} // namespace coverdesk
