// SPDX-License-Identifier: MIT
#include "app/futures.h"
#include "openingdesk.h"
#include "tests/support/await.h"
#include "ui/opening/startpage.h"
#include "ui/widgets/button.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QSqlDatabase>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace coverdesk;
using coverdesk::testing::await;

/// How the program starts: by itself, by what a person types, and what it offers where neither works.
class OpeningTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void opensByItselfWithoutAPage();
    void everyTroubleHasItsSentenceAndItsWaysOn_data();
    void everyTroubleHasItsSentenceAndItsWaysOn();
    void opensNothingWhileItIsLockedBeforeSomebodyAsks();
    void asksForThePinWhereThereIsOne();
    void countsDownAfterWrongOnes();
    void thePhraseOpensItAndGivesTheKeychainANewKey();
    void aForgottenPinIsReplacedByAnother();
    void aForgottenPinMayBeDropped();
    void aPassphraseOpensItWhereTheKeychainLostItsKey();
    void theFirstStartWithoutAKeychainTakesAPassphrase();
    void waitsForTheKeychainOnlyAsLongAsSomebodyWants();
    void whereItIsLockedTooNobodyHasToWait_data();
    void whereItIsLockedTooNobodyHasToWait();
    void setsAsideWhatNobodyCanOpen();

private:
    static QByteArray phraseBytes() { return QByteArray(32, 'w'); }

    std::optional<QTemporaryDir> m_folder;
    std::unique_ptr<OpeningDesk> m_desk;
    const QString m_pin = u"480913"_s;
};

void OpeningTest::init()
{
    applyTheme(*qApp, Look::Light);
    m_folder.emplace();
    m_desk = std::make_unique<OpeningDesk>(m_folder->path());
}

void OpeningTest::cleanup()
{
    m_desk.reset();
}

void OpeningTest::opensByItselfWithoutAPage()
{
    m_desk->start().begin();
    QVERIFY(m_desk->isOpened());
    QVERIFY(!m_desk->page());
    QVERIFY(m_desk->opening().office().history().isUnlocked());
    const auto log = await(m_desk->opening().office().history().audit().newest(1));
    QCOMPARE(log->entries.front().act, AuditAct::Unlocked);
    QCOMPARE(log->entries.front().detail, u"keychain"_s);
}

enum class Sheet { None, Phrase, Passphrase };

void OpeningTest::everyTroubleHasItsSentenceAndItsWaysOn_data()
{
    using Keyring = KeyringState::Keyring;
    using Entry = KeyringState::Entry;
    using enum Failure::Kind;
    QTest::addColumn<Failure>("trouble");
    QTest::addColumn<KeyringState>("state");
    QTest::addColumn<Sheet>("sheet");
    QTest::addColumn<QString>("said");
    QTest::addColumn<QStringList>("buttons");
    const auto again = u"Try again"_s;
    const auto phrase = u"Use the recovery phrase"_s;
    const auto words = u"Use the passphrase"_s;
    const auto restore = u"Restore from a backup"_s;
    const auto anew = u"Start with an empty history"_s;
    const auto row = [](const char *name, const Failure &trouble, const KeyringState &state, Sheet sheet,
                        const QString &said, QStringList buttons) {
        buttons.sort();
        QTest::newRow(name) << trouble << state << sheet << said << buttons;
    };
    const Failure absent{.kind = NotFound};
    row("locked", absent, {Keyring::Locked, Entry::Locked}, Sheet::Phrase, u"The computer's keychain is locked."_s,
        {again, phrase, restore});
    row("locked, no sheet", absent, {Keyring::Locked, Entry::Locked}, Sheet::None,
        u"The computer's keychain is locked."_s, {again, restore});
    row("locked, a passphrase", absent, {Keyring::Locked, Entry::Locked}, Sheet::Passphrase,
        u"The computer's keychain is locked."_s, {again, words, restore});
    row("removed", absent, {Keyring::Unlocked, Entry::Absent}, Sheet::Phrase,
        u"The key of this history was removed from the computer's keychain."_s, {again, phrase, restore, anew});
    row("cannot be told", absent, {}, Sheet::Phrase,
        u"The computer's keychain does not show the key of this history."_s, {again, phrase, restore});
    row("no service", absent, {Keyring::NoService, Entry::Unknown}, Sheet::Phrase,
        u"No keychain is running on this computer."_s, {again, phrase, restore});
    row("denied", {.kind = NoKeychain, .code = u"denied"_s}, {}, Sheet::Phrase, u"refused Coverdesk the key"_s,
        {again, phrase, restore});
    row("hanging", {.kind = NoKeychain, .code = u"hanging"_s}, {}, Sheet::Phrase, u"has not answered for a minute"_s,
        {again, phrase, restore});
    row("none", {.kind = NoKeychain, .said = u"No <b>backend</b>"_s}, {}, Sheet::Phrase,
        u"The keychain says: “No <b>backend</b>”"_s, {again, phrase, restore});
    row("replaced", {.kind = WrongKey}, {}, Sheet::Phrase, u"holds another key than the one of this history"_s,
        {again, phrase, restore, anew});
}

