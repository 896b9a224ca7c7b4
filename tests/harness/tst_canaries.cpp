// SPDX-License-Identifier: MIT
#include "app/caretaker.h"
#include "app/domain/archive.h"
#include "app/office.h"
#include "app/patientdirectory.h"
#include "tests/flow/eyes.h"
#include "tests/harness/echoservices.h"
#include "tests/harness/processwatch.h"
#include "tests/support/await.h"
#include "tests/support/commandline.h"
#include "ui/lock/locking.h"
#include "ui/lock/place.h"
#include "ui/mainwindow.h"
#include "ui/patients/patientspage.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QProcess>
#include <QSystemTrayIcon>
#include <QTemporaryDir>
#include <QTest>
#include <QWindow>

#include <csignal>
#include <optional>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace coverdesk;
using namespace coverdesk::testing;

/// Patients and keys made up for this run are asked about, searched, merged, backed up, crashed with; afterwards
/// nothing of them stands in any file but sealed, nor ever stood in arguments, environments or titles.
/// COVERDESK_CANARIES says how many patients (12); 200 before a release.
class CanariesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void theCommandsAskAboutThem();
    void aCommandCrashes();
    void theHistoryWorksWithThem();
    void noTitleTellsOfThem();
    void aWindowCrashes();

    void noFileHoldsAnyOfThem();
    void noProcessShowedAnyOfThem();
    void cleanupTestCase();

private:
    QStringList inProfile(const QStringList &command) const;
    bool connectTo(const QString &service, const QStringList &who, const QString &secret) const;
    QString openOffice();
    QString openWindow();
    QUuid idOf(const Canary &canary) const;
    int unlockings();
    bool shows(const QString &words) const;
    QStringList toldByTitles() const;
    void goTo(const Place &place);
    void lookAtAnswersOf(const Canary &canary);
    void lookAtSettings();

    QDir m_home;
    QString m_profile;
    QString m_papers;
    std::vector<Canary> m_canaries;
    QString m_apiKey;
    QString m_projectKey;
    QString m_token;
    Hunt m_hunt;
    std::unique_ptr<EchoServices> m_services;
    std::unique_ptr<ProcessWatch> m_watch;
    std::unique_ptr<Office> m_office;
    std::unique_ptr<MainWindow> m_window;
};

static constexpr int Long = 60'000;
// Of the window's pages, in their order.
static constexpr int PatientsAt = 1;
static constexpr int OpenRequestsAt = 2;
static constexpr int SettingsAt = 3;
static constexpr int OneCheckAt = 5;

static int patients()
{
    bool isSet = false;
    const auto count = qEnvironmentVariableIntValue("COVERDESK_CANARIES", &isSet);
    return isSet ? count : 12;
}

/// As far as the system lets it: that none is written is to be the programs' own doing.
static void allowCores()
{
    rlimit limit{};
    getrlimit(RLIMIT_CORE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_CORE, &limit);
}

/// In the session's own home, which nobody else writes to; programs inherit it.
void CanariesTest::initTestCase()
{
    m_home = QDir::home();
    QVERIFY2(m_home.path().startsWith(QDir::tempPath()), "runs in tests/support/keyring-session.sh alone");
    for (const auto &name : {u"tmp"_s, u"work"_s, u"papers"_s})
        QVERIFY(m_home.mkdir(name));
    m_profile = m_home.filePath(u"profile"_s);
    m_papers = m_home.filePath(u"papers"_s);
    qputenv("TMPDIR", m_home.filePath(u"tmp"_s).toLocal8Bit());
    // A sanitizer would catch the crash.
    qputenv("ASAN_OPTIONS", "handle_segv=0");
    QVERIFY(QDir::setCurrent(m_home.filePath(u"work"_s)));
    allowCores();
    applyTheme(*qApp, Look::Light);

    m_canaries = freshCanaries(patients() + 1);
    m_apiKey = "sk_live_"_L1 + freshWord();
    m_projectKey = freshWord();
    m_token = freshWord();
    for (std::size_t number = 0; number < m_canaries.size(); ++number) {
        for (const auto &secret : secretsOf(m_canaries[number]))
            m_hunt.add(u"%1 of patient %2"_s.arg(secret.name).arg(number), secret.text);
    }
    for (const auto &key : {m_apiKey, m_projectKey, m_token})
        m_hunt.add(u"a key"_s, key);
    m_services = std::make_unique<EchoServices>(m_canaries, m_token.toLatin1());
    QVERIFY(m_services->port() != 0);
}

