// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/result.h"
#include "app/history/sealedcolumns.h"

#include <QSqlDatabase>

namespace coverdesk {

class RowCipher;

/// What the program keeps under a name beside its records, sealed like them.
class NoteTable
{
public:
    NoteTable(const QSqlDatabase &database, const RowCipher &cipher)
        : m_database(database)
        , m_cipher(cipher)
    {}

    /// Nothing where there is no such note; Damaged where it does not open.
    Result<std::optional<QByteArray>> find(const QString &name) const;
    /// In the place of what was kept under that name.
    Result<Done> keep(const QString &name, const QByteArray &note);
    Result<Done> forget(const QString &name);

    static SealedColumns sealedColumns();

private:
    QSqlDatabase m_database;
    const RowCipher &m_cipher;
};

} // namespace coverdesk
