// SPDX-License-Identifier: MIT
#include "app/caretaker.h"
#include "app/history/closedfile.h"
#include "app/history/filelock.h"
#include "tests/history/samples.h"
#include "tests/support/await.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace coverdesk;
using coverdesk::testing::await;
using namespace std::chrono_literals;

/// The caretaker on a real history, with a clock that the test sets.
class CaretakerTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void makesOneBackupADay();
    void makesAnotherWhereOtherSlotsOpenTheHistory();
    void notesTheBackupInTheAuditLog();
    void triesAgainAfterAFailureAndTellsItOnce();
    void waitsForAnotherProgramsBackup();
    void goesOnWithAHalfDoneRenewal();
    void looksAtEveryRecordOnceADayWhenNobodyIsAtWork();
    void tellsWhatIsDamaged();
    void beginsByItself();
    void beginsNothingAfterItsStop();

private:
    void employ();
    /// Has it look, as its timer does, until nothing is under way.
    void letItLook() const;
    QStringList backups() const
    {
        return QDir(backupFolderOf(m_folder->path())).entryList({u"*.sqlite*"_s}, QDir::Files);
    }
    int notes(AuditAct act) const;

    std::optional<QTemporaryDir> m_folder;
    std::unique_ptr<History> m_history;
    std::unique_ptr<Caretaker> m_caretaker;
    std::atomic<qint64> m_now = 0;
    std::chrono::milliseconds m_untouched = 0ms;
};

static const QDateTime Noon(QDate(2026, 11, 20), QTime(12, 0));

void CaretakerTest::init()
{
    m_folder.emplace();
    m_now = Noon.toMSecsSinceEpoch();
    m_untouched = 0ms;
    m_history = std::make_unique<History>(
        m_folder->path(), [this] { return QDateTime::fromMSecsSinceEpoch(m_now); }, nullptr);
    QVERIFY(await(m_history->open()));
    QVERIFY(await(m_history->makeDataKey(samples::slot(), samples::slotKey())));
    for (const auto name : {"Ada", "Bea", "Cid"})
        QVERIFY(await(m_history->add(samples::checkOf(QString::fromLatin1(name), u"Quixworthy"_s, u"ZQX1"_s))));
}

void CaretakerTest::cleanup()
{
    m_caretaker.reset();
    m_history.reset();
}

void CaretakerTest::employ()
{
    const Caretaker::Surroundings around{[this] { return QDateTime::fromMSecsSinceEpoch(m_now); },
                                         [this] { return m_untouched; }, 24h, 24h};
    m_caretaker = std::make_unique<Caretaker>(*m_history, around, nullptr);
}

