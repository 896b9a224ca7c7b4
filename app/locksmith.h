// SPDX-License-Identifier: MIT
#pragma once

#include "app/history/history.h"
#include "app/secrets/keyringlock.h"

#include <functional>
#include <memory>

namespace coverdesk {

class FileLock;
class SecretStore;

/// Opens the history of a profile with what opens one of its key slots, and makes and takes away the slots.
///
/// A data key is made in one case only: where the history has no slot at all, and the keychain gives back the key it
/// was given. Whatever the keychain says where there are slots, nothing is made and nothing overwritten.
class Locksmith : public QObject
{
    Q_OBJECT

public:
    /// Asks the keyring about itself and about the entry of that name; see `keyringState`.
    using LookAtKeyring = std::function<QFuture<KeyringState>(const QString &entry)>;

    /// \a folder is the profile's, where one process at a time makes the first key.
    Locksmith(History &history, SecretStore &secrets, const QString &folder, QObject *parent = nullptr);
    ~Locksmith() override;

    /// What tells a locked keyring from an emptied one; nothing, unless it is set.
    void setLookAtKeyring(LookAtKeyring look) { m_look = std::move(look); }
    /// Does what else is done once for a profile, alone among all processes: before the first key is made.
    void setFirstTime(std::function<void()> firstTime) { m_firstTime = std::move(firstTime); }
    /// Makes the keys of new slots, instead of chance: in practice, where they protect nothing.
    void setNewKey(std::function<QByteArray()> newKey) { m_newKey = std::move(newKey); }
    /// How long a keychain that shows no key is given before it is asked once more.
    void setPauseBeforeAnotherLook(std::chrono::milliseconds pause) { m_pause = pause; }

    /// Opens the history file, and unlocks it with the keychain's key, or makes the first key.
    ///
    /// KeyMissing where there are slots and no key is shown; the code says why: "locked" (the keyring is), "removed"
    /// (the keyring is open and the entry gone), "slot" (nothing but a phrase or passphrase opens it), or nothing where
    /// that cannot be told. WrongKey where the keychain holds another key; NoKeychain, as SecretStore, with the code
    /// "service" where no keyring answers at all.
    QFuture<Result<Done>> open();

    /// The slots of the file that `open` opened, whatever came of it.
    const std::vector<KeySlot> &keySlots() const { return m_slots; }

    /// Unlocks by the recovery phrase's 32 bytes; KeyMissing (code "phrase") where there is no such slot, WrongKey
    /// where it is another history's.
    QFuture<Result<Done>> openByPhrase(const QByteArray &key);

    /// Unlocks by the passphrase; KeyMissing (code "passphrase"), WrongKey likewise.
    QFuture<Result<Done>> openByPassphrase(const QString &passphrase);

    /// Makes the phrase of these 32 bytes the one that opens the history: any earlier phrase no longer does.
    QFuture<Result<Done>> keepPhrase(const QByteArray &key);
    QFuture<Result<Done>> keepPassphrase(const QString &passphrase);
    QFuture<Result<Done>> dropPassphrase();

    /// Has the keychain open the history from here on with another key than any before, after it was opened by what a
    /// person typed or to turn the key over: the old slot goes, then its entry.
    QFuture<Result<Done>> renewKeychainSlot();

    /// Takes every key away, here and from the keychain: nobody opens this history any more, but backups by their
    /// phrase.
    QFuture<Result<Done>> shred();

    /// The name of a slot's entry in the keychain: the slot's own id is in it, so it is never written twice.
    static QString entryOf(const QUuid &slot);

private:
    QFuture<Result<Done>> unlock();
    QFuture<Result<Done>> unlockByKeychain(const KeySlot &slot);
    QFuture<Result<QByteArray>> readPatiently(const QString &entry);
    QFuture<Result<QByteArray>> whyNotShown(const QString &entry);
    QFuture<Result<Done>> makeFirst();
    QFuture<Result<Done>> makeDataKey();
    QFuture<Result<SlotWithKey>> keptInKeychain();
    QFuture<Result<Done>> put(const SlotWithKey &slot);
    QFuture<Result<Done>> noteSlots();
    std::optional<KeySlot> slotOf(const QString &kind) const;

    History &m_history;
    SecretStore &m_secrets;
    std::unique_ptr<FileLock> m_lock;
    LookAtKeyring m_look;
    std::function<QByteArray()> m_newKey;
    std::function<void()> m_firstTime;
    std::chrono::milliseconds m_pause = std::chrono::seconds(2);
    std::vector<KeySlot> m_slots;
    int m_waits = 0;
};

} // namespace coverdesk
