// SPDX-License-Identifier: MIT
#pragma once

#include "app/futures.h"
#include "app/locksmith.h"
#include "app/secrets/secretstore.h"

#include <QHash>

namespace coverdesk::testing {

/// A keychain in memory that may stop answering: what it was asked for last is done, or not, and nobody hears of it.
class StoppingKeychain final : public SecretStore
{
public:
    QFuture<Result<QByteArray>> read(const QString &name) override
    {
        const bool isStopped = stops();
        const auto held = entries.contains(name) ? Result<QByteArray>(entries.value(name))
                                                 : Result<QByteArray>(Failure{.kind = Failure::Kind::NotFound});
        return isStopped ? QPromise<Result<QByteArray>>().future() : ready(held);
    }

    QFuture<Result<Done>> write(const QString &name, const QByteArray &secret) override
    {
        if (isAbsent)
            return ready(Result<Done>(Failure{.kind = Failure::Kind::NoKeychain}));
        return done([&] { entries.insert(name, secret); });
    }

    QFuture<Result<Done>> forget(const QString &name) override
    {
        if (toForgetting)
            return ready(Result<Done>(*toForgetting));
        return done([&] { entries.remove(name); });
    }

    QHash<QString, QByteArray> entries;
    bool isAbsent = false;
    /// What it says instead of forgetting.
    std::optional<Failure> toForgetting;
    /// How many more times it answers; none for always.
    std::optional<int> answersLeft;
    bool isDoneWhenStopping = true;

private:
    bool stops() { return answersLeft && (*answersLeft)-- <= 0; }

    template <typename Work>
    QFuture<Result<Done>> done(Work work)
    {
        const bool isStopped = stops();
        if (!isStopped || isDoneWhenStopping)
            work();
        return isStopped ? QPromise<Result<Done>>().future() : ready(Result<Done>(Done{}));
    }
};

/// A history and its locksmith, as each start of the program has them.
struct SmithDesk
{
    SmithDesk(const QString &folder, SecretStore &keychain, const QDateTime &now)
        : history(folder)
        , smith(history, keychain, folder)
    {
        smith.setPauseBeforeAnotherLook(std::chrono::milliseconds(0));
        smith.setClock([&now] { return now; });
    }
    History history;
    Locksmith smith;
};

/// What kept it from being done; as an empty failure where it was done.
inline Failure failureIn(const Result<Done> &result)
{
    return result ? Failure{} : result.failure();
}

} // namespace coverdesk::testing
