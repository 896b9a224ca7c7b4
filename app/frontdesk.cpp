// SPDX-License-Identifier: MIT
#include "app/frontdesk.h"

#include "app/courier.h"
#include "app/domain/fields.h"
#include "app/domain/transitions.h"
#include "app/follower.h"
#include "app/futures.h"
#include "app/practice/practicepatients.h"
#include "app/services/benefitsservice.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coverdesk {

using namespace std::chrono_literals;

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

static bool isSameQuestion(const Check &left, const Check &right)
{
    return left.service == right.service && left.dispatch.clinic == right.dispatch.clinic
        && left.dispatch.address == right.dispatch.address
        && essenceOf(left.inquiry, left.service) == essenceOf(right.inquiry, right.service);
}

static bool isWithinTheHour(const QDateTime &moment, const QDateTime &now)
{
    return moment + std::chrono::milliseconds(1h) > now;
}

/// Open, closed but still looked for at the service, or answered within the hour: a phone answer may come days after
/// its question.
static bool isFresh(const Check &check, const QDateTime &now)
{
    const auto answered = check.answeredAt.value_or(check.askedAt);
    const auto mayBeThere = isSoughtAtService(check) && check.nextLookAt;
    return !isSettled(check.standing) || mayBeThere
        || (check.standing == Standing::Answered && isWithinTheHour(answered, now));
}

FrontDesk::FrontDesk(History &history, Accounts &accounts, World world, QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_accounts(accounts)
    , m_world(std::move(world))
    , m_courier(new Courier(history, accounts, m_world, this))
    , m_follower(new Follower(history, *m_courier, m_world, this))
{
    connect(m_courier, &Courier::changed, this, &FrontDesk::changed);
    connect(m_courier, &Courier::notKept, this, &FrontDesk::notKept);
    connect(m_courier, &Courier::serviceStopped, this, &FrontDesk::serviceStopped);
    connect(m_courier, &Courier::serviceReached, this, &FrontDesk::serviceReached);
    connect(m_courier, &Courier::questionTaken, this, &FrontDesk::questionTaken);
    connect(m_courier, &Courier::newsCame, this, &FrontDesk::newsCame);
    connect(m_courier, &Courier::idle, this, [this] {
        if (!isBusy())
            emit idle();
    });
    connect(m_follower, &Follower::recovered, this, &FrontDesk::changed);
}

FrontDesk::~FrontDesk() = default;

void FrontDesk::employ(std::unique_ptr<BenefitsService> service)
{
    m_courier->employ(std::move(service));
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
    check.dispatch = {
        m_courier->serviceOf(service).questionFor(check.inquiry, check.id), account->address, account->clinic, {}};
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
        m_accounts.accessFor(service, dispatch.address, dispatch.clinic), this,
        [this, check = *made, repeat](const Access &access) { return keepAndSend(check, access, repeat); });
    return observed(asked, this, [this, id = made->id](const Result<Check> &) {
        std::erase_if(m_underWay, [&id](const Check &check) { return check.id == id; });
        if (!isBusy())
            emit idle();
    });
}

/// A retry never goes out under another account.
static Check frozenUnder(Check check, const Access &access)
{
    check.dispatch.credential = Accounts::fingerprintOf(access.secret);
    return check;
}

QFuture<Result<Check>> FrontDesk::keepAndSend(const Check &check, const Access &access, Repeat repeat)
{
    const auto now = m_world.now();
    const auto frozen = frozenUnder(check, access);
    const auto isSame = [frozen, now](const Check &kept) { return isSameQuestion(kept, frozen) && isFresh(kept, now); };
    const auto guard = repeat == Repeat::Meant ? History::Sameness() : History::Sameness(isSame);
    // Kept and claimed in one: whoever else follows the history leaves it alone.
    return after<Check>(m_history.add(sending(frozen, now), Courier::endOfLease(now), guard), this,
                        [this, access, now](const Check &kept) { return m_courier->carry(kept, access, now); });
}

