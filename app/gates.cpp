// SPDX-License-Identifier: MIT
#include "app/gates.h"

#include "app/domain/transitions.h"

namespace coverdesk {

/// Whether the service took the credentials and did what it was asked for.
static bool isLetIn(Outcome::Kind kind)
{
    switch (kind) {
    case Outcome::Kind::Placed:
    case Outcome::Kind::StillWaiting:
    case Outcome::Kind::Found:
    case Outcome::Kind::NotListed:
    case Outcome::Kind::Answered: return true;
    case Outcome::Kind::NotSent:
    case Outcome::Kind::Unclear:
    case Outcome::Kind::Refused:
    case Outcome::Kind::Stopped: return false;
    }
    Q_UNREACHABLE();
}

static bool isCrowded(const Outcome &outcome)
{
    return outcome.stayAway || (outcome.failure && outcome.failure->kind == Failure::Kind::Busy);
}

bool Gates::learn(const Check &check, const Outcome &outcome, const QDateTime &now, double random)
{
    const Account account{check.service, check.dispatch.clinic};
    const auto isLook = isOnlyLookedFor(check);
    if (isLetIn(outcome.kind)) {
        m_awayUntil.erase(check.service);
        m_crowded.erase(check.service);
        return open(account, isLook);
    }
    if (outcome.kind == Outcome::Kind::Stopped) {
        m_stops[account] = {now.addMSecs(std::chrono::milliseconds(PauseWhileStopped).count()), !isLook};
        m_known.erase(account);
    } else if (isCrowded(outcome)) {
        stayAway(check.service, outcome, now, random);
        // What waited for the account stopped here: it goes on with the next success.
        m_known.erase(account);
    }
    return false;
}

/// A look is free: it opens what was closed to a look, but not what was closed to a question.
bool Gates::open(const Account &account, bool isLook)
{
    const auto stop = m_stops.find(account);
    const auto wasStopped = stop != m_stops.cend();
    if (isLook && (!wasStopped || stop->second.wasAsked))
        return false;
    if (wasStopped)
        m_stops.erase(stop);
    const auto isNew = !isLook && m_known.insert(account).second;
    return isNew || wasStopped;
}

void Gates::stayAway(ServiceId service, const Outcome &outcome, const QDateTime &now, double random)
{
    const auto pause = outcome.stayAway ? std::chrono::milliseconds(*outcome.stayAway)
                                        : pauseBeforeRetry(++m_crowded[service], random);
    m_awayUntil[service] = now.addMSecs(pause.count());
}

/// A gate that is closed for longer than any of ours was closed before the clock was put back.
static bool isAhead(const QDateTime &until, const QDateTime &now)
{
    constexpr std::chrono::milliseconds Longest = PauseWhileStopped;
    return now < until && until <= now.addMSecs(Longest.count());
}

bool Gates::isOpen(ServiceId service, const QString &clinic, Going going, const QDateTime &now) const
{
    const auto stop = m_stops.find({service, clinic});
    const auto away = m_awayUntil.find(service);
    const auto isMeant = stop != m_stops.cend() && (going == Going::Question || !stop->second.wasAsked);
    const auto isStopped = isMeant && isAhead(stop->second.until, now);
    return !isStopped && (away == m_awayUntil.cend() || !isAhead(away->second, now));
}

void Gates::open()
{
    m_stops.clear();
    m_awayUntil.clear();
    m_crowded.clear();
}

} // namespace coverdesk
