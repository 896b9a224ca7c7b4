// SPDX-License-Identifier: MIT
#include "app/history/shelving.h"

#include "app/domain/crashpoint.h"
#include "app/history/historyfile.h"
#include "app/history/statement.h"

#include <QSet>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace coverdesk {

static constexpr int Batch = 500;

Result<bool> Shelving::isLeft() const
{
    const auto left = Statement(m_file.database(), u"SELECT count(*) FROM unshelved"_s).single();
    if (!left)
        return left.failure();
    return left->toInt() > 0;
}

Result<Done> Shelving::finish()
{
    const auto left = isLeft();
    if (!left)
        return left.failure();
    for (bool isMore = *left; isMore;) {
        std::optional<Result<bool>> step;
        const auto done = m_file.within("shelve", [&]() -> Result<Done> {
            step = some();
            return *step ? Result<Done>(Done{}) : step->failure();
        });
        if (!done)
            return done;
        isMore = **step;
    }
    return Done{};
}

/// Every patient of such blocks is put on the shelf before the references of calls are.
Result<Done> Shelving::shelve(const std::function<bool(int block)> &isMeant)
{
    const PatientTable patients(m_file.database(), m_file.cipher());
    Shelf shelf(m_file.database(), m_file.cipher());
    std::optional<Failure> trouble;
    const auto read = patients.forEach([&](const QUuid &id, const Result<Patient> &patient) {
        const auto put =
            patient && !trouble && isMeant(Shelf::blockOf(id)) ? shelf.put(*patient) : Result<Done>(Done{});
        if (!put)
            trouble = put.failure();
    });
    return trouble ? Result<Done>(*trouble) : read;
}

/// Whoever is not there any more goes from the shelf, and whoever is comes back to it. Those whose records do not open
/// stay as they are on it.
Result<Done> Shelving::mend()
{
    Shelf shelf(m_file.database(), m_file.cipher());
    const auto damaged = shelf.damaged();
    if (!damaged || damaged->empty())
        return damaged ? Result<Done>(Done{}) : damaged.failure();
    const QSet<int> blocks(damaged->cbegin(), damaged->cend());
    std::vector<QUuid> shelved;
    const auto read = shelf.forEachSince(0, [&](const Shelf::Block &block) {
        for (size_t count = 0; count < block.patients.size() && blocks.contains(block.number); ++count)
            shelved.push_back(block.patients.at(count).findable.id);
    });
    if (!read)
        return read.failure();
    const PatientTable patients(m_file.database(), m_file.cipher());
    for (const auto &id : shelved) {
        const auto isThere = patients.has(id);
        if (const auto taken = isThere && !*isThere ? shelf.take(id) : Result<Done>(Done{}); !isThere || !taken)
            return isThere ? taken : isThere.failure();
    }
    return shelve([&blocks](int block) { return blocks.contains(block); });
}

/// Tells that no more is left.
Result<bool> Shelving::leaveNothing()
{
    const auto noted = Statement(m_file.database(), u"DELETE FROM unshelved"_s).run();
    return noted ? Result<bool>(false) : noted.failure();
}

/// Tells whether more is left. Another process may have done it meanwhile.
Result<bool> Shelving::some()
{
    const auto place = Statement(m_file.database(), u"SELECT row_done FROM unshelved"_s).single();
    if (!place)
        return place.failure().kind == Failure::Kind::NotFound ? Result<bool>(false) : place.failure();
    if (place->toLongLong() == ShelfOnly) {
        const auto mended = mend();
        return mended ? leaveNothing() : mended.failure();
    }
    if (place->toLongLong() == 0) {
        if (const auto begun = shelve([](int) { return true; }); !begun)
            return begun.failure();
    }
    qint64 row = place->toLongLong();
    CheckTable checks(m_file.database(), m_file.cipher());
    const auto seen = checks.settleColumns(row, Batch);
    if (!seen)
        return seen.failure();
    crashPoint("shelve", "settled");
    const bool isMore = *seen == Batch;
    if (!isMore)
        return leaveNothing();
    const auto noted = Statement(m_file.database(), u"UPDATE unshelved SET row_done = ?"_s).bind(row).run();
    return noted ? Result<bool>(true) : noted.failure();
}

} // namespace coverdesk
