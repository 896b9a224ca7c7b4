// SPDX-License-Identifier: MIT
#pragma once

#include "app/history/breakablethread.h"
#include "app/history/historyfile.h"

#include <QFuture>
#include <QPromise>
#include <QThread>

namespace coverdesk {

/// The thread on which the file of the history lives: what it is given to do is done there, in order. Its end waits for
/// all of it, so every future ends; but not for what is done beside it.
class HistoryThread
{
public:
    HistoryThread(const QString &folder, History::Clock now);
    ~HistoryThread();
    Q_DISABLE_COPY_MOVE(HistoryThread)

    HistoryFile &file() { return *m_file; }

    template <typename T, typename Work>
    QFuture<Result<T>> run(Work work)
    {
        const auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        const auto job = [promise, work = std::move(work), file = m_file.get()]() mutable {
            promise->addResult(work(*file));
            promise->finish();
        };
        QMetaObject::invokeMethod(m_file.get(), job, Qt::QueuedConnection);
        return promise->future();
    }

    /// The same for long work, which is also given whom to tell how far of all it has come, and hears from there
    /// whether anybody still waits for it: not where the future is cancelled.
    template <typename T, typename Work>
    QFuture<Result<T>> runLong(Work work)
    {
        const auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        promise->setProgressRange(0, Hundred);
        const auto job = [promise, work = std::move(work), file = m_file.get()]() mutable {
            promise->addResult(work(*file, [promise](qint64 done, qint64 all) {
                promise->setProgressValue(all > 0 ? int(done * Hundred / all) : Hundred);
                return !promise->isCanceled();
            }));
            promise->finish();
        };
        QMetaObject::invokeMethod(m_file.get(), job, Qt::QueuedConnection);
        return promise->future();
    }

    /// A job that is made of the unlocked file, on this thread, and run on one of its own, beside what else is done
    /// here: KeyMissing while it is locked. What is not done when this ends is broken off, and ends with InUse. The
    /// future tells how far a job has come that tells it.
    template <typename Job>
    QFuture<Result<typename Job::Made>> runBeside()
    {
        using Made = typename Job::Made;
        const auto promise = std::make_shared<QPromise<Result<Made>>>();
        promise->start();
        const auto begin = [this, promise, file = m_file.get()] {
            if (const auto unlocked = file->needsUnlocked(); !unlocked) {
                promise->addResult(unlocked.failure());
                promise->finish();
                return;
            }
            auto run = [promise, job = Job(*file)] {
                if constexpr (requires { job.run(nullptr); })
                    promise->addResult(job.run([promise](int done, int all) {
                        promise->setProgressRange(0, all);
                        promise->setProgressValue(done);
                    }));
                else
                    promise->addResult(job.run());
                promise->finish();
            };
            QMetaObject::invokeMethod(&m_beside, std::move(run), Qt::QueuedConnection);
        };
        QMetaObject::invokeMethod(m_file.get(), begin, Qt::QueuedConnection);
        return promise->future();
    }

private:
    static constexpr int Hundred = 100;

    QThread m_thread;
    BreakableThread m_besideThread;
    QObject m_beside;
    std::unique_ptr<HistoryFile> m_file;
};

} // namespace coverdesk
