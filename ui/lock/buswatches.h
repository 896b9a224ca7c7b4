// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusAbstractInterface>
#include <QDBusConnection>
#include <QVariantMap>

// Signals that others send on a bus, named as they are there: Qt listens for each as soon as it is connected to.
// Whoever sends them is believed, for all that comes of it is that the window locks.

namespace coverdesk {

/// A desktop's screen saver, under one of its names.
class ScreenSaverWatch final : public QDBusAbstractInterface
{
    Q_OBJECT

public:
    ScreenSaverWatch(const char *name, const QDBusConnection &bus, QObject *parent)
        : QDBusAbstractInterface({}, {}, name, bus, parent)
    {}

signals:
    void ActiveChanged(bool isActive);
};

/// The computer as a whole.
class ComputerWatch final : public QDBusAbstractInterface
{
    Q_OBJECT

public:
    ComputerWatch(const QDBusConnection &bus, QObject *parent)
        : QDBusAbstractInterface({}, QStringLiteral("/org/freedesktop/login1"), "org.freedesktop.login1.Manager", bus,
                                 parent)
    {}

signals:
    /// True before, false afterwards.
    void PrepareForSleep(bool isBefore);
};

/// The session that this program is in.
class SessionWatch final : public QDBusAbstractInterface
{
    Q_OBJECT

public:
    SessionWatch(const QString &path, const QDBusConnection &bus, QObject *parent)
        : QDBusAbstractInterface({}, path, "org.freedesktop.login1.Session", bus, parent)
    {}

signals:
    void Lock();
};

/// What is known of that session.
class PropertiesWatch final : public QDBusAbstractInterface
{
    Q_OBJECT

public:
    PropertiesWatch(const QString &path, const QDBusConnection &bus, QObject *parent)
        : QDBusAbstractInterface({}, path, "org.freedesktop.DBus.Properties", bus, parent)
    {}

signals:
    void PropertiesChanged(const QString &interface, const QVariantMap &changed, const QStringList &invalidated);
};

} // namespace coverdesk
