// SPDX-License-Identifier: MIT
#include "app/history/patienttable.h"

#include "app/domain/archive.h"
#include "app/history/rowcipher.h"
#include "app/history/rows.h"
#include "app/history/shelf.h"
#include "app/history/statement.h"

#include <QJsonDocument>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace coverdesk {

static QByteArray placeOf(const QByteArray &id)
{
    return "patients/sealed/" + id;
}

static Result<Patient> patientFrom(const QByteArray &id, const QByteArray &sealed, const RowCipher &cipher)
{
    const auto plain = cipher.open(sealed, placeOf(id));
    if (!plain)
        return plain.failure();
    auto patient = patientFromJson(QJsonDocument::fromJson(*plain).object());
    if (patient && patient->id.toRfc4122() != id)
        return Failure{Failure::Kind::Damaged, u"id"_s};
    return patient;
}

static Result<Done> write(Statement statement, const Patient &patient, const RowCipher &cipher)
{
    const auto id = patient.id.toRfc4122();
    const auto plain = QJsonDocument(toJson(patient)).toJson(QJsonDocument::Compact);
    if (const auto readBack = patientFromJson(QJsonDocument::fromJson(plain).object()); !readBack)
        return readBack.failure();
    return statement.bind(cipher.seal(plain, placeOf(id))).bind(id).run();
}

Result<Done> PatientTable::insert(const Patient &patient)
{
    const auto inserted = write({m_database, u"INSERT INTO patients (sealed, id) VALUES (?, ?)"_s}, patient, m_cipher);
    return inserted ? Shelf(m_database, m_cipher).put(patient) : inserted;
}

Result<Done> PatientTable::update(const Patient &patient)
{
    const auto updated = write({m_database, u"UPDATE patients SET sealed = ? WHERE id = ?"_s}, patient, m_cipher);
    return updated ? Shelf(m_database, m_cipher).put(patient) : updated;
}

Result<Patient> PatientTable::find(const QUuid &id) const
{
    const auto row = id.toRfc4122();
    const auto sealed = Statement(m_database, u"SELECT sealed FROM patients WHERE id = ?"_s).bind(row).single();
    return sealed ? patientFrom(row, sealed->toByteArray(), m_cipher) : sealed.failure();
}

Result<Done> PatientTable::remove(const QUuid &id)
{
    const auto removed = Statement(m_database, u"DELETE FROM patients WHERE id = ?"_s).bind(id.toRfc4122()).run();
    return removed ? Shelf(m_database, m_cipher).take(id) : removed;
}

Result<Done> PatientTable::recountReferences(const QUuid &id)
{
    return Shelf(m_database, m_cipher).recount(id);
}

Result<bool> PatientTable::has(const QUuid &id) const
{
    const auto found =
        Statement(m_database, u"SELECT count(*) FROM patients WHERE id = ?"_s).bind(id.toRfc4122()).single();
    if (!found)
        return found.failure();
    return found->toInt() > 0;
}

/// The first id of a block, or of the one after it.
static QByteArray firstIdOf(int block)
{
    return QUuid(uint(block) << 20, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0).toRfc4122();
}

Result<Done> PatientTable::forEachInBlock(int block, const std::function<void(const Result<Patient> &)> &visit) const
{
    const bool isLast = block + 1 == Shelf::Blocks;
    Statement statement(m_database,
                        isLast ? u"SELECT id, sealed FROM patients WHERE id >= ?"_s
                               : u"SELECT id, sealed FROM patients WHERE id >= ? AND id < ?"_s);
    statement.bind(firstIdOf(block));
    if (!isLast)
        statement.bind(firstIdOf(block + 1));
    return statement.forEach([this, &visit](const QSqlQuery &row) {
        visit(patientFrom(row.value(0).toByteArray(), row.value(1).toByteArray(), m_cipher));
    });
}

Result<std::vector<QUuid>> PatientTable::byAge(std::vector<QUuid> ids) const
{
    if (ids.size() < 2)
        return ids;
    const auto places = QStringList(qsizetype(ids.size()), u"?"_s).join(u',');
    Statement statement(m_database, u"SELECT id FROM patients WHERE id IN (%1) ORDER BY rowid"_s.arg(places));
    for (const auto &id : ids)
        statement.bind(id.toRfc4122());
    ids.clear();
    const auto read = statement.forEach(
        [&ids](const QSqlQuery &row) { ids.push_back(QUuid::fromRfc4122(row.value(0).toByteArray())); });
    return read ? Result<std::vector<QUuid>>(ids) : read.failure();
}

Result<Done> PatientTable::forEach(const std::function<void(const QUuid &, const Result<Patient> &)> &visit) const
{
    const auto show = [this, &visit](const QSqlQuery &row) {
        const auto id = row.value(0).toByteArray();
        visit(QUuid::fromRfc4122(id), patientFrom(id, row.value(1).toByteArray(), m_cipher));
    };
    const auto lost = [&visit](const QByteArray &id) {
        visit(QUuid::fromRfc4122(id), Failure{Failure::Kind::Damaged});
    };
    return forEachRow(m_database, u"patients"_s, u"id, sealed"_s, show, lost);
}

Result<std::vector<QUuid>> PatientTable::missing() const
{
    std::vector<QUuid> ids;
    Statement statement(m_database,
                        u"SELECT DISTINCT patient_id FROM checks"
                        " WHERE patient_id NOT IN (SELECT id FROM patients)"_s);
    const auto read = statement.forEach(
        [&ids](const QSqlQuery &row) { ids.push_back(QUuid::fromRfc4122(row.value(0).toByteArray())); });
    if (!read)
        return read.failure();
    return ids;
}

SealedColumns PatientTable::sealedColumns()
{
    const auto placeOfRow = [](const QSqlQuery &row, const QString &) { return placeOf(row.value(0).toByteArray()); };
    return {u"patients"_s, u"id"_s, {u"sealed"_s}, placeOfRow};
}

} // namespace coverdesk
