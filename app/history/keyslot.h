// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QUuid>

namespace coverdesk {

/// One sealed copy of the data key: the slot's own id, and by what it is opened.
struct KeySlot
{
    QUuid id;
    /// "keychain", "pin" (the keychain and a PIN), "phrase" (the recovery phrase) or "passphrase".
    QString kind;
    /// How the slot's key is made of what a person types, in the words of whoever makes it; empty where nothing is.
    QString making = {};

    /// Whether the keychain has a part in opening it, and so an entry for it.
    bool isOfKeychain() const { return kind == QLatin1StringView("keychain") || kind == QLatin1StringView("pin"); }

    friend bool operator==(const KeySlot &, const KeySlot &) = default;
};

/// A slot with the 32 bytes that open it.
struct SlotWithKey
{
    KeySlot slot;
    QByteArray key;
};

} // namespace coverdesk
