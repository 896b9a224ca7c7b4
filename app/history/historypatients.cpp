// SPDX-License-Identifier: MIT
#include "app/history/historypatients.h"

#include "app/domain/familyplan.h"
#include "app/history/audittable.h"
#include "app/history/historythread.h"
#include "app/history/merger.h"

using namespace Qt::StringLiterals;

namespace coverdesk {

static PatientTable patientsOf(const HistoryFile &file)
{
    return {file.database(), file.cipher()};
}

static Merger mergerOf(const HistoryFile &file)
{
    const CheckTable checks(file.database(), file.cipher());
    return {checks, patientsOf(file), Claims(checks, file.holder(), file.now())};
}

/// Does the work and notes it, in one transaction.
static Result<Done> noted(HistoryFile &file, const char *act, AuditEntry entry,
                          const std::function<Result<Done>()> &work)
{
    if (const auto unlocked = file.needsUnlocked(); !unlocked)
        return unlocked;
    entry.at = file.now();
    if (entry.actor == Actor())
        entry.actor = file.actor();
    return file.within(act, [&]() -> Result<Done> {
        const auto worked = work();
        return worked ? AuditTable(file.database(), file.cipher()).append(entry) : worked;
    });
}

/// Who is merged with whom stays as it is kept.
static Result<Done> edited(PatientTable patients, const Patient &patient)
{
    const auto kept = patients.find(patient.id);
    if (!kept)
        return kept.failure();
    if (kept->mergedInto)
        return Failure{Failure::Kind::Refused, u"merged"_s};
    auto next = patient;
    next.mergedInto = kept->mergedInto;
    next.mergedChecks = kept->mergedChecks;
    return patients.update(next);
}

/// What \a look finds among the patients in memory, as they are now.
template <typename T>
static Result<T> looked(HistoryFile &file, const std::function<Result<T>(const PatientBook &)> &look)
{
    if (const auto unlocked = file.needsUnlocked(); !unlocked)
        return unlocked.failure();
    if (const auto fresh = file.refreshPatients(); !fresh)
        return fresh.failure();
    return look(file.book());
}

QFuture<Result<Patient>> HistoryPatients::patient(const QUuid &id)
{
    return m_thread.run<Patient>([id](HistoryFile &file) -> Result<Patient> {
        if (const auto unlocked = file.needsUnlocked(); !unlocked)
            return unlocked.failure();
        return patientsOf(file).find(id);
    });
}

QFuture<Result<Done>> HistoryPatients::save(const Patient &patient, const Actor &actor)
{
    return m_thread.run<Done>([patient, actor](HistoryFile &file) {
        const AuditEntry entry{.actor = actor, .act = AuditAct::Edited, .patient = patient.id};
        return noted(file, "patient", entry, [&] { return edited(patientsOf(file), patient); });
    });
}

QFuture<Result<Done>> HistoryPatients::merge(const QUuid &from, const QUuid &into, const Actor &actor)
{
    return m_thread.run<Done>([from, into, actor](HistoryFile &file) {
        const auto detail = QString(u"merged into "_s + into.toString(QUuid::WithoutBraces));
        const AuditEntry entry{.actor = actor, .act = AuditAct::Decided, .patient = from, .detail = detail};
        return noted(file, "merge", entry, [&] { return mergerOf(file).merge(from, into); });
    });
}

QFuture<Result<Done>> HistoryPatients::undoMerge(const QUuid &from, const Actor &actor)
{
    return m_thread.run<Done>([from, actor](HistoryFile &file) {
        const AuditEntry entry{.actor = actor, .act = AuditAct::Decided, .patient = from, .detail = u"parted"_s};
        return noted(file, "part", entry, [&] { return mergerOf(file).undo(from); });
    });
}

QFuture<Result<std::vector<Patient>>> HistoryPatients::ofSamePlan(const QUuid &id)
{
    using Family = Result<std::vector<Patient>>;
    return m_thread.run<std::vector<Patient>>([id](HistoryFile &file) {
        return looked<std::vector<Patient>>(file, [&](const PatientBook &book) -> Family {
            const auto patient = patientsOf(file).find(id);
            const auto found = patient ? book.withOneOf(planKeys(*patient)) : Family(patient.failure());
            if (!found)
                return found;
            auto family = *found;
            std::erase_if(family, [&](const Patient &other) { return !areOnOnePlan(*patient, other); });
            return family;
        });
    });
}

using Suggestions = std::vector<Suggestion>;

template <typename Who>
static Result<Suggestions> suggested(const Who &who, const PatientBook &book)
{
    const auto candidates = book.withOneOf(identityKeys(who));
    return candidates ? Result<Suggestions>(suggestionsFor(who, *candidates)) : candidates.failure();
}

QFuture<Result<std::vector<Suggestion>>> HistoryPatients::suggestions(const Inquiry &inquiry)
{
    return m_thread.run<Suggestions>([inquiry](HistoryFile &file) {
        return looked<Suggestions>(file, [&](const PatientBook &book) { return suggested(inquiry, book); });
    });
}

QFuture<Result<std::vector<Suggestion>>> HistoryPatients::suggestions(const QUuid &id)
{
    return m_thread.run<Suggestions>([id](HistoryFile &file) {
        return looked<Suggestions>(file, [&](const PatientBook &book) -> Result<Suggestions> {
            const auto patient = patientsOf(file).find(id);
            return patient ? suggested(*patient, book) : patient.failure();
        });
    });
}

QFuture<Result<HistoryPatients::Lines>> HistoryPatients::lines(const QUuid &id)
{
    return m_thread.run<Lines>([id](HistoryFile &file) -> Result<Lines> {
        if (const auto unlocked = file.needsUnlocked(); !unlocked)
            return unlocked.failure();
        Lines lines;
        const CheckTable checks(file.database(), file.cipher());
        const auto read = checks.forEachLineOf(id, [&lines](const Result<CheckLine> &line) {
            if (line)
                lines.lines.push_back(*line);
            else
                ++lines.damaged;
        });
        return read ? Result<Lines>(lines) : read.failure();
    });
}

using Entries = std::vector<HistoryPatients::Entry>;

static CheckTable checksOf(const HistoryFile &file)
{
    return {file.database(), file.cipher()};
}

static Entries entriesOf(const HistoryFile &file, const std::vector<QUuid> &ids)
{
    Entries entries;
    for (const auto &id : ids) {
        const auto latest = checksOf(file).newestLineOf(id);
        if (const auto patient = patientsOf(file).find(id))
            entries.push_back({*patient, latest ? std::optional(*latest) : std::nullopt});
    }
    return entries;
}

QFuture<Result<Entries>> HistoryPatients::entries(const std::vector<QUuid> &ids)
{
    return m_thread.run<Entries>([ids](HistoryFile &file) -> Result<Entries> {
        if (const auto unlocked = file.needsUnlocked(); !unlocked)
            return unlocked.failure();
        return entriesOf(file, ids);
    });
}

QFuture<Result<Entries>> HistoryPatients::newest(int most)
{
    return m_thread.run<Entries>([most](HistoryFile &file) -> Result<Entries> {
        if (const auto unlocked = file.needsUnlocked(); !unlocked)
            return unlocked.failure();
        const auto ids = checksOf(file).patientsAskedLast(most);
        return ids ? Result<Entries>(entriesOf(file, *ids)) : ids.failure();
    });
}

QFuture<Result<HistoryPatients::Timeline>> HistoryPatients::timeline(const QUuid &id)
{
    return m_thread.run<Timeline>([id](HistoryFile &file) -> Result<Timeline> {
        if (const auto unlocked = file.needsUnlocked(); !unlocked)
            return unlocked.failure();
        std::vector<Check> checks;
        int damaged = 0;
        const auto read = checksOf(file).forEachOf(id, [&](const Result<Check> &check) {
            if (check)
                checks.push_back(*check);
            else
                ++damaged;
        });
        return read ? Result<Timeline>({timelineOf(std::move(checks)), damaged}) : read.failure();
    });
}

QFuture<Result<Everyone>> HistoryPatients::everyone()
{
    return m_thread.runBeside<ShelfJob>();
}

QFuture<Result<HistoryPatients::Changes>> HistoryPatients::changesSince(qint64 change)
{
    return m_thread.run<Changes>([change](HistoryFile &file) -> Result<Changes> {
        if (const auto unlocked = file.needsUnlocked(); !unlocked)
            return unlocked.failure();
        Changes changes;
        const auto newest = Shelf(file.database(), file.cipher()).forEachSince(change, [&](const Shelf::Block &block) {
            changes.blocks.push_back(block);
        });
        if (!newest)
            return newest.failure();
        changes.newest = *newest;
        return changes;
    });
}

} // namespace coverdesk
