// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/result.h"
#include "ui/lock/freshstart.h"
#include "ui/lock/lockkeeper.h"
#include "ui/lock/ownclipboard.h"

#include <QObject>

#include <memory>

class QWidget;

namespace coverdesk {

class BlankPage;
class Office;

/// Locks a window: seals what was typed and where one was, shows a blank page in the place of everything, and ends when
/// the program may: once nothing is on the wire and all is kept, or after a minute.
class Locking final : public QObject
{
    Q_OBJECT

public:
    struct Patience
    {
        /// With what is on the wire, and with a disk that takes nothing.
        std::chrono::milliseconds longest = std::chrono::seconds(60);
        /// Between two attempts to keep what was typed.
        std::chrono::milliseconds between = std::chrono::seconds(2);
    };

    Locking(Office &office, BlankPage &blank, QObject *parent = nullptr);
    Locking(Office &office, BlankPage &blank, Patience patience, QObject *parent = nullptr);
    ~Locking() override;

    /// Exchangeable, for platforms that do not know.
    IsOurs isOurs;

    /// \a window goes, whatever it is doing; \a place is what `Place` says of it.
    void begin(std::unique_ptr<QWidget> window, const QByteArray &place, LockKeeper::Why why);

    /// Why, as the audit log has it.
    static QString nameOf(LockKeeper::Why why);

    /// The name of the note that holds the place.
    static QString noteName();

signals:
    void done(const coverdesk::LockedRun &run);

private:
    void keepPlace();
    void onKept(const Result<Done> &kept);
    void count();
    void removeWindow();
    void goWhenDone();
    void go();

    Office &m_office;
    BlankPage &m_blank;
    Patience m_patience;
    std::unique_ptr<QWidget> m_window;
    QByteArray m_place;
    LockedRun m_run;
    bool m_isKept = false;
    bool m_isCounted = false;
    bool m_isGone = false;
};

} // namespace coverdesk
