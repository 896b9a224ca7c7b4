// SPDX-License-Identifier: MIT
#include "app/domain/transitions.h"
#include "app/waymark.h"
#include "tests/flow/markdesk.h"
#include "tests/flow/workingdesk.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace coverdesk;
using namespace coverdesk::testing;
using namespace std::chrono_literals;

/// The mark in the keychain of how far a history had come, and keychains of every mood.
class WaymarkTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aKeychainThatSaysNothingKeepsNobodyOut_data();
    void aKeychainThatSaysNothingKeepsNobodyOut();
    void whatItKnowsIsNotOverwrittenByLess();
    void aKeychainThatHangsHoldsNobodyUpForLong();
    void nobodyWaitsTwiceForAKeychainThatFailed();
    void nothingIsWrittenToALockedKeyring();
    void aMarkThatLagsBehindIsMovedOn();
    void aMarkThatCannotBeMovedTellsOfTheCopyOnce();
    void eachHistoryHasAMarkOfItsOwn();
    void anotherComputerBeginsAMark();
    void erasingTakesTheMarkAway();
    void aKeychainThatKeepsAnErasedMarkIsAskedAgain();
    void practiceLeavesNoMark();
    void withoutAKeychainThereIsNoMark();

private:
    std::unique_ptr<MarkDesk> m_desk;
};

void WaymarkTest::init()
{
    m_desk.reset();
    m_desk = std::make_unique<MarkDesk>();
    QCOMPARE(m_desk->mark(), QByteArray());
}

void WaymarkTest::aKeychainThatSaysNothingKeepsNobodyOut_data()
{
    QTest::addColumn<Failure>("answer");
    QTest::newRow("denied") << Failure{.kind = Failure::Kind::NoKeychain, .code = u"denied"_s};
    QTest::newRow("hanging") << Failure{.kind = Failure::Kind::NoKeychain, .code = u"hanging"_s};
    QTest::newRow("not there") << Failure{.kind = Failure::Kind::NoKeychain};
}

void WaymarkTest::aKeychainThatSaysNothingKeepsNobodyOut()
{
    QFETCH(Failure, answer);
    const auto asked = m_desk->ask();
    m_desk->setCopyAside();
    m_desk->startServer();
    QVERIFY(m_desk->send(asked.id));
    m_desk->putCopyBack();
    m_desk->keychain.toReading = answer;
    {
        const auto office = m_desk->opened();
        QVERIFY(!office->isCopiedBack());
        (void)await(office->history().audit().note({.act = AuditAct::Viewed}));
        QCOMPARE(m_desk->mark(), QByteArray("2"));
    }
    m_desk->keychain.toReading.reset();
    QVERIFY(m_desk->opened()->isCopiedBack());
}

/// It was silent when the copy was opened, and answers again when something is asked.
void WaymarkTest::whatItKnowsIsNotOverwrittenByLess()
{
    const auto asked = m_desk->ask();
    m_desk->setCopyAside();
    m_desk->startServer();
    QVERIFY(m_desk->send(asked.id));
    auto other = practiceQuestion();
    other.patient = {u"Tomas"_s, u"Reyes"_s, QDate(1984, 2, 29)};
    {
        const auto office = m_desk->opened();
        QVERIFY(await(office->desk().ask(ServiceId::HealthHarbor, other)));
        QTRY_COMPARE(m_desk->mark(), QByteArray("3"));
    }
    m_desk->putCopyBack();
    m_desk->keychain.toReading = Failure{.kind = Failure::Kind::NoKeychain};
    {
        const auto office = m_desk->opened();
        m_desk->keychain.toReading.reset();
        const auto readings = m_desk->keychain.readings;
        QVERIFY(await(office->desk().ask(ServiceId::HealthHarbor, other)));
        QTRY_VERIFY(m_desk->keychain.readings > readings);
        QCOMPARE(await(office->history().backups().progress())->questions, 2);
    }
    QCOMPARE(m_desk->mark(), QByteArray("3"));
    QVERIFY(m_desk->opened()->isCopiedBack());
}

