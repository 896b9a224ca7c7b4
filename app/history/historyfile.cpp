// SPDX-License-Identifier: MIT
#include "app/history/historyfile.h"

#include "app/domain/archive.h"
#include "app/domain/crashpoint.h"
#include "app/history/audittable.h"
#include "app/history/claims.h"
#include "app/history/connection.h"
#include "app/history/directoryof.h"
#include "app/history/fileheader.h"
#include "app/history/filenumber.h"
#include "app/history/inspection.h"
#include "app/history/intake.h"
#include "app/history/migrations.h"
#include "app/history/oldcopy.h"
#include "app/history/ownerfolder.h"
#include "app/history/restore.h"
#include "app/history/restoredmark.h"
#include "app/history/shelving.h"
#include "app/history/statement.h"
#include "app/history/transaction.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlError>
#include <QVariant>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace coverdesk {

static constexpr auto Patience = 5s; // with other processes that open or write
static constexpr auto WatchEvery = 1s;

static QString holdersOf(const QString &folder)
{
    return folder % u"/holders"_s;
}

static Failure locked()
{
    return {Failure::Kind::KeyMissing, u"locked"_s};
}

/// A file that this process has open is known to fit, and is not to be looked at by a handle of our own.
static Result<Done> fits(const QString &path)
{
    return Connection::isOpenHere(path) ? Result<Done>(Done{}) : fitsThisProgram(path);
}

HistoryFile::HistoryFile(const QString &folder, History::Clock now)
    : m_folder(QDir(folder).absolutePath())
    , m_path(m_folder % u"/history.sqlite"_s)
    , m_now(std::move(now))
    , m_watch(new QTimer(this))
{
    m_watch->setInterval(WatchEvery);
    connect(m_watch, &QTimer::timeout, this, &HistoryFile::lookForChanges);
}

HistoryFile::~HistoryFile()
{
    close();
}

Result<std::vector<KeySlot>> HistoryFile::open()
{
    close();
    const auto ready = prepareFile();
    if (!ready) {
        close();
        return ready.failure();
    }
    if (const auto version = dataVersion())
        m_seenVersion = *version;
    m_watch->start();
    return keyTable().all();
}

void HistoryFile::close()
{
    m_watch->stop();
    // SQLite would bring its log into the older copy and nobody could tell any more.
    (void)leaveIfOlder();
    m_place.reset();
    m_seenVersion.reset();
    m_book.reset();
    m_cipher.reset();
    m_dataKey.reset();
    const auto name = m_database.connectionName();
    m_database = {};
    if (!name.isEmpty())
        QSqlDatabase::removeDatabase(name);
    m_holder.reset();
}

/// Whoever opens does so alone: SQLite does not wait for others while it changes a file to WAL.
Result<Done> HistoryFile::prepareFile()
{
    const auto holders = holdersOf(m_folder);
    if (const auto made = makeOwnersFolder(m_folder); !made)
        return made;
    if (const auto ours = fits(m_path); !ours && !isRestoreUnfinished(m_folder))
        return ours;
    if (const auto made = makeOwnersFolder(holders); !made)
        return made;
    FileLock opening(holders % u"/opening"_s);
    if (const auto alone = opening.lock(Patience); !alone)
        return alone;
    if (const auto finished = finishRestore(m_folder, m_now()); !finished)
        return finished;
    // Again: a newer program may have been first.
    if (const auto ours = fits(m_path); !ours)
        return ours;
    m_holder = std::make_unique<Holder>(holders);
    m_holder->forgetTheDead();
    if (const auto appeared = m_holder->appear(); !appeared)
        return appeared;
    if (const auto made = makeOwnersFile(m_path); !made)
        return made;
    for (const auto &suffix : {u"-wal"_s, u"-shm"_s, u"-journal"_s})
        keepToOwner(m_path + suffix);
    const auto isOlder = setLogAsideIfOlder(m_folder, *m_holder, m_now());
    const auto connected = isOlder ? connectToFile() : isOlder.failure();
    return connected && *isOlder ? markAsOldCopy(m_database) : connected;
}

