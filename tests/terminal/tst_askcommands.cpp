// SPDX-License-Identifier: MIT
#include "tests/history/samples.h"
#include "tests/terminal/terminalrun.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
namespace samples = coverdesk::samples;

/// `check`, `inquire` and `resume` of the real program, each test with a profile of its own.
class AskCommandsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void answersACheckAndKeepsIt();
    void showsACheckForPeople();
    void readsTheQuestionFromStandardInput();
    void asksTheSameQuestionOnce();
    void asksOnPurposeWhatMayHaveBeenAsked();
    void keepsEveryCheckOfManyStartedAtOnce();
    void tellsWhatEachPatientShows_data();
    void tellsWhatEachPatientShows();
    void printsTheInsurersToChooseFrom();
    void refusesABadFieldBeforeAnythingIsMade_data();
    void refusesABadFieldBeforeAnythingIsMade();
    void refusesAPatientThatPracticeDoesNotList();
    void refusesAClinicThatIsNotConnected();
    void followsAPhoneInquiryToItsAnswer();
    void waitsForAPhoneAnswerAtOnce();
    void warnsOfWhatIsNotOnTheListAndSendsIt();
    void resumesNothingWhereNothingIsOpen();

private:
    std::unique_ptr<TerminalRun> m_run;
};

void AskCommandsTest::init()
{
    m_run = std::make_unique<TerminalRun>();
}

void AskCommandsTest::answersACheckAndKeepsIt()
{
    const auto asked = m_run->run(checkMayaAsJson());
    QCOMPARE(asked.code, 0);
    QCOMPARE(asked.err, QByteArray());
    const auto json = asked.object();
    QCOMPARE(json.keys(),
             (QStringList{u"askedAt"_s, u"benefits"_s, u"coverage"_s, u"failure"_s, u"id"_s, u"inquiry"_s, u"service"_s,
                          u"standing"_s, u"verdict"_s}));
    QCOMPARE(json.value("standing"_L1), u"answered"_s);
    QCOMPARE(json.value("coverage"_L1), u"active"_s);
    QCOMPARE(json.value("service"_L1), u"eligibility"_s);
    QVERIFY(json.value("failure"_L1).isNull());
    QCOMPARE(json.value("inquiry"_L1)["patient"_L1]["bornOn"_L1], u"1990-06-15"_s);
    QCOMPARE(json.value("inquiry"_L1)["insurance"_L1]["memberId"_L1], u"U123456789"_s);
    const auto benefits = json.value("benefits"_L1);
    QCOMPARE(benefits["costShare"_L1]["copay"_L1], u"25.00"_s);
    QCOMPARE(benefits["costShare"_L1]["coinsurance"_L1], u"20"_s);
    QVERIFY(benefits["maximums"_L1]["individualDeductible"_L1]["limit"_L1].isNull());
    QCOMPARE(m_run->charges(), 1);

    const auto shown = m_run->run({u"show"_s, json.value("id"_L1).toString(), u"--json"_s});
    QCOMPARE(shown.code, 0);
    QCOMPARE(shown.object(), json);
    QCOMPARE(m_run->run({u"list"_s, u"--json"_s}).array(), QJsonArray{json});
}

void AskCommandsTest::showsACheckForPeople()
{
    const auto asked = m_run->run(QStringList{u"check"_s} + maya());
    QCOMPARE(asked.code, 0);
    for (const auto *words : {"Plan active · therapy not asked", "Maya Okafor", "06/15/1990", "U123456789",
                              "Cigna Open Access Plus", "$1,200.00", "$25.00", "20%", "—"})
        QVERIFY2(asked.out.contains(words), words);
}

