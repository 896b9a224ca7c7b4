// SPDX-License-Identifier: MIT
#include "app/secrets/keyringlock.h"

#include <QPromise>

#ifdef Q_OS_LINUX
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFutureWatcher>
#include <QMap>
#include <QThreadPool>
#include <QTimer>
#include <QUuid>

#include <memory>
#endif

using namespace Qt::StringLiterals;

namespace coverdesk {

#ifdef Q_OS_LINUX

using Keyring = KeyringState::Keyring;
using Entry = KeyringState::Entry;
/// What an entry is found by.
using Attributes = QMap<QString, QString>;

static QDBusMessage question(const QString &path, const QString &interface, const QString &method,
                             const QVariantList &arguments)
{
    auto message = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, path, interface, method);
    message.setArguments(arguments);
    return message;
}

static QDBusMessage serviceQuestion(const QString &method, const QVariantList &arguments)
{
    return question(u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, method, arguments);
}

static QDBusMessage isLockedQuestion(const QString &collection)
{
    return question(collection, u"org.freedesktop.DBus.Properties"_s, u"Get"_s,
                    {u"org.freedesktop.Secret.Collection"_s, u"Locked"_s});
}

static bool isNobodyThere(const QDBusError &error)
{
    return error.type() == QDBusError::ServiceUnknown || error.type() == QDBusError::Disconnected
        || error.name() == "org.freedesktop.DBus.Error.NameHasNoOwner"_L1
        || error.name().startsWith("org.freedesktop.DBus.Error.Spawn."_L1);
}

/// One look at the Secret Service, over a connection of its own: one that was lost before is not tried again by Qt.
class KeyringLook final : public QObject
{
public:
    KeyringLook(const QString &program, const QString &name, QObject *parent);
    ~KeyringLook() override;

    QFuture<KeyringState> start(std::chrono::milliseconds patience);

private:
    void connectAside();
    template <typename Reply, typename Heard>
    void ask(const QDBusMessage &message, Heard heard);
    void askForDefault();
    void askWhetherLocked(const QString &collection);
    void askForEntry();
    void giveUp(const QDBusError &error);
    void finish();

    const QString m_connectionName = u"coverdesk-"_s % QUuid::createUuid().toString(QUuid::WithoutBraces);
    const Attributes m_attributes;
    QFutureWatcher<bool> m_connecting;
    KeyringState m_state;
    QPromise<KeyringState> m_promise;
};

KeyringLook::KeyringLook(const QString &program, const QString &name, QObject *parent)
    : QObject(parent)
    , m_attributes{{u"user"_s, name}, {u"server"_s, program}}
{
    qDBusRegisterMetaType<Attributes>();
}

KeyringLook::~KeyringLook()
{
    // While it is being made, Qt would have us wait for it: then the other thread closes it.
    m_connecting.future().cancel();
    if (m_connecting.isFinished())
        QDBusConnection::disconnectFromBus(m_connectionName);
}

QFuture<KeyringState> KeyringLook::start(std::chrono::milliseconds patience)
{
    m_promise.start();
    QTimer::singleShot(patience, this, &KeyringLook::finish);
    connect(&m_connecting, &QFutureWatcherBase::finished, this, &KeyringLook::askForDefault);
    connectAside();
    return m_promise.future();
}

/// Qt waits for the bus to say hello, for up to 25 seconds where that hangs.
void KeyringLook::connectAside()
{
    const auto promise = std::make_shared<QPromise<bool>>();
    promise->start();
    m_connecting.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, name = m_connectionName] {
        promise->addResult(QDBusConnection::connectToBus(QDBusConnection::SessionBus, name).isConnected());
        promise->finish();
        if (promise->isCanceled())
            QDBusConnection::disconnectFromBus(name);
    });
}

/// Goes on with \a heard once there is an answer; ends where there is none.
template <typename Reply, typename Heard>
void KeyringLook::ask(const QDBusMessage &message, Heard heard)
{
    const auto call = QDBusConnection(m_connectionName).asyncCall(message);
    // Without a bus there is no call, and Qt would never say that it has finished.
    if (call.isError())
        return giveUp(call.error());
    auto *watcher = new QDBusPendingCallWatcher(call, this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, heard = std::move(heard)] {
        const Reply reply = *watcher;
        return reply.isError() ? giveUp(reply.error()) : heard(reply);
    });
}

void KeyringLook::giveUp(const QDBusError &error)
{
    if (isNobodyThere(error))
        m_state.keyring = Keyring::NoService;
    finish();
}

void KeyringLook::askForDefault()
{
    using Reply = QDBusPendingReply<QDBusObjectPath>;
    ask<Reply>(serviceQuestion(u"ReadAlias"_s, {u"default"_s}), [this](const Reply &reply) {
        const auto collection = reply.value().path();
        if (collection != "/"_L1)
            return askWhetherLocked(collection);
        m_state.keyring = Keyring::Absent;
        askForEntry();
    });
}

void KeyringLook::askWhetherLocked(const QString &collection)
{
    using Reply = QDBusPendingReply<QDBusVariant>;
    ask<Reply>(isLockedQuestion(collection), [this](const Reply &reply) {
        const auto locked = reply.value().variant();
        if (locked.typeId() == QMetaType::Bool)
            m_state.keyring = locked.toBool() ? Keyring::Locked : Keyring::Unlocked;
        askForEntry();
    });
}

void KeyringLook::askForEntry()
{
    using Paths = QList<QDBusObjectPath>;
    using Reply = QDBusPendingReply<Paths, Paths>;
    ask<Reply>(serviceQuestion(u"SearchItems"_s, {QVariant::fromValue(m_attributes)}), [this](const Reply &reply) {
        if (!reply.argumentAt<0>().isEmpty())
            m_state.entry = Entry::Unlocked;
        else
            m_state.entry = reply.argumentAt<1>().isEmpty() ? Entry::Absent : Entry::Locked;
        finish();
    });
}

/// What is known by now, even where patience ended: an entry nobody told of stays unknown.
void KeyringLook::finish()
{
    if (m_promise.future().isFinished())
        return;
    m_promise.addResult(m_state);
    m_promise.finish();
    deleteLater();
}

QFuture<KeyringState> keyringState(const QString &program, const QString &name, QObject *context,
                                   std::chrono::milliseconds patience)
{
    auto *look = new KeyringLook(program, name, context);
    return look->start(patience);
}

#else

QFuture<KeyringState> keyringState(const QString &, const QString &, QObject *, std::chrono::milliseconds)
{
    return QtFuture::makeReadyFuture(KeyringState{});
}

#endif

} // namespace coverdesk
