// SPDX-License-Identifier: MIT
#include "ui/patients/twinbook.h"

#include "app/futures.h"
#include "app/history/history.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coverdesk {

using MaybePatient = std::optional<Patient>;
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

QFuture<Result<Done>> TwinBook::keepApart(const QUuid &one, const QUuid &other)
{
    return m_history.notes().keep(nameOfPair(one, other), "two");
}

} // namespace coverdesk
