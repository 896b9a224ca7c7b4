// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/result.h"
#include "app/secrets/keyringlock.h"

#include <QFuture>
#include <QObject>
#include <QUuid>

#include <chrono>
#include <functional>

namespace coverdesk {

class SecretStore;

/// The keys that the keychain keeps for slots of a history: an entry each, with the slot's own id in its name, so that
/// none is ever written twice.
class SlotKeys : public QObject
{
    Q_OBJECT

public:
    /// Asks the keyring about itself and about the entry of that name; see `keyringState`.
    using LookAtKeyring = std::function<QFuture<KeyringState>(const QString &entry)>;

    explicit SlotKeys(SecretStore &secrets, QObject *parent = nullptr);

    void setLookAtKeyring(LookAtKeyring look) { m_look = std::move(look); }
    void setNewKey(std::function<QByteArray()> newKey) { m_newKey = std::move(newKey); }
    /// How long a keychain that shows no key is given before it is asked once more.
    void setPause(std::chrono::milliseconds pause) { m_pause = pause; }

    static QString entryOf(const QUuid &slot);

    /// Where nothing is shown, the keychain is asked once more after a while: a keyring that is just being unlocked
    /// shows nothing yet.
    enum class Asking { Once, Twice };

    /// The key of the slot. KeyMissing where none is shown: "locked", "removed" or nothing, as `Locksmith::open` says;
    /// NoKeychain, as SecretStore, with the code "service" where no keyring answers at all.
    QFuture<Result<QByteArray>> read(const QUuid &slot, Asking asking = Asking::Twice);

    /// A new key for the slot, which the keychain has kept and given back; NoKeychain (code "read-back") where it gives
    /// back another or none.
    QFuture<Result<QByteArray>> make(const QUuid &slot);

    /// Done whatever the keychain says: the slot is what counts, and an entry without one opens nothing.
    QFuture<Result<Done>> forget(const std::vector<QUuid> &slotIds);

    /// The same, and tells which entries the keychain has not given up, as far as it says.
    QFuture<Result<std::vector<QUuid>>> keptBack(const std::vector<QUuid> &slotIds);

private:
    QFuture<Result<QByteArray>> readAgain(const QString &entry);
    QFuture<Result<QByteArray>> whyNotShown(const QString &entry);
    QFuture<Result<bool>> isForgotten(const QString &entry);

    SecretStore &m_secrets;
    LookAtKeyring m_look;
    std::function<QByteArray()> m_newKey;
    std::chrono::milliseconds m_pause = std::chrono::seconds(2);
};

} // namespace coverdesk