void AskCommandsTest::readsTheQuestionFromStandardInput()
{
    const auto question = R"({"patient": {"firstName": "Maya", "lastName": "Okafor", "bornOn": "1990-06-15"},
                              "insurance": {"payer": "Cigna", "memberId": "U123456789"}})";
    const auto asked = m_run->run({u"check"_s, u"--input"_s, u"-"_s, u"--json"_s}, question);
    QCOMPARE(asked.code, 0);
    QCOMPARE(asked.object().value("coverage"_L1), u"active"_s);
    // By options or as JSON, it is the same question.
    QCOMPARE(m_run->run(checkMayaAsJson()).object().value("id"_L1), asked.object().value("id"_L1));

    QCOMPARE(m_run->run({u"check"_s, u"--input"_s, u"-"_s}, "{").code, 2);
    QCOMPARE(m_run->run({u"check"_s, u"--input"_s, u"-"_s}, QByteArray(1024 * 1024 + 1, ' ')).code, 2);
}

void AskCommandsTest::asksTheSameQuestionOnce()
{
    const auto first = m_run->run(checkMayaAsJson());
    const auto second = m_run->run(checkMayaAsJson());
    QCOMPARE(second.code, 0);
    QCOMPARE(second.object(), first.object());
    QVERIFY(second.err.contains("--again"));
    QCOMPARE(m_run->charges(), 1);

    const auto again = m_run->run(checkMayaAsJson() + QStringList{u"--again"_s});
    QCOMPARE(again.code, 0);
    QVERIFY(again.object().value("id"_L1) != first.object().value("id"_L1));
    QCOMPARE(m_run->charges(), 2);
}

void AskCommandsTest::asksOnPurposeWhatMayHaveBeenAsked()
{
    QCOMPARE(m_run->run(checkMayaAsJson()).code, 0);
    samples::edit(m_run->inPractice({}), u"UPDATE checks SET body_sealed = zeroblob(length(body_sealed))"_s);
    const auto second = m_run->run(checkMayaAsJson());
    QVERIFY(second.code != 0);
    QVERIFY(second.err.contains("--again"));
    QCOMPARE(m_run->charges(), 1);
    QCOMPARE(m_run->run(checkMayaAsJson() + QStringList{u"--again"_s}).code, 0);
    QCOMPARE(m_run->charges(), 2);
}

void AskCommandsTest::keepsEveryCheckOfManyStartedAtOnce()
{
    constexpr int Count = 6;
    std::vector<std::unique_ptr<QProcess>> processes;
    for (int number = 0; number < Count; ++number) {
        processes.push_back(std::make_unique<QProcess>());
        m_run->start(*processes.back(), QStringList{u"--practice"_s} + checkMayaAsJson() + QStringList{u"--again"_s});
    }
    QStringList ids;
    for (const auto &process : processes) {
        const auto done = m_run->finished(*process);
        QVERIFY2(done.code == 0, done.err.constData());
        ids.append(done.object().value("id"_L1).toString());
    }
    QCOMPARE(ids.removeDuplicates(), 0);
    QCOMPARE(m_run->charges(), Count);
    QCOMPARE(m_run->run({u"list"_s, u"--json"_s}).array().size(), Count);
    QCOMPARE(m_run->run({u"verify"_s}).code, 0);
}

void AskCommandsTest::tellsWhatEachPatientShows_data()
{
    QTest::addColumn<QStringList>("question");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("coverage");
    QTest::addColumn<QString>("verdict");
    const auto row = [](const QString &payer, const QString &member, const QString &first, const QString &last,
                        const QString &born, int code, const QString &coverage, const QString &verdict) {
        const QStringList question{u"--payer"_s, payer,       u"--member"_s, member,      u"--first"_s,
                                   first,        u"--last"_s, last,          u"--born"_s, born};
        QTest::newRow(qPrintable(first)) << question << code << coverage << verdict;
    };
    const auto unknown = u"unknown"_s;
    row(u"Blue Shield of California"_s, u"XEA905512233"_s, u"Samuel"_s, u"Whitlock"_s, u"1965-01-22"_s, 0,
        u"inactive"_s, u"notActive"_s);
    row(u"Cigna"_s, u"U555000111"_s, u"Priya"_s, u"Raman"_s, u"2001-03-17"_s, 0, unknown, u"notFound"_s);
    row(u"UnitedHealthcare"_s, u"955500012"_s, u"Hannah"_s, u"Brightwater"_s, u"1949-02-02"_s, 0, unknown,
        u"payerUnavailable"_s);
    row(u"Highmark Blue Shield"_s, u"HMK10455002"_s, u"Elena"_s, u"Petrova"_s, u"1975-10-05"_s, 0, unknown,
        u"contradiction"_s);
    row(u"EmblemHealth"_s, u"K40017725"_s, u"Sofia"_s, u"Marchetti"_s, u"1981-05-16"_s, 0, unknown, u"unreadable"_s);
    row(u"UnitedHealthcare"_s, u"912345678"_s, u"Nora"_s, u"Fielding"_s, u"1988-04-09"_s, 0, unknown,
        u"contradiction"_s);
    row(u"Optum"_s, u"OP60021144"_s, u"Amira"_s, u"Haddad"_s, u"1989-07-19"_s, 0, u"active"_s, u"active"_s);
    row(u"Tufts Health Plan"_s, u"T800412290"_s, u"Walter"_s, u"Nakamura"_s, u"1953-04-04"_s, 0, u"active"_s,
        u"active"_s);
}

