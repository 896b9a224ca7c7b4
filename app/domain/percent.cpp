// SPDX-License-Identifier: MIT
#include "app/domain/percent.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace coverdesk {

std::optional<Percent> Percent::fromText(QStringView text)
{
    static const QRegularExpression pattern(uR"(^([0-9]{1,3})(?:\.([0-9]{1,2})0*)?\s*%?$)"_s);
    const auto match = pattern.match(text.trimmed().toString());
    if (!match.hasMatch())
        return std::nullopt;

    const auto share = match.captured(1).toLongLong() * 100 + match.captured(2).leftJustified(2, u'0').toLongLong();
    if (share > 100'00)
        return std::nullopt;
    return hundredths(share);
}

QString Percent::toText() const
{
    auto text = u"%1.%2"_s.arg(m_hundredths / 100).arg(m_hundredths % 100, 2, 10, QLatin1Char('0'));
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

} // namespace coverdesk
