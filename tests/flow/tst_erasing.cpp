// SPDX-License-Identifier: MIT
#include "app/erasuremark.h"
#include "app/history/backup.h"
#include "tests/flow/smithdesk.h"
#include "tests/support/await.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace coverdesk;
using namespace coverdesk::testing;

/// What is left of a profile once it was erased, in its folder and in the keychain.
class ErasingTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void leavesBackupsAndNothingElseOfAHistory();
    void goesOnUntilTheKeychainGaveItsEntriesUp_data();
    void goesOnUntilTheKeychainGaveItsEntriesUp();
    void asksTheKeychainAgainBesideANewHistory();
    void erasesNothingOfALaterHistory();
    void anEntryThatIsGoneIsGone();
    void aLockedKeyringIsAskedAgain();

private:
    std::unique_ptr<SmithDesk> desk() { return std::make_unique<SmithDesk>(m_folder->path(), m_keychain, m_now); }
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QStringList files() const;
    void putHistory(const QString &name);
    void put(const QString &name);
    void makeFull();
    void shred();
    bool isMarked() const { return ErasureMark(m_folder->path()).wanted().has_value(); }

    std::optional<QTemporaryDir> m_folder;
    StoppingKeychain m_keychain;
    QDateTime m_now{QDate(2026, 11, 22), QTime(10, 0), Qt::UTC};
    const QString m_pin = u"480913"_s;
};

void ErasingTest::init()
{
    m_folder.emplace();
    m_keychain = {};
}

/// What holds something: locks are empty files.
QStringList ErasingTest::files() const
{
    QStringList found;
    QDirIterator all(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        all.next();
        if (all.fileInfo().size() > 0)
            found.append(QDir(m_folder->path()).relativeFilePath(all.filePath()));
    }
    found.sort();
    return found;
}

/// The file of a history of its own, whose key the keychain holds as well.
void ErasingTest::putHistory(const QString &name)
{
    const QTemporaryDir elsewhere;
    {
        SmithDesk other(elsewhere.path(), m_keychain, m_now);
        QVERIFY(await(other.smith.open()));
    }
    QVERIFY(QFile::rename(elsewhere.filePath(u"history.sqlite"_s), path(name)));
}

void ErasingTest::put(const QString &name)
{
    QFile file(path(name));
    QVERIFY(file.open(QFile::WriteOnly) && file.write("whatever") > 0);
}

/// A profile in which everything was done that leaves files: histories set aside, a restore and a backup that were cut
/// short, wrong PINs.
void ErasingTest::makeFull()
{
    {
        const auto first = desk();
        QVERIFY(await(first->smith.open()));
        QVERIFY(await(first->smith.keepPin(m_pin)));
        QVERIFY(await(first->history.backups().make()));
        QVERIFY(!await(first->smith.openByPin(u"480914"_s)));
    }
    for (const auto &name : {u"history-before-2026-11-01.sqlite"_s, u"history-before-2026-11-01-2.sqlite"_s})
        putHistory(name);
    for (const auto &name : {u"restoring.sqlite"_s, u"backups/half.sqlite"_s, u"history-before-2026-11-01.sqlite-shm"_s,
                             u"history-before-2026-11-03.sqlite-wal"_s, u"restoring.sqlite-journal"_s,
                             u"backups/half.sqlite-journal"_s, u"settings.ini"_s})
        put(name);
}

void ErasingTest::shred()
{
    const auto last = desk();
    QVERIFY(await(last->smith.look()));
    QVERIFY(await(last->smith.openByPin(m_pin)));
    QVERIFY(await(last->smith.shred()));
}

void ErasingTest::leavesBackupsAndNothingElseOfAHistory()
{
    makeFull();
    const QString backup = u"backups/"_s + backupsOf(m_folder->path()).front().name;
    const QStringList before{u"backups/half.sqlite"_s,
                             u"backups/half.sqlite-journal"_s,
                             backup,
                             u"history-before-2026-11-01-2.sqlite"_s,
                             u"history-before-2026-11-01.sqlite"_s,
                             u"history-before-2026-11-01.sqlite-shm"_s,
                             u"history-before-2026-11-03.sqlite-wal"_s,
                             u"history.sqlite"_s,
                             u"pin-tries"_s,
                             u"restoring.sqlite"_s,
                             u"restoring.sqlite-journal"_s,
                             u"settings.ini"_s};
    QCOMPARE(files(), before);
    QCOMPARE(m_keychain.entries.size(), 3);
    shred();
    QCOMPARE(files(), (QStringList{backup, u"settings.ini"_s}));
    QVERIFY2(m_keychain.entries.isEmpty(), qPrintable(QStringList(m_keychain.entries.keys()).join(u' ')));
}

