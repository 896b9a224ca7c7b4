// SPDX-License-Identifier: MIT
#pragma once

#include "app/history/pagescan.h"

namespace coverdesk {

/// A row of a history, known by its shape: that of no table is like that of another.
struct SalvageRow
{
    enum class Table { Patients, Checks, Keys, OlderKeys, Audit, Notes, Shelf, Identity };

    Table table = Table::Patients;
    /// Those of a check or patient of which a part is gone end in what still names it, and in empty seals.
    PageRecord record = {};
    /// Whether it was written before the columns that came last.
    bool isOld = false;
};

/// None where it is no row of a table that is taken over, or too little of it is there.
std::optional<SalvageRow> salvageRowIn(const PageRecord &record);

/// The check that an entry of an index names; none of another index's.
std::optional<QUuid> checkInIndex(const PageRecord &record);

/// The statement that takes such a row over, whose values are its number and then its columns. Of two rows for one
/// record that stays which holds an answer, or more.
QString insertionOf(SalvageRow::Table table);

} // namespace coverdesk
