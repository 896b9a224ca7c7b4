// SPDX-License-Identifier: MIT
#include "ui/terminal/checkjson.h"
#include "ui/terminal/checksheet.h"
#include "ui/terminal/exitcode.h"
#include "ui/terminal/fieldoptions.h"
#include "ui/terminal/nextstep.h"
#include "ui/terminal/patience.h"
#include "ui/wording/wording.h"

#include <QRegularExpression>
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
    void namesFieldsInWordsOfPeople();
    void speaksOfTheRequestWhereTheServiceDoesNotKnowIt();
    void neverAdvisesToAskAgainWhatMayBePlaced_data();
    void neverAdvisesToAskAgainWhatMayBePlaced();
    void tellsWhyAPhoneRequestIsPaused_data();
    void tellsWhyAPhoneRequestIsPaused();
    void remarksWhatWindowAndPaperRemark();
    void holdsBackAnAnswerAboutSomeoneElse_data();
    void holdsBackAnAnswerAboutSomeoneElse();
    void saysWhatIsNotCertainOfAService();
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
    unknown.failure->code = u"HTTP 403"_s;
    QTest::newRow("account not set up") << unknown << u"Have its support set the account up"_s;
    unpaid.service = ServiceId::HealthHarbor;
    QTest::newRow("unpaid call") << unpaid << u"Health Harbor wants to be paid"_s;
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

void PatienceTest::namesFieldsInWordsOfPeople()
{
    const QStringList names = u"payer memberId firstName lastName bornOn groupId visitOn phonePayer npi taxId wantedBy "
                              "procedureCodes diagnosisCodes topics placeOfService note payerId billingAddress "
                              "billingNpi renderingNpi formName claimNumber servedOn"_s.split(u' ');
    // A further field is to be named here as well.
    QCOMPARE(names.size(), int(Field::ServedOn) + 1);
    auto check = checkOf(ServiceId::HealthHarbor, Standing::Refused);
    for (qsizetype i = 0; i < names.size(); ++i) {
        check.failure = Failure{.kind = Failure::Kind::Refused, .problems = {{names.at(i), u"is odd"_s}}};
        const auto sheet = sheetOf(check);
        QVERIFY2(sheet.contains(inWords(Field(i)) + u": is odd"_s), qPrintable(sheet));
        QVERIFY2(!sheet.contains(names.at(i) + u':'), qPrintable(sheet));
    }
    check.failure->problems = {{u"inner_name"_s, u"is odd"_s}};
    QVERIFY(sheetOf(check).contains(u"is odd"_s));
    QVERIFY(!sheetOf(check).contains(u"inner_name"_s));
    // A problem of our own names its option, or the field where it has none.
    for (int field = 0; field <= int(Field::ServedOn); ++field) {
        const auto line = lineFor({Field(field), Fault::Unprintable});
        QVERIFY2(line.startsWith(u"--"_s) || line.startsWith(inWords(Field(field))), qPrintable(line));
    }
}

void PatienceTest::speaksOfTheRequestWhereTheServiceDoesNotKnowIt()
{
    auto check = checkOf(ServiceId::HealthHarbor, Standing::Tracking);
    check.ticket = u"t-1"_s;
    check.missingSince = check.askedAt;
    check.failure = Failure{.kind = Failure::Kind::NotFound, .code = u"HTTP 404"_s};
    for (const auto standing : {Standing::Tracking, Standing::NeedsPerson}) {
        check.standing = standing;
        const auto sheet = sheetOf(check);
        QVERIFY2(sheet.contains(u"does not know this request"_s), qPrintable(sheet));
        for (const auto &words : {u"card"_s, u"member ID,"_s})
            QVERIFY2(!sheet.contains(words), qPrintable(sheet));
    }
}

