// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/claimanswer.h"
#include "app/domain/percent.h"

#include <QDateTime>

#include <map>
#include <vector>

namespace coverdesk {

// Every field a payer may leave unsaid is optional: unknown is not no, and not zero.

/// What an answer says of the plan, decided once, where the answer is read.
enum class Verdict {
    Active, ///< the plan is active; of therapy this says nothing
    NotActive, ///< the payer says the coverage is not active
    NotFound, ///< the payer could not match the patient: never the same as not active
    ChoosePayer, ///< the insurer's name fits several
    Contradiction, ///< the answer contradicts itself
    PayerUnavailable, ///< the payer did not answer
    ProviderSetup, ///< the payer does not take questions from this provider
    Partial, ///< answered in part
    Unreadable, ///< coverage unknown
    SomeoneElse, ///< the answer names another patient: of this one it says nothing
    ClaimTold, ///< of a claim, not of coverage
};

struct Plan
{
    std::optional<bool> active;
    QString name;
    QString type;
    /// As the service names the payer: may differ from the one asked about.
    QString payer;
    StatedDate effectiveOn;
    StatedDate terminatesOn;
    std::optional<bool> followsCalendarYear;
    std::optional<bool> providerInNetwork;
    /// The figures are the in-network ones; this says nothing of whether the provider is in network.
    std::optional<bool> inNetworkFigures;
    std::optional<bool> primary;

    friend bool operator==(const Plan &, const Plan &) = default;
};

/// An amount that fills up over the year: a deductible or an out-of-pocket maximum.
struct Accumulator
{
    Amount limit;
    Amount used;
    Amount reportedRemaining;

    /// What the service reported, or else what limit and use leave over, never below zero.
    Amount remaining() const;

    friend bool operator==(const Accumulator &, const Accumulator &) = default;
};

struct Maximums
{
    Accumulator individualDeductible;
    Accumulator individualOutOfPocket;
    Accumulator familyDeductible;
    Accumulator familyOutOfPocket;

    friend bool operator==(const Maximums &, const Maximums &) = default;
};

struct CostShare
{
    Amount copay;
    Share coinsurance;

    friend bool operator==(const CostShare &, const CostShare &) = default;
};

struct Procedure
{
    QString code;
    QString name;
    std::optional<bool> covered;
    std::optional<bool> priorAuthorization;
    QString priorAuthorizationNote;
    std::optional<bool> deductibleWaived;
    CostShare costShare;
    QString frequencyLimits;
    QString note;

    friend bool operator==(const Procedure &, const Procedure &) = default;
};

/// The phone call behind an answer, when a person had to make one.
struct Call
{
    std::optional<QDateTime> endedAt;
    QString representative;
    QString reference;
    QString recordingUrl;
    QString transcript;

    friend bool operator==(const Call &, const Call &) = default;
};

/// What the payer says about an inquiry.
struct Benefits
{
    Verdict verdict = Verdict::Unreadable;
    Plan plan;
    Maximums maximums;
    /// Of the plan as a whole: may not be that of therapy.
    CostShare costShare;
    std::vector<Procedure> procedures;
    std::map<QString, Procedure> procedureClasses;
    std::vector<Call> calls;
    std::optional<ClaimAnswer> claim;
    QString summary;
    QString trace;
    /// The HTTP status the clearinghouse gave the real-time service.
    std::optional<int> upstreamStatus;
    /// How long the real-time service took, in milliseconds.
    std::optional<int> latency;

    friend bool operator==(const Benefits &, const Benefits &) = default;
};

} // namespace coverdesk
