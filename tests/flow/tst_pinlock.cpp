// SPDX-License-Identifier: MIT
#include "tests/flow/smithdesk.h"
#include "tests/support/await.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace coverdesk;
using namespace coverdesk::testing;
using namespace std::chrono_literals;

class PinLockTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void opensByThePinAndTheKeychainTogether();
    void neitherHalfOpensItAlone();
    void refusesWhatIsEasilyGuessed_data();
    void refusesWhatIsEasilyGuessed();
    void waitsAfterWrongOnesWhoeverIsKilled();
    void aFileThatCannotBeReadMakesOneWait();
    void aClockThatIsPutBackGainsNothing();
    void tellsAReplacedKeyFromAWrongPin();
    void anInterruptionLeavesAWayIn_data();
    void anInterruptionLeavesAWayIn();
    void theKeychainAloneOpensItAgainWithoutThePin();
    void takesAPassphraseForAPassphraseFirst();
    void aNewDataKeyNeedsThePin();
    void notesWhoUnlockedAndHowOftenItFailed();

private:
    /// A fresh start of the program.
    std::unique_ptr<SmithDesk> desk();
    void makeWithPin();
    Failure failureOf(QFuture<Result<Done>> opened) const;

    std::optional<QTemporaryDir> m_folder;
    StoppingKeychain m_keychain;
    QDateTime m_now{QDate(2026, 11, 22), QTime(10, 0), Qt::UTC};
    const QString m_pin = u"480913"_s;
};

static const Failure WrongPin{.kind = Failure::Kind::WrongKey, .code = u"pin"_s};
static const Failure Waits{.kind = Failure::Kind::Refused, .code = u"wait"_s};

void PinLockTest::init()
{
    m_folder.emplace();
    m_keychain = {};
}

std::unique_ptr<SmithDesk> PinLockTest::desk()
{
    return std::make_unique<SmithDesk>(m_folder->path(), m_keychain, m_now);
}

void PinLockTest::makeWithPin()
{
    const auto first = desk();
    QVERIFY(await(first->smith.open()));
    QVERIFY(await(first->smith.keepPin(m_pin)));
}

Failure PinLockTest::failureOf(QFuture<Result<Done>> opened) const
{
    return failureIn(await(opened));
}

void PinLockTest::opensByThePinAndTheKeychainTogether()
{
    makeWithPin();
    const auto second = desk();
    QCOMPARE(failureOf(second->smith.open()), (Failure{.kind = Failure::Kind::KeyMissing, .code = u"pin"_s}));
    QVERIFY(second->smith.has(u"pin"_s));
    QVERIFY(!second->smith.has(u"keychain"_s));
    QVERIFY(second->smith.asksForWords());
    QCOMPARE(failureOf(second->smith.openByPin(u"480914"_s)), WrongPin);
    QVERIFY(!second->history.isUnlocked());
    QVERIFY(await(second->smith.openByPin(m_pin)));
    QVERIFY(second->history.isUnlocked());
}

void PinLockTest::neitherHalfOpensItAlone()
{
    makeWithPin();
    QCOMPARE(m_keychain.entries.size(), 1);
    const auto second = desk();
    QVERIFY(await(second->smith.look()));
    const auto slot = second->smith.keySlots().front();
    QCOMPARE(second->smith.keySlots().size(), 1u);
    const auto kept = m_keychain.entries.value(Locksmith::entryOf(slot.id));
    QCOMPARE(kept.size(), 32);
    QCOMPARE(await(second->history.unlock(slot.id, kept)).failure().kind, Failure::Kind::WrongKey);
    m_keychain.entries.clear();
    QCOMPARE(failureOf(second->smith.openByPin(m_pin)).kind, Failure::Kind::KeyMissing);
}

void PinLockTest::refusesWhatIsEasilyGuessed_data()
{
    QTest::addColumn<QString>("pin");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("short") << u"48091"_s << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("sequence") << u"123456"_s << false;
    QTest::newRow("all the same") << u"777777"_s << false;
    QTest::newRow("a word") << u"dentist"_s << false;
    QTest::newRow("a passphrase") << u"four words of nonsense"_s << true;
    QTest::newRow("a PIN") << u"480913"_s << true;
}

void PinLockTest::refusesWhatIsEasilyGuessed()
{
    QFETCH(QString, pin);
    QFETCH(bool, isGood);
    const auto first = desk();
    QVERIFY(await(first->smith.open()));
    QCOMPARE(bool(await(first->smith.keepPin(pin))), isGood);
    QCOMPARE(first->smith.has(u"pin"_s), isGood);
    QCOMPARE(first->smith.has(u"keychain"_s), !isGood);
}

