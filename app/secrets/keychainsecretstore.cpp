// SPDX-License-Identifier: MIT
#include "app/secrets/keychainsecretstore.h"

#include <qt6keychain/keychain.h>

#include <QPromise>
#include <QTimer>

#include <memory>

using namespace Qt::StringLiterals;

namespace coverdesk {

static Failure failureOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::EntryNotFound: return {Failure::Kind::NotFound, {}, job.errorString()};
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser: return {Failure::Kind::NoKeychain, u"denied"_s, job.errorString()};
    case QKeychain::NoError:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError: return {Failure::Kind::NoKeychain, {}, job.errorString()};
    }
    return {Failure::Kind::NoKeychain, {}, job.errorString()};
}

/// Keeps what comes first: the keychain's answer, or the end of our patience.
template <typename T>
static void settle(QPromise<Result<T>> &promise, const Result<T> &result)
{
    if (promise.future().isFinished())
        return;
    promise.addResult(result);
    promise.finish();
}

/// Starts a keychain job, which deletes itself, and promises what \a take makes of it.
template <typename T, typename Job>
QFuture<Result<T>> KeychainSecretStore::run(Job *job, const QString &name, T (*take)(const Job &)) const
{
    const auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    job->setInsecureFallback(false);
    job->setKey(name);
    QObject::connect(job, &QKeychain::Job::finished, job, [promise, job, take] {
        settle(*promise, job->error() == QKeychain::NoError ? Result<T>(take(*job)) : Result<T>(failureOf(*job)));
    });
    // A prompt that nobody sees would hold the job for ever.
    auto *patience = new QTimer(job);
    patience->setSingleShot(true);
    QObject::connect(patience, &QTimer::timeout, job, [promise] {
        settle(*promise, Result<T>(Failure{Failure::Kind::NoKeychain, u"hanging"_s}));
    });
    patience->start(m_patience);
    job->start();
    return promise->future();
}

QFuture<Result<QByteArray>> KeychainSecretStore::read(const QString &name)
{
    using Read = QKeychain::ReadPasswordJob;
    return run<QByteArray, Read>(new Read(m_program), name, [](const Read &job) { return job.binaryData(); });
}

QFuture<Result<Done>> KeychainSecretStore::write(const QString &name, const QByteArray &secret)
{
    using Write = QKeychain::WritePasswordJob;
    auto *job = new Write(m_program);
    job->setBinaryData(secret);
    return run<Done, Write>(job, name, [](const Write &) { return Done{}; });
}

QFuture<Result<Done>> KeychainSecretStore::forget(const QString &name)
{
    using Delete = QKeychain::DeletePasswordJob;
    return run<Done, Delete>(new Delete(m_program), name, [](const Delete &) { return Done{}; });
}

} // namespace coverdesk
