// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/check.h"

class QTextCursor;

namespace coverdesk {

struct Letterhead;

// The parts of a verification of benefits, from the top of the page down.

/// What the page is: of benefits, or of a claim.
QString titleOf(const Check &check);
/// What the foot of every page warns of: what benefits do not promise, or what may still become of a claim.
QString cautionOf(const Check &check);

void writeLetterhead(QTextCursor &cursor, const Check &check, const Letterhead &letterhead);
void writeStanding(QTextCursor &cursor, const Check &check);
void writeQuestion(QTextCursor &cursor, const Check &check);
void writeAmounts(QTextCursor &cursor, const Check &check);
void writeServices(QTextCursor &cursor, const Check &check);
void writeClaim(QTextCursor &cursor, const Check &check);
void writeNotes(QTextCursor &cursor, const Check &check);
void writeProof(QTextCursor &cursor, const Check &check);
void writeSignatures(QTextCursor &cursor);

} // namespace coverdesk
