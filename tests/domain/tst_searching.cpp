// SPDX-License-Identifier: MIT
#include "app/domain/transitions.h"

#include <QTest>

using namespace coverdesk;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

using Kind = Outcome::Kind;

// A Friday.
static const QDateTime Now(QDate(2026, 11, 20), QTime(12, 0));

/// Sent to the phone service, and its receipt never came.
static Check lost()
{
    Check check;
    check.service = ServiceId::HealthHarbor;
    check.askedAt = Now;
    check.inquiry.wantedBy = QDate(2026, 11, 24);
    return settled(sending(check, Now), {.kind = Kind::Unclear, .failure = Failure{.kind = Failure::Kind::Cut}}, Now,
                   0.5);
}

static Check given(Check check, Kind kind, const QDateTime &at)
{
    Outcome outcome{.kind = kind};
    if (kind == Kind::Found)
        outcome.ticket = u"inq-1"_s;
    return settled(std::move(check), outcome, at, 0.5);
}

/// Three whole lists over more than half an hour did not show it.
static Check givenUp()
{
    auto check = lost();
    for (const auto minutes : {1, 20, 40})
        check = given(check, Kind::NotListed, Now.addSecs(60 * minutes));
    return check;
}

static Check placed()
{
    return given(lost(), Kind::Found, Now.addSecs(5));
}

class SearchingTest : public QObject
{
    Q_OBJECT

private slots:
    void looksSoonAndThenSlower();
    void isNeverSentAgain_data();
    void isNeverSentAgain();
    void asksAPersonOnlyAfterThreeWholeListsOverHalfAnHour();
    void followsWhatIsFound();
    void keepsWhyItIsInDoubt();
    void aPersonMayHaveItSentAgain();
    void findsWhatWasClosedOrSentAgain();
    void stopsLookingAfterFiveBusinessDays();
    void asksAPersonAboutALateAnswer();
    void asksSoonerWhereNobodyKnowsTheStatus();
    void followsOnWhereAPersonWants();
    void notesSinceWhenItIsMissing();
    void isNewsUntilItIsOpened();
};

