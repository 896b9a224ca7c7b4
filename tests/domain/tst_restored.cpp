// SPDX-License-Identifier: MIT
#include "app/domain/transitions.h"

#include <QTest>

using namespace coverdesk;
using namespace Qt::StringLiterals;

static const QDateTime Now(QDate(2026, 11, 20), QTime(12, 0));

/// What becomes of the checks of a history that was restored from a backup.
class RestoredTest : public QObject
{
    Q_OBJECT

private slots:
    void asksAPersonAboutEveryOpenCheck_data();
    void asksAPersonAboutEveryOpenCheck();
    void leavesWhatIsSettled_data();
    void leavesWhatIsSettled();
    void isTheSameTwice();
    void isFollowedOnWhereAPersonSaysSo();
    void keepsItsCauseWhereALookBringsNothing();
};

static Check with(Standing standing, ServiceId service)
{
    Check check;
    check.id = QUuid(u"11111111-1111-4111-8111-111111111111"_s);
    check.service = service;
    check.standing = standing;
    check.askedAt = Now;
    check.nextLookAt = Now.addSecs(5);
    return check;
}

void RestoredTest::asksAPersonAboutEveryOpenCheck_data()
{
    QTest::addColumn<Standing>("standing");
    QTest::addColumn<ServiceId>("service");
    QTest::addColumn<QString>("ticket");
    for (const auto standing : openStandings()) {
        const auto number = int(standing);
        QTest::addRow("%d instant", number) << standing << ServiceId::Eligibility << QString();
        QTest::addRow("%d by phone", number) << standing << ServiceId::HealthHarbor << QString();
        QTest::addRow("%d placed", number) << standing << ServiceId::HealthHarbor << u"inq-1"_s;
    }
}

void RestoredTest::asksAPersonAboutEveryOpenCheck()
{
    QFETCH(Standing, standing);
    QFETCH(ServiceId, service);
    QFETCH(QString, ticket);
    auto before = with(standing, service);
    before.ticket = ticket;
    const auto after = restored(before);
    QVERIFY(after);
    QCOMPARE(after->standing, Standing::NeedsPerson);
    QVERIFY(!after->nextLookAt);
    QCOMPARE(after->failure, std::optional(causeOfRestored()));
    // It may have been sent since the backup was made.
    QCOMPARE(after->everInDoubt, ticket.isEmpty());
    QCOMPARE(after->ticket, ticket);
    // Nothing goes out by itself but a free look, where a person asks for it.
    const auto taken = coverdesk::taken(*after, "credential", Now);
    QVERIFY(taken && taken->standing == Standing::NeedsPerson);
    QCOMPARE(bool(closed(*after, Now)), true);
}

void RestoredTest::leavesWhatIsSettled_data()
{
    QTest::addColumn<Standing>("standing");
    for (const auto standing : {Standing::Answered, Standing::Refused, Standing::Closed})
        QTest::addRow("%d", int(standing)) << standing;
}

void RestoredTest::leavesWhatIsSettled()
{
    QFETCH(Standing, standing);
    QVERIFY(!restored(with(standing, ServiceId::Eligibility)));
}

void RestoredTest::isTheSameTwice()
{
    const auto once = restored(with(Standing::Sending, ServiceId::HealthHarbor));
    QVERIFY(once);
    QCOMPARE(restored(*once), once);
}

void RestoredTest::isFollowedOnWhereAPersonSaysSo()
{
    auto placed = with(Standing::Tracking, ServiceId::HealthHarbor);
    placed.ticket = u"inq-1"_s;
    const auto followed = followedOn(*restored(placed), Now);
    QVERIFY(followed);
    QCOMPARE(followed->standing, Standing::Tracking);
    QVERIFY(!followed->failure);
}

void RestoredTest::keepsItsCauseWhereALookBringsNothing()
{
    auto placed = with(Standing::Tracking, ServiceId::HealthHarbor);
    placed.ticket = u"inq-1"_s;
    const auto asked = restored(placed);
    QVERIFY(asked);
    for (const auto kind : {Outcome::Kind::StillWaiting, Outcome::Kind::Stopped}) {
        const auto looked = settled(*asked, {.kind = kind}, Now, 0.5);
        QCOMPARE(looked.standing, Standing::NeedsPerson);
        QCOMPARE(looked.failure, std::optional(causeOfRestored()));
    }
    const auto answered = settled(*asked, {.kind = Outcome::Kind::Answered}, Now, 0.5);
    QCOMPARE(answered.standing, Standing::Answered);
    QVERIFY(!answered.failure);
}

QTEST_GUILESS_MAIN(RestoredTest)

#include "tst_restored.moc"
