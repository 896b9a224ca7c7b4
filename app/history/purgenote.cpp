// SPDX-License-Identifier: MIT
#include "app/history/purgenote.h"

#include <QByteArray>
#include <QStringBuilder>

using namespace Qt::StringLiterals;

namespace coverdesk {

static constexpr auto Ids = " ids="_L1;
static constexpr qsizetype IdSize = 16;
static constexpr auto Alphabet = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QString purgeNote(const std::vector<QUuid> &checks, int patients, const QDate &before)
{
    QByteArray ids;
    for (const auto &id : checks)
        ids += id.toRfc4122();
    const auto words =
        u"checks=%1 patients=%2 before=%3"_s.arg(checks.size()).arg(patients).arg(before.toString(Qt::ISODate));
    return checks.empty() ? words : QString(words % Ids % QLatin1StringView(ids.toBase64(Alphabet)));
}

std::vector<QUuid> purgedChecks(const QString &note)
{
    const auto at = note.indexOf(Ids);
    if (at < 0)
        return {};
    const auto ids = QByteArray::fromBase64(note.sliced(at + Ids.size()).toLatin1(), Alphabet);
    std::vector<QUuid> checks;
    for (qsizetype place = 0; place + IdSize <= ids.size(); place += IdSize)
        checks.push_back(QUuid::fromRfc4122(QByteArrayView(ids).sliced(place, IdSize)));
    return checks;
}

} // namespace coverdesk
