// SPDX-License-Identifier: MIT
#include "screenreader.h"

#include <QDBusMessage>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

#include <algorithm>
#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

/// The real program, as a person sees it and as a thief of its memory does: a name is typed, the screen is locked, and
/// nothing of the name is left in any process of ours; after unlocking it stands where it was typed.
class LockedMemoryTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();

    void nothingOfAPatientIsLeftInMemory();

private:
    bool passFirstStart();
    bool typeName();
    bool lockScreen();
    QStringList argumentsOf(int process) const;
    QList<int> processes() const;
    QList<int> lockedProcesses() const;

    QTemporaryDir m_profile;
    QProcess m_program;
    ScreenReader m_reader;
    QString m_name;
};

static constexpr int Long = 60'000;

static QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

/// How often any of \a wanted is in that part of \a memory; nothing, where it cannot be read.
static std::optional<int> timesInPart(QFile &memory, qint64 start, qint64 end, const QList<QByteArray> &wanted)
{
    constexpr qint64 Piece = 16LL * 1024 * 1024;
    constexpr qint64 Overlap = 256;
    int times = 0;
    bool isRead = false;
    for (auto place = start; place < end; place += Piece) {
        const auto bytes = memory.seek(place) ? memory.read(std::min(Piece + Overlap, end - place)) : QByteArray();
        isRead = isRead || !bytes.isEmpty();
        for (const auto &form : wanted)
            times += int(bytes.count(form));
    }
    return isRead ? std::optional(times) : std::nullopt;
}

/// How often any of \a wanted is in the memory of the process; nothing, where none of it can be read.
static std::optional<int> timesInMemory(int process, const QList<QByteArray> &wanted)
{
    // Only what a sanitizer keeps its books in is larger, and hardly any of that is there.
    constexpr qint64 LargestPart = 4LL * 1024 * 1024 * 1024;
    const auto folder = u"/proc/%1/"_s.arg(process);
    QFile memory(folder + "mem"_L1);
    if (!memory.open(QFile::ReadOnly | QFile::Unbuffered))
        return std::nullopt;
    std::optional<int> times;
    const auto maps = contentsOf(folder + "maps"_L1).split('\n');
    for (const auto &line : maps) {
        const auto words = line.split(' ');
        const auto ends = words.first().split('-');
        if (words.size() < 2 || ends.size() != 2 || !words.at(1).startsWith('r'))
            continue;
        const auto start = ends.first().toLongLong(nullptr, 16);
        const auto end = ends.last().toLongLong(nullptr, 16);
        if (end - start > LargestPart)
            continue;
        if (const auto here = timesInPart(memory, start, end, wanted))
            times = times.value_or(0) + *here;
    }
    return times;
}

static QList<QByteArray> formsOf(const QString &name)
{
    const QByteArray wide(reinterpret_cast<const char *>(name.utf16()), name.size() * 2);
    return {name.toUtf8(), wide, name.toUpper().toUtf8(), name.toLower().toUtf8(), name.toUtf8().toBase64().chopped(4)};
}

/// As far as the system lets it: that none is written is to be the program's own doing.
static void allowCores()
{
    rlimit limit{};
    getrlimit(RLIMIT_CORE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_CORE, &limit);
}

void LockedMemoryTest::initTestCase()
{
    QVERIFY(m_profile.isValid());
    QVERIFY(m_reader.isConnected());
    // Made anew, so that it stands in no file that some process has in its memory.
    m_name = u"Zq"_s + QUuid::createUuid().toString(QUuid::Id128).left(12);
    m_program.setProcessChannelMode(QProcess::ForwardedChannels);
    m_program.setChildProcessModifier(allowCores);
    m_program.start(QStringLiteral(COVERDESK_BIN_DIR "/coverdesk"), {u"--profile"_s, m_profile.path()});
    QVERIFY(m_program.waitForStarted());
}

/// Those that lock start another, which is nobody's child.
void LockedMemoryTest::cleanup()
{
    for (const auto process : processes())
        kill(pid_t(process), SIGKILL);
    m_program.waitForFinished();
}

