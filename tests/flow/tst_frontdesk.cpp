// SPDX-License-Identifier: MIT
#include "app/domain/fields.h"
#include "tests/flow/testdesk.h"

#include <QEventLoop>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace coverdesk;
using namespace coverdesk::testing;

class FrontDeskTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void anAnswerIsToldOnlyOnceItIsKept();
    void nothingIsSentThatCannotBeKept();
    void aLostAnswerIsAskedForWithTheSameKeyAndBytes();
    void whatWasNotSentWaits();
    void afterTheKeysWindowAPersonIsAsked();
    void theSameQuestionTwiceAtOnceIsOneCheck();
    void aRefusedKeyPausesAndANewOneGoesOn();
    void whatIsPausedGoesOnOnceThingsArePutRight();
    void aCheckInDoubtNeverGoesOutUnderAnotherCredential();
    void aChangedAddressNeverReceivesTheSecret();
    void practiceTakesListedPatientsOnly();
    void anAnswerThatCannotBeKeptIsKeptLater();
    void whatADeadProcessWasSendingIsAskedAgainWithItsKey();
    void whatACommandLeftBehindIsTakenUpByAnOpenWindow();
    void aStoppedServiceIsLeftInPeace();
    void theDayAnAnswerIsWantedMakesNoOtherQuestion();
    void aPhoneInquiryWithoutReceiptIsNeverSentAgain();
    void aPhoneInquiryIsLookedAtUntilItsAnswerIsThere();
    void theSameQuestionIsFoundWithinTheHour();
    void anotherSpellingMakesNoSecondCall();
    void anAnswerToALongAskedQuestionIsFoundWithinTheHour();
    void aTrialIsNeverBilled();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

void FrontDeskTest::anAnswerIsToldOnlyOnceItIsKept()
{
    Desk front(m_folder->path());
    std::optional<Check> keptWhenTold;
    connect(&front.desk, &FrontDesk::changed, this, [&](const Check &check) {
        if (check.standing == Standing::Answered)
            keptWhenTold = front.kept(check.id);
    });
    front.network.willAnswer(ActiveAnswer);
    const auto check = await(front.desk.ask(ServiceId::Eligibility, question()));

    QVERIFY(check);
    QCOMPARE(check->standing, Standing::Answered);
    QCOMPARE(check->benefits->verdict, Verdict::Active);
    QVERIFY(keptWhenTold);
    QCOMPARE(keptWhenTold->standing, Standing::Answered);
    QCOMPARE(front.told.front().standing, Standing::Sending);
    QCOMPARE(front.kept(check->id), *check);
}

void FrontDeskTest::nothingIsSentThatCannotBeKept()
{
    Desk front(m_folder->path());
    QVERIFY(QFile::rename(m_folder->filePath(u"history.sqlite"_s), m_folder->filePath(u"elsewhere"_s)));
    QFile foreign(m_folder->filePath(u"history.sqlite"_s));
    QVERIFY(foreign.open(QFile::WriteOnly));
    foreign.write("no history at all, and long enough to be looked at by everyone who opens it: ");
    foreign.write(QByteArray(4096, 'x'));
    foreign.close();
    Desk second(m_folder->path());
    const auto check = await(second.desk.ask(ServiceId::Eligibility, question()));
    QVERIFY(!check);
    QVERIFY(second.network.asked.empty());
}

void FrontDeskTest::aLostAnswerIsAskedForWithTheSameKeyAndBytes()
{
    Desk front(m_folder->path());
    front.network.willBreak();
    front.network.willAnswer(ActiveAnswer);
    const auto lost = await(front.desk.ask(ServiceId::Eligibility, question()));
    QCOMPARE(lost->standing, Standing::InDoubt);
    QVERIFY(lost->nextLookAt);

    const auto found = await(front.desk.resume(lost->id));
    QCOMPARE(found->standing, Standing::Answered);
    QCOMPARE(front.network.asked.size(), 2u);
    const auto &[first, second] = std::tie(front.network.asked.at(0), front.network.asked.at(1));
    QCOMPARE(first.request.rawHeader("Idempotency-Key"), lost->id.toByteArray(QUuid::WithoutBraces));
    QCOMPARE(second.request.rawHeader("Idempotency-Key"), first.request.rawHeader("Idempotency-Key"));
    QCOMPARE(second.body, first.body);
    QVERIFY(!first.body.isEmpty());
}

