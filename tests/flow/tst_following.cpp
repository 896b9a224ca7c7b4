// SPDX-License-Identifier: MIT
#include "tests/flow/testdesk.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace coverdesk;
using namespace coverdesk::testing;

static const QByteArray Receipt = R"({"success":true,"inquiry_id":"7d98"})";
static const QByteArray RefusedKey = R"({"success":false,"error":{"code":"UNAUTHORIZED","message":"no"}})";
static const QByteArray NoList = "[]";

/// One entry of the service's list, as it echoes \a externalId.
static QByteArray listed(const QString &ticket, const QString &externalId)
{
    return QStringLiteral(R"({"id":"%1","status":"SCHEDULED","creation_ts":"2026-11-20T09:40:00","results":null,
        "request":{"external_id":"%2","patient_name":"Maya Okafor","dob":"06-15-1990","member_id":"U123456789"}})")
        .arg(ticket, externalId)
        .toUtf8();
}

static QByteArray look(const QString &status)
{
    return QStringLiteral(R"({"id":"7d98","status":"%1","creation_ts":"2026-11-20T09:40:00","request":{},
        "summary":"Done.","results":{"plan_information":{"is_active":true}}})")
        .arg(status)
        .toUtf8();
}

static QString nameOf(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

/// What becomes of checks when nobody presses anything.
class FollowingTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aLostReceiptIsFoundByItsName();
    void aLostReceiptIsLookedForByItself();
    void aTicketOfAnotherCheckIsNotTaken();
    void whatIsNotListedAsksAPersonWhoMaySendItAgain();
    void aSecondPressSendsNothing();
    void theEarlierOneThatTurnsUpIsFlagged();
    void oneRefusalStopsTheWholeQueue();
    void aStopOfOneServiceLeavesTheOtherAlone();
    void aNewAnswerOpensTheQueueAgain();
    void aListThatFailsKeepsTheWishToGoOn();
    void busyIsHeardForAllOfAService();
    void oneLookAtATimeForEachService();
    void aClockPutBackHoldsNothingUp();
    void looksAreSpreadAfterASleep();
    void newsIsToldOnceAndOpenedOnce();
    void aMissingTicketStaysFollowed();

private:
    Check lost(Desk &front);

    std::unique_ptr<QTemporaryDir> m_folder;
};

Check FollowingTest::lost(Desk &front)
{
    front.network.willBreak();
    return *await(front.desk.ask(ServiceId::HealthHarbor, question()));
}

static int posts(const Desk &front)
{
    return int(std::count_if(front.network.asked.cbegin(), front.network.asked.cend(),
                             [](const auto &asked) { return !asked.body.isEmpty(); }));
}

void FollowingTest::aLostReceiptIsFoundByItsName()
{
    Desk front(m_folder->path());
    const auto check = lost(front);
    QCOMPARE(check.standing, Standing::Unconfirmed);
    front.network.willAnswer('[' + listed(u"7d98"_s, nameOf(check.id)) + ']');
    const auto found = await(front.desk.resume(check.id));
    QCOMPARE(found->standing, Standing::Tracking);
    QCOMPARE(found->ticket, u"7d98"_s);
    QCOMPARE(posts(front), 1);
    QVERIFY(front.network.asked.at(1).request.url().query().contains(nameOf(check.id)));
}