QStringList CanariesTest::inProfile(const QStringList &command) const
{
    return QStringList{u"--profile"_s, m_profile} + command;
}

bool CanariesTest::connectTo(const QString &service, const QStringList &who, const QString &secret) const
{
    const auto address = u"http://127.0.0.1:%1"_s.arg(m_services->port());
    return run(inProfile({u"connect"_s, service, u"--url"_s, address}) + who, secret.toUtf8()).exitCode == 0;
}

static QByteArray inputAbout(const Canary &canary)
{
    return QJsonDocument(toJson(questionAbout(canary))).toJson();
}

/// The real program on a real profile, with a real keychain; both services answer with all they know.
void CanariesTest::theCommandsAskAboutThem()
{
    m_watch = std::make_unique<ProcessWatch>(m_hunt);
    QVERIFY(connectTo(u"eligibility"_s, {u"--client-id"_s, u"0f9d6f3e-7a51-4c1c-9c55-2b7b6a9d1e10"_s}, m_apiKey));
    QVERIFY(connectTo(u"health-harbor"_s, {u"--project"_s, u"project"_s, u"--token"_s}, m_projectKey));
    const std::vector<Canary> asked(m_canaries.cbegin(), m_canaries.cend() - 1);
    for (const auto &canary : asked) {
        const auto checked = run(inProfile({u"check"_s, u"--input"_s, u"-"_s, u"--json"_s}), inputAbout(canary));
        QVERIFY2(checked.exitCode == 0, checked.err.constData());
        const auto placed = run(inProfile({u"inquire"_s, u"--input"_s, u"-"_s, u"--json"_s}), inputAbout(canary));
        QVERIFY2(placed.exitCode == 4, placed.err.constData());
    }
    const auto resumed = run(inProfile({u"resume"_s, u"--wait"_s, u"50"_s, u"--json"_s}));
    QVERIFY2(resumed.exitCode == 0, resumed.err.constData());
    QVERIFY(m_services->timesSignedIn() >= int(asked.size()));

    // All that the scan looks for is kept.
    const auto listed = run(inProfile({u"list"_s, u"--json"_s})).out;
    for (const auto &canary : asked) {
        for (const auto &text : {canary.firstName, canary.lastName, canary.bornOn.toString(Qt::ISODate),
                                 canary.memberId, canary.groupId, canary.note, canary.plan, canary.reference})
            QVERIFY2(listed.contains(text.toUtf8()), qPrintable(text));
    }
    const auto first = QJsonDocument::fromJson(listed).array().first()["id"_L1].toString();
    QCOMPARE(run(inProfile({u"pdf"_s, first, m_papers + "/answer.pdf"_L1})).exitCode, 0);
    QCOMPARE(QDir(m_papers).entryList(QDir::Files | QDir::Hidden), QStringList{u"answer.pdf"_s});
    QCOMPARE(run(inProfile({u"verify"_s})).exitCode, 0);
}

/// While it waits for the answer, all it knows of the patient is in its memory.
void CanariesTest::aCommandCrashes()
{
    const auto &canary = m_canaries.back();
    m_services->hold(canary.memberId);
    QProcess command;
    command.start(commandLineProgram(), inProfile({u"check"_s, u"--input"_s, u"-"_s}));
    command.write(inputAbout(canary));
    command.closeWriteChannel();
    QVERIFY(command.waitForStarted());
    QVERIFY(command.waitForBytesWritten());
    QVERIFY(m_services->isSomebodyHeld());
    kill(pid_t(command.processId()), SIGSEGV);
    QVERIFY(command.waitForFinished(Long));
    QCOMPARE(command.exitStatus(), QProcess::CrashExit);
    m_services->release();
    const auto search = m_hunt.searched(m_home.filePath(u"work"_s));
    QVERIFY2(search.hits.isEmpty(), qPrintable(search.hits.mid(0, 5).join(u'\n')));
    QCOMPARE(search.files, 0);
    // Whoever comes next finds its question.
    QCOMPARE(run(inProfile({u"resume"_s, u"--wait"_s, u"50"_s})).exitCode, 0);
}

