// SPDX-License-Identifier: MIT
#include "app/history/identity.h"

#include "app/history/statement.h"

#include <QVariant>

using namespace Qt::StringLiterals;

namespace coverdesk {

Result<QUuid> identityOf(const QSqlDatabase &database)
{
    const auto kept = Statement(database, u"SELECT id FROM identity"_s).single();
    if (!kept)
        return kept.failure();
    const auto id = QUuid::fromRfc4122(kept->toByteArray());
    if (id.isNull())
        return Failure{Failure::Kind::Damaged, u"identity"_s};
    return id;
}

} // namespace coverdesk
