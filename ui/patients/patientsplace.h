// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QUuid>

#include <optional>
#include <vector>

namespace coverdesk {

/// What is typed into a form, by a name of each field.
using FieldTexts = QMap<QString, QString>;

/// A form about a patient as it is typed, but not saved.
struct TypedForm
{
    QUuid patient;
    /// The coverage it is about, null for a new one; none where it is about who the patient is.
    std::optional<QUuid> coverage = {};
    /// It stands in the page, and was not left for later.
    bool isOpen = false;
    FieldTexts texts = {};

    friend bool operator==(const TypedForm &, const TypedForm &) = default;
};

/// Where a person was on the page Patients, and what was typed there. It is about patients, so it is only ever kept
/// sealed.
struct PatientsPlace
{
    QString search = {};
    /// Null for nobody.
    QUuid chosen = {};
    /// The accessible name of what had the keyboard.
    QString focus = {};
    std::vector<TypedForm> forms = {};

    QByteArray bytes() const;
    /// What cannot be read is left out.
    static PatientsPlace read(const QByteArray &bytes);

    friend bool operator==(const PatientsPlace &, const PatientsPlace &) = default;
};

} // namespace coverdesk
