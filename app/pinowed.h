// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/result.h"

#include <QString>

#include <optional>

namespace coverdesk {

/// Says in the profile that its history was to open by a PIN only, and no longer does: the recovery phrase was used in
/// its place, or a backup was restored that knows none. Whoever is killed, or locks, before another is chosen is asked
/// for it again.
class PinOwed
{
public:
    enum class Why { Forgotten, Restored };

    /// \a folder is the profile's.
    explicit PinOwed(const QString &folder);

    Result<Done> set(Why why) const;
    /// Nothing where none is owed.
    std::optional<Why> why() const;
    void settle() const;

private:
    QString m_path;
};

} // namespace coverdesk
