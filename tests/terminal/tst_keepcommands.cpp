// SPDX-License-Identifier: MIT
#include "tests/terminal/terminalrun.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

/// The commands that show, print, verify, serve and connect, of the real program.
class KeepCommandsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void listsNewestFirst();
    void writesAPdfForItsOwnerOnly();
    void keepsAnOlderFileWhereNoPdfCanBeWritten();
    void saysThatACheckIsNotThere();
    void tellsItsStatus();
    void verifiesAWholeAndADamagedHistory();
    void tellsTheWayOutOfACutHistory();
    void namesWhatWasTakenOutOfTheHistory();
    void notesWhatWasShownAndExported();
    void leavesAFileThatIsNoHistoryAsItIs();
    void servesPracticeUntilItIsInterrupted();
    void connectsNothingInPractice();
    void sendsNothingWithoutAKeychain();
    void noticesThatItsOutputIsLost();
    void keepsItsFilesForTheOwner();

private:
    std::unique_ptr<TerminalRun> m_run;
};

static const QStringList ConnectEligibility{u"connect"_s,     u"eligibility"_s,
                                            u"--url"_s,       u"https://127.0.0.1"_s,
                                            u"--client-id"_s, u"0f8fad5b-d9cb-469f-a165-70867728950e"_s};

void KeepCommandsTest::init()
{
    m_run = std::make_unique<TerminalRun>();
}

void KeepCommandsTest::listsNewestFirst()
{
    const auto first = m_run->run(checkMayaAsJson()).object().value("id"_L1).toString();
    const auto second = m_run
                            ->run({u"check"_s, u"--payer"_s, u"Aetna"_s, u"--member"_s, u"W900000002"_s, u"--first"_s,
                                   u"Tomas"_s, u"--last"_s, u"Reyes"_s, u"--born"_s, u"1984-02-29"_s, u"--json"_s})
                            .object()
                            .value("id"_L1)
                            .toString();
    QVERIFY(!first.isEmpty() && !second.isEmpty());
    const auto listed = m_run->run({u"list"_s});
    QCOMPARE(listed.code, 0);
    QVERIFY(listed.out.indexOf(second.toUtf8()) < listed.out.indexOf(first.toUtf8()));
    QVERIFY(!listed.out.contains("U123456789"));
    QVERIFY(listed.out.contains("6789"));

    QCOMPARE(m_run->run({u"list"_s, u"--json"_s, u"--patient"_s, u"oka 1990"_s}).array().size(), 1);
    QCOMPARE(m_run->run({u"list"_s, u"--json"_s, u"--patient"_s, u"w9000"_s}).array().size(), 1);
    QCOMPARE(m_run->run({u"list"_s, u"--json"_s, u"--patient"_s, u"nobody"_s}).array().size(), 0);
    QCOMPARE(m_run->run({u"list"_s, u"--json"_s, u"--open"_s}).array().size(), 0);
}

void KeepCommandsTest::writesAPdfForItsOwnerOnly()
{
    const auto id = m_run->run(checkMayaAsJson()).object().value("id"_L1).toString();
    const auto name = m_run->beside(u"a check.pdf"_s);
    const auto written = m_run->run({u"pdf"_s, id, name});
    QCOMPARE(written.code, 0);
    QCOMPARE(written.out, QByteArray());
    QVERIFY(contentsOf(name).startsWith("%PDF-"));
#ifdef Q_OS_UNIX
    QCOMPARE(QFile::permissions(name) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
             QFile::Permissions());
#endif
}

void KeepCommandsTest::keepsAnOlderFileWhereNoPdfCanBeWritten()
{
    const auto name = m_run->beside(u"none/check.pdf"_s);
    const auto id = m_run->run(checkMayaAsJson()).object().value("id"_L1).toString();
    QCOMPARE(m_run->run({u"pdf"_s, id, name}).code, 2);
    QVERIFY(!QFile::exists(name));

    const auto older = m_run->beside(u"older.pdf"_s);
    QFile file(older);
    QVERIFY(file.open(QFile::WriteOnly) && file.write("older") == 5);
    file.close();
    const auto missing = m_run->run({u"pdf"_s, u"0f8fad5b-d9cb-469f-a165-70867728950e"_s, older});
    QCOMPARE(missing.code, 2);
    QCOMPARE(contentsOf(older), QByteArray("older"));
}

