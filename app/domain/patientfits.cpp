// SPDX-License-Identifier: MIT
#include "app/domain/patientfits.h"

#include <algorithm>
#include <array>

namespace coverdesk {

/// Numbers on cards are printed in groups, and typed so.
static constexpr std::size_t MostJoined = 6;

/// Letters a word has at least before a typo in it is forgiven.
static constexpr qsizetype FewestLetters = 4;

PatientFits::PatientFits(QStringView typed, const PatientShelf &shelf, const TermList &names, const TermList &numbers)
    : m_shelf(shelf)
    , m_typed(typed)
    , m_words(std::min(m_typed.count(), MostWords))
    , m_fits(m_words * shelf.count(), None)
    , m_distances(shelf.count())
    , m_fitsAnyone(m_words)
{
    for (std::size_t first = 0; first < m_words; ++first) {
        for (std::size_t many = 1; many <= std::min(MostJoined, m_words - first); ++many)
            look(first, many, names, numbers);
    }
    for (std::size_t word = 0; word < m_words; ++word) {
        if (!m_fitsAnyone[word])
            lookForTypos(word, names);
    }
    sum();
}

std::optional<quint32> PatientFits::distance(quint32 place) const
{
    const auto distance = m_distances[place];
    return (distance & None) != 0 ? std::nullopt : std::optional<quint32>(distance);
}

/// Without a branch in the loop: compilers do eight places at a time.
void PatientFits::sum()
{
    for (std::size_t word = 0; word < m_words; ++word) {
        const auto *fits = m_fits.data() + word * m_shelf.count();
        for (auto &distance : m_distances) {
            const auto fit = *fits++;
            distance = quint16((distance & ~None) + (fit & ~None)) | quint16((distance | fit) & None);
        }
    }
}

/// Looks for some words as if there were nothing between them: "u123 456" is a member ID, "o brien" a name.
void PatientFits::look(std::size_t first, std::size_t many, const TermList &names, const TermList &numbers)
{
    const auto typed = m_typed.parts(first, many);
    note(names.startingWith(typed, m_shelf), first, many);
    note(numbers.startingWith(typed, m_shelf), first, many);
    lookAtBirths(first, many);
}

void PatientFits::lookAtBirths(std::size_t first, std::size_t many)
{
    std::array<std::string_view, 3> numbers;
    if (many > numbers.size())
        return;
    for (std::size_t each = 0; each < many; ++each)
        numbers.at(each) = m_typed.parts(first + each, 1);
    const BirthPattern pattern({numbers.data(), many});
    if (!pattern.isPossible())
        return;
    const auto &births = m_shelf.births();
    for (quint32 place = 0; place < births.size(); ++place) {
        if (pattern.isBegun(births[place]))
            note(pattern.isWhole(births[place]) ? Exact : Loose, place, first, many);
    }
}

void PatientFits::lookForTypos(std::size_t word, const TermList &names)
{
    const auto typed = m_typed.parts(word, 1);
    const auto isLetterStart = [](char byte) { return (static_cast<unsigned char>(byte) & 0xc0U) != 0x80U; };
    const auto isDigit = [](char byte) { return byte >= '0' && byte <= '9'; };
    if (std::count_if(typed.begin(), typed.end(), isLetterStart) < FewestLetters
        || std::all_of(typed.begin(), typed.end(), isDigit))
        return;
    for (const auto &found : names.nearly(typed, m_shelf)) {
        for (const auto &term : found)
            note(Typo, term.place, word, 1);
    }
}

void PatientFits::note(TermList::Range found, std::size_t first, std::size_t many)
{
    const auto size = m_typed.parts(first, many).size();
    for (const auto &term : found) {
        const bool isEnd = term.part == 0;
        if (isEnd && term.size != size)
            continue;
        const auto isExact = !isEnd && (term.size == size || term.part == size);
        note(isExact ? Exact : many == 1 ? Begun : Loose, term.place, first, many);
    }
}

void PatientFits::note(Fit fit, quint32 place, std::size_t first, std::size_t many)
{
    for (auto word = first; word < first + many; ++word) {
        auto &known = m_fits[word * m_shelf.count() + place];
        known = std::min(known, quint16(fit));
        m_fitsAnyone[word] = 1;
    }
}

} // namespace coverdesk
