// SPDX-License-Identifier: MIT
#include "app/domain/transitions.h"

#include <QTest>

using namespace coverdesk;
using namespace Qt::StringLiterals;

using Kind = Outcome::Kind;

static const QDateTime Now(QDate(2026, 11, 20), QTime(12, 0));

/// What becomes of a call whose answer is about another patient or claim.
class WrongAnswersTest : public QObject
{
    Q_OBJECT

private slots:
    void areLeftToAPerson_data();
    void areLeftToAPerson();
    void stayUntilTheRightOneComes();
    void endOnlyAsAPersonDecides();
    void areForgottenOnceTheRightOneComes();
};

static Check placed()
{
    Check check;
    check.service = ServiceId::HealthHarbor;
    check.askedAt = Now.addSecs(-60);
    return settled(sending(check, Now), {.kind = Kind::Placed, .ticket = u"inq-1"_s}, Now, 0.5);
}

static Outcome wrongAnswer(Verdict verdict, const QString &code)
{
    Outcome outcome{.kind = Kind::Answered, .benefits = Benefits(), .status = u"SUCCESS"_s, .received = "wrong"};
    outcome.benefits->verdict = verdict;
    outcome.failure = Failure{.kind = Failure::Kind::Unreadable, .code = code};
    return outcome;
}

static Check misdirected()
{
    return settled(placed(), wrongAnswer(Verdict::SomeoneElse, u"OTHER_PATIENT"_s), Now, 0.5);
}

void WrongAnswersTest::areLeftToAPerson_data()
{
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QString>("code");
    QTest::newRow("another patient") << Verdict::SomeoneElse << u"OTHER_PATIENT"_s;
    QTest::newRow("another claim") << Verdict::Unreadable << u"OTHER_CLAIM"_s;
    QTest::newRow("nobody's") << Verdict::Unreadable << u"ODD_ECHO"_s;
}

void WrongAnswersTest::areLeftToAPerson()
{
    QFETCH(Verdict, verdict);
    QFETCH(QString, code);
    const auto wrong = wrongAnswer(verdict, code);
    const auto check = settled(placed(), wrong, Now, 0.5);
    QCOMPARE(check.standing, Standing::NeedsPerson);
    QCOMPARE(check.benefits, wrong.benefits);
    QCOMPARE(check.failure, wrong.failure);
    QCOMPARE(check.received, wrong.received);
    QCOMPARE(check.answeredAt, std::nullopt);
    // It may be put right at the service: it is looked for on, but not often.
    QVERIFY(check.nextLookAt && *check.nextLookAt > Now.addSecs(3600));
    QVERIFY(canMove(check) && isOnlyLookedFor(check));
}

void WrongAnswersTest::stayUntilTheRightOneComes()
{
    const auto check = misdirected();
    for (const auto kind : {Kind::Unclear, Kind::StillWaiting, Kind::Stopped}) {
        Outcome outcome{.kind = kind, .failure = Failure{.kind = Failure::Kind::Broken}};
        outcome.received = "<html>";
        const auto later = settled(check, outcome, Now.addSecs(60), 0.5);
        QCOMPARE(later.standing, Standing::NeedsPerson);
        QCOMPARE(later.benefits, check.benefits);
        QCOMPARE(later.failure, check.failure);
        QCOMPARE(later.received, check.received);
        QVERIFY(later.nextLookAt > Now.addSecs(60));
    }
}

void WrongAnswersTest::endOnlyAsAPersonDecides()
{
    // The call was made: nobody waits for it, or has the same request sent again.
    QVERIFY(!followedOn(misdirected(), Now));
    QVERIFY(!retired(misdirected(), QUuid::createUuid(), Now));
    const auto ended = closed(misdirected(), Now);
    QVERIFY(ended);
    QCOMPARE(ended->standing, Standing::Closed);
    QVERIFY(!ended->nextLookAt);
    QCOMPARE(ended->received, QByteArray("wrong"));
}

void WrongAnswersTest::areForgottenOnceTheRightOneComes()
{
    Outcome right{.kind = Kind::Answered, .benefits = Benefits(), .status = u"SUCCESS"_s, .received = "right"};
    right.benefits->verdict = Verdict::Active;
    const auto check = settled(misdirected(), right, Now.addSecs(60), 0.5);
    QCOMPARE(check.standing, Standing::Answered);
    QCOMPARE(check.benefits, right.benefits);
    QCOMPARE(check.failure, std::nullopt);
    QCOMPARE(check.received, right.received);
    QCOMPARE(check.answeredAt, std::optional(Now.addSecs(60)));
    QVERIFY(!check.nextLookAt);
}

QTEST_APPLESS_MAIN(WrongAnswersTest)
#include "tst_wronganswers.moc"
