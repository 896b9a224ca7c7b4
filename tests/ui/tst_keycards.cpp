// SPDX-License-Identifier: MIT
#include "keyroom.h"
#include "tests/flow/eyes.h"
#include "tests/paper/press.h"
#include "tests/support/await.h"
#include "ui/settings/keychaincard.h"
#include "ui/settings/passphrasecard.h"
#include "ui/settings/recoverycard.h"
#include "ui/settings/sheetmaker.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace coverdesk;
using namespace coverdesk::testing;

/// The recovery sheet, the passphrase and the keychain's key, made and taken away in their cards.
class KeyCardsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, Look::Light); }
    void init();
    void cleanup() { m_room.reset(); }
    void saysThatThereIsNoSheetUntilThereIsOne();
    void theFileHasTheWordsThatAreShown();
    void thePrintedSheetHasThemToo();
    void aWrongWordAskedBackRefuses();
    void fourLettersOfAWordAreEnough();
    void asksOtherWordsEachTime();
    void aNewSheetEndsTheOldOne();
    void cancelLeavesNothingBehind();
    void saysThatTheSheetCouldNotBeWritten();
    void setsAPassphrase();
    void refusesAPassphrase_data();
    void refusesAPassphrase();
    void showsWhatIsTypedOnlyOnDemand();
    void removesThePassphraseAfterAskingOnceMore();
    void aPassphraseThatMayBeTheOnlyWayInStays();
    void givesTheKeychainANewKey();
    void aPinStaysWhateverIsDoneAboutTheKeychain();
    void aPinThatAnotherProgramSetStaysToo();

private:
    QString fileOf(RecoveryCard &card);

    std::unique_ptr<KeyRoom> m_room;
};

static const auto NoSheet = u"No recovery sheet yet: if this computer's keychain is lost, so is the history."_s;

void KeyCardsTest::init()
{
    m_room = std::make_unique<KeyRoom>();
    QCOMPARE(m_room->open(), QString());
}

/// Saves the sheet of the words that are shown, and tells where.
QString KeyCardsTest::fileOf(RecoveryCard &card)
{
    auto file = m_room->path(u"sheet.pdf"_s);
    card.maker().askFileName = [file](const QString &) { return file; };
    return KeyRoom::press(card, u"Save the recovery sheet"_s) ? file : QString();
}

/// The words of a sheet by their numbers, as they are read from the paper.
static QStringList wordsOfPdf(const QString &file)
{
    const auto text = toldBy(u"pdftotext"_s, {u"-layout"_s, u"-enc"_s, u"UTF-8"_s, file, u"-"_s});
    static const QRegularExpression numbered(u"(?<![\\w-])(\\d{1,2})\\s+([a-z]{3,8})(?=\\s{2,}|\\n)"_s);
    QMap<int, QString> words;
    for (auto match = numbered.globalMatch(text); match.hasNext();) {
        const auto found = match.next();
        words.insert(found.captured(1).toInt(), found.captured(2));
    }
    return words.values();
}

