// SPDX-License-Identifier: MIT
#include "app/history/audittable.h"

#include "app/domain/archive.h"
#include "app/history/rowcipher.h"
#include "app/history/statement.h"

#include <sodium.h>

#include <QJsonDocument>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace coverdesk {

static constexpr qsizetype LinkSize = crypto_generichash_BYTES;
static constexpr auto EndNote = "auditEnd"_L1;

static QByteArray placeOf(int number)
{
    return "audit/" + QByteArray::number(number);
}

static QByteArray placeOfNote(const QString &name)
{
    return "notes/" + name.toUtf8();
}

/// Stands for an entry and all before it.
static QByteArray linkOf(const QByteArray &text)
{
    QByteArray link(LinkSize, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(link.data()), size_t(link.size()),
                       reinterpret_cast<const unsigned char *>(text.constData()), quint64(text.size()), nullptr, 0);
    return link;
}

/// What is sealed of an entry: the link to the one before it, then the entry itself.
static QByteArray textOf(const AuditEntry &entry, const QByteArray &previous)
{
    return previous + QJsonDocument(toJson(entry)).toJson(QJsonDocument::Compact);
}

static Result<AuditEntry> entryFrom(int number, const QByteArray &text)
{
    const auto entry = auditEntryFromJson(QJsonDocument::fromJson(text.sliced(qMin(LinkSize, text.size()))).object());
    if (entry && entry->number != number)
        return Failure{Failure::Kind::Damaged, u"number"_s};
    return entry;
}

Result<AuditTable::End> AuditTable::end() const
{
    const auto sealed = Statement(m_database, u"SELECT sealed FROM notes WHERE name = ?"_s).bind(EndNote).single();
    if (!sealed && sealed.failure().kind != Failure::Kind::NotFound)
        return sealed.failure();
    if (!sealed)
        return End{0, QByteArray(LinkSize, '\0')};
    const auto text = m_cipher.open(sealed->toByteArray(), placeOfNote(EndNote));
    if (!text)
        return text.failure();
    return End{text->sliced(LinkSize).toInt(), text->first(LinkSize)};
}

Result<Done> AuditTable::setEnd(const End &end)
{
    const QByteArray text = end.link + QByteArray::number(end.number);
    return Statement(m_database, u"INSERT OR REPLACE INTO notes (name, sealed) VALUES (?, ?)"_s)
        .bind(EndNote)
        .bind(m_cipher.seal(text, placeOfNote(EndNote)))
        .run();
}

Result<Done> AuditTable::append(const AuditEntry &entry)
{
    const auto last = end();
    if (!last)
        return last.failure();
    auto numbered = entry;
    numbered.number = last->number + 1;
    const auto text = textOf(numbered, last->link);
    const auto inserted = Statement(m_database, u"INSERT INTO audit (seq, sealed) VALUES (?, ?)"_s)
                              .bind(numbered.number)
                              .bind(m_cipher.seal(text, placeOf(numbered.number)))
                              .run();
    return inserted ? setEnd({numbered.number, linkOf(text)}) : inserted;
}

Result<Done> AuditTable::newest(int most, int before,
                                const std::function<void(const Result<AuditEntry> &)> &visit) const
{
    Statement statement(m_database, u"SELECT seq, sealed FROM audit WHERE seq < ? ORDER BY seq DESC LIMIT ?"_s);
    return statement.bind(before).bind(most).forEach([&](const QSqlQuery &row) {
        const auto number = row.value(0).toInt();
        const auto text = m_cipher.open(row.value(1).toByteArray(), placeOf(number));
        visit(text ? entryFrom(number, *text) : text.failure());
    });
}

Result<std::optional<int>> AuditTable::firstBad() const
{
    const auto last = end();
    End reached{0, QByteArray(LinkSize, '\0')};
    std::optional<int> bad;
    Statement statement(m_database, u"SELECT seq, sealed FROM audit ORDER BY seq"_s);
    const auto read = statement.forEach([&](const QSqlQuery &row) {
        const auto number = row.value(0).toInt();
        const auto text = m_cipher.open(row.value(1).toByteArray(), placeOf(number));
        const bool follows =
            number == reached.number + 1 && text && text->startsWith(reached.link) && entryFrom(number, *text);
        if (!bad && !follows)
            bad = reached.number + 1;
        if (follows)
            reached = {number, linkOf(*text)};
    });
    if (!read)
        return read.failure();
    const bool endsThere = last && last->number == reached.number && last->link == reached.link;
    return bad || endsThere ? bad : std::optional(reached.number + 1);
}

SealedColumns AuditTable::sealedColumns()
{
    const auto placeOfRow = [](const QSqlQuery &row, const QString &) { return placeOf(row.value(0).toInt()); };
    return {u"audit"_s, u"seq"_s, {u"sealed"_s}, placeOfRow};
}

SealedColumns AuditTable::sealedNotes()
{
    const auto placeOfRow = [](const QSqlQuery &row, const QString &) { return placeOfNote(row.value(0).toString()); };
    return {u"notes"_s, u"name"_s, {u"sealed"_s}, placeOfRow};
}

} // namespace coverdesk