void FollowingTest::aLostReceiptIsLookedForByItself()
{
    Desk front(m_folder->path());
    const auto check = lost(front);
    front.network.willAnswer('[' + listed(u"7d98"_s, nameOf(check.id)) + ']');
    front.network.willAnswer(look(u"SUCCESS"_s));
    front.now = front.now.addSecs(10);
    front.desk.follow();
    QTRY_COMPARE_WITH_TIMEOUT(front.kept(check.id).standing, Standing::Answered, 15'000);
    QCOMPARE(posts(front), 1);
}

void FollowingTest::aTicketOfAnotherCheckIsNotTaken()
{
    Desk front(m_folder->path());
    front.network.willAnswer(Receipt);
    QVERIFY(await(front.desk.ask(ServiceId::HealthHarbor, question())));
    front.network.willBreak();
    const auto second = await(front.desk.ask(ServiceId::HealthHarbor, question(), {}, FrontDesk::Repeat::Meant));
    QCOMPARE(second->standing, Standing::Unconfirmed);

    // The service echoes no names: by content, the first call looks like the second.
    const auto made = front.now.toUTC().toString(Qt::ISODate);
    const auto entry = [&made](const QString &ticket) {
        return QStringLiteral(R"({"id":"%1","status":"SCHEDULED","creation_ts":"%2","request":{
            "patient_name":"Maya Okafor","dob":"06-15-1990","member_id":"U123456789"}})")
            .arg(ticket, made)
            .toUtf8();
    };
    front.network.willAnswer('[' + entry(u"7d98"_s) + ']');
    QCOMPARE(await(front.desk.resume(second->id))->standing, Standing::Unconfirmed);
    front.network.willAnswer('[' + entry(u"7d98"_s) + ',' + entry(u"8e09"_s) + ']');
    const auto found = await(front.desk.resume(second->id));
    QCOMPARE(found->standing, Standing::Tracking);
    QCOMPARE(found->ticket, u"8e09"_s);
    QVERIFY(found->search.isProbable);
}

void FollowingTest::whatIsNotListedAsksAPersonWhoMaySendItAgain()
{
    Desk front(m_folder->path());
    const auto check = lost(front);
    for (int list = 0; list < 6; ++list)
        front.network.willAnswer(NoList);
    for (int time = 0; time < 3; ++time) {
        front.now = front.now.addSecs(1200);
        (void)await(front.desk.resume(check.id));
    }
    QCOMPARE(front.kept(check.id).standing, Standing::NeedsPerson);
    QCOMPARE(posts(front), 1);

    front.network.willAnswer(Receipt);
    const auto again = await(front.desk.sendAgain(check.id));
    QVERIFY(again);
    QCOMPARE(again->standing, Standing::Tracking);
    QCOMPARE(again->repeats, std::optional(check.id));
    QCOMPARE(again->patientId, check.patientId);
    QCOMPARE(posts(front), 2);
    const auto old = front.kept(check.id);
    QCOMPARE(old.standing, Standing::Closed);
    QCOMPARE(old.repeatedBy, std::optional(again->id));
    // The second call bears its own name.
    QVERIFY(front.network.asked.back().body.contains(nameOf(again->id).toUtf8()));
    QVERIFY(!front.network.asked.back().body.contains(nameOf(check.id).toUtf8()));
}

void FollowingTest::aSecondPressSendsNothing()
{
    Desk front(m_folder->path());
    const auto check = lost(front);
    for (int list = 0; list < 6; ++list)
        front.network.willAnswer(NoList);
    for (int time = 0; time < 3; ++time) {
        front.now = front.now.addSecs(1200);
        (void)await(front.desk.resume(check.id));
    }
    front.network.willAnswer(Receipt);
    front.network.willAnswer(Receipt);
    const auto first = front.desk.sendAgain(check.id);
    const auto second = front.desk.sendAgain(check.id);
    QVERIFY(await(first));
    QVERIFY(!await(second));
    QVERIFY(!await(front.desk.sendAgain(check.id)));
    QCOMPARE(posts(front), 2);
    QCOMPARE(front.lines().size(), 2u);
}

