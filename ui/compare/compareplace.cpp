// SPDX-License-Identifier: MIT
#include "ui/compare/compareplace.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace coverdesk {

static constexpr auto Left = "left"_L1;
static constexpr auto Right = "right"_L1;
static constexpr auto OnlyDifferences = "onlyDifferences"_L1;

QByteArray ComparePlace::bytes() const
{
    const QJsonObject json{{Left, left.toString(QUuid::WithoutBraces)},
                           {Right, right.toString(QUuid::WithoutBraces)},
                           {OnlyDifferences, isOnlyDifferences}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

std::optional<ComparePlace> ComparePlace::read(const QByteArray &bytes)
{
    const auto json = QJsonDocument::fromJson(bytes).object();
    const ComparePlace place{QUuid::fromString(json.value(Left).toString()),
                             QUuid::fromString(json.value(Right).toString()), json.value(OnlyDifferences).toBool()};
    return place.left.isNull() || place.right.isNull() ? std::nullopt : std::optional(place);
}

} // namespace coverdesk
