// SPDX-License-Identifier: MIT
#include "app/history/historypatients.h"

#include "app/domain/answers.h"
#include "app/domain/familyplan.h"
#include "app/history/audittable.h"
#include "app/history/historythread.h"
#include "app/history/merger.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coverdesk {

static PatientTable patientsOf(const HistoryFile &file)
{
    return {file.database(), file.cipher()};
}

static Merger mergerOf(const HistoryFile &file)
{
    const CheckTable checks(file.database(), file.cipher());
    return {checks, patientsOf(file), Claims(checks, file.holder(), file.now()), file.now()};
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
    next.mergedAt = kept->mergedAt;
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

QFuture<Result<Done>> HistoryPatients::merge(const QUuid &from, const QUuid &into, const std::vector<Coverage> &taken,
                                             const Actor &actor)
{
    return m_thread.run<Done>([from, into, taken, actor](HistoryFile &file) {
        const auto detail = QString(u"merged into "_s + into.toString(QUuid::WithoutBraces));
        const AuditEntry entry{.actor = actor, .act = AuditAct::Decided, .patient = from, .detail = detail};
        return noted(file, "merge", entry, [&] { return mergerOf(file).merge(from, into, taken); });
    });
}

QFuture<Result<Parting>> HistoryPatients::undoMerge(const QUuid &from, const Actor &actor)
{
    return m_thread.run<Parting>([from, actor](HistoryFile &file) -> Result<Parting> {
        const AuditEntry entry{.actor = actor, .act = AuditAct::Decided, .patient = from, .detail = u"parted"_s};
        Parting parting;
        const auto parted = noted(file, "part", entry, [&]() -> Result<Done> {
            // Another process may have merged somebody since.
            if (const auto fresh = file.refreshPatients(); !fresh)
                return fresh;
            const auto undone = mergerOf(file).undo(from, file.book().mergedInto(file.book().standsFor(from)));
            if (!undone)
                return undone.failure();
            parting = *undone;
            return Done{};
        });
        return parted ? Result(parting) : parted.failure();
    });
}

QFuture<Result<std::vector<Patient>>> HistoryPatients::mergedInto(const QUuid &id)
{
    using Patients = Result<std::vector<Patient>>;
    return m_thread.run<std::vector<Patient>>([id](HistoryFile &file) {
        return looked<std::vector<Patient>>(file, [&](const PatientBook &book) -> Patients {
            std::vector<Patient> merged;
            for (const auto &other : book.mergedInto(id)) {
                const auto patient = patientsOf(file).find(other);
                if (!patient && patient.failure().kind != Failure::Kind::Damaged)
                    return patient.failure();
                if (patient)
                    merged.push_back(*patient);
            }
            std::stable_sort(merged.begin(), merged.end(), [](const Patient &left, const Patient &right) {
                return left.mergedAt.value_or(QDateTime()) > right.mergedAt.value_or(QDateTime());
            });
            return merged;
        });
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

static LastWord wordOf(const HistoryFile &file, const Patient &patient, const QDate &day)
{
    const auto coverage = currentCoverage(patient, day);
    if (!coverage)
        return {};
    std::vector<CheckLine> lines;
    bool isWhole = true;
    const auto read = checksOf(file).forEachLatestLineOf(patient.id, [&](const Result<CheckLine> &line) {
        isWhole = isWhole && line;
        if (!line)
            return false;
        lines.push_back(*line);
        return isAnswer(*line) && coverageOf(patient, *line) == coverage->id;
    });
    auto word = lastWordOn(*coverage, patient, lines);
    word.isWhole = isWhole && read;
    return word;
}

static Entries entriesOf(const HistoryFile &file, const std::vector<QUuid> &ids)
{
    Entries entries;
    const auto day = file.now().toLocalTime().date();
    for (const auto &id : ids) {
        if (const auto patient = patientsOf(file).find(id))
            entries.push_back({*patient, wordOf(file, *patient, day), day});
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
