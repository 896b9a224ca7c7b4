// SPDX-License-Identifier: MIT
#pragma once

#include "app/history/patienttable.h"
#include "app/history/shelf.h"

#include <QHash>
#include <QUuid>

#include <vector>

namespace coverdesk {

/// Who there is, as far as it takes to find whom a question may be about: numbers in memory, not the records, which are
/// opened when they are found.
class PatientBook
{
public:
    PatientBook(const PatientTable &table, const Shelf &shelf)
        : m_table(table)
        , m_shelf(shelf)
        , m_blocks(Shelf::Blocks)
    {}

    /// Reads what was changed since, by whomever.
    Result<Done> refresh();

    /// The one patient whom the inquiry is about without a doubt (`isAbout`), the one kept first of several; where that
    /// one was merged into another, the other.
    Result<std::optional<QUuid>> match(const Inquiry &inquiry) const;

    /// Everyone whom the inquiry may be about, by member ID and birth date, and who stands for them; those too whose
    /// records do not open.
    std::vector<QUuid> whoMayBe(const Inquiry &inquiry) const;

    /// The patient who stands for that one: another, where they were merged.
    QUuid standsFor(QUuid id) const;

    /// Those for whom that one stands.
    std::vector<QUuid> mergedInto(const QUuid &id) const;

    /// Everyone, those who were merged into another too.
    std::vector<QUuid> everyone() const;

    /// Those with one of these numbers (`identityKeys`, `planKeys`), as far as their records open, those kept first
    /// first.
    Result<std::vector<Patient>> withOneOf(const std::vector<quint64> &keys) const;

private:
    struct Key
    {
        quint64 key = 0;
        QUuid patient;
    };

    struct Block
    {
        std::vector<QUuid> patients;
        /// Sorted by their numbers.
        std::vector<Key> keys;
    };

    void take(const Shelf::Block &block);
    std::vector<QUuid> idsWithOneOf(const std::vector<quint64> &keys) const;

    PatientTable m_table;
    Shelf m_shelf;
    qint64 m_newest = 0;
    std::vector<Block> m_blocks;
    /// Who stands for those that were merged.
    QHash<QUuid, QUuid> m_merged;
};

} // namespace coverdesk
