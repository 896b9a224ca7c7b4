// SPDX-License-Identifier: MIT
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <grp.h>
#include <optional>
#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

/// Our programs keep their memory to themselves, whatever the system would let them write: no core, and nobody else
/// reads it. Linux tells both of a running process.
class HardeningTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();

    void aProgramIsHardened_data();
    void aProgramIsHardened();
    void leavesNoCoreWhenItCrashes_data();
    void leavesNoCoreWhenItCrashes();

private:
    void addPrograms();
    bool startOnes(const QString &program, const QStringList &arguments);
    QString limits() const;

    std::optional<QTemporaryDir> m_folder;
    std::optional<QProcess> m_process;
};

// What may not be read by whoever owns the process belongs to root.
static constexpr uint Root = 0;
static constexpr uint SomebodyElse = 65534;
static constexpr int Patience = 60'000;

/// As root owns everything as well, a process started by root is to be somebody else's.
static void becomeSomebodyElse()
{
    rlimit limit{};
    getrlimit(RLIMIT_CORE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_CORE, &limit);
    if (geteuid() != Root)
        return;
    if (setgroups(0, nullptr) != 0 || setgid(SomebodyElse) != 0 || setuid(SomebodyElse) != 0)
        _exit(127);
}

static bool givesAway(const QString &folder)
{
    return geteuid() != Root || chown(QFile::encodeName(folder).constData(), SomebodyElse, SomebodyElse) == 0;
}

void HardeningTest::initTestCase()
{
    rlimit limit{};
    QCOMPARE(getrlimit(RLIMIT_CORE, &limit), 0);
    if (limit.rlim_max == 0)
        QSKIP("cores are forbidden here for every program");
}

void HardeningTest::cleanup()
{
    if (m_process) {
        m_process->kill();
        m_process->waitForFinished();
    }
    m_process.reset();
    m_folder.reset();
}

void HardeningTest::addPrograms()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<bool>("isHardened");
    QTest::newRow("the window") << QStringLiteral(COVERDESK_BIN_DIR "/coverdesk") << QStringList{u"--practice"_s}
                                << true;
    QTest::newRow("the commands") << QStringLiteral(COVERDESK_BIN_DIR "/coverdesk-cli") << QStringList{u"practice"_s}
                                  << true;
    // Shows that this can tell.
    QTest::newRow("any other program") << u"/bin/sleep"_s << QStringList{u"60"_s} << false;
}

/// Starts it in a folder of its own, and waits until it is past its beginning.
bool HardeningTest::startOnes(const QString &program, const QStringList &arguments)
{
    m_folder.emplace();
    if (!m_folder->isValid() || !givesAway(m_folder->path()))
        return false;
    auto surroundings = QProcessEnvironment::systemEnvironment();
    for (const auto &name : {u"HOME"_s, u"TMPDIR"_s, u"XDG_RUNTIME_DIR"_s})
        surroundings.insert(name, m_folder->path());
    for (const auto &name : {u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s})
        surroundings.remove(name);
    surroundings.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    // A sanitizer would catch the crash.
    surroundings.insert(u"ASAN_OPTIONS"_s, u"handle_segv=0"_s);
    m_process.emplace();
    m_process->setProcessEnvironment(surroundings);
    m_process->setWorkingDirectory(m_folder->path());
    m_process->setChildProcessModifier(&becomeSomebodyElse);
    m_process->start(program, arguments);
    if (!m_process->waitForStarted())
        return false;
    const auto isOnItsWay = [this, &program] {
        return !program.contains("coverdesk"_L1) || m_process->bytesAvailable() > 0
            || QFile::exists(m_folder->filePath(u".local/share/coverdesk/practice/history.sqlite"_s));
    };
    return QTest::qWaitFor([&] { return isOnItsWay() || m_process->state() == QProcess::NotRunning; }, Patience)
        && m_process->state() == QProcess::Running;
}

QString HardeningTest::limits() const
{
    QFile file(u"/proc/%1/limits"_s.arg(m_process->processId()));
    return file.open(QFile::ReadOnly) ? QString::fromLatin1(file.readAll()).simplified() : QString();
}

void HardeningTest::aProgramIsHardened_data()
{
    addPrograms();
}

void HardeningTest::aProgramIsHardened()
{
    QFETCH(QString, program);
    QFETCH(QStringList, arguments);
    QFETCH(bool, isHardened);
    if (!startOnes(program, arguments))
        QSKIP("the program cannot be started as somebody else here");
    QCOMPARE(limits().contains("Max core file size 0 0 "_L1), isHardened);
    const auto owner = QFileInfo(u"/proc/%1/mem"_s.arg(m_process->processId())).ownerId();
    QCOMPARE(owner == Root, isHardened);
}

void HardeningTest::leavesNoCoreWhenItCrashes_data()
{
    addPrograms();
}

void HardeningTest::leavesNoCoreWhenItCrashes()
{
    QFETCH(QString, program);
    QFETCH(QStringList, arguments);
    QFETCH(bool, isHardened);
    QFile pattern(u"/proc/sys/kernel/core_pattern"_s);
    if (!pattern.open(QFile::ReadOnly) || !pattern.readAll().startsWith("core"))
        QSKIP("cores go somewhere else here");
    if (!startOnes(program, arguments))
        QSKIP("the program cannot be started as somebody else here");
    kill(pid_t(m_process->processId()), SIGSEGV);
    QVERIFY(m_process->waitForFinished(Patience));
    QCOMPARE(m_process->exitStatus(), QProcess::CrashExit);
    const auto cores = QDir(m_folder->path()).entryList({u"core*"_s}, QDir::Files | QDir::Hidden);
    QCOMPARE(cores.isEmpty(), isHardened);
}

QTEST_GUILESS_MAIN(HardeningTest)

#include "tst_hardening.moc"
