// SPDX-License-Identifier: MIT
#pragma once

#include "app/practice/practicepatients.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace coverdesk::practice {

/// MM-DD-YYYY; none when it is no day of the calendar.
std::optional<QDate> harborDate(const QString &text);

/// Ten digits whose check digit is right by Luhn's formula with the prefix 80840.
bool isNpi(const QString &text);

/// Every field a create may have.
QStringList inquiryFields();

/// Whom a create is about, if it is one of the listed patients.
std::optional<PracticePatient> patientIn(const QJsonObject &request);

/// The `detail` of a 422 for a form without a user name or a password.
QJsonArray formProblems(const QJsonObject &form);

/// How many inquiries a list may hold; none when the query's `limit` is no whole number from 0 on.
std::optional<qsizetype> listLimit(const QJsonObject &query);
/// The `detail` of the 422 for such a limit.
QJsonArray limitProblems();

/// The `detail` of a 422, in the shape FastAPI gives it; empty when a call can be ordered with these fields.
QJsonArray inquiryProblems(const std::optional<QJsonObject> &fields, const QDate &today);

} // namespace coverdesk::practice
