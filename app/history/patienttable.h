// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/patient.h"
#include "app/domain/result.h"
#include "app/history/sealedcolumns.h"

#include <QSqlDatabase>

#include <functional>

namespace coverdesk {

class RowCipher;

/// The clinic's patients, sealed; the shelf by which they are found follows every change.
class PatientTable
{
public:
    PatientTable(const QSqlDatabase &database, const RowCipher &cipher)
        : m_database(database)
        , m_cipher(cipher)
    {}

    /// Damaged where the patient could not be read back.
    Result<Done> insert(const Patient &patient);
    Result<Done> update(const Patient &patient);

    /// NotFound, or Damaged where the record does not open.
    Result<Patient> find(const QUuid &id) const;
    Result<Done> remove(const QUuid &id);

    /// Looks again which references of calls find the patient: checks were moved, or taken out.
    Result<Done> recountReferences(const QUuid &id);

    /// Whether there is such a patient, even one whose record does not open.
    Result<bool> has(const QUuid &id) const;

    /// Those of a block of the shelf; Damaged where a record does not open.
    Result<Done> forEachInBlock(int block, const std::function<void(const Result<Patient> &)> &visit) const;

    /// The same ids, those whose records were made first first.
    Result<std::vector<QUuid>> byAge(std::vector<QUuid> ids) const;

    /// Every patient; Damaged, with the id, where a record does not open.
    Result<Done> forEach(const std::function<void(const QUuid &, const Result<Patient> &)> &visit) const;

    /// Patients that checks name and that are no longer there.
    Result<std::vector<QUuid>> missing() const;

    static SealedColumns sealedColumns();

private:
    QSqlDatabase m_database;
    const RowCipher &m_cipher;
};

} // namespace coverdesk
