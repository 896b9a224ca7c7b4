// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/patientshelf.h"

#include <span>

namespace coverdesk {

/// Terms sorted by their text, which lies on a shelf: looked up by how they begin, exactly or with one typo.
class TermList
{
public:
    using Range = std::span<const Term>;

    /// Sorts \a terms in among the others, and leaves it empty.
    void add(WipedVector<Term> &terms, const PatientShelf &shelf);

    /// Follows what `PatientShelf::move` does, before or after it.
    void move(const std::vector<quint32> &places);

    Range startingWith(std::string_view typed, const PatientShelf &shelf) const;

    /// The terms that begin like \a typed after one letter is left out, put in, changed, or swapped with the next one.
    /// A term may come more than once.
    std::vector<Range> nearly(std::string_view typed, const PatientShelf &shelf) const;

    std::size_t bytes() const { return m_terms.capacity() * sizeof(Term); }

private:
    WipedVector<Term> m_terms;
};

} // namespace coverdesk
