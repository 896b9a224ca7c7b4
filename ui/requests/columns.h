// SPDX-License-Identifier: MIT
#pragma once

namespace coverdesk {

/// One column of the page, in pixels from the side reading starts from.
struct ColumnSpan
{
    int left = 0;
    int width = 0;

    int right() const { return left + width; }
};

/// The columns of the page Open requests for one width of the list.
struct RequestColumns
{
    explicit RequestColumns(int listWidth);

    ColumnSpan visit;
    ColumnSpan patient;
    ColumnSpan asked;
    ColumnSpan standing;
    ColumnSpan next;
    ColumnSpan action;
};

} // namespace coverdesk
