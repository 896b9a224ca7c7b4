// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/result.h"

#include <QUuid>

class QSqlDatabase;

namespace coverdesk {

/// Which history this is: a random id, made with it and kept by its copies, in the clear. Damaged (code
/// "identity") where there is none.
Result<QUuid> identityOf(const QSqlDatabase &database);

} // namespace coverdesk
