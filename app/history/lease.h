// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QUuid>

#include <optional>

namespace coverdesk {

/// Who may work on a check, and until when.
struct Lease
{
    QUuid holder;
    QDateTime until;

    /// The holder's id, a space, and the time in milliseconds since 1970.
    QString toText() const;
    static std::optional<Lease> fromText(const QString &text);

    friend bool operator==(const Lease &, const Lease &) = default;
};

} // namespace coverdesk
