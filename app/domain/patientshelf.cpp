// SPDX-License-Identifier: MIT
#include "app/domain/patientshelf.h"

#include <algorithm>
#include <limits>
#include <optional>

namespace coverdesk {

/// Sorts before every letter and digit, so that "lee" comes before "leeds", whatever the first names.
static constexpr char NameEnd = 1;

/// As many characters of a member ID as lists show.
static constexpr qsizetype ShownEnd = 4;

quint64 keyOf(std::string_view text)
{
    quint64 key = 0;
    for (std::size_t at = 0; at < 8; ++at)
        key = (key << 8U) | (at < text.size() ? static_cast<unsigned char>(text[at]) : 0U);
    return key;
}

void PatientShelf::expect(std::size_t patients, std::size_t textBytes)
{
    m_text.reserve(m_text.size() + textBytes);
    m_ends.reserve(m_ends.size() + patients);
    m_nameSizes.reserve(m_nameSizes.size() + patients);
    m_births.reserve(m_births.size() + patients);
    m_ids.reserve(m_ids.size() + patients);
}

/// The \a end of a number with that \a text. It has no part: typed in part, it finds nobody.
static std::optional<Term> endOf(const Term &number, std::string_view text, std::string_view end)
{
    if (end.empty() || end.size() == text.size() || !text.ends_with(end))
        return std::nullopt;
    auto term = number;
    term.key = keyOf(end);
    term.from = quint16(number.from + text.size() - end.size());
    term.size = quint8(end.size());
    term.part = 0;
    return term;
}

void PatientShelf::add(const Findable &patient, Terms &terms)
{
    const auto start = m_text.size();
    addName(patient.person.lastName, terms);
    append({&NameEnd, 1});
    addName(patient.person.firstName, terms);
    m_nameSizes.push_back(quint16(m_text.size() - start));
    for (const auto &memberId : patient.memberIds) {
        const auto before = terms.numbers.size();
        addNumber(memberId, terms);
        if (terms.numbers.size() == before)
            continue;
        const auto number = terms.numbers.back();
        m_folded.fold(memberId.right(ShownEnd));
        if (const auto end = endOf(number, text(number), m_folded.whole()))
            terms.numbers.push_back(*end);
    }
    addNumber(patient.chartNumber, terms);
    for (const auto &reference : patient.callReferences)
        addNumber(reference, terms);
    m_births.push_back(Birth::of(patient.person.bornOn));
    m_ids.push_back(patient.id);
    m_ends.push_back(quint32(m_text.size()));
}

/// One term from each part to the end of the name, so that "lopez" and "garcialopez" find García-López.
void PatientShelf::addName(const QString &name, Terms &terms)
{
    m_folded.fold(name);
    const auto from = m_text.size() - begin(count());
    if (!append(m_folded.whole()))
        return;
    for (std::size_t part = 0; part < m_folded.count(); ++part) {
        const auto start = m_folded.startOf(part);
        terms.names.push_back(termAt(from + start, m_folded.whole().substr(start), m_folded.startOf(part + 1) - start));
    }
}

void PatientShelf::addNumber(const QString &number, Terms &terms)
{
    m_folded.fold(number);
    const auto text = m_folded.whole();
    const auto from = m_text.size() - begin(count());
    if (!m_folded.isEmpty() && append(text))
        terms.numbers.push_back(termAt(from, text, text.size()));
}

/// Whether there was room for it: a term knows its place in 65,535 bytes of a patient.
bool PatientShelf::append(std::string_view text)
{
    if (m_text.size() - begin(count()) + text.size() > std::numeric_limits<quint16>::max())
        return false;
    m_text.insert(m_text.end(), text.begin(), text.end());
    return true;
}

Term PatientShelf::termAt(std::size_t from, std::string_view text, std::size_t part) const
{
    return {
        .key = keyOf(text), .place = count(), .from = quint16(from), .size = quint8(text.size()), .part = quint8(part)};
}

void PatientShelf::move(const std::vector<quint32> &places)
{
    std::size_t kept = 0;
    std::size_t end = 0;
    std::size_t start = 0;
    for (quint32 old = 0; old < places.size(); ++old) {
        const auto from = start;
        start = m_ends[old];
        if (places[old] == nowhere)
            continue;
        std::copy(m_text.begin() + qsizetype(from), m_text.begin() + qsizetype(start), m_text.begin() + qsizetype(end));
        end += start - from;
        m_ends[kept] = quint32(end);
        m_nameSizes[kept] = m_nameSizes[old];
        m_births[kept] = m_births[old];
        m_ids[kept] = m_ids[old];
        ++kept;
    }
    shorten(m_text, end);
    shorten(m_ends, kept);
    shorten(m_nameSizes, kept);
    shorten(m_births, kept);
    shorten(m_ids, kept);
}

std::size_t PatientShelf::bytes() const
{
    return m_text.capacity() + m_ends.capacity() * sizeof(quint32) + m_nameSizes.capacity() * sizeof(quint16)
        + m_births.capacity() * sizeof(Birth) + m_ids.capacity() * sizeof(QUuid);
}

} // namespace coverdesk
