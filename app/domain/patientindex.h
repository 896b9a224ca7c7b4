// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/patientshelf.h"
#include "app/domain/termlist.h"

#include <span>

namespace coverdesk {

/// Finds patients as one types: by any part of a name, birth date, member ID, chart number and call reference.
///
/// All of it is in memory that is zeroed when it is let go, taken out or outgrown: texts lie in one block, beside which
/// only places in it, first letters and birth dates are kept. It is a value: take a copy, move it to another thread.
class PatientIndex
{
public:
    /// Adds \a patients, or replaces those that are there. One takes a few milliseconds, as many do: put what is known
    /// from the start all at once.
    void put(std::span<const Findable> patients);
    void put(const Findable &patient) { put({&patient, 1}); }

    /// Whether there was such a patient.
    bool take(const QUuid &id);

    /// Those who fit every word of \a typed, at most so many, best first: what is typed whole before what is only
    /// begun, before what is begun of a date or goes across parts, before what has a typo; then by name and birth date.
    /// A word may have one typo if it has four letters or more and fits nobody without one. Where no word is typed,
    /// everyone by name.
    std::vector<QUuid> find(QStringView typed, qsizetype most) const;

    qsizetype size() const { return qsizetype(m_shelf.count()); }

    /// How much memory is held.
    std::size_t bytes() const;

private:
    std::optional<quint32> placeOf(const QUuid &id) const;
    void move(const std::vector<quint32> &places);
    void drop(const std::vector<quint32> &leaving);
    void sortIn(quint32 firstNew);
    bool isNamedBefore(quint32 left, quint32 right) const;

    PatientShelf m_shelf;
    TermList m_names;
    TermList m_numbers;
    /// Places in the order of the ids, and of the names; and which one in that order each place is.
    std::vector<quint32> m_byId;
    std::vector<quint32> m_byName;
    std::vector<quint32> m_ranks;
};

} // namespace coverdesk
