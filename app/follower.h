// SPDX-License-Identifier: MIT
#pragma once

#include "app/courier.h"

#include <QElapsedTimer>

#include <deque>
#include <set>

namespace coverdesk {

/// Sees to open checks when their time has come, one at a time for each service: after a restart, a sleep or a changed
/// clock as ever. The times are the history's; this only watches for them.
class Follower : public QObject
{
    Q_OBJECT

public:
    Follower(History &history, Courier &courier, const World &world, QObject *parent);

    /// Those of dead processes first.
    void start();

    /// Begins nothing more.
    void stop();

    /// Everything open at once, what is paused too.
    void goOn();

signals:
    /// What a dead process left is in doubt now.
    void recovered(const coverdesk::Check &check);

private:
    struct Waiting
    {
        Check check;
        Courier::When when = Courier::When::Due;
    };

    enum class Wanted {
        Due, ///< whose time has come
        Paused, ///< what waits for credentials or a wallet
        Open, ///< everything but that
        All,
    };

    struct Lane
    {
        std::deque<Waiting> waiting;
        bool isBusy = false;
    };

    void setPause(std::chrono::milliseconds pause);
    void makeRound();
    void noticeClock();
    void onRecovered(const Result<std::vector<QUuid>> &recovered);
    void take(std::vector<QUuid> due, Wanted wanted);
    void line(const Check &check, Wanted wanted);
    void pump(ServiceId service);
    void carryNext(ServiceId service);
    void onCarried(const Waiting &done, const Result<Check> &check);
    std::chrono::milliseconds restAfterSleep(const Lane &lane) const;
    void holdBack(const QUuid &id, std::chrono::milliseconds length);
    bool isHeldBack(const QUuid &id) const;
    bool isWanted(const Check &check, Wanted wanted) const;

    History &m_history;
    Courier &m_courier;
    const World &m_world;
    QTimer m_round;
    std::map<ServiceId, Lane> m_lanes;
    std::set<QUuid> m_inHand;
    /// Those behind a closed gate or without credentials, and until when they are left alone, by `m_clock`.
    std::map<QUuid, qint64> m_heldBack;
    QElapsedTimer m_clock;
    qint64 m_lastTick = 0;
    QDateTime m_lastRound;
    std::optional<QDateTime> m_spreadUntil;
    bool m_isOnRound = false;
    Wanted m_wanted = Wanted::Due;
    /// Whose paused checks may go on: with the next round, and in this one.
    std::set<ServiceId> m_reached;
    std::set<ServiceId> m_goingOn;
};

} // namespace coverdesk
