// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

#include <optional>
#include <vector>

namespace coverdesk {

/// An insurer as the clinic knows it.
struct Insurer
{
    /// As people at the desk call it.
    QString name;
    /// What else it is called, on cards and by people.
    QStringList aliases = {};
    /// Its phone for providers, as it was typed.
    QString phone = {};
    /// Health Harbor's word for it, such as "UNITED_HEALTHCARE"; empty where nobody said one.
    QString phonePayer = {};
    /// The name of whoever handles therapy, which may be its own; empty while nobody knows.
    QString therapyBy = {};

    friend bool operator==(const Insurer &, const Insurer &) = default;
};

/// The insurer that people mean by \a name: the one of that name, else the only one that is also called so.
std::optional<Insurer> insurerCalled(const QString &name, const std::vector<Insurer> &insurers);

/// The one of that very name (`isSamePayer`).
std::optional<Insurer> insurerNamed(const QString &name, const std::vector<Insurer> &insurers);

/// Has the insurer called \a name be \a phonePayer to Health Harbor: one that is known by that name, or else a new one.
/// Another name of an insurer that has a different word there becomes an insurer of its own.
void sayPhonePayer(std::vector<Insurer> &insurers, const QString &name, const QString &phonePayer);

/// Where \a formerName handles therapy, \a name does from here on.
void renameTherapyBy(std::vector<Insurer> &insurers, const QString &formerName, const QString &name);

} // namespace coverdesk
