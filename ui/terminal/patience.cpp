// SPDX-License-Identifier: MIT
#include "ui/terminal/patience.h"

#include "ui/terminal/console.h"

#include <QEventLoop>
#include <QTimer>

#include <algorithm>

namespace coverdesk::terminal {

using namespace std::chrono_literals;

bool movesByItself(const Check &check)
{
    const auto isStopped = check.failure
        && (check.failure->kind == Failure::Kind::Unauthorized || check.failure->kind == Failure::Kind::Unpaid);
    switch (check.standing) {
    case Standing::Queued:
    case Standing::Sending:
    case Standing::InDoubt:
    case Standing::Tracking: return !isStopped;
    // A whole list that does not show it says all that the service can say for now.
    case Standing::Unconfirmed: return !isStopped && check.search.without == 0;
    case Standing::Answered:
    case Standing::Refused:
    case Standing::Paused:
    case Standing::NeedsPerson:
    case Standing::Closed: return false;
    }
    Q_UNREACHABLE();
}

Patience::Patience(std::optional<std::chrono::seconds> time)
    : m_time(time ? *time : 0s)
    , m_end(m_time)
    , m_isImpatient(!time)
{}

bool Patience::waitForNextLook()
{
    if (m_isImpatient || m_end.remainingTimeAsDuration() < m_pause)
        return false;

    const QDeadlineTimer due(m_pause);
    while (!due.hasExpired()) {
        const auto left = std::chrono::milliseconds(m_end.remainingTime());
        showProgress(int((m_time - left) / 1s), int(m_time / 1s));
        QEventLoop loop;
        QTimer::singleShot(std::min<std::chrono::milliseconds>(1s, std::chrono::milliseconds(due.remainingTime())),
                           &loop, &QEventLoop::quit);
        loop.exec();
    }
    clearProgress();
    m_pause = m_pause == 0s ? 2s : m_pause * 2;
    return true;
}

} // namespace coverdesk::terminal
