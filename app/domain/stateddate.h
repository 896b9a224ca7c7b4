// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace coverdesk {

/// A date as the payer gave it: a date, or the words that are no date.
struct StatedDate
{
    std::optional<QDate> value;
    QString asStated;

    bool isStated() const { return value.has_value() || !asStated.isEmpty(); }

    friend bool operator==(const StatedDate &, const StatedDate &) = default;
};

} // namespace coverdesk
