// SPDX-License-Identifier: MIT
#include "app/desksecrets.h"

#include "app/futures.h"
#include "app/history/history.h"

using namespace Qt::StringLiterals;

namespace coverdesk {

DeskSecrets::DeskSecrets(SecretStore &keychain, History &history, QObject *parent)
    : QObject(parent)
    , m_keychain(keychain)
    , m_history(history)
{}

static QString noteOf(const QString &name)
{
    return "secret/"_L1 + name;
}

static bool saysThereIsNone(const Failure &failure)
{
    return failure.kind == Failure::Kind::NoKeychain && (failure.code.isEmpty() || failure.code == "service"_L1);
}

QFuture<Result<QByteArray>> DeskSecrets::read(const QString &name)
{
    if (!m_history.isUnlocked())
        return m_keychain.read(name);
    return after<QByteArray>(m_history.notes().note(noteOf(name)), this,
                             [this, name](const std::optional<QByteArray> &sealed) {
                                 return sealed ? ready(Result<QByteArray>(*sealed)) : m_keychain.read(name);
                             });
}

QFuture<Result<Done>> DeskSecrets::write(const QString &name, const QByteArray &secret)
{
    const auto promise = std::make_shared<QPromise<Result<Done>>>();
    promise->start();
    const auto fulfil = [promise](const Result<Done> &result) {
        promise->addResult(result);
        promise->finish();
    };
    when(m_keychain.write(name, secret), this, [this, name, secret, fulfil](const Result<Done> &written) {
        if (written)
            return when(forgetSealed(name), this, fulfil);
        if (!saysThereIsNone(written.failure()) || !m_history.isUnlocked())
            return fulfil(written);
        when(m_history.notes().keep(noteOf(name), secret), this, fulfil);
    });
    return promise->future();
}

QFuture<Result<Done>> DeskSecrets::forgetSealed(const QString &name)
{
    const auto found = orElse(m_history.notes().note(noteOf(name)), std::optional<QByteArray>());
    return after<Done>(found, this, [this, name](const std::optional<QByteArray> &sealed) {
        return sealed ? m_history.notes().forget(noteOf(name)) : ready(Result<Done>(Done{}));
    });
}

QFuture<Result<Done>> DeskSecrets::forget(const QString &name)
{
    return after<Done>(forgetSealed(name), this, [this, name](const Done &) {
        return m_keychain.forget(name).then([](const Result<Done> &forgotten) -> Result<Done> {
            const bool isNowhere = !forgotten
                && (forgotten.failure().kind == Failure::Kind::NotFound || saysThereIsNone(forgotten.failure()));
            return isNowhere ? Result<Done>(Done{}) : forgotten;
        });
    });
}

} // namespace coverdesk
