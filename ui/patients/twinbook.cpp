// SPDX-License-Identifier: MIT
#include "ui/patients/twinbook.h"

#include "app/futures.h"
#include "app/history/history.h"
#include "ui/patients/coveragechange.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coverdesk {

using MaybePatient = std::optional<Patient>;
using Patients = std::vector<Patient>;
using MaybeNote = std::optional<QByteArray>;

static QString textOf(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

/// Whichever of the two is looked at.
static QString nameOfPair(const QUuid &one, const QUuid &other)
{
    return u"twoPeople/%1/%2"_s.arg(textOf(std::min(one, other)), textOf(std::max(one, other)));
}

static QString nameOfMerged(const QUuid &into)
{
    return u"mergedWith/"_s + textOf(into);
}

static std::vector<QUuid> idsIn(const MaybeNote &note)
{
    std::vector<QUuid> ids;
    const auto lines = note ? note->split('\n') : QByteArrayList();
    for (const auto &line : lines) {
        if (const auto id = QUuid::fromString(QString::fromLatin1(line)); !id.isNull())
            ids.push_back(id);
    }
    return ids;
}

static QByteArray noteOf(const std::vector<QUuid> &ids)
{
    QByteArrayList lines;
    for (const auto &id : ids)
        lines.append(textOf(id).toLatin1());
    return lines.join('\n');
}

TwinBook::TwinBook(History &history, QObject *parent)
    : QObject(parent)
    , m_history(history)
{}

QFuture<Result<MaybePatient>> TwinBook::likely(const QUuid &patient)
{
    return after<MaybePatient>(m_history.patients().suggestions(patient), this,
                               [this, patient](const std::vector<Suggestion> &suggestions) {
                                   Ids ids;
                                   for (const auto &suggestion : suggestions)
                                       ids.push_back(suggestion.patient);
                                   return firstNotApart(patient, ids);
                               });
}

QFuture<Result<MaybePatient>> TwinBook::firstNotApart(const QUuid &patient, Ids candidates)
{
    if (candidates.empty())
        return ready(Result<MaybePatient>(MaybePatient()));
    const auto first = candidates.front();
    candidates.erase(candidates.begin());
    return after<MaybePatient>(m_history.notes().note(nameOfPair(patient, first)), this,
                               [this, patient, first, candidates](const MaybeNote &areTwo) {
                                   if (areTwo)
                                       return firstNotApart(patient, candidates);
                                   return m_history.patients().patient(first).then([](const Result<Patient> &found) {
                                       return found ? Result<MaybePatient>(MaybePatient(*found))
                                                    : Result<MaybePatient>(found.failure());
                                   });
                               });
}

QFuture<Result<TwinBook::Ids>> TwinBook::notedWith(const QUuid &patient)
{
    return m_history.notes().note(nameOfMerged(patient)).then([](const Result<MaybeNote> &note) {
        return note ? Result<Ids>(idsIn(*note)) : Result<Ids>(note.failure());
    });
}

QFuture<Result<Patients>> TwinBook::mergedInto(const QUuid &patient)
{
    return after<Patients>(notedWith(patient), this, [this](const Ids &ids) { return gathered(ids, {}); });
}

QFuture<Result<Patients>> TwinBook::gathered(Ids open, Patients found)
{
    if (open.empty())
        return ready(Result<Patients>(std::move(found)));
    const auto next = open.front();
    open.erase(open.begin());
    const bool isKnown =
        std::any_of(found.cbegin(), found.cend(), [&next](const Patient &patient) { return patient.id == next; });
    return isKnown ? gathered(std::move(open), std::move(found))
                   : gatheredWith(next, std::move(open), std::move(found));
}

/// One who is gone, or was parted again, is left out with all who came with them.
QFuture<Result<Patients>> TwinBook::gatheredWith(const QUuid &next, Ids open, Patients found)
{
    const auto read = m_history.patients().patient(next).then([](const Result<Patient> &patient) {
        const bool isMerged = patient && patient->mergedInto;
        return Result<MaybePatient>(isMerged ? MaybePatient(*patient) : std::nullopt);
    });
    return after<Patients>(read, this, [this, next, open, found](const MaybePatient &merged) {
        if (!merged)
            return gathered(open, found);
        return after<Patients>(notedWith(next), this, [this, merged, open, found](const Ids &ids) {
            auto more = open;
            more.insert(more.end(), ids.cbegin(), ids.cend());
            auto patients = found;
            patients.push_back(*merged);
            return gathered(more, patients);
        });
    });
}

/// Keeps \a patient as changed, where anything changes.
QFuture<Result<Done>> TwinBook::change(const QUuid &patient, std::function<Patient(const Patient &)> change)
{
    return after<Done>(
        m_history.patients().patient(patient), this, [this, change = std::move(change)](const Patient &kept) {
            const auto changed = change(kept);
            return changed == kept ? ready(Result<Done>(Done{})) : m_history.patients().save(changed, Actor());
        });
}

QFuture<Result<Done>> TwinBook::merge(const Merging &merging)
{
    const auto stays = merging.stays;
    const auto goes = merging.goes;
    // The note comes first: a name too many in it does no harm, one too few could never be parted again.
    const auto noted = after<Done>(notedWith(stays), this, [this, stays, goes](Ids ids) {
        if (std::find(ids.cbegin(), ids.cend(), goes) == ids.cend())
            ids.push_back(goes);
        return m_history.notes().keep(nameOfMerged(stays), noteOf(ids));
    });
    const auto merged = after<Done>(
        noted, this, [this, stays, goes](Done) { return m_history.patients().merge(goes, stays, Actor()); });
    return after<Done>(merged, this, [this, stays, taken = merging.taken](Done) {
        return change(stays, [taken](const Patient &kept) { return withTaken(kept, taken); });
    });
}

QFuture<Result<Done>> TwinBook::part(const QUuid &from, const QUuid &stays)
{
    return after<Done>(m_history.patients().undoMerge(from, Actor()), this, [this, from, stays](Done) {
        return after<Done>(m_history.patients().patient(from), this, [this, stays](const Patient &other) {
            return change(stays, [other](const Patient &kept) { return withoutTaken(kept, other); });
        });
    });
}

QFuture<Result<Done>> TwinBook::keepApart(const QUuid &one, const QUuid &other)
{
    return m_history.notes().keep(nameOfPair(one, other), "two");
}

} // namespace coverdesk
