// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <optional>

namespace coverdesk {

/// The depth of the outermost object in \a json, which must be valid, that gives one name twice; the top is 1.
/// QJsonDocument keeps the last of the two and tells nobody.
std::optional<int> depthOfRepeatedName(const QByteArray &json);

} // namespace coverdesk
