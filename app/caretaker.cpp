// SPDX-License-Identifier: MIT
#include "app/caretaker.h"

#include "app/futures.h"

using namespace Qt::StringLiterals;

namespace coverdesk {

using namespace std::chrono_literals;

static constexpr auto BetweenRounds = 1h;
static constexpr auto Quiet = 2min;
static constexpr auto WholeNote = "lastScan"_L1;

QFuture<Result<Backup>> backUp(History &history, QObject *context)
{
    return after<Backup>(history.backups().make(), context, [&history, context](const Backup &made) {
        const auto detail = made.isWhole ? u"whole"_s : u"damaged"_s;
        return after<Backup>(history.audit().note({.act = AuditAct::BackedUp, .detail = detail}), context,
                             [made](const Done &) { return ready(Result<Backup>(made)); });
    });
}

QFuture<Result<std::optional<QDateTime>>> lastFoundWhole(History &history, QObject *context)
{
    using Moment = std::optional<QDateTime>;
    return after<Moment>(history.notes().note(WholeNote), context, [](const std::optional<QByteArray> &note) {
        const auto moment = QDateTime::fromString(QString::fromLatin1(note.value_or(QByteArray())), Qt::ISODate);
        return ready(Result<Moment>(moment.isValid() ? Moment(moment) : Moment()));
    });
}

Caretaker::Caretaker(History &history, Surroundings surroundings, QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_around(std::move(surroundings))
{
    connect(&m_round, &QTimer::timeout, this, &Caretaker::look);
}

void Caretaker::start()
{
    m_round.start(m_around.beforeFirstLook);
}

void Caretaker::stop()
{
    m_round.stop();
}

/// By the computer's clock, which goes on while it sleeps and may be put back.
static bool isPast(const std::optional<QDateTime> &last, std::chrono::milliseconds length, const QDateTime &now)
{
    return !last || now < *last || last->msecsTo(now) >= length.count();
}

bool Caretaker::isTimeForRound() const
{
    return isPast(m_lastRound, BetweenRounds, m_around.now()) || m_lastRound->toLocalTime().date() != today();
}

bool Caretaker::isTimeForInspection() const
{
    return m_inspectedOn != today() && isPast(m_inspectionFailedAt, BetweenRounds, m_around.now())
        && m_around.untouchedFor && m_around.untouchedFor() >= Quiet;
}

void Caretaker::look()
{
    m_round.setInterval(m_around.betweenLooks);
    if (m_isAtWork || !m_round.isActive())
        return;
    m_isAtWork = true;
    when(m_history.keys().all(), this, [this](const Result<std::vector<KeySlot>> &known) {
        if (known && m_slots != *known) {
            m_slots = *known;
            m_lastRound.reset();
        }
        work();
    });
}

void Caretaker::work()
{
    if (m_round.isActive() && isTimeForRound()) {
        m_lastRound = m_around.now();
        return goOnRenewing();
    }
    if (m_round.isActive() && isTimeForInspection())
        return lookAtEveryRecord();
    m_isAtWork = false;
}

void Caretaker::goOnRenewing()
{
    when(m_history.keys().isRenewing(), this, [this](const Result<bool> &isRenewing) {
        if (isRenewing && *isRenewing)
            renewStep();
        else
            backUpWhereDue();
    });
}

/// One step at a time: what people ask meanwhile comes in between.
void Caretaker::renewStep()
{
    when(m_history.keys().renewSome(), this, [this](const Result<bool> &isMore) {
        if (isMore && *isMore && m_round.isActive())
            return renewStep();
        if (isMore && !*isMore)
            emit renewed();
        backUpWhereDue();
    });
}

void Caretaker::backUpWhereDue()
{
    if (!m_round.isActive()) {
        m_isAtWork = false;
        return;
    }
    when(m_history.backups().isDue(m_around.now()), this, [this](const Result<bool> &isDue) {
        if (!isDue || *isDue)
            when(backUp(m_history, this), this, [this](const Result<Backup> &made) { onBackedUp(made); });
        else
            m_isAtWork = false;
    });
}

void Caretaker::onBackedUp(const Result<Backup> &made)
{
    m_isAtWork = false;
    if (made) {
        m_told.clear();
        emit backedUp(*made);
        return;
    }
    // Another program makes one.
    if (made.failure().kind == Failure::Kind::InUse)
        return;
    if (m_toldOn != today())
        m_told.clear();
    m_toldOn = today();
    const QString reason = QString::number(int(made.failure().kind)) % u' ' % made.failure().code;
    if (m_told.contains(reason))
        return;
    m_told.insert(reason);
    emit backupFailed(made.failure());
}

void Caretaker::lookAtEveryRecord()
{
    when(lastFoundWhole(m_history, this), this, [this](const Result<std::optional<QDateTime>> &found) {
        const auto last = found ? *found : std::nullopt;
        if (!last || last->toLocalTime().date() != today())
            return inspect();
        m_inspectedOn = today();
        m_isAtWork = false;
    });
}

void Caretaker::inspect()
{
    when(m_history.backups().inspectAside(), this, [this](const Result<QStringList> &names) { onInspected(names); });
}

void Caretaker::onInspected(const Result<QStringList> &names)
{
    m_isAtWork = names && names->isEmpty();
    if (!names) {
        m_inspectionFailedAt = m_around.now();
        return;
    }
    m_inspectedOn = today();
    if (!names->isEmpty()) {
        emit damaged(*names);
        return;
    }
    const auto moment = m_around.now().toUTC().toString(Qt::ISODate).toLatin1();
    when(m_history.notes().keep(WholeNote, moment), this, [this](const Result<Done> &) {
        m_isAtWork = false;
        emit foundWhole();
    });
}

} // namespace coverdesk