Result<Done> HistoryFile::connectToFile()
{
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, Connection::namesFor(m_path) % m_holder->id().toString());
    m_database.setDatabaseName(m_path);
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(std::chrono::milliseconds(Patience).count()));
    if (!m_database.open())
        return failureOf(m_database.lastError());
    for (const auto &pragma : {u"trusted_schema = OFF"_s, u"cell_size_check = ON"_s, u"mmap_size = 0"_s,
                               u"temp_store = MEMORY"_s, u"foreign_keys = ON"_s, u"secure_delete = ON"_s,
                               u"synchronous = FULL"_s, u"fullfsync = ON"_s, u"checkpoint_fullfsync = ON"_s}) {
        if (const auto ran = Statement(m_database, u"PRAGMA "_s % pragma).run(); !ran)
            return ran;
    }
    if (const auto migrated = migrate(m_database); !migrated)
        return migrated;
    const auto mode = Statement(m_database, u"PRAGMA journal_mode = WAL"_s).single();
    if (!mode)
        return mode.failure();
    if (mode->toString() != "wal"_L1)
        return Failure{Failure::Kind::Broken, u"journal_mode"_s, mode->toString()};
    m_place.emplace(m_path);
    return Done{};
}

template <typename T>
Result<T> HistoryFile::inTransaction(const char *act, const std::function<Result<T>()> &work)
{
    crashPoint(act, "begin");
    if (const auto inPlace = needsPlace(); !inPlace)
        return inPlace.failure();
    Transaction transaction(m_database);
    if (const auto begun = transaction.begin(); !begun)
        return begun.failure();
    if (const auto current = m_dataKey ? keyTable().needsCurrent(*m_dataKey) : Result<Done>(Done{}); !current)
        return current.failure();
    auto result = work();
    if (!result)
        return result;
    if (const auto raised = raiseFileNumber(m_database); !raised)
        return raised.failure();
    crashPoint(act, "worked");
    if (const auto committed = transaction.commit(); !committed)
        return committed.failure();
    crashPoint(act, "committed");
    return result;
}

Result<Done> HistoryFile::needsPlace()
{
    // What is written to a file that was taken away is lost with the program.
    const bool isInPlace = m_place && m_place->isThere() && !leaveIfOlder();
    return isInPlace ? Result<Done>(Done{}) : Failure{Failure::Kind::Damaged, u"gone"_s};
}

bool HistoryFile::leaveIfOlder()
{
    if (!m_place || !m_place->isThere() || !m_place->isOlder())
        return false;
    m_place.reset();
    if (isOlderThanItsLog(m_path))
        (void)markAsOldCopy(m_database);
    return true;
}

Result<Done> HistoryFile::within(const char *act, const std::function<Result<Done>()> &work)
{
    return inTransaction<Done>(act, work);
}

Result<Done> HistoryFile::needsUnlocked() const
{
    return isUnlocked() ? Result<Done>(Done{}) : locked();
}

Result<Done> HistoryFile::use(const SecretKey &dataKey)
{
    const auto older = keyTable().olderThan(dataKey);
    if (!older)
        return older.failure();
    m_dataKey = dataKey.copied();
    m_cipher.emplace(dataKey.derived(SecretKey::Purpose::Records));
    for (const auto &key : *older)
        m_cipher->alsoOpen(key.derived(SecretKey::Purpose::Records));
    m_book.emplace(patients(), Shelf(m_database, *m_cipher));
    return Done{};
}

Result<Done> HistoryFile::unlock(const QUuid &slot, const QByteArray &slotKey)
{
    const auto dataKey = keyTable().open(slot, slotKey);
    if (!dataKey)
        return dataKey.failure();
    if (const auto used = use(*dataKey); !used)
        return used;
    const auto shelved = Shelving(*this).finish();
    if (!shelved)
        close();
    return shelved;
}

Result<Done> HistoryFile::makeDataKey(const SlotWithKey &first)
{
    const auto made = inTransaction<SecretKey>("key", [&] { return keyTable().makeFirst(first); });
    return made ? use(*made) : made.failure();
}

Result<Done> HistoryFile::makeDataKey(const QUuid &slot, const QByteArray &slotKey)
{
    return makeDataKey({{slot, u"keychain"_s}, slotKey});
}

Result<Check> HistoryFile::takeIn(const char *act, const std::function<Result<Check>(Intake &)> &work)
{
    if (!isUnlocked())
        return locked();
    return inTransaction<Check>(act, [&]() -> Result<Check> {
        if (const auto fresh = refreshPatients(); !fresh)
            return fresh.failure();
        Intake intake(checks(), patients(), *m_book);
        auto taken = work(intake);
        if (!taken)
            return taken;
        const auto noted = note(AuditAct::Checked, *taken, nameOf(taken->service));
        return noted ? taken : noted.failure();
    });
}

