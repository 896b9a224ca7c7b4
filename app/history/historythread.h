// SPDX-License-Identifier: MIT
#pragma once

#include "app/history/historyfile.h"

#include <QFuture>
#include <QPromise>
#include <QThread>

namespace coverdesk {

/// The thread on which the file of the history lives: what it is given to do is done there, in order. Its end waits for
/// all of it, so every future ends.
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

private:
    QThread m_thread;
    std::unique_ptr<HistoryFile> m_file;
};

} // namespace coverdesk
