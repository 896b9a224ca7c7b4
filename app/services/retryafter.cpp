// SPDX-License-Identifier: MIT
#include "app/services/retryafter.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coverdesk {

static std::chrono::seconds clamped(qint64 seconds)
{
    constexpr qint64 Longest = 15 * 60;
    return std::chrono::seconds(std::clamp<qint64>(seconds, 1, Longest));
}

std::optional<std::chrono::seconds> stayAwayFrom(const QByteArray &retryAfter, const QDateTime &now)
{
    static const QRegularExpression number(u"^(-?)([0-9]+)$"_s);
    const auto text = QString::fromLatin1(retryAfter).trimmed();
    if (const auto match = number.match(text); match.hasMatch()) {
        // Nine digits exceed any pause we keep; more would not fit.
        const auto seconds = match.captured(2).size() > 9 ? 999'999'999 : match.captured(2).toLongLong();
        return clamped(match.captured(1).isEmpty() ? seconds : 0);
    }

    auto date = QLocale::c().toDateTime(text, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    if (!date.isValid())
        return std::nullopt;
    date.setTimeZone(QTimeZone::utc());
    return clamped(now.secsTo(date));
}

} // namespace coverdesk
