// SPDX-License-Identifier: MIT
#include "ui/wording/wording.h"
#include "ui/wording/words.h"

using namespace Qt::StringLiterals;

namespace coverdesk {

QString unknownOnScreen()
{
    return u"—"_s;
}

QString unknownOnPaper()
{
    return Words::tr("not stated");
}

static QString grouped(quint64 number)
{
    auto digits = QString::number(number);
    for (auto place = digits.size() - 3; place > 0; place -= 3)
        digits.insert(place, u',');
    return digits;
}

QString inWords(Money money)
{
    // Unsigned, because the lowest amount has no positive twin.
    const auto cents = money.inCents();
    const auto size = cents < 0 ? 0 - quint64(cents) : quint64(cents);
    const auto sign = cents < 0 ? u"-"_s : QString();
    const auto hundredths = QString::number(size % 100).rightJustified(2, u'0');
    return sign + u'$' + grouped(size / 100) + u'.' + hundredths;
}

QString inWords(Percent percent)
{
    return percent.toText() + u'%';
}

QString inWords(const QDate &date)
{
    return date.isValid() ? date.toString(u"MM/dd/yyyy") : unknownOnScreen();
}

static QString weekday(const QDate &date)
{
    const QString names[] = {Words::tr("Mon"), Words::tr("Tue"), Words::tr("Wed"), Words::tr("Thu"),
                             Words::tr("Fri"), Words::tr("Sat"), Words::tr("Sun")};
    return names[date.dayOfWeek() - 1];
}

QString dayInWords(const QDate &date)
{
    return date.isValid() ? weekday(date) + u' ' + inWords(date) : unknownOnScreen();
}

QString inWords(const QDateTime &moment)
{
    if (!moment.isValid())
        return unknownOnScreen();
    const auto local = moment.toLocalTime();
    return dayInWords(local.date()) + u' ' + local.toString(u"h:mm AP");
}

QString inWords(const Amount &amount, const QString &unknown)
{
    if (amount.value)
        return inWords(*amount.value);
    return amount.isStated() ? asPlainText(amount.asStated) : unknown;
}

QString inWords(const Share &share, const QString &unknown)
{
    if (share.value)
        return inWords(*share.value);
    return share.isStated() ? asPlainText(share.asStated) : unknown;
}

QString inWords(const StatedDate &date, const QString &unknown)
{
    if (date.value)
        return inWords(*date.value);
    return date.isStated() ? asPlainText(date.asStated) : unknown;
}

QString inWords(const std::optional<bool> &yes, const QString &unknown)
{
    if (!yes)
        return unknown;
    return *yes ? Words::tr("Yes") : Words::tr("No");
}

} // namespace coverdesk