void KeepCommandsTest::saysThatACheckIsNotThere()
{
    const auto shown = m_run->run({u"show"_s, u"0f8fad5b-d9cb-469f-a165-70867728950e"_s});
    QCOMPARE(shown.code, 2);
    QCOMPARE(shown.out, QByteArray());
    QVERIFY(!shown.err.isEmpty());
}

void KeepCommandsTest::tellsItsStatus()
{
    m_run->run(QStringList{u"check"_s} + maya());
    const auto status = m_run->run({u"status"_s, u"--json"_s});
    QCOMPARE(status.code, 0);
    QCOMPARE(status.object().value("practice"_L1), true);
    QCOMPARE(status.object().value("services"_L1).toArray().size(), 2);
    QCOMPARE(status.object().value("keySlots"_L1).toArray().size(), 1);
    QCOMPARE(status.object().value("history"_L1)["checks"_L1], 1);
    QCOMPARE(status.object().value("history"_L1)["open"_L1], 0);
    QVERIFY(status.object().value("history"_L1)["bytes"_L1].toInteger() > 0);
    QCOMPARE(m_run->run({u"status"_s}).code, 0);
}

static int changedRows(const QString &file, const QString &statement)
{
    int rows = 0;
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"damage"_s);
        database.setDatabaseName(file);
        QSqlQuery query(database);
        if (database.open() && query.exec(statement))
            rows = query.numRowsAffected();
        database.close();
    }
    QSqlDatabase::removeDatabase(u"damage"_s);
    return rows;
}

void KeepCommandsTest::verifiesAWholeAndADamagedHistory()
{
    const auto id = m_run->run(checkMayaAsJson()).object().value("id"_L1).toString();
    QCOMPARE(m_run->run({u"verify"_s}).code, 0);
    const auto file = m_run->inPractice(u"history.sqlite"_s);
    QCOMPARE(changedRows(file, u"UPDATE checks SET body_sealed = zeroblob(length(body_sealed))"_s), 1);
    const auto damaged = m_run->run({u"verify"_s});
    QCOMPARE(damaged.code, 1);
    QVERIFY2(damaged.out.contains(id.toUtf8()), damaged.out.constData());
    QVERIFY(!damaged.out.contains("Okafor"));
    QCOMPARE(m_run->run({u"show"_s, id}).code, 5);
}

void KeepCommandsTest::tellsTheWayOutOfACutHistory()
{
    QCOMPARE(m_run->run(checkMayaAsJson()).code, 0);
    QFile file(m_run->inPractice(u"history.sqlite"_s));
    QVERIFY(file.resize(file.size() - 2 * 4096));
    const auto before = contentsOf(file.fileName());
    for (const auto &[command, code] : {std::pair(u"status"_s, 5), std::pair(u"verify"_s, 1)}) {
        const auto told = m_run->run({command});
        QCOMPARE(told.code, code);
        QVERIFY2(told.err.contains("start the window to open what can still be read"), told.err.constData());
    }
    QCOMPARE(contentsOf(file.fileName()), before);
}

void KeepCommandsTest::namesWhatWasTakenOutOfTheHistory()
{
    const auto id = m_run->run(checkMayaAsJson()).object().value("id"_L1).toString();
    const auto file = m_run->inPractice(u"history.sqlite"_s);
    QCOMPARE(changedRows(file, u"DELETE FROM checks"_s), 1);
    const auto without = m_run->run({u"verify"_s});
    QCOMPARE(without.code, 1);
    QVERIFY2(without.out.contains(id.toUtf8()), without.out.constData());

    QCOMPARE(changedRows(file, u"DELETE FROM audit WHERE rowid = 1"_s), 1);
    const auto broken = m_run->run({u"verify"_s});
    QCOMPARE(broken.code, 1);
    QVERIFY2(broken.out.contains("audit"), broken.out.constData());
}

