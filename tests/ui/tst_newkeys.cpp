// SPDX-License-Identifier: MIT
#include "keyroom.h"
#include "tests/flow/eyes.h"
#include "tests/history/samples.h"
#include "tests/support/await.h"
#include "ui/settings/erasecard.h"
#include "ui/settings/renewcard.h"
#include "ui/settings/sealingline.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace coverdesk;
using namespace coverdesk::testing;

/// All keys given anew, and all keys taken away, in their cards.
class NewKeysTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, Look::Light); }
    void init();
    void cleanup() { m_room.reset(); }
    void asksBeforeItGivesNewKeys();
    void givesNewKeysWithASheetAPinAndAPassphrase();
    void tellsToDestroyTheSheetThatOpensNothing();
    void keepsTheSheetForAnotherTryWhereSomebodyHasTheHistory();
    void goesOnWithWhatWasLeft();
    void tellsOfWhatKeepsItsOldKey();
    void erasesOnlyOnceTheWordIsTyped();
    void erasesNothingWhileSomebodyHasTheHistory();

private:
    std::unique_ptr<KeyRoom> m_room;
};

static const QByteArray OldPhrase(32, 'w');
static const auto OldPin = u"274951"_s;
static const auto NewPin = u"830264"_s;
static const auto OldPassphrase = u"four words of nonsense"_s;
static const auto NewPassphrase = u"five more words of nonsense"_s;

void NewKeysTest::init()
{
    m_room = std::make_unique<KeyRoom>();
    QCOMPARE(m_room->open(), QString());
}

static void fillTwice(const QWidget &card, const QString &label, const QString &secret)
{
    typeInto(card, label, secret);
    typeInto(card, u"The same once more"_s, secret);
    QTest::keyClick(field(card, u"The same once more"_s), Qt::Key_Return);
}

void NewKeysTest::asksBeforeItGivesNewKeys()
{
    QVERIFY(await(m_room->smith().keepPhrase(OldPhrase)));
    RenewCard card(m_room->desk());
    QVERIFY(KeyRoom::present(card));
    QVERIFY(KeyRoom::press(card, u"Give this history new keys"_s));
    QVERIFY(wordsOn(card).contains(u"A new recovery sheet is made"_s));
    QVERIFY(!wordsOn(card).contains(u"The PIN for the lock is set anew."_s));
    QVERIFY(KeyRoom::press(card, u"Not now"_s));
    QVERIFY(KeyRoom::shownWords(card).isEmpty());
    QVERIFY(m_room->opensByPhrase(OldPhrase));
    QVERIFY(m_room->keyChanges().isEmpty());
}

