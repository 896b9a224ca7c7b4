// SPDX-License-Identifier: MIT
#include "ui/patients/patientsearch.h"

#include "app/futures.h"
#include "app/patientdirectory.h"

namespace coverdesk {

PatientSearch::PatientSearch(Look look, QObject *parent)
    : QObject(parent)
    , m_look(std::move(look))
{}

void PatientSearch::look(const QString &typed)
{
    const auto turn = ++m_turn;
    when(m_look(typed), this, [this, turn](const Result<Found> &looked) {
        if (turn != m_turn)
            return;
        if (looked)
            emit found(*looked);
        else
            emit failed(looked.failure());
    });
}

using Entries = std::vector<HistoryPatients::Entry>;

static Result<PatientSearch::Found> foundIn(const Result<Entries> &entries, bool isCut)
{
    if (!entries)
        return entries.failure();
    auto shown = *entries;
    // Of two records that were just made one, the directory may still know both.
    std::erase_if(shown, [](const HistoryPatients::Entry &entry) { return entry.patient.mergedInto.has_value(); });
    const auto most = size_t(PatientSearch::Most);
    const bool isMore = shown.size() > most;
    if (isMore)
        shown.resize(most);
    return PatientSearch::Found{std::move(shown), isCut || isMore};
}

PatientSearch::Look lookIn(PatientDirectory &directory, History &history)
{
    // One more than is shown tells whether there are more.
    constexpr auto Wanted = PatientSearch::Most + 1;
    return [&directory, &history](const QString &typed) {
        if (typed.trimmed().isEmpty())
            return history.patients().newest(Wanted).then(
                [](const Result<Entries> &entries) { return foundIn(entries, false); });
        auto ids = directory.find(typed, Wanted);
        const bool isCut = ids.size() > size_t(PatientSearch::Most);
        if (isCut)
            ids.pop_back();
        return history.patients().entries(ids).then(
            [isCut](const Result<Entries> &entries) { return foundIn(entries, isCut); });
    };
}

} // namespace coverdesk
