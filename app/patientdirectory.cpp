// SPDX-License-Identifier: MIT
#include "app/patientdirectory.h"

#include "app/futures.h"

#include <algorithm>

namespace coverdesk {

using namespace std::chrono_literals;

// Many may be added in a row.
static constexpr std::chrono::milliseconds PauseBeforeRefresh = 200ms;

PatientDirectory::PatientDirectory(History &history, QObject *parent)
    : QObject(parent)
    , m_history(history)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(PauseBeforeRefresh);
    connect(&m_history, &History::changedElsewhere, this, &PatientDirectory::refreshSoon);
    connect(&m_soon, &QTimer::timeout, this, &PatientDirectory::refresh);
    connect(&m_reading, &QFutureWatcherBase::progressValueChanged, this,
            [this](int done) { emit progressed(done, m_reading.progressMaximum()); });
    connect(&m_reading, &QFutureWatcherBase::finished, this, &PatientDirectory::onRead);
}

void PatientDirectory::open()
{
    m_reading.setFuture(m_history.patients().everyone());
}

void PatientDirectory::onRead()
{
    // A watcher may tell the end of a future again after its result was taken.
    if (m_isOpen)
        return;
    // Taken, lest the future keep another one: it is large.
    const auto read = m_reading.future().takeResult();
    if (!read)
        return emit failed(read.failure());
    m_everyone = *read;
    m_isOpen = true;
    emit opened();
    refreshSoon();
}

std::vector<QUuid> PatientDirectory::find(QStringView typed, qsizetype most) const
{
    auto found = m_everyone.index.find(typed, most);
    std::vector<QUuid> standing;
    for (auto &id : found) {
        // A ring, as of a file that was tampered with, ends here.
        for (qsizetype steps = 0; steps < m_everyone.merged.size() && m_everyone.merged.contains(id); ++steps)
            id = m_everyone.merged.value(id);
        if (std::find(standing.cbegin(), standing.cend(), id) == standing.cend())
            standing.push_back(id);
    }
    return standing;
}

void PatientDirectory::refreshSoon()
{
    if (m_isOpen && !m_soon.isActive())
        m_soon.start();
}

void PatientDirectory::refresh()
{
    when(m_history.patients().changesSince(m_everyone.newest), this,
         [this](const Result<HistoryPatients::Changes> &changes) {
             if (changes)
                 take(*changes);
             else
                 emit failed(changes.failure());
         });
}

void PatientDirectory::take(const HistoryPatients::Changes &changes)
{
    m_everyone.newest = std::max(m_everyone.newest, changes.newest);
    for (const auto &block : changes.blocks)
        take(block);
    if (!changes.blocks.empty())
        emit changed();
}

void PatientDirectory::take(const Shelf::Block &block)
{
    auto &known = m_everyone.blocks.at(size_t(block.number));
    std::vector<QUuid> there;
    std::vector<Findable> patients;
    for (const auto &patient : block.patients) {
        const auto &id = patient.findable.id;
        there.push_back(id);
        patients.push_back(patient.findable);
        if (patient.mergedInto.isNull())
            m_everyone.merged.remove(id);
        else
            m_everyone.merged.insert(id, patient.mergedInto);
    }
    for (const auto &id : known) {
        if (std::find(there.cbegin(), there.cend(), id) != there.cend())
            continue;
        m_everyone.index.take(id);
        m_everyone.merged.remove(id);
    }
    m_everyone.index.put(patients);
    known = std::move(there);
}

} // namespace coverdesk
