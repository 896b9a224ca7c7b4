// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/birthpattern.h"
#include "app/domain/findable.h"
#include "app/domain/foldedtext.h"
#include "app/domain/wiping.h"

namespace coverdesk {

/// A stretch of one patient's text, by which that patient is found.
struct Term
{
    /// Its first eight bytes, the first one highest: most comparisons need no more.
    quint64 key = 0;
    quint32 place = 0;
    quint16 from = 0;
    quint8 size = 0;
    /// How long the part of a name is that it begins with; a number is one part.
    quint8 part = 0;
};

/// The first eight bytes of \a text as a number that sorts like them.
quint64 keyOf(std::string_view text);

struct Terms
{
    WipedVector<Term> names;
    WipedVector<Term> numbers;
};

/// The folded texts and birth dates of all patients, each at a place from 0 on: all texts lie in one block of memory.
class PatientShelf
{
public:
    quint32 count() const { return quint32(m_ends.size()); }
    const QUuid &id(quint32 place) const { return m_ids[place]; }
    const WipedVector<Birth> &births() const { return m_births; }
    std::string_view text(const Term &term) const { return {m_text.data() + begin(term.place) + term.from, term.size}; }

    /// Last name, first name: what patients are sorted by.
    std::string_view name(quint32 place) const { return {m_text.data() + begin(place), m_nameSizes[place]}; }

    /// Puts \a patient at the next place, and adds to \a terms what finds it.
    void add(const Findable &patient, Terms &terms);

    /// Makes room for these before they are added.
    void expect(std::size_t patients, std::size_t textBytes);

    /// Moves everyone from a place to \a places [place], in the same order; those that have `nowhere` are gone.
    void move(const std::vector<quint32> &places);

    static constexpr quint32 nowhere = ~quint32(0);

    std::size_t bytes() const;

private:
    std::size_t begin(quint32 place) const { return place == 0 ? 0 : m_ends[place - 1]; }
    void addName(const QString &name, Terms &terms);
    void addNumber(const QString &number, Terms &terms);
    bool append(std::string_view text);
    Term termAt(std::size_t from, std::string_view text, std::size_t part) const;

    WipedVector<char> m_text;
    WipedVector<quint32> m_ends;
    WipedVector<quint16> m_nameSizes;
    WipedVector<Birth> m_births;
    WipedVector<QUuid> m_ids;
    FoldedText m_folded;
};

} // namespace coverdesk
