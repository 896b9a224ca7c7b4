// SPDX-License-Identifier: MIT
#pragma once

#include "app/keyhole.h"
#include "app/pintries.h"
#include "app/slotkeys.h"

#include <QDateTime>

namespace coverdesk {

/// Makes the keys of slots of what the keychain holds and a person types, and tries them. Each tells the kind of the
/// slot that was opened; KeyMissing, with that kind as its code, where there is no such slot.
class SlotOpener : public QObject
{
    Q_OBJECT

public:
    using Opened = QFuture<Result<QString>>;

    /// \a folder is the profile's, where the wrong PINs are counted.
    SlotOpener(SlotKeys &keys, const QString &folder, QObject *parent = nullptr);

    /// Tells how long a PIN has to wait.
    void setClock(std::function<QDateTime()> now) { m_now = std::move(now); }

    /// By the keychain's key alone. KeyMissing (code "pin") where there is a PIN: a slot beside the PIN's was left by a
    /// change that was cut short; code "slot" where there is none for the keychain; else as `SlotKeys::read`.
    Opened byKeychain(const Keyhole &hole, SlotKeys::Asking asking = SlotKeys::Asking::Twice);

    /// WrongKey (code "phrase") where it is another history's.
    Opened byPhrase(const Keyhole &hole, const QByteArray &key);

    /// WrongKey (code "passphrase"), Damaged (code "recipe").
    Opened byPassphrase(const Keyhole &hole, const QString &passphrase);

    /// WrongKey with the code "pin" for a wrong PIN, "keychain" where the keychain holds another key; Refused (code
    /// "wait") where one must wait after wrong ones; else as `SlotKeys::read`. Every try is counted before it is made.
    Opened byPin(const Keyhole &hole, const QString &pin);

    /// By the passphrase or PIN, whichever it may be: what is no good passphrase is not tried as one.
    Opened byWords(const Keyhole &hole, const QString &typed);

    /// Whether this computer's keychain has its part of the PIN's key.
    QFuture<Result<bool>> isPinOfThisComputer(const Keyhole &hole);

    /// Until when no PIN may be tried.
    std::optional<QDateTime> pinWaitUntil() const { return m_tries.waitUntil(m_now()); }
    /// The PIN is another one from here on.
    void forgetTries() { m_tries.forget(); }

    /// How many wrong ones were typed since this was asked last, also before the program was started.
    int takeWrong() { return std::exchange(m_wrong, 0); }

private:
    Opened tryPin(const Keyhole &hole, const QUuid &slot, const QByteArray &key);
    Opened told(const QFuture<Result<Done>> &tried, const QString &kind);

    SlotKeys &m_keys;
    PinTries m_tries;
    std::function<QDateTime()> m_now;
    int m_wrong = 0;
};

} // namespace coverdesk