void FrontDeskTest::whatWasNotSentWaits()
{
    Desk front(m_folder->path());
    front.network.willNotReach();
    const auto check = await(front.desk.ask(ServiceId::Eligibility, question()));
    QCOMPARE(check->standing, Standing::Queued);
    QVERIFY(!check->firstSentAt);
    QVERIFY(!check->everInDoubt);
    QCOMPARE(check->failure->kind, Failure::Kind::Offline);

    front.now = front.now.addDays(1);
    QCOMPARE(await(front.desk.resume(check->id))->standing, Standing::NeedsPerson);
    QCOMPARE(front.network.asked.size(), 1u);
}

void FrontDeskTest::afterTheKeysWindowAPersonIsAsked()
{
    Desk front(m_folder->path());
    front.network.willBreak();
    const auto lost = await(front.desk.ask(ServiceId::Eligibility, question()));
    front.now = front.now.addSecs(20 * 3600);
    QCOMPARE(await(front.desk.resume(lost->id))->standing, Standing::NeedsPerson);
    QCOMPARE(front.network.asked.size(), 1u);
    QCOMPARE(await(front.desk.close(lost->id))->standing, Standing::Closed);
}

void FrontDeskTest::theSameQuestionTwiceAtOnceIsOneCheck()
{
    Desk front(m_folder->path());
    front.network.willAnswer(ActiveAnswer);
    auto first = front.desk.ask(ServiceId::Eligibility, question());
    auto second = front.desk.ask(ServiceId::Eligibility, question());
    QVERIFY(await(first));
    QCOMPARE(await(second).failure().kind, Failure::Kind::InUse);
    QCOMPARE(front.network.asked.size(), 1u);
    QCOMPARE(front.lines().size(), 1u);
}

void FrontDeskTest::aRefusedKeyPausesAndANewOneGoesOn()
{
    Desk front(m_folder->path());
    int stops = 0;
    connect(&front.desk, &FrontDesk::serviceStopped, this, [&stops] { ++stops; });
    front.network.willAnswer(R"({"success":false,"error":{"code":"UNAUTHORIZED","message":"no"}})", 401);
    front.network.willAnswer(ActiveAnswer);
    const auto paused = await(front.desk.ask(ServiceId::Eligibility, question()));
    QCOMPARE(paused->standing, Standing::Paused);
    QCOMPARE(stops, 1);

    front.enter("sk_live_two");
    const auto answered = await(front.desk.resume(paused->id));
    QCOMPARE(answered->standing, Standing::Answered);
    QCOMPARE(front.network.asked.at(1).request.rawHeader("Authorization"), QByteArray("Bearer sk_live_two"));
    QCOMPARE(answered->dispatch.credential, Accounts::fingerprintOf("sk_live_two"));
}

void FrontDeskTest::whatIsPausedGoesOnOnceThingsArePutRight()
{
    Desk front(m_folder->path());
    front.desk.follow();
    front.network.willAnswer(R"({"success":false,"error":{"code":"UNAUTHORIZED","message":"no"}})", 401);
    const auto paused = await(front.desk.ask(ServiceId::Eligibility, question()));
    QVERIFY(!QTest::qWaitFor([&front] { return front.network.asked.size() > 1; }, 1500));

    front.network.willAnswer(ActiveAnswer);
    front.enter("sk_live_two");
    front.desk.goOn();
    QTRY_COMPARE(front.told.back().standing, Standing::Answered);
    QCOMPARE(front.told.back().id, paused->id);
}

