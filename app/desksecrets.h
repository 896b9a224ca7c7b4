// SPDX-License-Identifier: MIT
#pragma once

#include "app/secrets/secretstore.h"

#include <QObject>

namespace coverdesk {

class History;

/// The services' keys: in the keychain, and on a computer without one sealed in the history, under its data key.
///
/// A sealed one is there only where the keychain could not take a later one, so it is the one that counts. What is in
/// the keychain stays there, and what is sealed stays sealed, until a person enters another.
class DeskSecrets final : public QObject, public SecretStore
{
    Q_OBJECT

public:
    DeskSecrets(SecretStore &keychain, History &history, QObject *parent = nullptr);

    QFuture<Result<QByteArray>> read(const QString &name) override;

    /// A keychain that refuses, or does not answer, is none that is not there: nothing is kept elsewhere then.
    QFuture<Result<Done>> write(const QString &name, const QByteArray &secret) override;

    /// Here and there; what is nowhere is forgotten already.
    QFuture<Result<Done>> forget(const QString &name) override;

private:
    QFuture<Result<Done>> forgetSealed(const QString &name);

    SecretStore &m_keychain;
    History &m_history;
};

} // namespace coverdesk
