// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace coverdesk::practice {

/// MM-DD-YYYY; none when it is no day of the calendar.
std::optional<QDate> harborDate(const QString &text);

/// Ten digits whose check digit is right by Luhn's formula with the prefix 80840.
bool isNpi(const QString &text);

/// The `detail` of a 422, in the shape FastAPI gives it; empty when a call can be ordered with these fields.
QJsonArray inquiryProblems(const std::optional<QJsonObject> &fields, const QDate &today);

} // namespace coverdesk::practice
