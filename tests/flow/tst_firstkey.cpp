// SPDX-License-Identifier: MIT
#include "app/erasure.h"
#include "tests/flow/smithdesk.h"
#include "tests/support/await.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace coverdesk;
using namespace coverdesk::testing;

/// The first key of a history, where it is no keychain's, and its end.
class FirstKeyTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void makesAKeyUnderAPassphraseWhereNoKeychainIs();
    void neverMakesASecondKeyUnderAPassphrase();
    void theStartAfterShreddingIsAFirstOne();
    void setsAsideWhatNobodyOpens();

private:
    /// A fresh start of the program.
    std::unique_ptr<SmithDesk> desk();
    void makeWithPin();
    Failure failureOf(QFuture<Result<Done>> opened) const { return failureIn(await(opened)); }

    std::optional<QTemporaryDir> m_folder;
    StoppingKeychain m_keychain;
    QDateTime m_now{QDate(2026, 11, 22), QTime(10, 0), Qt::UTC};
    const QString m_pin = u"480913"_s;
};

void FirstKeyTest::init()
{
    m_folder.emplace();
    m_keychain = {};
}

std::unique_ptr<SmithDesk> FirstKeyTest::desk()
{
    return std::make_unique<SmithDesk>(m_folder->path(), m_keychain, m_now);
}

void FirstKeyTest::makeWithPin()
{
    const auto first = desk();
    QVERIFY(await(first->smith.open()));
    QVERIFY(await(first->smith.keepPin(m_pin)));
}

void FirstKeyTest::makesAKeyUnderAPassphraseWhereNoKeychainIs()
{
    m_keychain.isAbsent = true;
    const auto passphrase = u"four words of nonsense"_s;
    {
        const auto first = desk();
        QCOMPARE(failureOf(first->smith.open()).kind, Failure::Kind::NoKeychain);
        QVERIFY(first->smith.keySlots().empty());
        QCOMPARE(failureOf(first->smith.makeUnderPassphrase(u"short"_s)).code, u"weak"_s);
        QVERIFY(!first->history.isUnlocked());
        QVERIFY(await(first->smith.makeUnderPassphrase(passphrase)));
        QVERIFY(first->history.isUnlocked());
    }
    const auto second = desk();
    QCOMPARE(failureOf(second->smith.open()), (Failure{.kind = Failure::Kind::KeyMissing, .code = u"slot"_s}));
    QCOMPARE(second->smith.keySlots().size(), 1u);
    QVERIFY(second->smith.asksForWords());
    QVERIFY(await(second->smith.openByWords(passphrase)));
}

void FirstKeyTest::neverMakesASecondKeyUnderAPassphrase()
{
    const auto passphrase = u"four words of nonsense"_s;
    {
        const auto first = desk();
        QVERIFY(await(first->smith.open()));
    }
    m_keychain.entries.clear();
    const auto second = desk();
    QCOMPARE(failureOf(second->smith.open()).kind, Failure::Kind::KeyMissing);
    QCOMPARE(failureOf(second->smith.makeUnderPassphrase(passphrase)),
             (Failure{.kind = Failure::Kind::InUse, .code = u"slot"_s}));
    QVERIFY(!second->history.isUnlocked());
    // Also where it was not looked at before.
    const auto third = desk();
    QVERIFY(!await(third->smith.makeUnderPassphrase(passphrase)));
    QCOMPARE(third->smith.keySlots(), second->smith.keySlots());
}

void FirstKeyTest::theStartAfterShreddingIsAFirstOne()
{
    makeWithPin();
    {
        const auto second = desk();
        QVERIFY(await(second->smith.look()));
        QVERIFY(await(second->smith.openByPin(m_pin)));
        QVERIFY(await(second->smith.shred()));
    }
    QVERIFY(m_keychain.entries.isEmpty());
    const auto third = desk();
    QVERIFY(await(third->smith.open()));
    QCOMPARE(third->smith.keySlots().size(), 1u);
    QVERIFY(third->smith.has(u"keychain"_s));
}

void FirstKeyTest::setsAsideWhatNobodyOpens()
{
    makeWithPin();
    const auto path = m_folder->filePath(u"history.sqlite"_s);
    {
        const auto open = desk();
        QVERIFY(await(open->smith.look()));
        QCOMPARE(setHistoryAside(m_folder->path(), m_now).failure().kind, Failure::Kind::InUse);
    }
    QFile file(path);
    QVERIFY(file.open(QFile::ReadOnly));
    const auto before = file.readAll();
    file.close();
    for (const auto &name : {u"history-before-2026-11-22.sqlite"_s, u"history-before-2026-11-22-2.sqlite"_s}) {
        QVERIFY(setHistoryAside(m_folder->path(), QDateTime(QDate(2026, 11, 22), QTime(10, 0))));
        QVERIFY(!QFile::exists(path));
        QVERIFY(QFile::exists(m_folder->filePath(name)));
        const auto next = desk();
        QVERIFY(await(next->smith.openAnew()));
    }
    QFile aside(m_folder->filePath(u"history-before-2026-11-22.sqlite"_s));
    QVERIFY(aside.open(QFile::ReadOnly));
    QCOMPARE(aside.readAll(), before);
}

QTEST_GUILESS_MAIN(FirstKeyTest)

#include "tst_firstkey.moc"
