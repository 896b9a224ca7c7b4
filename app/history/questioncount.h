// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/result.h"

#include <QSqlDatabase>

namespace coverdesk {

class RowCipher;

/// How many questions have gone out of a history, or were about to: sealed in it, raised in the transaction that keeps
/// a check as being sent, and never lowered. By it an older copy of a history is told from the newer.
class QuestionCount
{
public:
    QuestionCount(const QSqlDatabase &database, const RowCipher &cipher)
        : m_database(database)
        , m_cipher(cipher)
    {}

    /// 0 where none was counted, and where the count does not open: then more may have gone out than is known here.
    Result<qint64> value() const;

    /// By one. Within a transaction.
    Result<Done> raise();
    Result<Done> set(qint64 count);

private:
    QSqlDatabase m_database;
    const RowCipher &m_cipher;
};

} // namespace coverdesk