void CaretakerTest::letItLook() const
{
    m_caretaker->look();
    QVERIFY(QTest::qWaitFor([this] { return !m_caretaker->isAtWork(); }, 20'000));
}

int CaretakerTest::notes(AuditAct act) const
{
    int count = 0;
    const auto entries = await(m_history->audit().newest(100))->entries;
    for (const auto &entry : entries)
        count += entry.act == act ? 1 : 0;
    return count;
}

void CaretakerTest::makesOneBackupADay()
{
    employ();
    QSignalSpy made(m_caretaker.get(), &Caretaker::backedUp);
    m_caretaker->start();
    letItLook();
    QCOMPARE(made.size(), 1);
    QCOMPARE(backups(), QStringList{u"history-2026-11-20.sqlite"_s});
    QVERIFY(made.first().first().value<Backup>().isWhole);
    m_now += std::chrono::milliseconds(2h).count();
    letItLook();
    QCOMPARE(made.size(), 1);
    // A new day, though no hour has passed.
    m_now = Noon.addSecs(12 * 3600 - 60).toMSecsSinceEpoch();
    letItLook();
    QCOMPARE(made.size(), 1);
    m_now += std::chrono::milliseconds(2min).count();
    letItLook();
    QCOMPARE(made.size(), 2);
    QCOMPARE(backups().size(), 2);
}

void CaretakerTest::makesAnotherWhereOtherSlotsOpenTheHistory()
{
    employ();
    QSignalSpy made(m_caretaker.get(), &Caretaker::backedUp);
    m_caretaker->start();
    letItLook();
    QCOMPARE(await(m_history->backups().isDue(QDateTime::fromMSecsSinceEpoch(m_now))), Result<bool>(false));
    QVERIFY(await(m_history->keys().replace(samples::slot(), samples::newSlot())));
    QCOMPARE(await(m_history->backups().isDue(QDateTime::fromMSecsSinceEpoch(m_now))), Result<bool>(true));
    // Without waiting for the next round.
    letItLook();
    QCOMPARE(made.size(), 2);
    QCOMPARE(backups(), QStringList{u"history-2026-11-20.sqlite"_s});
    const ClosedFile backup(backupFolderOf(m_folder->path()) + u'/' + backups().constFirst());
    QVERIFY(backup.opensBy(samples::newSlot().slot.id, samples::newSlot().key));
    QCOMPARE(await(m_history->backups().isDue(QDateTime::fromMSecsSinceEpoch(m_now))), Result<bool>(false));
}

void CaretakerTest::notesTheBackupInTheAuditLog()
{
    m_history->setActor({u"front"_s, u"MK"_s});
    employ();
    m_caretaker->start();
    letItLook();
    const auto newest = await(m_history->audit().newest(1))->entries.front();
    QCOMPARE(newest.act, AuditAct::BackedUp);
    QCOMPARE(newest.detail, u"whole"_s);
    QCOMPARE(newest.actor, (Actor{u"front"_s, u"MK"_s}));
}

void CaretakerTest::triesAgainAfterAFailureAndTellsItOnce()
{
    QFile inTheWay(backupFolderOf(m_folder->path()));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    employ();
    QSignalSpy failed(m_caretaker.get(), &Caretaker::backupFailed);
    QSignalSpy made(m_caretaker.get(), &Caretaker::backedUp);
    m_caretaker->start();
    letItLook();
    QCOMPARE(failed.size(), 1);
    m_now += std::chrono::milliseconds(61min).count();
    letItLook();
    QCOMPARE(failed.size(), 1);
    m_now += std::chrono::milliseconds(24h).count();
    letItLook();
    QCOMPARE(failed.size(), 2);
    inTheWay.remove();
    letItLook();
    QCOMPARE(made.size(), 0);
    m_now += std::chrono::milliseconds(61min).count();
    letItLook();
    QCOMPARE(made.size(), 1);
    QCOMPARE(failed.size(), 2);
}

void CaretakerTest::waitsForAnotherProgramsBackup()
{
    QVERIFY(QDir().mkpath(backupFolderOf(m_folder->path())));
    FileLock other(backupFolderOf(m_folder->path()) + u"/making"_s);
    QVERIFY(other.lock());
    employ();
    QSignalSpy failed(m_caretaker.get(), &Caretaker::backupFailed);
    QSignalSpy made(m_caretaker.get(), &Caretaker::backedUp);
    m_caretaker->start();
    letItLook();
    QCOMPARE(failed.size() + made.size(), 0);
    other.unlock();
    m_now += std::chrono::milliseconds(61min).count();
    letItLook();
    QCOMPARE(made.size(), 1);
}

void CaretakerTest::goesOnWithAHalfDoneRenewal()
{
    QVERIFY(await(m_history->keys().renew({samples::newSlot()})));
    QVERIFY(*await(m_history->keys().renewSome()));
    // As after a kill.
    m_history = std::make_unique<History>(
        m_folder->path(), [this] { return QDateTime::fromMSecsSinceEpoch(m_now); }, nullptr);
    QVERIFY(await(m_history->open()));
    QVERIFY(await(m_history->unlock(samples::newSlot().slot.id, samples::newSlot().key)));
    QCOMPARE(await(m_history->keys().isRenewing()), Result<bool>(true));
    employ();
    QSignalSpy renewed(m_caretaker.get(), &Caretaker::renewed);
    QSignalSpy made(m_caretaker.get(), &Caretaker::backedUp);
    m_caretaker->start();
    letItLook();
    QCOMPARE(made.size(), 1);
    QCOMPARE(renewed.size(), 1);
    QCOMPARE(await(m_history->keys().isRenewing()), Result<bool>(false));
    QCOMPARE(await(m_history->verify()), Result<QStringList>(QStringList()));
}

void CaretakerTest::looksAtEveryRecordOnceADayWhenNobodyIsAtWork()
{
    employ();
    QSignalSpy whole(m_caretaker.get(), &Caretaker::foundWhole);
    m_caretaker->start();
    letItLook();
    m_untouched = 119s;
    letItLook();
    QCOMPARE(whole.size(), 0);
    QCOMPARE(*await(lastFoundWhole(*m_history, this)), std::nullopt);
    m_untouched = 2min;
    letItLook();
    QCOMPARE(whole.size(), 1);
    QCOMPARE((*await(lastFoundWhole(*m_history, this)))->toMSecsSinceEpoch(), m_now.load());
    letItLook();
    QCOMPARE(whole.size(), 1);
    // Nor by the next program of that day.
    employ();
    QSignalSpy again(m_caretaker.get(), &Caretaker::foundWhole);
    m_caretaker->start();
    letItLook();
    letItLook();
    QCOMPARE(again.size(), 0);
    m_now += std::chrono::milliseconds(24h).count();
    letItLook();
    letItLook();
    QCOMPARE(again.size(), 1);
}

void CaretakerTest::tellsWhatIsDamaged()
{
    samples::edit(m_folder->path(), u"UPDATE checks SET standing = 'answered' WHERE rowid = 2"_s);
    employ();
    m_untouched = 1h;
    QSignalSpy damaged(m_caretaker.get(), &Caretaker::damaged);
    QSignalSpy made(m_caretaker.get(), &Caretaker::backedUp);
    m_caretaker->start();
    letItLook();
    QCOMPARE(damaged.size(), 0);
    letItLook();
    QCOMPARE(damaged.size(), 1);
    QCOMPARE(damaged.first().first().toStringList(), *await(m_history->verify()));
    QCOMPARE(damaged.first().first().toStringList().size(), 1);
    QVERIFY(!made.first().first().value<Backup>().isWhole);
    QCOMPARE(*await(lastFoundWhole(*m_history, this)), std::nullopt);
    letItLook();
    QCOMPARE(damaged.size(), 1);
}

void CaretakerTest::beginsByItself()
{
    m_caretaker = std::make_unique<Caretaker>(*m_history, Caretaker::Surroundings{.beforeFirstLook = 1ms}, nullptr);
    QSignalSpy made(m_caretaker.get(), &Caretaker::backedUp);
    m_caretaker->start();
    QVERIFY(made.wait());
}

void CaretakerTest::beginsNothingAfterItsStop()
{
    employ();
    m_untouched = 1h;
    m_caretaker->start();
    m_caretaker->stop();
    letItLook();
    QCOMPARE(backups(), QStringList());
    QCOMPARE(notes(AuditAct::BackedUp), 0);
}

QTEST_GUILESS_MAIN(CaretakerTest)

#include "tst_caretaker.moc"
