// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QLatin1StringView>

namespace coverdesk::practice {

/// What a phone call found out about one patient. `results` is kept as text, not as values, so that a wrong type stays
/// as wrong as a service may send it; what stands between @ signs is filled in when it is told.
struct CannedCall
{
    QLatin1StringView shows;
    QLatin1StringView status;
    QLatin1StringView summary;
    QByteArrayView results;
};

} // namespace coverdesk::practice
