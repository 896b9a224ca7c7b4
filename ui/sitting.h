// SPDX-License-Identifier: MIT
#pragma once

#include "app/office.h"
#include "ui/lock/locking.h"
#include "ui/lock/systemnotices.h"

#include <memory>

namespace coverdesk {

class BlankPage;
class Caretaker;
class ErasedPage;
class FirstStart;
struct FirstStartPlace;
class MainWindow;
class Opening;

/// One sitting at the desk: from the opening of a profile, through its window, to its end, which is that somebody
/// closes it, that it locks, or that the history was erased.
class Sitting final : public QObject
{
    Q_OBJECT

public:
    /// \a locked where the run before it was locked; \a blank is shown while this one locks, and outlives it.
    Sitting(const Premises &premises, const std::optional<LockedRun> &locked, BlankPage &blank,
            QObject *parent = nullptr);
    ~Sitting() override;

    void begin();
    void comeForward();

    /// How it ended, where it was locked or is to start again: the program is to start afresh.
    const std::optional<LockedRun> &locked() const { return m_locked; }

    /// Keeps what is typed when the window is closed.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void onOpened();
    void welcome(const QByteArray &place);
    void showFirstStart(const FirstStartPlace &place);
    void endFirstStart();
    void showWindow(const QByteArray &place);
    void takeCare();
    void lock(LockKeeper::Why why);
    void leaveToRestore();
    void leaveErased();
    void lockBeforeWindow(LockKeeper::Why why);
    void startAgain();
    QByteArray keepUnasked();
    HistoryNotes notes();
    std::optional<std::chrono::milliseconds> patience() const;

    const bool m_isPractice;
    BlankPage &m_blank;
    Opening *m_opening;
    LockKeeper *m_keeper;
    std::unique_ptr<Caretaker> m_caretaker;
    std::optional<LockedRun> m_locked;
    bool m_startsAgain = false;
    /// Typed before a backup is put in the place of the history, which does not know of it.
    QByteArray m_unasked;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<FirstStart> m_firstStart;
    std::unique_ptr<ErasedPage> m_erased;
    std::unique_ptr<Locking> m_locking;
};

} // namespace coverdesk
