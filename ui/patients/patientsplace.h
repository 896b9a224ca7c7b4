// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
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
    /// What stood in them when the form was opened.
    FieldTexts begun = {};

    /// What is typed of a field where something else stood in it.
    std::optional<QString> typed(const QString &field) const;

    friend bool operator==(const TypedForm &, const TypedForm &) = default;
};

/// What a person has chosen of a patient's history.
struct HistoryPlace
{
    /// Where its answers come from: which of the choices.
    int source = 0;
    /// As it is typed; empty for today.
    QString day = {};
    QList<QUuid> ticked = {};

    friend bool operator==(const HistoryPlace &, const HistoryPlace &) = default;
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
    HistoryPlace history = {};
    /// The record that may be the same patient stands beside the chosen one.
    bool hasTwins = false;

    QByteArray bytes() const;
    /// What cannot be read is left out.
    static PatientsPlace read(const QByteArray &bytes);

    friend bool operator==(const PatientsPlace &, const PatientsPlace &) = default;
};

} // namespace coverdesk