void WaymarkTest::aKeychainThatHangsHoldsNobodyUpForLong()
{
    m_desk->keychain.hangs = true;
    auto patient = m_desk->premises(m_desk->keychain);
    patient.patienceForMark = 50ms;
    Office office(patient);
    QVERIFY(await(office.open()));
    QVERIFY(!office.isCopiedBack());
}

void WaymarkTest::nobodyWaitsTwiceForAKeychainThatFailed()
{
    QVERIFY(await(m_desk->opened()->smith().keepPhrase(QByteArray(32, 'w'))));
    const auto slot = m_desk->keychain.entries.keys().filter(u"/slot/"_s);
    QCOMPARE(slot.size(), 1);
    m_desk->keychain.moodyAbout = slot.front();
    m_desk->keychain.toReading = Failure{.kind = Failure::Kind::NoKeychain, .code = u"hanging"_s};
    const auto office = m_desk->office();
    QCOMPARE(await(office->open()).failure().kind, Failure::Kind::NoKeychain);
    m_desk->keychain.moodyAbout = m_desk->entry();
    m_desk->keychain.hangs = true;
    m_desk->keychain.readings = 0;
    QVERIFY(await(office->openBy([](Locksmith &smith) { return smith.openByPhrase(QByteArray(32, 'w')); })));
    QCOMPARE(m_desk->keychain.readings, 0);
    QVERIFY(!office->isCopiedBack());
}

void WaymarkTest::nothingIsWrittenToALockedKeyring()
{
    m_desk->startServer();
    const auto office = m_desk->opened();
    m_desk->keyring = {KeyringState::Keyring::Locked, KeyringState::Entry::Unknown};
    QVERIFY(await(office->desk().ask(ServiceId::HealthHarbor, practiceQuestion())));
    QTRY_VERIFY(m_desk->keychain.readings > 1);
    QVERIFY(await(office->history().backups().progress()));
    QVERIFY(!m_desk->keychain.entries.contains(m_desk->entry()));
    m_desk->keyring = {KeyringState::Keyring::Unlocked, KeyringState::Entry::Absent};
    const auto next = m_desk->opened();
    QTRY_COMPARE(m_desk->mark(), QByteArray("1"));
}

/// As a program leaves it that was killed after the question was kept, and before the keychain had the mark.
void WaymarkTest::aMarkThatLagsBehindIsMovedOn()
{
    const auto asked = m_desk->ask();
    m_desk->startServer();
    m_desk->keychain.toWriting = Failure{.kind = Failure::Kind::NoKeychain};
    QVERIFY(m_desk->send(asked.id));
    QCOMPARE(m_desk->mark(), QByteArray("1"));
    m_desk->keychain.toWriting.reset();
    const auto office = m_desk->opened();
    QVERIFY(!office->isCopiedBack());
    QTRY_COMPARE(m_desk->mark(), QByteArray("2"));
    QCOMPARE(await(office->history().check(asked.id))->standing, Standing::Tracking);
}

void WaymarkTest::aMarkThatCannotBeMovedTellsOfTheCopyOnce()
{
    const auto asked = m_desk->ask();
    m_desk->setCopyAside();
    m_desk->startServer();
    QVERIFY(m_desk->send(asked.id));
    m_desk->putCopyBack();
    m_desk->keychain.toWriting = Failure{.kind = Failure::Kind::NoKeychain, .code = u"denied"_s};
    QVERIFY(m_desk->opened()->isCopiedBack());
    QVERIFY(!m_desk->opened()->isCopiedBack());
}

