// SPDX-License-Identifier: MIT
#include "app/history/inspection.h"

#include "app/history/audittable.h"
#include "app/history/checktable.h"
#include "app/history/connection.h"
#include "app/history/keytable.h"
#include "app/history/patienttable.h"
#include "app/history/purgenote.h"
#include "app/history/shelf.h"
#include "app/history/statement.h"

#include <QVariant>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coverdesk {

/// One look at everything: what it finds is gathered by name.
class Inspection
{
public:
    Inspection(const QSqlDatabase &database, const RowCipher &cipher)
        : m_database(database)
        , m_cipher(cipher)
    {}

    Result<QStringList> run();

private:
    Result<Done> walkPages();
    Result<Done> openPatients();
    Result<Done> openChecks();
    Result<Done> openShelf();
    Result<Done> followAuditLog();
    void note(const QString &what, const QUuid &id) { m_damaged.append(what % id.toString(QUuid::WithoutBraces)); }
    void noteMissingChecks();

    QSqlDatabase m_database;
    const RowCipher &m_cipher;
    QStringList m_damaged;
    /// The checks that are there, or went by a purge; and those that were asked, by what the audit log says.
    std::vector<QUuid> m_accountedFor;
    std::vector<QUuid> m_asked;
    bool m_isEveryCheckSeen = false;
};

Result<QStringList> Inspection::run()
{
    for (const auto look : {&Inspection::walkPages, &Inspection::openPatients, &Inspection::openChecks,
                            &Inspection::openShelf, &Inspection::followAuditLog}) {
        const auto looked = (this->*look)();
        if (!looked && looked.failure().kind != Failure::Kind::Damaged)
            return looked.failure();
        if (!looked)
            m_damaged.append(looked.failure().said);
    }
    return m_damaged;
}

Result<Done> Inspection::walkPages()
{
    Statement integrity(m_database, u"PRAGMA integrity_check"_s);
    return integrity.forEach([this](const QSqlQuery &row) {
        if (const auto words = row.value(0).toString(); words != "ok"_L1)
            m_damaged.append(words);
    });
}

Result<Done> Inspection::openPatients()
{
    const PatientTable patients(m_database, m_cipher);
    const auto read = patients.forEach([this](const QUuid &id, const Result<Patient> &patient) {
        if (!patient)
            note(u"patient "_s, id);
    });
    if (!read)
        return read;
    const auto missing = patients.missing();
    if (!missing)
        return missing.failure();
    for (const auto &id : *missing)
        note(u"patient "_s, id);
    return Done{};
}

Result<Done> Inspection::openChecks()
{
    const auto read = CheckTable(m_database, m_cipher).forEach([this](const QUuid &id, const Result<Check> &check) {
        m_accountedFor.push_back(id);
        if (!check)
            note(u"check "_s, id);
    });
    m_isEveryCheckSeen = bool(read);
    return read;
}

Result<Done> Inspection::openShelf()
{
    const auto blocks = Shelf(m_database, m_cipher).damaged();
    if (!blocks)
        return blocks.failure();
    for (const auto block : *blocks)
        m_damaged.append(u"search "_s + QString::number(block));
    return Done{};
}

Result<Done> Inspection::followAuditLog()
{
    const auto bad = AuditTable(m_database, m_cipher).firstBad([this](const AuditEntry &entry) {
        if (entry.act == AuditAct::Checked && entry.check)
            m_asked.push_back(*entry.check);
        if (entry.act != AuditAct::Purged)
            return;
        const auto purged = purgedChecks(entry.detail);
        m_accountedFor.insert(m_accountedFor.end(), purged.cbegin(), purged.cend());
    });
    if (!bad)
        return bad.failure();
    if (*bad)
        m_damaged.append(u"audit "_s + QString::number(**bad));
    if (m_isEveryCheckSeen)
        noteMissingChecks();
    return Done{};
}

/// Whoever takes a check out by hand would have its question asked, and paid, again.
void Inspection::noteMissingChecks()
{
    std::sort(m_asked.begin(), m_asked.end());
    std::sort(m_accountedFor.begin(), m_accountedFor.end());
    std::vector<QUuid> missing;
    std::set_difference(m_asked.cbegin(), m_asked.cend(), m_accountedFor.cbegin(), m_accountedFor.cend(),
                        std::back_inserter(missing));
    for (const auto &id : missing)
        note(u"missing check "_s, id);
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
    return Inspection(connection.database(), cipher).run();
}

} // namespace coverdesk
