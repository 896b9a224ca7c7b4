// SPDX-License-Identifier: MIT
#include "app/history/patientbook.h"

#include "app/domain/patientmatch.h"

#include <algorithm>

namespace coverdesk {

Result<Done> PatientBook::refresh()
{
    const auto read = m_shelf.forEachSince(m_newest, [this](const Shelf::Block &block) { take(block); });
    if (!read)
        return read.failure();
    m_newest = *read;
    return Done{};
}

void PatientBook::take(const Shelf::Block &block)
{
    auto &known = m_blocks.at(size_t(block.number));
    for (const auto &id : known.patients)
        m_merged.remove(id);
    known = {};
    for (const auto &patient : block.patients) {
        const auto &id = patient.findable.id;
        known.patients.push_back(id);
        if (!patient.mergedInto.isNull())
            m_merged.insert(id, patient.mergedInto);
        for (const auto key : patient.keys)
            known.keys.push_back({key, id});
    }
    std::sort(known.keys.begin(), known.keys.end(),
              [](const Key &left, const Key &right) { return left.key < right.key; });
}

std::vector<QUuid> PatientBook::idsWithOneOf(const std::vector<quint64> &keys) const
{
    std::vector<QUuid> ids;
    for (const auto &block : m_blocks) {
        for (const auto key : keys) {
            auto found = std::lower_bound(block.keys.cbegin(), block.keys.cend(), key,
                                          [](const Key &left, quint64 right) { return left.key < right; });
            for (; found != block.keys.cend() && found->key == key; ++found)
                ids.push_back(found->patient);
        }
    }
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

Result<std::vector<Patient>> PatientBook::withOneOf(const std::vector<quint64> &keys) const
{
    const auto ids = m_table.byAge(idsWithOneOf(keys));
    if (!ids)
        return ids.failure();
    std::vector<Patient> patients;
    for (const auto &id : *ids) {
        const auto patient = m_table.find(id);
        if (patient)
            patients.push_back(*patient);
        else if (patient.failure().kind != Failure::Kind::Damaged)
            return patient.failure();
    }
    return patients;
}

Result<std::optional<QUuid>> PatientBook::match(const Inquiry &inquiry) const
{
    using Found = std::optional<QUuid>;
    const auto patients = withOneOf(identityKeys(inquiry));
    if (!patients)
        return patients.failure();
    const auto isWanted = [&inquiry](const Patient &patient) { return isAbout(inquiry, patient); };
    const auto isTheirOwn = [&](const Patient &patient) { return !patient.mergedInto && isWanted(patient); };
    if (const auto own = std::find_if(patients->cbegin(), patients->cend(), isTheirOwn); own != patients->cend())
        return Found(own->id);
    const auto merged = std::find_if(patients->cbegin(), patients->cend(), isWanted);
    return merged == patients->cend() ? Found() : Found(standsFor(merged->id));
}

std::vector<QUuid> PatientBook::whoMayBe(const Inquiry &inquiry) const
{
    auto ids = idsWithOneOf(identityKeys(inquiry));
    for (size_t count = ids.size(); count > 0; --count)
        ids.push_back(standsFor(ids.at(count - 1)));
    return ids;
}

QUuid PatientBook::standsFor(QUuid id) const
{
    // As often as there are merged ones, lest a file that was tampered with leads round in a ring.
    for (qsizetype steps = 0; steps < m_merged.size(); ++steps) {
        const auto next = m_merged.constFind(id);
        if (next == m_merged.cend())
            break;
        id = *next;
    }
    return id;
}

std::vector<QUuid> PatientBook::mergedInto(const QUuid &id) const
{
    std::vector<QUuid> merged;
    for (auto pair = m_merged.cbegin(); pair != m_merged.cend(); ++pair) {
        if (standsFor(pair.key()) == id)
            merged.push_back(pair.key());
    }
    std::sort(merged.begin(), merged.end());
    return merged;
}

std::vector<QUuid> PatientBook::everyone() const
{
    std::vector<QUuid> ids;
    for (const auto &block : m_blocks)
        ids.insert(ids.end(), block.patients.cbegin(), block.patients.cend());
    return ids;
}

} // namespace coverdesk
