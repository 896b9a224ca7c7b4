// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QStringList>

#include <vector>

/// The names, or places in a list, that lead to a value of a document.
using Path = QStringList;

/// The same document with the value at \a path put in another's place, or taken out where \a value is undefined.
QJsonValue withChange(const QJsonValue &json, const Path &path, const QJsonValue &value);

/// Every path of the document.
std::vector<Path> everyName(const QJsonObject &json);

/// Whether the path leads to an element of a list, or of a map, that may as well be missing.
bool isElement(const Path &path);
