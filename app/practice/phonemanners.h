// SPDX-License-Identifier: MIT
#pragma once

#include "app/practice/stamps.h"

#include <QLatin1StringView>
#include <QString>

namespace coverdesk::practice {

/// What becomes of a create. The refusals keep nothing; Lost and LostTwice keep one and two, and close without a word.
enum class Receipt {
    Given,
    Bare, // 201 with `id` alone
    WithoutId, // kept, but not said under which id
    SaysNo, // 200, and yet nothing is kept
    Lost,
    LostTwice,
    BusyOnce,
    Unpaid,
    NotSetUp,
    KeyRefused,
    QueryRefused
};

/// By which statuses an inquiry comes to its answer.
enum class Course {
    Usual,
    PendingFirst,
    Unheard, // statuses nobody has documented
    Stumbles, // looks meet a gateway's error page in between
    Vanishes // is not found any more
};

/// What is around the answer: everything, a list of one, or nothing but id, status and results.
enum class Envelope { Whole, InAList, Bare };

/// What the answer says of the request.
enum class Echo { Whole, WithNulls, WithoutExternalId, OfAnother, Missing };

/// How the phone service treats the inquiries about one patient, whatever the insurer says.
struct PhoneManner
{
    QLatin1StringView shows;
    Receipt receipt = Receipt::Given;
    Course course = Course::Usual;
    Envelope envelope = Envelope::Whole;
    Echo echo = Echo::Whole;
    /// The form of the time of creation.
    Stamp stamp = Stamp::SixDigits;
};

/// `shows` is the patient's slug; most have no manner of their own.
PhoneManner phoneManner(const QString &shows);

} // namespace coverdesk::practice
