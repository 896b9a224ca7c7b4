// SPDX-License-Identifier: MIT
#include "app/office.h"
#include "tests/support/await.h"
#include "tests/terminal/terminalrun.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <memory>

using namespace coverdesk;
using namespace Qt::StringLiterals;
using testing::await;

/// What `inquire`, `claim` and `resume` of the real program say where a phone request does not run straight.
class PhoneCommandsTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_run = std::make_unique<TerminalRun>(); }

    void asksAboutAClaim_data();
    void asksAboutAClaim();
    void showsAClaimForPeople();
    void findsTheInsurerByItsName();
    void saysThatAnInsurerIsNotListed();
    void sendsAnInsurerThatIsNotListed();
    void endsAsTheServiceSays_data();
    void endsAsTheServiceSays();
    void findsARequestWhoseReceiptWasLost();
    void returnsAtOnceWhereOnlyAPersonCanMoveIt();
    void listsWhyARequestIsOpen();
    void tellsTheNumberOfARequestItCannotWriteDown();
    void doesNotCountAnAnswerAboutSomeoneElse();
    void tellsThatTheSameQuestionWasClosed();
    void sendsNothingToAnAccountThatWasRefused();
    void looksNoSoonerThanTheServiceAllows();
    void needsAPersonUntilOneHasDecided();

private:
    std::unique_ptr<TerminalRun> m_run;
};

/// What every request by phone needs, about that patient.
static QStringList about(const QString &payer, const QString &member, const QString &first, const QString &last,
                         const QString &born)
{
    return {u"--json"_s, u"--payer"_s, payer, u"--member"_s, member,          u"--first"_s,  first,         u"--last"_s,
            last,        u"--born"_s,  born,  u"--npi"_s,    u"1234567893"_s, u"--tax-id"_s, u"123456789"_s};
}

static QStringList tomas()
{
    return about(u"Aetna"_s, u"W900000002"_s, u"Tomas"_s, u"Reyes"_s, u"02/29/1984"_s);
}

static QStringList nadia()
{
    return QStringList{u"inquire"_s} + about(u"Cigna"_s, u"U402000001"_s, u"Nadia"_s, u"Brook"_s, u"03/03/1985"_s)
        + QStringList{u"--insurance"_s, u"CIGNA"_s};
}

static QStringList claimOfMaya(const QString &number)
{
    return QStringList{u"claim"_s, u"--wait"_s, u"30"_s} + inquireMaya().sliced(1, inquireMaya().size() - 3)
        + QStringList{u"--claim-number"_s, number, u"--service-date"_s, u"01/30/2024"_s, u"--billed"_s, u"150.00"_s};
}

void PhoneCommandsTest::asksAboutAClaim_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("status");
    QTest::newRow("approved") << u"CLM-1001"_s << u"APPROVED"_s;
    QTest::newRow("denied") << u"CLM-1002"_s << u"DENIED"_s;
    QTest::newRow("not on file") << u"CLM-1004"_s << u"NOT_ON_FILE"_s;
}

void PhoneCommandsTest::asksAboutAClaim()
{
    QFETCH(QString, number);
    QFETCH(QString, status);
    const auto asked = m_run->run(claimOfMaya(number));
    QVERIFY2(asked.code == 0, asked.err.constData());
    const auto json = asked.object();
    QCOMPARE(json.value("standing"_L1), u"answered"_s);
    QCOMPARE(json.value("verdict"_L1), u"claimTold"_s);
    QCOMPARE(json.value("coverage"_L1), u"unknown"_s);
    QCOMPARE(json.value("inquiry"_L1)["claim"_L1]["number"_L1], number);
    QCOMPARE(json.value("inquiry"_L1)["claim"_L1]["servedOn"_L1], u"2024-01-30"_s);
    QCOMPARE(json.value("inquiry"_L1)["claim"_L1]["billed"_L1], u"150.00"_s);
    QCOMPARE(json.value("benefits"_L1)["claim"_L1]["status"_L1], status);
}

void PhoneCommandsTest::showsAClaimForPeople()
{
    const auto asked = m_run->run(claimOfMaya(u"CLM-1001"_s));
    QCOMPARE(asked.code, 0);
    const auto shown = m_run->run({u"show"_s, asked.object().value("id"_L1).toString()});
    for (const auto *words : {"CLM-1001", "APPROVED", "02/10/2024", "90837", "$80.50", "$20.00"})
        QVERIFY2(shown.out.contains(words), shown.out.constData());
    for (const auto *words : {"Plan active", "Out-of-pocket", "Covered"})
        QVERIFY2(!shown.out.contains(words), shown.out.constData());
}

