// SPDX-License-Identifier: MIT
#include "app/domain/taxid.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace coverdesk {

bool isTaxId(const QString &text)
{
    static const QRegularExpression pattern(uR"(^[0-9]{2}-?[0-9]{7}\z)"_s);
    return pattern.match(text).hasMatch();
}

bool isUnassignedEin(const QString &taxId)
{
    static const QStringList never{u"00"_s, u"07"_s, u"08"_s, u"09"_s, u"17"_s, u"18"_s, u"19"_s, u"28"_s, u"29"_s,
                                   u"49"_s, u"69"_s, u"70"_s, u"78"_s, u"79"_s, u"89"_s, u"96"_s, u"97"_s};
    return isTaxId(taxId) && never.contains(taxId.left(2));
}

} // namespace coverdesk
