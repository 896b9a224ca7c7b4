// SPDX-License-Identifier: MIT
#include "app/domain/transitions.h"
#include "tests/flow/markdesk.h"
#include "tests/flow/workingdesk.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace coverdesk;
using namespace coverdesk::testing;

/// An older copy of the history, put in its place from outside, is noticed, and nothing goes out of it a second time:
/// the service's own books tell.
class CopiedBackTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void anOlderCopyIsNoticedAndSendsNothing();
    void withoutAMarkNothingIsKnown();
    void whatWasNotReplacedGoesOn();
    void aWholeProfilePutBackIsNoticed();
    void aCopyFromJustBeforeTheSendingIsNoticed();
    void aRestoreOfOursIsNoCopyFromOutside();
    void anotherDataKeyChangesNothing();
    void anOlderCopyBesideTheNewerLogSendsNothing();
    void aRestoreWithoutAKeychainIsNoCopyLater();

private:
    std::unique_ptr<MarkDesk> m_desk;
};

void CopiedBackTest::init()
{
    m_desk.reset();
    m_desk = std::make_unique<MarkDesk>();
    QCOMPARE(m_desk->mark(), QByteArray());
}

void CopiedBackTest::anOlderCopyIsNoticedAndSendsNothing()
{
    const auto asked = m_desk->ask();
    m_desk->setCopyAside();
    m_desk->startServer();
    QVERIFY(m_desk->send(asked.id));
    QCOMPARE(m_desk->calls(), 1);
    const auto placed = await(m_desk->opened()->history().check(asked.id));

    m_desk->putCopyBack();
    {
        const auto office = m_desk->opened();
        QVERIFY(office->isCopiedBack());
        QVERIFY(m_desk->isTold(*office));
        const auto kept = await(office->history().check(asked.id));
        QCOMPARE(kept->standing, Standing::NeedsPerson);
        QCOMPARE(kept->failure, std::optional(causeOfRestored()));
        const auto log = await(office->history().audit().newest(1));
        QCOMPARE(log->entries.front().act, AuditAct::Restored);
        QCOMPARE(log->entries.front().detail, u"from outside"_s);
        office->desk().follow();
        (void)await(office->desk().resume(asked.id));
        // What is asked from here on goes out; by then everything that was due has been.
        auto other = practiceQuestion();
        other.patient = {u"Tomas"_s, u"Reyes"_s, QDate(1984, 2, 29)};
        QCOMPARE(await(office->desk().ask(ServiceId::HealthHarbor, other))->standing, Standing::Tracking);
        QCOMPARE(m_desk->calls(), 2);
        // The call that was placed is found, and is the one that is followed.
        QCOMPARE(await(office->history().check(asked.id))->ticket, placed->ticket);
        QTRY_COMPARE(m_desk->mark(), QByteArray("3"));
    }
    // The same copy once more.
    m_desk->putCopyBack();
    QVERIFY(m_desk->opened()->isCopiedBack());
    const auto next = m_desk->opened();
    QVERIFY(!next->isCopiedBack());
    QVERIFY(m_desk->isTold(*next));
    QCOMPARE(await(next->history().check(asked.id))->standing, Standing::NeedsPerson);
}

/// What happens where the mark cannot help; and that the test above could fail.
void CopiedBackTest::withoutAMarkNothingIsKnown()
{
    const auto asked = m_desk->ask();
    m_desk->setCopyAside();
    m_desk->startServer();
    QVERIFY(m_desk->send(asked.id));
    m_desk->putCopyBack();
    m_desk->keychain.entries.remove(m_desk->entry());
    const auto office = m_desk->opened();
    QVERIFY(!office->isCopiedBack());
    office->desk().follow();
    (void)await(office->desk().resume(asked.id));
    QTRY_COMPARE(m_desk->calls(), 2);
}

void CopiedBackTest::whatWasNotReplacedGoesOn()
{
    const auto asked = m_desk->ask();
    m_desk->startServer();
    QVERIFY(m_desk->send(asked.id));
    QCOMPARE(m_desk->mark(), QByteArray("2"));
    for (int time = 0; time < 2; ++time) {
        const auto office = m_desk->opened();
        QVERIFY(!office->isCopiedBack());
        QVERIFY(!m_desk->isTold(*office));
        QCOMPARE(await(office->history().check(asked.id))->standing, Standing::Tracking);
    }
    QCOMPARE(m_desk->mark(), QByteArray("2"));
}

void CopiedBackTest::aWholeProfilePutBackIsNoticed()
{
    const auto asked = m_desk->ask();
    m_desk->setProfileAside();
    m_desk->startServer();
    QVERIFY(m_desk->send(asked.id));
    m_desk->putProfileBack();
    const auto office = m_desk->opened();
    QVERIFY(office->isCopiedBack());
    (void)await(office->desk().resume(asked.id));
    QCOMPARE(m_desk->calls(), 1);
}

