// SPDX-License-Identifier: MIT
#include "app/practice/stamps.h"

using namespace Qt::StringLiterals;

namespace coverdesk::practice {

static QString formatOf(Stamp stamp)
{
    switch (stamp) {
    case Stamp::Seconds: return u"yyyy-MM-ddTHH:mm:ss"_s;
    case Stamp::SecondsZulu: return u"yyyy-MM-ddTHH:mm:ssZ"_s;
    case Stamp::FourDigits: return u"yyyy-MM-ddTHH:mm:ss.zzz0"_s;
    case Stamp::FourDigitsZulu: return u"yyyy-MM-ddTHH:mm:ss.zzz0Z"_s;
    case Stamp::SixDigits: return u"yyyy-MM-ddTHH:mm:ss.zzz000"_s;
    case Stamp::SixDigitsZulu: return u"yyyy-MM-ddTHH:mm:ss.zzz000Z"_s;
    case Stamp::SixDigitsNewYork: return u"yyyy-MM-ddTHH:mm:ss.zzz000'-05:00'"_s;
    }
    return {};
}

QString stamped(const QDateTime &time, Stamp stamp)
{
    constexpr auto WestOfGreenwich = -5 * 3600;
    const auto there = stamp == Stamp::SixDigitsNewYork ? time.toOffsetFromUtc(WestOfGreenwich) : time.toUTC();
    return there.toString(formatOf(stamp));
}

} // namespace coverdesk::practice
