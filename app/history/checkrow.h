// SPDX-License-Identifier: MIT
#pragma once

#include "app/history/keptcheck.h"

#include <QByteArray>

class QSqlQuery;

namespace coverdesk {

class RowCipher;

/// What the seals of a check are bound to, in the order in which it is asked for.
inline constexpr auto BoundColumns = QLatin1StringView("id, patient_id, asked_at, standing, lease, next_look_at");
/// The same, and what else lies outside the seals.
inline constexpr auto PlainColumns =
    QLatin1StringView("id, patient_id, asked_at, standing, lease, next_look_at, answered_at, news_at");
/// Where what follows the plain columns begins.
inline constexpr int AfterPlainColumns = 8;

/// What lies outside the seals of a row, in the order of `PlainColumns`. A seal is bound to what was there from the
/// first version on; the other columns are compared with what is inside.
struct PlainRow
{
    QByteArray id;
    QByteArray patientId;
    qint64 askedAt = 0;
    QString standing;
    std::optional<QString> lease;
    std::optional<qint64> nextLookAt;
    std::optional<qint64> answeredAt;
    std::optional<qint64> newsAt;

    /// Of a check as it is to be written.
    explicit PlainRow(const KeptCheck &kept);

    /// A row that was asked for by `BoundColumns` at least; what else lies in it is left out.
    static PlainRow boundFrom(const QSqlQuery &query);
    /// A row that was asked for by `PlainColumns`.
    static PlainRow from(const QSqlQuery &query);

    /// Where the seal of that column belongs.
    QByteArray place(const QString &column) const;

private:
    PlainRow() = default;
};

/// The line that is sealed for the row; Damaged where it does not open.
Result<CheckLine> lineFrom(const PlainRow &row, const QByteArray &sealed, const RowCipher &cipher);

/// The check that is sealed for the row, likewise.
Result<Check> checkFrom(const PlainRow &row, const QByteArray &sealed, const RowCipher &cipher);

/// Whether the columns that no seal is bound to say of the check what it says. Where they do not, somebody has moved
/// them: the check itself is as it was written, and is used; `CheckTable::forEach` names it.
bool agrees(const PlainRow &row, const Check &check);

/// Whether the line says of the check what a line of its format does.
bool isLineOf(const Check &check, const PlainRow &row, const QByteArray &sealed, const RowCipher &cipher);

} // namespace coverdesk