void PatienceTest::neverAdvisesToAskAgainWhatMayBePlaced_data()
{
    QTest::addColumn<Failure>("failure");
    QTest::addColumn<QString>("said");
    QTest::newRow("a receipt that says no")
        << Failure{.kind = Failure::Kind::Unreadable, .code = u"NO_TICKET"_s} << u"no receipt"_s;
    QTest::newRow("no receipt at all") << Failure{.kind = Failure::Kind::Unreadable} << QString();
    QTest::newRow("429") << Failure{.kind = Failure::Kind::Busy, .code = u"HTTP 429"_s} << u"no more questions"_s;
    QTest::newRow("425") << Failure{.kind = Failure::Kind::Busy, .code = u"HTTP 425"_s} << u"too much to do"_s;
    QTest::newRow("502") << Failure{.kind = Failure::Kind::Broken, .code = u"HTTP 502"_s} << u"inside the service"_s;
    QTest::newRow("too late") << Failure{.kind = Failure::Kind::TimedOut} << u"in time"_s;
    QTest::newRow("cut") << Failure{.kind = Failure::Kind::Cut} << u"broke"_s;
    QTest::newRow("too long") << Failure{.kind = Failure::Kind::TooLarge} << u"longer"_s;
    QTest::newRow("offline") << Failure{.kind = Failure::Kind::Offline} << u"internet connection"_s;
    QTest::newRow("401") << Failure{.kind = Failure::Kind::Unauthorized} << u"right key"_s;
}

void PatienceTest::neverAdvisesToAskAgainWhatMayBePlaced()
{
    QFETCH(Failure, failure);
    QFETCH(QString, said);
    auto check = checkOf(ServiceId::HealthHarbor, Standing::Unconfirmed);
    check.everInDoubt = true;
    check.failure = failure;
    for (const auto standing : {Standing::Unconfirmed, Standing::NeedsPerson, Standing::Tracking}) {
        check.standing = standing;
        check.ticket = standing == Standing::Tracking ? u"t-1"_s : QString();
        const auto sheet = sheetOf(check);
        QVERIFY2(sheet.contains(said), qPrintable(sheet));
        for (const auto &words : {u"ask by phone"_s, u"ask again"_s, u"Ask again"_s, u"then go on"_s})
            QVERIFY2(!sheet.contains(words), qPrintable(sheet));
    }
}

void PatienceTest::tellsWhyAPhoneRequestIsPaused_data()
{
    QTest::addColumn<Failure>("failure");
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("unsaid");
    QTest::newRow("401") << Failure{.kind = Failure::Kind::Unauthorized, .code = u"HTTP 401"_s} << u"“connect”"_s
                         << u"support"_s;
    QTest::newRow("402") << Failure{.kind = Failure::Kind::Unpaid, .code = u"HTTP 402"_s} << u"wants to be paid"_s
                         << u"wallet"_s;
    QTest::newRow("403") << Failure{.kind = Failure::Kind::Unauthorized, .code = u"HTTP 403"_s} << u"support"_s
                         << u"“connect”"_s;
}

void PatienceTest::tellsWhyAPhoneRequestIsPaused()
{
    QFETCH(Failure, failure);
    QFETCH(QString, said);
    QFETCH(QString, unsaid);
    auto check = checkOf(ServiceId::HealthHarbor, Standing::Paused);
    check.failure = failure;
    const auto words = nextStepInWords(check);
    QVERIFY2(words.contains(said) && words.contains(u"“resume”"_s), qPrintable(words));
    QVERIFY2(!words.contains(unsaid), qPrintable(words));
    QVERIFY2(!sheetOf(check).contains(unsaid), qPrintable(sheetOf(check)));
}

void PatienceTest::holdsBackAnAnswerAboutSomeoneElse_data()
{
    QTest::addColumn<QString>("code");
    for (const auto &code : {u"OTHER_PATIENT"_s, u"OTHER_CLAIM"_s, u"ODD_ECHO"_s})
        QTest::newRow(qPrintable(code)) << code;
}

