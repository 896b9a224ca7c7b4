// SPDX-License-Identifier: MIT
#include "ui/wording/since.h"

#include "ui/wording/words.h"

namespace coverdesk {

QString sinceInWords(const QDate &day, const QDate &today)
{
    const auto days = day.daysTo(today);
    if (days <= 0)
        return Words::tr("today");
    return days == 1 ? Words::tr("yesterday") : Words::tr("%1 days ago").arg(days);
}

} // namespace coverdesk