void WaymarkTest::eachHistoryHasAMarkOfItsOwn()
{
    m_desk->startServer();
    QVERIFY(await(m_desk->opened()->desk().ask(ServiceId::HealthHarbor, practiceQuestion())));
    QTRY_COMPARE(m_desk->mark(), QByteArray("1"));
    const QTemporaryDir elsewhere;
    auto others = m_desk->premises(m_desk->keychain);
    others.folder = elsewhere.path();
    Office other(others);
    QVERIFY(await(other.open()));
    QVERIFY(!other.isCopiedBack());
    QVERIFY(!m_desk->opened()->isCopiedBack());
}

void WaymarkTest::anotherComputerBeginsAMark()
{
    const auto asked = m_desk->ask();
    m_desk->startServer();
    QVERIFY(m_desk->send(asked.id));
    Keychain elsewhere;
    elsewhere.entries = m_desk->keychain.entries;
    elsewhere.entries.remove(m_desk->entry());
    Office office(m_desk->premises(elsewhere));
    QVERIFY(await(office.open()));
    QVERIFY(!office.isCopiedBack());
    QTRY_COMPARE(elsewhere.entries.value(m_desk->entry()), QByteArray("2"));
}

void WaymarkTest::erasingTakesTheMarkAway()
{
    m_desk->startServer();
    const auto office = m_desk->opened();
    QVERIFY(await(office->desk().ask(ServiceId::HealthHarbor, practiceQuestion())));
    QTRY_COMPARE(m_desk->mark(), QByteArray("1"));
    QVERIFY(await(office->smith().shred()));
    QVERIFY2(m_desk->keychain.entries.isEmpty(), qPrintable(QStringList(m_desk->keychain.entries.keys()).join(u' ')));
}

void WaymarkTest::aKeychainThatKeepsAnErasedMarkIsAskedAgain()
{
    m_desk->startServer();
    m_desk->keychain.toForgetting = Failure{.kind = Failure::Kind::NoKeychain, .code = u"denied"_s};
    {
        const auto office = m_desk->opened();
        QVERIFY(await(office->desk().ask(ServiceId::HealthHarbor, practiceQuestion())));
        QTRY_COMPARE(m_desk->mark(), QByteArray("1"));
        QVERIFY(await(office->smith().shred()));
        QCOMPARE(m_desk->keychain.entries.keys(), QStringList{m_desk->entry()});
    }
    m_desk->keychain.toForgetting.reset();
    const auto next = m_desk->opened();
    QCOMPARE(m_desk->mark(), QByteArray());
    QVERIFY(!next->isCopiedBack());
}

void WaymarkTest::practiceLeavesNoMark()
{
    auto made = m_desk->premises(m_desk->keychain);
    made.isPractice = true;
    const auto before = m_desk->keychain.entries.size();
    Office office(made);
    QVERIFY(await(office.open()));
    const auto entries = m_desk->keychain.entries.size();
    QVERIFY(await(office.desk().ask(ServiceId::HealthHarbor, practiceQuestion())));
    QVERIFY(await(office.history().backups().progress()));
    QCOMPARE(m_desk->keychain.entries.size(), entries);
    QVERIFY(entries > before);
}

/// It may ask people in turn each time something is written.
void WaymarkTest::withoutAKeychainThereIsNoMark()
{
    const QTemporaryDir elsewhere;
    auto others = m_desk->premises(m_desk->keychain);
    others.folder = elsewhere.path();
    m_desk->startServer();
    Office office(others);
    QVERIFY(await(office.look()));
    QVERIFY(await(office.openBy([](Locksmith &smith) { return smith.makeUnderPassphrase(u"seven tall giraffes"_s); })));
    QVERIFY(m_desk->connect(office));
    QVERIFY(await(office.desk().ask(ServiceId::HealthHarbor, practiceQuestion())));
    const auto progress = await(office.history().backups().progress());
    QCOMPARE(progress->questions, 1);
    QVERIFY(!m_desk->keychain.entries.contains(Waymark::entryOf(progress->history)));
}

QTEST_GUILESS_MAIN(WaymarkTest)

#include "tst_waymark.moc"
