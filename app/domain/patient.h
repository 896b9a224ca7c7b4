// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/inquiry.h"

#include <QUuid>

#include <vector>

namespace coverdesk {

/// An insurance a patient has, or had, and since when.
struct Coverage
{
    enum class Order { First, Second, Ended };

    QUuid id;
    Insurance insurance;
    Order order = Order::First;
    /// Which it was before it ended, where that is known.
    std::optional<Order> endedAs = {};
    std::optional<QDate> startsOn = {};
    std::optional<QDate> endsOn = {};
    /// Whose insurance it is, where it is not the patient's own.
    std::optional<Person> policyholder = {};

    friend bool operator==(const Coverage &, const Coverage &) = default;
};

/// A patient of the clinic: people are recognised by id, not by spelling.
struct Patient
{
    QUuid id;
    Person person;
    /// The clinic's own number of the patient's chart.
    QString chartNumber = {};
    std::vector<Coverage> coverages = {};
    /// The patient who a person said this one is: this record is kept only so that they can be parted again.
    std::optional<QUuid> mergedInto = {};
    /// The checks that were this one's until then.
    std::vector<QUuid> mergedChecks = {};
    /// Unknown of those who were merged before it was kept.
    std::optional<QDateTime> mergedAt = {};

    friend bool operator==(const Patient &, const Patient &) = default;
};

/// Someone of whom only one insurance is known; its id follows from \a id.
Patient patientWith(const QUuid &id, const Person &person, const Insurance &insurance);

/// Whether the coverage has begun and not ended on \a day, by its dates as far as they are known.
bool isInForce(const Coverage &coverage, const QDate &day);

/// The coverage to ask about first on \a day: the first one, else the second; one that is in force before all others.
/// Nothing where every coverage has ended.
std::optional<Coverage> currentCoverage(const Patient &patient, const QDate &day);

/// The insurance of that coverage; an empty one where there is none.
Insurance currentInsurance(const Patient &patient, const QDate &day);

} // namespace coverdesk
