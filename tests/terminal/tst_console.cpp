// SPDX-License-Identifier: MIT
#include "ui/terminal/checkjson.h"
#include "ui/terminal/checksheet.h"
#include "ui/terminal/console.h"
#include "ui/terminal/exitcode.h"
#include "ui/terminal/patience.h"
#include "ui/terminal/texttable.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

using namespace coverdesk;
using namespace coverdesk::terminal;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class ConsoleTest : public QObject
{
    Q_OBJECT

private slots:
    void showsControlCharactersAsSpaces();
    void alignsColumns();
    void countsWideAndInvisibleCharacters();
    void saysActiveOnlyWhenTheAnswerDoes_data();
    void saysActiveOnlyWhenTheAnswerDoes();
    void letsNoServerTextReachTheTerminalRaw();
    void showsUnknownAsADash();
    void masksMemberIdsInLists();
    void listsNoPlanAsActiveAfterItsEnd();
    void tellsTheShellWhereACheckStands_data();
    void tellsTheShellWhereACheckStands();
    void tellsTheShellWhyThereIsNone();
    void knowsWhatMovesByItself();
    void looksAtOnceAndThenEverLessOften();
    void looksNotAtAllWithoutATime();
};

static Check answered(Verdict verdict)
{
    Check check;
    check.id = QUuid(u"{0f8fad5b-d9cb-469f-a165-70867728950e}"_s);
    check.askedAt = QDateTime(QDate(2026, 11, 20), QTime(9, 42));
    check.standing = Standing::Answered;
    check.inquiry.patient = {u"Maya"_s, u"Okafor"_s, QDate(1990, 6, 15)};
    check.inquiry.insurance = {u"Cigna"_s, u"U123456789"_s, {}, {}};
    check.benefits.emplace().verdict = verdict;
    return check;
}

void ConsoleTest::showsControlCharactersAsSpaces()
{
    QCOMPARE(printable(u"a\033[2Jb\r\n\tc\u202ed\u0085e"_s), u"a [2Jb   c d e"_s);
    QCOMPARE(printable(u"أحمد 👩‍👧"_s), u"أحمد 👩‍👧"_s);
}

void ConsoleTest::alignsColumns()
{
    TextTable table({u"Name"_s, u"Copay"_s});
    QVERIFY(table.isEmpty());
    table.add({u"90837"_s, u"$25.00"_s});
    table.add({u"A long name"_s, u"—"_s});
    QVERIFY(!table.isEmpty());
    QCOMPARE(table.toText(),
             u"Name         Copay\n"
             "-----------  ------\n"
             "90837        $25.00\n"
             "A long name  —"_s);
}

void ConsoleTest::countsWideAndInvisibleCharacters()
{
    TextTable table;
    table.add({u"山田"_s, u"1"_s});
    table.add({u"e\u0301"_s, u"2"_s});
    table.add({u"abcd"_s, u"3"_s});
    QCOMPARE(table.toText(), u"山田  1\ne\u0301     2\nabcd  3"_s);
}

void ConsoleTest::saysActiveOnlyWhenTheAnswerDoes_data()
{
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QString>("coverage");
    for (auto number = 0; number <= int(Verdict::Unreadable); ++number) {
        const auto verdict = Verdict(number);
        const auto coverage = verdict == Verdict::Active ? u"active"_s
            : verdict == Verdict::NotActive              ? u"inactive"_s
                                                         : u"unknown"_s;
        QTest::addRow("%d", number) << verdict << coverage;
    }
}

void ConsoleTest::saysActiveOnlyWhenTheAnswerDoes()
{
    QFETCH(Verdict, verdict);
    auto check = answered(verdict);
    check.benefits->plan.active = true;
    QTEST(jsonOf(check).value("coverage"_L1).toString(), "coverage");

    check.benefits.reset();
    QCOMPARE(jsonOf(check).value("coverage"_L1).toString(), u"unknown"_s);
    QVERIFY(jsonOf(check).value("verdict"_L1).isNull());
    QVERIFY(jsonOf(check).value("benefits"_L1).isNull());
}

void ConsoleTest::letsNoServerTextReachTheTerminalRaw()
{
    auto check = answered(Verdict::Partial);
    const auto evil = u"x\n\033]0;title\a\u202ey"_s;
    check.failure = Failure{Failure::Kind::ChoosePayer, evil, evil, evil, {evil}, {{evil, evil}}};
    auto &benefits = *check.benefits;
    benefits.plan = {true, evil, evil, evil, {{}, evil}, {{}, evil}, {}, {}, {}, {}};
    benefits.costShare = {{{}, evil}, {{}, evil}};
    benefits.procedures = {{evil, evil, {}, {}, evil, {}, {{{}, evil}, {}}, evil, evil}};
    benefits.calls = {{{}, evil, evil, evil, evil}};
    benefits.summary = evil;
    const auto sheet = sheetOf(check);
    QVERIFY(sheet.contains(u"]0;title"_s));
    for (const auto &bad : {u"\033"_s, u"\a"_s, u"x\n"_s, u"\u202e"_s})
        QVERIFY2(!sheet.contains(bad), qPrintable(bad.toHtmlEscaped()));
}