/// Nothing else was done in between: no unlocking, no locking.
void CopiedBackTest::aCopyFromJustBeforeTheSendingIsNoticed()
{
    const auto asked = m_desk->ask();
    m_desk->startServer();
    {
        const auto office = m_desk->opened();
        QVERIFY(await(office->history().backups().progress()));
    }
    m_desk->setCopyAside();
    QVERIFY(m_desk->send(asked.id));
    m_desk->putCopyBack();
    QVERIFY(m_desk->opened()->isCopiedBack());
}

void CopiedBackTest::aRestoreOfOursIsNoCopyFromOutside()
{
    const auto asked = m_desk->ask();
    const auto made = await(m_desk->opened()->history().backups().make());
    QVERIFY(made);
    m_desk->setCopyAside();
    m_desk->startServer();
    QVERIFY(m_desk->send(asked.id));
    {
        const auto office = m_desk->opened();
        QVERIFY(await(office->restore(m_desk->path(u"backups/"_s + made->name))));
        QVERIFY(await(office->openBy([](Locksmith &smith) { return smith.open(); })));
        QVERIFY(!office->isCopiedBack());
        QVERIFY(!m_desk->isTold(*office));
        QCOMPARE(await(office->history().check(asked.id))->standing, Standing::NeedsPerson);
        (void)await(office->desk().resume(asked.id));
    }
    QCOMPARE(m_desk->calls(), 1);
    QVERIFY(!m_desk->opened()->isCopiedBack());
    // And what is put back after it is noticed as ever.
    m_desk->putCopyBack();
    QVERIFY(m_desk->opened()->isCopiedBack());
}

void CopiedBackTest::anotherDataKeyChangesNothing()
{
    m_desk->startServer();
    {
        const auto office = m_desk->opened();
        QVERIFY(await(office->desk().ask(ServiceId::HealthHarbor, practiceQuestion())));
        QTRY_COMPARE(m_desk->mark(), QByteArray("1"));
        QVERIFY(await(office->smith().renewDataKey({})));
        while (*await(office->history().keys().renewSome()))
            ;
    }
    const auto office = m_desk->opened();
    QVERIFY(!office->isCopiedBack());
    QCOMPARE(await(office->history().backups().progress())->questions, 1);
}

/// As after a kill: the log lies there, and what it says of how far the history had come is the newest.
void CopiedBackTest::anOlderCopyBesideTheNewerLogSendsNothing()
{
    const auto log = m_desk->path(u"history.sqlite-wal"_s);
    const auto asked = m_desk->ask();
    m_desk->setCopyAside();
    m_desk->startServer();
    QVERIFY(m_desk->send(asked.id));
    {
        const auto office = m_desk->opened();
        auto other = practiceQuestion();
        other.patient = {u"Tomas"_s, u"Reyes"_s, QDate(1984, 2, 29)};
        QVERIFY(await(office->desk().ask(ServiceId::HealthHarbor, other)));
        QVERIFY(QFile::copy(log, m_desk->path(u"log"_s)));
    }
    QCOMPARE(m_desk->calls(), 2);
    m_desk->putCopyBack();
    QVERIFY(QFile::copy(m_desk->path(u"log"_s), log));
    const auto office = m_desk->opened();
    QVERIFY(office->isCopiedBack());
    QVERIFY(m_desk->isTold(*office));
    (void)await(office->desk().resume(asked.id));
    QCOMPARE(m_desk->calls(), 2);
}

void CopiedBackTest::aRestoreWithoutAKeychainIsNoCopyLater()
{
    const auto asked = m_desk->ask();
    const auto made = await(m_desk->opened()->history().backups().make());
    QVERIFY(made);
    m_desk->setCopyAside();
    m_desk->startServer();
    QVERIFY(m_desk->send(asked.id));
    m_desk->keychain.toReading = Failure{.kind = Failure::Kind::KeyMissing, .code = u"locked"_s};
    {
        const auto office = m_desk->opened();
        QVERIFY(await(office->restore(m_desk->path(u"backups/"_s + made->name))));
        QVERIFY(await(office->openBy([](Locksmith &smith) { return smith.open(); })));
    }
    m_desk->keychain.toReading = {};
    {
        const auto office = m_desk->opened();
        QVERIFY(!office->isCopiedBack());
        QVERIFY(!m_desk->isTold(*office));
    }
    QVERIFY(!m_desk->opened()->isCopiedBack());
    m_desk->putCopyBack();
    QVERIFY(m_desk->opened()->isCopiedBack());
}

QTEST_GUILESS_MAIN(CopiedBackTest)

#include "tst_copiedback.moc"