QStringList LockedMemoryTest::argumentsOf(int process) const
{
    const auto arguments = contentsOf(u"/proc/%1/cmdline"_s.arg(process)).split('\0');
    QStringList texts;
    for (const auto &argument : arguments)
        texts.append(QString::fromLocal8Bit(argument));
    return texts;
}

/// Every process of the program that works on our profile.
QList<int> LockedMemoryTest::processes() const
{
    QList<int> found;
    const auto candidates = QDir(u"/proc"_s).entryList({u"[1-9]*"_s}, QDir::Dirs);
    for (const auto &candidate : candidates) {
        const auto arguments = argumentsOf(candidate.toInt());
        if (arguments.first().endsWith("/coverdesk"_L1) && arguments.contains(m_profile.path()))
            found.append(candidate.toInt());
    }
    return found;
}

QList<int> LockedMemoryTest::lockedProcesses() const
{
    auto found = processes();
    found.removeIf([this](int process) { return !argumentsOf(process).contains(u"--locked"_s); });
    return found;
}

bool LockedMemoryTest::passFirstStart()
{
    const auto isPassed = [this] {
        const auto way =
            m_reader.find(u"coverdesk"_s, u"push button"_s, u"Not now: open the window, also to restore a backup"_s);
        return way && m_reader.press(*way);
    };
    return QTest::qWaitFor(isPassed, Long);
}

bool LockedMemoryTest::typeName()
{
    const auto isTyped = [this] {
        const auto field = m_reader.find(u"coverdesk"_s, u"text"_s, u"First name"_s);
        return field && m_reader.type(*field, m_name) && m_reader.text(*field) == m_name;
    };
    return QTest::qWaitFor(isTyped, Long);
}

/// It may not be listening yet: what is sent again is heard.
bool LockedMemoryTest::lockScreen()
{
    const auto isGone = [this] {
        auto locked = QDBusMessage::createSignal(u"/org/freedesktop/ScreenSaver"_s, u"org.freedesktop.ScreenSaver"_s,
                                                 u"ActiveChanged"_s);
        locked.setArguments({true});
        QDBusConnection::sessionBus().send(locked);
        return m_program.state() == QProcess::NotRunning;
    };
    return QTest::qWaitFor(isGone, Long);
}

void LockedMemoryTest::nothingOfAPatientIsLeftInMemory()
{
    QVERIFY(passFirstStart());
    QVERIFY(typeName());
    QCOMPARE(processes(), QList<int>{int(m_program.processId())});
    const auto before = timesInMemory(int(m_program.processId()), formsOf(m_name));
    if (!before)
        QSKIP("the memory of a process that keeps it to itself is read by root alone");
    // The search finds what is there.
    QVERIFY2(*before > 0, qPrintable(QString::number(*before)));
    QVERIFY(contentsOf(u"/proc/%1/limits"_s.arg(m_program.processId())).contains("Max core file size        0 "));

    QVERIFY(lockScreen());
    QCOMPARE(m_program.exitStatus(), QProcess::NormalExit);
    QTRY_COMPARE_WITH_TIMEOUT(lockedProcesses().size(), 1, Long);
    const auto isAsked = [this] { return m_reader.find(u"coverdesk"_s, u"push button"_s, u"Unlock"_s).has_value(); };
    QTRY_VERIFY_WITH_TIMEOUT(isAsked(), Long);
    QCOMPARE(processes().size(), 1);
    for (const auto process : processes()) {
        const auto times = timesInMemory(process, formsOf(m_name));
        QVERIFY(times);
        QCOMPARE(*times, 0);
        QVERIFY(!argumentsOf(process).join(u' ').contains(m_name));
        QVERIFY(!contentsOf(u"/proc/%1/environ"_s.arg(process)).contains(m_name.toUtf8()));
    }

    const auto unlock = m_reader.find(u"coverdesk"_s, u"push button"_s, u"Unlock"_s);
    QVERIFY(unlock && m_reader.press(*unlock));
    const auto isBack = [this] {
        const auto field = m_reader.find(u"coverdesk"_s, u"text"_s, u"First name"_s);
        return field && m_reader.text(*field) == m_name;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isBack(), Long);
}

QTEST_GUILESS_MAIN(LockedMemoryTest)

#include "tst_lockedmemory.moc"