void NewKeysTest::givesNewKeysWithASheetAPinAndAPassphrase()
{
    QVERIFY(await(m_room->smith().keepPhrase(OldPhrase)));
    QVERIFY(await(m_room->smith().keepPassphrase(OldPassphrase)));
    QVERIFY(await(m_room->smith().keepPin(OldPin)));
    RenewCard card(m_room->desk());
    QVERIFY(KeyRoom::present(card));
    QSignalSpy changed(&card, &RenewCard::changed);
    QSignalSpy ended(card.findChild<SealingLine *>(), &SealingLine::ended);
    QVERIFY(KeyRoom::press(card, u"Give this history new keys"_s));
    QVERIFY(wordsOn(card).contains(u"The PIN for the lock is set anew."_s));
    QVERIFY(wordsOn(card).contains(u"The passphrase is set anew."_s));
    QVERIFY(KeyRoom::press(card, u"Give it new keys"_s));
    const auto key = KeyRoom::prove(card);
    QCOMPARE(key.size(), 32);
    fillTwice(card, u"New PIN or passphrase for the lock"_s, NewPin);
    QVERIFY2(m_room->opensByPhrase(OldPhrase), "nothing is changed before all is asked");
    fillTwice(card, u"New passphrase"_s, NewPassphrase);
    QVERIFY(QTest::qWaitFor([&changed] { return changed.size() == 1; }, 30'000));
    QVERIFY(QTest::qWaitFor([&ended] { return ended.size() == 1; }, 30'000));
    QVERIFY(!*await(m_room->history().keys().isRenewing()));
    QVERIFY(wordsOn(card).contains(u"Every record is sealed with the new keys."_s));
    QCOMPARE(m_room->keyChanges(), QStringList{u"data key"_s});

    QVERIFY(m_room->opensByPhrase(key));
    QVERIFY(!m_room->opensByPhrase(OldPhrase));
    QVERIFY(!m_room->open().isEmpty());
    QVERIFY(!await(m_room->smith().openByPassphrase(OldPassphrase)));
    QVERIFY(!await(m_room->smith().openByPin(OldPin)));
    QVERIFY(await(m_room->smith().openByPassphrase(NewPassphrase)));
    QVERIFY(await(m_room->smith().openByPin(NewPin)));
}

void NewKeysTest::tellsToDestroyTheSheetThatOpensNothing()
{
    QVERIFY(await(m_room->smith().keepPhrase(OldPhrase)));
    QVERIFY(await(m_room->smith().keepPassphrase(OldPassphrase)));
    RenewCard card(m_room->desk());
    QVERIFY(KeyRoom::present(card));
    QVERIFY(KeyRoom::press(card, u"Give this history new keys"_s));
    QVERIFY(KeyRoom::press(card, u"Give it new keys"_s));
    const auto key = KeyRoom::prove(card);
    QVERIFY(field(card, u"New passphrase"_s));
    QVERIFY(KeyRoom::press(card, u"Cancel"_s));
    QVERIFY(wordsOn(card).contains(u"Destroy the sheet that was just made"_s));
    QVERIFY(m_room->opensByPhrase(OldPhrase));
    QVERIFY(!m_room->opensByPhrase(key));
}

void NewKeysTest::keepsTheSheetForAnotherTryWhereSomebodyHasTheHistory()
{
    RenewCard card(m_room->desk());
    QVERIFY(KeyRoom::present(card));
    QSignalSpy changed(&card, &RenewCard::changed);
    QByteArray key;
    {
        History other(m_room->path({}));
        QVERIFY(await(other.open()));
        QVERIFY(KeyRoom::press(card, u"Give this history new keys"_s));
        QVERIFY(KeyRoom::press(card, u"Give it new keys"_s));
        key = KeyRoom::prove(card);
        QVERIFY(QTest::qWaitFor([&card] { return button(card, u"Try again"_s) != nullptr; }, 30'000));
        QVERIFY(wordsOn(card).contains(u"The keys were not changed."_s));
    }
    QVERIFY(KeyRoom::press(card, u"Try again"_s));
    QVERIFY(QTest::qWaitFor([&changed] { return changed.size() == 1; }, 30'000));
    QVERIFY(m_room->opensByPhrase(key));
}

void NewKeysTest::goesOnWithWhatWasLeft()
{
    Locksmith::Typed typed;
    typed.phrase = OldPhrase;
    QVERIFY(await(m_room->smith().renewDataKey(typed)));
    QVERIFY(*await(m_room->history().keys().isRenewing()));
    QCOMPARE(m_room->open(), QString());
    RenewCard card(m_room->desk());
    QVERIFY(KeyRoom::present(card));
    QSignalSpy ended(card.findChild<SealingLine *>(), &SealingLine::ended);
    card.refresh();
    card.refresh();
    QVERIFY(QTest::qWaitFor([&ended] { return ended.size() == 1; }, 30'000));
    QVERIFY(!*await(m_room->history().keys().isRenewing()));
    QVERIFY(button(card, u"Give this history new keys"_s)->isEnabled());
}

void NewKeysTest::tellsOfWhatKeepsItsOldKey()
{
    QVERIFY(await(m_room->history().add(samples::check())));
    samples::edit(m_room->path({}), u"UPDATE checks SET body_sealed = zeroblob(length(body_sealed))"_s);
    Locksmith::Typed typed;
    typed.phrase = OldPhrase;
    QVERIFY(await(m_room->smith().renewDataKey(typed)));
    SealingLine line(m_room->history());
    QVERIFY(KeyRoom::present(line));
    QSignalSpy ended(&line, &SealingLine::ended);
    line.look();
    QVERIFY(QTest::qWaitFor([&ended] { return ended.size() == 1; }, 30'000));
    QVERIFY(wordsOn(line).contains(u"Records that cannot be read, and keep their old key: 1."_s));
}

void NewKeysTest::erasesOnlyOnceTheWordIsTyped()
{
    QVERIFY(await(m_room->smith().keepPhrase(OldPhrase)));
    EraseCard card(m_room->desk());
    QVERIFY(KeyRoom::present(card));
    QSignalSpy erased(&card, &EraseCard::erased);
    const auto words = u"Erase the history on this computer"_s;
    QVERIFY(wordsOn(card).contains(u"the recovery sheet opens them"_s));
    QVERIFY(wordsOn(card).contains(u"those of your services, in the keychain too"_s));
    for (const auto &typed : {u""_s, u"erase"_s, u"ERAS"_s, u"ERASED"_s}) {
        typeInto(card, u"Type ERASE"_s, typed);
        QVERIFY2(!KeyRoom::press(card, words), qPrintable(typed));
        QTest::keyClick(field(card, u"Type ERASE"_s), Qt::Key_Return);
    }
    QVERIFY(m_room->opensByPhrase(OldPhrase));
    typeInto(card, u"Type ERASE"_s, u"ERASE"_s);
    QVERIFY(KeyRoom::press(card, words));
    QVERIFY(QTest::qWaitFor([&erased] { return erased.size() == 1; }, 10'000));
    QVERIFY(m_room->smith().keySlots().empty());
    QVERIFY(!m_room->opensByPhrase(OldPhrase));
}

void NewKeysTest::erasesNothingWhileSomebodyHasTheHistory()
{
    EraseCard card(m_room->desk());
    QVERIFY(KeyRoom::present(card));
    QSignalSpy erased(&card, &EraseCard::erased);
    History other(m_room->path({}));
    QVERIFY(await(other.open()));
    typeInto(card, u"Type ERASE"_s, u"ERASE"_s);
    QVERIFY(KeyRoom::press(card, u"Erase the history on this computer"_s));
    QVERIFY(QTest::qWaitFor([&card] { return wordsOn(card).contains(u"nothing was erased"_s); }, 10'000));
    QCOMPARE(erased.size(), 0);
    QVERIFY(m_room->smith().has(u"keychain"_s));
    QCOMPARE(field(card, u"Type ERASE"_s)->text(), QString());
}

QTEST_MAIN(NewKeysTest)

#include "tst_newkeys.moc"
