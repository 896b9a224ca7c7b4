// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/auditentry.h"
#include "app/domain/check.h"
#include "app/domain/patient.h"
#include "app/domain/result.h"
#include "app/history/historyaudit.h"
#include "app/history/historybackups.h"
#include "app/history/historykeys.h"
#include "app/history/historylists.h"
#include "app/history/historynotes.h"
#include "app/history/historypatients.h"
#include "app/history/historyretention.h"

#include <QFuture>
#include <QObject>

#include <atomic>
#include <functional>
#include <memory>
#include <vector>

namespace coverdesk {

/// Everything the directory of patients needs, opened once and searched in memory.
struct Directory
{
    /// Without those merged into another.
    std::vector<Patient> patients;
    /// Newest first.
    std::vector<CheckLine> lines;
    /// How many records could not be opened; they are left as they are.
    int damaged = 0;
};

/// The clinic's memory: every inquiry, sealed, in one SQLite file that several processes may share.
///
/// It works on a thread of its own (`HistoryThread`); every answer comes as a future, so a slow disk never holds the
/// window. What it is given to call (the clock, every `Change`) is called there. Its end waits for all that was asked
/// of it.
class History : public QObject
{
    Q_OBJECT

public:
    /// Tells whether leases have passed.
    using Clock = std::function<QDateTime()>;

    /// \a folder is made, owner-only, where it is missing; nothing is opened before `open`.
    explicit History(const QString &folder, QObject *parent = nullptr);
    History(const QString &folder, Clock now, QObject *parent);
    ~History() override;

    /// Opens or makes the file and tells its key slots: none at all means that no data key was ever made.
    /// A newer program's file is left byte-identical (Newer), and so is what is no history of ours (Foreign).
    QFuture<Result<std::vector<KeySlot>>> open();

    /// Opens the data key with the slot's key; WrongKey where it does not fit, NotFound where there is no such slot.
    QFuture<Result<Done>> unlock(const QUuid &slot, const QByteArray &slotKey);

    /// Makes the data key and its first slot, and unlocks; InUse where there is a slot already.
    QFuture<Result<Done>> makeDataKey(const SlotWithKey &first);
    /// For the keychain's slot.
    QFuture<Result<Done>> makeDataKey(const QUuid &slot, const QByteArray &slotKey);

    bool isUnlocked() const { return m_unlocked; }

    /// Who is at the desk from here on: whatever is asked, decided or changed is noted as theirs in the audit log.
    void setActor(const Actor &actor);

    /// Its other rooms, once it is unlocked.
    HistoryKeys keys() { return HistoryKeys(*m_thread); }
    HistoryAudit audit() { return HistoryAudit(*m_thread); }
    HistoryLists lists() { return HistoryLists(*m_thread); }
    HistoryNotes notes() { return HistoryNotes(*m_thread); }
    HistoryPatients patients() { return HistoryPatients(*m_thread); }
    HistoryBackups backups() { return HistoryBackups(*m_thread); }
    HistoryRetention retention() { return HistoryRetention(*m_thread); }

    /// Keeps a new check, and its patient. `patientId` null: the patient whose name, birth date and member ID all
    /// match, else a new one; an unknown birth date or member ID matches nobody. For one who was merged into another
    /// that other stands. Gives the check as kept; Refused (code "exists") where its id is kept already. With
    /// \a claimedUntil it is this process's at once, as by `claim`. Refused (code "same") where \a isSame says of a
    /// check that is open, or was asked within the hour, that it is this very question: of several processes that ask
    /// it at once, one keeps it. Refused (code "unreadable") where such a check of the same patient does not open.
    using Sameness = std::function<bool(const Check &)>;
    QFuture<Result<Check>> add(const Check &check, const std::optional<QDateTime> &claimedUntil = {},
                               Sameness isSame = {});

    /// Claims the check for this process until \a until and keeps it as \a change makes it, in one transaction.
    /// InUse where a living holder, this process included, has it; Refused (code "unchanged") where \a change gives
    /// nothing.
    using Change = std::function<std::optional<Check>(const Check &)>;
    QFuture<Result<Check>> claim(const QUuid &id, const QDateTime &until, Change change);

    /// Keeps what became of a claimed check and lets it go. Where another process took it over meanwhile, a settled
    /// row stays as it is and is given back; an answer, or the receipt of a call, still wins over a row without one.
    QFuture<Result<Check>> release(const Check &check);

    /// Keeps \a check, claimed until \a until, in the place of \a old, which \a retired makes of what is kept of it;
    /// both in one transaction. InUse where somebody holds the old one, Refused (code "unchanged") where \a retired
    /// gives nothing: another has decided about it meanwhile.
    QFuture<Result<Check>> replace(const QUuid &old, Change retired, const Check &check, const QDateTime &until);

    /// Applies \a change to a check nobody holds, in one transaction; as `claim`, without a lease. What a person
    /// decided is noted in the audit log.
    enum class By { Program, Person };
    QFuture<Result<Check>> change(const QUuid &id, Change change, By by = By::Program);

    /// NotFound, or Damaged where it is not what was written.
    QFuture<Result<Check>> check(const QUuid &id);
    QFuture<Result<Directory>> directory();

    /// The ids of every check that is not settled, oldest first.
    QFuture<Result<std::vector<QUuid>>> unsettled();

    /// The ids of the checks whose time for the next attempt or look has come, oldest first. One whose time was never
    /// set (queued, in doubt, unconfirmed, tracked) is due at once.
    QFuture<Result<std::vector<QUuid>>> due(const QDateTime &now);

    /// Rows that dead processes were sending, as \a change makes them; gives their ids.
    QFuture<Result<std::vector<QUuid>>> recover(Change change);

    /// Opens every record and lets SQLite check the file; gives the names of what is damaged: "check <id>",
    /// "patient <id>", or SQLite's own words (`inspectFile`).
    QFuture<Result<QStringList>> verify();

    /// How many bytes the file has, and how many checks.
    struct Size
    {
        qint64 bytes = 0;
        qint64 checks = 0;
    };
    QFuture<Result<Size>> size();

signals:
    /// Another process has changed the file.
    void changedElsewhere();

private:
    std::unique_ptr<HistoryThread> m_thread;
    std::atomic<bool> m_unlocked = false;
};

} // namespace coverdesk
