// SPDX-License-Identifier: MIT
#include "app/practice/credentials.h"
#include "tests/harness/clinic.h"

#include <QElapsedTimer>
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

/// Processes are killed, and started on each other's heels, at random moments: no question lost, no second charge, no
/// second call. COVERDESK_KILLS says how often (40); a campaign before a release kills 500 times.
class KillsTest : public QObject
{
    Q_OBJECT

private slots:
    void mixedWorkOfTwoAtOnceOutlivesEveryKill();
    void processesStartedAtOnceShareOneKey();
    void practiceChecksStartedAtOnceAreAllKept();
    void theSameQuestionStartedAtOnceIsChargedOnce();
};

static int kills()
{
    bool isSet = false;
    const auto count = qEnvironmentVariableIntValue("COVERDESK_KILLS", &isSet);
    return isSet ? count : 40;
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

namespace {

/// One program after the other at work on the clinic's profile, each with a question of its own or going on with
/// those of others.
class Worker
{
public:
    explicit Worker(const Clinic &clinic)
        : m_clinic(clinic)
    {}
    ~Worker() { stop(); }
    Q_DISABLE_COPY_MOVE(Worker)

    void begin(int number);
    /// True where it had to be killed.
    bool stopAfter(int milliseconds);
    /// The marks of the questions whose programs ended by themselves and showed the check.
    QStringList accepted() const { return m_accepted; }

private:
    void stop();

    const Clinic &m_clinic;
    QProcess m_process;
    QString m_mark;
    QStringList m_accepted;
};

} // namespace

void Worker::begin(int number)
{
    static const QStringList acts{u"check"_s, u"check"_s, u"inquire"_s, u"inquire"_s, u"claim"_s, u"resume"_s};
    const auto act = acts.at(QRandomGenerator::global()->bounded(acts.size()));
    m_mark = act == "resume"_L1 ? QString() : u"%1 %2"_s.arg(act).arg(number);
    m_process.start(commandLineProgram(), m_clinic.commandFor(act, m_mark));
    m_process.closeWriteChannel();
}

bool Worker::stopAfter(int milliseconds)
{
    if (!m_process.waitForFinished(milliseconds)) {
        stop();
        return true;
    }
    const auto shown = QJsonDocument::fromJson(m_process.readAllStandardOutput());
    if (!m_mark.isEmpty() && shown["id"_L1].isString())
        m_accepted.append(m_mark);
    return false;
}

void Worker::stop()
{
    m_process.kill();
    m_process.waitForFinished();
}

/// How long a program takes that nobody disturbs.
static int unhurried(const Clinic &clinic)
{
    QElapsedTimer taken;
    taken.start();
    return run(clinic.commandFor(u"inquire"_s, u"unhurried"_s)).exitCode == 4 ? int(taken.elapsed()) : 0;
}

void KillsTest::mixedWorkOfTwoAtOnceOutlivesEveryKill()
{
    const Clinic clinic;
    QVERIFY(clinic.isConnected());
    const auto whole = unhurried(clinic);
    QVERIFY(whole > 0);

    Worker one(clinic);
    Worker other(clinic);
    one.begin(0);
    int killed = 0;
    for (int number = 1; killed < kills(); ++number) {
        auto &next = number % 2 == 0 ? one : other;
        auto &victim = number % 2 == 0 ? other : one;
        next.begin(number);
        killed += victim.stopAfter(QRandomGenerator::global()->bounded(whole + whole / 4));
        QVERIFY(number < 20 * kills());
    }
    one.stopAfter(0);
    other.stopAfter(0);

    const auto resumed = clinic.resume();
    QVERIFY2(resumed.exitCode == 0 || resumed.exitCode == 4, resumed.err.constData());
    const auto accepted = one.accepted() + other.accepted();
    QCOMPARE(clinic.disagreements(accepted), QStringList());
    const auto kept = clinic.kept().size();
    qInfo("%d kills within %d ms: %d questions kept, %d charges, %d calls, %d answers asked for again", killed,
          whole + whole / 4, int(kept), int(clinic.booked(u"charge"_s)), int(clinic.booked(u"create"_s)),
          int(clinic.booked(u"replay"_s)));
    QVERIFY(kept > kills() / 10);
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