void OpeningTest::everyTroubleHasItsSentenceAndItsWaysOn()
{
    QFETCH(Failure, trouble);
    QFETCH(KeyringState, state);
    QFETCH(Sheet, sheet);
    QFETCH(QString, said);
    QFETCH(QStringList, buttons);
    m_desk->prepare([sheet](Office &office) {
        if (sheet == Sheet::Phrase)
            QVERIFY(await(office.smith().keepPhrase(phraseBytes())));
        if (sheet == Sheet::Passphrase)
            QVERIFY(await(office.smith().keepPassphrase(u"four words of nonsense"_s)));
    });
    m_desk->keychain.state = state;
    if (trouble.kind == Failure::Kind::WrongKey)
        m_desk->keychain.entries[m_desk->keychain.entries.constBegin().key()] = QByteArray(32, 'x');
    else
        m_desk->keychain.trouble = trouble;
    m_desk->start().begin();
    QVERIFY2(m_desk->shows(said), qPrintable(m_desk->seen()));
    QCOMPARE(m_desk->buttons(), buttons);
    QVERIFY(m_desk->shows(m_folder->path()));
}

void OpeningTest::opensNothingWhileItIsLockedBeforeSomebodyAsks()
{
    m_desk->prepare([](Office &) {});
    m_desk->keychain.asked = 0;
    const QDateTime at(QDate(2026, 11, 22), QTime(10, 12));
    m_desk->start(LockedSince{at, 2}).begin();
    QVERIFY(m_desk->shows(u"Locked at 10:12 AM."_s));
    QVERIFY(m_desk->shows(u"2 checks go on"_s));
    QVERIFY(m_desk->shows(u"this lock only hides"_s));
    QCOMPARE(m_desk->buttons(), QStringList{u"Unlock"_s});
    QVERIFY(!m_desk->opening().office().history().isUnlocked());
    QCOMPARE(m_desk->keychain.asked, 0);
    m_desk->type(u"Who is at the desk?"_s, u"JL"_s);
    QVERIFY(m_desk->press(u"Unlock"_s));
    QVERIFY(m_desk->isOpened());
    auto &office = m_desk->opening().office();
    QCOMPARE(office.settings().initials(), u"JL"_s);
    const auto log = await(office.history().audit().newest(1));
    QCOMPARE(log->entries.front().act, AuditAct::Unlocked);
    QCOMPARE(log->entries.front().actor.initials, u"JL"_s);
}

void OpeningTest::asksForThePinWhereThereIsOne()
{
    m_desk->prepare([this](Office &office) {
        QVERIFY(await(office.smith().keepPin(m_pin)));
        office.setInitials(u"JL"_s);
    });
    m_desk->start().begin();
    QVERIFY(m_desk->shows(u"PIN or passphrase"_s));
    QVERIFY(!m_desk->button(u"Use the recovery phrase"_s));
    for (const auto *field : m_desk->page()->findChildren<FormField *>()) {
        if (field->isVisible() && field->label() == u"PIN or passphrase")
            QCOMPARE(field->edit()->echoMode(), QLineEdit::Password);
        if (field->isVisible() && field->label() == u"Who is at the desk?")
            QCOMPARE(field->text(), u"JL"_s);
    }
    m_desk->type(u"PIN or passphrase"_s, u"480914"_s);
    QVERIFY(m_desk->press(u"Unlock"_s));
    QVERIFY(m_desk->shows(u"That is not the PIN or passphrase."_s));
    m_desk->type(u"PIN or passphrase"_s, m_pin);
    QTest::keyClick(m_desk->page(), Qt::Key_Return);
    QVERIFY(m_desk->isOpened());
    const auto log = await(m_desk->opening().office().history().audit().newest(2));
    QCOMPARE(log->entries.at(0).act, AuditAct::Unlocked);
    QCOMPARE(log->entries.at(1).act, AuditAct::UnlockFailed);
}

void OpeningTest::countsDownAfterWrongOnes()
{
    m_desk->prepare([this](Office &office) { QVERIFY(await(office.smith().keepPin(m_pin))); });
    m_desk->start().begin();
    QVERIFY(m_desk->shows(u"PIN or passphrase"_s));
    for (const auto &wrong : {u"480910"_s, u"480911"_s, u"480912"_s}) {
        m_desk->type(u"PIN or passphrase"_s, wrong);
        QVERIFY(m_desk->press(u"Unlock"_s));
        QTRY_VERIFY(m_desk->seen().contains(u"That is not"_s) || m_desk->seen().contains(u"try again in"_s));
    }
    QVERIFY(m_desk->shows(u"try again in 0:"_s));
    QVERIFY(!m_desk->button(u"Unlock"_s)->isEnabled());
    // Nor does another start help.
    m_desk->start().begin();
    QVERIFY(m_desk->shows(u"try again in 0:"_s));
    QVERIFY(!m_desk->button(u"Unlock"_s)->isEnabled());
}

