// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace coverdesk::practice {

/// A whole UUID without braces, the form both headers want.
bool isUuid(const QString &text);

/// YYYY-MM-DD or MM/DD/YYYY; none when it is no day of the calendar.
std::optional<QDate> eligibilityDate(const QString &text);

/// The `issues` of a VALIDATION_ERROR; empty when a check can be made of these fields.
QJsonArray checkIssues(const std::optional<QJsonObject> &fields);

} // namespace coverdesk::practice
