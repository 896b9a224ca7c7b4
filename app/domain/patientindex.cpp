// SPDX-License-Identifier: MIT
#include "app/domain/patientindex.h"

#include "app/domain/patientfits.h"

#include <algorithm>

namespace coverdesk {

/// Something to be sorted by a number first: numbers beside one another are compared much faster than what they are of.
struct Keyed
{
    quint64 key;
    quint32 at;
};

static quint64 keyOf(const QUuid &id)
{
    return quint64(id.data1) << 32U | quint64(id.data2) << 16U | id.data3;
}

static bool isBefore(const QUuid &left, const QUuid &right)
{
    return keyOf(left) != keyOf(right) ? keyOf(left) < keyOf(right) : left < right;
}

/// The patients that are to be put: of those with the same id, the last.
static std::vector<quint32> lastOfEach(std::span<const Findable> patients)
{
    std::vector<Keyed> byId;
    byId.reserve(patients.size());
    for (const auto &patient : patients)
        byId.push_back({keyOf(patient.id), quint32(byId.size())});
    const auto idOf = [patients](const Keyed &each) -> const QUuid & { return patients[each.at].id; };
    const auto isSame = [idOf](const Keyed &left, const Keyed &right) {
        return left.key == right.key && idOf(left) == idOf(right);
    };
    std::sort(byId.begin(), byId.end(), [idOf, isSame](const Keyed &left, const Keyed &right) {
        if (left.key != right.key)
            return left.key < right.key;
        return isSame(left, right) ? left.at > right.at : isBefore(idOf(left), idOf(right));
    });
    byId.erase(std::unique(byId.begin(), byId.end(), isSame), byId.end());
    std::vector<quint32> last;
    last.reserve(byId.size());
    for (const auto &each : byId)
        last.push_back(each.at);
    std::sort(last.begin(), last.end());
    return last;
}

static std::size_t textSize(const Findable &patient)
{
    auto size = patient.person.firstName.size() + patient.person.lastName.size() + patient.chartNumber.size() + 1;
    for (const auto *texts : {&patient.memberIds, &patient.callReferences}) {
        for (const auto &text : *texts)
            size += text.size();
    }
    return std::size_t(size);
}

void PatientIndex::put(std::span<const Findable> patients)
{
    const auto coming = lastOfEach(patients);
    std::vector<quint32> leaving;
    std::size_t text = 0;
    for (const auto at : coming) {
        text += textSize(patients[at]);
        if (const auto place = placeOf(patients[at].id))
            leaving.push_back(*place);
    }
    drop(leaving);

    const auto firstNew = m_shelf.count();
    if (firstNew == 0)
        m_shelf.expect(coming.size(), text);
    Terms terms;
    for (const auto at : coming)
        m_shelf.add(patients[at], terms);
    m_names.add(terms.names, m_shelf);
    m_numbers.add(terms.numbers, m_shelf);
    sortIn(firstNew);
}

bool PatientIndex::take(const QUuid &id)
{
    const auto place = placeOf(id);
    if (place)
        drop({*place});
    return place.has_value();
}

std::vector<QUuid> PatientIndex::find(QStringView typed, qsizetype most) const
{
    const PatientFits fits(typed, m_shelf, m_names, m_numbers);
    std::vector<quint64> found;
    for (quint32 place = 0; place < m_shelf.count(); ++place) {
        if (const auto distance = fits.distance(place))
            found.push_back(quint64(*distance) << 32U | m_ranks[place]);
    }
    const auto shown = std::clamp<qsizetype>(most, 0, qsizetype(found.size()));
    std::nth_element(found.begin(), found.begin() + shown, found.end());
    found.resize(std::size_t(shown));
    std::sort(found.begin(), found.end());
    std::vector<QUuid> ids;
    ids.reserve(found.size());
    for (const auto each : found)
        ids.push_back(m_shelf.id(m_byName[quint32(each)]));
    return ids;
}

std::size_t PatientIndex::bytes() const
{
    return m_shelf.bytes() + m_names.bytes() + m_numbers.bytes()
        + (m_byId.capacity() + m_byName.capacity() + m_ranks.capacity()) * sizeof(quint32);
}

std::optional<quint32> PatientIndex::placeOf(const QUuid &id) const
{
    const auto before = [this](quint32 place, const QUuid &sought) { return isBefore(m_shelf.id(place), sought); };
    const auto found = std::lower_bound(m_byId.begin(), m_byId.end(), id, before);
    if (found == m_byId.end() || m_shelf.id(*found) != id)
        return std::nullopt;
    return *found;
}

void PatientIndex::drop(const std::vector<quint32> &leaving)
{
    if (leaving.empty())
        return;
    std::vector<quint32> places(m_shelf.count());
    for (const auto place : leaving)
        places[place] = PatientShelf::nowhere;
    quint32 kept = 0;
    for (auto &place : places) {
        if (place != PatientShelf::nowhere)
            place = kept++;
    }
    move(places);
}

void PatientIndex::move(const std::vector<quint32> &places)
{
    m_shelf.move(places);
    m_names.move(places);
    m_numbers.move(places);
    for (auto *order : {&m_byId, &m_byName}) {
        for (auto &place : *order)
            place = places[place];
        std::erase(*order, PatientShelf::nowhere);
    }
    sortIn(m_shelf.count());
}

/// Sorts the places from \a firstNew on in among the others.
template <typename KeyOf, typename Before>
static void sortInto(std::vector<quint32> &places, quint32 firstNew, quint32 count, KeyOf keyOf, Before before)
{
    WipedVector<Keyed> added;
    added.reserve(count - firstNew);
    for (auto place = firstNew; place < count; ++place)
        added.push_back({keyOf(place), place});
    std::sort(added.begin(), added.end(), [before](const Keyed &left, const Keyed &right) {
        return left.key != right.key ? left.key < right.key : before(left.at, right.at);
    });
    places.reserve(count);
    for (const auto &each : added)
        places.push_back(each.at);
    std::inplace_merge(places.begin(), places.begin() + firstNew, places.end(), before);
}

/// Gives everyone from \a firstNew on their place among the others.
void PatientIndex::sortIn(quint32 firstNew)
{
    sortInto(
        m_byId, firstNew, m_shelf.count(), [this](quint32 place) { return keyOf(m_shelf.id(place)); },
        [this](quint32 left, quint32 right) { return isBefore(m_shelf.id(left), m_shelf.id(right)); });
    sortInto(
        m_byName, firstNew, m_shelf.count(), [this](quint32 place) { return keyOf(m_shelf.name(place)); },
        [this](quint32 left, quint32 right) { return isNamedBefore(left, right); });
    m_ranks.resize(m_byName.size());
    for (quint32 rank = 0; rank < m_byName.size(); ++rank)
        m_ranks[m_byName[rank]] = rank;
}

/// No two are the same: the id decides last, so that a list never changes its order by itself.
bool PatientIndex::isNamedBefore(quint32 left, quint32 right) const
{
    if (const auto names = m_shelf.name(left).compare(m_shelf.name(right)); names != 0)
        return names < 0;
    const auto &births = m_shelf.births();
    return births[left] != births[right] ? births[left] < births[right] : m_shelf.id(left) < m_shelf.id(right);
}

} // namespace coverdesk