void FrontDeskTest::aCheckInDoubtNeverGoesOutUnderAnotherCredential()
{
    Desk front(m_folder->path());
    front.network.willBreak();
    const auto lost = await(front.desk.ask(ServiceId::Eligibility, question()));
    front.enter("sk_live_two");
    QCOMPARE(await(front.desk.resume(lost->id))->standing, Standing::NeedsPerson);
    QCOMPARE(front.network.asked.size(), 1u);
}

void FrontDeskTest::aChangedAddressNeverReceivesTheSecret()
{
    Desk front(m_folder->path());
    QVERIFY(front.settings.keep(
        {ServiceId::Eligibility, QUrl(u"https://evil.example"_s), {}, u"0f9d6f3e-7a51-4c1c-9c55-2b7b6a9d1e10"_s}));
    const auto refused = await(front.desk.ask(ServiceId::Eligibility, question()));
    QCOMPARE(refused.failure().kind, Failure::Kind::Forbidden);
    QCOMPARE(refused.failure().code, u"origin"_s);
    QVERIFY(front.network.asked.empty());
    QVERIFY(front.lines().empty());
}

void FrontDeskTest::practiceTakesListedPatientsOnly()
{
    Desk front(m_folder->path());
    FrontDesk practice(front.history, front.accounts,
                       {[&front] { return front.now; }, [] { return 0.5; }, 1, QUrl(u"http://127.0.0.1:9"_s)}, nullptr);
    practice.employ(std::make_unique<EligibilityService>(front.network));
    auto stranger = question();
    stranger.patient.firstName = u"Real"_s;
    QCOMPARE(await(practice.ask(ServiceId::Eligibility, stranger)).failure().code, u"practice"_s);
    QVERIFY(front.lines().empty());

    front.network.willAnswer(ActiveAnswer);
    QVERIFY(await(practice.ask(ServiceId::Eligibility, question())));
}

