// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QUuid>

#include <optional>

namespace coverdesk {

/// Where a person was in the window, and what was typed there but not asked: what must be there again after the window
/// was locked or closed. It is about patients, so it is only ever kept sealed.
struct Place
{
    /// The page that was shown, and the one Back leads to; none where the window was closed.
    std::optional<int> page = {};
    int cameFrom = 0;
    /// The check that was opened, and its tab; null for none.
    QUuid check = {};
    int tab = 0;
    /// What each page has to say for itself, by a name of the window's choice.
    QMap<QString, QByteArray> parts = {};

    QByteArray bytes() const;
    /// What cannot be read is left out.
    static Place read(const QByteArray &bytes);

    friend bool operator==(const Place &, const Place &) = default;
};

} // namespace coverdesk
