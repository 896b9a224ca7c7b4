// SPDX-License-Identifier: MIT
#include "ui/lock/systemnotices.h"

#ifdef Q_OS_LINUX

#include "ui/lock/buswatches.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>
#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace coverdesk {

/// One bus, over a connection of its own: Qt waits for it to say hello, for up to 25 seconds where that hangs.
class Bus final : public QObject
{
public:
    Bus(QDBusConnection::BusType type, QObject *parent)
        : QObject(parent)
    {
        auto promise = std::make_shared<QPromise<bool>>();
        promise->start();
        m_connecting.setFuture(promise->future());
        QThreadPool::globalInstance()->start([promise, type, name = m_name] {
            promise->addResult(QDBusConnection::connectToBus(type, name).isConnected());
            promise->finish();
            if (promise->isCanceled())
                QDBusConnection::disconnectFromBus(name);
        });
    }

    ~Bus() override
    {
        m_connecting.future().cancel();
        if (m_connecting.isFinished())
            QDBusConnection::disconnectFromBus(m_name);
    }

    template <typename Ready>
    void whenThere(Ready ready)
    {
        connect(&m_connecting, &QFutureWatcherBase::finished, this, [this, ready = std::move(ready)] {
            if (m_connecting.future().resultCount() > 0 && m_connecting.result())
                ready(connection());
        });
    }

    QDBusConnection connection() const { return QDBusConnection(m_name); }

private:
    const QString m_name = u"coverdesk-"_s % QUuid::createUuid().toString(QUuid::WithoutBraces);
    QFutureWatcher<bool> m_connecting;
};

/// The desktop's screen savers on the session's bus; the session and its sleep on the system's.
class SystemNotices::Ear final : public QObject
{
public:
    explicit Ear(SystemNotices &notices)
        : m_notices(notices)
        , m_session(new Bus(QDBusConnection::SessionBus, this))
        , m_system(new Bus(QDBusConnection::SystemBus, this))
    {
        m_session->whenThere([this](const QDBusConnection &bus) { watchScreen(bus); });
        m_system->whenThere([this](const QDBusConnection &bus) { watchComputer(bus); });
    }

private:
    void watchScreen(const QDBusConnection &bus);
    void watchComputer(const QDBusConnection &bus);
    void watchSession(const QDBusConnection &bus, const QString &path);
    template <typename Reply, typename Heard>
    void ask(const QDBusConnection &bus, const QString &method, const QVariantList &arguments, Heard heard);
    void holdSleep(const QDBusConnection &bus);

    SystemNotices &m_notices;
    Bus *m_session;
    Bus *m_system;
    /// While it is held, the computer waits a moment before it sleeps. It ends with the program.
    QDBusUnixFileDescriptor m_hold;
};

void SystemNotices::Ear::watchScreen(const QDBusConnection &bus)
{
    // Each desktop has its own, and some an older one besides.
    for (const char *name : {"org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver", "org.cinnamon.ScreenSaver",
                             "org.mate.ScreenSaver", "org.xfce.ScreenSaver"}) {
        auto *saver = new ScreenSaverWatch(name, bus, this);
        connect(saver, &ScreenSaverWatch::ActiveChanged, &m_notices, [this](bool isActive) {
            if (isActive)
                emit m_notices.screenLocked();
        });
    }
}

void SystemNotices::Ear::watchComputer(const QDBusConnection &bus)
{
    auto *computer = new ComputerWatch(bus, this);
    // Also afterwards: it may have come too late before.
    connect(computer, &ComputerWatch::PrepareForSleep, &m_notices, &SystemNotices::asleep);
    using Path = QDBusPendingReply<QDBusObjectPath>;
    ask<Path>(bus, u"GetSessionByPID"_s, {uint(QCoreApplication::applicationPid())},
              [this, bus](const Path &path) { watchSession(bus, path.value().path()); });
    // What the desktop started for the user as a whole is of no session, but knows the session's name.
    if (const auto session = qEnvironmentVariable("XDG_SESSION_ID"); !session.isEmpty())
        ask<Path>(bus, u"GetSession"_s, {session},
                  [this, bus](const Path &path) { watchSession(bus, path.value().path()); });
    holdSleep(bus);
}

void SystemNotices::Ear::watchSession(const QDBusConnection &bus, const QString &path)
{
    auto *session = new SessionWatch(path, bus, this);
    connect(session, &SessionWatch::Lock, &m_notices, &SystemNotices::screenLocked);
    auto *properties = new PropertiesWatch(path, bus, this);
    connect(properties, &PropertiesWatch::PropertiesChanged, &m_notices,
            [this](const QString &, const QVariantMap &changed) {
                // Another person's session has the screen, or the desktop says that ours is locked.
                if (changed.value(u"LockedHint"_s, false).toBool() || !changed.value(u"Active"_s, true).toBool())
                    emit m_notices.screenLocked();
            });
}

template <typename Reply, typename Heard>
void SystemNotices::Ear::ask(const QDBusConnection &bus, const QString &method, const QVariantList &arguments,
                             Heard heard)
{
    auto message = QDBusMessage::createMethodCall(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s,
                                                  u"org.freedesktop.login1.Manager"_s, method);
    message.setArguments(arguments);
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [watcher, heard = std::move(heard)] {
        watcher->deleteLater();
        if (const Reply reply = *watcher; reply.isValid())
            heard(reply);
    });
}

/// So that the window is locked, and the program gone, before the computer sleeps with everything in its memory.
void SystemNotices::Ear::holdSleep(const QDBusConnection &bus)
{
    using Hold = QDBusPendingReply<QDBusUnixFileDescriptor>;
    const QVariantList arguments{u"sleep"_s, SystemNotices::tr("Coverdesk"),
                                 SystemNotices::tr("Coverdesk locks before the computer sleeps."), u"delay"_s};
    ask<Hold>(bus, u"Inhibit"_s, arguments, [this](const Hold &hold) { m_hold = hold.value(); });
}

SystemNotices::SystemNotices(QObject *parent)
    : QObject(parent)
    , m_ear(std::make_unique<Ear>(*this))
{}

SystemNotices::~SystemNotices() = default;

} // namespace coverdesk

#endif
