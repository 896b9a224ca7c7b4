// SPDX-License-Identifier: MIT
#include "app/practice/practiceserver.h"
#include "tests/support/commandline.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace coverdesk;
using namespace coverdesk::testing;

/// Processes are killed, and started on each other's heels, at random moments: no check lost, no second charge.
/// COVERDESK_KILLS says how often (200); a campaign before a release uses many more.
class KillsTest : public QObject
{
    Q_OBJECT

private slots:
    void aKilledCheckIsAnsweredLaterForOneCharge();
    void processesStartedAtOnceShareOneKey();
    void practiceChecksStartedAtOnceAreAllKept();
    void theSameQuestionStartedAtOnceIsChargedOnce();
};

static int kills()
{
    bool isSet = false;
    const auto count = qEnvironmentVariableIntValue("COVERDESK_KILLS", &isSet);
    return isSet ? count : 200;
}

static QStringList checkOf(const QString &profile, const QStringList &more = {})
{
    return QStringList{u"--profile"_s, profile} + more
        + QStringList{u"check"_s,  u"--payer"_s, u"Cigna"_s,  u"--member"_s,   u"U123456789"_s, u"--first"_s, u"Maya"_s,
                      u"--last"_s, u"Okafor"_s,  u"--born"_s, u"1990-06-15"_s, u"--again"_s,    u"--json"_s};
}

static QStringList connectTo(quint16 port, const QString &profile)
{
    return {u"--profile"_s,   profile,           u"connect"_s,
            u"eligibility"_s, u"--url"_s,        u"http://127.0.0.1:%1"_s.arg(port),
            u"--client-id"_s, practice::ClientId};
}

/// How often each key stands in the server's own book as \a event.
static QHash<QString, int> countIn(const QString &ledger, const QString &event)
{
    QHash<QString, int> counted;
    QFile file(ledger);
    if (!file.open(QFile::ReadOnly))
        return counted;
    while (!file.atEnd()) {
        const auto entry = QJsonDocument::fromJson(file.readLine()).object();
        if (entry.value("event"_L1) == event)
            ++counted[entry.value("key"_L1).toString()];
    }
    return counted;
}

static QJsonArray listOf(const QString &profile, const QStringList &more = {})
{
    const auto ran = run(QStringList{u"--profile"_s, profile} + more + QStringList{u"list"_s, u"--json"_s});
    return QJsonDocument::fromJson(ran.out).array();
}

/// Every check answered, every charge once and for a check that is kept.
static void compareBooks(const QJsonArray &kept, const QHash<QString, int> &charges)
{
    QStringList ids;
    for (const auto &check : kept) {
        ids.append(check["id"_L1].toString());
        QCOMPARE(check["standing"_L1].toString(), u"answered"_s);
        QCOMPARE(charges.value(ids.last()), 1);
    }
    for (auto charge = charges.cbegin(); charge != charges.cend(); ++charge) {
        QVERIFY2(ids.contains(charge.key()), "a charged check is lost");
        QCOMPARE(charge.value(), 1);
    }
}

void KillsTest::aKilledCheckIsAnsweredLaterForOneCharge()
{
    QTemporaryDir profile;
    PracticeProcess server(profile.path());
    QVERIFY(server.port() != 0);
    QCOMPARE(run(connectTo(server.port(), profile.path()), QString(practice::ApiKey).toUtf8()).exitCode, 0);

    QElapsedTimer unhurried;
    unhurried.start();
    QCOMPARE(run(checkOf(profile.path())).exitCode, 0);
    const auto whole = int(unhurried.elapsed());

    for (int kill = 0; kill < kills(); ++kill) {
        QProcess victim;
        victim.start(commandLineProgram(), checkOf(profile.path()));
        QVERIFY(victim.waitForStarted());
        victim.waitForFinished(QRandomGenerator::global()->bounded(whole + 20));
        victim.kill();
        victim.waitForFinished();
    }

    const auto resumed = run({u"--profile"_s, profile.path(), u"resume"_s, u"--wait"_s, u"60"_s});
    QVERIFY2(resumed.exitCode == 0, resumed.err.constData());
    const auto kept = listOf(profile.path());
    const auto ledger = profile.filePath(u"practice/ledger.jsonl"_s);
    const auto charges = countIn(ledger, u"charge"_s);
    compareBooks(kept, charges);
    // Those that were killed between the charge and the keeping of its answer.
    const auto replays = countIn(ledger, u"replay"_s);
    qInfo("%d kills within %d ms of the start: %d checks kept, %d charges, %d answers asked for again", kills(),
          whole + 20, int(kept.size()), int(charges.size()), int(replays.size()));
    QVERIFY(kept.size() > 1 || kills() < 20);
}

/// Starts the same command twelve times and lets all end; gives their exit codes.
static QList<int> startedAtOnce(const QStringList &arguments, const QByteArray &input = {})
{
    std::vector<std::unique_ptr<QProcess>> processes;
    for (int number = 0; number < 12; ++number) {
        processes.push_back(std::make_unique<QProcess>());
        processes.back()->start(commandLineProgram(), arguments);
        processes.back()->write(input);
        processes.back()->closeWriteChannel();
    }
    QList<int> codes;
    for (const auto &process : processes) {
        const auto ended = process->waitForFinished(60'000) && process->exitStatus() == QProcess::NormalExit;
        codes.append(ended ? process->exitCode() : -1);
    }
    return codes;
}

void KillsTest::processesStartedAtOnceShareOneKey()
{
    QTemporaryDir profile;
    QTemporaryDir elsewhere;
    PracticeProcess server(elsewhere.path());
    QVERIFY(server.port() != 0);

    const auto connected = startedAtOnce(connectTo(server.port(), profile.path()), QString(practice::ApiKey).toUtf8());
    QCOMPARE(connected, QList<int>(12, 0));
    const auto status = run({u"--profile"_s, profile.path(), u"status"_s, u"--json"_s});
    QCOMPARE(QJsonDocument::fromJson(status.out)["keySlots"_L1].toArray().size(), 1);

    QCOMPARE(startedAtOnce(checkOf(profile.path())), QList<int>(12, 0));
    const auto kept = listOf(profile.path());
    QCOMPARE(kept.size(), 12);
    compareBooks(kept, countIn(elsewhere.filePath(u"practice/ledger.jsonl"_s), u"charge"_s));
}

void KillsTest::practiceChecksStartedAtOnceAreAllKept()
{
    QTemporaryDir profile;
    QCOMPARE(startedAtOnce(checkOf(profile.path(), {u"--practice"_s})), QList<int>(12, 0));
    const auto kept = listOf(profile.path(), {u"--practice"_s});
    QCOMPARE(kept.size(), 12);
    compareBooks(kept, countIn(profile.filePath(u"practice/ledger.jsonl"_s), u"charge"_s));
    QCOMPARE(run({u"--profile"_s, profile.path(), u"--practice"_s, u"verify"_s}).exitCode, 0);
}

void KillsTest::theSameQuestionStartedAtOnceIsChargedOnce()
{
    QTemporaryDir profile;
    auto once = checkOf(profile.path(), {u"--practice"_s});
    once.removeAll(u"--again"_s);
    for (const auto code : startedAtOnce(once))
        QVERIFY(code == 0 || code == 4); // answered, or shown as the one that is under way
    QCOMPARE(countIn(profile.filePath(u"practice/ledger.jsonl"_s), u"charge"_s).size(), 1);
    QCOMPARE(listOf(profile.path(), {u"--practice"_s}).size(), 1);
}

QTEST_GUILESS_MAIN(KillsTest)

#include "tst_kills.moc"
