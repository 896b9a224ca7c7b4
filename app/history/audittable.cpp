// SPDX-License-Identifier: MIT
#include "app/history/audittable.h"

#include "app/domain/archive.h"
#include "app/history/notetable.h"
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

static const QByteArray NoLink(LinkSize, '\0');

Result<AuditTable::End> AuditTable::end() const
{
    const auto note = NoteTable(m_database, m_cipher).find(EndNote);
    if (!note)
        return note.failure();
    if (!*note)
        return End{0, NoLink};
    return End{(*note)->sliced(LinkSize).toInt(), (*note)->first(LinkSize)};
}

/// Where the next entry is to follow. Where the end that is noted is not where the log ends, the chain begins anew
/// behind what is there, with a link that fits nothing: so it stays broken there for whoever looks, and goes on.
Result<AuditTable::End> AuditTable::endToGoOnFrom() const
{
    const auto newest = Statement(m_database, u"SELECT max(seq) FROM audit"_s).single();
    if (!newest)
        return newest.failure();
    const auto noted = end();
    if (!noted && noted.failure().kind != Failure::Kind::Damaged)
        return noted;
    const auto number = newest->toInt();
    return noted && noted->number == number ? noted : End{qMax(number, noted ? noted->number : 0), NoLink};
}

Result<Done> AuditTable::append(const AuditEntry &entry)
{
    const auto last = endToGoOnFrom();
    if (!last)
        return last.failure();
    auto numbered = entry;
    numbered.number = last->number + 1;
    const auto text = textOf(numbered, last->link);
    const auto inserted = Statement(m_database, u"INSERT INTO audit (seq, sealed) VALUES (?, ?)"_s)
                              .bind(numbered.number)
                              .bind(m_cipher.seal(text, placeOf(numbered.number)))
                              .run();
    const QByteArray end = linkOf(text) + QByteArray::number(numbered.number);
    return inserted ? NoteTable(m_database, m_cipher).keep(EndNote, end) : inserted;
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
    return firstBad([](const AuditEntry &) {});
}

Result<std::optional<int>> AuditTable::firstBad(const std::function<void(const AuditEntry &)> &visit) const
{
    const auto last = end();
    End reached{0, QByteArray(LinkSize, '\0')};
    std::optional<int> bad;
    Statement statement(m_database, u"SELECT seq, sealed FROM audit ORDER BY seq"_s);
    const auto read = statement.forEach([&](const QSqlQuery &row) {
        const auto number = row.value(0).toInt();
        const auto text = m_cipher.open(row.value(1).toByteArray(), placeOf(number));
        const auto entry = text ? entryFrom(number, *text) : text.failure();
        const bool follows = number == reached.number + 1 && entry && text->startsWith(reached.link);
        if (entry)
            visit(*entry);
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

} // namespace coverdesk
