// SPDX-License-Identifier: MIT
#include "ui/patients/knownpayers.h"

#include <QSet>

namespace coverdesk {

QStringList payersIn(const std::vector<CheckLine> &lines)
{
    QStringList names;
    QSet<QString> known;
    for (const auto &line : lines) {
        const auto folded = line.payer.toCaseFolded();
        if (folded.isEmpty() || known.contains(folded))
            continue;
        known.insert(folded);
        names.append(line.payer);
    }
    return names;
}

} // namespace coverdesk
