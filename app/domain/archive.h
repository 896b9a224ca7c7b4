// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/auditentry.h"
#include "app/domain/check.h"
#include "app/domain/patient.h"
#include "app/domain/result.h"

#include <QJsonObject>

namespace coverdesk {

// Our values as JSON, for the history and for other programs: field names as in the structs, in camelCase.
//
// Money and shares are decimal strings ("25.00", "20"), dates ISO ("1990-06-15"), times ISO in UTC with milliseconds
// ("2026-11-20T17:42:00.125Z"), bytes base64, enums their names ("inDoubt"), ids without braces. Unknown is null, an
// empty text too. Where a payer wrote words instead of an amount, a share or a date, an object holds them:
// {"asStated": "unlimited"}; beside them "value", where words and value are both known.
//
// What the history keeps bears a "format", the number of the shape it was written in; without one it is the first.
// Names that came with a later format are left as they are by default; the one insurance that a patient had before the
// third is the first coverage.
//
// Reading is strict: a document that lacks a name of ours, holds one that is not ours, or a value as we never write
// it, is Damaged; the failure's first problem tells the path of the name ("inquiry.patient.bornOn"), never a value.

QJsonObject toJson(const Inquiry &inquiry);
QJsonObject toJson(const Benefits &benefits);
QJsonObject toJson(const Failure &failure);
QJsonObject toJson(const Check &check);
QJsonObject toJson(const CheckLine &line);
QJsonObject toJson(const Patient &patient);
QJsonObject toJson(const AuditEntry &entry);

/// In which format a record of the history was written.
int formatOf(const QJsonObject &json);

/// The line as a record of \a format holds it: without what came later.
CheckLine lineOf(const Check &check, int format);

/// Newer, as the others, for a format that a later program wrote.
Result<Check> checkFromJson(const QJsonObject &json);
Result<CheckLine> lineFromJson(const QJsonObject &json);
Result<Patient> patientFromJson(const QJsonObject &json);
Result<AuditEntry> auditEntryFromJson(const QJsonObject &json);

/// An inquiry as another program writes it: every name may be left out or null; a name that is not ours, or a wrong
/// type, is Refused (code "unknown-name" or "wrong-type") and its path named in the first problem.
Result<Inquiry> inquiryFromJson(const QJsonObject &json);

QString nameOf(ServiceId service);
QString nameOf(Standing standing);
QString nameOf(Verdict verdict);
QString nameOf(Failure::Kind kind);
QString nameOf(AuditAct act);
QString nameOf(Coverage::Order order);

} // namespace coverdesk
