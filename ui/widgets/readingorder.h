// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

namespace coverdesk {

/// Lets Tab go through a form as it is laid out: line by line, whatever order its fields were made in; a field's line
/// comes before the links of the same field. To be called once everything is in its place.
void tabInReadingOrder(QWidget &form);

} // namespace coverdesk