void PhoneCommandsTest::findsTheInsurerByItsName()
{
    const auto asked = m_run->run(QStringList{u"inquire"_s} + tomas());
    QVERIFY2(asked.code == 4, asked.err.constData());
    QCOMPARE(asked.object().value("standing"_L1), u"tracking"_s);
    QCOMPARE(asked.object().value("inquiry"_L1)["insurance"_L1]["phonePayer"_L1], u"AETNA"_s);
    QVERIFY2(asked.err.contains("AETNA"), asked.err.constData());
}

void PhoneCommandsTest::saysThatAnInsurerIsNotListed()
{
    auto question = inquireMaya();
    const auto place = question.indexOf(u"--insurance"_s);
    question.remove(place, 2);
    const auto asked = m_run->run(question);
    QCOMPARE(asked.code, 2);
    QVERIFY2(asked.err.contains("--insurance: ") && asked.err.contains("Cigna"), asked.err.constData());
    QVERIFY(!QFile::exists(m_run->profile()));
}

void PhoneCommandsTest::sendsAnInsurerThatIsNotListed()
{
    const auto asked = m_run->run(inquireMaya());
    QCOMPARE(asked.code, 4);
    QVERIFY2(asked.err.contains("CIGNA"), asked.err.constData());
    QCOMPARE(asked.object().value("standing"_L1), u"tracking"_s);
}

void PhoneCommandsTest::endsAsTheServiceSays_data()
{
    QTest::addColumn<QStringList>("question");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("standing");
    const auto listed = [](const QString &payer, const QString &member, const QString &first, const QString &last,
                           const QString &born) {
        return QStringList{u"inquire"_s} + about(payer, member, first, last, born);
    };
    QTest::newRow("402") << nadia() << 3 << u"paused"_s;
    QTest::newRow("401") << listed(u"Humana"_s, u"H40100001"_s, u"Ada"_s, u"Lockwood"_s, u"12/01/1992"_s) << 3
                         << u"paused"_s;
    QTest::newRow("403") << listed(u"Aetna"_s, u"W403000001"_s, u"Felix"_s, u"Norden"_s, u"05/21/1978"_s) << 3
                         << u"paused"_s;
    QTest::newRow("422") << listed(u"Optum"_s, u"OP42200001"_s, u"Miriam"_s, u"Stein"_s, u"01/20/1980"_s) << 3
                         << u"refused"_s;
    QTest::newRow("receipt lost") << listed(u"Humana"_s, u"H77700003"_s, u"Gemma"_s, u"Doyle"_s, u"06/06/1976"_s) << 4
                                  << u"unconfirmed"_s;
}

void PhoneCommandsTest::endsAsTheServiceSays()
{
    QFETCH(QStringList, question);
    const auto asked = m_run->run(question);
    QVERIFY2(asked.object().value("coverage"_L1) == u"unknown"_s, asked.err.constData());
    QTEST(asked.object().value("standing"_L1).toString(), "standing");
    QTEST(asked.code, "code");
}

void PhoneCommandsTest::findsARequestWhoseReceiptWasLost()
{
    const auto lena = QStringList{u"inquire"_s, u"--insurance"_s, u"CIGNA"_s}
        + about(u"Cigna"_s, u"U777000001"_s, u"Lena"_s, u"Forsberg"_s, u"11/11/1995"_s);
    const auto asked = m_run->run(lena);
    QCOMPARE(asked.code, 4);
    QCOMPARE(asked.object().value("standing"_L1), u"unconfirmed"_s);
    QVERIFY2(asked.err.contains("please do not ask again"), asked.err.constData());
    const auto resumed = m_run->run({u"resume"_s, u"--wait"_s, u"30"_s, u"--json"_s});
    QVERIFY2(resumed.code == 0, resumed.err.constData());
    QCOMPARE(resumed.array().size(), 1);
    QCOMPARE(resumed.array().first()["id"_L1], asked.object().value("id"_L1));
    QCOMPARE(resumed.array().first()["standing"_L1], u"answered"_s);
}

