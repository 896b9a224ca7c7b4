// SPDX-License-Identifier: MIT
#include "app/gates.h"

#include <QTest>

using namespace coverdesk;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

using Kind = Outcome::Kind;

static const QDateTime Now(QDate(2026, 11, 20), QTime(12, 0));
static const QString Clinic = u"clinic"_s;

static Check check(ServiceId service = ServiceId::Eligibility, const QString &clinic = Clinic)
{
    Check check;
    check.service = service;
    check.dispatch.clinic = clinic;
    return check;
}

class GatesTest : public QObject
{
    Q_OBJECT

private slots:
    void areOpenAtFirst();
    void closeForOneAccountThatIsRefused();
    void openWithTheFirstSuccess();
    void closeForAServiceThatIsBusy();
    void stayClosedLongerEachTimeTheyAreNotToldHowLong();
    void learnNothingFromWhatNeverArrived();
    void trustNoClockThatWasPutBack();
    void aFreeLookOpensNothingThatIsPaid();
    void aLookOpensWhatALookClosed();
    void aLookThatIsRefusedHidesNoRefusedQuestion();
    void aHealthyLookIsNoCrowd();
    void whatWaitedGoesOnAfterACrowd();
};

void GatesTest::areOpenAtFirst()
{
    const Gates gates;
    QVERIFY(gates.isOpen(ServiceId::Eligibility, Clinic, Gates::Going::Question, Now));
    QVERIFY(gates.isOpen(ServiceId::HealthHarbor, Clinic, Gates::Going::Question, Now));
}

void GatesTest::closeForOneAccountThatIsRefused()
{
    Gates gates;
    QVERIFY(!gates.learn(check(), {.kind = Kind::Stopped}, Now, 0.5));
    QVERIFY(!gates.isOpen(ServiceId::Eligibility, Clinic, Gates::Going::Question, Now));
    QVERIFY(gates.isOpen(ServiceId::Eligibility, u"another clinic"_s, Gates::Going::Question, Now));
    QVERIFY(gates.isOpen(ServiceId::HealthHarbor, Clinic, Gates::Going::Question, Now));
    // After a while one is tried.
    QVERIFY(!gates.isOpen(ServiceId::Eligibility, Clinic, Gates::Going::Question, Now.addSecs(15 * 60 - 1)));
    QVERIFY(gates.isOpen(ServiceId::Eligibility, Clinic, Gates::Going::Question, Now.addSecs(15 * 60)));

    gates.open();
    QVERIFY(gates.isOpen(ServiceId::Eligibility, Clinic, Gates::Going::Question, Now));
}

void GatesTest::openWithTheFirstSuccess()
{
    Gates gates;
    QVERIFY(gates.learn(check(), {.kind = Kind::Answered}, Now, 0.5));
    // Known already.
    QVERIFY(!gates.learn(check(), {.kind = Kind::Answered}, Now, 0.5));
    gates.learn(check(), {.kind = Kind::Stopped}, Now, 0.5);
    QVERIFY(gates.learn(check(), {.kind = Kind::Answered}, Now, 0.5));
    QVERIFY(gates.isOpen(ServiceId::Eligibility, Clinic, Gates::Going::Question, Now));
    for (const auto kind : {Kind::Placed, Kind::StillWaiting, Kind::Found, Kind::NotListed})
        QVERIFY(gates.learn(check(ServiceId::HealthHarbor, QString::number(int(kind))), {.kind = kind}, Now, 0.5));
}

void GatesTest::closeForAServiceThatIsBusy()
{
    Gates gates;
    QVERIFY(!gates.learn(check(), {.kind = Kind::Unclear, .stayAway = 120s}, Now, 0.5));
    QVERIFY(!gates.isOpen(ServiceId::Eligibility, Clinic, Gates::Going::Question, Now.addSecs(119)));
    QVERIFY(!gates.isOpen(ServiceId::Eligibility, u"another clinic"_s, Gates::Going::Question, Now.addSecs(119)));
    QVERIFY(gates.isOpen(ServiceId::HealthHarbor, Clinic, Gates::Going::Question, Now));
    QVERIFY(gates.isOpen(ServiceId::Eligibility, Clinic, Gates::Going::Question, Now.addSecs(120)));
}

void GatesTest::stayClosedLongerEachTimeTheyAreNotToldHowLong()
{
    Gates gates;
    const Outcome busy{.kind = Kind::Unclear, .failure = Failure{.kind = Failure::Kind::Busy}};
    std::vector<int> pauses;
    for (int time = 0; time < 12; ++time) {
        gates.learn(check(), busy, Now, 1);
        int seconds = 0;
        while (!gates.isOpen(ServiceId::Eligibility, Clinic, Gates::Going::Question, Now.addSecs(seconds)))
            ++seconds;
        pauses.push_back(seconds);
    }
    QCOMPARE(pauses, (std::vector{1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300, 300}));
    gates.learn(check(), {.kind = Kind::Answered}, Now, 1);
    gates.learn(check(), busy, Now, 1);
    QVERIFY(gates.isOpen(ServiceId::Eligibility, Clinic, Gates::Going::Question, Now.addSecs(1)));
}

