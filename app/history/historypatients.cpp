// SPDX-License-Identifier: MIT
#include "app/history/historypatients.h"

#include "app/history/audittable.h"
#include "app/history/historythread.h"
#include "app/history/merger.h"

using namespace Qt::StringLiterals;

namespace coverdesk {

using Changed = Result<std::vector<Patient>>;

static PatientTable patientsOf(const HistoryFile &file)
{
    return {file.database(), file.cipher()};
}

static Merger mergerOf(const HistoryFile &file)
{
    const CheckTable checks(file.database(), file.cipher());
    return {checks, patientsOf(file), Claims(checks, file.holder(), file.now())};
}

/// Does the work and notes it, in one transaction; then what it changed is known in memory as well.
static Result<Done> noted(HistoryFile &file, const char *act, AuditEntry entry, const std::function<Changed()> &work)
{
    if (const auto unlocked = file.needsUnlocked(); !unlocked)
        return unlocked;
    entry.at = file.now();
    std::vector<Patient> changed;
    const auto kept = file.within(act, [&]() -> Result<Done> {
        const auto worked = work();
        if (!worked)
            return worked.failure();
        changed = *worked;
        return AuditTable(file.database(), file.cipher()).append(entry);
    });
    if (kept) {
        for (const auto &patient : changed)
            file.book().remember(patient);
    }
    return kept;
}

/// Who is merged with whom stays as it is kept.
static Changed edited(PatientTable patients, const Patient &patient)
{
    const auto kept = patients.find(patient.id);
    if (!kept)
        return kept.failure();
    if (kept->mergedInto)
        return Failure{Failure::Kind::Refused, u"merged"_s};
    auto next = patient;
    next.mergedInto = kept->mergedInto;
    next.mergedChecks = kept->mergedChecks;
    const auto updated = patients.update(next);
    return updated ? Changed(std::vector{next}) : updated.failure();
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
    return m_thread.run<std::vector<Patient>>([id](HistoryFile &file) {
        return looked<std::vector<Patient>>(file, [&](const PatientBook &book) -> Changed {
            const auto patient = patientsOf(file).find(id);
            return patient ? Changed(book.ofSamePlan(*patient)) : patient.failure();
        });
    });
}

using Suggestions = std::vector<Suggestion>;

QFuture<Result<std::vector<Suggestion>>> HistoryPatients::suggestions(const Inquiry &inquiry)
{
    return m_thread.run<Suggestions>([inquiry](HistoryFile &file) {
        return looked<Suggestions>(file, [&](const PatientBook &book) { return suggestionsFor(inquiry, book.all()); });
    });
}

QFuture<Result<std::vector<Suggestion>>> HistoryPatients::suggestions(const QUuid &id)
{
    return m_thread.run<Suggestions>([id](HistoryFile &file) {
        return looked<Suggestions>(file, [&](const PatientBook &book) -> Result<Suggestions> {
            const auto patient = patientsOf(file).find(id);
            return patient ? Result(suggestionsFor(*patient, book.all())) : patient.failure();
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

} // namespace coverdesk
