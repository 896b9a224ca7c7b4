// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/check.h"
#include "app/history/historyfile.h"

#include <QUuid>

namespace coverdesk::samples {

/// A queued check of a made-up patient; everything of it that must stay secret is in `secrets`.
Check check();

/// The same for another patient.
Check checkOf(const QString &firstName, const QString &lastName, const QString &memberId);

/// The check with an answer.
Check answered(Check check);

/// What of `answered(check())` must not be found outside the seals.
QStringList secrets();

QUuid slot();
QByteArray slotKey();

/// By which `renewed` leaves the history to be opened.
SlotWithKey newSlot();

/// Begins to seal everything with another data key, or goes on with it, to the end.
bool renewed(HistoryFile &file);

/// Opens the history as the first program on it does, or as any later one; true when it is unlocked.
bool unlocked(HistoryFile &file);

QString pathOf(const QString &folder);

/// Runs one statement on the history as an editor would that knows nothing of us; gives the first value.
QVariant edit(const QString &folder, const QString &sql);

} // namespace coverdesk::samples
