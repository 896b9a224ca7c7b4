// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

#include <vector>

namespace coverdesk {

/// An insurer as a clinic knows it: its name, and what else it is called.
struct KnownPayer
{
    QString name;
    QStringList otherNames = {};

    friend bool operator==(const KnownPayer &, const KnownPayer &) = default;
};

/// The insurers that may be meant by what is typed so far, the likeliest first, each once: those called so, then those
/// of whose names a word begins so, then those of which a name holds it, then those with a typo or two; of equals the
/// shorter name. Case, accents and signs do not matter. Nothing typed fits nobody.
std::vector<KnownPayer> payersFitting(const QString &typed, const std::vector<KnownPayer> &payers);

} // namespace coverdesk
