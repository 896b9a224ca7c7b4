// SPDX-License-Identifier: MIT
#pragma once

#include "app/history/history.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <chrono>

namespace coverdesk {

/// Makes today's backup of an unlocked history, whether there is one or not, and notes it in the audit log.
QFuture<Result<Backup>> backUp(History &history, QObject *context);

/// When the history was last opened record by record and found whole; nothing where that is not known.
QFuture<Result<std::optional<QDateTime>>> lastFoundWhole(History &history, QObject *context);

/// Looks after an unlocked history while a window is open: a backup each day, and soon after its key slots changed, a
/// renewal of the data key that was interrupted, and, when nobody is at work, a look at every record.
class Caretaker final : public QObject
{
    Q_OBJECT

public:
    /// What it takes from outside, so that tests decide it.
    struct Surroundings
    {
        std::function<QDateTime()> now = &QDateTime::currentDateTimeUtc;
        /// For how long nobody has touched anything; without it no moment is a quiet one.
        std::function<std::chrono::milliseconds()> untouchedFor = {};
        /// How long the window is left alone at first.
        std::chrono::milliseconds beforeFirstLook = std::chrono::seconds(8);
        std::chrono::milliseconds betweenLooks = std::chrono::seconds(30);
    };

    Caretaker(History &history, Surroundings surroundings, QObject *parent);

    /// Begins, after a while.
    void start();
    /// Begins nothing more: the window is about to go. What is under way goes on by itself.
    void stop();

    /// What its timer does: sees whether something is to be done by now.
    void look();
    bool isAtWork() const { return m_isAtWork; }

signals:
    /// Today's backup is made; not each of its records may be whole.
    void backedUp(const coverdesk::Backup &backup);
    /// No backup could be made; it is tried again within the hour. Told once for each day and reason.
    void backupFailed(const coverdesk::Failure &failure);
    /// Everything is sealed with the newest data key: an interrupted renewal is through.
    void renewed();
    /// What was found to be damaged, as `inspectFile` names it. It is left as it is.
    void damaged(const QStringList &names);
    /// Every record was opened, and none is damaged.
    void foundWhole();

private:
    void work();
    void goOnRenewing();
    void renewStep();
    void backUpWhereDue();
    void onBackedUp(const Result<Backup> &made);
    void lookAtEveryRecord();
    void inspect();
    void onInspected(const Result<QStringList> &names);
    bool isTimeForRound() const;
    bool isTimeForInspection() const;
    QDate today() const { return m_around.now().toLocalTime().date(); }

    History &m_history;
    Surroundings m_around;
    QTimer m_round;
    bool m_isAtWork = false;
    /// What opened the history when it was last looked at: a change makes a backup due.
    std::vector<KeySlot> m_slots;
    /// When backup and renewal were last looked at.
    std::optional<QDateTime> m_lastRound;
    /// On which day every record was last looked at, and when that last failed.
    std::optional<QDate> m_inspectedOn;
    std::optional<QDateTime> m_inspectionFailedAt;
    /// The failures that were told, and on which day.
    QSet<QString> m_told;
    std::optional<QDate> m_toldOn;
};

} // namespace coverdesk
