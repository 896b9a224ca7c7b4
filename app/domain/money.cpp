// SPDX-License-Identifier: MIT
#include "app/domain/money.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace coverdesk {

std::optional<Money> Money::fromText(QStringView text)
{
    static const QRegularExpression pattern(uR"(^(-?)\$?([0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\.([0-9]{1,2}))?$)"_s);
    const auto match = pattern.match(text.trimmed().toString());
    if (!match.hasMatch())
        return std::nullopt;

    // Fifteen digits of dollars leave room for the cents in 64 bits, and exceed any amount on earth.
    const auto dollars = match.captured(2).remove(u',');
    if (dollars.size() > 15)
        return std::nullopt;
    const auto hundredths = match.captured(3).leftJustified(2, u'0').toLongLong();
    const auto amount = dollars.toLongLong() * 100 + hundredths;
    return cents(match.captured(1).isEmpty() ? amount : -amount);
}

QString Money::toText() const
{
    const auto amount = m_cents < 0 ? -m_cents : m_cents;
    return u"%1%2.%3"_s.arg(m_cents < 0 ? u"-"_s : QString())
        .arg(amount / 100)
        .arg(amount % 100, 2, 10, QLatin1Char('0'));
}

} // namespace coverdesk
