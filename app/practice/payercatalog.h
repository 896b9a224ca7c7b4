// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace coverdesk::practice {

/// An insurer the practice clearinghouse can name.
struct CatalogPayer
{
    QString label;
    QStringList aliases;
    bool answersInRealTime = true;
};

/// The catalog's payers that a free text may mean: an exact label or alias gives one; else all whose label holds every
/// word of the text; else every beginning of a word; else with one slip a word; else without words such as "insurance".
/// Case, punctuation and spacing do not count; abbreviations such as UHC match nothing.
QList<CatalogPayer> payersCalled(const QString &text);

} // namespace coverdesk::practice
