// SPDX-License-Identifier: MIT
#include "app/history/retention.h"

#include "app/history/audittable.h"
#include "app/history/historyfile.h"
#include "app/history/statement.h"

#include <QSet>
#include <QVariant>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace coverdesk {

static constexpr int Page = 1000;

static QDateTime lastEventOf(const CheckLine &line)
{
    return line.answeredAt ? std::max(line.askedAt, *line.answeredAt) : line.askedAt;
}

/// Oldest first.
Result<std::vector<CheckLine>> Retention::oldChecks(std::optional<int> most) const
{
    const CheckTable checks(m_file.database(), m_file.cipher());
    std::vector<CheckLine> old;
    AskedPlace place;
    for (int seen = Page; seen == Page;) {
        const auto read = checks.forEachLineAskedBefore(m_limit, place, Page, [&](const Result<CheckLine> &line) {
            const bool isWanted = !most || old.size() < size_t(*most);
            if (line && isWanted && isSettled(line->standing) && lastEventOf(*line) < m_limit)
                old.push_back(*line);
        });
        if (!read)
            return read.failure();
        seen = most && old.size() == size_t(*most) ? 0 : *read;
    }
    return old;
}

Result<Retention::CountByPatient> Retention::checksOfPatients() const
{
    CountByPatient counts;
    Statement statement(m_file.database(), u"SELECT patient_id, count(*) FROM checks GROUP BY patient_id"_s);
    const auto read = statement.forEach([&counts](const QSqlQuery &row) {
        counts.insert(QUuid::fromRfc4122(row.value(0).toByteArray()), row.value(1).toLongLong());
    });
    if (!read)
        return read.failure();
    return counts;
}

/// Takes those off the list about whom anything was done since the limit, by what the audit log says; all of them
/// where it cannot say, as entries are damaged or gone. What was asked about them may be gone as well.
Result<Done> Retention::dropChanged(std::vector<QUuid> &patients) const
{
    QSet<QUuid> named;
    bool isUnclear = false;
    bool isOver = false;
    constexpr int Newest = std::numeric_limits<int>::max();
    int before = Newest;
    while (!isOver) {
        int seen = 0;
        const AuditTable audit(m_file.database(), m_file.cipher());
        const auto read = audit.newest(Page, before, [&](const Result<AuditEntry> &entry) {
            ++seen;
            if (isOver)
                return;
            isUnclear = isUnclear || !entry || (before != Newest && entry->number != before - 1);
            isOver = isOver || (entry && entry->at < m_limit);
            if (!entry || isOver)
                return;
            before = entry->number;
            if (entry->patient)
                named.insert(*entry->patient);
        });
        if (!read)
            return read;
        const bool isEnd = !isOver && seen < Page;
        isUnclear = isUnclear || (isEnd && before != Newest && before > 1);
        isOver = isOver || isUnclear || isEnd;
    }
    std::erase_if(patients, [&](const QUuid &id) { return isUnclear || named.contains(id); });
    return Done{};
}

/// Takes those off the list whose records do not open.
static Result<Done> dropUnreadable(const HistoryFile &file, std::vector<QUuid> &patients)
{
    const PatientTable table(file.database(), file.cipher());
    std::optional<Failure> trouble;
    std::erase_if(patients, [&](const QUuid &id) {
        const auto patient = table.find(id);
        if (!patient && patient.failure().kind != Failure::Kind::Damaged)
            trouble = patient.failure();
        return !patient;
    });
    return trouble ? Result<Done>(*trouble) : Done{};
}

/// Who was merged into another is kept as long as that one is, to be parted again.
Result<std::vector<QUuid>> Retention::patientsWithout(const CountByPatient &left) const
{
    const auto &book = m_file.book();
    std::vector<QUuid> idle;
    const auto everyone = book.everyone();
    for (const auto &id : everyone) {
        if (left.value(id) == 0)
            idle.push_back(id);
    }
    if (idle.empty())
        return idle;
    if (const auto dropped = dropChanged(idle); !dropped)
        return dropped.failure();
    if (const auto dropped = dropUnreadable(m_file, idle); !dropped)
        return dropped.failure();
    const QSet<QUuid> going(idle.cbegin(), idle.cend());
    QSet<QUuid> busy;
    for (const auto &id : everyone) {
        if (!going.contains(id))
            busy.insert(book.standsFor(id));
    }
    std::erase_if(idle, [&](const QUuid &id) { return busy.contains(book.standsFor(id)); });
    return idle;
}

Result<Purgeable> Retention::preview() const
{
    const auto old = oldChecks({});
    if (!old)
        return old.failure();
    const auto counts = checksOfPatients();
    if (!counts)
        return counts.failure();
    auto left = *counts;
    for (const auto &line : *old)
        --left[line.patientId];
    const auto patients = patientsWithout(left);
    if (!patients)
        return patients.failure();
    Purgeable found{qint64(old->size()), qint64(patients->size()), {}, {}};
    if (!old->empty()) {
        found.oldest = old->front().askedAt;
        found.newest = old->back().askedAt;
    }
    return found;
}

Result<std::vector<QUuid>> Retention::takeChecks(int most)
{
    const auto old = oldChecks(most);
    if (!old)
        return old.failure();
    CheckTable checks(m_file.database(), m_file.cipher());
    std::vector<QUuid> taken;
    for (const auto &line : *old) {
        if (const auto removed = checks.remove(line.id); !removed)
            return removed.failure();
        taken.push_back(line.id);
    }
    PatientTable patients(m_file.database(), m_file.cipher());
    QSet<QUuid> lighter;
    for (const auto &line : *old)
        lighter.insert(line.patientId);
    for (const auto &id : lighter) {
        if (const auto counted = patients.recountReferences(id); !counted)
            return counted.failure();
    }
    return taken;
}

Result<int> Retention::takePatients()
{
    const auto counts = checksOfPatients();
    if (!counts)
        return counts.failure();
    const auto gone = patientsWithout(*counts);
    if (!gone)
        return gone.failure();
    PatientTable patients(m_file.database(), m_file.cipher());
    for (const auto &id : *gone) {
        if (const auto removed = patients.remove(id); !removed)
            return removed.failure();
    }
    return int(gone->size());
}

} // namespace coverdesk