void FollowingTest::theEarlierOneThatTurnsUpIsFlagged()
{
    Desk front(m_folder->path());
    const auto check = lost(front);
    QCOMPARE(await(front.desk.close(check.id))->standing, Standing::Closed);
    front.network.willAnswer('[' + listed(u"7d98"_s, nameOf(check.id)) + ',' + listed(u"8e09"_s, nameOf(check.id))
                             + ']');
    front.network.willAnswer(look(u"IN_PROGRESS"_s));
    front.now = front.now.addSecs(3700);
    front.desk.follow();
    QTRY_COMPARE_WITH_TIMEOUT(front.kept(check.id).status, u"IN_PROGRESS"_s, 15'000);
    const auto late = front.kept(check.id);
    QVERIFY(late.search.isLate);
    QCOMPARE(late.search.duplicates.size(), 1);
    QCOMPARE(posts(front), 1);
}

/// Several checks in doubt, due at once.
static std::vector<QUuid> inDoubt(Desk &front, int count)
{
    std::vector<QUuid> ids;
    for (int number = 0; number < count; ++number) {
        auto inquiry = question();
        inquiry.insurance.memberId = u"U12345678%1"_s.arg(number);
        front.network.willBreak();
        ids.push_back(await(front.desk.ask(ServiceId::Eligibility, inquiry))->id);
    }
    front.now = front.now.addSecs(600);
    return ids;
}

void FollowingTest::oneRefusalStopsTheWholeQueue()
{
    Desk front(m_folder->path());
    int stops = 0;
    connect(&front.desk, &FrontDesk::serviceStopped, this, [&stops] { ++stops; });
    const auto ids = inDoubt(front, 5);
    front.network.willAnswer(RefusedKey, 401);
    front.desk.follow();
    QTRY_COMPARE(stops, 1);
    QVERIFY(!QTest::qWaitFor([&front] { return front.network.asked.size() > 6; }, 2500));
    for (const auto &id : ids)
        QCOMPARE(front.kept(id).standing, Standing::InDoubt);
}

void FollowingTest::aStopOfOneServiceLeavesTheOtherAlone()
{
    Desk front(m_folder->path());
    front.network.willAnswer(Receipt);
    const auto placed = await(front.desk.ask(ServiceId::HealthHarbor, question()));
    front.network.willAnswer(RefusedKey, 401);
    QCOMPARE(await(front.desk.ask(ServiceId::Eligibility, question()))->standing, Standing::Paused);
    front.network.willAnswer(look(u"SUCCESS"_s));
    front.now = front.now.addSecs(3600);
    front.desk.follow();
    QTRY_COMPARE(front.kept(placed->id).standing, Standing::Answered);
}

void FollowingTest::aNewAnswerOpensTheQueueAgain()
{
    Desk front(m_folder->path());
    front.desk.follow();
    front.network.willAnswer(RefusedKey, 402);
    const auto paused = await(front.desk.ask(ServiceId::Eligibility, question()));
    QCOMPARE(paused->standing, Standing::Paused);
    // The wallet was filled: a new check is tried all the same, and what waited goes on by itself.
    auto other = question();
    other.insurance.memberId = u"U123456780"_s;
    front.network.willAnswer(ActiveAnswer);
    front.network.willAnswer(ActiveAnswer);
    QCOMPARE(await(front.desk.ask(ServiceId::Eligibility, other))->standing, Standing::Answered);
    QTRY_COMPARE(front.kept(paused->id).standing, Standing::Answered);
}

static bool rename(const QString &folder, const QString &table, const QString &name)
{
    auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"renaming"_s);
    database.setDatabaseName(folder + u"/history.sqlite"_s);
    const auto isRenamed =
        database.open() && QSqlQuery(database).exec(u"ALTER TABLE %1 RENAME TO %2"_s.arg(table, name));
    database = {};
    QSqlDatabase::removeDatabase(u"renaming"_s);
    return isRenamed;
}

