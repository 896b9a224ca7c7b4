// SPDX-License-Identifier: MIT
#include "app/history/inspection.h"

#include "app/history/audittable.h"
#include "app/history/checktable.h"
#include "app/history/patienttable.h"
#include "app/history/statement.h"

#include <QVariant>

using namespace Qt::StringLiterals;

namespace coverdesk {

Result<QStringList> inspect(const QSqlDatabase &database, const RowCipher &cipher)
{
    QStringList damaged;
    Statement integrity(database, u"PRAGMA integrity_check"_s);
    const auto walked = integrity.forEach([&damaged](const QSqlQuery &row) {
        if (const auto words = row.value(0).toString(); words != "ok"_L1)
            damaged.append(words);
    });
    const auto noteUnopened = [&damaged](const QString &what, const QUuid &id, bool opened) {
        if (!opened)
            damaged.append(what % id.toString(QUuid::WithoutBraces));
    };
    const PatientTable patients(database, cipher);
    const auto patientsRead = patients.forEach(
        [&](const QUuid &id, const Result<Patient> &patient) { noteUnopened(u"patient "_s, id, bool(patient)); });
    const auto checksRead = CheckTable(database, cipher).forEach([&](const QUuid &id, const Result<Check> &check) {
        noteUnopened(u"check "_s, id, bool(check));
    });
    const auto missing = patients.missing();
    for (const auto &id : missing ? *missing : std::vector<QUuid>{})
        noteUnopened(u"patient "_s, id, false);
    const auto audited = AuditTable(database, cipher).firstBad();
    if (audited && *audited)
        damaged.append(u"audit "_s + QString::number(**audited));
    const auto auditRead = audited ? Result<Done>(Done{}) : audited.failure();
    for (const auto &read : {walked, patientsRead, checksRead, auditRead}) {
        if (!read && read.failure().kind != Failure::Kind::Damaged)
            return read.failure();
        if (!read)
            damaged.append(read.failure().said);
    }
    return damaged;
}

} // namespace coverdesk
