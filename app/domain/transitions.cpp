// SPDX-License-Identifier: MIT
#include "app/domain/transitions.h"

#include "app/domain/askedandtold.h"

#include <algorithm>

namespace coverdesk {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

static constexpr int ListsBeforeAsking = 3;

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

static Check lookingIn(Check check, std::chrono::milliseconds pause, const Outcome &outcome, const QDateTime &now)
{
    if (outcome.stayAway)
        pause = std::max<std::chrono::milliseconds>(pause, *outcome.stayAway);
    check.nextLookAt = now.addMSecs(pause.count());
    return check;
}

/// 401, 402 and 403 to a question: the service did not take it. What was in doubt before stays in doubt.
static Check stopped(Check check, const QDateTime &now)
{
    if (check.everInDoubt) {
        check = inDoubt(std::move(check));
        check.nextLookAt = now.addMSecs(std::chrono::milliseconds(PauseWhileStopped).count());
        return check;
    }
    check.standing = Standing::Paused;
    check.nextLookAt.reset();
    return check;
}

static Check placed(Check check, const Outcome &outcome, const QDateTime &now, Pace pace)
{
    check.standing = Standing::Tracking;
    check.ticket = outcome.ticket;
    check.status = outcome.status;
    check.followedSince = now;
    const auto pause = pauseBeforeLook(check, outcome.isStrange, now, pace);
    return lookingIn(std::move(check), pause, outcome, now);
}

static Check answered(Check check, const Outcome &outcome, const QDateTime &now)
{
    check.standing = Standing::Answered;
    check.benefits = outcome.benefits;
    check.failure = outcome.failure;
    check.answeredAt = now;
    // The answer may come days after the question, and say of no call when it was.
    if (contradictsItsDates(check) && check.benefits->verdict == Verdict::Active)
        check.benefits->verdict = Verdict::Contradiction;
    check.nextLookAt.reset();
    check.missingSince.reset();
    if (!outcome.status.isEmpty())
        check.status = outcome.status;
    return check;
}

/// Whether whoever asked is likely to sit before it still: it was not put off before, and the answer came at once.
static bool isAwaited(const Check &check, const QDateTime &now)
{
    constexpr std::chrono::seconds Awaiting = std::chrono::minutes(5);
    const bool wasPutOff = check.attempts > 1 && !check.everInDoubt;
    return !wasPutOff && check.askedAt.secsTo(now) < Awaiting.count();
}

/// Where nobody sees it at once, a person has to be told.
static Check refused(Check check, const QDateTime &now)
{
    check.standing = isAwaited(check, now) ? Standing::Refused : Standing::NeedsPerson;
    check.answeredAt = now;
    check.nextLookAt.reset();
    return check;
}

static Check unclear(Check check, const Outcome &outcome, const QDateTime &now, Pace pace)
{
    const auto pause = check.standing == Standing::Unconfirmed ? pauseBeforeSearch(check, pace)
                                                               : pauseBeforeRetry(check.attempts, pace.random);
    return lookingIn(std::move(check), pause, outcome, now);
}

/// What came of sending the question.
static Check asked(Check check, const Outcome &outcome, const QDateTime &now, Pace pace)
{
    if (!outcome.received.isEmpty())
        check.received = outcome.received;
    check.failure = outcome.failure;
    switch (outcome.kind) {
    case Outcome::Kind::Placed: return placed(std::move(check), outcome, now, pace);
    case Outcome::Kind::Answered: return answered(std::move(check), outcome, now);
    case Outcome::Kind::Refused: return refused(std::move(check), now);
    case Outcome::Kind::Stopped: return stopped(std::move(check), now);
    case Outcome::Kind::NotSent: return unclear(notSent(std::move(check)), outcome, now, pace);
    case Outcome::Kind::Unclear:
    case Outcome::Kind::StillWaiting:
    case Outcome::Kind::Found:
    case Outcome::Kind::NotListed: return unclear(inDoubt(std::move(check)), outcome, now, pace);
    }
    Q_UNREACHABLE();
}

static Check forPerson(Check check)
{
    check.standing = Standing::NeedsPerson;
    check.nextLookAt.reset();
    return check;
}

/// An answer to another question leaves ours open: it is kept for the person who sees to it, and looked for on, since
/// the service may put it right.
static Check misdirected(Check check, const Outcome &outcome, const QDateTime &now, Pace pace)
{
    check.standing = Standing::NeedsPerson;
    check.answeredAt.reset();
    return lookingIn(check, pauseBeforeLook(check, false, now, pace), outcome, now);
}

/// What came of a look for the answer to an inquiry that is placed. Whatever it is, its question is never sent again.
static Check looked(Check check, const Outcome &outcome, const QDateTime &now, Pace pace)
{
    if (outcome.kind == Outcome::Kind::Answered) {
        check.received = outcome.received;
        check = answered(std::move(check), outcome, now);
        return isAboutSomethingElse(check) ? misdirected(std::move(check), outcome, now, pace) : check;
    }
    // A look that brings nothing takes nothing from whoever is to see to the wrong answer.
    const auto isMisdirected = isAboutSomethingElse(check);
    // Nor why a person was asked.
    const auto wasRestored = check.failure == causeOfRestored();
    if (!isMisdirected && !wasRestored)
        check.failure = outcome.failure;
    if (outcome.kind == Outcome::Kind::Stopped)
        return lookingIn(std::move(check), PauseWhileStopped, outcome, now);
    if (isMisdirected)
        return misdirected(std::move(check), outcome, now, pace);

    if (outcome.kind == Outcome::Kind::StillWaiting) {
        const auto isMissing = outcome.failure && outcome.failure->kind == Failure::Kind::NotFound;
        check.missingSince = isMissing ? std::optional(check.missingSince.value_or(now)) : std::nullopt;
        // The page that a failed look came upon is not what proves the receipt.
        if (!isMissing && !outcome.received.isEmpty())
            check.received = outcome.received;
        if (!outcome.status.isEmpty())
            check.status = outcome.status;
    }
    const auto isStrange = outcome.isStrange || check.missingSince;
    if (isOverdue(check, isStrange, now))
        check.standing = Standing::NeedsPerson;
    const auto pause = pauseBeforeLook(check, isStrange, now, pace);
    return lookingIn(std::move(check), pause, outcome, now);
}

/// The service shows it: from now on its answer is looked for.
static Check found(Check check, const Outcome &outcome, const QDateTime &now)
{
    check.search.isLate = check.standing == Standing::Closed;
    check.search.isProbable = outcome.isProbable;
    check.search.duplicates = outcome.duplicates;
    check.standing = Standing::Tracking;
    check.ticket = outcome.ticket;
    check.status = outcome.status;
    check.failure.reset();
    check.followedSince = now;
    check.nextLookAt = now;
    if (!outcome.received.isEmpty())
        check.received = outcome.received;
    return check;
}

static bool isDoubtOver(const Check &check, const QDateTime &now, Pace pace)
{
    const auto &search = check.search;
    const bool isNotThere = search.without >= ListsBeforeAsking && search.firstWithout
        && *search.firstWithout + doubtBeforeAsking(pace) <= now;
    return isNotThere || isSoughtLongEnough(check, now);
}

/// What came of a look for an inquiry whose receipt was lost. Only a person has it sent again.
static Check sought(Check check, const Outcome &outcome, const QDateTime &now, Pace pace)
{
    if (outcome.kind == Outcome::Kind::Found)
        return found(std::move(check), outcome, now);
    const auto isStopped = outcome.kind == Outcome::Kind::Stopped;
    if (!isStopped)
        check.search.looks += 1;
    if (outcome.kind == Outcome::Kind::NotListed) {
        check.search.without += 1;
        check.search.firstWithout = check.search.firstWithout.value_or(now);
    }
    if (check.standing == Standing::Unconfirmed && isDoubtOver(check, now, pace))
        check.standing = Standing::NeedsPerson;
    const auto pause = isStopped ? PauseWhileStopped : pauseBeforeSearch(check, pace);
    check = lookingIn(std::move(check), pause, outcome, now);
    if (isSoughtLongEnough(check, now))
        check.nextLookAt.reset();
    return check;
}

Check settled(Check check, const Outcome &outcome, const QDateTime &now, Pace pace)
{
    if (isPlaced(check))
        return looked(std::move(check), outcome, now, pace);
    if (isSoughtAtService(check))
        return sought(std::move(check), outcome, now, pace);
    return asked(std::move(check), outcome, now, pace);
}

Outcome withoutTickets(Outcome outcome, const QStringList &held)
{
    auto left = QStringList{outcome.ticket} + outcome.duplicates;
    left.removeIf([&held](const QString &ticket) { return held.contains(ticket); });
    if (left.isEmpty())
        return {.kind = Outcome::Kind::Unclear};
    // The bytes are those of the first that was found.
    if (left.first() != outcome.ticket)
        outcome.received.clear();
    // The others may be calls of ours whose receipts were lost as well: nobody is to have them cancelled.
    outcome.ticket = left.first();
    outcome.duplicates.clear();
    return outcome;
}

Check abandoned(Check check, const QDateTime &now)
{
    if (check.standing != Standing::Sending)
        return check;
    check = inDoubt(std::move(check));
    check.nextLookAt = now;
    return check;
}

Check expired(Check check, const QDateTime &now)
{
    const auto today = now.toLocalTime().date();
    const bool hasKeyOutThere = check.standing == Standing::InDoubt || check.standing == Standing::Paused;
    // A clock put back since the sending tells nothing of how old the key is.
    constexpr std::chrono::milliseconds Drift = 5min;
    const bool pastItsKey = hasKeyOutThere && check.firstSentAt
        && (*check.firstSentAt + std::chrono::milliseconds(KeyWindow) <= now || *check.firstSentAt > now + Drift);
    const bool pastItsDay = check.standing == Standing::Queued && check.askedAt.toLocalTime().date() < today;
    const bool isUnsent = check.standing == Standing::Queued || check.standing == Standing::Paused;
    const bool pastItsVisit = isUnsent && check.inquiry.visitOn && *check.inquiry.visitOn < today;
    // The frozen question would ask for an answer by a day that is over.
    const bool pastItsWish = isUnsent && check.inquiry.wantedBy && *check.inquiry.wantedBy < today;
    return pastItsKey || pastItsDay || pastItsVisit || pastItsWish ? forPerson(std::move(check)) : check;
}

std::optional<Check> taken(Check check, const QByteArray &credential, const QDateTime &now)
{
    check = expired(abandoned(std::move(check), now), now);
    if (isOnlyLookedFor(check))
        return check;
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

bool isOnlyLookedFor(const Check &check)
{
    const bool isOpenAndPlaced = isPlaced(check) && !isSettled(check.standing);
    return isOpenAndPlaced || isSoughtAtService(check);
}

bool canMove(const Check &check)
{
    return isOnlyLookedFor(check) || (!isSettled(check.standing) && check.standing != Standing::NeedsPerson);
}

/// The phone service may show it yet.
static Check ended(Check check, const QDateTime &now)
{
    check.standing = Standing::Closed;
    check.nextLookAt.reset();
    if (isSoughtAtService(check) && !isSoughtLongEnough(check, now))
        check.nextLookAt = now.addMSecs(std::chrono::milliseconds(1h).count());
    return check;
}

std::optional<Check> closed(Check check, const QDateTime &now)
{
    if (isSettled(check.standing))
        return std::nullopt;
    return ended(std::move(check), now);
}

std::optional<Check> retired(Check check, const QUuid &successor, const QDateTime &now)
{
    if (check.standing != Standing::NeedsPerson || isPlaced(check))
        return std::nullopt;
    check.repeatedBy = successor;
    return ended(std::move(check), now);
}

std::optional<Check> followedOn(Check check, const QDateTime &now)
{
    if (check.standing != Standing::NeedsPerson || !isPlaced(check) || isAboutSomethingElse(check))
        return std::nullopt;
    check.standing = Standing::Tracking;
    check.followedSince = now;
    check.nextLookAt = now;
    if (check.failure == causeOfRestored())
        check.failure.reset();
    return check;
}

Failure causeOfRestored()
{
    return {.kind = Failure::Kind::Forbidden, .code = u"restored"_s};
}

std::optional<Check> restored(Check check)
{
    if (isSettled(check.standing))
        return std::nullopt;
    // Even what was never sent when the backup was made may have been sent since.
    if (!isPlaced(check))
        check = inDoubt(std::move(check));
    check = forPerson(std::move(check));
    check.failure = causeOfRestored();
    return check;
}

std::optional<Check> opened(Check check, const QDateTime &now)
{
    if (!isNews(check))
        return std::nullopt;
    check.openedAt = now;
    return check;
}

} // namespace coverdesk