void PhoneCommandsTest::returnsAtOnceWhereOnlyAPersonCanMoveIt()
{
    QCOMPARE(m_run->run(nadia()).code, 3);
    QElapsedTimer clock;
    clock.start();
    const auto resumed = m_run->run({u"resume"_s, u"--wait"_s, u"60"_s, u"--json"_s});
    QVERIFY(clock.elapsed() < 30'000);
    QCOMPARE(resumed.code, 3);
    QCOMPARE(resumed.array().first()["standing"_L1], u"paused"_s);
    QVERIFY2(resumed.err.contains("wants to be paid"), resumed.err.constData());
}

void PhoneCommandsTest::listsWhyARequestIsOpen()
{
    const auto id = m_run->run(nadia()).object().value("id"_L1).toString();
    QVERIFY(!id.isEmpty());
    const auto listed = m_run->run({u"list"_s, u"--open"_s});
    QCOMPARE(listed.code, 0);
    QVERIFY2(listed.out.contains((id + u": Health Harbor wants to be paid"_s).toUtf8()), listed.out.constData());
    // With JSON there is one document and nothing else.
    QCOMPARE(m_run->run({u"list"_s, u"--open"_s, u"--json"_s}).array().size(), 1);
}

/// Runs one statement on the practice history, as no command of ours would.
static bool isDone(const TerminalRun &run, const QString &statement)
{
    auto isDone = false;
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"trouble"_s);
        database.setDatabaseName(run.inPractice(u"history.sqlite"_s));
        isDone = database.open() && QSqlQuery(database).exec(statement);
    }
    QSqlDatabase::removeDatabase(u"trouble"_s);
    return isDone;
}

void PhoneCommandsTest::tellsTheNumberOfARequestItCannotWriteDown()
{
    QCOMPARE(m_run->run(checkMayaAsJson()).code, 0);
    QVERIFY(isDone(*m_run,
                   u"CREATE TRIGGER full BEFORE UPDATE ON checks WHEN NEW.standing = 'tracking'"
                   " BEGIN SELECT RAISE(FAIL, 'database or disk is full'); END"_s));
    const auto asked = m_run->run(inquireMaya());
    QCOMPARE(asked.code, 4);
    QCOMPARE(asked.out, QByteArray());
    QVERIFY2(asked.err.contains("Write down its request number"), asked.err.constData());
    QVERIFY2(!asked.err.contains("same answer again"), asked.err.constData());
    static const QRegularExpression number(u"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}"_s);
    const auto ticket = number.match(QString::fromUtf8(asked.err)).captured();
    QVERIFY2(!ticket.isEmpty(), asked.err.constData());

    // With space again it is found at the service, under that number, and was sent once.
    QVERIFY(isDone(*m_run, u"DROP TRIGGER full"_s));
    const auto resumed = m_run->run({u"resume"_s, u"--wait"_s, u"30"_s, u"--json"_s});
    QVERIFY2(resumed.code == 0, resumed.err.constData());
    const auto id = resumed.array().first()["id"_L1].toString();
    QVERIFY(m_run->run({u"show"_s, id}).out.contains(ticket.toUtf8()));
    QCOMPARE(contentsOf(m_run->inPractice(u"ledger.jsonl"_s)).count(R"("create")"), 1);
}

void PhoneCommandsTest::doesNotCountAnAnswerAboutSomeoneElse()
{
    const auto oona = QStringList{u"inquire"_s}
        + about(u"Cigna"_s, u"U820000002"_s, u"Oona"_s, u"Kelly"_s, u"09/19/1974"_s)
        + QStringList{u"--insurance"_s, u"CIGNA"_s};
    QCOMPARE(m_run->run(oona).object().value("standing"_L1), u"tracking"_s);
    const auto resumed = m_run->run({u"resume"_s, u"--wait"_s, u"30"_s, u"--json"_s});
    QCOMPARE(resumed.array().first()["standing"_L1], u"needsPerson"_s);
    QCOMPARE(resumed.array().first()["coverage"_L1], u"unknown"_s);
    QCOMPARE(resumed.code, 4);
    QVERIFY2(resumed.err.contains("Do not use it"), resumed.err.constData());
    QVERIFY2(!resumed.err.contains("five business days"), resumed.err.constData());
    // It is open until a person has decided, and a look that brings the same again decides nothing.
    const auto listed = m_run->run({u"list"_s, u"--open"_s, u"--json"_s});
    QCOMPARE(listed.array().size(), 1);
    QCOMPARE(m_run->run({u"resume"_s, u"--json"_s}).code, 4);
    // So it is told by whoever asks for it later.
    const auto again = m_run->run(oona);
    QCOMPARE(again.code, 4);
    QVERIFY2(again.err.contains("Do not use it"), again.err.constData());
}