void OpeningTest::thePhraseOpensItAndGivesTheKeychainANewKey()
{
    m_desk->prepare([](Office &office) { QVERIFY(await(office.smith().keepPhrase(phraseBytes()))); });
    m_desk->keychain.entries.clear();
    m_desk->keychain.state = {KeyringState::Keyring::Unlocked, KeyringState::Entry::Absent};
    m_desk->start().begin();
    QVERIFY(m_desk->press(u"Use the recovery phrase"_s));
    m_desk->typePhrase(phraseOfBytes('v'));
    QVERIFY(m_desk->press(u"Open the history"_s));
    QVERIFY(m_desk->shows(u"not this history's"_s));
    QVERIFY(m_desk->press(u"Go back"_s));
    QVERIFY(m_desk->shows(u"was removed from"_s));
    QVERIFY(m_desk->press(u"Use the recovery phrase"_s));
    m_desk->typePhrase(phraseOfBytes('w'));
    QVERIFY(m_desk->press(u"Open the history"_s));
    QVERIFY(m_desk->isOpened());
    QCOMPARE(m_desk->keychain.entries.size(), 1);
    m_desk->leave();
    m_desk->start().begin();
    QVERIFY(m_desk->isOpened());
}

void OpeningTest::aForgottenPinIsReplacedByAnother()
{
    m_desk->prepare([this](Office &office) {
        QVERIFY(await(office.smith().keepPhrase(phraseBytes())));
        QVERIFY(await(office.smith().keepPin(m_pin)));
    });
    m_desk->start().begin();
    QVERIFY(m_desk->press(u"Use the recovery phrase"_s));
    m_desk->typePhrase(phraseOfBytes('w'));
    QVERIFY(m_desk->press(u"Open the history"_s));
    QVERIFY(m_desk->shows(u"Choose a new PIN"_s));
    const auto other = u"950317"_s;
    m_desk->type(u"PIN or passphrase"_s, other);
    m_desk->type(u"The same once more"_s, other);
    QVERIFY(m_desk->press(u"Set the PIN"_s));
    QVERIFY(m_desk->isOpened());
    m_desk->leave();
    m_desk->start().begin();
    QVERIFY(m_desk->shows(u"PIN or passphrase"_s));
    m_desk->type(u"PIN or passphrase"_s, other);
    QVERIFY(m_desk->press(u"Unlock"_s));
    QVERIFY(m_desk->isOpened());
}

void OpeningTest::aForgottenPinMayBeDropped()
{
    m_desk->prepare([this](Office &office) {
        QVERIFY(await(office.smith().keepPhrase(phraseBytes())));
        QVERIFY(await(office.smith().keepPin(m_pin)));
    });
    m_desk->start().begin();
    QVERIFY(m_desk->press(u"Use the recovery phrase"_s));
    m_desk->typePhrase(phraseOfBytes('w'));
    QVERIFY(m_desk->press(u"Open the history"_s));
    QVERIFY(m_desk->press(u"Go on without"_s));
    QVERIFY(m_desk->isOpened());
    m_desk->leave();
    m_desk->start().begin();
    QVERIFY(m_desk->isOpened());
}

void OpeningTest::aPassphraseOpensItWhereTheKeychainLostItsKey()
{
    const auto passphrase = u"four words of nonsense"_s;
    m_desk->prepare([&](Office &office) { QVERIFY(await(office.smith().keepPassphrase(passphrase))); });
    m_desk->keychain.entries.clear();
    m_desk->keychain.state = {KeyringState::Keyring::Unlocked, KeyringState::Entry::Absent};
    m_desk->start().begin();
    QVERIFY(m_desk->press(u"Use the passphrase"_s));
    m_desk->type(u"PIN or passphrase"_s, passphrase);
    QVERIFY(m_desk->press(u"Unlock"_s));
    QVERIFY(m_desk->isOpened());
    QCOMPARE(m_desk->keychain.entries.size(), 1);
    m_desk->leave();
    m_desk->start().begin();
    QVERIFY(m_desk->isOpened());
}

