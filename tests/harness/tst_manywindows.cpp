// SPDX-License-Identifier: MIT
#include "app/history/history.h"
#include "tests/support/await.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace coverdesk;
using namespace coverdesk::testing;

/// Somebody clicks the icon again and again: of many programs started at once on one profile, one lives, all others
/// bring it to the front and end in order, and the profile is as one start leaves it. COVERDESK_WINDOWS says how many
/// (12); 50 before a release.
class ManyWindowsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();

    void ofManyStartedAtOnceOneLives_data();
    void ofManyStartedAtOnceOneLives();
    void afterItWasKilledTheNextOneLives();
    void anotherProfileHasAWindowOfItsOwn();

private:
    using Program = std::unique_ptr<QProcess>;

    Program start(const QString &profile) const;
    void startMany(int count, const QString &profile);
    int living() const;
    const QProcess *theLiving() const;
    QString howTheOthersEnded() const;

    QTemporaryDir m_folder;
    std::vector<Program> m_programs;
};

static constexpr int Long = 240'000;

static int windows()
{
    bool isSet = false;
    const auto count = qEnvironmentVariableIntValue("COVERDESK_WINDOWS", &isSet);
    return isSet ? count : 12;
}

/// The program's own of practising, which protects nothing.
static const QByteArray PracticeKey(32, 'p');

/// What is wrong with the history of made-up patients in \a profile; empty where it is whole, and has one key.
static QString faultIn(const QString &profile)
{
    History history(profile + "/practice"_L1);
    const auto known = await(history.open());
    if (!known)
        return u"does not open: %1"_s.arg(int(known.failure().kind));
    if (known->size() != 1)
        return u"%1 key slots"_s.arg(known->size());
    if (const auto unlocked = await(history.unlock(known->front().id, PracticeKey)); !unlocked)
        return u"does not unlock: %1"_s.arg(int(unlocked.failure().kind));
    if (const auto renewing = await(history.keys().isRenewing()); !renewing || *renewing)
        return u"another data key before this one"_s;
    const auto damaged = await(history.verify());
    return damaged ? damaged->join(u", "_s) : u"cannot be looked at"_s;
}

static bool lives(const std::unique_ptr<QProcess> &program)
{
    return program->state() != QProcess::NotRunning;
}

void ManyWindowsTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
    // Where windows listen for one another: nothing is left behind where others work.
    QVERIFY(QDir(m_folder.path()).mkdir(u"tmp"_s));
    qputenv("TMPDIR", m_folder.filePath(u"tmp"_s).toLocal8Bit());
    qputenv("QT_QPA_PLATFORM", "offscreen");
}

void ManyWindowsTest::cleanup()
{
    for (const auto &program : m_programs)
        program->kill();
    for (const auto &program : m_programs)
        program->waitForFinished();
    m_programs.clear();
}

ManyWindowsTest::Program ManyWindowsTest::start(const QString &profile) const
{
    auto program = std::make_unique<QProcess>();
    program->start(QStringLiteral(COVERDESK_BIN_DIR "/coverdesk"), {u"--profile"_s, profile, u"--practice"_s});
    return program;
}

void ManyWindowsTest::startMany(int count, const QString &profile)
{
    for (int number = 0; number < count; ++number)
        m_programs.push_back(start(profile));
    QVERIFY(QTest::qWaitFor([this] { return living() <= 1; }, Long));
}

int ManyWindowsTest::living() const
{
    return int(std::count_if(m_programs.cbegin(), m_programs.cend(), &lives));
}

const QProcess *ManyWindowsTest::theLiving() const
{
    const auto found = std::find_if(m_programs.cbegin(), m_programs.cend(), &lives);
    return found == m_programs.cend() ? nullptr : found->get();
}

/// What any of them but the living one has to say of how it ended; nothing where each raised the window and went.
QString ManyWindowsTest::howTheOthersEnded() const
{
    QStringList words;
    for (const auto &program : m_programs) {
        if (lives(program))
            continue;
        if (program->exitStatus() != QProcess::NormalExit || program->exitCode() != 0)
            words.append(u"ended with %1"_s.arg(program->exitCode()));
        // What found nobody to raise says so.
        words.append(QString::fromLocal8Bit(program->readAllStandardError()));
    }
    words.removeAll(QString());
    return words.join(u'\n');
}

void ManyWindowsTest::ofManyStartedAtOnceOneLives_data()
{
    QTest::addColumn<bool>("isFresh");
    QTest::newRow("a fresh profile") << true;
    QTest::newRow("a profile that was there") << false;
}

void ManyWindowsTest::ofManyStartedAtOnceOneLives()
{
    QFETCH(bool, isFresh);
    const auto profile = m_folder.filePath(u"profile"_s);
    QCOMPARE(QFile::exists(profile), !isFresh);
    QElapsedTimer time;
    time.start();
    startMany(windows(), profile);
    QCOMPARE(living(), 1);
    QCOMPARE(howTheOthersEnded(), QString());
    // It has opened the history, or is about to; then it goes on living.
    QTRY_COMPARE_WITH_TIMEOUT(faultIn(profile), QString(), Long);
    QCOMPARE(living(), 1);
    qInfo("%d windows at once: one was left after %lld ms", windows(), static_cast<long long>(time.elapsed()));
}

void ManyWindowsTest::afterItWasKilledTheNextOneLives()
{
    const auto profile = m_folder.filePath(u"killed"_s);
    startMany(2, profile);
    QCOMPARE(living(), 1);
    cleanup();

    // The second of two may be the first to come, but who came later never takes its place.
    startMany(2, profile);
    QCOMPARE(living(), 1);
    const auto *first = theLiving();
    startMany(3, profile);
    QCOMPARE(living(), 1);
    QCOMPARE(theLiving(), first);
    QCOMPARE(howTheOthersEnded(), QString());
    QTRY_COMPARE_WITH_TIMEOUT(faultIn(profile), QString(), Long);
}

/// Shows that those that ended did so because of the one, and that more than one could live.
void ManyWindowsTest::anotherProfileHasAWindowOfItsOwn()
{
    startMany(1, m_folder.filePath(u"one"_s));
    m_programs.push_back(start(m_folder.filePath(u"other"_s)));
    QTRY_COMPARE_WITH_TIMEOUT(faultIn(m_folder.filePath(u"one"_s)), QString(), Long);
    QTRY_COMPARE_WITH_TIMEOUT(faultIn(m_folder.filePath(u"other"_s)), QString(), Long);
    QCOMPARE(living(), 2);
}

QTEST_GUILESS_MAIN(ManyWindowsTest)

#include "tst_manywindows.moc"
