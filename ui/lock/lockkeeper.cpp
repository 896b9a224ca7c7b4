// SPDX-License-Identifier: MIT
#include "ui/lock/lockkeeper.h"

#include "ui/lock/systemnotices.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QMouseEvent>

namespace coverdesk {

using namespace std::chrono_literals;

static constexpr std::chrono::milliseconds BetweenLooks = 5s;
// A busy machine is late by seconds; one that slept by more than that.
static constexpr std::chrono::milliseconds LongestDelay = 30s;
// In pixels. A mouse trembles on a table that somebody passes by.
static constexpr qreal RealMove = 12;

LockKeeper::Clocks LockKeeper::Clocks::real()
{
    QElapsedTimer started;
    started.start();
    return {[started] { return std::chrono::milliseconds(started.elapsed()); }, QDateTime::currentDateTimeUtc};
}

LockKeeper::LockKeeper(Clocks clocks, Patience patience, QObject *parent)
    : QObject(parent)
    , m_clocks(std::move(clocks))
    , m_patience(std::move(patience))
{
    m_timer.setInterval(BetweenLooks);
    connect(&m_timer, &QTimer::timeout, this, &LockKeeper::look);
}

void LockKeeper::start()
{
    m_isWatching = true;
    m_touchedAt = m_clocks.steady();
    m_lookedAt = m_clocks.wall();
    m_timer.start();
    qApp->installEventFilter(this);
}

void LockKeeper::heed(const SystemNotices &notices)
{
    connect(&notices, &SystemNotices::screenLocked, this, [this] { ask(Why::ScreenLocked); });
    connect(&notices, &SystemNotices::asleep, this, [this] { ask(Why::Slept); });
}

void LockKeeper::look()
{
    if (!m_patience())
        return;
    if (hasSlept())
        ask(Why::Slept);
    else if (isIdle())
        ask(Why::Idle);
}

/// Looks come every few seconds. Where the wall clock went on much further, either the steady clock stood still, or
/// this process did.
bool LockKeeper::hasSlept()
{
    const auto now = m_clocks.wall();
    const auto passed = std::chrono::milliseconds(m_lookedAt.msecsTo(now));
    m_lookedAt = now;
    return passed > BetweenLooks + LongestDelay;
}

bool LockKeeper::isIdle() const
{
    const auto patience = m_patience();
    return patience && m_clocks.steady() - m_touchedAt >= *patience;
}

bool LockKeeper::eventFilter(QObject *watched, QEvent *event)
{
    // Before whoever has the keyboard sees it: dialogs and menus know nothing of it.
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->modifiers() == Qt::ControlModifier
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_L) {
        ask(Why::ByHand);
        return true;
    }
    if (isTouch(*event))
        m_touchedAt = m_clocks.steady();
    return QObject::eventFilter(watched, event);
}

bool LockKeeper::isTouch(const QEvent &event)
{
    switch (event.type()) {
    case QEvent::KeyPress:
    case QEvent::InputMethod:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletPress: return true;
    case QEvent::MouseMove: return isRealMove(static_cast<const QMouseEvent &>(event).globalPosition());
    default: return false;
    }
}

bool LockKeeper::isRealMove(const QPointF &place)
{
    if ((place - m_pointer).manhattanLength() < RealMove)
        return false;
    m_pointer = place;
    return true;
}

void LockKeeper::ask(Why why)
{
    if (!m_isWatching)
        return;
    m_isWatching = false;
    m_timer.stop();
    // Not from within an event of a window that is about to go.
    QMetaObject::invokeMethod(
        this, [this, why] { emit lockAsked(why); }, Qt::QueuedConnection);
}

} // namespace coverdesk
