// SPDX-License-Identifier: MIT
#include "app/frontdesk.h"

#include "app/domain/fields.h"
#include "app/domain/transitions.h"
#include "app/futures.h"
#include "app/practice/practicepatients.h"
#include "app/services/benefitsservice.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coverdesk {

using namespace std::chrono_literals;

// The question leaves within the first half minute or not at all; the exchange itself takes a minute at most, so a
// claim that long past has nobody behind it.
static constexpr std::chrono::milliseconds TimeToStart = 30s;
static constexpr std::chrono::milliseconds Lease = 120s;
// In days: phone answers are asked about no longer than this after their question.
static constexpr int LongestCall = 10;
static constexpr std::chrono::milliseconds RoundPause = 1s;
// A locked keychain may ask the person each time it is read.
static constexpr std::chrono::milliseconds PauseInTrouble = 60s;
static constexpr std::chrono::milliseconds LatePause = 3s;

World World::real()
{
    return {QDateTime::currentDateTimeUtc, [] { return QRandomGenerator::global()->generateDouble(); }};
}

/// The id is an idempotency key at one service and a name at the other: it comes from the system's generator.
static QUuid newId()
{
    quint32 words[4];
    QRandomGenerator::system()->fillRange(words);
    auto id = QUuid::fromRfc4122(QByteArrayView(reinterpret_cast<const char *>(words), sizeof words));
    id.data3 = ushort((id.data3 & 0x0fff) | 0x4000);
    id.data4[0] = uchar((id.data4[0] & 0x3f) | 0x80);
    return id;
}

/// At the real-time service what goes out is the question. By phone, when the answer is wanted makes no other one.
static bool isSameQuestion(const Check &left, const Check &right)
{
    if (left.service != right.service || left.dispatch.clinic != right.dispatch.clinic
        || left.dispatch.address != right.dispatch.address)
        return false;
    auto asked = left.inquiry;
    asked.wantedBy = right.inquiry.wantedBy;
    switch (left.service) {
    case ServiceId::Eligibility: return left.dispatch.body == right.dispatch.body;
    case ServiceId::HealthHarbor: return asked == right.inquiry;
    }
    Q_UNREACHABLE();
}

static bool isSamePerson(const Person &left, const Person &right)
{
    return left.bornOn == right.bornOn && left.firstName.compare(right.firstName, Qt::CaseInsensitive) == 0
        && left.lastName.compare(right.lastName, Qt::CaseInsensitive) == 0;
}

/// Open, or answered within the hour: a phone answer may come days after its question.
static bool isFresh(const Check &check, const QDateTime &now)
{
    const auto answered = check.answeredAt.value_or(check.askedAt);
    return !isSettled(check.standing)
        || (check.standing == Standing::Answered && answered + std::chrono::milliseconds(1h) > now);
}

/// Only a person moves it on, or nobody.
static bool isBeyondUs(Standing standing)
{
    return isSettled(standing) || standing == Standing::NeedsPerson || standing == Standing::Unconfirmed;
}

