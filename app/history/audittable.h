// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/auditentry.h"
#include "app/domain/result.h"
#include "app/history/sealedcolumns.h"

#include <QSqlDatabase>

#include <functional>

namespace coverdesk {

class RowCipher;

/// Who did what, sealed, and each entry bound to the one before it: none can be changed, put in or taken out, not even
/// the last, without being noticed.
class AuditTable
{
public:
    AuditTable(const QSqlDatabase &database, const RowCipher &cipher)
        : m_database(database)
        , m_cipher(cipher)
    {}

    /// Writes one more entry, whose number it gives. Within a transaction. Where the log was tampered with it goes on
    /// behind what is there, and stays broken at that place.
    Result<Done> append(const AuditEntry &entry);

    /// The newest entries before \a number, at most \a most of them, newest first; Damaged, where one does not open.
    Result<Done> newest(int most, int before, const std::function<void(const Result<AuditEntry> &)> &visit) const;

    /// The number of the first entry that is not what was written, or that is missing; none where all is well. Shows
    /// \a visit every entry that opens, oldest first.
    Result<std::optional<int>> firstBad(const std::function<void(const AuditEntry &)> &visit) const;
    Result<std::optional<int>> firstBad() const;

    static SealedColumns sealedColumns();

private:
    struct End
    {
        int number = 0;
        QByteArray link;
    };

    Result<End> end() const;
    Result<End> endToGoOnFrom() const;

    QSqlDatabase m_database;
    const RowCipher &m_cipher;
};

} // namespace coverdesk
