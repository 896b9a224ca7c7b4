// SPDX-License-Identifier: MIT
#pragma once

#include <QFuture>
#include <QObject>

#include <chrono>

namespace coverdesk {

/// What the Secret Service of a Linux desktop says of itself: the keychain alone answers "not found" for absent, locked
/// and never made alike.
struct KeyringState
{
    enum class Keyring {
        Unknown, ///< no Linux, no answer in time, or none that could be read
        NoService, ///< no session bus, or nobody there offers the service
        Absent, ///< no keyring is the default one
        Locked,
        Unlocked,
    };
    enum class Entry { Unknown, Absent, Locked, Unlocked };

    Keyring keyring = Keyring::Unknown;
    /// Ours, by the name the secret store knows it by, in whichever keyring.
    Entry entry = Entry::Unknown;

    friend bool operator==(const KeyringState &, const KeyringState &) = default;
};

/// Asks for the default keyring and for the entry \a name of \a program, as KeychainSecretStore writes it.
///
/// Unlocks nothing and never has anyone asked. A value comes within \a patience, through the event loop; where
/// \a context goes first, never. Tells nothing of KWallet's own interface, which QtKeychain prefers under KDE.
QFuture<KeyringState> keyringState(const QString &program, const QString &name, QObject *context,
                                   std::chrono::milliseconds patience = std::chrono::seconds(5));

} // namespace coverdesk
