// SPDX-License-Identifier: MIT
#include "ui/requests/newsbell.h"

#include "ui/widgets/icon.h"

#include <QApplication>
#include <QSystemTrayIcon>

#include <chrono>
#include <utility>

namespace coverdesk {

using namespace std::chrono_literals;

static constexpr std::chrono::milliseconds Moment = 1s;

NewsBell::NewsBell(QObject *parent)
    : QObject(parent)
{
    show = [this](const QString &title, const QString &words) { showInTray(title, words); };
    isWatched = [] { return QApplication::activeWindow() != nullptr; };
    m_moment.setSingleShot(true);
    m_moment.setInterval(Moment);
    connect(&m_moment, &QTimer::timeout, this, &NewsBell::tell);
}

void NewsBell::ring(const QUuid &answer)
{
    if (m_told.contains(answer))
        return;
    m_told.insert(answer);
    m_came += 1;
    // From the first on: a stream of answers must not put off the message.
    if (!m_moment.isActive())
        m_moment.start();
}

void NewsBell::keepSilentAbout(const QUuid &answer)
{
    m_told.insert(answer);
}

void NewsBell::tellOf(const QString &words)
{
    if (!isWatched())
        show(tr("Coverdesk"), words);
}

void NewsBell::tell()
{
    const auto came = std::exchange(m_came, 0);
    if (isWatched())
        return;
    show(tr("Coverdesk"), came == 1 ? tr("A phone answer has come.") : tr("%1 phone answers have come.").arg(came));
}

void NewsBell::showInTray(const QString &title, const QString &words)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages())
        return;
    if (!m_tray) {
        m_tray = new QSystemTrayIcon(programIcon(), this);
        connect(m_tray, &QSystemTrayIcon::messageClicked, this, &NewsBell::answered);
        connect(m_tray, &QSystemTrayIcon::activated, this, &NewsBell::answered);
        m_tray->show();
    }
    m_tray->setToolTip(title);
    m_tray->showMessage(title, words, programIcon());
}

} // namespace coverdesk
