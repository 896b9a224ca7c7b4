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

std::optional<Gates::Going> Gates::learn(const Check &check, const Outcome &outcome, const QDateTime &now,
                                         double random)
{
    const Account account{check.service, check.dispatch.clinic};
    const auto isLook = isOnlyLookedFor(check);
    if (isLetIn(outcome.kind)) {
        m_awayUntil.erase(check.service);
        m_crowded.erase(check.service);
        return open(account, isLook);
    }
    if (outcome.kind == Outcome::Kind::Stopped) {
        auto &stops = isLook ? m_looksStopped : m_questionsStopped;
        stops[account] = now.addMSecs(std::chrono::milliseconds(PauseWhileStopped).count());
        m_known.erase(account);
    } else if (isCrowded(outcome)) {
        stayAway(check.service, outcome, now, random);
        // What waited for the account stopped here: it goes on with the next success.
        m_known.erase(account);
    }
    return std::nullopt;
}

std::optional<Gates::Going> Gates::open(const Account &account, bool isLook)
{
    const auto looked = m_looksStopped.erase(account) > 0;
    if (isLook)
        return looked ? std::optional(Going::Look) : std::nullopt;
    const auto asked = m_questionsStopped.erase(account) > 0;
    const auto isNew = m_known.insert(account).second;
    return isNew || asked || looked ? std::optional(Going::Question) : std::nullopt;
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

static bool holds(const auto &stops, const auto &key, const QDateTime &now)
{
    const auto stop = stops.find(key);
    return stop != stops.cend() && isAhead(stop->second, now);
}

bool Gates::isOpen(ServiceId service, const QString &clinic, Going going, const QDateTime &now) const
{
    const Account account{service, clinic};
    const auto isRefused =
        holds(m_looksStopped, account, now) || (going == Going::Question && holds(m_questionsStopped, account, now));
    return !isRefused && !holds(m_awayUntil, service, now);
}

void Gates::open()
{
    m_questionsStopped.clear();
    m_looksStopped.clear();
    m_awayUntil.clear();
    m_crowded.clear();
}

} // namespace coverdesk
