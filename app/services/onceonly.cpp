// SPDX-License-Identifier: MIT
#include "app/services/onceonly.h"

#include <algorithm>

namespace coverdesk {

OnceOnly::OnceOnly(const QByteArray &bytes, const QDateTime &lastMoment, QObject *parent)
    : QIODevice(parent)
    , m_bytes(bytes)
    , m_lastMoment(lastMoment)
{
    open(ReadOnly | Unbuffered);
}

qint64 OnceOnly::bytesAvailable() const
{
    return m_bytes.size() - m_given;
}

qint64 OnceOnly::readData(char *target, qint64 room)
{
    if (!hasGiven() && !isInTime(m_lastMoment))
        m_refused = true;
    if (m_refused || bytesAvailable() == 0)
        return -1;

    const auto size = std::min(room, bytesAvailable());
    std::copy_n(m_bytes.cbegin() + m_given, size, target);
    m_given += size;
    return size;
}

bool isInTime(const QDateTime &lastMoment)
{
    return lastMoment.isValid() && QDateTime::currentDateTimeUtc() <= lastMoment;
}

} // namespace coverdesk
