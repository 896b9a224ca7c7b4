// SPDX-License-Identifier: MIT
#include "app/courier.h"

#include "app/domain/crashpoint.h"
#include "app/domain/transitions.h"
#include "app/futures.h"
#include "app/services/benefitsservice.h"

using namespace Qt::StringLiterals;

namespace coverdesk {

using namespace std::chrono_literals;

// The question leaves within the first half minute or not at all; the exchange itself takes a minute at most, so a
// claim that long past has nobody behind it.
static constexpr std::chrono::milliseconds TimeToStart = 30s;
static constexpr std::chrono::milliseconds Lease = 120s;
static constexpr std::chrono::milliseconds LatePause = 3s;
// In days: how long a question may wait, paused or offline, before it is sent.
static constexpr int LongestUnsent = 62;

Courier::Courier(History &history, Accounts &accounts, const World &world, QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_accounts(accounts)
    , m_world(world)
{
    m_retry.setInterval(LatePause);
    connect(&m_retry, &QTimer::timeout, this, &Courier::keepLate);
}

Courier::~Courier() = default;

void Courier::employ(std::unique_ptr<BenefitsService> service)
{
    const auto id = service->id();
    m_services[id] = std::move(service);
}

BenefitsService &Courier::serviceOf(ServiceId service) const
{
    return *m_services.at(service);
}

QDateTime Courier::endOfLease(const QDateTime &now)
{
    return now.addMSecs(Lease.count());
}

bool Courier::isOpen(const Check &check) const
{
    const auto going = isOnlyLookedFor(check) ? Gates::Going::Look : Gates::Going::Question;
    return m_gates.isOpen(check.service, check.dispatch.clinic, going, m_world.now());
}

/// A withdrawn reply never has one.
static QFuture<Result<Outcome>> outcomeOf(InquiryReply *reply)
{
    const auto promise = std::make_shared<QPromise<Result<Outcome>>>();
    promise->start();
    QObject::connect(reply, &InquiryReply::finished, reply, [promise, reply] {
        reply->deleteLater();
        promise->addResult(reply->outcome());
        promise->finish();
    });
    return promise->future();
}

QFuture<Result<Check>> Courier::carry(const Check &claimed, const Access &access, const QDateTime &since)
{
    emit changed(claimed);
    const auto isLook = isOnlyLookedFor(claimed);
    if (!isLook && claimed.standing != Standing::Sending)
        return keep(claimed);

    auto addressed = claimed;
    if (m_world.practice)
        addressed.dispatch.address = *m_world.practice;
    crashPoint("exchange", "begins");
    auto &service = serviceOf(claimed.service);
    auto *reply = isLook ? service.resume(addressed, access, this)
                         : service.ask(addressed, access, since.addMSecs(TimeToStart.count()), this);
    return onWire(after<Check>(outcomeOf(reply), this,
                               [this, claimed](const Outcome &outcome) { return conclude(claimed, outcome); }));
}

QFuture<Result<Check>> Courier::onWire(const QFuture<Result<Check>> &carried)
{
    ++m_onWire;
    return observed(carried, this, [this](const Result<Check> &) {
        --m_onWire;
        tellWhenIdle();
    });
}

void Courier::tellWhenIdle()
{
    if (!isBusy())
        emit idle();
}

QFuture<Result<Check>> Courier::attempt(const QUuid &id, When when)
{
    return after<Check>(m_history.check(id), this, [this, when](const Check &check) {
        if (!canMove(check))
            return ready(Result<Check>(check));
        const auto &dispatch = check.dispatch;
        return after<Check>(m_accounts.accessFor(check.service, dispatch.address, dispatch.clinic), this,
                            [this, check, when](const Access &access) { return claim(check, access, when); });
    });
}

QFuture<Result<Check>> Courier::claim(const Check &check, const Access &access, When when)
{
    const auto now = m_world.now();
    const auto take = [now, when, credential = Accounts::fingerprintOf(access.secret)](const Check &kept) {
        const auto isEarly = when == When::Due && !isDue(kept, now);
        return isEarly ? std::nullopt : taken(kept, credential, now);
    };
    return after<Check>(m_history.claim(check.id, endOfLease(now), take), this,
                        [this, access, now](const Check &claimed) { return carry(claimed, access, now); });
}

QFuture<Result<Done>> Courier::tryAccount(const Account &account, const QUrl &address, const Access &access)
{
    auto *reply = serviceOf(account.service).tryConnection(address, account.clinic, access, this);
    const auto tried = after<Done>(outcomeOf(reply), this, [](const Outcome &outcome) {
        if (outcome.kind == Outcome::Kind::Answered)
            return ready(Result<Done>(Done{}));
        return ready(Result<Done>(outcome.failure.value_or(Failure{.kind = Failure::Kind::Unreadable})));
    });
    auto *watcher = new QFutureWatcher<Result<Done>>(reply);
    connect(watcher, &QFutureWatcherBase::canceled, reply, &QObject::deleteLater);
    watcher->setFuture(tried);
    return tried;
}

QFuture<Result<Check>> Courier::conclude(const Check &claimed, const Outcome &outcome)
{
    crashPoint("exchange", "heard");
    const auto now = m_world.now();
    const auto goesOn = m_gates.learn(claimed, outcome, now, m_world.random());
    if (goesOn == Gates::Going::Question)
        emit questionTaken(claimed.service);
    if (goesOn)
        emit serviceReached(claimed.service);
    if (outcome.kind == Outcome::Kind::Stopped && outcome.failure)
        emit serviceStopped(claimed.service, *outcome.failure);
    const auto isGuess = outcome.kind == Outcome::Kind::Found && outcome.isProbable;
    return isGuess ? sift(claimed, outcome) : settle(claimed, outcome);
}

QFuture<Result<Check>> Courier::settle(const Check &claimed, const Outcome &outcome)
{
    return keep(settled(claimed, outcome, m_world.now(), {m_world.random(), m_world.hurry}));
}

/// What looks like ours may be another call about the same patient, whose ticket we know. It was made after ours was
/// sent, so its question is not much older.
QFuture<Result<Check>> Courier::sift(const Check &claimed, const Outcome &outcome)
{
    using Lines = std::optional<HistoryLists::Lines>;
    const auto since = claimed.firstSentAt.value_or(claimed.askedAt).addDays(-LongestUnsent);
    const auto asked = m_history.lists().askedSince(since).then(
        [](const Result<HistoryLists::Lines> &lines) { return Result<Lines>(lines ? Lines(*lines) : std::nullopt); });
    return after<Check>(asked, this, [this, claimed, outcome](const Lines &all) {
        // Without the others nobody can tell whose it is.
        if (!all)
            return settle(claimed, {.kind = Outcome::Kind::Unclear});
        std::vector<QUuid> others;
        for (const auto &line : all->lines) {
            if (line.service == claimed.service && line.id != claimed.id)
                others.push_back(line.id);
        }
        return after<Check>(ticketsIn(std::move(others), {}), this, [this, claimed, outcome](const QStringList &held) {
            return settle(claimed, withoutTickets(outcome, held));
        });
    });
}

QFuture<Result<QStringList>> Courier::ticketsIn(std::vector<QUuid> ids, const QStringList &tickets)
{
    if (ids.empty())
        return ready(Result<QStringList>(tickets));
    const auto id = ids.back();
    ids.pop_back();
    // One that cannot be opened holds no ticket that anybody knows.
    return after<QStringList>(orElse(m_history.check(id), Check()), this, [this, ids, tickets](const Check &check) {
        return ticketsIn(ids, tickets + QStringList{check.ticket} + check.search.duplicates);
    });
}

QFuture<Result<Check>> Courier::keep(const Check &check)
{
    return observed(m_history.release(check), this, [this, check](const Result<Check> &kept) {
        if (kept) {
            emit changed(*kept);
            tellWhenIdle();
            if (isNews(*kept) && isNews(check))
                emit newsCame(*kept);
            return;
        }
        m_unkept.push_back(check);
        m_retry.start();
        emit notKept(check, kept.failure());
    });
}

void Courier::keepLate()
{
    m_retry.stop();
    for (const auto &check : std::exchange(m_unkept, {}))
        keep(check);
}

} // namespace coverdesk
