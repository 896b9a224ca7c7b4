// SPDX-License-Identifier: MIT
#include "app/follower.h"

#include "app/domain/transitions.h"
#include "app/futures.h"

#include <algorithm>
#include <cmath>

namespace coverdesk {

using namespace std::chrono_literals;

static constexpr std::chrono::milliseconds RoundPause = 1s;
// A locked keychain may ask the person each time it is read.
static constexpr std::chrono::milliseconds PauseInTrouble = 60s;
static constexpr std::chrono::milliseconds PauseAtGate = 5s;
// A round that comes that much later than its pause came after a sleep, or the clock was changed.
static constexpr std::chrono::milliseconds Jump = 60s;

Follower::Follower(History &history, Courier &courier, const World &world, QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_courier(courier)
    , m_world(world)
{
    m_round.setInterval(RoundPause);
    connect(&m_round, &QTimer::timeout, this, &Follower::makeRound);
    connect(&courier, &Courier::serviceReached, this, [this] { m_heldBack.clear(); });
    // The account that took a question may be what paused checks waited for; that it lets in a look says nothing of it.
    connect(&courier, &Courier::questionTaken, this, [this](ServiceId service) {
        m_reached.insert(service);
        m_wanted = std::max(m_wanted, Wanted::Paused);
    });
    m_clock.start();
}

void Follower::start()
{
    m_round.start();
    makeRound();
}

void Follower::stop()
{
    m_round.stop();
    for (auto &[service, lane] : m_lanes) {
        for (const auto &waiting : std::exchange(lane.waiting, {}))
            m_inHand.erase(waiting.check.id);
    }
}

void Follower::goOn()
{
    m_courier.openGates();
    m_heldBack.clear();
    m_wanted = Wanted::All;
    setPause(RoundPause);
    makeRound();
}

/// A running timer that is set anew begins anew: exchanges in quick succession would put the round off for ever.
void Follower::setPause(std::chrono::milliseconds pause)
{
    if (m_round.intervalAsDuration() != pause)
        m_round.setInterval(pause);
}

void Follower::makeRound()
{
    if (std::exchange(m_isOnRound, true))
        return;
    noticeClock();
    const auto now = m_world.now();
    // A command may have died beside an open window, so each round looks for what the dead left.
    const auto found = m_history.recover([now](const Check &check) { return abandoned(check, now); });
    when(found, this, [this](const Result<std::vector<QUuid>> &ids) { onRecovered(ids); });
}

/// Where the clock ran ahead, the computer slept, or somebody set it. Where it was put back, what was to be looked at
/// soon lies hours ahead: a look at everything gives each its time anew.
void Follower::noticeClock()
{
    const auto now = m_world.now();
    const auto passed = std::chrono::milliseconds(m_clock.elapsed() - std::exchange(m_lastTick, m_clock.elapsed()));
    const auto shown = std::chrono::milliseconds(m_lastRound.isValid() ? m_lastRound.msecsTo(now) : passed.count());
    m_lastRound = now;
    if (shown > m_round.intervalAsDuration() + Jump)
        m_spreadUntil = now.addMSecs(m_world.afterSleep.count());
    if (shown < passed - Jump)
        m_wanted = std::max(m_wanted, Wanted::Open);
}

void Follower::onRecovered(const Result<std::vector<QUuid>> &found)
{
    for (const auto &id : found ? *found : std::vector<QUuid>()) {
        when(m_history.check(id), this, [this](const Result<Check> &check) {
            if (check)
                emit recovered(*check);
        });
    }
    const auto wanted = std::exchange(m_wanted, Wanted::Due);
    if (wanted != Wanted::Due)
        m_goingOn = std::exchange(m_reached, {});
    const auto open = wanted == Wanted::Due ? m_history.due(m_world.now()) : m_history.unsettled();
    when(open, this, [this, wanted](const Result<std::vector<QUuid>> &ids) {
        if (!ids) {
            // The wish to go on is not over because the disk was busy.
            m_wanted = std::max(m_wanted, wanted);
            m_reached.merge(m_goingOn);
        }
        take(ids ? *ids : std::vector<QUuid>(), wanted);
    });
}

void Follower::holdBack(const QUuid &id, std::chrono::milliseconds length)
{
    m_heldBack[id] = m_clock.elapsed() + length.count();
}

bool Follower::isHeldBack(const QUuid &id) const
{
    const auto held = m_heldBack.find(id);
    return held != m_heldBack.cend() && m_clock.elapsed() < held->second;
}

void Follower::take(std::vector<QUuid> due, Wanted wanted)
{
    while (!due.empty() && (m_inHand.contains(due.front()) || isHeldBack(due.front())))
        due.erase(due.begin());
    if (due.empty()) {
        m_isOnRound = false;
        return;
    }
    const auto id = due.front();
    due.erase(due.begin());
    when(m_history.check(id), this, [this, due, wanted](const Result<Check> &check) {
        if (check && isWanted(*check, wanted))
            line(*check, wanted);
        take(due, wanted);
    });
}

bool Follower::isWanted(const Check &check, Wanted wanted) const
{
    if (!canMove(check))
        return false;
    const auto isPaused = check.standing == Standing::Paused;
    switch (wanted) {
    case Wanted::Due:
    case Wanted::All: return true;
    case Wanted::Paused: return isPaused && m_goingOn.contains(check.service);
    case Wanted::Open: return !isPaused || m_goingOn.contains(check.service);
    }
    Q_UNREACHABLE();
}

void Follower::line(const Check &check, Wanted wanted)
{
    if (!m_courier.isOpen(check)) {
        holdBack(check.id, PauseAtGate);
        return;
    }
    const auto manner = wanted == Wanted::Due ? Courier::When::Due : Courier::When::Now;
    m_inHand.insert(check.id);
    m_lanes[check.service].waiting.push_back({check, manner});
    pump(check.service);
}

/// So many looks at once after a sleep would be a burden to the service.
std::chrono::milliseconds Follower::restAfterSleep(const Lane &lane) const
{
    if (!m_spreadUntil || lane.waiting.front().check.service != ServiceId::HealthHarbor)
        return 0ms;
    const auto left = std::max<qint64>(0, m_world.now().msecsTo(*m_spreadUntil));
    const auto share = double(std::min<qint64>(left, m_world.afterSleep.count())) / double(lane.waiting.size());
    return std::chrono::milliseconds(std::llround(share * m_world.random()));
}

void Follower::pump(ServiceId service)
{
    auto &lane = m_lanes[service];
    if (lane.isBusy || lane.waiting.empty())
        return;
    lane.isBusy = true;
    QTimer::singleShot(restAfterSleep(lane), this, [this, service] { carryNext(service); });
}

void Follower::carryNext(ServiceId service)
{
    auto &lane = m_lanes[service];
    if (lane.waiting.empty()) {
        lane.isBusy = false;
        return;
    }
    const auto next = lane.waiting.front();
    lane.waiting.pop_front();
    if (!m_courier.isOpen(next.check)) {
        onCarried(next, Failure{.kind = Failure::Kind::Busy});
        return;
    }
    when(m_courier.attempt(next.check.id, next.when), this,
         [this, next](const Result<Check> &check) { onCarried(next, check); });
}

/// The keychain is locked or gone: nobody's secret can be read.
static bool isKeychainTrouble(const Result<Check> &check)
{
    return !check
        && (check.failure().kind == Failure::Kind::NoKeychain || check.failure().kind == Failure::Kind::KeyMissing);
}

void Follower::onCarried(const Waiting &done, const Result<Check> &check)
{
    m_inHand.erase(done.check.id);
    auto &lane = m_lanes[done.check.service];
    lane.isBusy = false;
    if (check)
        setPause(RoundPause);
    else if (check.failure().kind == Failure::Kind::Forbidden)
        holdBack(done.check.id, PauseInTrouble);
    if (isKeychainTrouble(check)) {
        setPause(PauseInTrouble);
        for (const auto &waiting : std::exchange(lane.waiting, {}))
            m_inHand.erase(waiting.check.id);
    }
    pump(done.check.service);
}

} // namespace coverdesk
