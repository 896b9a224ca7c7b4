// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/result.h"

#include <QLocalServer>
#include <QObject>

#include <memory>

namespace coverdesk {

class FileLock;

/// Sees to it that a profile has one window: a second start brings the first one to the front.
class SingleWindow final : public QObject
{
    Q_OBJECT

public:
    /// \a folder is the profile's; it is made, owner-only, where it is missing.
    explicit SingleWindow(const QString &folder, QObject *parent = nullptr);
    ~SingleWindow() override;

    /// InUse where the profile has a window already; ReadOnly where that cannot be told.
    Result<Done> take();

    /// Asks the other window to come to the front; whether it heard.
    bool raiseOther() const;

signals:
    void raiseAsked();

private:
    void listen();

    QString m_folder;
    std::unique_ptr<FileLock> m_lock;
    QLocalServer m_server;
};

} // namespace coverdesk
