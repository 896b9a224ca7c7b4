// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/result.h"

#include <QEventLoop>
#include <QFuture>
#include <QFutureWatcher>

namespace coverdesk::terminal {

/// What the future brings; a command has nothing else to do meanwhile.
template <typename T>
Result<T> await(const QFuture<Result<T>> &future)
{
    QEventLoop loop;
    QFutureWatcher<Result<T>> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!future.isFinished())
        loop.exec();
    if (future.resultCount() == 0)
        return Failure{.kind = Failure::Kind::Broken};
    return future.result();
}

} // namespace coverdesk::terminal
