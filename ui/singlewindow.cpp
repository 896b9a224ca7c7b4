// SPDX-License-Identifier: MIT
#include "ui/singlewindow.h"

#include "app/history/filelock.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QLocalSocket>
#include <QThread>

using namespace Qt::StringLiterals;

namespace coverdesk {

static constexpr int PatienceMs = 2000;
static constexpr int PauseMs = 20;
static constexpr qsizetype NameLength = 24;

/// Where the first window of a profile listens: told by a hash, for a path may name people.
static QString serverNameFor(const QString &folder)
{
    const auto path = QFileInfo(folder).canonicalFilePath();
    const auto hash = QCryptographicHash::hash((path.isEmpty() ? folder : path).toUtf8(), QCryptographicHash::Sha256);
    return "coverdesk-"_L1 + QString::fromLatin1(hash.toHex().first(NameLength));
}

SingleWindow::SingleWindow(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_lock(std::make_unique<FileLock>(folder + "/window.lock"_L1))
{
    constexpr auto OwnerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    if (!QDir(folder).exists() && QDir().mkpath(folder))
        QFile::setPermissions(folder, OwnerOnly);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        m_server.nextPendingConnection()->deleteLater();
        emit raiseAsked();
    });
}

SingleWindow::~SingleWindow() = default;

Result<Done> SingleWindow::take()
{
    const auto taken = m_lock->lock();
    if (taken)
        listen();
    return taken;
}

void SingleWindow::listen()
{
    const auto name = serverNameFor(m_folder);
    // The lock is ours: whoever left this name behind is gone.
    QLocalServer::removeServer(name);
    m_server.listen(name);
}

bool SingleWindow::raiseOther() const
{
    const QDeadlineTimer deadline(PatienceMs);
    do {
        QLocalSocket other;
        other.connectToServer(serverNameFor(m_folder));
        if (other.waitForConnected(PatienceMs))
            return true;
        // It has the lock, and is about to listen.
        QThread::msleep(PauseMs);
    } while (!deadline.hasExpired());
    return false;
}

} // namespace coverdesk