/// Why it does not open; empty where it does.
QString CanariesTest::openOffice()
{
    m_office = std::make_unique<Office>(Premises{m_profile});
    const auto opened = await(m_office->open());
    return opened ? QString() : u"failure %1 %2"_s.arg(int(opened.failure().kind)).arg(opened.failure().code);
}

/// Of the one who is found by the last name.
QUuid CanariesTest::idOf(const Canary &canary) const
{
    const auto found = m_office->directory().find(canary.lastName, 5);
    return found.size() == 1 ? found.front() : QUuid();
}

void CanariesTest::theHistoryWorksWithThem()
{
    QCOMPARE(openOffice(), QString());
    m_office->setInitials(u"QT"_s);
    QVERIFY(m_office->settings().keepIdleBeforeLock(std::chrono::minutes(9)));
    m_office->directory().open();
    QTRY_VERIFY_WITH_TIMEOUT(m_office->directory().isOpen(), Long);
    QCOMPARE(m_office->directory().size(), qsizetype(m_canaries.size()));
    const auto &reference = m_canaries.front().reference;
    QCOMPARE(m_office->directory().find(reference, 5), std::vector<QUuid>{idOf(m_canaries.front())});

    auto patients = m_office->history().patients();
    const auto from = idOf(m_canaries[0]);
    const auto into = idOf(m_canaries[1]);
    QVERIFY(!from.isNull() && !into.isNull());
    QVERIFY(await(patients.merge(from, into, {}, {})));
    QVERIFY(await(patients.undoMerge(from, {})));
    QVERIFY(await(patients.merge(into, from, {}, {})));
    const auto found = await(patients.patient(from));
    QVERIFY(found);
    auto edited = *found;
    edited.chartNumber = m_canaries.front().groupId;
    QVERIFY(await(patients.save(edited, {})));
    m_office->history().audit().note({.act = AuditAct::Viewed, .patient = from});
    QVERIFY(await(backUp(m_office->history(), m_office.get())));
    const auto bad = await(m_office->history().audit().firstBad());
    QVERIFY(bad && !*bad);
}

QString CanariesTest::openWindow()
{
    m_window = std::make_unique<MainWindow>(*m_office);
    m_window->resize(1280, 800);
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
    return QTest::qWaitForWindowActive(m_window.get()) ? QString() : u"not active"_s;
}