void PinLockTest::waitsAfterWrongOnesWhoeverIsKilled()
{
    makeWithPin();
    for (const auto &wrong : {u"480910"_s, u"480911"_s, u"480912"_s}) {
        const auto other = desk();
        QVERIFY(await(other->smith.look()));
        QVERIFY(!other->smith.pinWaitUntil());
        QCOMPARE(failureOf(other->smith.openByPin(wrong)), WrongPin);
    }
    const auto file = m_folder->filePath(u"pin-tries"_s);
    QCOMPARE(QFileInfo(file).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther), 0);
    const auto last = desk();
    QVERIFY(await(last->smith.look()));
    QCOMPARE(last->smith.pinWaitUntil(), std::optional(m_now.addSecs(30)));
    QCOMPARE(failureOf(last->smith.openByPin(m_pin)), Waits);
    m_now = m_now.addSecs(29);
    QCOMPARE(failureOf(last->smith.openByPin(m_pin)), Waits);
    m_now = m_now.addSecs(2);
    QVERIFY(await(last->smith.openByPin(m_pin)));
    QVERIFY(!QFile::exists(file));
}

void PinLockTest::aFileThatCannotBeReadMakesOneWait()
{
    QFile file(m_folder->filePath(u"pin-tries"_s));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write("2 1763798400000 and more");
    file.close();
    PinTries tries(m_folder->path());
    QCOMPARE(tries.waitUntil(m_now), std::optional(m_now.addSecs(30)));
    QCOMPARE(tries.count(m_now).failure(), Waits);
    QVERIFY(!tries.waitUntil(m_now.addSecs(31)));
    QCOMPARE(*tries.count(m_now.addSecs(31)), 3);
}

void PinLockTest::aClockThatIsPutBackGainsNothing()
{
    for (int wrong = 0; wrong < 3; ++wrong)
        QCOMPARE(*PinTries(m_folder->path()).count(m_now), wrong);
    const auto yesterday = m_now.addDays(-1);
    QCOMPARE(PinTries(m_folder->path()).waitUntil(yesterday), std::optional(yesterday.addSecs(30)));
    // It began anew once, and not with each look.
    QVERIFY(!PinTries(m_folder->path()).waitUntil(yesterday.addSecs(31)));
}

void PinLockTest::tellsAReplacedKeyFromAWrongPin()
{
    makeWithPin();
    const auto second = desk();
    QVERIFY(await(second->smith.look()));
    const auto entry = Locksmith::entryOf(second->smith.keySlots().front().id);
    const auto right = m_keychain.entries.value(entry);
    for (const auto &other : {QByteArray(32, 'x'), QByteArray(31, 'x'), QByteArray()}) {
        m_keychain.entries[entry] = other;
        QCOMPARE(failureOf(second->smith.openByPin(m_pin)),
                 (Failure{.kind = Failure::Kind::WrongKey, .code = u"keychain"_s}));
    }
    QVERIFY(!second->smith.pinWaitUntil());
    m_keychain.entries[entry] = right;
    QVERIFY(await(second->smith.openByPin(m_pin)));
}

void PinLockTest::anInterruptionLeavesAWayIn_data()
{
    QTest::addColumn<QString>("act");
    QTest::addColumn<int>("answers");
    QTest::addColumn<bool>("isDone");
    // Argon2 takes its time: once for each place at which it may end.
    const auto row = [](const char *act, int answers, bool isDone) {
        QTest::addRow("%s, %d answers, the next %s", act, answers, isDone ? "done" : "not done")
            << QString::fromLatin1(act) << answers << isDone;
    };
    row("keep", 0, false);
    row("keep", 0, true);
    row("keep", 1, true);
    row("keep", 2, false);
    row("change", 2, true);
    row("drop", 0, true);
    row("drop", 1, true);
    row("drop", 2, false);
    row("data key", 0, true);
    row("data key", 2, false);
}