void AskCommandsTest::tellsWhatEachPatientShows()
{
    QFETCH(QStringList, question);
    QFETCH(int, code);
    const auto asked = m_run->run(QStringList{u"check"_s, u"--json"_s} + question);
    QCOMPARE(asked.code, code);
    QTEST(asked.object().value("coverage"_L1).toString(), "coverage");
    QTEST(asked.object().value("verdict"_L1).toString(), "verdict");

    const auto shown = m_run->run({u"show"_s, asked.object().value("id"_L1).toString()});
    QCOMPARE(shown.code, 0);
    QVERIFY(!shown.out.contains('\033'));
}

void AskCommandsTest::printsTheInsurersToChooseFrom()
{
    const auto asked = m_run->run({u"check"_s, u"--json"_s, u"--payer"_s, u"Blue Shield"_s, u"--member"_s,
                                   u"U123456789"_s, u"--first"_s, u"Maya"_s, u"--last"_s, u"Okafor"_s});
    QCOMPARE(asked.code, 3);
    QCOMPARE(asked.object().value("standing"_L1), u"refused"_s);
    QCOMPARE(asked.object().value("coverage"_L1), u"unknown"_s);
    const auto failure = asked.object().value("failure"_L1);
    QCOMPARE(failure["kind"_L1], u"choosePayer"_s);
    QCOMPARE(failure["code"_L1], u"PAYER_AMBIGUOUS"_s);
    const auto candidates = failure["candidates"_L1].toArray();
    QVERIFY(candidates.size() > 1);

    const auto shown = m_run->run({u"show"_s, asked.object().value("id"_L1).toString()});
    QVERIFY(shown.out.contains(candidates.first().toString().toUtf8()));
}

void AskCommandsTest::refusesABadFieldBeforeAnythingIsMade_data()
{
    QTest::addColumn<QStringList>("changed");
    QTest::addColumn<QByteArray>("named");
    const auto tomorrow = QDate::currentDate().addDays(1).toString(Qt::ISODate);
    QTest::newRow("30 February") << QStringList{u"--born"_s, u"02/30/1990"_s} << QByteArray("Date of birth");
    QTest::newRow("born tomorrow") << QStringList{u"--born"_s, tomorrow} << QByteArray("Date of birth");
    QTest::newRow("a long group") << QStringList{u"--group"_s, QString(65536, u'n')} << QByteArray("Group number");
    QTest::newRow("an unknown option") << QStringList{u"--npi"_s, u"1234567893"_s} << QByteArray("--npi");
}

void AskCommandsTest::refusesABadFieldBeforeAnythingIsMade()
{
    QFETCH(QStringList, changed);
    QFETCH(QByteArray, named);
    const auto asked = m_run->run(checkMayaAsJson().first(10) + changed);
    QCOMPARE(asked.code, 2);
    QCOMPARE(asked.out, QByteArray());
    QVERIFY2(asked.err.contains(named), asked.err.constData());
    QVERIFY(!QFile::exists(m_run->profile()));
}

