// SPDX-License-Identifier: MIT
#include "app/history/patienttable.h"

#include "app/domain/archive.h"
#include "app/history/rowcipher.h"
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

Result<Done> PatientTable::insert(const Patient &patient)
{
    const auto id = patient.id.toRfc4122();
    const auto plain = QJsonDocument(toJson(patient)).toJson(QJsonDocument::Compact);
    return Statement(m_database, u"INSERT INTO patients (id, sealed) VALUES (?, ?)"_s)
        .bind(id)
        .bind(m_cipher.seal(plain, placeOf(id)))
        .run();
}

Result<Done> PatientTable::forEach(const std::function<void(const QUuid &, const Result<Patient> &)> &visit) const
{
    Statement statement(m_database, u"SELECT id, sealed FROM patients"_s);
    return statement.forEach([this, &visit](const QSqlQuery &row) {
        const auto id = row.value(0).toByteArray();
        visit(QUuid::fromRfc4122(id), patientFrom(id, row.value(1).toByteArray(), m_cipher));
    });
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
