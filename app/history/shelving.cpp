// SPDX-License-Identifier: MIT
#include "app/history/shelving.h"

#include "app/domain/crashpoint.h"
#include "app/history/historyfile.h"
#include "app/history/statement.h"

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

/// Every patient is put on the shelf before the references of calls are.
Result<Done> Shelving::begin()
{
    const PatientTable patients(m_file.database(), m_file.cipher());
    Shelf shelf(m_file.database(), m_file.cipher());
    std::optional<Failure> trouble;
    const auto read = patients.forEach([&](const QUuid &, const Result<Patient> &patient) {
        const auto put = patient && !trouble ? shelf.put(*patient) : Result<Done>(Done{});
        if (!put)
            trouble = put.failure();
    });
    return trouble ? Result<Done>(*trouble) : read;
}

/// Tells whether more is left. Another process may have done it meanwhile.
Result<bool> Shelving::some()
{
    const auto place = Statement(m_file.database(), u"SELECT row_done FROM unshelved"_s).single();
    if (!place)
        return place.failure().kind == Failure::Kind::NotFound ? Result<bool>(false) : place.failure();
    if (place->toLongLong() == 0) {
        if (const auto begun = begin(); !begun)
            return begun.failure();
    }
    qint64 row = place->toLongLong();
    CheckTable checks(m_file.database(), m_file.cipher());
    const auto seen = checks.settleColumns(row, Batch);
    if (!seen)
        return seen.failure();
    crashPoint("shelve", "settled");
    const bool isMore = *seen == Batch;
    const auto noted = isMore ? Statement(m_file.database(), u"UPDATE unshelved SET row_done = ?"_s).bind(row).run()
                              : Statement(m_file.database(), u"DELETE FROM unshelved"_s).run();
    return noted ? Result<bool>(isMore) : noted.failure();
}

} // namespace coverdesk