void SearchingTest::looksSoonAndThenSlower()
{
    auto check = lost();
    QCOMPARE(check.standing, Standing::Unconfirmed);
    std::vector<qint64> pauses{Now.msecsTo(*check.nextLookAt)};
    for (int look = 0; look < 6; ++look) {
        check = given(check, Kind::Unclear, Now);
        pauses.push_back(Now.msecsTo(*check.nextLookAt));
    }
    QCOMPARE(pauses, (std::vector<qint64>{5'000, 15'000, 60'000, 300'000, 900'000, 3600'000, 3600'000}));
    // Whole lists count towards asking a person, others do not.
    QCOMPARE(check.search.looks, 6);
    QCOMPARE(check.search.without, 0);
}

void SearchingTest::isNeverSentAgain_data()
{
    QTest::addColumn<Kind>("kind");
    for (const auto kind : {Kind::NotSent, Kind::Unclear, Kind::Placed, Kind::StillWaiting, Kind::NotListed,
                            Kind::Answered, Kind::Refused, Kind::Stopped})
        QTest::addRow("%d", int(kind)) << kind;
}

void SearchingTest::isNeverSentAgain()
{
    QFETCH(Kind, kind);
    const auto check = given(lost(), kind, Now.addSecs(60));
    QCOMPARE(check.standing, Standing::Unconfirmed);
    QVERIFY(check.ticket.isEmpty());
    QVERIFY(check.nextLookAt);
    const auto next = taken(check, "any", Now.addSecs(3600));
    QVERIFY(next);
    QVERIFY(isOnlyLookedFor(*next));
    QCOMPARE(next->attempts, 1);
    QCOMPARE(next->standing, Standing::Unconfirmed);
}

void SearchingTest::asksAPersonOnlyAfterThreeWholeListsOverHalfAnHour()
{
    auto check = lost();
    for (const auto seconds : {1, 2, 3, 1798})
        check = given(check, Kind::NotListed, Now.addSecs(seconds));
    QCOMPARE(check.standing, Standing::Unconfirmed);

    check = given(lost(), Kind::NotListed, Now);
    check = given(check, Kind::NotListed, Now.addSecs(3600));
    QCOMPARE(check.standing, Standing::Unconfirmed);
    check = given(check, Kind::Unclear, Now.addSecs(7200));
    QCOMPARE(check.standing, Standing::Unconfirmed);
    check = given(check, Kind::NotListed, Now.addSecs(7300));
    QCOMPARE(check.standing, Standing::NeedsPerson);
    // It may turn up yet.
    QVERIFY(check.nextLookAt);
    QVERIFY(canMove(check));
}

void SearchingTest::followsWhatIsFound()
{
    Outcome outcome{.kind = Kind::Found, .ticket = u"inq-1"_s, .status = u"SCHEDULED"_s, .received = "{}"};
    outcome.duplicates = {u"inq-2"_s};
    outcome.isProbable = true;
    const auto check = settled(lost(), outcome, Now.addSecs(5), 0.5);
    QCOMPARE(check.standing, Standing::Tracking);
    QCOMPARE(check.ticket, u"inq-1"_s);
    QCOMPARE(check.status, u"SCHEDULED"_s);
    QCOMPARE(check.search.duplicates, QStringList{u"inq-2"_s});
    QVERIFY(check.search.isProbable);
    QVERIFY(!check.search.isLate);
    QCOMPARE(check.failure, std::nullopt);
    QCOMPARE(check.received, QByteArray("{}"));
    QVERIFY(isDue(check, Now.addSecs(5)));
}

void SearchingTest::keepsWhyItIsInDoubt()
{
    const Outcome outcome{
        .kind = Kind::Unclear, .failure = Failure{.kind = Failure::Kind::Broken}, .received = "<html>"};
    const auto check = settled(lost(), outcome, Now, 0.5);
    QCOMPARE(check.failure->kind, Failure::Kind::Cut);
    QVERIFY(check.received.isEmpty());
}

void SearchingTest::aPersonMayHaveItSentAgain()
{
    const auto successor = QUuid::createUuid();
    QVERIFY(!retired(lost(), successor, Now));
    QVERIFY(!retired(placed(), successor, Now));
    const auto old = retired(givenUp(), successor, Now.addSecs(7200));
    QVERIFY(old);
    QCOMPARE(old->standing, Standing::Closed);
    QCOMPARE(old->repeatedBy, std::optional(successor));
    // It is still looked for.
    QVERIFY(old->nextLookAt);
    QVERIFY(isOnlyLookedFor(*old));
    QVERIFY(!retired(*old, successor, Now));
    // What is placed is there: it is never asked for again.
    auto late = placed();
    late.standing = Standing::NeedsPerson;
    QVERIFY(!retired(late, successor, Now));
}

void SearchingTest::findsWhatWasClosedOrSentAgain()
{
    for (const auto &gone : {*closed(lost(), Now), *retired(givenUp(), QUuid::createUuid(), Now)}) {
        const auto missing = given(gone, Kind::NotListed, Now.addSecs(7200));
        QCOMPARE(missing.standing, Standing::Closed);
        QVERIFY(missing.nextLookAt);
        const auto late = given(missing, Kind::Found, Now.addSecs(9000));
        QCOMPARE(late.standing, Standing::Tracking);
        QVERIFY(late.search.isLate);
        QCOMPARE(late.repeatedBy, gone.repeatedBy);
    }
    // What was never in doubt is not at the service.
    Check unsent;
    unsent.service = ServiceId::HealthHarbor;
    const auto ended = closed(unsent, Now);
    QVERIFY(ended && !ended->nextLookAt);
    QVERIFY(!taken(*ended, {}, Now));
}

void SearchingTest::stopsLookingAfterFiveBusinessDays()
{
    const auto friday = QDateTime(QDate(2026, 11, 27), QTime(12, 0));
    auto check = given(*closed(lost(), Now), Kind::NotListed, friday);
    QVERIFY(check.nextLookAt);
    check = given(check, Kind::NotListed, friday.addDays(3));
    QVERIFY(!check.nextLookAt);
    QCOMPARE(check.standing, Standing::Closed);
    QVERIFY(!given(*closed(lost(), Now), Kind::Stopped, friday.addDays(3)).nextLookAt);

    // One whose lists could never be read whole is a person's matter by then.
    check = given(lost(), Kind::Unclear, friday.addDays(3));
    QCOMPARE(check.standing, Standing::NeedsPerson);
}

void SearchingTest::asksAPersonAboutALateAnswer()
{
    // Wanted by Tuesday the 24th: five business days later is Tuesday the 1st.
    auto check = given(placed(), Kind::StillWaiting, QDateTime(QDate(2026, 12, 1), QTime(23, 0)));
    QCOMPARE(check.standing, Standing::Tracking);
    const QDateTime wednesday(QDate(2026, 12, 2), QTime(8, 0));
    for (const auto kind : {Kind::StillWaiting, Kind::Unclear, Kind::NotSent, Kind::Refused}) {
        const auto late = given(check, kind, wednesday);
        QCOMPARE(late.standing, Standing::NeedsPerson);
        QCOMPARE(late.ticket, u"inq-1"_s);
        QVERIFY(late.nextLookAt);
        // An answer that comes after all is one.
        QCOMPARE(given(late, Kind::Answered, wednesday.addDays(1)).standing, Standing::Answered);
    }
}

void SearchingTest::asksSoonerWhereNobodyKnowsTheStatus()
{
    Outcome strange{.kind = Kind::StillWaiting, .status = u"ON_HOLD"_s};
    strange.isStrange = true;
    const auto check = settled(placed(), strange, Now, 0.5);
    QCOMPARE(check.standing, Standing::Tracking);
    QCOMPARE(check.status, u"ON_HOLD"_s);
    QCOMPARE(check.nextLookAt, std::optional(Now.addSecs(3600)));

    QCOMPARE(settled(placed(), strange, QDateTime(QDate(2026, 11, 27), QTime(12, 0)), 0.5).standing,
             Standing::Tracking);
    QCOMPARE(settled(placed(), strange, QDateTime(QDate(2026, 11, 28), QTime(12, 0)), 0.5).standing,
             Standing::NeedsPerson);
}

void SearchingTest::followsOnWhereAPersonWants()
{
    const QDateTime later(QDate(2026, 12, 2), QTime(8, 0));
    const auto late = given(placed(), Kind::StillWaiting, later);
    const auto followed = followedOn(late, later);
    QVERIFY(followed);
    QCOMPARE(followed->standing, Standing::Tracking);
    QCOMPARE(given(*followed, Kind::StillWaiting, later.addDays(6)).standing, Standing::Tracking);
    QCOMPARE(given(*followed, Kind::StillWaiting, later.addDays(8)).standing, Standing::NeedsPerson);
    QVERIFY(!followedOn(*followed, later));
    QVERIFY(!followedOn(givenUp(), later));
}

void SearchingTest::notesSinceWhenItIsMissing()
{
    const Outcome missing{.kind = Kind::StillWaiting, .failure = Failure{.kind = Failure::Kind::NotFound}};
    auto check = settled(placed(), missing, Now, 0.5);
    QCOMPARE(check.missingSince, std::optional(Now));
    QCOMPARE(check.nextLookAt, std::optional(Now.addSecs(3600)));
    check = settled(check, missing, Now.addSecs(3600), 0.5);
    QCOMPARE(check.missingSince, std::optional(Now));
    // A look that failed says nothing of it.
    check = given(check, Kind::Unclear, Now.addSecs(7200));
    QCOMPARE(check.missingSince, std::optional(Now));
    check = given(check, Kind::StillWaiting, Now.addSecs(9000));
    QCOMPARE(check.missingSince, std::nullopt);
}

void SearchingTest::isNewsUntilItIsOpened()
{
    const auto answered = given(placed(), Kind::Answered, Now);
    QVERIFY(isNews(answered));
    QVERIFY(lineOf(answered).isNews);
    const auto read = opened(answered, Now.addSecs(9));
    QVERIFY(read);
    QCOMPARE(read->openedAt, std::optional(Now.addSecs(9)));
    QVERIFY(!isNews(*read));
    QVERIFY(!opened(*read, Now));
    QVERIFY(!opened(placed(), Now));
}

QTEST_APPLESS_MAIN(SearchingTest)
#include "tst_searching.moc"
