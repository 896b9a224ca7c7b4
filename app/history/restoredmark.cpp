// SPDX-License-Identifier: MIT
#include "app/history/restoredmark.h"

#include "app/domain/archive.h"
#include "app/domain/transitions.h"
#include "app/history/historyfile.h"
#include "app/history/statement.h"

#include <QVariant>

using namespace Qt::StringLiterals;

namespace coverdesk {

static constexpr int Batch = 200;
/// In the place of how far the checks have been handed to people.
static constexpr int FromOutside = -1;

Result<Done> RestoredMark::set()
{
    if (const auto cleared = clear(); !cleared)
        return cleared;
    return Statement(m_database,
                     u"INSERT INTO restored (row_done, row_last) SELECT 0, coalesce(max(rowid), 0) FROM checks"_s)
        .run();
}

Result<Done> RestoredMark::setFromOutside()
{
    if (const auto set = this->set(); !set)
        return set;
    return advance(FromOutside);
}

Result<bool> RestoredMark::isFromOutside() const
{
    const auto found =
        Statement(m_database, u"SELECT count(*) FROM restored WHERE row_done = ?"_s).bind(FromOutside).single();
    if (!found)
        return found.failure();
    return found->toInt() > 0;
}

Result<Done> RestoredMark::clear()
{
    return Statement(m_database, u"DELETE FROM restored"_s).run();
}

Result<bool> RestoredMark::isSet() const
{
    const auto found = Statement(m_database, u"SELECT count(*) FROM restored"_s).single();
    if (!found)
        return found.failure();
    return found->toInt() > 0;
}

Result<bool> RestoredMark::isPending(const QUuid &check) const
{
    const auto found = Statement(m_database,
                                 u"SELECT count(*) FROM restored, checks"
                                 " WHERE id = ? AND checks.rowid > row_done AND checks.rowid <= row_last"_s)
                           .bind(check.toRfc4122())
                           .single();
    if (!found)
        return found.failure();
    return found->toInt() > 0;
}

Result<std::vector<QUuid>> RestoredMark::withoutPending(const std::vector<QUuid> &checks) const
{
    const auto marked = isSet();
    if (!marked)
        return marked.failure();
    if (!*marked)
        return checks;
    std::vector<QUuid> free;
    for (const auto &id : checks) {
        const auto pending = isPending(id);
        if (!pending)
            return pending.failure();
        if (!*pending)
            free.push_back(id);
    }
    return free;
}

Result<RestoredMark::Next> RestoredMark::next(int most) const
{
    Next next;
    const auto open = openStandings();
    const auto places = QStringList(qsizetype(open.size()), u"?"_s).join(u',');
    Statement statement(m_database,
                        u"SELECT id, checks.rowid FROM checks, restored"
                        " WHERE checks.rowid > row_done AND checks.rowid <= row_last AND standing IN (%1)"
                        " ORDER BY checks.rowid LIMIT ?"_s.arg(places));
    for (const auto standing : open)
        statement.bind(nameOf(standing));
    const auto read = statement.bind(most).forEach([&next](const QSqlQuery &row) {
        next.ids.push_back(QUuid::fromRfc4122(row.value(0).toByteArray()));
        next.row = row.value(1).toLongLong();
    });
    if (!read)
        return read.failure();
    return next;
}

Result<Done> RestoredMark::advance(qint64 row)
{
    return Statement(m_database, u"UPDATE restored SET row_done = ?"_s).bind(row).run();
}

static Result<Done> handToPerson(const HistoryFile &file, const QUuid &id)
{
    CheckTable checks(file.database(), file.cipher());
    const auto kept = checks.find(id);
    // Nothing goes out of a record that does not open, and none of the others waits for it.
    if (!kept && kept.failure().kind == Failure::Kind::Damaged)
        return Done{};
    if (!kept)
        return kept.failure();
    const auto check = restored(kept->check);
    return check ? checks.update({*check, {}}) : Result<Done>(Done{});
}

Result<bool> RestoredMark::settleSome(HistoryFile &file)
{
    RestoredMark mark(file.database());
    const auto marked = mark.isSet();
    if (!marked || !*marked)
        return marked;
    bool isMore = false;
    const auto settled = file.within("settle", [&]() -> Result<Done> {
        const auto next = mark.next(Batch);
        if (!next)
            return next.failure();
        for (const auto &id : next->ids) {
            if (const auto handed = handToPerson(file, id); !handed)
                return handed;
        }
        isMore = next->ids.size() == size_t(Batch);
        return isMore ? mark.advance(next->row) : mark.clear();
    });
    return settled ? Result<bool>(isMore) : settled.failure();
}

} // namespace coverdesk
