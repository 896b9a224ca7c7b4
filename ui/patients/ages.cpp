// SPDX-License-Identifier: MIT
#include "ui/patients/ages.h"

#include "app/domain/planterm.h"
#include "ui/benefits/moods.h"
#include "ui/patients/coveragewords.h"
#include "ui/wording/words.h"

using namespace Qt::StringLiterals;

namespace coverdesk {

static bool isSaidActive(const CheckLine &line)
{
    return line.standing == Standing::Answered && line.verdict == Verdict::Active;
}

std::optional<QDate> endOf(const Coverage &coverage, const LastWord &word, const QDate &today)
{
    if (coverage.endsOn && *coverage.endsOn < today)
        return coverage.endsOn;
    return word.line && isSaidActive(*word.line) ? endBefore(*word.line, today) : std::nullopt;
}

PillFace faceOf(const Coverage &coverage, const LastWord &word, const QDate &today)
{
    if (coverage.order == Coverage::Order::Ended)
        return endedFace();
    if (const auto end = endOf(coverage, word, today))
        return {.words = endedInWords(*end), .tone = Tone::Grey};
    if (!word.line)
        return notCheckedFace();
    auto face = faceOn(*word.line, today);
    if (isSaidActive(*word.line) && face.words == standingOf(*word.line).text)
        face.words = Words::tr("Plan active");
    face.old = face.old || !word.isWhole;
    return face;
}

Icon iconOf(ServiceId service)
{
    switch (service) {
    case ServiceId::Eligibility: return Icon::Bolt;
    case ServiceId::HealthHarbor: return Icon::Phone;
    }
    Q_UNREACHABLE();
}

QString momentInWords(const QDateTime &moment)
{
    const auto local = moment.toLocalTime();
    return moment.isValid() ? inWords(local.date()) + u' ' + local.toString(u"h:mm AP") : unknownOnScreen();
}

} // namespace coverdesk
