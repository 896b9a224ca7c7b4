// SPDX-License-Identifier: MIT
#include "ui/lock/locking.h"

#include "app/futures.h"
#include "app/office.h"
#include "ui/lock/blankpage.h"

#include <QApplication>
#include <QDialog>
#include <QDrag>
#include <QThread>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace coverdesk {

using namespace std::chrono_literals;

// A dialog that was told to close still has to leave its own loop.
static constexpr std::chrono::milliseconds Moment = 20ms;

Locking::Locking(Office &office, BlankPage &blank, QObject *parent)
    : Locking(office, blank, Patience(), parent)
{}

Locking::Locking(Office &office, BlankPage &blank, Patience patience, QObject *parent)
    : QObject(parent)
    , isOurs(coverdesk::isOurs)
    , m_office(office)
    , m_blank(blank)
    , m_patience(patience)
{
    connect(&office.desk(), &FrontDesk::idle, this, &Locking::goWhenDone);
}

Locking::~Locking() = default;

QString Locking::noteName()
{
    return u"place"_s;
}

QString Locking::nameOf(LockKeeper::Why why)
{
    switch (why) {
    case LockKeeper::Why::ByHand: return u"hand"_s;
    case LockKeeper::Why::Idle: return u"idle"_s;
    case LockKeeper::Why::ScreenLocked: return u"screen"_s;
    case LockKeeper::Why::Slept: return u"sleep"_s;
    }
    Q_UNREACHABLE();
}

/// Whatever else is on the screen: dialogs, menus, lists, what is dragged, what stands beside the pointer.
static void closeAllBut(const QWidget &blank)
{
    QDrag::cancel();
    QToolTip::hideText();
    for (auto *widget : QApplication::topLevelWidgets()) {
        if (widget == &blank || !widget->isVisible())
            continue;
        if (auto *dialog = qobject_cast<QDialog *>(widget))
            dialog->reject();
        widget->hide();
    }
}

void Locking::begin(std::unique_ptr<QWidget> window, const QByteArray &place, LockKeeper::Why why)
{
    m_window = std::move(window);
    m_place = place;
    m_run.at = QDateTime::currentDateTime();
    m_blank.coverUp(*m_window);
    closeAllBut(m_blank);
    clearOwnClipboard(isOurs);
    m_office.desk().rest();
    m_office.history().audit().note({.act = AuditAct::Locked, .detail = nameOf(why)});
    keepPlace();
    count();
    QTimer::singleShot(0, this, &Locking::removeWindow);
    QTimer::singleShot(m_patience.longest, this, &Locking::go);
}

/// A disk that is full may have room again in a moment; what was typed is tried to be kept as long as there is time.
void Locking::keepPlace()
{
    when(m_office.history().notes().keep(noteName(), m_place), this,
         [this](const Result<Done> &kept) { onKept(kept); });
}

void Locking::onKept(const Result<Done> &kept)
{
    if (!kept) {
        QTimer::singleShot(m_patience.between, this, &Locking::keepPlace);
        return;
    }
    m_isKept = true;
    goWhenDone();
}

void Locking::count()
{
    when(m_office.history().unsettled(), this, [this](const Result<std::vector<QUuid>> &open) {
        m_run.waiting = open ? int(open->size()) : 0;
        m_isCounted = true;
        goWhenDone();
    });
}

/// Not while something that it began still runs on top of it: a dialog that is just closing, a drag.
void Locking::removeWindow()
{
    if (QThread::currentThread()->loopLevel() > 1) {
        QTimer::singleShot(Moment, this, &Locking::removeWindow);
        return;
    }
    m_window.reset();
    goWhenDone();
}

void Locking::goWhenDone()
{
    if (m_isKept && m_isCounted && !m_window && !m_office.desk().isBusy())
        go();
}

void Locking::go()
{
    if (m_isGone)
        return;
    m_isGone = true;
    emit done(m_run);
}

} // namespace coverdesk