void GatesTest::learnNothingFromWhatNeverArrived()
{
    for (const auto kind : {Kind::NotSent, Kind::Unclear, Kind::Refused}) {
        Gates gates;
        gates.learn(check(), {.kind = Kind::Stopped}, Now, 0.5);
        QVERIFY(!gates.learn(check(), {.kind = kind}, Now, 0.5));
        QVERIFY(!gates.isOpen(ServiceId::Eligibility, Clinic, Gates::Going::Question, Now));
    }
}

void GatesTest::trustNoClockThatWasPutBack()
{
    Gates gates;
    gates.learn(check(), {.kind = Kind::Stopped}, Now, 0.5);
    QVERIFY(gates.isOpen(ServiceId::Eligibility, Clinic, Gates::Going::Question, Now.addSecs(-3600)));
}

static Check look()
{
    auto placed = check(ServiceId::HealthHarbor);
    placed.standing = Standing::Tracking;
    placed.ticket = u"inq-1"_s;
    return placed;
}

void GatesTest::aFreeLookOpensNothingThatIsPaid()
{
    Gates gates;
    gates.learn(check(ServiceId::HealthHarbor), {.kind = Kind::Stopped}, Now, 0.5);
    QVERIFY(!gates.learn(look(), {.kind = Kind::StillWaiting}, Now.addSecs(60), 0.5));
    QVERIFY(!gates.isOpen(ServiceId::HealthHarbor, Clinic, Gates::Going::Question, Now.addSecs(60)));
    // Nor does it hold back what is free.
    QVERIFY(gates.isOpen(ServiceId::HealthHarbor, Clinic, Gates::Going::Look, Now.addSecs(60)));
    QVERIFY(!gates.learn(look(), {.kind = Kind::StillWaiting}, Now.addSecs(3600), 0.5));
    // A question that is taken does.
    QVERIFY(gates.learn(check(ServiceId::HealthHarbor), {.kind = Kind::Placed}, Now.addSecs(3600), 0.5));
}

void GatesTest::aLookOpensWhatALookClosed()
{
    Gates gates;
    QVERIFY(!gates.learn(look(), {.kind = Kind::StillWaiting}, Now, 0.5));
    gates.learn(look(), {.kind = Kind::Stopped}, Now, 0.5);
    QVERIFY(!gates.isOpen(ServiceId::HealthHarbor, Clinic, Gates::Going::Look, Now));
    QVERIFY(!gates.isOpen(ServiceId::HealthHarbor, Clinic, Gates::Going::Question, Now));
    // What is paid may have been refused by a process before this one: it does not go on with that.
    QCOMPARE(gates.learn(look(), {.kind = Kind::StillWaiting}, Now, 0.5), std::optional(Gates::Going::Look));
    QVERIFY(gates.isOpen(ServiceId::HealthHarbor, Clinic, Gates::Going::Question, Now));
    QCOMPARE(gates.learn(check(ServiceId::HealthHarbor), {.kind = Kind::Placed}, Now, 0.5),
             std::optional(Gates::Going::Question));
}

void GatesTest::aLookThatIsRefusedHidesNoRefusedQuestion()
{
    Gates gates;
    gates.learn(check(ServiceId::HealthHarbor), {.kind = Kind::Stopped}, Now, 0.5);
    gates.learn(look(), {.kind = Kind::Stopped}, Now, 0.5);
    gates.learn(look(), {.kind = Kind::StillWaiting}, Now, 0.5);
    QVERIFY(gates.isOpen(ServiceId::HealthHarbor, Clinic, Gates::Going::Look, Now));
    QVERIFY(!gates.isOpen(ServiceId::HealthHarbor, Clinic, Gates::Going::Question, Now));
}

void GatesTest::aHealthyLookIsNoCrowd()
{
    Gates gates;
    gates.learn(look(), {.kind = Kind::StillWaiting, .stayAway = 300s}, Now, 0.5);
    QVERIFY(gates.isOpen(ServiceId::HealthHarbor, Clinic, Gates::Going::Question, Now.addSecs(1)));
}

void GatesTest::whatWaitedGoesOnAfterACrowd()
{
    Gates gates;
    QVERIFY(gates.learn(check(), {.kind = Kind::Answered}, Now, 0.5));
    gates.learn(check(), {.kind = Kind::Unclear, .stayAway = 5s}, Now, 0.5);
    QVERIFY(gates.learn(check(), {.kind = Kind::Answered}, Now.addSecs(6), 0.5));
}

QTEST_APPLESS_MAIN(GatesTest)
#include "tst_gates.moc"
