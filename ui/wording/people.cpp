// SPDX-License-Identifier: MIT
#include "ui/wording/wording.h"
#include "ui/wording/words.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace coverdesk {

static int wholeYears(const QDate &from, const QDate &to)
{
    const bool hadBirthday = std::pair(to.month(), to.day()) >= std::pair(from.month(), from.day());
    return to.year() - from.year() - (hadBirthday ? 0 : 1);
}

QString ageInWords(const QDate &bornOn, const QDate &today)
{
    if (!bornOn.isValid() || !today.isValid() || bornOn > today)
        return {};
    const auto years = wholeYears(bornOn, today);
    if (years == 0)
        return Words::tr("under 1 year");
    return years == 1 ? Words::tr("1 year") : Words::tr("%1 years").arg(years);
}

QString nameOf(const Person &person)
{
    QStringList names;
    for (const auto &name : {person.firstName, person.lastName}) {
        if (!name.trimmed().isEmpty())
            names.append(name.trimmed());
    }
    return names.join(u' ');
}

QString masked(const QString &memberId)
{
    constexpr auto Shown = 4;
    const auto dots = u"····"_s;
    return memberId.size() > Shown ? dots + memberId.right(Shown) : dots;
}

static bool isHarmful(char32_t c)
{
    const auto isLineOrTab = c == U'\n' || c == U'\t';
    const auto isDirection = (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
    const auto isSeparator = c == 0x2028 || c == 0x2029;
    // A text document keeps its frames and pictures under these.
    const auto isReserved = c == 0xfffc || QChar::isNonCharacter(c);
    return (QChar::category(c) == QChar::Other_Control && !isLineOrTab) || isDirection || isSeparator || isReserved
        || QChar::isSurrogate(c);
}

QString asPlainText(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    auto lines = text;
    for (const auto c : lines.replace(u"\r\n"_s, u"\n"_s).toUcs4())
        plain.append(isHarmful(c) ? QStringView(u"\ufffd") : QStringView(QChar::fromUcs4(c)));
    return plain;
}

QString shortened(const QString &text, int longest)
{
    const auto plain = asPlainText(text);
    if (plain.size() <= longest)
        return plain;
    const bool splitsACharacter = plain.at(longest - 1).isHighSurrogate();
    return plain.left(splitsACharacter ? longest - 1 : longest) + u'…';
}

} // namespace coverdesk