void ErasingTest::goesOnUntilTheKeychainGaveItsEntriesUp_data()
{
    QTest::addColumn<Failure>("answer");
    QTest::newRow("denied") << Failure{.kind = Failure::Kind::NoKeychain, .code = u"denied"_s};
    QTest::newRow("hanging") << Failure{.kind = Failure::Kind::NoKeychain, .code = u"hanging"_s};
    QTest::newRow("not there") << Failure{.kind = Failure::Kind::NoKeychain};
}

void ErasingTest::goesOnUntilTheKeychainGaveItsEntriesUp()
{
    QFETCH(Failure, answer);
    makeFull();
    m_keychain.toForgetting = answer;
    shred();
    QVERIFY(isMarked());
    QCOMPARE(m_keychain.entries.size(), 3);
    QVERIFY(!QFile::exists(path(u"history.sqlite"_s)));
    QVERIFY(!QFile::exists(path(u"restoring.sqlite"_s)));
    QVERIFY(QFile::remove(path(u"backups/"_s + backupsOf(m_folder->path()).front().name)));

    m_keychain.toForgetting.reset();
    const auto next = desk();
    QVERIFY(await(next->smith.look()));
    QVERIFY(m_keychain.entries.isEmpty());
    QVERIFY(!isMarked());
}

void ErasingTest::asksTheKeychainAgainBesideANewHistory()
{
    makeFull();
    m_keychain.toForgetting = Failure{.kind = Failure::Kind::NoKeychain, .code = u"denied"_s};
    shred();
    QVERIFY(QFile::remove(path(u"backups/"_s + backupsOf(m_folder->path()).front().name)));
    {
        const auto first = desk();
        QVERIFY(await(first->smith.open()));
        QVERIFY(isMarked());
        QCOMPARE(m_keychain.entries.size(), 4);
    }
    m_keychain.toForgetting.reset();
    const auto second = desk();
    QVERIFY2(await(second->smith.open()), "the new history was erased as well");
    QCOMPARE(m_keychain.entries.size(), 1);
    QVERIFY(!isMarked());
}

void ErasingTest::erasesNothingOfALaterHistory()
{
    makeFull();
    m_keychain.toForgetting = Failure{.kind = Failure::Kind::NoKeychain, .code = u"denied"_s};
    shred();
    QVERIFY(QFile::remove(path(u"backups/"_s + backupsOf(m_folder->path()).front().name)));
    {
        const auto first = desk();
        QVERIFY(await(first->smith.open()));
    }
    QVERIFY(QFile::rename(path(u"history.sqlite"_s), path(u"history-before-2026-11-22.sqlite"_s)));
    const auto next = desk();
    QCOMPARE(failureIn(await(next->smith.open())).code, u"left-behind"_s);
    QVERIFY(isMarked());
    QVERIFY(QFile::exists(path(u"history-before-2026-11-22.sqlite"_s)));
}

void ErasingTest::anEntryThatIsGoneIsGone()
{
    makeFull();
    m_keychain.toForgetting = Failure{.kind = Failure::Kind::NotFound};
    shred();
    QVERIFY(!isMarked());
}

void ErasingTest::aLockedKeyringIsAskedAgain()
{
    makeFull();
    // A locked keyring says the same as an empty one.
    m_keychain.toForgetting = Failure{.kind = Failure::Kind::NotFound};
    {
        const auto last = desk();
        last->smith.setLookAtKeyring([](const QString &) {
            return ready(KeyringState{KeyringState::Keyring::Locked, KeyringState::Entry::Locked});
        });
        QVERIFY(await(last->smith.look()));
        QVERIFY(await(last->smith.openByPin(m_pin)));
        QVERIFY(await(last->smith.shred()));
    }
    QVERIFY(isMarked());
}

QTEST_GUILESS_MAIN(ErasingTest)

#include "tst_erasing.moc"