void FrontDeskTest::anAnswerThatCannotBeKeptIsKeptLater()
{
    Desk front(m_folder->path());
    int troubles = 0;
    connect(&front.desk, &FrontDesk::notKept, this, [&troubles] { ++troubles; });
    // The answer comes while another writer holds the file for longer than SQLite waits: a slow or busy disk.
    auto other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
    other.setDatabaseName(m_folder->filePath(u"history.sqlite"_s));
    QVERIFY(other.open());
    connect(&front.desk, &FrontDesk::changed, this, [&other](const Check &check) {
        if (check.standing == Standing::Sending)
            QSqlQuery(other).exec(u"BEGIN IMMEDIATE"_s);
    });
    front.network.willAnswer(ActiveAnswer);
    const auto check = await(front.desk.ask(ServiceId::Eligibility, question()));
    QVERIFY(!check);
    QCOMPARE(troubles, 1);
    QCOMPARE(front.told.back().standing, Standing::Sending);

    QVERIFY(QSqlQuery(other).exec(u"ROLLBACK"_s));
    QTRY_COMPARE_WITH_TIMEOUT(front.told.back().standing, Standing::Answered, 20'000);
    QCOMPARE(front.kept(front.told.back().id).standing, Standing::Answered);
    QCOMPARE(front.network.asked.size(), 1u);
}

void FrontDeskTest::whatADeadProcessWasSendingIsAskedAgainWithItsKey()
{
    QUuid id;
    {
        Desk front(m_folder->path());
        front.network.willAnswer(ActiveAnswer);
        QEventLoop untilItIsSent;
        connect(&front.desk, &FrontDesk::changed, &untilItIsSent, &QEventLoop::quit);
        const auto asked = front.desk.ask(ServiceId::Eligibility, question());
        untilItIsSent.exec();
        id = front.told.front().id;
        QCOMPARE(front.told.back().standing, Standing::Sending);
    }
    Desk tomorrow(m_folder->path());
    tomorrow.network.willAnswer(ActiveAnswer);
    tomorrow.desk.follow();
    QTRY_VERIFY(!tomorrow.told.empty() && tomorrow.told.back().standing == Standing::Answered);
    QCOMPARE(tomorrow.told.back().id, id);
    QCOMPARE(tomorrow.network.asked.at(0).request.rawHeader("Idempotency-Key"), id.toByteArray(QUuid::WithoutBraces));
    QVERIFY(tomorrow.kept(id).everInDoubt);
}

void FrontDeskTest::whatACommandLeftBehindIsTakenUpByAnOpenWindow()
{
    Desk window(m_folder->path());
    window.network.willAnswer(ActiveAnswer);
    window.desk.follow();
    QUuid id;
    {
        Desk command(m_folder->path());
        command.network.willAnswer(ActiveAnswer);
        QEventLoop untilItIsSent;
        connect(&command.desk, &FrontDesk::changed, &untilItIsSent, &QEventLoop::quit);
        const auto asked = command.desk.ask(ServiceId::Eligibility, question());
        untilItIsSent.exec();
        id = command.told.front().id;
    }
    QTRY_VERIFY(!window.told.empty() && window.told.back().standing == Standing::Answered);
    QCOMPARE(window.told.back().id, id);
}

void FrontDeskTest::aStoppedServiceIsLeftInPeace()
{
    Desk front(m_folder->path());
    front.network.willBreak();
    const auto lost = await(front.desk.ask(ServiceId::Eligibility, question()));
    front.network.willAnswer(R"({"success":false,"error":{"code":"UNAUTHORIZED","message":"no"}})", 401);
    QCOMPARE(await(front.desk.resume(lost->id))->standing, Standing::InDoubt);
    front.desk.follow();
    QVERIFY(!QTest::qWaitFor([&front] { return front.network.asked.size() > 2; }, 2500));
}

void FrontDeskTest::theDayAnAnswerIsWantedMakesNoOtherQuestion()
{
    Desk front(m_folder->path());
    front.network.willAnswer(R"({"success":true,"inquiry_id":"7d98"})");
    const auto placed = await(front.desk.ask(ServiceId::HealthHarbor, question()));
    front.now = front.now.addDays(3);
    const auto same = await(front.desk.sameQuestion(ServiceId::HealthHarbor, question()));
    QVERIFY(same && *same);
    QCOMPARE((*same)->id, placed->id);
}

void FrontDeskTest::aPhoneInquiryWithoutReceiptIsNeverSentAgain()
{
    Desk front(m_folder->path());
    front.network.willBreak();
    const auto lost = await(front.desk.ask(ServiceId::HealthHarbor, question()));
    QCOMPARE(lost->standing, Standing::Unconfirmed);
    // Looking for it is asking for two lists; nothing is posted.
    for (int list = 0; list < 4; ++list)
        front.network.willAnswer("[]");
    QCOMPARE(await(front.desk.resume(lost->id))->standing, Standing::Unconfirmed);
    front.desk.follow();
    front.now = front.now.addDays(1);
    QTRY_COMPARE(front.network.asked.size(), 5u);
    for (size_t place = 1; place < 5; ++place)
        QCOMPARE(front.network.asked.at(place).operation, QNetworkAccessManager::GetOperation);
}

void FrontDeskTest::aPhoneInquiryIsLookedAtUntilItsAnswerIsThere()
{
    Desk front(m_folder->path());
    front.network.willAnswer(R"({"success":true,"inquiry_id":"7d98"})");
    front.network.willAnswer(
        R"({"id":"7d98","status":"IN_PROGRESS","creation_ts":"2026-11-20T09:40:00","request":{}})");
    front.network.willAnswer(R"({"id":"7d98","status":"SUCCESS","creation_ts":"2026-11-20T09:40:00","summary":"Done.",
        "results":{"plan_information":{"is_active":true}},"request":{}})");
    const auto placed = await(front.desk.ask(ServiceId::HealthHarbor, question()));
    QCOMPARE(placed->standing, Standing::Tracking);
    QCOMPARE(placed->ticket, u"7d98"_s);
    QCOMPARE(await(front.desk.resume(placed->id))->status, u"IN_PROGRESS"_s);
    const auto answered = await(front.desk.resume(placed->id));
    QCOMPARE(answered->standing, Standing::Answered);
    QCOMPARE(answered->benefits->plan.active, std::optional(true));
    QCOMPARE(answered->inquiry.wantedBy, std::optional(businessDaysAfter(front.now.toLocalTime().date(), 2)));
}

