// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/result.h"

#include <QSqlDatabase>
#include <QString>

#include <optional>

namespace coverdesk {

/// Numbers the transaction that is under way: the number stands on the first page, and so in every log. By it a log is
/// told from that of an older copy of its file.
Result<Done> raiseFileNumber(const QSqlDatabase &database);

/// Of the last transaction that came from the log into the file itself.
std::optional<quint32> fileNumberOf(const QString &path);

/// Whether the log beside the file was begun when more had come into the file than is in it: then it is an older copy
/// that somebody put there, and of both SQLite makes what never was. Not where that cannot be told.
bool isOlderThanItsLog(const QString &path);

} // namespace coverdesk
