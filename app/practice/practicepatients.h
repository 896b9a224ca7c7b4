// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace coverdesk::practice {

/// A made-up person both practice services know. `shows` is a slug of what the answers demonstrate.
struct PracticePatient
{
    QString firstName;
    QString lastName;
    QDate bornOn;
    QString payer;
    QString memberId;
    QString shows;

    friend bool operator==(const PracticePatient &, const PracticePatient &) = default;
};

/// Everyone the practice services know; docs/practice-patients.md tells the same for people.
QList<PracticePatient> practicePatients();

/// Case-insensitive and trimmed; diacritics count.
std::optional<PracticePatient> practicePatient(const QString &firstName, const QString &lastName);

/// By what a phone inquiry says of a person; all three must be right.
std::optional<PracticePatient> practicePatient(const QString &fullName, const QDate &bornOn, const QString &memberId);

/// Whether practice mode may send anything about this person.
bool isPracticePatient(const QString &firstName, const QString &lastName);

} // namespace coverdesk::practice
