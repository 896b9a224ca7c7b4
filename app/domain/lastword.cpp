// SPDX-License-Identifier: MIT
#include "app/domain/lastword.h"

#include "app/domain/answers.h"
#include "app/domain/patientmatch.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace coverdesk {

static auto order(const CheckLine &line)
{
    return std::tuple(isAnswer(line), line.answeredAt.value_or(line.askedAt), line.askedAt, line.id);
}

std::optional<QUuid> coverageOf(const Patient &patient, const CheckLine &line)
{
    const auto day = line.answeredAt.value_or(line.askedAt).toLocalTime().date();
    return coverageOf(patient, line.payer, line.memberId, day);
}

/// What came last of what \a fits.
static const CheckLine *lastOf(const std::vector<CheckLine> &lines, const auto &fits)
{
    const CheckLine *last = nullptr;
    for (const auto &line : lines) {
        if (fits(line) && (!last || order(*last) < order(line)))
            last = &line;
    }
    return last;
}

static const CheckLine *elsewhere(const Coverage &coverage, const Patient &patient, const std::vector<CheckLine> &lines)
{
    return lastOf(lines, [&](const CheckLine &line) {
        return isAnswer(line) && isSameMemberId(line.memberId, coverage.insurance.memberId)
            && !coverageOf(patient, line);
    });
}

LastWord lastWordOn(const Coverage &coverage, const Patient &patient, const std::vector<CheckLine> &lines)
{
    std::vector<CheckLine> own;
    std::copy_if(lines.cbegin(), lines.cend(), std::back_inserter(own),
                 [&](const CheckLine &line) { return coverageOf(patient, line) == coverage.id; });
    const auto *last = lastOf(own, [](const CheckLine &) { return true; });
    const CheckLine *open = nullptr;
    for (const auto &line : own) {
        if (!isSettled(line.standing) && (!open || open->askedAt < line.askedAt))
            open = &line;
    }
    LastWord word;
    if (last)
        word.line = *last;
    if (open && open != last)
        word.open = *open;
    const auto *other = elsewhere(coverage, patient, lines);
    if (other && (!last || order(*last) < order(*other)))
        word.elsewhere = *other;
    return word;
}

} // namespace coverdesk
