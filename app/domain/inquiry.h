// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/money.h"

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
    /// The payer's own number, where Health Harbor is to be told it.
    QString payerId = {};

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
    /// Where the practice is billed from, if not what the NPI registry says.
    QString billingAddress = {};
    QString billingNpi = {};
    QString renderingNpi = {};

    friend bool operator==(const Provider &, const Provider &) = default;
};

/// A claim that was sent to the payer, and of which we want to know what became of it.
struct Claim
{
    QString number;
    std::optional<QDate> servedOn;
    std::optional<Money> billed;

    friend bool operator==(const Claim &, const Claim &) = default;
};

/// What we want to know: a patient's benefits, or what became of a claim.
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
    /// The name of a form of questions agreed with Health Harbor.
    QString formName = {};
    /// Where it is there, the claim is asked about, not the benefits.
    std::optional<Claim> claim = {};

    friend bool operator==(const Inquiry &, const Inquiry &) = default;
};

} // namespace coverdesk