void OpeningTest::theFirstStartWithoutAKeychainTakesAPassphrase()
{
    const auto passphrase = u"four words of nonsense"_s;
    m_desk->keychain.trouble = Failure{.kind = Failure::Kind::NoKeychain};
    m_desk->start().begin();
    QVERIFY(m_desk->shows(u"This computer offers no keychain that can keep secrets."_s));
    QStringList buttons{u"Try again"_s, u"Choose a passphrase"_s, u"Restore from a backup"_s};
    buttons.sort();
    QCOMPARE(m_desk->buttons(), buttons);
    QVERIFY(m_desk->press(u"Choose a passphrase"_s));
    m_desk->type(u"Passphrase"_s, u"short"_s);
    m_desk->type(u"The same once more"_s, u"short"_s);
    QVERIFY(m_desk->press(u"Open with it"_s));
    QVERIFY(m_desk->shows(u"Too short"_s));
    QVERIFY(!m_desk->opening().office().history().isUnlocked());
    m_desk->type(u"Passphrase"_s, passphrase);
    m_desk->type(u"The same once more"_s, passphrase);
    QVERIFY(m_desk->press(u"Open with it"_s));
    QVERIFY(m_desk->isOpened());
    m_desk->leave();
    m_desk->start().begin();
    QVERIFY(m_desk->shows(u"The history is locked."_s));
    m_desk->type(u"PIN or passphrase"_s, passphrase);
    QVERIFY(m_desk->press(u"Unlock"_s));
    QVERIFY(m_desk->isOpened());
}

void OpeningTest::waitsForTheKeychainOnlyAsLongAsSomebodyWants()
{
    m_desk->prepare([](Office &office) { QVERIFY(await(office.smith().keepPhrase(phraseBytes()))); });
    m_desk->keychain.hangs = true;
    m_desk->start().begin();
    QVERIFY(m_desk->shows(u"Opening the history…"_s));
    QVERIFY(m_desk->press(u"Cancel"_s));
    QVERIFY(m_desk->shows(u"was not waited for"_s));
    QVERIFY(m_desk->press(u"Use the recovery phrase"_s));
    m_desk->typePhrase(phraseOfBytes('w'));
    // It asks nothing more of a keychain that hangs.
    QVERIFY(m_desk->press(u"Open the history"_s));
    QVERIFY(m_desk->isOpened());
}

void OpeningTest::whereItIsLockedTooNobodyHasToWait_data()
{
    QTest::addColumn<bool>("hasPin");
    QTest::newRow("no PIN") << false;
    QTest::newRow("PIN") << true;
}

void OpeningTest::whereItIsLockedTooNobodyHasToWait()
{
    QFETCH(bool, hasPin);
    m_desk->prepare([&](Office &office) {
        if (hasPin)
            QVERIFY(await(office.smith().keepPin(m_pin)));
    });
    m_desk->start(LockedSince{QDateTime::currentDateTime()}).begin();
    QVERIFY(m_desk->shows(u"Locked at"_s));
    QVERIFY(!m_desk->buttons().contains(u"Cancel"_s));
    m_desk->keychain.hangs = true;
    if (hasPin)
        m_desk->type(u"PIN or passphrase"_s, m_pin);
    QVERIFY(m_desk->press(u"Unlock"_s));
    QVERIFY2(m_desk->shows(u"If the computer asks for the password of its keychain"_s), qPrintable(m_desk->seen()));
    QVERIFY(m_desk->press(u"Cancel"_s));
    QVERIFY(m_desk->shows(u"was not waited for"_s));
    m_desk->keychain.hangs = false;
    QVERIFY(m_desk->press(u"Try again"_s));
    QVERIFY(m_desk->shows(u"Locked at"_s));
    QVERIFY(!m_desk->seen().contains(u"If the computer asks for the password of its keychain"_s));
    if (hasPin)
        m_desk->type(u"PIN or passphrase"_s, m_pin);
    QVERIFY(m_desk->press(u"Unlock"_s));
    QVERIFY(m_desk->isOpened());
}

void OpeningTest::setsAsideWhatNobodyCanOpen()
{
    m_desk->prepare([](Office &) {});
    m_desk->keychain.entries.clear();
    m_desk->keychain.state = {KeyringState::Keyring::Unlocked, KeyringState::Entry::Absent};
    m_desk->start().begin();
    QVERIFY(m_desk->press(u"Start with an empty history"_s));
    QVERIFY(m_desk->shows(u"nothing of it is deleted"_s));
    QVERIFY(m_desk->press(u"Go back"_s));
    QVERIFY(m_desk->shows(u"was removed from"_s));
    QVERIFY(m_desk->press(u"Start with an empty history"_s));
    QVERIFY(m_desk->press(u"Set it aside and start empty"_s));
    QVERIFY(m_desk->isOpened());
    const auto aside = QDir(m_folder->path()).entryList({u"history-before-*.sqlite"_s});
    QCOMPARE(aside.size(), 1);
}

Q_DECLARE_METATYPE(Sheet)
Q_DECLARE_METATYPE(coverdesk::KeyringState)

QTEST_MAIN(OpeningTest)

#include "tst_opening.moc"
