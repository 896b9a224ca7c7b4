// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/result.h"

#include <QByteArray>
#include <QFuture>
#include <QString>

namespace coverdesk {

/// Where passwords and keys are kept: the keychain of the computer, or values in memory.
///
/// "Not found" proves nothing: a locked keychain says the same as an empty one.
class SecretStore
{
public:
    virtual ~SecretStore() = default;

    virtual QFuture<Result<QByteArray>> read(const QString &name) = 0;
    virtual QFuture<Result<Done>> write(const QString &name, const QByteArray &secret) = 0;
    virtual QFuture<Result<Done>> forget(const QString &name) = 0;
};

} // namespace coverdesk
