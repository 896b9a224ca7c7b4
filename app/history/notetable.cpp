// SPDX-License-Identifier: MIT
#include "app/history/notetable.h"

#include "app/history/rowcipher.h"
#include "app/history/statement.h"

#include <QVariant>

using namespace Qt::StringLiterals;

namespace coverdesk {

static QByteArray placeOf(const QString &name)
{
    return "notes/" + name.toUtf8();
}

Result<std::optional<QByteArray>> NoteTable::find(const QString &name) const
{
    using Note = std::optional<QByteArray>;
    const auto sealed = Statement(m_database, u"SELECT sealed FROM notes WHERE name = ?"_s).bind(name).single();
    if (!sealed && sealed.failure().kind == Failure::Kind::NotFound)
        return Note();
    if (!sealed)
        return sealed.failure();
    const auto note = m_cipher.open(sealed->toByteArray(), placeOf(name));
    return note ? Result<Note>(*note) : note.failure();
}

Result<Done> NoteTable::keep(const QString &name, const QByteArray &note)
{
    return Statement(m_database, u"INSERT OR REPLACE INTO notes (name, sealed) VALUES (?, ?)"_s)
        .bind(name)
        .bind(m_cipher.seal(note, placeOf(name)))
        .run();
}

Result<Done> NoteTable::forget(const QString &name)
{
    return Statement(m_database, u"DELETE FROM notes WHERE name = ?"_s).bind(name).run();
}

SealedColumns NoteTable::sealedColumns()
{
    const auto placeOfRow = [](const QSqlQuery &row, const QString &) { return placeOf(row.value(0).toString()); };
    return {u"notes"_s, u"name"_s, {u"sealed"_s}, placeOfRow};
}

} // namespace coverdesk
