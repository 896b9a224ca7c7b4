// SPDX-License-Identifier: MIT
#include "ui/settings/patientnames.h"

#include "app/futures.h"
#include "ui/wording/wording.h"

namespace coverdesk {

PatientNames::PatientNames(History &history, QObject *parent)
    : QObject(parent)
    , m_history(history)
{}

std::optional<QString> PatientNames::name(const QUuid &id) const
{
    const auto known = m_names.constFind(id);
    return known == m_names.cend() ? std::nullopt : std::optional(*known);
}

void PatientNames::want(const QSet<QUuid> &ids)
{
    std::vector<QUuid> unknown;
    std::copy_if(ids.cbegin(), ids.cend(), std::back_inserter(unknown),
                 [this](const QUuid &id) { return !m_names.contains(id); });
    if (unknown.empty())
        return emit learned();
    when(m_history.patients().entries(unknown), this,
         [this, unknown](const Result<std::vector<HistoryPatients::Entry>> &entries) { take(unknown, entries); });
}

void PatientNames::take(const std::vector<QUuid> &asked, const Result<std::vector<HistoryPatients::Entry>> &entries)
{
    // Those that did not come are gone, or do not open.
    for (const auto &id : asked)
        m_names.insert(id, {});
    for (const auto &entry : entries ? *entries : std::vector<HistoryPatients::Entry>())
        m_names.insert(entry.patient.id, nameOf(entry.patient.person));
    emit learned();
}

} // namespace coverdesk
