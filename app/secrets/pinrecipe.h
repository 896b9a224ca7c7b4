// SPDX-License-Identifier: MIT
#pragma once

#include "app/secrets/passphrase.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace coverdesk {

/// How the key of a PIN slot is made: the cost and salt of the PIN's part, and a mark of the keychain's part, so that a
/// keychain that holds another key is told from a wrong PIN. No secret; kept beside the slot.
struct PinRecipe
{
    PassphraseRecipe stretching = {};
    /// 4 bytes, which tell nothing of a key of 32 random ones.
    QByteArray keyMark = {};

    static QByteArray markOf(const QByteArray &keychainKey);
    bool isMadeWith(const QByteArray &keychainKey) const { return markOf(keychainKey) == keyMark; }

    /// The recipe of the PIN's part, and the mark in hexadecimal.
    QString toText() const;
    /// Only what `toText` gives.
    static std::optional<PinRecipe> fromText(const QString &text);

    friend bool operator==(const PinRecipe &, const PinRecipe &) = default;
};

/// Whether a PIN of 6 digits or more, or a passphrase, that nobody guesses at once: good enough beside the keychain.
bool isGoodPin(QStringView pin);

} // namespace coverdesk
