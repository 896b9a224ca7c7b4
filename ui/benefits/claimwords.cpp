// SPDX-License-Identifier: MIT
#include "ui/benefits/claimwords.h"

#include "ui/benefits/cellwords.h"
#include "ui/wording/wording.h"

#include <QCoreApplication>

namespace coverdesk {

namespace {

    class ClaimText
    {
        Q_DECLARE_TR_FUNCTIONS(coverdesk::ClaimText)
    };

    constexpr qsizetype longestStatus = 40;
    constexpr qsizetype longestNumber = 40;
    constexpr qsizetype longestFigure = 12;
    constexpr qsizetype longestNote = 90;

    /// A day in large letters; words that are no day are quoted below.
    FigureWords day(const QString &caption, const StatedDate &date)
    {
        const auto words = inWords(date, unknownOnScreen());
        if (words.size() <= longestFigure)
            return {.caption = caption, .value = words};
        return {.caption = caption,
                .value = ClaimText::tr("In words"),
                .stated = ClaimText::tr("“%1”").arg(clipped(words, longestNote))};
    }

} // namespace

bool tellsClaim(const Check &check)
{
    if (check.standing != Standing::Answered || !check.benefits || !check.benefits->claim)
        return false;
    const auto verdict = check.benefits->verdict;
    return verdict == Verdict::ClaimTold || verdict == Verdict::Partial;
}

QString claimTitleOf(const ClaimAnswer &claim)
{
    const auto status = clipped(claim.status, longestStatus);
    return status.isEmpty() ? ClaimText::tr("Claim: status not stated") : ClaimText::tr("Claim: %1").arg(status);
}

std::vector<FigureWords> claimFiguresOf(const ClaimAnswer &claim)
{
    auto upTo = day(ClaimText::tr("Insurer has worked up to"), claim.processedUpTo);
    if (!claim.turnaround.trimmed().isEmpty())
        upTo.notes.append(ClaimText::tr("takes %1").arg(clipped(claim.turnaround, longestNote)));
    return {day(ClaimText::tr("Received"), claim.receivedOn), day(ClaimText::tr("Processed"), claim.processedOn),
            day(ClaimText::tr("Paid on"), claim.paidOn), upTo};
}

QString claimAskedOf(const Claim &claim)
{
    auto words = claim.number.isEmpty() ? ClaimText::tr("a claim without a number")
                                        : ClaimText::tr("claim %1").arg(clipped(claim.number, longestNumber));
    if (claim.servedOn)
        words = ClaimText::tr("%1 of %2").arg(words, inWords(*claim.servedOn));
    return claim.billed ? ClaimText::tr("%1, billed %2").arg(words, inWords(*claim.billed)) : words;
}

} // namespace coverdesk
