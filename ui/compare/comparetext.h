// SPDX-License-Identifier: MIT
#pragma once

#include "ui/compare/compareverdict.h"
#include "ui/paper/comparisondocument.h"

#include <QFuture>

namespace coverdesk {

/// Everything that is to be said of two answers, as it is shown.
struct Comparison
{
    AnswerPair pair;
    std::vector<CompareRow> rows;
    CompareVerdict verdict;
};
/// \a holdsToday: whether the newer one is what is known of the plan today.
Comparison comparisonOf(const Check &one, const Check &other, bool holdsToday = false);

/// The comparison as plain text, to be pasted into the clinic's own records.
QString summaryOf(const Comparison &comparison);

/// The comparison as it is printed.
ComparisonSheet sheetOf(const Comparison &comparison);

/// As `writePdf`, on a thread of its own: a slow disk does not hold the window.
QFuture<Result<Done>> writePdfAside(const ComparisonSheet &sheet, const Letterhead &letterhead,
                                    const QString &fileName);

} // namespace coverdesk
