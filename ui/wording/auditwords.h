// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/auditentry.h"

#include <array>

namespace coverdesk {

/// Every act, in the order in which people choose among them.
inline constexpr std::array auditActs{
    AuditAct::Viewed,      AuditAct::Checked,  AuditAct::Decided,  AuditAct::Edited, AuditAct::Copied,
    AuditAct::Exported,    AuditAct::Printed,  AuditAct::Unlocked, AuditAct::Locked, AuditAct::UnlockFailed,
    AuditAct::KeysChanged, AuditAct::BackedUp, AuditAct::Restored, AuditAct::Purged,
};

/// "Asked", "Opened": what somebody did, in a word or three.
QString inWords(AuditAct act);

/// What else the entry says: "PDF", "1,204 checks, 310 patients, before 11/22/2020". A detail not known here as
/// it is; empty where there is none.
QString detailInWords(const AuditEntry &entry);

/// "1 check", "1,204 checks", as a part of a sentence.
QString checksInWords(qint64 count);
QString patientsInWords(qint64 count);

} // namespace coverdesk
