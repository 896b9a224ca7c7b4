// SPDX-License-Identifier: MIT
#include "app/domain/transitions.h"

#include <algorithm>
#include <cmath>

namespace coverdesk {

using namespace std::chrono_literals;

std::chrono::milliseconds pauseBeforeRetry(int attempts, double random)
{
    constexpr double First = 1000;
    constexpr double Longest = 300'000;
    const auto ceiling = std::min(Longest, First * std::pow(2, std::clamp(attempts - 1, 0, 20)));
    return std::chrono::milliseconds(std::max<qint64>(250, std::llround(ceiling * std::clamp(random, 0.0, 1.0))));
}

std::chrono::milliseconds pauseBeforeLook(const Check &check, const QDateTime &now, Pace pace)
{
    const auto today = now.toLocalTime().date();
    const auto due = check.inquiry.wantedBy;
    const std::chrono::milliseconds usual = due && *due == today ? 5min : due && *due < today ? 60min : 30min;
    const auto spread = 0.8 + 0.4 * std::clamp(pace.random, 0.0, 1.0);
    return std::chrono::milliseconds(std::llround(double(usual.count()) * spread / std::max(1.0, pace.hurry)));
}

/// A phone inquiry has no key that would keep a second one from being placed.
static Standing doubtOf(ServiceId service)
{
    switch (service) {
    case ServiceId::Eligibility: return Standing::InDoubt;
    case ServiceId::HealthHarbor: return Standing::Unconfirmed;
    }
    Q_UNREACHABLE();
}

static bool isPlaced(const Check &check)
{
    return !check.ticket.isEmpty();
}

static Check inDoubt(Check check)
{
    check.standing = doubtOf(check.service);
    check.everInDoubt = true;
    return check;
}

Check sending(Check check, const QDateTime &now)
{
    check.standing = Standing::Sending;
    check.attempts += 1;
    check.lastSentAt = now;
    if (!check.firstSentAt)
        check.firstSentAt = now;
    check.nextLookAt.reset();
    return check;
}

/// Nothing left this computer: the check is where it was before the attempt.
static Check notSent(Check check)
{
    if (check.everInDoubt)
        return inDoubt(std::move(check));
    check.standing = Standing::Queued;
    check.firstSentAt.reset();
    check.lastSentAt.reset();
    return check;
}

/// 401, 402 and 403 stop the service, not the check: what was placed or in doubt keeps its standing.
static Check stopped(Check check, const QDateTime &now)
{
    // Looking or asking on at once would only be refused again.
    constexpr auto PauseWhileStopped = 15min;
    if (isPlaced(check))
        check.standing = Standing::Tracking;
    else if (check.everInDoubt)
        check.standing = doubtOf(check.service);
    else
        check.standing = Standing::Paused;
    check.nextLookAt.reset();
    if (check.standing != Standing::Paused)
        check.nextLookAt = now.addMSecs(std::chrono::milliseconds(PauseWhileStopped).count());
    return check;
}

static Check placed(Check check, const Outcome &outcome)
{
    check.standing = Standing::Tracking;
    if (!outcome.ticket.isEmpty())
        check.ticket = outcome.ticket;
    if (!outcome.status.isEmpty())
        check.status = outcome.status;
    return check;
}

static Check answered(Check check, const Outcome &outcome, const QDateTime &now)
{
    check.standing = Standing::Answered;
    check.benefits = outcome.benefits;
    check.failure = outcome.failure;
    check.answeredAt = now;
    check.nextLookAt.reset();
    if (!outcome.status.isEmpty())
        check.status = outcome.status;
    return check;
}

static Check withNextLook(Check check, const Outcome &outcome, const QDateTime &now, Pace pace)
{
    auto pause = isPlaced(check) ? pauseBeforeLook(check, now, pace) : pauseBeforeRetry(check.attempts, pace.random);
    if (outcome.stayAway)
        pause = std::max<std::chrono::milliseconds>(pause, *outcome.stayAway);
    check.nextLookAt = now.addMSecs(pause.count());
    return check;
}

/// A look that failed says nothing new of an inquiry that is placed: it stays placed, and its question is never posted
/// again.
static bool isFailedLook(Outcome::Kind kind)
{
    switch (kind) {
    case Outcome::Kind::NotSent:
    case Outcome::Kind::Unclear:
    case Outcome::Kind::Refused: return true;
    case Outcome::Kind::Placed:
    case Outcome::Kind::StillWaiting:
    case Outcome::Kind::Answered:
    case Outcome::Kind::Stopped: return false;
    }
    Q_UNREACHABLE();
}

Check settled(Check check, const Outcome &outcome, const QDateTime &now, Pace pace)
{
    // The page that a failed look came upon is not what proves the receipt or the answer.
    if (!outcome.received.isEmpty() && (check.received.isEmpty() || !isFailedLook(outcome.kind)))
        check.received = outcome.received;
    check.failure = outcome.failure;
    if (isPlaced(check) && isFailedLook(outcome.kind)) {
        check.standing = Standing::Tracking;
        return withNextLook(std::move(check), outcome, now, pace);
    }
    switch (outcome.kind) {
    case Outcome::Kind::NotSent: return withNextLook(notSent(std::move(check)), outcome, now, pace);
    case Outcome::Kind::Unclear: return withNextLook(inDoubt(std::move(check)), outcome, now, pace);
    case Outcome::Kind::Placed:
    case Outcome::Kind::StillWaiting: return withNextLook(placed(std::move(check), outcome), outcome, now, pace);
    case Outcome::Kind::Answered: return answered(std::move(check), outcome, now);
    case Outcome::Kind::Refused:
        check.standing = Standing::Refused;
        check.answeredAt = now;
        check.nextLookAt.reset();
        return check;
    case Outcome::Kind::Stopped: return stopped(std::move(check), now);
    }
    Q_UNREACHABLE();
}

Check abandoned(Check check, const QDateTime &now)
{
    if (check.standing != Standing::Sending)
        return check;
    check = inDoubt(std::move(check));
    check.nextLookAt = now;
    return check;
}

static Check forPerson(Check check)
{
    check.standing = Standing::NeedsPerson;
    check.nextLookAt.reset();
    return check;
}

Check expired(Check check, const QDateTime &now)
{
    const bool hasKeyOutThere = check.standing == Standing::InDoubt || check.standing == Standing::Paused;
    // A clock put back since the sending tells nothing of how old the key is.
    constexpr std::chrono::milliseconds Drift = 5min;
    const bool pastItsKey = hasKeyOutThere && check.firstSentAt
        && (*check.firstSentAt + std::chrono::milliseconds(KeyWindow) <= now || *check.firstSentAt > now + Drift);
    const bool pastItsDay = check.standing == Standing::Queued
        && (check.askedAt.toLocalTime().date() < now.toLocalTime().date()
            || (check.inquiry.visitOn && *check.inquiry.visitOn < now.toLocalTime().date()));
    return pastItsKey || pastItsDay ? forPerson(std::move(check)) : check;
}

std::optional<Check> taken(Check check, const QByteArray &credential, const QDateTime &now)
{
    check = expired(abandoned(std::move(check), now), now);
    const auto isRotated = check.dispatch.credential != credential;
    switch (check.standing) {
    case Standing::InDoubt: return isRotated ? forPerson(std::move(check)) : sending(std::move(check), now);
    case Standing::Queued:
    case Standing::Paused: check.dispatch.credential = credential; return sending(std::move(check), now);
    case Standing::Tracking:
    case Standing::Unconfirmed:
    case Standing::NeedsPerson: return check;
    case Standing::Sending:
    case Standing::Answered:
    case Standing::Refused:
    case Standing::Closed: return std::nullopt;
    }
    Q_UNREACHABLE();
}

} // namespace coverdesk
