// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/auditentry.h"
#include "app/domain/check.h"
#include "app/domain/lastword.h"
#include "app/domain/patientmatch.h"
#include "app/domain/result.h"
#include "app/domain/timeline.h"
#include "app/history/parting.h"
#include "app/history/shelf.h"
#include "app/history/shelfjob.h"

#include <QFuture>

#include <vector>

namespace coverdesk {

class HistoryThread;

/// The patients of an unlocked history one by one: KeyMissing while it is locked. What changes one is noted in the
/// audit log in the same transaction; an empty actor is whoever is at the desk (`History::setActor`).
class HistoryPatients
{
public:
    explicit HistoryPatients(HistoryThread &thread)
        : m_thread(thread)
    {}

    /// NotFound, or Damaged where it is not what was written. A merged one as it was, with whom it was merged into.
    QFuture<Result<Patient>> patient(const QUuid &id);

    /// Keeps a patient as edited. Refused (code "merged") where it is merged into another; who is merged with whom is
    /// nothing that is edited.
    QFuture<Result<Done>> save(const Patient &patient, const Actor &actor);

    /// A person says that \a from is the same patient as \a into: every check of the one is the other's from here on,
    /// every later one too, and \a from is kept aside. \a into gets the coverages \a taken of the other as well. InUse,
    /// and nothing is done, while somebody works on one of the checks; Refused (code "merged", "itself") where either
    /// is merged already. A check that does not open stays where it is.
    QFuture<Result<Done>> merge(const QUuid &from, const QUuid &into, const std::vector<Coverage> &taken,
                                const Actor &actor);

    /// They are two after all: \a from is back, with the checks it had and those asked since that can only be about it;
    /// the other gives back the coverages it took. Refused (code "notMerged"); InUse as above.
    QFuture<Result<Parting>> undoMerge(const QUuid &from, const Actor &actor);

    /// Everyone merged into that patient, also by way of others, the last one first, as far as their records open.
    QFuture<Result<std::vector<Patient>>> mergedInto(const QUuid &id);

    /// Everyone on one plan with that patient, as a family is.
    QFuture<Result<std::vector<Patient>>> ofSamePlan(const QUuid &id);

    /// Everyone the inquiry may be about, or that patient may be, the likeliest first; a person decides.
    QFuture<Result<std::vector<Suggestion>>> suggestions(const Inquiry &inquiry);
    QFuture<Result<std::vector<Suggestion>>> suggestions(const QUuid &id);

    struct Entry
    {
        Patient patient;
        /// What is known of the coverage to ask about first.
        LastWord word;
        /// The day on which it was that one.
        QDate day = {};
    };

    /// These patients, in this order, as a list shows them; without those that are gone or do not open.
    QFuture<Result<std::vector<Entry>>> entries(const std::vector<QUuid> &ids);

    /// The patients whose checks were asked last, newest first, each once, at most so many.
    QFuture<Result<std::vector<Entry>>> newest(int most);

    struct Timeline
    {
        /// Newest first.
        std::vector<TimelineEntry> entries;
        /// How many in between do not open.
        int damaged = 0;
    };

    /// Every check of that patient, with what changed from answer to answer.
    QFuture<Result<Timeline>> timeline(const QUuid &id);

    /// Everyone, read beside whatever else is asked of the history; the future tells how far it has come.
    QFuture<Result<Everyone>> everyone();

    struct Changes
    {
        std::vector<Shelf::Block> blocks;
        qint64 newest = 0;
    };

    /// The blocks of the shelf that were changed after that change, by whomever.
    QFuture<Result<Changes>> changesSince(qint64 change);

    struct Lines
    {
        /// Newest first.
        std::vector<CheckLine> lines;
        /// How many in between do not open.
        int damaged = 0;
    };

    /// The checks of that patient, found by an index, without opening any other.
    QFuture<Result<Lines>> lines(const QUuid &id);

private:
    HistoryThread &m_thread;
};

} // namespace coverdesk
