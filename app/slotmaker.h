// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/result.h"
#include "app/history/keyslot.h"

#include <QFuture>
#include <QObject>

#include <vector>

namespace coverdesk {

class SlotKeys;

/// Makes new slots for a history, each with the key that opens it.
class SlotMaker : public QObject
{
    Q_OBJECT

public:
    /// What a person typed for new slots; what is empty makes none.
    struct Typed
    {
        /// The recovery phrase's 32 bytes.
        QByteArray phrase = {};
        QString passphrase = {};
        QString pin = {};
    };

    explicit SlotMaker(SlotKeys &keys, QObject *parent = nullptr);

    /// Whose key the keychain holds, and has given back: nothing is sealed before that.
    QFuture<Result<SlotWithKey>> ofKeychain();
    /// Whose key is made of the keychain's and the PIN's.
    QFuture<Result<SlotWithKey>> ofPin(const QString &pin);
    QFuture<Result<SlotWithKey>> ofPassphrase(const QString &passphrase);
    static SlotWithKey ofPhrase(const QByteArray &key);

    /// One for each that was typed, and one of the keychain alone where that is wanted and no PIN was typed.
    QFuture<Result<std::vector<SlotWithKey>>> ofAll(const Typed &typed, bool withKeychain);

private:
    SlotKeys &m_keys;
};

} // namespace coverdesk
