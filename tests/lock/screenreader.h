// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusConnection>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

/// Reads, types into and presses what another program shows, over the bus that screen readers use.
class ScreenReader
{
public:
    /// Something on the screen, by the name of its program on that bus.
    struct Thing
    {
        QString program;
        QString path;
    };

    ScreenReader();
    ~ScreenReader();
    Q_DISABLE_COPY_MOVE(ScreenReader)

    bool isConnected() const { return m_bus.isConnected(); }

    /// The first of that name that is shown in any program called \a program, with its role as AT-SPI names it: "text",
    /// "push button".
    std::optional<Thing> find(const QString &program, const QString &role, const QString &name) const;

    QString text(const Thing &thing) const;
    bool type(const Thing &thing, const QString &text) const;
    bool press(const Thing &thing) const;

private:
    QVariant ask(const Thing &thing, const QString &interface, const QString &method,
                 const QVariantList &arguments = {}) const;
    QVariant property(const Thing &thing, const QString &interface, const QString &name) const;
    bool isShown(const Thing &thing) const;
    std::vector<Thing> children(const Thing &thing) const;
    std::optional<Thing> findIn(const Thing &thing, const QString &role, const QString &name) const;

    QDBusConnection m_bus;
};
