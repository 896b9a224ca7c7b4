// SPDX-License-Identifier: MIT
#include "app/history/backup.h"
#include "tests/flow/smithdesk.h"
#include "tests/support/await.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace coverdesk;
using namespace coverdesk::testing;

/// A history whose file is gone, while its backups or what was set aside are still there: no new one takes its place
/// before a person wants that.
class LeftBehindTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void noKeyIsMadeBesideWhatIsLeft_data();
    void noKeyIsMadeBesideWhatIsLeft();
    void aPassphraseMakesNoneEither();
    void aFolderWithoutAnythingIsAFirstStart_data();
    void aFolderWithoutAnythingIsAFirstStart();

private:
    std::unique_ptr<SmithDesk> desk() { return std::make_unique<SmithDesk>(m_folder->path(), m_keychain, m_now); }
    QString history() const { return m_folder->filePath(u"history.sqlite"_s); }
    /// A history that was in use, with a backup if so wanted.
    void make(bool isBackedUp);

    std::optional<QTemporaryDir> m_folder;
    StoppingKeychain m_keychain;
    QDateTime m_now{QDate(2026, 11, 22), QTime(10, 0), Qt::UTC};
};

enum class Left { Missing, Empty, SetAside };

void LeftBehindTest::init()
{
    m_folder.emplace();
    m_keychain = {};
}

void LeftBehindTest::make(bool isBackedUp)
{
    const auto first = desk();
    QVERIFY(await(first->smith.open()));
    QVERIFY(!isBackedUp || await(first->history.backups().make()));
}

void LeftBehindTest::noKeyIsMadeBesideWhatIsLeft_data()
{
    QTest::addColumn<Left>("left");
    QTest::newRow("the file is gone") << Left::Missing;
    QTest::newRow("the file is empty") << Left::Empty;
    QTest::newRow("set aside, without a backup") << Left::SetAside;
}

void LeftBehindTest::noKeyIsMadeBesideWhatIsLeft()
{
    QFETCH(Left, left);
    make(left != Left::SetAside);
    if (left == Left::SetAside)
        QVERIFY(QFile::rename(history(), m_folder->filePath(u"history-before-2026-11-20.sqlite"_s)));
    else
        QVERIFY(QFile::remove(history()));
    if (left == Left::Empty)
        QVERIFY(QFile(history()).open(QFile::WriteOnly));
    const auto entries = m_keychain.entries;
    for (int start = 0; start < 2; ++start) {
        const auto next = desk();
        QCOMPARE(failureIn(await(next->smith.open())),
                 (Failure{.kind = Failure::Kind::Damaged, .code = u"left-behind"_s}));
        QVERIFY(!next->history.isUnlocked());
        QVERIFY(next->smith.keySlots().empty());
        QCOMPARE(m_keychain.entries, entries);
    }
}

void LeftBehindTest::aPassphraseMakesNoneEither()
{
    make(true);
    QVERIFY(QFile::remove(history()));
    m_keychain.isAbsent = true;
    const auto next = desk();
    QVERIFY(!await(next->smith.open()));
    QCOMPARE(failureIn(await(next->smith.makeUnderPassphrase(u"four words of nonsense"_s))).code, u"left-behind"_s);
    QVERIFY(!next->history.isUnlocked());
}

void LeftBehindTest::aFolderWithoutAnythingIsAFirstStart_data()
{
    QTest::addColumn<bool>("isThere");
    QTest::newRow("no file") << false;
    QTest::newRow("an empty file") << true;
}

void LeftBehindTest::aFolderWithoutAnythingIsAFirstStart()
{
    QFETCH(bool, isThere);
    if (isThere)
        QVERIFY(QFile(history()).open(QFile::WriteOnly));
    QVERIFY(QDir().mkpath(backupFolderOf(m_folder->path())));
    const auto first = desk();
    QVERIFY(await(first->smith.open()));
    QVERIFY(first->history.isUnlocked());
}

QTEST_GUILESS_MAIN(LeftBehindTest)

#include "tst_leftbehind.moc"
