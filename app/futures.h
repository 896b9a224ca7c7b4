// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/result.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QPromise>
#include <QTimer>

#include <chrono>
#include <memory>

namespace coverdesk {

/// A future that has its value already.
template <typename T>
QFuture<T> ready(T value)
{
    QPromise<T> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

/// Tells \a heard the value of \a future, on \a context's thread; never, where \a context goes first.
///
/// QFuture::then with a context would do, but Qt 6.4's cannot bear that the context goes before the value comes.
template <typename T, typename Heard>
void when(const QFuture<T> &future, QObject *context, Heard heard)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, heard = std::move(heard)] {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            heard(watcher->result());
    });
    watcher->setFuture(future);
}

/// Goes on with \a next, which gives another future, once \a future has a value; a failure passes through. Where
/// \a context goes first, the future that is given never has a value.
template <typename U, typename T, typename Next>
QFuture<Result<U>> after(const QFuture<Result<T>> &future, QObject *context, Next next)
{
    const auto promise = std::make_shared<QPromise<Result<U>>>();
    promise->start();
    const auto fulfil = [promise](const Result<U> &result) {
        promise->addResult(result);
        promise->finish();
    };
    when(future, context, [context, fulfil, next = std::move(next)](const Result<T> &result) {
        if (result)
            when(next(*result), context, fulfil);
        else
            fulfil(Result<U>(result.failure()));
    });
    return promise->future();
}

/// The same future, whose result, value or failure, is shown to \a seen first.
template <typename T, typename Seen>
QFuture<Result<T>> observed(const QFuture<Result<T>> &future, QObject *context, Seen seen)
{
    const auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    when(future, context, [promise, seen = std::move(seen)](const Result<T> &result) {
        seen(result);
        promise->addResult(result);
        promise->finish();
    });
    return promise->future();
}

/// The same future's value, or \a other where it failed.
template <typename T>
QFuture<Result<T>> orElse(QFuture<Result<T>> future, T other)
{
    return future.then([other = std::move(other)](const Result<T> &result) { return result ? result : other; });
}

/// Done after \a length; where \a context goes first, never.
inline QFuture<Result<Done>> pause(std::chrono::milliseconds length, QObject *context)
{
    const auto promise = std::make_shared<QPromise<Result<Done>>>();
    promise->start();
    QTimer::singleShot(length, context, [promise] {
        promise->addResult(Done{});
        promise->finish();
    });
    return promise->future();
}

} // namespace coverdesk
