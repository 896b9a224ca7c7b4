// SPDX-License-Identifier: MIT
#pragma once

namespace coverdesk {

/// One column of the page, in pixels from the side reading starts from.
struct Column
{
    int left = 0;
    int width = 0;

    int right() const { return left + width; }
};

/// The columns of the page Open requests for one width of the list.
struct RequestColumns
{
    explicit RequestColumns(int listWidth);

    Column visit;
    Column patient;
    Column asked;
    Column standing;
    Column next;
    Column action;
};

} // namespace coverdesk
