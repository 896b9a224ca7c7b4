// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/check.h"
#include "app/history/shelf.h"

namespace coverdesk {

/// A block of the shelf as it is sealed: far faster to read than what records are kept in.
QByteArray bytesOf(const std::vector<Shelved> &patients);

/// None where it is not what `bytesOf` gives.
std::optional<std::vector<Shelved>> shelvedFrom(const QByteArray &bytes);

/// What payers gave as the references of the calls behind an answer.
QStringList callReferences(const Check &check);

} // namespace coverdesk