void KeyCardsTest::saysThatThereIsNoSheetUntilThereIsOne()
{
    RecoveryCard card(m_room->desk());
    QVERIFY(KeyRoom::present(card));
    QSignalSpy kept(&card, &RecoveryCard::kept);
    QVERIFY(wordsOn(card).contains(NoSheet));
    QVERIFY(KeyRoom::press(card, u"Make the recovery sheet"_s));
    QVERIFY2(wordsOn(card).contains(NoSheet), "it is not made yet");
    const auto key = KeyRoom::prove(card);
    QCOMPARE(key.size(), 32);
    QVERIFY(QTest::qWaitFor([&kept] { return kept.size() == 1; }, 10'000));
    QVERIFY(!wordsOn(card).contains(NoSheet));
    QVERIFY(wordsOn(card).contains(u"There is a recovery sheet."_s));
    QVERIFY2(KeyRoom::shownWords(card).isEmpty(), "the words are shown once");
    QVERIFY(m_room->opensByPhrase(key));
    QCOMPARE(m_room->keyChanges(), QStringList{u"phrase"_s});
}

void KeyCardsTest::theFileHasTheWordsThatAreShown()
{
    RecoveryCard card(m_room->desk());
    QVERIFY(KeyRoom::present(card));
    QVERIFY(KeyRoom::press(card, u"Make the recovery sheet"_s));
    const auto shown = KeyRoom::shownWords(card);
    QCOMPARE(shown.size(), 24);
    const auto file = fileOf(card);
    QVERIFY(!file.isEmpty());
    QCOMPARE(wordsOfPdf(file), shown);
    // As a person would type them from the paper: with their numbers.
    const auto read = readPhrase(wordsOfPdf(file).join(u'\n'));
    QVERIFY(std::holds_alternative<QByteArray>(read));
    const auto text = toldBy(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s});
    QVERIFY(text.contains(m_room->settings().profile().toString(QUuid::WithoutBraces).left(8)));
    QCOMPARE(text.count(u'\f'), 1);
#ifdef Q_OS_UNIX
    QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());
#endif
    QVERIFY(wordsOn(card).contains(u"then delete the file"_s));
    QVERIFY(QDir().mkpath(QStringLiteral(COVERDESK_PICTURES_DIR)));
    toldBy(u"pdftoppm"_s,
           {u"-png"_s, u"-r"_s, u"96"_s, u"-singlefile"_s, file,
            QStringLiteral(COVERDESK_PICTURES_DIR "/recovery-sheet")});
}

void KeyCardsTest::thePrintedSheetHasThemToo()
{
    RecoveryCard card(m_room->desk());
    QVERIFY(KeyRoom::present(card));
    std::optional<RecoverySheet> printed;
    card.maker().printSheet = [&printed](const RecoverySheet &sheet) {
        printed = sheet;
        return true;
    };
    QVERIFY(KeyRoom::press(card, u"Make the recovery sheet"_s));
    const auto shown = KeyRoom::shownWords(card);
    QVERIFY(KeyRoom::press(card, u"Print"_s));
    QVERIFY(printed);
    QCOMPARE(QStringList(printed->words.begin(), printed->words.end()), shown);
    QCOMPARE(neutralName(*printed), u"Recovery sheet %1.pdf"_s.arg(QDate::currentDate().toString(Qt::ISODate)));
}

