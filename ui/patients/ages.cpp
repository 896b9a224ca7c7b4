// SPDX-License-Identifier: MIT
#include "ui/patients/ages.h"

#include "ui/benefits/moods.h"
#include "ui/wording/words.h"

using namespace Qt::StringLiterals;

namespace coverdesk {

QString sinceInWords(const QDate &day, const QDate &today)
{
    const auto days = day.daysTo(today);
    if (days <= 0)
        return Words::tr("today");
    return days == 1 ? Words::tr("yesterday") : Words::tr("%1 days ago").arg(days);
}

bool isPastItsTime(const CheckLine &line, const QDate &today)
{
    if (line.standing != Standing::Answered)
        return false;
    const auto told = line.answeredAt.value_or(line.askedAt).toLocalTime().date();
    switch (line.service) {
    case ServiceId::Eligibility: return std::pair(told.year(), told.month()) < std::pair(today.year(), today.month());
    case ServiceId::HealthHarbor: return told.year() < today.year();
    }
    Q_UNREACHABLE();
}

PillFace shortFaceOf(const CheckLine &line, const QDate &today)
{
    auto face = faceOf(line);
    if (line.standing == Standing::Answered && line.verdict == Verdict::Active)
        face.words = Words::tr("Plan active");
    face.old = isPastItsTime(line, today);
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
