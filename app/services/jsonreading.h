// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/money.h"
#include "app/domain/percent.h"
#include "app/domain/result.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

namespace coverdesk {

// A service's fields, read with one rule: what is not of the right type is not stated, never guessed.

/// The one document in \a body. Unreadable where it is no whole JSON, or where its outermost object gives one name
/// twice: nobody can say which of the two is meant.
Result<QJsonDocument> readDocument(const QByteArray &body);

/// The same, where only an object will do.
Result<QJsonObject> readObject(const QByteArray &body);

/// A field that bears one name in some versions of a service and another in others.
QJsonValue eitherOf(const QJsonObject &json, QLatin1StringView name, QLatin1StringView otherName);

/// Whether there is nothing, or words of nothing.
bool saysNothing(const QJsonValue &value);

/// A text as it came, cut at 64 K characters; empty where there is none.
QString textIn(const QJsonValue &value);

/// A text or a number, as a text.
QString wordIn(const QJsonValue &value);

/// The same, and whatever else is there as it is written in JSON: something was said, though nobody can read it.
QString statedIn(const QJsonValue &value);

std::optional<bool> boolIn(const QJsonValue &value);

/// A number without a fraction that fits an int.
std::optional<int> wholeNumberIn(const QJsonValue &value);

/// A number or a text that reads as an amount; otherwise the words as they came.
Amount amountIn(const QJsonValue &value);

/// A number or a text that reads as a share; otherwise the words as they came.
Share shareIn(const QJsonValue &value);

/// The service's list of what it found wrong, whatever the shape of its items. \a fieldOf gives our name for one of
/// the service's fields, or nothing.
std::vector<Problem> problemsIn(const QJsonValue &list, QString (*fieldOf)(const QString &theirs));

} // namespace coverdesk
