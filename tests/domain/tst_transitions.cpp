// SPDX-License-Identifier: MIT
#include "app/domain/transitions.h"

#include <QTest>

using namespace coverdesk;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

using Kind = Outcome::Kind;

static const QDateTime Now(QDate(2026, 11, 20), QTime(12, 0));

static Check queued(ServiceId service)
{
    Check check;
    check.service = service;
    check.askedAt = Now.addSecs(-60);
    check.dispatch.credential = "old";
    return check;
}

static Check underWay(ServiceId service)
{
    return sending(queued(service), Now);
}

/// Being asked again, after an attempt without a clear answer.
static Check askedAgain(ServiceId service)
{
    const auto doubtful = settled(underWay(service), {.kind = Kind::Unclear}, Now, 0.5);
    return sending(doubtful, Now.addSecs(10));
}

static Check placed()
{
    return settled(underWay(ServiceId::HealthHarbor), {.kind = Kind::Placed, .ticket = u"inq-1"_s}, Now, 0.5);
}

static Check with(Standing standing, ServiceId service = ServiceId::Eligibility)
{
    auto check = underWay(service);
    check.standing = standing;
    return check;
}

class TransitionsTest : public QObject
{
    Q_OBJECT

private slots:
    void marksTheFirstAndTheLastSending();
    void settlesAsTheTablesSay_data();
    void settlesAsTheTablesSay();
    void keepsAnAnswerWithItsTime();
    void keepsWhatAFailedLookSaid();
    void forgetsAnAttemptThatSentNothing();
    void staysAwayAsLongAsAsked();
    void asksAgainWithGrowingPauses();
    void looksForPhoneAnswersBySchedule();
    void doubtsWhatADeadProcessSent();
    void tellsAPersonOfARefusalNobodyAwaited_data();
    void tellsAPersonOfARefusalNobodyAwaited();
    void asksAPersonWhereTheRulesEnd_data();
    void asksAPersonWhereTheRulesEnd();
    void takesForAnAttemptWhatMayBeAttempted_data();
    void takesForAnAttemptWhatMayBeAttempted();
    void takesANewCredentialOnlyBeforeAnyDoubt();
    void trustsNoClockThatWasPutBack();
    void keepsTheReceiptsBytesThroughFailedLooks();
};

void TransitionsTest::marksTheFirstAndTheLastSending()
{
    const auto once = underWay(ServiceId::Eligibility);
    QCOMPARE(once.standing, Standing::Sending);
    QCOMPARE(once.attempts, 1);
    QCOMPARE(once.firstSentAt, std::optional(Now));

    const auto twice = askedAgain(ServiceId::Eligibility);
    QCOMPARE(twice.standing, Standing::Sending);
    QCOMPARE(twice.attempts, 2);
    QCOMPARE(twice.firstSentAt, std::optional(Now));
    QCOMPARE(twice.lastSentAt, std::optional(Now.addSecs(10)));
    QCOMPARE(twice.nextLookAt, std::nullopt);
}

void TransitionsTest::settlesAsTheTablesSay_data()
{
    QTest::addColumn<Check>("before");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Standing>("standing");
    QTest::addColumn<bool>("everInDoubt");
    QTest::addColumn<bool>("triesAgain");
    const auto row = [](const char *name, const Check &before, Kind kind, Standing standing, bool doubt, bool again) {
        QTest::newRow(name) << before << kind << standing << doubt << again;
    };
    const auto instant = underWay(ServiceId::Eligibility);
    row("instant, not sent", instant, Kind::NotSent, Standing::Queued, false, true);
    row("instant, unclear", instant, Kind::Unclear, Standing::InDoubt, true, true);
    row("instant, answered", instant, Kind::Answered, Standing::Answered, false, false);
    row("instant, refused", instant, Kind::Refused, Standing::Refused, false, false);
    row("instant, stopped", instant, Kind::Stopped, Standing::Paused, false, false);

    const auto again = askedAgain(ServiceId::Eligibility);
    row("asked again, not sent", again, Kind::NotSent, Standing::InDoubt, true, true);
    row("asked again, unclear", again, Kind::Unclear, Standing::InDoubt, true, true);
    row("asked again, answered", again, Kind::Answered, Standing::Answered, true, false);
    row("asked again, refused", again, Kind::Refused, Standing::Refused, true, false);
    row("asked again, stopped", again, Kind::Stopped, Standing::InDoubt, true, true);

    const auto phone = underWay(ServiceId::HealthHarbor);
    row("phone, not sent", phone, Kind::NotSent, Standing::Queued, false, true);
    row("phone, placed", phone, Kind::Placed, Standing::Tracking, false, true);
    row("phone, unclear", phone, Kind::Unclear, Standing::Unconfirmed, true, true);
    row("phone, refused", phone, Kind::Refused, Standing::Refused, false, false);
    row("phone, stopped", phone, Kind::Stopped, Standing::Paused, false, false);

    row("look, still waiting", placed(), Kind::StillWaiting, Standing::Tracking, false, true);
    row("look, answered", placed(), Kind::Answered, Standing::Answered, false, false);
    row("look, offline", placed(), Kind::NotSent, Standing::Tracking, false, true);
    row("look, unclear", placed(), Kind::Unclear, Standing::Tracking, false, true);
    row("look, not found", placed(), Kind::Refused, Standing::Tracking, false, true);
    row("look, stopped", placed(), Kind::Stopped, Standing::Tracking, false, true);
}

