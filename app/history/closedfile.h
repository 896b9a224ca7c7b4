// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/result.h"
#include "app/history/keyslot.h"

#include <optional>
#include <vector>

namespace coverdesk {

/// The file of a history that nobody has open, such as a backup: what it says without its data key.
class ClosedFile
{
public:
    explicit ClosedFile(const QString &path)
        : m_path(path)
    {}

    QString path() const { return m_path; }

    /// Which history it is, or is a copy of; nothing where that cannot be read, or an older program made it.
    std::optional<QUuid> history() const;

    /// How many checks it holds; nothing where that cannot be read.
    std::optional<qint64> checks() const;

    /// Foreign, Newer or Damaged where this program cannot read it, NotFound where it is gone, InUse where it is open
    /// after all, KeyMissing (code "slot") where it has none.
    Result<std::vector<KeySlot>> keySlots() const;

    /// WrongKey where it does not; else as `keySlots`.
    Result<Done> opensBy(const QUuid &slot, const QByteArray &slotKey) const;

    /// Takes every key away, as far as the file can be written.
    void shred() const;

private:
    Result<Done> needsToBeReadable() const;

    QString m_path;
};

} // namespace coverdesk