void PatienceTest::holdsBackAnAnswerAboutSomeoneElse()
{
    QFETCH(QString, code);
    auto check = checkOf(ServiceId::HealthHarbor, Standing::Answered);
    check.benefits.emplace();
    QCOMPARE(exitCodeOf(check), ExitCode::Done);
    check.failure = Failure{.kind = Failure::Kind::Unreadable, .code = code};
    QCOMPARE(exitCodeOf(check), ExitCode::Unclear);
    QVERIFY2(nextStepInWords(check).contains(u"Do not use it."_s), qPrintable(nextStepInWords(check)));
    // Not even an empty table stands there as if it were the answer.
    QVERIFY2(!sheetOf(check).contains(u"Plan active"_s), qPrintable(sheetOf(check)));
}

void PatienceTest::saysWhatIsNotCertainOfAService()
{
    auto check = checkOf(ServiceId::HealthHarbor, Standing::Answered);
    check.inquiry.procedureCodes = {u"90837"_s, u"90791"_s};
    check.inquiry.topics = {u"PLAN_INFO"_s};
    check.inquiry.insurance = {u"Cigna Open Access"_s, {}, {}, u"CIGNA"_s, {}};
    auto &benefits = check.benefits.emplace();
    benefits.verdict = Verdict::Active;
    benefits.plan.active = true;
    auto &procedure = benefits.procedures.emplace_back();
    procedure.code = u"90837"_s;
    procedure.covered = true;
    const QRegularExpression covered(u"^90837 .*Yes"_s, QRegularExpression::MultilineOption);
    const QRegularExpression open(u"^90791 .*not answered"_s, QRegularExpression::MultilineOption);
    QVERIFY2(sheetOf(check).contains(covered), qPrintable(sheetOf(check)));
    QVERIFY2(sheetOf(check).contains(open), qPrintable(sheetOf(check)));
    QVERIFY2(sheetOf(check).contains(u"Plan information"_s), qPrintable(sheetOf(check)));
    const QRegularExpression insurer(u"^Insurer for the call +CIGNA$"_s, QRegularExpression::MultilineOption);
    QVERIFY2(sheetOf(check).contains(insurer), qPrintable(sheetOf(check)));

    QVERIFY2(sheetOf(check).contains(u"Not every service that was asked about"_s), qPrintable(sheetOf(check)));

    benefits.verdict = Verdict::Contradiction;
    QVERIFY2(!sheetOf(check).contains(covered), qPrintable(sheetOf(check)));
    QCOMPARE(sheetOf(check).count(u"insurer said yes"_s), 2);
}

void PatienceTest::remarksWhatWindowAndPaperRemark()
{
    auto check = checkOf(ServiceId::HealthHarbor, Standing::Answered);
    check.inquiry.claim = Claim{u"CLM-1001"_s, {}, {}};
    auto &benefits = check.benefits.emplace();
    benefits.verdict = Verdict::ClaimTold;
    benefits.claim.emplace().number = u"CLM-2002"_s;
    check.repeats = QUuid(u"11111111-2222-4333-8444-555555555555"_s);
    QCOMPARE(remarksOf(check).size(), 2u);
    for (const auto &remark : remarksOf(check))
        QVERIFY2(sheetOf(check).contains(remark.text), qPrintable(sheetOf(check)));
    QVERIFY2(sheetOf(check).contains(u"about claim CLM-2002. Asked about was claim CLM-1001."_s),
             qPrintable(sheetOf(check)));

    check.inquiry.claim.reset();
    benefits = {};
    benefits.verdict = Verdict::Active;
    benefits.plan.active = true;
    benefits.plan.terminatesOn.value = QDate(2026, 11, 30);
    check.inquiry.visitOn = QDate(2026, 12, 10);
    benefits.procedures.emplace_back().covered = true;
    QVERIFY2(sheetOf(check).contains(u"The plan ends on 11/30/2026, before the visit on 12/10/2026."_s),
             qPrintable(sheetOf(check)));
    QVERIFY2(sheetOf(check).contains(u"which service it is about"_s), qPrintable(sheetOf(check)));
}

QTEST_GUILESS_MAIN(PatienceTest)
#include "tst_patience.moc"
