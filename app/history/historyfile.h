// SPDX-License-Identifier: MIT
#pragma once

#include "app/history/checktable.h"
#include "app/history/fileplace.h"
#include "app/history/history.h"
#include "app/history/holder.h"
#include "app/history/keytable.h"
#include "app/history/patientbook.h"
#include "app/history/rowcipher.h"

#include <QSqlDatabase>
#include <QTimer>

namespace coverdesk {

class Claims;
class Intake;

/// The file of the history, open on the one thread that uses it. Its functions are those of `History`, done at once.
class HistoryFile : public QObject
{
    Q_OBJECT

public:
    HistoryFile(const QString &folder, History::Clock now);
    ~HistoryFile() override;

    Result<std::vector<KeySlot>> open();
    void close();

    Result<Done> unlock(const QUuid &slot, const QByteArray &slotKey);
    Result<Done> makeDataKey(const SlotWithKey &first);
    Result<Done> makeDataKey(const QUuid &slot, const QByteArray &slotKey);

    Result<Check> add(const Check &check, const std::optional<QDateTime> &claimedUntil = {},
                      const History::Sameness &isSame = {});
    Result<Check> replace(const QUuid &old, const History::Change &retired, const Check &check, const QDateTime &until);
    Result<Check> claim(const QUuid &id, const QDateTime &until, const History::Change &change);
    Result<Check> release(const Check &check);
    Result<Check> change(const QUuid &id, const History::Change &change, History::By by = History::By::Program);
    Result<std::vector<QUuid>> recover(const History::Change &change);

    Result<Check> check(const QUuid &id);
    Result<Directory> directory();
    Result<std::vector<QUuid>> unsettled();
    Result<std::vector<QUuid>> due(const QDateTime &now);
    Result<QStringList> verify();
    Result<History::Size> size();

    // For the other rooms of the history, on this thread.

    /// KeyMissing unless it is unlocked: then there are a cipher and a data key.
    Result<Done> needsUnlocked() const;
    QSqlDatabase database() const { return m_database; }
    const RowCipher &cipher() const { return *m_cipher; }
    const SecretKey &dataKey() const { return *m_dataKey; }
    const Holder &holder() const { return *m_holder; }
    QDateTime now() const { return m_now(); }
    const Actor &actor() const { return m_actor; }
    void setActor(const Actor &actor) { m_actor = actor; }
    QString folder() const { return m_folder; }
    QString path() const { return m_path; }
    KeyTable keyTable() const { return KeyTable(m_database); }

    /// Does the work within a transaction; \a act names it for the points at which a test lets the power fail.
    Result<Done> within(const char *act, const std::function<Result<Done>()> &work);

    /// Who there is, of an unlocked history; `refreshPatients` reads what was changed since.
    PatientBook &book() { return *m_book; }
    Result<Done> refreshPatients();

    /// From here on seals with that data key, and opens with those before it as well.
    Result<Done> use(const SecretKey &dataKey);

signals:
    void changedElsewhere();

private:
    Result<Done> note(AuditAct act, const Check &check, const QString &detail);
    Result<Done> prepareFile();
    Result<Done> connectToFile();
    bool isUnlocked() const { return m_cipher.has_value(); }
    /// Damaged (code "gone") where the file that is open is not the one that the next start will find.
    Result<Done> needsPlace();
    /// From here on nothing is taken in, and the next start asks people, where an older copy was written over the file.
    bool leaveIfOlder();
    Result<qint64> dataVersion() const;
    Result<Check> takeIn(const char *act, const std::function<Result<Check>(Intake &)> &work);
    CheckTable checks() const { return {m_database, *m_cipher}; }
    PatientTable patients() const { return {m_database, *m_cipher}; }
    Claims claims() const;
    void lookForChanges();

    template <typename T>
    Result<T> inTransaction(const char *act, const std::function<Result<T>()> &work);

    QString m_folder;
    QString m_path;
    History::Clock m_now;
    Actor m_actor;
    QSqlDatabase m_database;
    std::unique_ptr<Holder> m_holder;
    std::optional<FilePlace> m_place;
    std::optional<SecretKey> m_dataKey;
    std::optional<RowCipher> m_cipher;
    std::optional<PatientBook> m_book;
    std::optional<qint64> m_seenVersion;
    QTimer *m_watch;
};

} // namespace coverdesk
