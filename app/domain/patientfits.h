// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/termlist.h"

namespace coverdesk {

/// How well each patient fits each word of what was typed.
class PatientFits
{
public:
    /// More words are not looked at.
    static constexpr std::size_t MostWords = 16;

    PatientFits(QStringView typed, const PatientShelf &shelf, const TermList &names, const TermList &numbers);

    /// How far the patient at \a place is from what was typed, 0 where all is there in full; none who fits not all of
    /// it.
    std::optional<quint32> distance(quint32 place) const;

private:
    /// One more of a kind never outweighs the next: there are at most sixteen words.
    enum Fit : quint16 { Exact = 0, Begun = 1, Loose = 20, Typo = 400, None = 0x8000 };

    void look(std::size_t first, std::size_t many, const TermList &names, const TermList &numbers);
    void lookAtBirths(std::size_t first, std::size_t many);
    void lookForTypos(std::size_t word, const TermList &names);
    void note(TermList::Range found, std::size_t first, std::size_t many);
    void note(Fit fit, quint32 place, std::size_t first, std::size_t many);
    void sum();

    const PatientShelf &m_shelf;
    FoldedText m_typed;
    std::size_t m_words;
    /// For each word, a fit for each place; and what they come to.
    std::vector<quint16> m_fits;
    std::vector<quint16> m_distances;
    std::vector<quint8> m_fitsAnyone;
};

} // namespace coverdesk