void TransitionsTest::settlesAsTheTablesSay()
{
    QFETCH(Check, before);
    QFETCH(Kind, kind);
    Outcome outcome{.kind = kind};
    if (kind == Kind::Placed)
        outcome.ticket = u"inq-1"_s;
    const auto after = settled(before, outcome, Now, 0.5);
    QTEST(after.standing, "standing");
    QTEST(after.everInDoubt, "everInDoubt");
    QTEST(after.nextLookAt.has_value(), "triesAgain");
    QCOMPARE(after.id, before.id);
    QCOMPARE(after.dispatch, before.dispatch);
    QCOMPARE(after.attempts, before.attempts);
    if (!before.ticket.isEmpty())
        QCOMPARE(after.ticket, before.ticket);
}

void TransitionsTest::tellsAPersonOfARefusalNobodyAwaited_data()
{
    QTest::addColumn<int>("attempts");
    QTest::addColumn<bool>("everInDoubt");
    QTest::addColumn<int>("secondsLater");
    QTest::addColumn<Standing>("standing");
    QTest::newRow("at once") << 1 << false << 2 << Standing::Refused;
    QTest::newRow("asked again in doubt") << 3 << true << 30 << Standing::Refused;
    QTest::newRow("it was paused before") << 2 << false << 30 << Standing::NeedsPerson;
    QTest::newRow("it was not sent for a while") << 1 << false << 5 * 60 << Standing::NeedsPerson;
    QTest::newRow("asked again in doubt, later") << 3 << true << 3600 << Standing::NeedsPerson;
}

void TransitionsTest::tellsAPersonOfARefusalNobodyAwaited()
{
    QFETCH(int, attempts);
    QFETCH(bool, everInDoubt);
    QFETCH(int, secondsLater);
    auto check = underWay(ServiceId::Eligibility);
    check.attempts = attempts;
    check.everInDoubt = everInDoubt;
    const Outcome outcome{.kind = Kind::Refused, .failure = Failure{.kind = Failure::Kind::Refused}};
    const auto after = settled(check, outcome, check.askedAt.addSecs(secondsLater), 0.5);
    QTEST(after.standing, "standing");
    QCOMPARE(after.failure, outcome.failure);
    QVERIFY(after.answeredAt && !after.nextLookAt);
    // Nothing more goes out by itself.
    QVERIFY(!canMove(after));
}

void TransitionsTest::keepsAnAnswerWithItsTime()
{
    Benefits benefits;
    benefits.verdict = Verdict::NotFound;
    const Outcome outcome{.kind = Kind::Answered,
                          .benefits = benefits,
                          .failure = Failure{.kind = Failure::Kind::NotFound},
                          .status = u"UNSUCCESSFUL"_s,
                          .received = "{}"};
    const auto after = settled(placed(), outcome, Now, 0.5);
    QCOMPARE(after.benefits, outcome.benefits);
    QCOMPARE(after.failure, outcome.failure);
    QCOMPARE(after.answeredAt, std::optional(Now));
    QCOMPARE(after.status, u"UNSUCCESSFUL"_s);
    QCOMPARE(after.received, QByteArray("{}"));
}

void TransitionsTest::keepsWhatAFailedLookSaid()
{
    const Outcome missing{.kind = Kind::Refused, .failure = Failure{.kind = Failure::Kind::NotFound}};
    auto check = settled(placed(), missing, Now, 0.5);
    QCOMPARE(check.failure, missing.failure);
    QCOMPARE(check.answeredAt, std::nullopt);

    check = settled(check, {.kind = Kind::StillWaiting, .status = u"IN_PROGRESS"_s}, Now, 0.5);
    QCOMPARE(check.failure, std::nullopt);
    QCOMPARE(check.status, u"IN_PROGRESS"_s);
}

