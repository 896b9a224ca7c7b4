// SPDX-License-Identifier: MIT
#include "ui/lock/place.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace coverdesk {

static constexpr auto Page = "page"_L1;
static constexpr auto CameFrom = "cameFrom"_L1;
static constexpr auto OpenCheck = "check"_L1;
static constexpr auto Tab = "tab"_L1;
static constexpr auto Parts = "parts"_L1;

QByteArray Place::bytes() const
{
    QJsonObject written;
    for (auto part = parts.begin(); part != parts.end(); ++part)
        written.insert(part.key(), QString::fromLatin1(part->toBase64()));
    QJsonObject json{{Parts, written}};
    if (page) {
        json.insert(Page, *page);
        json.insert(CameFrom, cameFrom);
        json.insert(OpenCheck, check.toString(QUuid::WithoutBraces));
        json.insert(Tab, tab);
    }
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Place Place::read(const QByteArray &bytes)
{
    const auto json = QJsonDocument::fromJson(bytes).object();
    Place place;
    if (json.contains(Page))
        place.page = json.value(Page).toInt();
    place.cameFrom = json.value(CameFrom).toInt();
    place.check = QUuid::fromString(json.value(OpenCheck).toString());
    place.tab = json.value(Tab).toInt();
    const auto written = json.value(Parts).toObject();
    for (auto part = written.begin(); part != written.end(); ++part)
        place.parts.insert(part.key(), QByteArray::fromBase64(part->toString().toLatin1()));
    return place;
}

} // namespace coverdesk
