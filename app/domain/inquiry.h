// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace coverdesk {

/// Who the question is about, as on the insurance card.
struct Person
{
    QString firstName;
    QString lastName;
    std::optional<QDate> bornOn;

    friend bool operator==(const Person &, const Person &) = default;
};

struct Insurance
{
    /// As typed, for the real-time service's own matching.
    QString payer;
    QString memberId;
    QString groupId;
    /// Health Harbor's word for the insurer, such as "AETNA".
    QString phonePayer;

    friend bool operator==(const Insurance &, const Insurance &) = default;
};

struct Provider
{
    QString name;
    QString npi;
    QString taxId;
    /// Unknown: the caller is to ask.
    std::optional<bool> inNetwork;
    std::optional<bool> specialist;

    friend bool operator==(const Provider &, const Provider &) = default;
};

/// What we want to know.
struct Inquiry
{
    Person patient;
    Insurance insurance;
    Provider provider;
    std::optional<QDate> visitOn;
    QStringList procedureCodes;
    QStringList diagnosisCodes;
    /// What to ask about, in Health Harbor's words, such as "PLAN_INFO".
    QStringList topics;
    QString placeOfService;
    QString note;
    std::optional<QDate> wantedBy;

    friend bool operator==(const Inquiry &, const Inquiry &) = default;
};

} // namespace coverdesk