void TransitionsTest::forgetsAnAttemptThatSentNothing()
{
    const auto never = settled(underWay(ServiceId::Eligibility), {.kind = Kind::NotSent}, Now, 0.5);
    QCOMPARE(never.firstSentAt, std::nullopt);
    QCOMPARE(never.lastSentAt, std::nullopt);

    // The window of a key that was sent once runs from then on.
    const auto before = settled(askedAgain(ServiceId::Eligibility), {.kind = Kind::NotSent}, Now, 0.5);
    QCOMPARE(before.firstSentAt, std::optional(Now));
}

void TransitionsTest::staysAwayAsLongAsAsked()
{
    const Outcome busy{.kind = Kind::Unclear, .stayAway = 90s};
    const auto check = settled(underWay(ServiceId::Eligibility), busy, Now, 1);
    QCOMPARE(check.nextLookAt, std::optional(Now.addSecs(90)));
}

void TransitionsTest::asksAgainWithGrowingPauses()
{
    QCOMPARE(pauseBeforeRetry(1, 1), 1000ms);
    QCOMPARE(pauseBeforeRetry(2, 1), 2000ms);
    QCOMPARE(pauseBeforeRetry(5, 1), 16000ms);
    QCOMPARE(pauseBeforeRetry(5, 0.5), 8000ms);
    QCOMPARE(pauseBeforeRetry(20, 1), 5min);
    QCOMPARE(pauseBeforeRetry(1'000'000, 1), 5min);
    // Never at once, and never without a pause, whatever the random number.
    QCOMPARE(pauseBeforeRetry(1, 0), 250ms);
    QCOMPARE(pauseBeforeRetry(0, -1), 250ms);
}

void TransitionsTest::looksForPhoneAnswersBySchedule()
{
    const auto today = Now.toLocalTime().date();
    auto check = placed();
    const auto pause = [&check](double random, double hurry = 1) {
        return pauseBeforeLook(check, false, Now, {random, hurry});
    };
    QCOMPARE(pause(0.5), 30min);
    check.inquiry.wantedBy = today.addDays(2);
    QCOMPARE(pause(0.5), 30min);
    check.inquiry.wantedBy = today;
    QCOMPARE(pause(0.5), 5min);
    check.inquiry.wantedBy = today.addDays(-1);
    QCOMPARE(pause(0.5), 60min);
    QCOMPARE(pause(0), 48min);
    QCOMPARE(pause(1), 72min);
    QCOMPARE(pause(0.5, 3600), 1s);
}

void TransitionsTest::doubtsWhatADeadProcessSent()
{
    const auto instant = abandoned(underWay(ServiceId::Eligibility), Now);
    QCOMPARE(instant.standing, Standing::InDoubt);
    QVERIFY(instant.everInDoubt);

    const auto phone = abandoned(underWay(ServiceId::HealthHarbor), Now);
    QCOMPARE(phone.standing, Standing::Unconfirmed);
    QVERIFY(phone.everInDoubt);
    QCOMPARE(phone.nextLookAt, std::optional(Now));

    for (const auto standing : {Standing::Queued, Standing::Tracking, Standing::Answered, Standing::Paused})
        QVERIFY(abandoned(with(standing), Now) == with(standing));
}

void TransitionsTest::asksAPersonWhereTheRulesEnd_data()
{
    QTest::addColumn<Check>("check");
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<bool>("asks");
    const auto row = [](const char *name, const Check &check, const QDateTime &now, bool asks) {
        QTest::newRow(name) << check << now << asks;
    };
    const auto inWindow = Now.addSecs(20 * 3600 - 1);
    const auto pastWindow = Now.addSecs(20 * 3600);
    row("in doubt, inside its key's window", with(Standing::InDoubt), inWindow, false);
    row("in doubt, past its key's window", with(Standing::InDoubt), pastWindow, true);
    row("paused, inside its key's window", with(Standing::Paused), inWindow, false);
    row("paused, past its key's window", with(Standing::Paused), pastWindow, true);
    row("unconfirmed is only looked for", with(Standing::Unconfirmed, ServiceId::HealthHarbor), pastWindow, false);
    row("placed is only looked for", placed(), pastWindow.addDays(9), false);
    row("answered stays", with(Standing::Answered), pastWindow, false);

    auto waiting = queued(ServiceId::Eligibility);
    row("queued, its day", waiting, Now, false);
    row("queued, the day after", waiting, Now.addDays(1), true);
    waiting.inquiry.visitOn = Now.toLocalTime().date();
    row("queued, the day of its visit", waiting, Now, false);
    waiting.inquiry.visitOn = Now.toLocalTime().date().addDays(-1);
    row("queued, after its visit", waiting, Now, true);
    waiting.standing = Standing::Paused;
    row("paused, after its visit", waiting, Now, true);
    auto wanted = queued(ServiceId::HealthHarbor);
    wanted.standing = Standing::Paused;
    wanted.inquiry.wantedBy = Now.toLocalTime().date();
    row("paused, the day it is wanted by", wanted, Now, false);
    row("paused, after the day it is wanted by", wanted, Now.addDays(1), true);
}

