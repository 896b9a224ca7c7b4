// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/result.h"

#include <QSqlDatabase>
#include <QStringList>

#include <functional>

class QSqlQuery;

namespace coverdesk {

class RowCipher;

/// The columns of a table that hold sealed values, and where each of their values belongs.
struct SealedColumns
{
    QString table;
    /// The columns that the places are made of, separated by commas.
    QString plain;
    QStringList sealed;
    /// The place of a row's value in the column of that name; the row begins with the plain columns.
    std::function<QByteArray(const QSqlQuery &row, const QString &column)> placeOf;
};

/// How many rows were gone through, and in how many of them something does not open.
struct Resealed
{
    int rows = 0;
    int left = 0;
};

/// Seals anew, with the data key in use, what lies in the next \a most rows from \a row on, which becomes the one
/// behind the last of them. What does not open is left as it is. Within a transaction.
Result<Resealed> reseal(const QSqlDatabase &database, const RowCipher &cipher, const SealedColumns &columns,
                        qint64 &row, int most);

} // namespace coverdesk