void PinLockTest::anInterruptionLeavesAWayIn()
{
    QFETCH(QString, act);
    QFETCH(int, answers);
    QFETCH(bool, isDone);
    const auto other = u"950317"_s;
    {
        const auto first = desk();
        QVERIFY(await(first->smith.open()));
        if (act != u"keep")
            QVERIFY(await(first->smith.keepPin(m_pin)));
        m_keychain.answersLeft = answers;
        m_keychain.isDoneWhenStopping = isDone;
        auto &smith = first->smith;
        const auto acted = act == u"keep" ? smith.keepPin(m_pin)
            : act == u"change"            ? smith.keepPin(other)
            : act == u"drop"              ? smith.dropPin()
                                          : smith.renewDataKey({.pin = other});
        // From there on nothing happens any more: as if it were killed.
        QTRY_VERIFY_WITH_TIMEOUT(*m_keychain.answersLeft < 0, 20'000);
        QCOMPARE(acted.resultCount(), 0);
    }
    m_keychain.answersLeft.reset();
    const auto second = desk();
    const bool isOpen =
        await(second->smith.open()) || await(second->smith.openByPin(m_pin)) || await(second->smith.openByPin(other));
    QVERIFY(isOpen);
    QVERIFY(second->history.isUnlocked());
}

void PinLockTest::theKeychainAloneOpensItAgainWithoutThePin()
{
    makeWithPin();
    {
        const auto second = desk();
        QVERIFY(await(second->smith.look()));
        QVERIFY(await(second->smith.openByPin(m_pin)));
        QVERIFY(await(second->smith.dropPin()));
        QCOMPARE(failureOf(second->smith.dropPin()).code, u"pin"_s);
    }
    QCOMPARE(m_keychain.entries.size(), 1);
    const auto third = desk();
    QVERIFY(await(third->smith.open()));
    QCOMPARE(third->smith.keySlots().size(), 1u);
}

void PinLockTest::takesAPassphraseForAPassphraseFirst()
{
    const auto passphrase = u"four words of nonsense"_s;
    makeWithPin();
    {
        const auto second = desk();
        QVERIFY(await(second->smith.look()));
        QVERIFY(await(second->smith.openByWords(m_pin)));
        QVERIFY(await(second->smith.keepPassphrase(passphrase)));
    }
    const auto third = desk();
    QVERIFY(await(third->smith.look()));
    QCOMPARE(failureOf(third->smith.openByWords(u"four words of sense"_s)), WrongPin);
    QVERIFY(await(third->smith.openByWords(passphrase)));
    // No PIN was tried for it.
    QVERIFY(QFile::exists(m_folder->filePath(u"pin-tries"_s)));
    QVERIFY(await(third->smith.openByWords(m_pin)));
}

void PinLockTest::aNewDataKeyNeedsThePin()
{
    makeWithPin();
    const QByteArray phrase(32, 'w');
    {
        const auto second = desk();
        QVERIFY(await(second->smith.look()));
        QVERIFY(await(second->smith.openByPin(m_pin)));
        QVERIFY(await(second->smith.keepPhrase(QByteArray(32, 'v'))));
        QCOMPARE(failureOf(second->smith.renewDataKey({.phrase = phrase})),
                 (Failure{.kind = Failure::Kind::Refused, .code = u"pin"_s}));
        QVERIFY(await(second->smith.renewDataKey({.phrase = phrase, .pin = m_pin})));
        auto isMore = await(second->history.keys().renewSome());
        while (isMore && *isMore)
            isMore = await(second->history.keys().renewSome());
        QVERIFY(isMore);
    }
    QCOMPARE(m_keychain.entries.size(), 1);
    const auto third = desk();
    QVERIFY(await(third->smith.look()));
    QCOMPARE(failureOf(third->smith.openByPhrase(QByteArray(32, 'v'))).kind, Failure::Kind::WrongKey);
    QVERIFY(await(third->smith.openByPhrase(phrase)));
    QVERIFY(await(third->smith.look()));
    QVERIFY(await(third->smith.openByPin(m_pin)));
}

void PinLockTest::notesWhoUnlockedAndHowOftenItFailed()
{
    makeWithPin();
    for (const auto &wrong : {u"480910"_s, u"480911"_s}) {
        const auto killed = desk();
        QVERIFY(await(killed->smith.look()));
        QCOMPARE(failureOf(killed->smith.openByPin(wrong)), WrongPin);
    }
    const auto last = desk();
    last->history.setActor({u"front"_s, u"JL"_s});
    QVERIFY(await(last->smith.look()));
    QVERIFY(await(last->smith.openByPin(m_pin)));
    const auto log = await(last->history.audit().newest(2));
    QVERIFY(log);
    QCOMPARE(log->entries.size(), 2u);
    QCOMPARE(log->entries.at(0).act, AuditAct::Unlocked);
    QCOMPARE(log->entries.at(0).detail, u"pin"_s);
    QCOMPARE(log->entries.at(0).actor.initials, u"JL"_s);
    QCOMPARE(log->entries.at(1).act, AuditAct::UnlockFailed);
    QCOMPARE(log->entries.at(1).detail, u"2"_s);
}

QTEST_GUILESS_MAIN(PinLockTest)

#include "tst_pinlock.moc"