FrontDesk::FrontDesk(History &history, Accounts &accounts, World world, QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_accounts(accounts)
    , m_world(std::move(world))
{
    m_retry.setInterval(LatePause);
    m_round.setInterval(RoundPause);
    connect(&m_retry, &QTimer::timeout, this, &FrontDesk::keepLate);
    connect(&m_round, &QTimer::timeout, this, &FrontDesk::seeToDue);
}

FrontDesk::~FrontDesk() = default;

void FrontDesk::employ(std::unique_ptr<BenefitsService> service)
{
    const auto id = service->id();
    m_services[id] = std::move(service);
}

BenefitsService &FrontDesk::serviceOf(ServiceId service) const
{
    return *m_services.at(service);
}

Result<Check> FrontDesk::newCheck(ServiceId service, const Inquiry &inquiry, const QString &clinic) const
{
    const auto account = m_accounts.find(service, clinic);
    if (!account)
        return Failure{.kind = Failure::Kind::Forbidden, .code = u"account"_s};
    const auto &patient = inquiry.patient;
    if (m_world.practice && !practice::isPracticePatient(patient.firstName, patient.lastName))
        return Failure{.kind = Failure::Kind::Forbidden, .code = u"practice"_s};

    Check check;
    check.id = newId();
    check.service = service;
    check.inquiry = tidied(inquiry);
    check.askedAt = m_world.now();
    if (service == ServiceId::HealthHarbor && !check.inquiry.wantedBy)
        check.inquiry.wantedBy = businessDaysAfter(check.askedAt.toLocalTime().date(), 2);
    check.dispatch = {serviceOf(service).questionFor(check.inquiry, check.id), account->address, account->clinic, {}};
    return check;
}

QFuture<Result<Check>> FrontDesk::ask(ServiceId service, const Inquiry &inquiry, const QString &clinic, Repeat repeat)
{
    const auto made = newCheck(service, inquiry, clinic);
    if (!made)
        return ready(made);
    const auto isSame = [&made](const Check &other) { return isSameQuestion(other, *made); };
    if (std::any_of(m_underWay.cbegin(), m_underWay.cend(), isSame))
        return ready(Result<Check>(Failure{.kind = Failure::Kind::InUse, .code = u"asking"_s}));

    m_underWay.push_back(*made);
    const auto &dispatch = made->dispatch;
    auto asked = after<Check>(
        m_accounts.secretFor(service, dispatch.address, dispatch.clinic), this,
        [this, check = *made, repeat](const QByteArray &secret) { return keepAndSend(check, secret, repeat); });
    return observed(asked, this, [this, id = made->id](const Result<Check> &) {
        std::erase_if(m_underWay, [&id](const Check &check) { return check.id == id; });
    });
}

QFuture<Result<Check>> FrontDesk::keepAndSend(const Check &check, const QByteArray &secret, Repeat repeat)
{
    const auto now = m_world.now();
    auto frozen = check;
    frozen.dispatch.credential = Accounts::fingerprintOf(secret);
    const auto isSame = [frozen, now](const Check &kept) { return isSameQuestion(kept, frozen) && isFresh(kept, now); };
    const auto guard = repeat == Repeat::Meant ? History::Sameness() : History::Sameness(isSame);
    // Kept and claimed in one: whoever else follows the history leaves it alone.
    return after<Check>(m_history.add(sending(frozen, now), now + Lease, guard), this,
                        [this, secret, now](const Check &kept) {
                            emit changed(kept);
                            return exchange(kept, secret, now + TimeToStart);
                        });
}

QFuture<Result<Check>> FrontDesk::attempt(const QUuid &id, const QByteArray &secret)
{
    const auto now = m_world.now();
    const auto take = [now, credential = Accounts::fingerprintOf(secret)](const Check &check) {
        return taken(check, credential, now);
    };
    return after<Check>(m_history.claim(id, now + Lease, take), this, [this, secret, now](const Check &claimed) {
        emit changed(claimed);
        return exchange(claimed, secret, now + TimeToStart);
    });
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

QFuture<Result<Check>> FrontDesk::exchange(const Check &claimed, const QByteArray &secret, const QDateTime &lastMoment)
{
    const auto isLook = claimed.standing == Standing::Tracking;
    if (!isLook && claimed.standing != Standing::Sending)
        return keep(claimed);

    auto addressed = claimed;
    if (m_world.practice)
        addressed.dispatch.address = *m_world.practice;
    auto &service = serviceOf(claimed.service);
    auto *reply = isLook ? service.resume(addressed, secret, this) : service.ask(addressed, secret, lastMoment, this);
    return after<Check>(outcomeOf(reply), this,
                        [this, claimed](const Outcome &outcome) { return conclude(claimed, outcome); });
}

QFuture<Result<Check>> FrontDesk::conclude(const Check &claimed, const Outcome &outcome)
{
    if (outcome.kind == Outcome::Kind::Stopped && outcome.failure)
        emit serviceStopped(claimed.service, *outcome.failure);
    return keep(settled(claimed, outcome, m_world.now(), {m_world.random(), m_world.hurry}));
}

QFuture<Result<Check>> FrontDesk::keep(const Check &check)
{
    return observed(m_history.release(check), this, [this, check](const Result<Check> &kept) {
        if (kept) {
            emit changed(*kept);
            return;
        }
        m_unkept.push_back(check);
        m_retry.start();
        emit notKept(check, kept.failure());
    });
}

void FrontDesk::keepLate()
{
    m_retry.stop();
    for (const auto &check : std::exchange(m_unkept, {}))
        keep(check);
}

QFuture<Result<Check>> FrontDesk::resume(const QUuid &id)
{
    return after<Check>(m_history.check(id), this, [this](const Check &check) {
        const auto &dispatch = check.dispatch;
        if (isBeyondUs(check.standing))
            return ready(Result<Check>(check));
        return after<Check>(m_accounts.secretFor(check.service, dispatch.address, dispatch.clinic), this,
                            [this, id = check.id](const QByteArray &secret) { return attempt(id, secret); });
    });
}

QFuture<Result<Check>> FrontDesk::close(const QUuid &id)
{
    auto closed = m_history.change(id, [](Check check) -> std::optional<Check> {
        if (isSettled(check.standing))
            return std::nullopt;
        check.standing = Standing::Closed;
        check.nextLookAt.reset();
        return check;
    });
    return observed(closed, this, [this](const Result<Check> &check) {
        if (check)
            emit changed(*check);
    });
}

QFuture<Result<std::optional<Check>>> FrontDesk::sameQuestion(ServiceId service, const Inquiry &inquiry,
                                                              const QString &clinic)
{
    using Same = std::optional<Check>;
    const auto wanted = newCheck(service, inquiry, clinic);
    if (!wanted)
        return ready(Result<Same>(wanted.failure()));
    return after<Same>(m_history.directory(), this, [this, wanted = *wanted](const Directory &directory) {
        std::vector<QUuid> candidates;
        for (const auto &line : directory.lines) {
            const auto mayBe = !isSettled(line.standing)
                || (line.standing == Standing::Answered && line.askedAt.daysTo(wanted.askedAt) <= LongestCall);
            if (mayBe && line.service == wanted.service && isSamePerson(line.patient, wanted.inquiry.patient))
                candidates.push_back(line.id);
        }
        return firstSame(std::move(candidates), wanted);
    });
}

QFuture<Result<std::optional<Check>>> FrontDesk::firstSame(std::vector<QUuid> candidates, const Check &wanted)
{
    using Same = std::optional<Check>;
    if (candidates.empty())
        return ready(Result<Same>(Same()));
    const auto id = candidates.front();
    candidates.erase(candidates.begin());
    return after<Same>(m_history.check(id), this, [this, candidates, wanted](const Check &check) {
        const auto isSame = isSameQuestion(check, wanted) && isFresh(check, m_world.now());
        return isSame ? ready(Result<Same>(check)) : firstSame(candidates, wanted);
    });
}

void FrontDesk::follow()
{
    m_round.start();
    seeToDue();
}

void FrontDesk::seeToDue()
{
    if (std::exchange(m_isOnRound, true))
        return;
    const auto now = m_world.now();
    // A command may have died beside an open window, so each round looks for what the dead left.
    const auto recovered = m_history.recover([now](const Check &check) { return abandoned(check, now); });
    when(recovered, this, [this](const Result<std::vector<QUuid>> &ids) { onRecovered(ids); });
}

void FrontDesk::onRecovered(const Result<std::vector<QUuid>> &recovered)
{
    for (const auto &id : recovered ? *recovered : std::vector<QUuid>()) {
        when(m_history.check(id), this, [this](const Result<Check> &check) {
            if (check)
                emit changed(*check);
        });
    }
    const auto isAll = std::exchange(m_wantsAll, false);
    when(isAll ? m_history.unsettled() : m_history.due(m_world.now()), this,
         [this](const Result<std::vector<QUuid>> &due) { seeToNext(due ? *due : std::vector<QUuid>()); });
}

static bool isKeychainTrouble(Failure::Kind kind)
{
    return kind == Failure::Kind::NoKeychain || kind == Failure::Kind::KeyMissing || kind == Failure::Kind::NotFound
        || kind == Failure::Kind::Forbidden;
}

void FrontDesk::goOn()
{
    m_wantsAll = true;
    m_isInTrouble = false;
    m_round.setInterval(RoundPause);
    seeToDue();
}

void FrontDesk::seeToNext(std::vector<QUuid> due)
{
    if (due.empty()) {
        m_round.setInterval(std::exchange(m_isInTrouble, false) ? PauseInTrouble : RoundPause);
        m_isOnRound = false;
        return;
    }
    const auto id = due.front();
    due.erase(due.begin());
    when(resume(id), this, [this, due](const Result<Check> &check) {
        m_isInTrouble = m_isInTrouble || (!check && isKeychainTrouble(check.failure().kind));
        seeToNext(due);
    });
}

QFuture<Result<Done>> FrontDesk::tryAccount(const Account &account, const QByteArray &secret)
{
    const auto address = m_world.practice ? *m_world.practice : account.address;
    auto *reply = serviceOf(account.service).tryConnection(address, account.clinic, secret, this);
    return after<Done>(outcomeOf(reply), this, [](const Outcome &outcome) {
        if (outcome.kind == Outcome::Kind::Answered)
            return ready(Result<Done>(Done{}));
        return ready(Result<Done>(outcome.failure.value_or(Failure{.kind = Failure::Kind::Unreadable})));
    });
}

} // namespace coverdesk