QFuture<Result<Check>> FrontDesk::resume(const QUuid &id)
{
    return m_courier->attempt(id, Courier::When::Now);
}

QFuture<Result<Check>> FrontDesk::sendAgain(const QUuid &id)
{
    return after<Check>(m_history.check(id), this, [this](const Check &old) { return askInstead(old); });
}

QFuture<Result<Check>> FrontDesk::askInstead(const Check &old)
{
    auto inquiry = old.inquiry;
    if (inquiry.wantedBy && *inquiry.wantedBy < m_world.now().toLocalTime().date())
        inquiry.wantedBy.reset();
    const auto made = newCheck(old.service, inquiry, old.dispatch.clinic);
    if (!made)
        return ready(made);
    auto successor = *made;
    successor.patientId = old.patientId;
    successor.repeats = old.id;
    const auto &dispatch = made->dispatch;
    return after<Check>(m_accounts.accessFor(made->service, dispatch.address, dispatch.clinic), this,
                        [this, successor](const Access &access) { return keepInstead(successor, access); });
}

QFuture<Result<Check>> FrontDesk::keepInstead(const Check &successor, const Access &access)
{
    const auto now = m_world.now();
    const auto frozen = frozenUnder(successor, access);
    const auto old = *successor.repeats;
    const auto retire = [now, id = successor.id](const Check &kept) { return retired(kept, id, now); };
    const auto kept = m_history.replace(old, retire, sending(frozen, now), Courier::endOfLease(now));
    return after<Check>(kept, this, [this, access, now, old](const Check &repeated) {
        when(m_history.check(old), this, [this](const Result<Check> &closed) {
            if (closed)
                emit changed(*closed);
        });
        return m_courier->carry(repeated, access, now);
    });
}

QFuture<Result<Check>> FrontDesk::decided(const QUuid &id, History::Change decision, History::By by)
{
    return observed(m_history.change(id, std::move(decision), by), this, [this](const Result<Check> &check) {
        if (check)
            emit changed(*check);
    });
}

QFuture<Result<Check>> FrontDesk::waitLonger(const QUuid &id)
{
    return decided(id, [now = m_world.now()](const Check &check) { return followedOn(check, now); });
}

QFuture<Result<Check>> FrontDesk::markOpened(const QUuid &id)
{
    return decided(
        id, [now = m_world.now()](const Check &check) { return opened(check, now); }, History::By::Program);
}

QFuture<Result<Check>> FrontDesk::close(const QUuid &id)
{
    return decided(id, [now = m_world.now()](const Check &check) { return closed(check, now); });
}

QFuture<Result<std::optional<Check>>> FrontDesk::sameQuestion(ServiceId service, const Inquiry &inquiry,
                                                              const QString &clinic)
{
    using Same = std::optional<Check>;
    const auto wanted = newCheck(service, inquiry, clinic);
    if (!wanted)
        return ready(Result<Same>(wanted.failure()));
    const auto now = wanted->askedAt;
    return m_history.lists().same(*wanted, [wanted = *wanted, now](const Check &kept) {
        return isSameQuestion(kept, wanted) && isFresh(kept, now);
    });
}

bool FrontDesk::mayGo(const Check &check) const
{
    return m_courier->isOpen(check);
}

void FrontDesk::follow()
{
    m_follower->start();
}

void FrontDesk::rest()
{
    m_follower->stop();
}

bool FrontDesk::isBusy() const
{
    return !m_underWay.empty() || m_courier->isBusy();
}

void FrontDesk::goOn()
{
    m_follower->goOn();
}

QFuture<Result<Done>> FrontDesk::tryAccount(const Account &account, const QByteArray &secret)
{
    const auto address = m_world.practice ? *m_world.practice : account.address;
    return m_courier->tryAccount(account, address, {secret, account.signIn});
}

} // namespace coverdesk