/// Closes a question as a person in the window would.
static bool isClosed(const TerminalRun &run, const QString &id)
{
    Office office(Premises{.folder = run.profile(), .isPractice = true});
    return await(office.open()) && await(office.desk().close(QUuid::fromString(id)));
}

void PhoneCommandsTest::tellsThatTheSameQuestionWasClosed()
{
    const auto gemma =
        QStringList{u"inquire"_s} + about(u"Humana"_s, u"H77700003"_s, u"Gemma"_s, u"Doyle"_s, u"06/06/1976"_s);
    const auto id = m_run->run(gemma).object().value("id"_L1).toString();
    QVERIFY(isClosed(*m_run, id));
    const auto again = m_run->run(gemma);
    QCOMPARE(again.code, 4);
    QCOMPARE(again.object().value("id"_L1), id);
    QCOMPARE(again.object().value("standing"_L1), u"closed"_s);
    QVERIFY2(again.err.contains("was closed without an answer"), again.err.constData());
    QVERIFY2(again.err.contains("--again"), again.err.constData());
}

void PhoneCommandsTest::sendsNothingToAnAccountThatWasRefused()
{
    const auto check = [](const QString &payer, const QString &member, const QString &first, const QString &last,
                          const QString &born) {
        return QStringList{u"check"_s,   u"--json"_s, u"--payer"_s, payer, u"--member"_s, member,
                           u"--first"_s, first,       u"--last"_s,  last,  u"--born"_s,   born};
    };
    const auto ada = check(u"Humana"_s, u"H40100001"_s, u"Ada"_s, u"Lockwood"_s, u"12/01/1992"_s);
    const auto bruno = check(u"UnitedHealthcare"_s, u"942900001"_s, u"Bruno"_s, u"Carvalho"_s, u"07/07/1969"_s);
    QCOMPARE(m_run->run(ada).object().value("standing"_L1), u"paused"_s);
    QCOMPARE(m_run->run(bruno).object().value("standing"_L1), u"inDoubt"_s);

    // The service would answer the second by now, but the first, which is older, is refused once more.
    const auto resumed = m_run->run({u"resume"_s, u"--json"_s});
    QCOMPARE(resumed.array().size(), 2);
    QCOMPARE(resumed.array()[0]["standing"_L1], u"paused"_s);
    QCOMPARE(resumed.array()[1]["standing"_L1], u"inDoubt"_s);
    QCOMPARE(m_run->charges(), 0);

    const TerminalRun alone;
    QCOMPARE(alone.run(bruno).object().value("standing"_L1), u"inDoubt"_s);
    QCOMPARE(alone.run({u"resume"_s, u"--json"_s}).array()[0]["standing"_L1], u"answered"_s);
}

void PhoneCommandsTest::looksNoSoonerThanTheServiceAllows()
{
    const auto bruno = QStringList{u"inquire"_s, u"--wait"_s, u"20"_s}
        + about(u"UnitedHealthcare"_s, u"942900001"_s, u"Bruno"_s, u"Carvalho"_s, u"07/07/1969"_s);
    QElapsedTimer elapsed;
    elapsed.start();
    const auto asked = m_run->run(bruno);
    QCOMPARE(asked.code, 4);
    // The service asked to be left alone for two seconds: the look that comes at once would be within them.
    QVERIFY2(elapsed.elapsed() >= 2000, qPrintable(QString::number(elapsed.elapsed())));
}

void PhoneCommandsTest::needsAPersonUntilOneHasDecided()
{
    const auto oona = QStringList{u"inquire"_s, u"--wait"_s, u"30"_s}
        + about(u"Cigna"_s, u"U820000002"_s, u"Oona"_s, u"Kelly"_s, u"09/19/1974"_s)
        + QStringList{u"--insurance"_s, u"CIGNA"_s};
    const auto asked = m_run->run(oona);
    QCOMPARE(asked.code, 4);
    QCOMPARE(asked.object().value("standing"_L1), u"needsPerson"_s);
    QVERIFY(isClosed(*m_run, asked.object().value("id"_L1).toString()));
    QCOMPARE(m_run->run({u"list"_s, u"--open"_s, u"--json"_s}).array().size(), 0);
    QCOMPARE(m_run->run({u"resume"_s, u"--json"_s}).code, 0);
}

QTEST_GUILESS_MAIN(PhoneCommandsTest)
#include "tst_phonecommands.moc"
