// SPDX-License-Identifier: MIT
#include "app/secrets/unlockdelay.h"

#include <QStringList>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace coverdesk {

constexpr int FreeTries = 2;
constexpr int MostTries = 1'000'000;

static std::chrono::milliseconds delayAfter(int wrongTries)
{
    if (wrongTries <= FreeTries)
        return 0s;
    constexpr int DoublingsToAnHour = 7;
    return std::min<std::chrono::seconds>(30s * (1 << std::min(wrongTries - FreeTries - 1, DoublingsToAnHour)), 1h);
}

UnlockDelay UnlockDelay::tried(const QDateTime &now) const
{
    return {std::min(wrongTries + 1, MostTries), now.toUTC()};
}

UnlockDelay UnlockDelay::asOf(const QDateTime &now) const
{
    return lastTriedAt && now < *lastTriedAt ? UnlockDelay{wrongTries, now.toUTC()} : *this;
}

std::optional<QDateTime> UnlockDelay::waitUntil() const
{
    const auto delay = delayAfter(wrongTries);
    if (!lastTriedAt || delay == 0ms)
        return std::nullopt;
    return lastTriedAt->addMSecs(delay.count());
}

QString UnlockDelay::toText() const
{
    const auto number = QString::number(wrongTries);
    return lastTriedAt ? QString(number % u' ' % QString::number(lastTriedAt->toMSecsSinceEpoch())) : number;
}

std::optional<UnlockDelay> UnlockDelay::fromText(const QString &text)
{
    const auto parts = text.split(u' ');
    bool isNumber = false;
    UnlockDelay delay{parts.first().toInt(&isNumber)};
    if (!isNumber || delay.wrongTries < 0 || delay.wrongTries > MostTries || parts.size() > 2)
        return std::nullopt;
    if (parts.size() == 2) {
        const auto time = parts.last().toLongLong(&isNumber);
        delay.lastTriedAt = QDateTime::fromMSecsSinceEpoch(time, Qt::UTC);
    }
    // Tries without a time would be tries without a wait.
    const bool isWhole = isNumber && delay.lastTriedAt.has_value() == (delay.wrongTries > 0);
    if (!isWhole || delay.toText() != text)
        return std::nullopt;
    return delay;
}

} // namespace coverdesk
