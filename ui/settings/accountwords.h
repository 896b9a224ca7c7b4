// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts.h"

namespace coverdesk {

/// Where a service is, unless it told the clinic otherwise.
QString usualAddressOf(ServiceId service);

/// What cannot be right in words; empty where nothing is known to be wrong.
QString problemWithAddress(ServiceId service, const QUrl &address);
/// The same for a client id or project id.
QString problemWithId(ServiceId service, const QString &id);

/// Whether a blank or line end came along in the middle of a key.
bool hasBlanks(const QByteArray &key);

} // namespace coverdesk
