// SPDX-License-Identifier: MIT
#pragma once

class QTextDocument;

namespace coverdesk {

/// Moves to the next page what should not be torn apart there: a row of a table, a heading and what it is of.
void keepTogether(QTextDocument &document);

} // namespace coverdesk
