// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/result.h"

#include <QUuid>

#include <optional>
#include <vector>

namespace coverdesk {

/// Says in the profile that a person had the history erased, before its keys go: a program that is killed then leaves a
/// file without keys behind, and only this tells it from one that lost them.
class ErasureMark
{
public:
    /// \a folder is the profile's.
    explicit ErasureMark(const QString &folder);

    /// From here on the history that is opened by these slots is to go.
    Result<Done> set(const std::vector<QUuid> &slotIds) const;
    /// The slots whose entries in the keychain are to go with it; nothing where none is to be erased.
    std::optional<std::vector<QUuid>> slotIds() const;
    void remove() const;

private:
    QString m_path;
};

} // namespace coverdesk