void KeyCardsTest::aWrongWordAskedBackRefuses()
{
    RecoveryCard card(m_room->desk());
    QVERIFY(KeyRoom::present(card));
    QVERIFY(KeyRoom::press(card, u"Make the recovery sheet"_s));
    const auto words = KeyRoom::shownWords(card);
    const auto key = KeyRoom::shownKey(card);
    QVERIFY(KeyRoom::press(card, u"I have the sheet: go on"_s));
    QVERIFY2(KeyRoom::shownWords(card).isEmpty(), "the words are not to be read off the screen");
    const auto places = KeyRoom::asked(card);
    QCOMPARE(places.size(), size_t(2));
    const auto first = u"Word %1"_s.arg(places.front());
    const auto second = u"Word %1"_s.arg(places.back());
    const auto isKept = [this] { return m_room->smith().has(u"phrase"_s); };

    QVERIFY(KeyRoom::press(card, u"Check the words"_s));
    QVERIFY(!isKept());
    typeInto(card, first, words.at(places.front() - 1));
    const auto wrong = words.at(places.back() - 1) == u"zoo"_s ? u"able"_s : u"zoo"_s;
    typeInto(card, second, wrong);
    QVERIFY(KeyRoom::press(card, u"Check the words"_s));
    QVERIFY(wordsOn(card).contains(u"This is not word %1 of the sheet."_s.arg(places.back())));
    QVERIFY(!wordsOn(card).contains(u"This is not word %1 of the sheet."_s.arg(places.front())));
    QVERIFY(field(card, second)->hasFocus());
    QVERIFY(!isKept());
    QVERIFY(!m_room->opensByPhrase(key));

    typeInto(card, second, words.at(places.back() - 1));
    QTest::keyClick(field(card, second), Qt::Key_Return);
    QVERIFY(QTest::qWaitFor(isKept, 10'000));
}

void KeyCardsTest::fourLettersOfAWordAreEnough()
{
    RecoveryCard card(m_room->desk());
    QVERIFY(KeyRoom::present(card));
    QVERIFY(KeyRoom::press(card, u"Make the recovery sheet"_s));
    const auto words = KeyRoom::shownWords(card);
    QVERIFY(KeyRoom::press(card, u"I have the sheet: go on"_s));
    for (const int place : KeyRoom::asked(card))
        typeInto(card, u"Word %1"_s.arg(place), words.at(place - 1).left(4).toUpper());
    QVERIFY(KeyRoom::press(card, u"Check the words"_s));
    QVERIFY(QTest::qWaitFor([this] { return m_room->smith().has(u"phrase"_s); }, 10'000));
}

void KeyCardsTest::asksOtherWordsEachTime()
{
    RecoveryCard card(m_room->desk());
    QVERIFY(KeyRoom::present(card));
    QVERIFY(KeyRoom::press(card, u"Make the recovery sheet"_s));
    std::vector<std::vector<int>> asked;
    for (int time = 0; time < 8; ++time) {
        QVERIFY(KeyRoom::press(card, u"I have the sheet: go on"_s));
        asked.push_back(KeyRoom::asked(card));
        QCOMPARE(asked.back().size(), size_t(2));
        QVERIFY(KeyRoom::press(card, u"Show the words again"_s));
        QCOMPARE(KeyRoom::shownWords(card).size(), 24);
    }
    QVERIFY(std::any_of(asked.cbegin(), asked.cend(), [&](const auto &places) { return places != asked.front(); }));
}

void KeyCardsTest::aNewSheetEndsTheOldOne()
{
    const QByteArray old(32, 'w');
    QVERIFY(await(m_room->smith().keepPhrase(old)));
    RecoveryCard card(m_room->desk());
    QVERIFY(KeyRoom::present(card));
    QVERIFY(wordsOn(card).contains(u"There is a recovery sheet."_s));
    QVERIFY(KeyRoom::press(card, u"Make a new sheet"_s));
    QVERIFY(m_room->opensByPhrase(old));
    QSignalSpy kept(&card, &RecoveryCard::kept);
    const auto key = KeyRoom::prove(card);
    QVERIFY(QTest::qWaitFor([&kept] { return kept.size() == 1; }, 10'000));
    QVERIFY(m_room->opensByPhrase(key));
    QVERIFY(!m_room->opensByPhrase(old));
    QVERIFY(wordsOn(card).contains(u"backups made before still open by the old one"_s));
}

void KeyCardsTest::cancelLeavesNothingBehind()
{
    RecoveryCard card(m_room->desk());
    QVERIFY(KeyRoom::present(card));
    QVERIFY(KeyRoom::press(card, u"Make the recovery sheet"_s));
    const auto first = KeyRoom::shownWords(card);
    QVERIFY(KeyRoom::press(card, u"Cancel"_s));
    QVERIFY(!card.maker().hasPhrase());
    QVERIFY(!m_room->smith().has(u"phrase"_s));
    QVERIFY(wordsOn(card).contains(NoSheet));
    QVERIFY(KeyRoom::press(card, u"Make the recovery sheet"_s));
    QVERIFY2(KeyRoom::shownWords(card) != first, "a phrase that was given up is not shown again");
}

void KeyCardsTest::saysThatTheSheetCouldNotBeWritten()
{
    RecoveryCard card(m_room->desk());
    QVERIFY(KeyRoom::present(card));
    card.maker().askFileName = [this](const QString &name) { return m_room->path(u"nowhere/"_s + name); };
    QVERIFY(KeyRoom::press(card, u"Make the recovery sheet"_s));
    QVERIFY(KeyRoom::press(card, u"Save the recovery sheet"_s));
    QVERIFY(!wordsOn(card).contains(u"Saved:"_s));
    QVERIFY(!QDir(m_room->path(u"nowhere"_s)).exists());
    QCOMPARE(KeyRoom::shownWords(card).size(), 24);
}

void KeyCardsTest::setsAPassphrase()
{
    PassphraseCard card(m_room->desk());
    QVERIFY(KeyRoom::present(card));
    QSignalSpy changed(&card, &PassphraseCard::changed);
    QVERIFY(wordsOn(card).contains(u"No passphrase is set."_s));
    QVERIFY(!button(card, u"Remove the passphrase"_s));
    QVERIFY(KeyRoom::press(card, u"Set a passphrase"_s));
    typeInto(card, u"New passphrase"_s, u"four words of nonsense"_s);
    typeInto(card, u"The same once more"_s, u"four words of nonsense"_s);
    QTest::keyClick(field(card, u"The same once more"_s), Qt::Key_Return);
    QVERIFY(QTest::qWaitFor([&changed] { return changed.size() == 1; }, 30'000));
    QVERIFY(m_room->smith().has(u"passphrase"_s));
    QVERIFY(!field(card, u"New passphrase"_s));
    QVERIFY(button(card, u"Change the passphrase"_s));
    QCOMPARE(m_room->keyChanges(), QStringList{u"passphrase"_s});
    QCOMPARE(m_room->open(), QString());
    QVERIFY(await(m_room->smith().openByPassphrase(u"four words of nonsense"_s)));
}

void KeyCardsTest::refusesAPassphrase_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("words");
    QTest::newRow("none") << QString() << QString() << u"Too short"_s;
    QTest::newRow("short") << u"short"_s << u"short"_s << u"Too short"_s;
    QTest::newRow("one letter") << u"aaaaaaaaaaaaaa"_s << u"aaaaaaaaaaaaaa"_s << u"one character, again and again"_s;
    QTest::newRow("a sequence") << u"abcdefghijklmn"_s << u"abcdefghijklmn"_s << u"follow one another"_s;
    QTest::newRow("another") << u"four words of nonsense"_s << u"four words of sense"_s << u"This differs"_s;
    QTest::newRow("once only") << u"four words of nonsense"_s << QString() << u"This differs"_s;
}

void KeyCardsTest::refusesAPassphrase()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(QString, words);
    PassphraseCard card(m_room->desk());
    QVERIFY(KeyRoom::present(card));
    QVERIFY(KeyRoom::press(card, u"Set a passphrase"_s));
    typeInto(card, u"New passphrase"_s, first);
    typeInto(card, u"The same once more"_s, second);
    QVERIFY(KeyRoom::press(card, u"Set this passphrase"_s));
    QVERIFY2(wordsOn(card).contains(words), qPrintable(wordsOn(card)));
    QVERIFY(field(card, u"New passphrase"_s)->isEnabled());
    QVERIFY(!m_room->smith().has(u"passphrase"_s));
}

void KeyCardsTest::showsWhatIsTypedOnlyOnDemand()
{
    PassphraseCard card(m_room->desk());
    QVERIFY(KeyRoom::present(card));
    QVERIFY(KeyRoom::press(card, u"Set a passphrase"_s));
    auto *line = field(card, u"New passphrase"_s);
    QCOMPARE(line->echoMode(), QLineEdit::Password);
    QVERIFY(KeyRoom::press(card, u"Show what is typed"_s));
    QCOMPARE(line->echoMode(), QLineEdit::Normal);
    typeInto(card, u"New passphrase"_s, u"half a"_s);
    QTest::keyClick(line, Qt::Key_Escape);
    QVERIFY(!field(card, u"New passphrase"_s));
    QCOMPARE(line->text(), QString());
    QCOMPARE(line->echoMode(), QLineEdit::Password);
}

void KeyCardsTest::removesThePassphraseAfterAskingOnceMore()
{
    QVERIFY(await(m_room->smith().keepPassphrase(u"four words of nonsense"_s)));
    PassphraseCard card(m_room->desk());
    QVERIFY(KeyRoom::present(card));
    QVERIFY(KeyRoom::press(card, u"Remove the passphrase"_s));
    QVERIFY(m_room->smith().has(u"passphrase"_s));
    QVERIFY(KeyRoom::press(card, u"Keep it"_s));
    QVERIFY(m_room->smith().has(u"passphrase"_s));
    QVERIFY(KeyRoom::press(card, u"Remove the passphrase"_s));
    QVERIFY(KeyRoom::press(card, u"Remove it"_s));
    QVERIFY(QTest::qWaitFor([this] { return !m_room->smith().has(u"passphrase"_s); }, 10'000));
    QVERIFY(QTest::qWaitFor([&card] { return wordsOn(card).contains(u"No passphrase is set."_s); }));
    QCOMPARE(m_room->keyChanges(), QStringList{u"passphrase removed"_s});
}

void KeyCardsTest::aPassphraseThatMayBeTheOnlyWayInStays()
{
    QVERIFY(await(m_room->smith().keepPassphrase(u"four words of nonsense"_s)));
    m_room->emptyKeychain();
    PassphraseCard card(m_room->desk());
    QVERIFY(KeyRoom::present(card));
    QVERIFY(KeyRoom::press(card, u"Remove the passphrase"_s));
    QVERIFY(KeyRoom::press(card, u"Remove it"_s));
    QVERIFY(QTest::qWaitFor([&card] { return wordsOn(card).contains(u"so the passphrase stays"_s); }));
    QVERIFY(m_room->smith().has(u"passphrase"_s));
    QCOMPARE(m_room->keyChanges(), QStringList());
    // The phrase is another way in.
    QVERIFY(await(m_room->smith().keepPhrase(QByteArray(32, 'w'))));
    QVERIFY(await(m_room->smith().dropPassphrase()));
}

void KeyCardsTest::givesTheKeychainANewKey()
{
    const auto idOf = [this] { return m_room->smith().keySlots().front().id; };
    const auto before = idOf();
    KeychainCard card(m_room->desk());
    QVERIFY(KeyRoom::present(card));
    QSignalSpy changed(&card, &KeychainCard::changed);
    QVERIFY(KeyRoom::press(card, u"Give the keychain a new key"_s));
    QVERIFY(QTest::qWaitFor([&changed] { return changed.size() == 1; }, 10'000));
    QVERIFY(idOf() != before);
    QCOMPARE(m_room->keyChanges(), QStringList{u"keychain"_s});
    QCOMPARE(m_room->open(), QString());
}

void KeyCardsTest::aPinStaysWhateverIsDoneAboutTheKeychain()
{
    QVERIFY(await(m_room->smith().keepPin(u"480913"_s)));
    KeychainCard card(m_room->desk());
    QVERIFY(KeyRoom::present(card));
    QVERIFY(wordsOn(card).contains(u"together with the PIN"_s));
    QVERIFY(!KeyRoom::press(card, u"Give the keychain a new key"_s));
    QCOMPARE(await(m_room->smith().renewKeychainSlot()).failure().code, u"pin"_s);
    QVERIFY(m_room->smith().has(u"pin"_s));
    QVERIFY(!m_room->smith().has(u"keychain"_s));
}

void KeyCardsTest::aPinThatAnotherProgramSetStaysToo()
{
    KeychainCard card(m_room->desk());
    QVERIFY(KeyRoom::present(card));
    const auto plain = m_room->smith().keySlots().front().id;
    const SlotWithKey pin{{QUuid::createUuid(), u"pin"_s}, QByteArray(32, 'p')};
    QVERIFY(await(m_room->history().keys().replace(plain, pin)));
    QVERIFY(KeyRoom::press(card, u"Give the keychain a new key"_s));
    QVERIFY(QTest::qWaitFor([&card] { return wordsOn(card).contains(u"a PIN was set meanwhile"_s); }, 10'000));
    QCOMPARE(m_room->smith().keySlots(), std::vector<KeySlot>{pin.slot});
    QCOMPARE(m_room->keyChanges(), QStringList());
    QVERIFY(!KeyRoom::press(card, u"Give the keychain a new key"_s));
}

QTEST_MAIN(KeyCardsTest)

#include "tst_keycards.moc"
