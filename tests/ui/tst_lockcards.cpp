// SPDX-License-Identifier: MIT
#include "app/whoami.h"
#include "keyroom.h"
#include "tests/flow/eyes.h"
#include "tests/support/await.h"
#include "ui/settings/deskcard.h"
#include "ui/settings/idlecard.h"
#include "ui/settings/pincard.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace coverdesk;
using namespace coverdesk::testing;

/// What opens the lock, when it locks, and who is at the desk: in their cards.
class LockCardsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, Look::Light); }
    void init();
    void cleanup() { m_room.reset(); }
    void wantsTheSheetBeforeAPin();
    void setsAndRemovesAPin();
    void refusesAPin_data();
    void refusesAPin();
    void savesTheIdleTimeAtOnceAndTakesItBack();
    void savesTheInitialsAtOnceAndTakesThemBack();

private:
    std::unique_ptr<KeyRoom> m_room;
};

static const auto HidesOnly =
    u"The lock only hides what is on the screen: whoever can use this computer's account can open it."_s;

void LockCardsTest::init()
{
    m_room = std::make_unique<KeyRoom>();
    QCOMPARE(m_room->open(), QString());
}

void LockCardsTest::wantsTheSheetBeforeAPin()
{
    PinCard card(m_room->desk());
    QVERIFY(KeyRoom::present(card));
    QVERIFY(wordsOn(card).contains(HidesOnly));
    QVERIFY(!button(card, u"Set a PIN"_s));
    QSignalSpy wanted(&card, &PinCard::sheetAsked);
    QVERIFY(KeyRoom::press(card, u"Make the recovery sheet first"_s));
    QCOMPARE(wanted.size(), 1);
    QVERIFY(await(m_room->smith().keepPhrase(QByteArray(32, 'w'))));
    card.refresh();
    QVERIFY(button(card, u"Set a PIN"_s));
    QVERIFY(!button(card, u"Make the recovery sheet first"_s));
}

void LockCardsTest::setsAndRemovesAPin()
{
    QVERIFY(await(m_room->smith().keepPhrase(QByteArray(32, 'w'))));
    PinCard card(m_room->desk());
    QVERIFY(KeyRoom::present(card));
    QSignalSpy changed(&card, &PinCard::changed);
    QVERIFY(KeyRoom::press(card, u"Set a PIN"_s));
    typeInto(card, u"New PIN or passphrase"_s, u"274951"_s);
    typeInto(card, u"The same once more"_s, u"274951"_s);
    QVERIFY(KeyRoom::press(card, u"Set this PIN"_s));
    QVERIFY(QTest::qWaitFor([&changed] { return changed.size() == 1; }, 30'000));
    QVERIFY(m_room->smith().has(u"pin"_s));
    QVERIFY(!m_room->smith().has(u"keychain"_s));
    QVERIFY(!wordsOn(card).contains(HidesOnly));
    QVERIFY(m_room->open().contains(u"pin"_s));
    QVERIFY(await(m_room->smith().openByPin(u"274951"_s)));

    PinCard again(m_room->desk());
    QVERIFY(KeyRoom::present(again));
    QSignalSpy removed(&again, &PinCard::changed);
    QVERIFY(KeyRoom::press(again, u"Remove the PIN"_s));
    QVERIFY(KeyRoom::press(again, u"Remove it"_s));
    QVERIFY(QTest::qWaitFor([&removed] { return removed.size() == 1; }, 30'000));
    QVERIFY(wordsOn(again).contains(HidesOnly));
    QCOMPARE(m_room->keyChanges(), (QStringList{u"pin removed"_s, u"pin"_s}));
    QCOMPARE(m_room->open(), QString());
}

void LockCardsTest::refusesAPin_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("words");
    QTest::newRow("five digits") << u"27495"_s << u"Too short: at least 6 digits."_s;
    QTest::newRow("letters too few") << u"27495a"_s << u"at least 6 digits, 12 characters, or four words"_s;
    QTest::newRow("one digit") << u"111111"_s << u"one character"_s;
    QTest::newRow("a sequence") << u"123456"_s << u"follow one another"_s;
}

void LockCardsTest::refusesAPin()
{
    QFETCH(QString, typed);
    QFETCH(QString, words);
    QVERIFY(await(m_room->smith().keepPhrase(QByteArray(32, 'w'))));
    PinCard card(m_room->desk());
    QVERIFY(KeyRoom::present(card));
    QVERIFY(KeyRoom::press(card, u"Set a PIN"_s));
    typeInto(card, u"New PIN or passphrase"_s, typed);
    typeInto(card, u"The same once more"_s, typed);
    QVERIFY(KeyRoom::press(card, u"Set this PIN"_s));
    QVERIFY2(wordsOn(card).contains(words), qPrintable(wordsOn(card)));
    QVERIFY(!m_room->smith().has(u"pin"_s));
}

void LockCardsTest::savesTheIdleTimeAtOnceAndTakesItBack()
{
    using std::chrono::minutes;
    IdleCard card(m_room->desk());
    QVERIFY(KeyRoom::present(card));
    QSignalSpy changed(&card, &IdleCard::changed);
    auto *choice = card.findChild<QComboBox *>();
    QCOMPARE(choice->count(), 15);
    QCOMPARE(choice->currentText(), u"10 minutes"_s);
    choice->setCurrentIndex(2);
    QCOMPARE(Settings(m_room->path({})).idleBeforeLock(), minutes(3));
    QCOMPARE(changed.takeFirst().front().value<minutes>(), minutes(3));
    QVERIFY(wordsOn(card).contains(u"Saved "_s));
    QVERIFY(wordsOn(card).contains(u"It was 10 minutes."_s));
    QVERIFY(KeyRoom::press(card, u"Undo"_s));
    QCOMPARE(Settings(m_room->path({})).idleBeforeLock(), minutes(10));
    QCOMPARE(choice->currentText(), u"10 minutes"_s);
    QCOMPARE(changed.size(), 1);
    QVERIFY(!button(card, u"Undo"_s));
}

void LockCardsTest::savesTheInitialsAtOnceAndTakesThemBack()
{
    QVERIFY(m_room->settings().keepInitials(u"JL"_s));
    DeskCard card(m_room->desk());
    QVERIFY(KeyRoom::present(card));
    QCOMPARE(field(card, u"Initials"_s)->text(), u"JL"_s);
    typeInto(card, u"Initials"_s, u"MO "_s);
    QTest::keyClick(field(card, u"Initials"_s), Qt::Key_Return);
    QCOMPARE(m_room->settings().initials(), u"MO"_s);
    QVERIFY(wordsOn(card).contains(u"They were JL."_s));
    QVERIFY(await(m_room->history().audit().note({.act = AuditAct::Copied})));
    const auto noted = await(m_room->history().audit().newest(1));
    QCOMPARE(noted->entries.front().actor, (Actor{userOfThisComputer(), u"MO"_s}));
    QVERIFY(KeyRoom::press(card, u"Undo"_s));
    QCOMPARE(m_room->settings().initials(), u"JL"_s);
    QCOMPARE(field(card, u"Initials"_s)->text(), u"JL"_s);
}

QTEST_MAIN(LockCardsTest)

#include "tst_lockcards.moc"
