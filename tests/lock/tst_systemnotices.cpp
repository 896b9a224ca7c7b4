// SPDX-License-Identifier: MIT
#include "ui/lock/systemnotices.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusUnixFileDescriptor>
#include <QSignalSpy>
#include <QTemporaryFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace coverdesk;

static const auto OurSession = u"/org/freedesktop/login1/session/_37"_s;
static const auto OtherSession = u"/org/freedesktop/login1/session/_38"_s;

/// Who keeps the sessions of a computer, as far as it is asked.
class FakeLogin final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    int asked = 0;
    QStringList held;

public slots:
    QDBusObjectPath GetSessionByPID(uint process)
    {
        ++asked;
        return QDBusObjectPath(process == uint(QCoreApplication::applicationPid()) ? OurSession : OtherSession);
    }

    QDBusUnixFileDescriptor Inhibit(const QString &what, const QString &who, const QString &why, const QString &mode)
    {
        held = QStringList{what, who, why, mode};
        QTemporaryFile file;
        return file.open() ? QDBusUnixFileDescriptor(file.handle()) : QDBusUnixFileDescriptor();
    }
};

/// What the system tells of screen and sleep, on a bus of the test's own which is both: the session's and the system's.
class SystemNoticesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void aScreenSaverLocks_data();
    void aScreenSaverLocks();
    void aScreenThatIsFreeAgainDoesNot();
    void ourSessionLocks();
    void anotherSessionDoesNot();
    void theScreenOfAnotherPersonLocks();
    void sleepLocksBeforeAndAfter();
    void theComputerIsAskedToWaitAMoment();
    void withoutAnyBusNothingComes();

private:
    void send(const QString &path, const QString &interface, const QString &name, const QVariantList &values);
    void lock(const QString &session);
    bool isHeard(const std::function<void()> &tell);

    FakeLogin m_login;
    std::unique_ptr<SystemNotices> m_notices;
    std::unique_ptr<QSignalSpy> m_locked;
    std::unique_ptr<QSignalSpy> m_asleep;
};

void SystemNoticesTest::initTestCase()
{
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", qgetenv("DBUS_SESSION_BUS_ADDRESS"));
    qunsetenv("XDG_SESSION_ID");
    auto bus = QDBusConnection::sessionBus();
    QVERIFY(bus.registerObject(u"/org/freedesktop/login1"_s, &m_login, QDBusConnection::ExportAllSlots));
    QVERIFY(bus.registerService(u"org.freedesktop.login1"_s));
}

void SystemNoticesTest::init()
{
    m_login.asked = 0;
    m_notices = std::make_unique<SystemNotices>();
    m_locked = std::make_unique<QSignalSpy>(m_notices.get(), &SystemNotices::screenLocked);
    m_asleep = std::make_unique<QSignalSpy>(m_notices.get(), &SystemNotices::asleep);
    QTRY_COMPARE(m_login.asked, 1);
}

void SystemNoticesTest::cleanup()
{
    m_notices.reset();
}

void SystemNoticesTest::send(const QString &path, const QString &interface, const QString &name,
                             const QVariantList &values)
{
    auto message = QDBusMessage::createSignal(path, interface, name);
    message.setArguments(values);
    QVERIFY(QDBusConnection::sessionBus().send(message));
}

void SystemNoticesTest::lock(const QString &session)
{
    send(session, u"org.freedesktop.login1.Session"_s, u"Lock"_s, {});
}

