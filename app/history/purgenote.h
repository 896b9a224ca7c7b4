// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QString>
#include <QUuid>

#include <vector>

namespace coverdesk {

/// What the audit log says of a purge, such as "checks=2 patients=1 before=2020-11-22 ids=…": the ids tell for good
/// which checks went by the rule, and not by somebody's hand.
QString purgeNote(const std::vector<QUuid> &checks, int patients, const QDate &before);

/// The checks that such a note names.
std::vector<QUuid> purgedChecks(const QString &note);

} // namespace coverdesk
