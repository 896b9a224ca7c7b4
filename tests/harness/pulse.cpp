// SPDX-License-Identifier: MIT
#include "tests/harness/pulse.h"

#include <QEvent>
#include <QMetaEnum>
#include <QThread>

#include <array>
#include <cstdio>
#include <ctime>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace coverdesk::testing {

static constexpr std::chrono::milliseconds Beat = 5ms;

static Span clockOf(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

/// As the kernel counts it: worked, queued, turns. What cannot be read is as it was.
static Span queuedSoFar()
{
    static const int told = open("/proc/thread-self/schedstat", O_RDONLY | O_CLOEXEC);
    static Span last(0);
    std::array<char, 96> text{};
    long long worked = 0;
    long long queued = 0;
    const auto size = pread(told, text.data(), text.size() - 1, 0);
    if (size > 0 && std::sscanf(text.data(), "%lld %lld", &worked, &queued) == 2)
        last = std::chrono::nanoseconds(queued);
    return last;
}

Life Life::now()
{
    return {clockOf(CLOCK_MONOTONIC), clockOf(CLOCK_THREAD_CPUTIME_ID), queuedSoFar()};
}

static QString nameOf(const QObject &receiver, const QEvent &event)
{
    static const auto types = QMetaEnum::fromType<QEvent::Type>();
    const auto name = receiver.objectName().isEmpty() ? QString() : u" "_s + receiver.objectName();
    return QString::fromLatin1(receiver.metaObject()->className()) + name + u": "_s
        + QString::fromLatin1(types.valueToKey(event.type()));
}

PulsedApplication::PulsedApplication(int &argc, char **argv)
    : QApplication(argc, argv)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(Beat);
    connect(&m_timer, &QTimer::timeout, this, &PulsedApplication::beat);
}

bool PulsedApplication::notify(QObject *receiver, QEvent *event)
{
    // What other threads do is their affair.
    if (QThread::currentThread() != thread() || !m_isWatching || m_depth > 0 || receiver == &m_timer)
        return QApplication::notify(receiver, event);
    // The receiver may be gone afterwards.
    const auto place = nameOf(*receiver, *event);
    ++m_depth;
    const auto before = Life::now();
    const auto isTaken = QApplication::notify(receiver, event);
    const auto life = Life::now() - before;
    --m_depth;
    if (life.own() > m_sinceBeat.life.own())
        m_sinceBeat = {life, place};
    if (life.waited() > m_longestWait.life.waited())
        m_longestWait = {life, place};
    return isTaken;
}

void PulsedApplication::startWatching()
{
    m_longest = {};
    m_longestWait = {};
    m_sinceBeat = {};
    m_last = Life::now();
    m_isWatching = true;
    m_timer.start();
}

void PulsedApplication::stopWatching()
{
    m_isWatching = false;
    m_timer.stop();
}

void PulsedApplication::beat()
{
    const auto now = Life::now();
    if (const auto life = now - m_last; life.own() > m_longest.life.own())
        m_longest = {life, m_sinceBeat.place};
    m_last = now;
    m_sinceBeat = {};
}

} // namespace coverdesk::testing
