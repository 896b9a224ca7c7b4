// SPDX-License-Identifier: MIT
#pragma once

#include "app/history/history.h"
#include "app/slotkeys.h"

#include <chrono>
#include <optional>

namespace coverdesk {

class SecretStore;

/// Tells in the keychain, outside the profile, how far its history had come, so that an older copy is noticed that
/// somebody put in the place of the file: in it, questions are still to be sent that went out long ago.
///
/// The mark may lag behind the history, and never runs ahead of what is on disk. A keychain that is not there, refuses
/// or does not answer keeps nobody from anything: then nothing is known.
class Waymark : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds Patience = std::chrono::seconds(10);

    Waymark(History &history, SecretStore &secrets, QObject *parent);

    /// As `SlotKeys::setLookAtKeyring`: of a locked keyring nothing is known, and nothing is written to it.
    void setLookAtKeyring(SlotKeys::LookAtKeyring look) { m_keys.setLookAtKeyring(std::move(look)); }
    /// How long whoever compares waits for the keychain.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }

    /// Compares the unlocked history with its mark, before anything goes out of it. Tells whether it is an older copy
    /// from outside, as `HistoryBackups::catchUp`, which may fail.
    QFuture<Result<bool>> compare();

    /// Moves the mark on to where the history stands by now, if it can; nobody waits for it.
    void follow();

    /// Waits for what `follow` has begun, but not for long: whoever ends the program takes it away.
    void finish() const;

    /// The name of its entry in the keychain, like a slot's: so erasing takes it away as it does those.
    static QString entryOf(const QUuid &history) { return SlotKeys::entryOf(history); }

private:
    using Progress = HistoryBackups::Progress;

    QFuture<Result<qint64>> known(const QUuid &history);
    QFuture<Result<std::optional<qint64>>> knownInTime(const QUuid &history);
    QFuture<Result<Done>> moveOn();

    History &m_history;
    SecretStore &m_secrets;
    SlotKeys m_keys;
    std::chrono::milliseconds m_patience = Patience;
    bool m_isMoving = false;
    /// The history has gone on since.
    bool m_isOutdated = false;
};

} // namespace coverdesk
