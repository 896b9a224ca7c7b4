// SPDX-License-Identifier: MIT
#pragma once

#include "app/eraser.h"
#include "app/history/history.h"
#include "app/slotkeys.h"
#include "app/slotmaker.h"
#include "app/slotopener.h"

#include <functional>
#include <memory>

namespace coverdesk {

class FileLock;
class SecretStore;

/// Opens the history of a profile with what opens one of its key slots, and makes and takes away the slots.
///
/// A data key is made in one case only: where the history has no slot at all, and the keychain gives back the key it
/// was given, or a person chose a passphrase instead. Whatever the keychain says where there are slots, nothing is made
/// and nothing overwritten.
/// What was opened by what a person typed is noted in the audit log, with how often something else was typed before.
class Locksmith : public QObject
{
    Q_OBJECT

public:
    using LookAtKeyring = SlotKeys::LookAtKeyring;
    using Typed = SlotMaker::Typed;

    /// \a folder is the profile's, where one process at a time makes the first key.
    Locksmith(History &history, SecretStore &secrets, const QString &folder, QObject *parent = nullptr);
    ~Locksmith() override;

    /// What tells a locked keyring from an emptied one; nothing, unless it is set.
    void setLookAtKeyring(LookAtKeyring look) { m_keys.setLookAtKeyring(std::move(look)); }
    /// Does what else is done once for a profile, alone among all processes: before the first key is made.
    void setFirstTime(std::function<void()> firstTime) { m_firstTime = std::move(firstTime); }
    /// Erases what else goes with the history.
    void setAlsoErased(Eraser::Work also) { m_eraser.setAlso(std::move(also)); }
    /// Makes the keys of new slots, instead of chance: in practice, where they protect nothing.
    void setNewKey(std::function<QByteArray()> newKey) { m_keys.setNewKey(std::move(newKey)); }
    /// How long a keychain that shows no key is given before it is asked once more.
    void setPauseBeforeAnotherLook(std::chrono::milliseconds pause) { m_keys.setPause(pause); }
    /// Tells how long a PIN has to wait.
    void setClock(History::Clock now) { m_opener.setClock(std::move(now)); }

    /// Opens the history file, and unlocks it with the keychain's key, or makes the first key.
    ///
    /// KeyMissing where there are slots and no key is shown; the code says why: "locked" (the keyring is), "removed"
    /// (the keyring is open and the entry gone), "pin" (the keychain's key opens it only together with a PIN), "slot"
    /// (nothing but a phrase or passphrase opens it), or nothing where that cannot be told. WrongKey where the keychain
    /// holds another key; NoKeychain, as SecretStore, with the code "service" where no keyring answers at all. Damaged
    /// (code "left-behind") where there are no slots, but backups of a history, or one that was set aside: no first key
    /// is made beside them, before a person wants that.
    QFuture<Result<Done>> open();

    /// As `open`, and from here on makes the first key whatever was left behind.
    QFuture<Result<Done>> openAnew();

    /// Opens the history file, and nothing in it: tells its slots (`keySlots`, `has`) without asking the keychain.
    QFuture<Result<Done>> look();

    /// The slots of the file that `open` or `look` opened, whatever came of it.
    const std::vector<KeySlot> &keySlots() const { return m_slots; }
    bool has(const QString &kind) const { return slotOf(kind).has_value(); }
    /// Whether a PIN or passphrase opens it that a person types.
    bool asksForWords() const;

    /// Unlocks by the recovery phrase's 32 bytes, by the passphrase, by the PIN and the keychain's key, or by whichever
    /// of the two was typed; see `SlotOpener` for what may keep it from opening.
    QFuture<Result<Done>> openByPhrase(const QByteArray &key);
    QFuture<Result<Done>> openByPassphrase(const QString &passphrase);
    QFuture<Result<Done>> openByPin(const QString &pin);
    QFuture<Result<Done>> openByWords(const QString &typed);

