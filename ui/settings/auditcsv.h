// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/auditentry.h"

#include <QStringList>

namespace coverdesk {

/// The audit log as a CSV file: RFC 4180, in UTF-8 with the mark by which Excel knows it for that.

/// One line with its end. A cell that a program for tables could take for a formula (it begins with = + - @, a tab or a
/// line's end) gets a ' before it.
QByteArray csvLine(const QStringList &cells);

/// The mark, and the names of the columns.
QByteArray csvHead();

/// \a patient: the name; empty where there is none, or where it is no longer kept.
QByteArray csvLine(const AuditEntry &entry, const QString &patient);

} // namespace coverdesk
