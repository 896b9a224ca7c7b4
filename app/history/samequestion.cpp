// SPDX-License-Identifier: MIT
#include "app/history/samequestion.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coverdesk {

/// Whether the check that does not open is about whoever \a check is about, as far as that can be told.
static Result<bool> isAboutSame(const CheckTable &checks, const PatientBook &book, const QUuid &unreadable,
                                const Check &check)
{
    const auto patient = checks.patientOf(unreadable);
    if (!patient)
        return patient.failure();
    auto wanted = book.whoMayBe(check.inquiry);
    wanted.push_back(check.patientId);
    wanted.push_back(book.standsFor(check.patientId));
    return std::find(wanted.cbegin(), wanted.cend(), *patient) != wanted.cend();
}

/// Whether a person is to hear of the one rather than of the other: what is still open comes first, then what was
/// answered last.
static bool comesBefore(const Check &one, const Check &other)
{
    if (isSettled(one.standing) != isSettled(other.standing))
        return !isSettled(one.standing);
    return one.answeredAt.value_or(one.askedAt) > other.answeredAt.value_or(other.askedAt);
}

Result<std::optional<Check>> findSame(const CheckTable &checks, const PatientBook &book, const Check &check,
                                      const History::Sameness &isSame)
{
    const auto candidates = checks.idsOpenOrAnsweredSince(check.askedAt.addSecs(-3600));
    if (!candidates)
        return candidates.failure();
    std::optional<Check> same;
    bool mayBeAsked = false;
    for (const auto &id : *candidates) {
        const auto kept = checks.find(id);
        if (kept && isSame(kept->check) && (!same || comesBefore(kept->check, *same)))
            same = kept->check;
        if (kept || kept.failure().kind == Failure::Kind::NotFound)
            continue;
        // What cannot be read for now may be this very question.
        if (kept.failure().kind != Failure::Kind::Damaged)
            return kept.failure();
        const auto isAbout = isAboutSame(checks, book, id, check);
        if (!isAbout)
            return isAbout.failure();
        mayBeAsked = mayBeAsked || *isAbout;
    }
    if (mayBeAsked && !same)
        return Failure{Failure::Kind::Refused, u"unreadable"_s};
    return same;
}

} // namespace coverdesk