/// Whether anything that \a tell sends is heard: it may be listening only a moment later.
bool SystemNoticesTest::isHeard(const std::function<void()> &tell)
{
    for (int tries = 0; tries < 20; ++tries) {
        tell();
        if (m_locked->wait(1'000))
            return true;
    }
    return false;
}

void SystemNoticesTest::aScreenSaverLocks_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("interface");
    QTest::newRow("KDE") << u"/org/freedesktop/ScreenSaver"_s << u"org.freedesktop.ScreenSaver"_s;
    QTest::newRow("older") << u"/ScreenSaver"_s << u"org.freedesktop.ScreenSaver"_s;
    QTest::newRow("GNOME") << u"/org/gnome/ScreenSaver"_s << u"org.gnome.ScreenSaver"_s;
    QTest::newRow("Cinnamon") << u"/org/cinnamon/ScreenSaver"_s << u"org.cinnamon.ScreenSaver"_s;
    QTest::newRow("MATE") << u"/org/mate/ScreenSaver"_s << u"org.mate.ScreenSaver"_s;
    QTest::newRow("Xfce") << u"/org/xfce/ScreenSaver"_s << u"org.xfce.ScreenSaver"_s;
}

void SystemNoticesTest::aScreenSaverLocks()
{
    QFETCH(QString, path);
    QFETCH(QString, interface);
    QVERIFY(isHeard([&] { send(path, interface, u"ActiveChanged"_s, {true}); }));
}

void SystemNoticesTest::aScreenThatIsFreeAgainDoesNot()
{
    const auto path = u"/org/gnome/ScreenSaver"_s;
    const auto interface = u"org.gnome.ScreenSaver"_s;
    const auto tell = [&](bool isActive) { send(path, interface, u"ActiveChanged"_s, {isActive}); };
    QVERIFY(isHeard([&] { tell(true); }));
    m_locked->clear();
    tell(false);
    // What is sent after it is heard after it.
    tell(true);
    QTRY_VERIFY(!m_locked->isEmpty());
    QCOMPARE(m_locked->size(), 1);
}

void SystemNoticesTest::ourSessionLocks()
{
    QVERIFY(isHeard([this] { lock(OurSession); }));
}

void SystemNoticesTest::anotherSessionDoesNot()
{
    QVERIFY(isHeard([this] { lock(OurSession); }));
    m_locked->clear();
    lock(OtherSession);
    lock(OurSession);
    QTRY_VERIFY(!m_locked->isEmpty());
    QCOMPARE(m_locked->size(), 1);
}

void SystemNoticesTest::theScreenOfAnotherPersonLocks()
{
    const auto tell = [this](const QVariantMap &changed) {
        send(OurSession, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s,
             {u"org.freedesktop.login1.Session"_s, changed, QStringList()});
    };
    QVERIFY(isHeard([&] { tell({{u"Active"_s, false}}); }));
    m_locked->clear();
    tell({{u"Active"_s, true}});
    tell({{u"IdleHint"_s, true}});
    tell({{u"LockedHint"_s, true}});
    QTRY_VERIFY(!m_locked->isEmpty());
    QCOMPARE(m_locked->size(), 1);
}

void SystemNoticesTest::sleepLocksBeforeAndAfter()
{
    for (const bool isBefore : {true, false}) {
        const auto heard = m_asleep->size();
        send(u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, {isBefore});
        QTRY_COMPARE(m_asleep->size(), heard + 1);
    }
    QVERIFY(m_locked->isEmpty());
}

void SystemNoticesTest::theComputerIsAskedToWaitAMoment()
{
    QTRY_COMPARE(m_login.held.value(0), u"sleep"_s);
    QCOMPARE(m_login.held.value(3), u"delay"_s);
}

void SystemNoticesTest::withoutAnyBusNothingComes()
{
    const auto session = qgetenv("DBUS_SESSION_BUS_ADDRESS");
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nowhere");
    {
        SystemNotices alone;
        QSignalSpy locked(&alone, &SystemNotices::screenLocked);
        send(u"/org/gnome/ScreenSaver"_s, u"org.gnome.ScreenSaver"_s, u"ActiveChanged"_s, {true});
        QVERIFY(isHeard([this] { lock(OurSession); }));
        QVERIFY(locked.isEmpty());
        // One that goes before it has heard anything.
        const SystemNotices hasty;
    }
    qputenv("DBUS_SESSION_BUS_ADDRESS", session);
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", session);
}

QTEST_GUILESS_MAIN(SystemNoticesTest)

#include "tst_systemnotices.moc"