void AskCommandsTest::refusesAPatientThatPracticeDoesNotList()
{
    const auto asked = m_run->run({u"check"_s, u"--payer"_s, u"Cigna"_s, u"--member"_s, u"U1"_s, u"--first"_s,
                                   u"Real"_s, u"--last"_s, u"Person"_s, u"--json"_s});
    QCOMPARE(asked.code, 2);
    QCOMPARE(asked.out, QByteArray());
    QVERIFY2(asked.err.contains("made-up patients"), asked.err.constData());
    QVERIFY(!asked.err.contains("Person"));
    QCOMPARE(m_run->charges(), 0);
    QCOMPARE(m_run->run({u"list"_s, u"--json"_s}).array().size(), 0);
}

void AskCommandsTest::refusesAClinicThatIsNotConnected()
{
    const auto asked = m_run->run(checkMayaAsJson() + QStringList{u"--clinic"_s, u"Elsewhere"_s});
    QCOMPARE(asked.code, 2);
    QVERIFY2(asked.err.contains("--clinic"), asked.err.constData());
    QCOMPARE(m_run->charges(), 0);
}

void AskCommandsTest::followsAPhoneInquiryToItsAnswer()
{
    const auto topics = QStringList{u"--ask"_s, u"PLAN_INFO"_s};
    const auto placed = m_run->run(inquireMaya() + topics);
    QCOMPARE(placed.code, 4);
    QCOMPARE(placed.object().value("standing"_L1), u"tracking"_s);
    const auto id = placed.object().value("id"_L1);
    QCOMPARE(m_run->run({u"list"_s, u"--open"_s, u"--json"_s}).array().first()["id"_L1], id);

    const auto same = m_run->run(inquireMaya() + topics);
    QCOMPARE(same.code, 4);
    QCOMPARE(same.object().value("id"_L1), id);
    QVERIFY(same.err.contains("still open"));

    const auto resumed = m_run->run({u"resume"_s, u"--wait"_s, u"30"_s, u"--json"_s});
    QCOMPARE(resumed.code, 0);
    QCOMPARE(resumed.array().size(), 1);
    QCOMPARE(resumed.array().first()["id"_L1], id);
    QCOMPARE(resumed.array().first()["standing"_L1], u"answered"_s);
    QCOMPARE(resumed.array().first()["coverage"_L1], u"active"_s);
    QVERIFY(!resumed.array().first()["benefits"_L1]["procedures"_L1].toArray().isEmpty());
    QCOMPARE(m_run->run({u"list"_s, u"--open"_s, u"--json"_s}).array().size(), 0);
}

void AskCommandsTest::waitsForAPhoneAnswerAtOnce()
{
    const auto answered = m_run->run(inquireMaya() + QStringList{u"--wait"_s, u"30"_s});
    QCOMPARE(answered.code, 0);
    QCOMPARE(answered.object().value("standing"_L1), u"answered"_s);
}

void AskCommandsTest::warnsOfWhatIsNotOnTheListAndSendsIt()
{
    const auto asked = m_run->run(inquireMaya() + QStringList{u"--ask"_s, u"TAROT"_s});
    QVERIFY2(asked.err.contains("TAROT"), asked.err.constData());
    // The practice service refuses what its list does not hold: so it was sent.
    QCOMPARE(asked.code, 3);
    QCOMPARE(asked.object().value("standing"_L1), u"refused"_s);
}

void AskCommandsTest::resumesNothingWhereNothingIsOpen()
{
    QElapsedTimer clock;
    clock.start();
    const auto resumed = m_run->run({u"resume"_s, u"--wait"_s, u"--json"_s});
    QCOMPARE(resumed.code, 0);
    QVERIFY(clock.elapsed() < 30'000);
    QVERIFY(QJsonDocument::fromJson(resumed.out).isArray());
    QVERIFY(resumed.array().isEmpty());
    QVERIFY(!m_run->run({u"resume"_s}).err.isEmpty());
}

QTEST_GUILESS_MAIN(AskCommandsTest)
#include "tst_askcommands.moc"