void ConsoleTest::showsUnknownAsADash()
{
    const auto sheet = sheetOf(answered(Verdict::Active));
    const QRegularExpression copay(u"^Copay of the plan +—$"_s, QRegularExpression::MultilineOption);
    QVERIFY2(sheet.contains(copay), qPrintable(sheet));
    QVERIFY(!sheet.contains(u"$0"_s));
    QVERIFY(sheet.startsWith(u"Plan active · therapy not asked"_s));
}

void ConsoleTest::masksMemberIdsInLists()
{
    const auto table = tableOf({lineOf(answered(Verdict::Active))}, QDate(2026, 11, 20));
    QVERIFY2(!table.contains(u"U123456789"_s), qPrintable(table));
    QVERIFY(table.contains(u"6789"_s));
    QVERIFY(table.contains(u"Maya Okafor"_s));
    QVERIFY(table.contains(u"0f8fad5b-d9cb-469f-a165-70867728950e"_s));
}

void ConsoleTest::listsNoPlanAsActiveAfterItsEnd()
{
    auto check = answered(Verdict::Active);
    check.benefits->plan.terminatesOn.value = QDate(2026, 11, 20);
    QVERIFY(tableOf({lineOf(check)}, QDate(2026, 11, 20)).contains(u"Plan active"_s));
    const auto table = tableOf({lineOf(check)}, QDate(2026, 11, 21));
    QVERIFY2(!table.contains(u"active"_s), qPrintable(table));
    QVERIFY2(table.contains(u"Ended on 11/20/2026"_s), qPrintable(table));
}

void ConsoleTest::tellsTheShellWhereACheckStands_data()
{
    QTest::addColumn<Standing>("standing");
    QTest::addColumn<ExitCode>("code");
    QTest::newRow("answered") << Standing::Answered << ExitCode::Done;
    QTest::newRow("refused") << Standing::Refused << ExitCode::Refused;
    QTest::newRow("paused") << Standing::Paused << ExitCode::Refused;
    QTest::newRow("queued") << Standing::Queued << ExitCode::Unclear;
    QTest::newRow("sending") << Standing::Sending << ExitCode::Unclear;
    QTest::newRow("in doubt") << Standing::InDoubt << ExitCode::Unclear;
    QTest::newRow("unconfirmed") << Standing::Unconfirmed << ExitCode::Unclear;
    QTest::newRow("tracking") << Standing::Tracking << ExitCode::Unclear;
    QTest::newRow("needs a person") << Standing::NeedsPerson << ExitCode::Unclear;
}

void ConsoleTest::tellsTheShellWhereACheckStands()
{
    QFETCH(Standing, standing);
    QTEST(exitCodeOf(standing), "code");
}

void ConsoleTest::tellsTheShellWhyThereIsNone()
{
    using Kind = Failure::Kind;
    for (const auto kind : {Kind::KeyMissing, Kind::NoKeychain, Kind::Newer, Kind::DiskFull, Kind::ReadOnly})
        QCOMPARE(exitCodeOf(Failure{.kind = kind}), ExitCode::NoHistory);
    QCOMPARE(exitCodeOf(Failure{.kind = Kind::Forbidden, .code = u"practice"_s}), ExitCode::Unusable);
    QCOMPARE(exitCodeOf(Failure{.kind = Kind::Forbidden, .code = u"origin"_s}), ExitCode::NoHistory);
    QCOMPARE(exitCodeOf(Failure{.kind = Kind::InUse}), ExitCode::Unclear);
    // What the services refuse is no trouble of the history.
    for (const auto kind : {Kind::Unauthorized, Kind::Unpaid})
        QCOMPARE(exitCodeOf(Failure{.kind = kind}), ExitCode::Refused);
    QCOMPARE(worse(ExitCode::Refused, ExitCode::Unclear), ExitCode::Unclear);
    QCOMPARE(worse(ExitCode::NoHistory, ExitCode::Done), ExitCode::NoHistory);
}

void ConsoleTest::knowsWhatMovesByItself()
{
    auto check = answered(Verdict::Active);
    QVERIFY(!movesByItself(check));
    check.standing = Standing::Tracking;
    QVERIFY(movesByItself(check));
    check.failure = Failure{.kind = Failure::Kind::Offline};
    QVERIFY(movesByItself(check));
    check.failure = Failure{.kind = Failure::Kind::Unauthorized};
    QVERIFY(!movesByItself(check));
    check.standing = Standing::NeedsPerson;
    check.failure.reset();
    QVERIFY(!movesByItself(check));
}

void ConsoleTest::looksAtOnceAndThenEverLessOften()
{
    QElapsedTimer clock;
    clock.start();
    Patience patience(3s);
    QVERIFY(patience.waitForNextLook());
    QVERIFY(clock.elapsed() < 1000);
    QVERIFY(patience.waitForNextLook());
    QVERIFY(clock.elapsed() >= 2000);
    // The next look would be four seconds away, and one is left.
    QVERIFY(!patience.waitForNextLook());
    QVERIFY(clock.elapsed() < 3500);
}

void ConsoleTest::looksNotAtAllWithoutATime()
{
    Patience patience(std::nullopt);
    QVERIFY(!patience.waitForNextLook());
    Patience none(0s);
    QVERIFY(none.waitForNextLook());
    QVERIFY(!none.waitForNextLook());
}

QTEST_GUILESS_MAIN(ConsoleTest)
#include "tst_console.moc"
