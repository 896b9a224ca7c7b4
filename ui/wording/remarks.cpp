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
    if (check.repeatedBy)
        remarks.push_back({Words::tr("This was asked again as another check."), Mood::Still, {}, check.repeatedBy});
    if (check.repeats)
        remarks.push_back({Words::tr("This asks again what an earlier check asked."), Mood::Still, {}, check.repeats});
    return remarks;
}

} // namespace coverdesk
