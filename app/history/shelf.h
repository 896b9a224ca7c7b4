// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/findable.h"
#include "app/domain/patient.h"
#include "app/domain/result.h"
#include "app/history/sealedcolumns.h"

#include <QSet>
#include <QSqlDatabase>

#include <functional>
#include <vector>

namespace coverdesk {

class RowCipher;

/// What of a patient is needed to find them among many without opening every record.
struct Shelved
{
    Findable findable;
    /// Null, or the patient who stands for this one.
    QUuid mergedInto;
    /// By which those who may be the same person, or on the same plan, are found (`identityKeys`, `planKeys`).
    std::vector<quint64> keys;

    friend bool operator==(const Shelved &, const Shelved &) = default;
};

/// Everyone in blocks of some dozens, each sealed as a whole: so that two hundred thousand are opened within a second.
/// A block follows its patients' records in the same transaction, and one that does not open is made anew of them.
class Shelf
{
public:
    Shelf(const QSqlDatabase &database, const RowCipher &cipher)
        : m_database(database)
        , m_cipher(cipher)
    {}

    static constexpr int Blocks = 4096;
    static int blockOf(const QUuid &patient);

    // Within a transaction:

    /// The patient as kept now; the references of calls that are known stay.
    Result<Done> put(const Patient &patient);
    Result<Done> take(const QUuid &patient);
    /// What payers gave as the reference of a call about the patient is known from now on.
    Result<Done> addReferences(const QUuid &patient, const QStringList &references);
    /// Looks again which references there are: checks of the patient were moved, or taken out.
    Result<Done> recount(const QUuid &patient);

    struct Block
    {
        int number = 0;
        std::vector<Shelved> patients;
        /// How many records in it do not open.
        int damaged = 0;
        /// Of the records, as what was kept does not open.
        bool isMadeAnew = false;
    };
    /// Shows \a visit every block that was changed after \a change, a number that grows with every change; gives the
    /// newest.
    Result<qint64> forEachSince(qint64 change, const std::function<void(const Block &)> &visit) const;

    /// How many blocks there are.
    Result<int> count() const;

    /// The numbers of the blocks that do not open, are missing, or tell otherwise of a patient than the record does.
    Result<std::vector<int>> damaged() const;

    static SealedColumns sealedColumns();

private:
    Result<Block> block(int number) const;
    Result<Block> madeAnew(int number) const;
    std::optional<std::vector<Shelved>> patientsIn(const QSqlQuery &row) const;
    Result<std::vector<int>> blocksWithout(const QSet<int> &seen) const;
    Result<Done> write(const Block &block);
    Result<Done> change(const QUuid &patient, const std::function<bool(std::vector<Shelved> &)> &change);
    Result<QStringList> referencesOf(const QUuid &patient) const;

    QSqlDatabase m_database;
    const RowCipher &m_cipher;
};

} // namespace coverdesk
