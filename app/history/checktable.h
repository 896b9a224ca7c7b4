// SPDX-License-Identifier: MIT
#pragma once

#include "app/history/keptcheck.h"
#include "app/history/sealedcolumns.h"

#include <QSqlDatabase>

#include <functional>

namespace coverdesk {

class RowCipher;
class Statement;

/// A place among the checks in the order in which they were asked.
struct AskedPlace
{
    qint64 askedAt = 0;
    QByteArray id;
};

/// The clinic's checks: a line for lists and the whole, each sealed and bound to every plain column of its row.
class CheckTable
{
public:
    CheckTable(const QSqlDatabase &database, const RowCipher &cipher)
        : m_database(database)
        , m_cipher(cipher)
    {}

    /// Refused (code "exists") where there is a check of that id, Damaged where the check could not be read back.
    Result<Done> insert(const KeptCheck &kept);
    Result<Done> update(const KeptCheck &kept);

    Result<Done> remove(const QUuid &id);

    /// NotFound, or Damaged where the record does not open.
    Result<KeptCheck> find(const QUuid &id) const;

    /// Every line, in no order; Damaged, where a record does not open.
    Result<Done> forEachLine(const std::function<void(const Result<CheckLine> &)> &visit) const;

    /// The lines of one patient, newest first, without opening any other.
    Result<Done> forEachLineOf(const QUuid &patient, const std::function<void(const Result<CheckLine> &)> &visit) const;

    /// The checks of one patient opened whole, newest first.
    Result<Done> forEachOf(const QUuid &patient, const std::function<void(const Result<Check> &)> &visit) const;

    /// The patients whose checks were asked last, each once, at most so many.
    Result<std::vector<QUuid>> patientsAskedLast(int most) const;

    /// The lines of one patient until \a isEnough: every open one, then those that something came of, the last one
    /// first.
    Result<Done> forEachLatestLineOf(const QUuid &patient,
                                     const std::function<bool(const Result<CheckLine> &)> &isEnough) const;

    /// How those are asked for: a test looks at how SQLite means to find them.
    static QString queryOfPatient();

    /// Whom the check is about, by what stands outside its seals; NotFound where there is none.
    Result<QUuid> patientOf(const QUuid &id) const;

    /// The ids of one patient's checks, without opening any.
    Result<std::vector<QUuid>> idsOfPatient(const QUuid &patient) const;
    /// The next lines, at most \a most of them, of checks asked before \a before, oldest first, after \a place, which
    /// becomes that of the last; tells how many there were.
    Result<int> forEachLineAskedBefore(const QDateTime &before, AskedPlace &place, int most,
                                       const std::function<void(const Result<CheckLine> &)> &visit) const;

    /// Every check opened whole; Damaged, where either of its seals does not open or they contradict each other.
    Result<Done> forEach(const std::function<void(const QUuid &, const Result<Check> &)> &visit) const;

    /// The ids of the checks of these standings, oldest first, without opening any.
    Result<std::vector<QUuid>> idsOf(const std::vector<Standing> &standings) const;

    /// The ids of the checks whose next look is due at \a now, and of those of these standings that never had one set,
    /// oldest first.
    Result<std::vector<QUuid>> idsDue(const std::vector<Standing> &standings, const QDateTime &now) const;

    /// The ids of the checks whose standing is none of the settled ones, or that are still looked for, and of all
    /// that were asked or answered at \a since or later.
    Result<std::vector<QUuid>> idsOpenOrAnsweredSince(const QDateTime &since) const;

    /// The ids of the checks that are not settled, are still looked for, or brought news that nobody has opened.
    Result<std::vector<QUuid>> idsToSee() const;
    Result<Done> forEachLineIn(const std::vector<QUuid> &ids,
                               const std::function<void(const Result<CheckLine> &)> &visit) const;

    /// The lines of the checks asked last, at most \a most of them and none asked before \a since, newest first.
    Result<Done> forEachNewestLine(const std::optional<QDateTime> &since, int most,
                                   const std::function<void(const Result<CheckLine> &)> &visit) const;

    /// Writes the next checks, at most \a most of them, after the \a row, which becomes that of the last, as this
    /// version keeps them; tells how many there were. What does not open is left as it is. Within a transaction.
    Result<int> settleColumns(qint64 &row, int most);

    Result<qint64> count() const;

    static SealedColumns sealedColumns();

private:
    Result<Done> noteBeside(const Check &check);
    Result<CheckLine> lineIn(const QSqlQuery &query) const;
    Result<Done> showLines(Statement &statement, const std::function<void(const Result<CheckLine> &)> &visit) const;

    QSqlDatabase m_database;
    const RowCipher &m_cipher;
};

} // namespace coverdesk
