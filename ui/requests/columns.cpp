// SPDX-License-Identifier: MIT
#include "ui/requests/columns.h"

#include <algorithm>

namespace coverdesk {

static constexpr int Side = 16;
static constexpr int Gap = 8;
static constexpr int VisitWidth = 90;
static constexpr int ActionWidth = 134;
static constexpr int NarrowBelow = 1000;

RequestColumns::RequestColumns(int listWidth)
{
    const bool isNarrow = listWidth < NarrowBelow;
    visit = {Side, VisitWidth};
    patient = {visit.right() + Gap, isNarrow ? 147 : 173};
    asked = {patient.right() + Gap, isNarrow ? 129 : 142};
    const int actionLeft = listWidth - Side - ActionWidth;
    action = {actionLeft, ActionWidth};
    const int nextWidth = isNarrow ? 124 : 136;
    next = {actionLeft - Gap - nextWidth, nextWidth};
    const int standingLeft = asked.right() + Gap;
    standing = {standingLeft, std::max(80, next.left - Gap - standingLeft)};
}

} // namespace coverdesk
