// SPDX-License-Identifier: MIT
#include "ui/requests/moments.h"

#include "ui/wording/words.h"

#include <array>

using namespace Qt::StringLiterals;

namespace coverdesk {

static QString weekday(const QDate &day)
{
    const std::array names{Words::tr("Mon"), Words::tr("Tue"), Words::tr("Wed"), Words::tr("Thu"),
                           Words::tr("Fri"), Words::tr("Sat"), Words::tr("Sun")};
    return names.at(size_t(day.dayOfWeek() - 1));
}

QString shortDay(const QDate &day, const QDate &today)
{
    const auto isThisYear = day.year() == today.year();
    return weekday(day) + u' ' + day.toString(isThisYear ? u"MM/dd"_s : u"MM/dd/yyyy"_s);
}

QString shortMoment(const QDateTime &moment, const QDateTime &now)
{
    const auto local = moment.toLocalTime();
    const auto today = now.toLocalTime().date();
    const auto time = local.toString(u"h:mm AP");
    return local.date() == today ? time : QString(shortDay(local.date(), today) + u' ' + time);
}

} // namespace coverdesk
