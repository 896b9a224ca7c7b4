// SPDX-License-Identifier: MIT
#pragma once

#include "tests/harness/hunt.h"

#include <QSet>

#include <atomic>
#include <mutex>
#include <thread>

namespace coverdesk::testing {

/// Looks at the arguments and the environment of each of our programs that this process started, over and over while
/// they run, as anybody on the computer can; Linux only.
class ProcessWatch
{
    Q_DISABLE_COPY_MOVE(ProcessWatch)

public:
    /// \a hunt outlives it.
    explicit ProcessWatch(const Hunt &hunt);
    ~ProcessWatch();

    /// How many processes of ours it saw so far, and how often it looked at one.
    int processes() const;
    int looks() const { return m_looks; }

    /// What stood in any of them so far.
    QStringList hits() const;

private:
    void watch();
    void lookAt(const QString &process);

    const Hunt &m_hunt;
    std::atomic<bool> m_isOver = false;
    std::atomic<int> m_looks = 0;
    mutable std::mutex m_mutex;
    QSet<QString> m_seen;
    QStringList m_hits;
    // Last: it begins when all else is there.
    std::thread m_thread;
};

} // namespace coverdesk::testing
