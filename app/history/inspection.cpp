// SPDX-License-Identifier: MIT
#include "app/history/inspection.h"

#include "app/history/audittable.h"
#include "app/history/checktable.h"
#include "app/history/connection.h"
#include "app/history/keytable.h"
#include "app/history/patienttable.h"
#include "app/history/shelf.h"
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
    const auto blocks = Shelf(database, cipher).damaged();
    for (const auto block : blocks ? *blocks : std::vector<int>{})
        damaged.append(u"search "_s + QString::number(block));
    const auto blocksRead = blocks ? Result<Done>(Done{}) : blocks.failure();
    const auto audited = AuditTable(database, cipher).firstBad();
    if (audited && *audited)
        damaged.append(u"audit "_s + QString::number(**audited));
    const auto auditRead = audited ? Result<Done>(Done{}) : audited.failure();
    for (const auto &read : {walked, patientsRead, checksRead, blocksRead, auditRead}) {
        if (!read && read.failure().kind != Failure::Kind::Damaged)
            return read.failure();
        if (!read)
            damaged.append(read.failure().said);
    }
    return damaged;
}

Result<QStringList> inspectFile(const QString &path, const SecretKey &dataKey, const RowCipher &cipher)
{
    Connection connection(path, Connection::Access::Read);
    if (const auto opened = connection.open(); !opened)
        return opened.failure();
    // Ends with the connection. Between two looks of one transaction nothing is written: an entry that came in between
    // would seem to stand behind the end of the audit log.
    if (const auto begun = Statement(connection.database(), u"BEGIN"_s).run(); !begun)
        return begun.failure();
    if (const auto current = KeyTable(connection.database()).needsCurrent(dataKey); !current)
        return current.failure();
    return inspect(connection.database(), cipher);
}

} // namespace coverdesk
