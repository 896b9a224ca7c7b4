// SPDX-License-Identifier: MIT
#include "app/services/retryafter.h"

#include <QRegularExpression>
#include <QStringList>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coverdesk {

static std::chrono::seconds clamped(qint64 seconds)
{
    constexpr qint64 Longest = 15 * 60;
    return std::chrono::seconds(std::clamp<qint64>(seconds, 1, Longest));
}

/// Two digits mean the century that does not lie more than 50 years ahead (RFC 9110, 5.6.7).
static int yearFrom(const QString &digits, const QDate &today)
{
    if (digits.size() == 4)
        return digits.toInt();
    const auto year = today.year() / 100 * 100 + digits.toInt();
    return year > today.year() + 50 ? year - 100 : year;
}

static std::optional<QDateTime> dateIn(const QRegularExpressionMatch &match, const QDateTime &now)
{
    static const QStringList months{u"Jan"_s, u"Feb"_s, u"Mar"_s, u"Apr"_s, u"May"_s, u"Jun"_s,
                                    u"Jul"_s, u"Aug"_s, u"Sep"_s, u"Oct"_s, u"Nov"_s, u"Dec"_s};
    const auto month = static_cast<int>(months.indexOf(match.captured(u"month"_s))) + 1;
    const QDate day(yearFrom(match.captured(u"year"_s), now.date()), month, match.captured(u"day"_s).toInt());
    const auto time = QTime::fromString(match.captured(u"time"_s), u"HH:mm:ss"_s);
    if (!day.isValid() || !time.isValid())
        return std::nullopt;
    return QDateTime(day, time, QTimeZone::utc());
}

static std::optional<std::chrono::seconds> secondsIn(const QString &text)
{
    static const QRegularExpression number(uR"(^(-?)([0-9]+)(\.[0-9]+)?\z)"_s);
    const auto match = number.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    // Nine digits exceed any pause we keep; more would not fit.
    const auto whole = match.captured(2).size() > 9 ? 999'999'999 : match.captured(2).toLongLong();
    const auto seconds = match.captured(3).isEmpty() ? whole : whole + 1;
    return clamped(match.captured(1).isEmpty() ? seconds : 0);
}

/// One value, in one of the three forms of a date or as a number.
static std::optional<std::chrono::seconds> pauseIn(const QString &text, const QDateTime &now)
{
    static const QRegularExpression fixdate(
        uR"(^[A-Z][a-z]{2}, (?<day>\d{2}) (?<month>[A-Z][a-z]{2}) (?<year>\d{4}) (?<time>[\d:]{8}) GMT\z)"_s);
    static const QRegularExpression rfc850(
        uR"(^[A-Z][a-z]{5,8}, (?<day>\d{2})-(?<month>[A-Z][a-z]{2})-(?<year>\d{2}) (?<time>[\d:]{8}) GMT\z)"_s);
    static const QRegularExpression asctime(
        uR"(^[A-Z][a-z]{2} (?<month>[A-Z][a-z]{2}) (?<day>[ \d]\d) (?<time>[\d:]{8}) (?<year>\d{4})\z)"_s);

    for (const auto *form : {&fixdate, &rfc850, &asctime}) {
        const auto match = form->match(text);
        const auto date = match.hasMatch() ? dateIn(match, now) : std::nullopt;
        if (date)
            return clamped(now.secsTo(*date));
    }
    return secondsIn(text);
}

std::optional<std::chrono::seconds> stayAwayFrom(const QByteArray &retryAfter, const QDateTime &now)
{
    // Several headers come as one, with commas between; two of the dates have a comma of their own.
    static const QRegularExpression comma(uR"((?<![A-Za-z]),|(?<=GMT),)"_s);
    std::optional<std::chrono::seconds> longest;
    for (const auto &text : QString::fromLatin1(retryAfter).split(comma)) {
        if (const auto pause = pauseIn(text.trimmed(), now))
            longest = std::max(longest.value_or(*pause), *pause);
    }
    return longest;
}

} // namespace coverdesk
