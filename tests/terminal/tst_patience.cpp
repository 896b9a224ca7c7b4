// SPDX-License-Identifier: MIT
#include "ui/terminal/checkjson.h"
#include "ui/terminal/checksheet.h"
#include "ui/terminal/nextstep.h"
#include "ui/terminal/patience.h"

#include <QTest>

using namespace coverdesk;
using namespace coverdesk::terminal;
using namespace Qt::StringLiterals;

/// What a command does with a check that has no end yet: how long it looks, and what it tells a person to do.
class PatienceTest : public QObject
{
    Q_OBJECT

private slots:
    void looksOnlyWhileSomethingMayMove_data();
    void looksOnlyWhileSomethingMayMove();
    void saysWhatAPersonIsToDo_data();
    void saysWhatAPersonIsToDo();
    void namesEachCheckThatNeedsSomething();
    void anAnswerAboutAClaimSaysNothingOfCoverage();
};

static Check checkOf(ServiceId service, Standing standing)
{
    Check check;
    check.id = QUuid::createUuid();
    check.service = service;
    check.standing = standing;
    check.askedAt = QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC);
    return check;
}

void PatienceTest::looksOnlyWhileSomethingMayMove_data()
{
    QTest::addColumn<Standing>("standing");
    QTest::addColumn<int>("wholeLists");
    QTest::addColumn<std::optional<Failure::Kind>>("trouble");
    QTest::addColumn<bool>("moves");
    using Trouble = std::optional<Failure::Kind>;
    QTest::newRow("queued") << Standing::Queued << 0 << Trouble() << true;
    QTest::newRow("in doubt") << Standing::InDoubt << 0 << Trouble(Failure::Kind::Cut) << true;
    QTest::newRow("tracking") << Standing::Tracking << 0 << Trouble() << true;
    QTest::newRow("tracking while busy") << Standing::Tracking << 0 << Trouble(Failure::Kind::Busy) << true;
    QTest::newRow("tracking without credentials")
        << Standing::Tracking << 0 << Trouble(Failure::Kind::Unauthorized) << false;
    QTest::newRow("queued without a wallet") << Standing::Queued << 0 << Trouble(Failure::Kind::Unpaid) << false;
    QTest::newRow("unconfirmed, no list yet") << Standing::Unconfirmed << 0 << Trouble(Failure::Kind::Cut) << true;
    QTest::newRow("unconfirmed after a whole list") << Standing::Unconfirmed << 1 << Trouble() << false;
    QTest::newRow("needs a person") << Standing::NeedsPerson << 0 << Trouble() << false;
    QTest::newRow("paused") << Standing::Paused << 0 << Trouble(Failure::Kind::Unpaid) << false;
    QTest::newRow("answered") << Standing::Answered << 0 << Trouble() << false;
    QTest::newRow("refused") << Standing::Refused << 0 << Trouble() << false;
    QTest::newRow("closed") << Standing::Closed << 0 << Trouble() << false;
}

void PatienceTest::looksOnlyWhileSomethingMayMove()
{
    QFETCH(Standing, standing);
    QFETCH(int, wholeLists);
    QFETCH(std::optional<Failure::Kind>, trouble);
    auto check = checkOf(ServiceId::HealthHarbor, standing);
    check.search.without = wholeLists;
    if (trouble)
        check.failure = Failure{.kind = *trouble};
    QTEST(movesByItself(check), "moves");
}

