// SPDX-License-Identifier: MIT
#pragma once

#include "app/secrets/secretstore.h"

#include <chrono>

namespace coverdesk {

/// The keychain of the computer: Secret Service or KWallet, the macOS Keychain, the Windows Credential Manager. Never
/// a plain file.
///
/// NotFound may mean a locked keychain. All else that goes wrong is NoKeychain, with the keychain's own words; its
/// code is "denied" where access was refused, "hanging" where no answer came in time. Needs a running event loop.
class KeychainSecretStore final : public SecretStore
{
public:
    static constexpr std::chrono::milliseconds Patience = std::chrono::seconds(60);

    /// \a program names our entries among those of others (not on Windows, where the entry's name alone counts).
    explicit KeychainSecretStore(const QString &program, std::chrono::milliseconds patience = Patience)
        : m_program(program)
        , m_patience(patience)
    {}

    QFuture<Result<QByteArray>> read(const QString &name) override;
    QFuture<Result<Done>> write(const QString &name, const QByteArray &secret) override;
    QFuture<Result<Done>> forget(const QString &name) override;

private:
    template <typename T, typename Job>
    QFuture<Result<T>> run(Job *job, const QString &name, T (*take)(const Job &)) const;

    QString m_program;
    std::chrono::milliseconds m_patience;
};

} // namespace coverdesk