    /// Until when no PIN may be tried.
    std::optional<QDateTime> pinWaitUntil() const { return m_opener.pinWaitUntil(); }

    /// For a backup, which is opened by what was typed and by this computer's keychain as the history is.
    SlotOpener &opener() { return m_opener; }

    /// Makes the first data key of a history without any slot, under a passphrase alone: for a computer without a
    /// keychain, where a person chose that. InUse (code "slot") where there is a slot, Refused (code "weak").
    QFuture<Result<Done>> makeUnderPassphrase(const QString &passphrase);

    /// Makes the phrase of these 32 bytes the one that opens the history: any earlier phrase no longer does.
    QFuture<Result<Done>> keepPhrase(const QByteArray &key);
    QFuture<Result<Done>> keepPassphrase(const QString &passphrase);
    /// Refused where it is the only way in (code "last"), or may be (code "unproven"): there is no phrase, and the
    /// keychain alone does not open the history right now.
    QFuture<Result<Done>> dropPassphrase();

    /// From here on the keychain's key opens the history only together with this PIN or passphrase, which may also
    /// replace an earlier one. Refused (code "weak") where it is easily guessed; see `isGoodPin`. Whenever this is
    /// interrupted, either the earlier way in or the new one opens it.
    QFuture<Result<Done>> keepPin(const QString &pin);

    /// The keychain alone opens it again; KeyMissing (code "pin") where there is no PIN.
    QFuture<Result<Done>> dropPin();

    /// Has the keychain open the history from here on, alone, with or without a PIN before.
    QFuture<Result<Done>> keepKeychainAlone();

    /// Turns the keychain's key over: the old slot goes, then its entry. Refused (code "pin") where there is a PIN,
    /// also one that another process set: each comes with a key of its own, by `keepPin`.
    QFuture<Result<Done>> renewKeychainSlot();

    /// Begins to seal everything with another data key (`HistoryKeys::renew`), after which only what is \a typed opens
    /// the history, and the keychain where it did before: with the PIN, which must be typed where there is one
    /// (Refused, code "pin"). Refused (code "weak") as above. `HistoryKeys::renewSome` brings it to its end.
    QFuture<Result<Done>> renewDataKey(const Typed &typed);

    /// Takes every key away, here and from the keychain, and then the file: nobody opens this history any more, but
    /// backups, which stay, by their phrase. The next start is a first one; where this is interrupted, it goes on.
    QFuture<Result<Done>> shred();

    /// The name of a slot's entry in the keychain: the slot's own id is in it, so it is never written twice.
    static QString entryOf(const QUuid &slot) { return SlotKeys::entryOf(slot); }

private:
    QFuture<Result<Done>> lookAtSlots();
    QFuture<Result<Done>> unlock();
    QFuture<Result<Done>> makeFirst(std::function<QFuture<Result<SlotWithKey>>()> slot);
    QFuture<Result<Done>> makeDataKey(const SlotWithKey &first);
    QFuture<Result<Done>> noted(const SlotOpener::Opened &opened);
    QFuture<Result<Done>> needsAnotherWayIn();
    Keyhole keyhole();
    QFuture<Result<Done>> put(const SlotWithKey &slot);
    QFuture<Result<Done>> putForKeychain(const SlotWithKey &slot);
    QFuture<Result<Done>> noteSlots();
    QFuture<Result<Done>> dropBesidePin();
    std::optional<KeySlot> slotOf(const QString &kind) const;
    std::vector<QUuid> slotsOfKeychain() const;

    History &m_history;
    SlotKeys m_keys;
    SlotMaker m_maker;
    SlotOpener m_opener;
    Eraser m_eraser;
    QString m_folder;
    std::unique_ptr<FileLock> m_lock;
    std::function<void()> m_firstTime;
    std::vector<KeySlot> m_slots;
    bool m_isAnewWanted = false;
    int m_waits = 0;
};

} // namespace coverdesk