void FrontDeskTest::theSameQuestionIsFoundWithinTheHour()
{
    Desk front(m_folder->path());
    front.network.willAnswer(ActiveAnswer);
    const auto check = await(front.desk.ask(ServiceId::Eligibility, question()));
    const auto same = await(front.desk.sameQuestion(ServiceId::Eligibility, question()));
    QVERIFY(same && *same);
    QCOMPARE((*same)->id, check->id);

    auto other = question();
    other.insurance.memberId = u"U123456780"_s;
    QVERIFY(!*await(front.desk.sameQuestion(ServiceId::Eligibility, other)));
    front.now = front.now.addSecs(3601);
    QVERIFY(!*await(front.desk.sameQuestion(ServiceId::Eligibility, question())));
}

void FrontDeskTest::anotherSpellingMakesNoSecondCall()
{
    Desk front(m_folder->path());
    front.network.willAnswer(R"({"success":true,"inquiry_id":"7d98"})");
    const auto placed = await(front.desk.ask(ServiceId::HealthHarbor, question()));
    auto spelled = question();
    spelled.provider.taxId = u"12-3456789"_s;
    spelled.patient.firstName = u"maya."_s;
    const auto same = await(front.desk.sameQuestion(ServiceId::HealthHarbor, spelled));
    QVERIFY(same && *same);
    QCOMPARE((*same)->id, placed->id);
    QCOMPARE(await(front.desk.ask(ServiceId::HealthHarbor, spelled)).failure().code, u"same"_s);
    QCOMPARE(front.network.asked.size(), 1u);
}

void FrontDeskTest::anAnswerToALongAskedQuestionIsFoundWithinTheHour()
{
    Desk front(m_folder->path());
    front.network.willAnswer(R"({"success":true,"inquiry_id":"7d98"})");
    front.network.willAnswer(R"({"id":"7d98","status":"SUCCESS","results":{"plan_information":{"is_active":true}}})");
    const auto placed = await(front.desk.ask(ServiceId::HealthHarbor, question()));
    front.now = front.now.addDays(60);
    QCOMPARE(await(front.desk.resume(placed->id))->standing, Standing::Answered);

    front.now = front.now.addSecs(60);
    const auto same = await(front.desk.sameQuestion(ServiceId::HealthHarbor, question()));
    QVERIFY(same && *same);
    QCOMPARE((*same)->id, placed->id);
    QCOMPARE(await(front.desk.ask(ServiceId::HealthHarbor, question())).failure().code, u"same"_s);
    QCOMPARE(front.network.asked.size(), 2u);

    front.now = front.now.addSecs(3600);
    QVERIFY(!*await(front.desk.sameQuestion(ServiceId::HealthHarbor, question())));
}

void FrontDeskTest::aTrialIsNeverBilled()
{
    Desk front(m_folder->path());
    front.network.willAnswer(ActiveAnswer);
    const auto account = front.accounts.find(ServiceId::Eligibility, {});
    QVERIFY(await(front.desk.tryAccount(*account, "sk_live_one")));
    QVERIFY(front.network.asked.at(0).request.url().path().endsWith(u"/mock"_s));
    QVERIFY(front.lines().empty());
}

QTEST_GUILESS_MAIN(FrontDeskTest)

#include "tst_frontdesk.moc"
