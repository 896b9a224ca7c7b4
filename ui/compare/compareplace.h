// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QUuid>

#include <optional>

namespace coverdesk {

/// Which two answers were compared, and how they were shown: what must be there again after the window was locked.
struct ComparePlace
{
    QUuid left;
    QUuid right;
    bool isOnlyDifferences = false;

    QByteArray bytes() const;
    /// Nothing where it does not name two.
    static std::optional<ComparePlace> read(const QByteArray &bytes);

    friend bool operator==(const ComparePlace &, const ComparePlace &) = default;
};

} // namespace coverdesk