Result<Check> HistoryFile::add(const Check &check, const std::optional<QDateTime> &claimedUntil,
                               const History::Sameness &isSame)
{
    return takeIn("add", [&](Intake &intake) {
        const auto lease = claimedUntil ? std::optional(Lease{m_holder->id(), *claimedUntil}) : std::nullopt;
        return intake.add(check, lease, isSame);
    });
}

Result<Check> HistoryFile::replace(const QUuid &old, const History::Change &retired, const Check &check,
                                   const QDateTime &until)
{
    return takeIn("replace", [&](Intake &intake) -> Result<Check> {
        const auto changed = claims().change(old, retired);
        if (!changed)
            return changed.failure();
        if (const auto noted = note(AuditAct::Decided, *changed, nameOf(changed->standing)); !noted)
            return noted.failure();
        return intake.add(check, Lease{m_holder->id(), until}, {});
    });
}

Claims HistoryFile::claims() const
{
    return {checks(), *m_holder, m_now()};
}

Result<Check> HistoryFile::claim(const QUuid &id, const QDateTime &until, const History::Change &change)
{
    if (!isUnlocked())
        return locked();
    return inTransaction<Check>("claim", [&]() -> Result<Check> {
        const auto pending = RestoredMark(m_database).isPending(id);
        if (!pending)
            return pending.failure();
        return *pending ? Failure{Failure::Kind::InUse, u"restored"_s} : claims().claim(id, until, change);
    });
}

Result<Check> HistoryFile::release(const Check &check)
{
    if (!isUnlocked())
        return locked();
    return inTransaction<Check>("release", [&] { return claims().release(check); });
}

Result<Check> HistoryFile::change(const QUuid &id, const History::Change &change, History::By by)
{
    if (!isUnlocked())
        return locked();
    return inTransaction<Check>("change", [&]() -> Result<Check> {
        const auto changed = claims().change(id, change);
        if (!changed || by == History::By::Program)
            return changed;
        const auto noted = note(AuditAct::Decided, *changed, nameOf(changed->standing));
        return noted ? changed : noted.failure();
    });
}

/// Within a transaction.
Result<Done> HistoryFile::note(AuditAct act, const Check &check, const QString &detail)
{
    const AuditEntry entry{
        .at = m_now(), .actor = m_actor, .act = act, .check = check.id, .patient = check.patientId, .detail = detail};
    return AuditTable(m_database, *m_cipher).append(entry);
}

Result<std::vector<QUuid>> HistoryFile::recover(const History::Change &change)
{
    if (!isUnlocked())
        return locked();
    // Asked every second: where nothing is being sent, nobody need wait for the lock to write.
    const auto sending = checks().idsOf({Standing::Sending});
    if (!sending || sending->empty())
        return sending;
    return inTransaction<std::vector<QUuid>>("recover", [&] { return claims().recover(change); });
}

Result<Check> HistoryFile::check(const QUuid &id)
{
    if (!isUnlocked())
        return locked();
    const auto kept = checks().find(id);
    if (!kept)
        return kept.failure();
    return kept->check;
}

Result<Directory> HistoryFile::directory()
{
    return isUnlocked() ? directoryOf(checks(), patients()) : Result<Directory>(locked());
}

Result<std::vector<QUuid>> HistoryFile::unsettled()
{
    if (!isUnlocked())
        return locked();
    return checks().idsOf(openStandings());
}

Result<std::vector<QUuid>> HistoryFile::due(const QDateTime &now)
{
    if (!isUnlocked())
        return locked();
    const auto due =
        checks().idsDue({Standing::Queued, Standing::InDoubt, Standing::Unconfirmed, Standing::Tracking}, now);
    return due ? RestoredMark(m_database).withoutPending(*due) : due;
}

Result<QStringList> HistoryFile::verify()
{
    return isUnlocked() ? inspectFile(m_path, *m_dataKey, *m_cipher) : Result<QStringList>(locked());
}

Result<History::Size> HistoryFile::size()
{
    const auto counted = checks().count();
    if (!counted)
        return counted.failure();
    return History::Size{QFileInfo(m_path).size() + QFileInfo(m_path + u"-wal"_s).size(), *counted};
}

Result<qint64> HistoryFile::dataVersion() const
{
    const auto version = Statement(m_database, u"PRAGMA data_version"_s).single();
    if (!version)
        return version.failure();
    return version->toLongLong();
}

Result<Done> HistoryFile::refreshPatients()
{
    return m_book->refresh();
}

void HistoryFile::lookForChanges()
{
    const auto version = dataVersion();
    if (!version || m_seenVersion == *version)
        return;
    m_seenVersion = *version;
    emit changedElsewhere();
}

} // namespace coverdesk
