// SPDX-License-Identifier: MIT
#pragma once

class QTextDocument;
class QTextTable;

namespace coverdesk {

/// What stands from \a table on belongs together: no part of it is to end up on a page of its own.
void startEnding(QTextTable &table);

/// Moves to the next page what should not be torn apart there: a row of a table, a heading and what it is of.
void keepTogether(QTextDocument &document);

} // namespace coverdesk
