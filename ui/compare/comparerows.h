// SPDX-License-Identifier: MIT
#pragma once

#include "ui/compare/answerpair.h"

#include <QString>

namespace coverdesk {

/// Words of which the first ones are the value and may stand out.
struct CompareCell
{
    QString value;
    QString rest = {};

    bool isUnknown() const { return value.isEmpty(); }
    /// Both, or "—".
    QString words() const;

    friend bool operator==(const CompareCell &, const CompareCell &) = default;
};

/// One line of the comparison as it is shown, copied and printed.
struct CompareRow
{
    /// OneSide: only one of them says it, or they say it of two kinds of things.
    enum class Mark { None, Same, Differs, OneSide };

    QString field;
    CompareCell left;
    CompareCell right;
    Mark mark = Mark::None;
    QString note;
    /// It differs because the year goes on, or a new one began: the plan is as it was.
    bool isProgress = false;
};

/// Every line, in the order of the drawing: the plan, its costs and amounts, what it is; services; who said it.
std::vector<CompareRow> rowsOf(const AnswerPair &pair);

} // namespace coverdesk