void TransitionsTest::asksAPersonWhereTheRulesEnd()
{
    QFETCH(Check, check);
    QFETCH(QDateTime, now);
    QFETCH(bool, asks);
    const auto after = expired(check, now);
    QCOMPARE(after.standing, asks ? Standing::NeedsPerson : check.standing);
    if (asks)
        QCOMPARE(after.nextLookAt, std::nullopt);
    else
        QVERIFY(after == check);
}

void TransitionsTest::takesForAnAttemptWhatMayBeAttempted_data()
{
    QTest::addColumn<Check>("check");
    QTest::addColumn<std::optional<Standing>>("taken");
    const auto row = [](const char *name, const Check &check, std::optional<Standing> taken) {
        QTest::newRow(name) << check << taken;
    };
    row("queued", queued(ServiceId::Eligibility), Standing::Sending);
    row("in doubt", with(Standing::InDoubt), Standing::Sending);
    row("paused", with(Standing::Paused), Standing::Sending);
    row("left by a dead process", underWay(ServiceId::Eligibility), Standing::Sending);
    row("placed", placed(), Standing::Tracking);
    row("a phone inquiry left by a dead process", underWay(ServiceId::HealthHarbor), Standing::Unconfirmed);
    row("unconfirmed", with(Standing::Unconfirmed, ServiceId::HealthHarbor), Standing::Unconfirmed);
    row("needs a person", with(Standing::NeedsPerson), Standing::NeedsPerson);
    row("answered", with(Standing::Answered), std::nullopt);
    row("refused", with(Standing::Refused), std::nullopt);
    row("closed", with(Standing::Closed), std::nullopt);

    auto old = with(Standing::InDoubt);
    old.firstSentAt = Now.addDays(-1);
    row("in doubt, past its key's window", old, Standing::NeedsPerson);
    auto yesterdays = queued(ServiceId::Eligibility);
    yesterdays.askedAt = Now.addDays(-1);
    row("queued yesterday", yesterdays, Standing::NeedsPerson);
}

void TransitionsTest::takesForAnAttemptWhatMayBeAttempted()
{
    QFETCH(Check, check);
    QFETCH(std::optional<Standing>, taken);
    const auto after = coverdesk::taken(check, check.dispatch.credential, Now);
    QCOMPARE(after ? std::optional(after->standing) : std::nullopt, taken);
}

void TransitionsTest::takesANewCredentialOnlyBeforeAnyDoubt()
{
    for (const auto standing : {Standing::Queued, Standing::Paused}) {
        const auto after = taken(with(standing), "new", Now);
        QVERIFY(after);
        QCOMPARE(after->standing, Standing::Sending);
        QCOMPARE(after->dispatch.credential, QByteArray("new"));
    }
    const auto doubtful = taken(with(Standing::InDoubt), "new", Now);
    QVERIFY(doubtful);
    QCOMPARE(doubtful->standing, Standing::NeedsPerson);
    QCOMPARE(doubtful->dispatch.credential, QByteArray("old"));
}

void TransitionsTest::trustsNoClockThatWasPutBack()
{
    auto check = with(Standing::InDoubt);
    check.firstSentAt = Now.addSecs(24 * 3600);
    QCOMPARE(expired(check, Now).standing, Standing::NeedsPerson);
    check.firstSentAt = Now.addSecs(60);
    QCOMPARE(expired(check, Now).standing, Standing::InDoubt);
}

void TransitionsTest::keepsTheReceiptsBytesThroughFailedLooks()
{
    auto check = placed();
    check.received = "receipt";
    Outcome outcome{.kind = Kind::Unclear};
    outcome.received = "<html>gateway";
    QCOMPARE(settled(check, outcome, Now, 0.5).received, QByteArray("receipt"));
    outcome.kind = Kind::Answered;
    outcome.received = "answer";
    QCOMPARE(settled(check, outcome, Now, 0.5).received, QByteArray("answer"));
}

QTEST_APPLESS_MAIN(TransitionsTest)
#include "tst_transitions.moc"