void FollowingTest::aListThatFailsKeepsTheWishToGoOn()
{
    Desk front(m_folder->path());
    front.network.willAnswer(RefusedKey, 402);
    const auto paused = await(front.desk.ask(ServiceId::Eligibility, question()));
    QCOMPARE(paused->standing, Standing::Paused);
    front.desk.follow();
    // For a while the list of what is open cannot be read.
    QVERIFY(rename(m_folder->path(), u"checks"_s, u"checks_away"_s));
    front.network.willAnswer(ActiveAnswer);
    front.desk.goOn();
    QVERIFY(!QTest::qWaitFor([&front] { return front.network.asked.size() > 1; }, 2500));
    QVERIFY(rename(m_folder->path(), u"checks_away"_s, u"checks"_s));
    QTRY_COMPARE_WITH_TIMEOUT(front.kept(paused->id).standing, Standing::Answered, 15'000);
    QCOMPARE(front.network.asked.size(), 2u);
}

void FollowingTest::busyIsHeardForAllOfAService()
{
    Desk front(m_folder->path());
    const auto ids = inDoubt(front, 3);
    front.network.will({429, "{}", QNetworkReply::NoError, {{"Retry-After", "120"}}});
    front.desk.follow();
    QTRY_COMPARE(front.network.asked.size(), 4u);
    QVERIFY(!QTest::qWaitFor([&front] { return front.network.asked.size() > 4; }, 2500));
    for (const auto &id : ids)
        QCOMPARE(front.kept(id).standing, Standing::InDoubt);
    for (int answer = 0; answer < 3; ++answer)
        front.network.willAnswer(ActiveAnswer);
    front.now = front.now.addSecs(121);
    for (const auto &id : ids)
        QTRY_COMPARE_WITH_TIMEOUT(front.kept(id).standing, Standing::Answered, 15'000);
}

void FollowingTest::oneLookAtATimeForEachService()
{
    Desk front(m_folder->path());
    const auto ids = inDoubt(front, 3);
    front.network.willHold();
    front.desk.follow();
    QTRY_COMPARE(front.network.asked.size(), 4u);
    QVERIFY(!QTest::qWaitFor([&front] { return front.network.asked.size() > 4; }, 2500));
    // The other service does not wait for it.
    front.network.willAnswer(Receipt);
    QCOMPARE(await(front.desk.ask(ServiceId::HealthHarbor, question()))->standing, Standing::Tracking);
}

void FollowingTest::aClockPutBackHoldsNothingUp()
{
    Desk front(m_folder->path());
    front.network.willAnswer(Receipt);
    const auto placed = await(front.desk.ask(ServiceId::HealthHarbor, question()));
    front.desk.follow();
    QVERIFY(!QTest::qWaitFor([&front] { return front.network.asked.size() > 1; }, 1500));
    // The look that was half an hour away would be five hours and a half away.
    front.network.willAnswer(look(u"SUCCESS"_s));
    front.now = front.now.addSecs(-5 * 3600);
    QTRY_COMPARE_WITH_TIMEOUT(front.kept(placed->id).standing, Standing::Answered, 15'000);
}

void FollowingTest::looksAreSpreadAfterASleep()
{
    Desk front(m_folder->path(), "sk_live_one", std::chrono::hours(1));
    front.network.willAnswer(Receipt);
    const auto placed = await(front.desk.ask(ServiceId::HealthHarbor, question()));
    front.desk.follow();
    QTest::qWait(1500);
    front.network.willAnswer(look(u"SUCCESS"_s));
    front.now = front.now.addSecs(8 * 3600);
    // The computer slept for a night: not every desk asks in the same second.
    QVERIFY(!QTest::qWaitFor([&front] { return front.network.asked.size() > 1; }, 3000));
    QCOMPARE(front.kept(placed->id).standing, Standing::Tracking);
}

void FollowingTest::newsIsToldOnceAndOpenedOnce()
{
    Desk front(m_folder->path());
    int news = 0;
    connect(&front.desk, &FrontDesk::newsCame, this, [&news] { ++news; });
    front.network.willAnswer(Receipt);
    front.network.willAnswer(look(u"SUCCESS"_s));
    const auto placed = await(front.desk.ask(ServiceId::HealthHarbor, question()));
    QVERIFY(isNews(*await(front.desk.resume(placed->id))));
    QCOMPARE(news, 1);
    QVERIFY(front.lines().front().isNews);
    QVERIFY(await(front.desk.markOpened(placed->id)));
    QVERIFY(!front.lines().front().isNews);
    QVERIFY(!await(front.desk.markOpened(placed->id)));
    QCOMPARE(news, 1);
}

void FollowingTest::aMissingTicketStaysFollowed()
{
    Desk front(m_folder->path());
    front.network.willAnswer(Receipt);
    const auto placed = await(front.desk.ask(ServiceId::HealthHarbor, question()));
    front.network.willAnswer(R"({"detail":"Not found"})", 404);
    const auto missing = await(front.desk.resume(placed->id));
    QCOMPARE(missing->standing, Standing::Tracking);
    QVERIFY(missing->missingSince);
    front.network.willAnswer(look(u"SUCCESS"_s));
    QCOMPARE(await(front.desk.resume(placed->id))->standing, Standing::Answered);
}

QTEST_GUILESS_MAIN(FollowingTest)
#include "tst_following.moc"
