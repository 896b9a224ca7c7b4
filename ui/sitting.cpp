// SPDX-License-Identifier: MIT
#include "ui/sitting.h"

#include "app/caretaker.h"
#include "app/erasuremark.h"
#include "app/futures.h"
#include "ui/firststart/firststart.h"
#include "ui/lock/blankpage.h"
#include "ui/mainwindow.h"
#include "ui/noticeboard.h"
#include "ui/opening/opening.h"
#include "ui/settings/erasedpage.h"

#include <QApplication>
#include <QCloseEvent>

#include <utility>

namespace coverdesk {

static std::optional<LockedSince> lockedSince(const std::optional<LockedRun> &run)
{
    return run ? std::optional(LockedSince{run->at, run->waiting}) : std::nullopt;
}

Sitting::Sitting(const Premises &premises, const std::optional<LockedRun> &locked, BlankPage &blank, QObject *parent)
    : QObject(parent)
    , m_isPractice(premises.isPractice)
    , m_blank(blank)
    , m_opening(new Opening(premises, lockedSince(locked), this))
    , m_keeper(new LockKeeper(
          LockKeeper::Clocks::real(), [this] { return patience(); }, this))
{
    connect(m_opening, &Opening::opened, this, &Sitting::onOpened);
    connect(m_opening, &Opening::pinAsked, m_keeper, &LockKeeper::start);
    connect(m_keeper, &LockKeeper::lockAsked, this, &Sitting::lock);
    if (!m_isPractice)
        m_keeper->heed(*new SystemNotices(this));
}

Sitting::~Sitting() = default;

void Sitting::begin()
{
    m_opening->begin();
}

void Sitting::comeForward()
{
    if (m_window)
        return m_window->comeForward();
    if (m_firstStart)
        return m_firstStart->comeForward();
    if (m_erased)
        return m_erased->raise();
    m_locking ? m_blank.raise() : m_opening->comeForward();
}

HistoryNotes Sitting::notes()
{
    return m_opening->office().history().notes();
}

/// The window comes with what was typed in it, not before: nobody types into a form that is about to be filled.
void Sitting::onOpened()
{
    using Note = std::optional<QByteArray>;
    when(notes().note(Locking::noteName()), this, [this](const Result<Note> &note) {
        const auto typed = std::exchange(m_unasked, {});
        welcome(note ? note->value_or(typed) : typed);
    });
}

/// Practice needs nothing before its window, and neither does a profile that somebody has typed in.
void Sitting::welcome(const QByteArray &place)
{
    if (m_isPractice || !place.isEmpty())
        return showWindow(place);
    using Begin = std::optional<FirstStartPlace>;
    when(firstStartOf(m_opening->office()), this, [this](const Result<Begin> &begin) {
        if (begin && *begin)
            showFirstStart(**begin);
        else
            showWindow({});
    });
}

void Sitting::showFirstStart(const FirstStartPlace &place)
{
    m_firstStart = std::make_unique<FirstStart>(m_opening->office(), place);
    connect(m_firstStart.get(), &FirstStart::finished, this, &Sitting::endFirstStart, Qt::QueuedConnection);
    m_firstStart->show();
    m_keeper->start();
}

/// The program ends with its last window, so the next one comes first.
void Sitting::endFirstStart()
{
    showWindow({});
    m_firstStart.reset();
}

void Sitting::showWindow(const QByteArray &place)
{
    m_window = std::make_unique<MainWindow>(m_opening->office());
    m_window->installEventFilter(this);
    // Not from within an event of the window that goes.
    connect(m_window.get(), &MainWindow::restoreAsked, this, &Sitting::leaveToRestore, Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::erased, this, &Sitting::leaveErased, Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::startAgainAsked, this, &Sitting::startAgain, Qt::QueuedConnection);
    if (!place.isEmpty()) {
        m_window->restore(place);
        notes().forget(Locking::noteName());
    }
    m_window->show();
    m_keeper->start();
    takeCare();
}

/// Made-up patients are neither backed up nor looked after.
void Sitting::takeCare()
{
    if (m_isPractice)
        return;
    const Caretaker::Surroundings around{.untouchedFor = [this] { return m_keeper->untouchedFor(); }};
    m_caretaker = std::make_unique<Caretaker>(m_opening->office().history(), around, nullptr);
    auto &board = m_window->board();
    connect(m_caretaker.get(), &Caretaker::backupFailed, &board,
            [&board](const Failure &failure) { board.setBackup(failure); });
    connect(m_caretaker.get(), &Caretaker::backedUp, &board, [&board] { board.setBackup(std::nullopt); });
    connect(m_caretaker.get(), &Caretaker::damaged, &board,
            [&board](const QStringList &names) { board.setDamaged(int(names.size())); });
    connect(m_caretaker.get(), &Caretaker::foundWhole, &board, [&board] { board.setDamaged(0); });
    m_caretaker->start();
}

/// Made-up patients need no lock, and whoever practises is not to be interrupted: there it locks by hand alone.
std::optional<std::chrono::milliseconds> Sitting::patience() const
{
    if (m_isPractice)
        return std::nullopt;
    return m_opening->office().settings().idleBeforeLock();
}

/// For the page where a backup is put in the place of the history. The program ends with its last window, so the page
/// comes first.
void Sitting::leaveToRestore()
{
    m_caretaker.reset();
    if (!m_window)
        return;
    m_unasked = keepUnasked();
    m_opening->comeForward();
    m_window.reset();
    m_opening->beginRestore();
}

void Sitting::leaveErased()
{
    m_caretaker.reset();
    if (!m_window)
        return;
    const bool isKeyKept = ErasureMark(m_opening->office().folder()).wanted().has_value();
    m_erased = std::make_unique<ErasedPage>(isKeyKept);
    m_erased->setWindowTitle(m_window->windowTitle());
    m_erased->setWindowIcon(m_window->windowIcon());
    m_erased->setGeometry(m_window->geometry());
    m_erased->show();
    m_window.reset();
    connect(m_erased.get(), &ErasedPage::closeAsked, qApp, &QApplication::quit);
}

void Sitting::lock(LockKeeper::Why why)
{
    m_startsAgain = false;
    if (m_firstStart) {
        m_firstStart->hideSecrets();
        return m_keeper->start();
    }
    if (!m_window)
        return lockBeforeWindow(why);
    m_caretaker.reset();
    const auto place = m_window->place();
    m_locking = std::make_unique<Locking>(m_opening->office(), m_blank);
    connect(m_locking.get(), &Locking::done, this, [this](const LockedRun &run) {
        m_locked = run;
        m_locked->isOpen = m_startsAgain;
        QApplication::exit();
    });
    m_locking->begin(std::move(m_window), place, why);
}

/// As it locks, and nobody is kept out where there is no PIN.
void Sitting::startAgain()
{
    lock(LockKeeper::Why::ByHand);
    m_startsAgain = true;
}

/// The history is open already where the page asks for a PIN; nothing was typed that is to be kept.
void Sitting::lockBeforeWindow(LockKeeper::Why why)
{
    if (!m_opening->isAskingForPin())
        return;
    m_blank.coverUp(m_opening->page());
    m_opening->page().hide();
    m_opening->office().history().audit().note({.act = AuditAct::Locked, .detail = Locking::nameOf(why)});
    m_locked = LockedRun{QDateTime::currentDateTime()};
    QApplication::exit();
}

bool Sitting::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window.get() && event->type() == QEvent::Close)
        keepUnasked();
    return QObject::eventFilter(watched, event);
}

/// The history's end waits until it is written.
QByteArray Sitting::keepUnasked()
{
    const auto unasked = m_window->unasked();
    if (!unasked.isEmpty())
        notes().keep(Locking::noteName(), unasked);
    return unasked;
}

} // namespace coverdesk
