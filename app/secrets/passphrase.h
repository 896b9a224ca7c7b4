// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/result.h"

#include <QByteArray>
#include <QFuture>
#include <QString>

#include <optional>

namespace coverdesk {

/// How a key is made of a passphrase or PIN: Argon2id, its cost and its salt. No secret; kept beside the slot.
struct PassphraseRecipe
{
    int passes = 3;
    int mebibytes = 256;
    /// 16 bytes.
    QByteArray salt = {};

    /// With a new random salt, at the cost libsodium calls moderate: about half a second.
    static PassphraseRecipe fresh();

    /// "argon2id 3 256 " and the salt in hexadecimal.
    QString toText() const;
    /// Only what `toText` gives, and only 2 to 10 passes over 64 MiB to 1 GiB: a file that was tampered with can
    /// neither have us ask for all memory nor work for hours.
    static std::optional<PassphraseRecipe> fromText(const QString &text);

    friend bool operator==(const PassphraseRecipe &, const PassphraseRecipe &) = default;
};

/// What makes a passphrase or PIN too easy to guess.
enum class PassphraseFault {
    TooShort, ///< fewer than 12 characters and fewer than 4 words; a PIN: fewer than 6 digits
    NotDigits, ///< a PIN with something else than the digits 0 to 9
    AllTheSame, ///< one character, again and again
    Sequence, ///< such as 123456, 987654, 890123, abcdefghijkl
};

/// A passphrase opens a slot by itself. None where it is strong enough.
std::optional<PassphraseFault> faultOfPassphrase(QStringView passphrase);
/// A PIN is good enough only where it is `mixed` with the keychain's key: never for a slot of its own.
std::optional<PassphraseFault> faultOfPin(QStringView pin);

/// The 32 bytes made of a passphrase or PIN. However it was typed, what looks the same is the same (NFKC, UTF-8);
/// blanks count. Holds the thread for the time it takes. Fails (Broken, "recipe") outside the recipe's bounds, and
/// (Busy, "memory") where the computer has not the memory for now. The key is to be wiped by whoever is given it
/// (`wipe`).
Result<QByteArray> passphraseKey(QStringView passphrase, const PassphraseRecipe &recipe);

/// The same on another thread; our copy of the passphrase is wiped there.
QFuture<Result<QByteArray>> passphraseKeyAside(QStringView passphrase, const PassphraseRecipe &recipe);

/// The slot key where both the keychain's key and a PIN's are needed: neither alone tells anything about it.
/// None unless both have 32 bytes.
std::optional<QByteArray> mixed(const QByteArray &keychainKey, const QByteArray &passphraseKey);

} // namespace coverdesk
