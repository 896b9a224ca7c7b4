// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QWidget>

#include <vector>

namespace coverdesk {

class Button;
class CandidateButton;

/// Every word a person can see on a page: labels, pills, buttons and tables.
QString seenIn(const QWidget &page);

/// The visible button with these words, none if there is none.
Button *buttonIn(const QWidget &page, const QString &words);

std::vector<CandidateButton *> candidatesIn(const QWidget &page);

/// The first label or candidate on a shown page that is not wholly seen; empty if all are.
QString clippedIn(const QWidget &page);

} // namespace coverdesk