/// Whether they are to be read in the window, or soon.
bool CanariesTest::shows(const QString &words) const
{
    return QTest::qWaitFor([&] { return wordsOn(*m_window).contains(words); }, 15'000);
}

/// What anybody reads who only sees that a program runs: titles, in whichever way they are set, and the tray.
QStringList CanariesTest::toldByTitles() const
{
    QStringList titles{QGuiApplication::applicationDisplayName(), QCoreApplication::applicationName()};
    for (const auto *widget : QApplication::topLevelWidgets())
        titles << widget->windowTitle() << widget->windowFilePath() << widget->windowRole() << widget->objectName();
    for (const auto *window : QGuiApplication::topLevelWindows())
        titles << window->title() << window->filePath();
    for (const auto *tray : qApp->findChildren<QSystemTrayIcon *>() + m_window->findChildren<QSystemTrayIcon *>())
        titles << tray->toolTip();
    return m_hunt.hitsIn(titles.join(u'\n').toUtf8());
}

void CanariesTest::goTo(const Place &place)
{
    m_window->restore(place.bytes());
}

/// Page by page, with a patient on each.
void CanariesTest::noTitleTellsOfThem()
{
    QCOMPARE(openWindow(), QString());
    const auto &canary = m_canaries.front();
    typeInto(*m_window, u"First name"_s, canary.firstName);
    typeInto(*m_window, u"Last name"_s, canary.lastName);
    typeInto(*m_window, u"Member ID"_s, canary.memberId);
    QCOMPARE(toldByTitles(), QStringList());
    // As when it locks.
    const auto place = m_window->place();
    QVERIFY(!m_hunt.hitsIn(place).isEmpty());
    QVERIFY(await(m_office->history().notes().keep(Locking::noteName(), place)));

    goTo({.page = PatientsAt});
    typeInto(*m_window, u"Find a patient"_s, canary.lastName);
    QVERIFY2(shows(canary.firstName), qPrintable(wordsOn(*m_window)));
    QCOMPARE(toldByTitles(), QStringList());

    goTo({.page = OpenRequestsAt});
    QTRY_VERIFY(!m_hunt.hitsIn(wordsOn(*m_window).toUtf8()).isEmpty());
    QCOMPARE(toldByTitles(), QStringList());

    lookAtAnswersOf(canary);
    lookAtSettings();
    m_window->close();
    // What is beside the file while it is open counts as well.
    const auto search = m_hunt.searched(m_home.path(), m_papers);
    QVERIFY2(search.hits.isEmpty(), qPrintable(search.hits.mid(0, 5).join(u'\n')));
    m_window->setWindowTitle(canary.lastName);
    QCOMPARE(toldByTitles().size(), 1);
    m_window.reset();
}

void CanariesTest::lookAtAnswersOf(const Canary &canary)
{
    const auto lines = await(m_office->history().patients().lines(idOf(canary)));
    QVERIFY(lines && lines->lines.size() >= 2);
    const auto &newest = lines->lines[0];
    goTo({.page = OneCheckAt, .cameFrom = PatientsAt, .check = newest.id});
    QVERIFY(shows(newest.patient.lastName));
    QCOMPARE(toldByTitles(), QStringList());

    emit m_window->findChild<PatientsPage *>()->compareAsked(lines->lines[1].id, newest.id);
    QVERIFY(shows(newest.patient.lastName));
    QCOMPARE(toldByTitles(), QStringList());
}

void CanariesTest::lookAtSettings()
{
    for (const auto section : {SettingsPage::Section::Services, SettingsPage::Section::Audit}) {
        goTo({.page = SettingsAt});
        m_window->findChild<SettingsPage *>()->showSection(section);
        QCOMPARE(toldByTitles(), QStringList());
    }
}

/// How often the profile was unlocked in a window.
int CanariesTest::unlockings()
{
    const auto newest = await(m_office->history().audit().newest(1000));
    if (!newest)
        return -1;
    const auto isUnlocking = [](const AuditEntry &entry) { return entry.act == AuditAct::Unlocked; };
    return int(std::count_if(newest->entries.cbegin(), newest->entries.cend(), isUnlocking));
}

void CanariesTest::aWindowCrashes()
{
    const auto before = unlockings();
    QProcess window;
    window.start(QStringLiteral(COVERDESK_BIN_DIR "/coverdesk"), {u"--profile"_s, m_profile});
    QVERIFY(window.waitForStarted());
    // Then its history is open, and the patients are about to be in its memory.
    QTRY_COMPARE_WITH_TIMEOUT(unlockings(), before + 1, Long);
    kill(pid_t(window.processId()), SIGSEGV);
    QVERIFY(window.waitForFinished(Long));
    QCOMPARE(window.exitStatus(), QProcess::CrashExit);
    const auto search = m_hunt.searched(m_home.filePath(u"work"_s));
    QVERIFY2(search.hits.isEmpty(), qPrintable(search.hits.mid(0, 5).join(u'\n')));
}

void CanariesTest::noFileHoldsAnyOfThem()
{
    m_office.reset();
    const auto search = m_hunt.searched(m_home.path(), m_papers);
    QVERIFY2(search.hits.isEmpty(), qPrintable(search.hits.mid(0, 20).join(u'\n')));
    QVERIFY(QDir(m_profile).exists(u"history.sqlite"_s));
    QCOMPARE(backupsOf(m_profile).size(), 1u);
    qInfo("%d patients: %d files, %lld KB, searched for %lld spellings: %lld hits", patients(), search.files,
          static_cast<long long>(search.bytes / 1024), static_cast<long long>(m_hunt.size()),
          static_cast<long long>(search.hits.size()));
}

void CanariesTest::noProcessShowedAnyOfThem()
{
    QVERIFY(m_watch);
    QCOMPARE(m_watch->hits(), QStringList());
    // A look may miss a process that is quick.
    QVERIFY2(m_watch->processes() > patients(), qPrintable(QString::number(m_watch->processes())));
    qInfo("%d processes of ours looked at %d times", m_watch->processes(), m_watch->looks());
}

void CanariesTest::cleanupTestCase()
{
    m_window.reset();
    m_office.reset();
    m_watch.reset();
    m_services.reset();
}

QTEST_MAIN(CanariesTest)

#include "tst_canaries.moc"
