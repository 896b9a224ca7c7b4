// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/benefits.h"

#include <QJsonArray>
#include <QJsonObject>

namespace coverdesk::healthharbor {

/// What was said of single services. The list comes as pairs of a name and its benefits, as single merged objects, with
/// or without a list around each. Benefits that no name stands before become a row without a name.
std::vector<Procedure> readProcedures(const QJsonArray &entries);

/// What was said of whole classes of services, by the class.
std::map<QString, Procedure> readClasses(const QJsonObject &classes);

} // namespace coverdesk::healthharbor
