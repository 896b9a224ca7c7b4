// SPDX-License-Identifier: MIT
#pragma once

#include <QApplication>
#include <QTimer>

#include <chrono>
#include <optional>

namespace coverdesk::testing {

using Span = std::chrono::duration<double, std::milli>;

/// How long a thread has lived through, and what became of that time.
struct Life
{
    Span wall{0};
    /// It worked.
    Span worked{0};
    /// It could have worked, but the processor was another's.
    Span queued{0};

    /// Of the thread that asks.
    static Life now();
    friend Life operator-(const Life &one, const Life &other)
    {
        return {one.wall - other.wall, one.worked - other.worked, one.queued - other.queued};
    }
    /// What it did itself, working or waiting: the time that would be the same on a machine that does nothing else.
    Span own() const { return wall - queued; }
    /// It waited for something: a disk, a lock, another thread.
    Span waited() const { return wall - queued - worked; }
};

/// A stretch in which the event loop got to nothing else, and the longest thing that it was at.
struct Gap
{
    Life life;
    QString place;
};

/// The program, watched: a timer is due every few milliseconds, and what keeps it waiting is a gap in which nobody's
/// key or click is heard either.
class PulsedApplication final : public QApplication
{
    Q_OBJECT

public:
    PulsedApplication(int &argc, char **argv);

    bool notify(QObject *receiver, QEvent *event) override;

    /// From here on.
    void startWatching();
    void stopWatching();
    /// The gap that was longest by its own time, and the event that waited longest, since watching began.
    const Gap &longest() const { return m_longest; }
    const Gap &longestWait() const { return m_longestWait; }
    /// Begins a step that is not an event: a test's hands on the window. It ends when the loop goes on.
    void beat();

private:
    QTimer m_timer;
    Life m_last;
    Gap m_sinceBeat;
    Gap m_longest;
    Gap m_longestWait;
    int m_depth = 0;
    bool m_isWatching = false;
};

} // namespace coverdesk::testing
