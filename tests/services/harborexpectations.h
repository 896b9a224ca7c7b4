// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/outcome.h"

#include <map>

namespace coverdesk::testing {

/// What a fixture of Health Harbor's is to be read as.
struct Expected
{
    Outcome::Kind kind = Outcome::Kind::Answered;
    std::optional<Benefits> benefits = {};
    std::optional<Failure::Kind> trouble = {};
    QString code = {};
    QString status = QStringLiteral("SUCCESS");
    bool isStrange = false;
};

using Expectations = std::map<QString, Expected>;

/// The fixtures that show one shape each: of calls, procedures, money, times, statuses, claims.
Expectations expectedShapes();

/// The service's documented examples.
Expectations expectedExamples();

inline Amount dollars(qint64 cents)
{
    return {Money::cents(cents), {}};
}

inline Amount words(const QString &asStated)
{
    return {std::nullopt, asStated};
}

inline Share percent(qint64 hundredths)
{
    return {Percent::hundredths(hundredths), {}};
}

inline StatedDate on(int year, int month, int day)
{
    return {QDate(year, month, day), {}};
}

} // namespace coverdesk::testing
