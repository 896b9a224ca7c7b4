// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/result.h"
#include "app/history/keyslot.h"

#include <QFuture>

#include <vector>

namespace coverdesk {

class HistoryThread;

/// The key slots of an unlocked history, and the data key they seal: KeyMissing while it is locked.
///
/// A slot is taken away only where another opens the history (Refused, code "last").
class HistoryKeys
{
public:
    explicit HistoryKeys(HistoryThread &thread)
        : m_thread(thread)
    {}

    QFuture<Result<std::vector<KeySlot>>> all();

    /// Whether the key opens the slot: WrongKey where it does not, NotFound where there is no such slot.
    QFuture<Result<Done>> opens(const QUuid &slot, const QByteArray &slotKey);

    /// One more way to open the history.
    QFuture<Result<Done>> add(const SlotWithKey &slot);

    /// \a slot in the place of \a old, in one transaction.
    QFuture<Result<Done>> replace(const QUuid &old, const SlotWithKey &slot);
    QFuture<Result<Done>> drop(const QUuid &slot);

    /// Begins to seal everything with another data key, of which only the \a fresh slots know: every other way to open
    /// the history ends here. InUse where another process has it open, a backup is being made, or the last renewal is
    /// not through.
    QFuture<Result<Done>> renew(std::vector<SlotWithKey> fresh);

    /// Whether records may still be sealed with a data key before this one: a renewal was not brought to its end.
    QFuture<Result<bool>> isRenewing();

    /// Goes on with a renewal: seals the next records anew, and forgets the old key after the last, unless some of them
    /// do not open. Tells whether more are left. May be stopped, or killed, at any time.
    QFuture<Result<bool>> renewSome();

    /// How many seals the last renewal could not open. They are left as they are, and the older key is kept for them.
    QFuture<Result<int>> leftBehind();

    /// Takes every key away, so that nobody can open the history any more, whoever has the file. InUse where another
    /// process has it open, or a backup is being made.
    QFuture<Result<Done>> shred();

private:
    HistoryThread &m_thread;
};

} // namespace coverdesk
