// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/result.h"
#include "app/history/keyslot.h"

#include <QFuture>

#include <algorithm>
#include <functional>
#include <optional>
#include <vector>

namespace coverdesk {

/// Where keys are tried: at a history, or at a backup of one.
struct Keyhole
{
    std::vector<KeySlot> keySlots = {};
    /// WrongKey where the key does not open that slot.
    std::function<QFuture<Result<Done>>(const QUuid &slot, const QByteArray &key)> tryKey = {};

    std::optional<KeySlot> slotOf(const QString &kind) const
    {
        const auto found = std::find_if(keySlots.cbegin(), keySlots.cend(),
                                        [&kind](const KeySlot &slot) { return slot.kind == kind; });
        return found == keySlots.cend() ? std::nullopt : std::optional(*found);
    }
    bool has(const QString &kind) const { return slotOf(kind).has_value(); }
};

} // namespace coverdesk
