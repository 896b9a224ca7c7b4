// SPDX-License-Identifier: MIT
#include "app/services/healthharbor/healthharbortexts.h"

#include "app/domain/fields.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coverdesk::healthharbor {

constexpr auto DateFormat = "MM-dd-yyyy"_L1;

QString dateText(const QDate &date)
{
    return date.toString(QString(DateFormat));
}

/// 12-31-9999 is a payer's way of saying that there is no end.
static bool isOfOurTime(const std::optional<QDate> &date)
{
    return date && date->isValid() && date->year() >= 1900 && date->year() < 2200;
}

static std::optional<QDate> dateIn(const QString &text)
{
    for (const auto &date : {QDate::fromString(text, Qt::ISODate), QDate::fromString(text, u"yyyyMMdd"_s)}) {
        if (isOfOurTime(date))
            return date;
    }
    // Where points or blanks stand between them the day may come first.
    return text.contains(u'.') || text.contains(u' ') ? std::nullopt : dateFromText(text);
}

StatedDate statedDate(const QString &text)
{
    const auto trimmed = text.trimmed();
    const auto date = dateIn(trimmed);
    if (isOfOurTime(date))
        return {date, {}};
    return {std::nullopt, trimmed.isEmpty() ? QString() : text};
}

std::optional<QDateTime> timeIn(const QString &text)
{
    static const QRegularExpression pattern(
        uR"(^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}:\d{2})(?:\.(\d+))?(Z|[+-]\d{2}:?\d{2})?$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;

    const auto fraction = match.captured(3).left(3).leftJustified(3, u'0');
    const auto zone = match.captured(4).isEmpty() ? u"Z"_s : match.captured(4).toUpper();
    const auto iso = QString(match.captured(1) + u'T' + match.captured(2) + u'.' + fraction + zone);
    const auto time = QDateTime::fromString(iso, Qt::ISODateWithMs).toUTC();
    const bool isPlausible = time.isValid() && time.date().year() >= 1900 && time.date().year() < 2200;
    return isPlausible ? std::optional(time) : std::nullopt;
}

QString digitsOf(const QString &text)
{
    QString digits;
    std::copy_if(text.cbegin(), text.cend(), std::back_inserter(digits),
                 [](QChar c) { return c >= u'0' && c <= u'9'; });
    return digits;
}

QString comparable(const QString &text)
{
    QString kept;
    std::copy_if(text.cbegin(), text.cend(), std::back_inserter(kept), [](QChar c) { return c.isLetterOrNumber(); });
    return kept.toCaseFolded();
}

QStringList comparableWords(const QString &text)
{
    QStringList words;
    static const QRegularExpression between(u"[\\s,]+"_s);
    for (const auto &word : text.split(between, Qt::SkipEmptyParts)) {
        if (const auto bare = comparable(word); !bare.isEmpty())
            words.append(bare);
    }
    words.sort();
    return words;
}

bool isTicket(const QString &text)
{
    static const QRegularExpression pattern(u"^[A-Za-z0-9_-]{1,100}$"_s);
    return pattern.match(text).hasMatch();
}

} // namespace coverdesk::healthharbor
