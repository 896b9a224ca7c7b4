// SPDX-License-Identifier: MIT
#include "app/secrets/fixedsecretstore.h"

namespace coverdesk {

template <typename T>
static QFuture<Result<T>> ready(Result<T> result)
{
    return QtFuture::makeReadyFuture(std::move(result));
}

QFuture<Result<QByteArray>> FixedSecretStore::read(const QString &name)
{
    if (const auto found = m_secrets.constFind(name); found != m_secrets.cend())
        return ready<QByteArray>(*found);
    if (m_otherwise)
        return ready<QByteArray>(*m_otherwise);
    return ready<QByteArray>(Failure{Failure::Kind::NotFound});
}

QFuture<Result<Done>> FixedSecretStore::write(const QString &name, const QByteArray &secret)
{
    m_secrets.insert(name, secret);
    return ready<Done>(Done{});
}

QFuture<Result<Done>> FixedSecretStore::forget(const QString &name)
{
    if (!m_secrets.remove(name))
        return ready<Done>(Failure{Failure::Kind::NotFound});
    return ready<Done>(Done{});
}

} // namespace coverdesk
