// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/result.h"

#include <QDateTime>
#include <QStringList>

#include <functional>

namespace coverdesk {

/// The file of the profile's history.
QString historyPathOf(const QString &profile);

/// What the names of a history's files end in, after that of its main file, which comes first.
QStringList historyEndings();

/// Does the work while nobody has the profile's history open, and nobody can open it; else InUse.
Result<Done> alone(const QString &profile, const std::function<Result<Done>()> &work);

/// A name for a history that is set aside on that day, which nothing has yet, with everything that belongs to it.
QString freeAsideName(const QString &profile, const QDate &day);

/// The files of histories that were set aside, and whatever belongs to them.
QStringList filesSetAside(const QString &profile);

/// Gives a history, with everything that belongs to it, another name; where it cannot be, it has its old one. Its main
/// file goes first: what is left of its log without it is not taken for another's (`fitsThisProgram`).
Result<Done> renameHistory(const QString &from, const QString &to);

} // namespace coverdesk