/// Each command that opens the history is noted, and what it shows or writes besides.
void KeepCommandsTest::notesWhatWasShownAndExported()
{
    const auto id = m_run->run(checkMayaAsJson()).object().value("id"_L1).toString();
    const auto file = m_run->inPractice(u"history.sqlite"_s);
    const auto entries = [&file] { return changedRows(file, u"UPDATE audit SET seq = seq"_s); };
    const auto before = entries();
    QCOMPARE(m_run->run({u"list"_s}).code, 0);
    QCOMPARE(entries(), before + 1);
    QCOMPARE(m_run->run({u"show"_s, id}).code, 0);
    QCOMPARE(entries(), before + 3);
    QCOMPARE(m_run->run({u"list"_s, u"--json"_s}).code, 0);
    QCOMPARE(entries(), before + 5);
    QCOMPARE(m_run->run({u"pdf"_s, id, m_run->beside(u"maya.pdf"_s)}).code, 0);
    QCOMPARE(entries(), before + 7);
    QCOMPARE(m_run->run({u"verify"_s}).code, 0);
}

void KeepCommandsTest::leavesAFileThatIsNoHistoryAsItIs()
{
    QVERIFY(QDir().mkpath(m_run->inPractice({})));
    const QByteArray contents("Dear diary, this is not a database.");
    {
        QFile file(m_run->inPractice(u"history.sqlite"_s));
        QVERIFY(file.open(QFile::WriteOnly));
        QCOMPARE(file.write(contents), contents.size());
    }
    const auto asked = m_run->run(checkMayaAsJson());
    QCOMPARE(asked.code, 5);
    QCOMPARE(asked.out, QByteArray());
    QVERIFY(!asked.err.isEmpty());
    QCOMPARE(contentsOf(m_run->inPractice(u"history.sqlite"_s)), contents);
    QCOMPARE(m_run->charges(), 0);
}

void KeepCommandsTest::servesPracticeUntilItIsInterrupted()
{
    QProcess process;
    m_run->start(process, {u"practice"_s});
    QVERIFY(process.waitForReadyRead(30'000));
    const auto words = process.readLine().trimmed().split(' ');
    QCOMPARE(words.first(), QByteArray("ready"));
    QVERIFY(words.last().toInt() > 0);

    QProcess second;
    m_run->start(second, {u"practice"_s, u"--port"_s, QString::fromLatin1(words.last())});
    QCOMPARE(m_run->finished(second).code, 2);
#ifdef Q_OS_UNIX
    process.terminate();
    QVERIFY(process.waitForFinished(30'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
#else
    process.kill();
    QVERIFY(process.waitForFinished(30'000));
#endif
}

void KeepCommandsTest::connectsNothingInPractice()
{
    const auto connected = m_run->run(ConnectEligibility, "the-secret\n");
    QCOMPARE(connected.code, 2);
    QVERIFY(!connected.err.contains("the-secret"));
}

void KeepCommandsTest::noticesThatItsOutputIsLost()
{
#ifdef Q_OS_LINUX
    m_run->run(checkMayaAsJson());
    QProcess process;
    process.setStandardOutputFile(u"/dev/full"_s);
    m_run->start(process, {u"--practice"_s, u"list"_s, u"--json"_s});
    const auto listed = m_run->finished(process);
    QCOMPARE(listed.code, 1);
    QVERIFY(!listed.err.isEmpty());
#else
    QSKIP("Only Linux has a device that is always full.");
#endif
}

void KeepCommandsTest::keepsItsFilesForTheOwner()
{
#ifdef Q_OS_UNIX
    m_run->run(checkMayaAsJson());
    const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
    for (const auto &name : {u""_s, u"history.sqlite"_s, u"settings.ini"_s, u"ledger.jsonl"_s}) {
        QVERIFY2(QFile::exists(m_run->inPractice(name)), qPrintable(name));
        QVERIFY2(!(QFile::permissions(m_run->inPractice(name)) & others), qPrintable(name));
    }
#else
    QSKIP("Rights are inherited from the person's own folder here.");
#endif
}

void KeepCommandsTest::sendsNothingWithoutAKeychain()
{
#ifdef Q_OS_LINUX
    for (const auto &arguments : {checkMayaAsJson(), ConnectEligibility, QStringList{u"list"_s}}) {
        QProcess process;
        m_run->start(process, arguments);
        const auto done = m_run->finished(process, "the-secret\n");
        QCOMPARE(done.code, 5);
        QCOMPARE(done.out, QByteArray());
        QVERIFY(!done.err.isEmpty());
        QVERIFY(!done.err.contains("the-secret"));
    }
#else
    QSKIP("Only Linux can be made to have no keychain.");
#endif
}

QTEST_GUILESS_MAIN(KeepCommandsTest)
#include "tst_keepcommands.moc"
