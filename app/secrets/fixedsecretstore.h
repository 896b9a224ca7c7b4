// SPDX-License-Identifier: MIT
#pragma once

#include "app/secrets/secretstore.h"

#include <QHash>

#include <optional>

namespace coverdesk {

/// Secrets in memory, gone with the program: for practice, and for tests.
class FixedSecretStore final : public SecretStore
{
public:
    /// \a otherwise is read under every name that is not in \a secrets.
    explicit FixedSecretStore(const QHash<QString, QByteArray> &secrets = {},
                              const std::optional<QByteArray> &otherwise = {})
        : m_secrets(secrets)
        , m_otherwise(otherwise)
    {}

    QFuture<Result<QByteArray>> read(const QString &name) override;
    QFuture<Result<Done>> write(const QString &name, const QByteArray &secret) override;
    QFuture<Result<Done>> forget(const QString &name) override;

private:
    QHash<QString, QByteArray> m_secrets;
    std::optional<QByteArray> m_otherwise;
};

} // namespace coverdesk