void PatienceTest::saysWhatAPersonIsToDo_data()
{
    QTest::addColumn<Check>("check");
    QTest::addColumn<QString>("said");
    const auto phone = checkOf(ServiceId::HealthHarbor, Standing::NeedsPerson);
    auto lost = phone;
    lost.everInDoubt = true;
    QTest::newRow("not shown by the service") << lost << u"may place a second call"_s;
    auto slow = phone;
    slow.ticket = u"t-1"_s;
    QTest::newRow("no answer for days") << slow << u"wait longer"_s;
    QTest::newRow("never sent") << phone << u"It was not sent by the end of its day"_s;
    auto charged = checkOf(ServiceId::Eligibility, Standing::NeedsPerson);
    charged.everInDoubt = true;
    QTest::newRow("perhaps charged") << charged << u"may charge a second time"_s;
    QTest::newRow("unconfirmed") << checkOf(ServiceId::HealthHarbor, Standing::Unconfirmed)
                                 << u"please do not ask again"_s;
    auto unpaid = checkOf(ServiceId::Eligibility, Standing::Paused);
    unpaid.failure = Failure{.kind = Failure::Kind::Unpaid};
    QTest::newRow("no wallet") << unpaid << u"Fill the wallet"_s;
    auto unknown = unpaid;
    unknown.failure = Failure{.kind = Failure::Kind::Unauthorized};
    QTest::newRow("no credentials") << unknown << u"“connect”"_s;
    auto tracked = checkOf(ServiceId::HealthHarbor, Standing::Tracking);
    QTest::newRow("tracking") << tracked << QString();
    tracked.search.isProbable = true;
    QTest::newRow("probable") << tracked << u"probably this request"_s;
    tracked.search.duplicates = {u"t-8"_s, u"t-9"_s};
    QTest::newRow("twice") << tracked << u"cancel t-8, t-9"_s;
    tracked.search.isLate = true;
    QTest::newRow("late") << tracked << u"did arrive after all"_s;
    tracked.missingSince = QDateTime(QDate(2026, 11, 20), QTime(9, 0));
    QTest::newRow("missing") << tracked << u"Not found at the service since"_s;
}

void PatienceTest::saysWhatAPersonIsToDo()
{
    QFETCH(Check, check);
    QFETCH(QString, said);
    const auto words = nextStepInWords(check);
    QVERIFY2(said.isEmpty() ? words.isEmpty() : words.contains(said), qPrintable(words));
}

void PatienceTest::namesEachCheckThatNeedsSomething()
{
    const auto needing = checkOf(ServiceId::HealthHarbor, Standing::Unconfirmed);
    const auto lines = nextStepsInWords({checkOf(ServiceId::HealthHarbor, Standing::Tracking), needing,
                                         checkOf(ServiceId::Eligibility, Standing::Answered)});
    QCOMPARE(lines.size(), 1);
    QVERIFY(lines.front().startsWith(needing.id.toString(QUuid::WithoutBraces) + u": "_s));
}

void PatienceTest::anAnswerAboutAClaimSaysNothingOfCoverage()
{
    auto check = checkOf(ServiceId::HealthHarbor, Standing::Answered);
    check.inquiry.claim = Claim{u"C-1"_s, QDate(2026, 10, 2), {}};
    Benefits benefits;
    benefits.verdict = Verdict::ClaimTold;
    benefits.plan.active = true;
    ClaimAnswer claim;
    claim.status = u"APPROVED"_s;
    claim.number = u"C-1"_s;
    ClaimLine line;
    line.code = u"90837"_s;
    line.paid = Amount{Money::cents(8050), {}};
    line.denialReason = u"\033[2Jnone"_s;
    claim.lines = {line};
    benefits.claim = claim;
    check.benefits = benefits;

    const auto json = jsonOf(check);
    QCOMPARE(json.value("coverage"_L1), u"unknown"_s);
    QCOMPARE(json.value("verdict"_L1), u"claimTold"_s);
    QCOMPARE(json.value("benefits"_L1)["claim"_L1]["status"_L1], u"APPROVED"_s);
    const auto sheet = sheetOf(check);
    for (const auto &words : {u"APPROVED"_s, u"C-1"_s, u"10/02/2026"_s, u"90837"_s, u"$80.50"_s})
        QVERIFY2(sheet.contains(words), qPrintable(sheet));
    for (const auto &words : {u"Plan active"_s, u"Deductible"_s, u"overed"_s, u"\033"_s})
        QVERIFY2(!sheet.contains(words), qPrintable(sheet));
}

QTEST_GUILESS_MAIN(PatienceTest)
#include "tst_patience.moc"
