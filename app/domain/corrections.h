// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/inquiry.h"

#include <vector>

namespace coverdesk {

/// What a member ID that no insurer knows probably is instead.
struct Correction
{
    enum class Kind {
        WithoutSpaces,
        Digits, ///< digits for the letters that look like them: \c letters are these
        WithSuffix, ///< some plans number the members behind the policyholder's ID
        WithoutSuffix,
    };

    Kind kind;
    QString memberId;
    /// The letters that digits were put for, each once, in the order of the ID.
    QString letters = {};

    friend bool operator==(const Correction &, const Correction &) = default;
};

/// The likeliest first, at most three.
std::vector<Correction> correctionsOf(const Insurance &insurance);

/// The number that a suffix begins with for the first member of a family.
inline const QString FirstSuffix = QStringLiteral("01");

/// The date with day and month exchanged, where that is another one.
std::optional<QDate> withDayAndMonthExchanged(const QDate &day);

} // namespace coverdesk
