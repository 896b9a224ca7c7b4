// SPDX-License-Identifier: MIT
#include "app/history/lease.h"

#include <QStringList>

namespace coverdesk {

QString Lease::toText() const
{
    return holder.toString(QUuid::WithoutBraces) % u' ' % QString::number(until.toMSecsSinceEpoch());
}

std::optional<Lease> Lease::fromText(const QString &text)
{
    const auto parts = text.split(u' ');
    if (parts.size() != 2)
        return std::nullopt;
    const auto holder = QUuid::fromString(parts.first());
    bool isNumber = false;
    const auto until = parts.last().toLongLong(&isNumber);
    if (holder.isNull() || !isNumber)
        return std::nullopt;
    return Lease{holder, QDateTime::fromMSecsSinceEpoch(until, Qt::UTC)};
}

} // namespace coverdesk
