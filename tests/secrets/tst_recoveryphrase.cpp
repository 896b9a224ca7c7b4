// SPDX-License-Identifier: MIT
#include "app/secrets/phrasewords.h"
#include "app/secrets/recoveryphrase.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace coverdesk;

using Kind = PhraseFault::Kind;
using Hint = PhraseFault::Hint;

/// Every way a recovery phrase is typed, and mistyped.
class RecoveryPhraseTest : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithThePublishedVectors_data();
    void agreesWithThePublishedVectors();
    void tenThousandKeysComeBack();
    void takesOnlyThirtyTwoBytes();
    void readsWhatPeopleType_data();
    void readsWhatPeopleType();
    void saysWhichPlaceIsMisspelt_data();
    void saysWhichPlaceIsMisspelt();
    void aRepeatedSlipInEveryPlaceIsToldOfEveryPlace();
    void countsTheWords_data();
    void countsTheWords();
    void aWordBrokenInTwoIsToldWithTheCount();
    void anotherLanguageIsUnknown();
    void noticesSwappedNeighboursInEveryPlace_data();
    void noticesSwappedNeighboursInEveryPlace();
    void noticesAMistakenWordInEveryPlace_data();
    void noticesAMistakenWordInEveryPlace();
    void hintsNowhereWhereTwoMendsWouldFit();
    void aWordMovedFarIsWrongOrMisplaced();
    void nothingThatIsTypedBreaksIt();
};

static QStringList sample()
{
    return u"void come effort suffer camp survey warrior heavy shoot primary clutch crush open amazing screen patrol "
           "group space point ten exist slush involve unfold"_s.split(u' ');
}

static QByteArray sampleKey()
{
    return QByteArray::fromHex("f585c11aec520db57dd353c69554b21a89b20fb0650966fa0a9d6f74fd989d8f");
}

static QString textOf(const PhraseWords &words)
{
    QStringList text;
    for (const auto word : words)
        text.append(word);
    return text.join(u' ');
}

/// Empty where it is no phrase.
static QByteArray keyOf(const QString &typed)
{
    const auto reading = readPhrase(typed);
    const auto *key = std::get_if<QByteArray>(&reading);
    return key ? *key : QByteArray();
}

static PhraseFault faultOf(const QString &typed)
{
    const auto reading = readPhrase(typed);
    const auto *fault = std::get_if<PhraseFault>(&reading);
    return fault ? *fault : PhraseFault{Kind::TooMany, -1};
}

static QByteArray randomKey(QRandomGenerator &random)
{
    QByteArray key(32, '\0');
    for (auto &byte : key)
        byte = char(random.bounded(256));
    return key;
}

void RecoveryPhraseTest::agreesWithThePublishedVectors_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("phrase");

    const auto add = [](const char *key, const QString &phrase) {
        QTest::newRow(key) << QByteArray::fromHex(key) << phrase;
    };
    add("0000000000000000000000000000000000000000000000000000000000000000",
        u"abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon art"_s);
    add("7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f",
        u"legal winner thank year wave sausage worth useful legal winner thank year wave sausage worth useful legal winner thank year wave sausage worth title"_s);
    add("8080808080808080808080808080808080808080808080808080808080808080",
        u"letter advice cage absurd amount doctor acoustic avoid letter advice cage absurd amount doctor acoustic avoid letter advice cage absurd amount doctor acoustic bless"_s);
    add("ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
        u"zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo vote"_s);
    add("68a79eaca2324873eacc50cb9c6eca8cc68ea5d936f98787c60c7ebc74e6ce7c",
        u"hamster diagram private dutch cause delay private meat slide toddler razor book happy fancy gospel tennis maple dilemma loan word shrug inflict delay length"_s);
    add("9f6a2878b2520799a44ef18bc7df394e7061a224d2c33cd015b157d746869863",
        u"panda eyebrow bullet gorilla call smoke muffin taste mesh discover soft ostrich alcohol speed nation flash devote level hobby quick inner drive ghost inside"_s);
    add("066dca1a2bb7e8a1db2832148ce9933eea0f3ac9548d793112d9a95c9407efad",
        u"all hour make first leader extend hole alien behind guard gospel lava path output census museum junior mass reopen famous sing advance salt reform"_s);
    add("f585c11aec520db57dd353c69554b21a89b20fb0650966fa0a9d6f74fd989d8f",
        u"void come effort suffer camp survey warrior heavy shoot primary clutch crush open amazing screen patrol group space point ten exist slush involve unfold"_s);
    add("00ac97c48106f0aeb8ba061e0250a559b3251dc35854e694780ba51d53a50120",
        u"absent gorilla van acoustic humor firm title dolphin bulk barely citizen recall crane moment aspect appear track phrase actual enforce steel spoon afraid benefit"_s);
    add("3edc83b60740d77af3afa2fcb82c2f1bc541ee4e2518ddef4996d32453f54a3c",
        u"disagree tomato unique attend aspect runway solid violin witness scrap armed daring favorite warm decade perfect target kid grant play early wide cigar night"_s);
    add("89bb4bc5555992cdaf3444c5e7ca5a6e9f27efab894f1990bae41be8b2a26ea4",
        u"meadow surge vanish primary odor grocery rubber mass shine dinner notable tag venue water purchase clarify book magic ribbon daughter menu eye ritual orchard"_s);
    add("911fec0fbd88029f6fa99164896c18d898c9232af18bdcca3e42d53b86493104",
        u"much youth advance kitchen lens exile salt cram goose enter alert raise milk muscle profit cousin system faint mouse price reveal cause series long"_s);
}

void RecoveryPhraseTest::agreesWithThePublishedVectors()
{
    QFETCH(QByteArray, key);
    QFETCH(QString, phrase);
    const auto words = phraseOf(key);
    QVERIFY(words);
    QCOMPARE(textOf(*words), phrase);
    QCOMPARE(keyOf(phrase), key);
}

void RecoveryPhraseTest::tenThousandKeysComeBack()
{
    QRandomGenerator random(1);
    for (int i = 0; i < 10'000; ++i) {
        const auto key = randomKey(random);
        QCOMPARE(keyOf(textOf(*phraseOf(key))), key);
    }
}

void RecoveryPhraseTest::takesOnlyThirtyTwoBytes()
{
    for (const int size : {0, 16, 31, 33})
        QVERIFY(!phraseOf(QByteArray(size, 'x')));
}

void RecoveryPhraseTest::readsWhatPeopleType_data()
{
    QTest::addColumn<QString>("typed");

    const auto words = sample();
    QStringList numbered;
    QStringList shortened;
    QStringList columns;
    QStringList glued;
    for (int i = 0; i < 24; ++i) {
        numbered.append(u"%1. %2"_s.arg(i + 1).arg(words.at(i)));
        glued.append(u"%1)%2"_s.arg(i + 1).arg(words.at(i)));
        shortened.append(words.at(i).left(4));
        const int place = i % 2 == 0 ? i / 2 : 12 + i / 2;
        columns.append(u"%1 %2"_s.arg(place + 1).arg(words.at(place)));
    }
    QTest::newRow("plain") << words.join(u' ');
    QTest::newRow("capitals") << words.join(u' ').toUpper();
    QTest::newRow("blanks") << u"  "_s + words.join(u"  \t "_s) + u" \n"_s;
    QTest::newRow("lines") << words.join(u"\r\n"_s);
    QTest::newRow("commas") << words.join(u", "_s) + u'.';
    QTest::newRow("commas alone") << words.join(u',');
    QTest::newRow("hyphens") << words.join(u'-');
    QTest::newRow("no-break spaces") << words.join(QChar(QChar::Nbsp));
    QTest::newRow("numbered") << numbered.join(u'\n');
    QTest::newRow("numbered without blanks") << glued.join(u' ');
    QTest::newRow("numbers stuck to words") << numbered.join(u' ').remove(u". "_s);
    QTest::newRow("two columns line by line") << columns.join(u'\n');
    QTest::newRow("four letters") << shortened.join(u' ');
    QTest::newRow("invisible signs") << u'\ufeff' + words.join(u" \u200b"_s).replace(u"effort"_s, u"ef\u00adfort"_s);
    QTest::newRow("a ligature") << words.join(u' ').replace(u"effort"_s, u"e\ufb00ort"_s);
    QTest::newRow("wide letters") << words.join(u' ').replace(u"ten"_s, u"\uff34\uff25\uff2e"_s);
    QTest::newRow("an accent") << words.join(u' ').replace(u"come"_s, u"comé"_s);
}

void RecoveryPhraseTest::readsWhatPeopleType()
{
    QFETCH(QString, typed);
    QCOMPARE(keyOf(typed), sampleKey());
}

static void addPlaces()
{
    QTest::addColumn<int>("place");
    for (int place = 1; place <= 24; ++place)
        QTest::addRow("place %d", place) << place;
}

void RecoveryPhraseTest::saysWhichPlaceIsMisspelt_data()
{
    addPlaces();
}

void RecoveryPhraseTest::saysWhichPlaceIsMisspelt()
{
    QFETCH(int, place);
    auto words = sample();
    const auto right = words.at(place - 1);
    // Letter too many, letter missing in the middle, and what no word is near to.
    for (const QString &wrong : QStringList{right + u'q', right.left(1) + u'q' + right.mid(2), u"qqqqqqqq"_s}) {
        words[place - 1] = wrong;
        const auto fault = faultOf(words.join(u' '));
        QCOMPARE(fault.kind, Kind::UnknownWords);
        QCOMPARE(fault.words, 24);
        QCOMPARE(fault.unknown.size(), size_t(1));
        QCOMPARE(fault.unknown.front().place, place);
        const auto &alike = fault.unknown.front().alike;
        QVERIFY(alike.size() <= 3);
        if (wrong == "qqqqqqqq"_L1)
            QVERIFY(alike.empty());
        else if (right.size() > 3)
            QVERIFY2(std::find(alike.cbegin(), alike.cend(), right) != alike.cend(), qPrintable(wrong));
    }
}

void RecoveryPhraseTest::aRepeatedSlipInEveryPlaceIsToldOfEveryPlace()
{
    auto words = sample();
    for (auto &word : words)
        word += u'q';
    const auto fault = faultOf(words.join(u' '));
    QCOMPARE(fault.unknown.size(), size_t(24));
    for (size_t i = 0; i < 24; ++i)
        QCOMPARE(fault.unknown.at(i).place, int(i) + 1);
}

void RecoveryPhraseTest::countsTheWords_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("words");

    const auto all = sample();
    QTest::newRow("none") << QString() << Kind::TooFew << 0;
    QTest::newRow("only numbers") << u"1. 2. 3."_s << Kind::TooFew << 0;
    QTest::newRow("one") << u"void"_s << Kind::TooFew << 1;
    QTest::newRow("12") << all.first(12).join(u' ') << Kind::TooFew << 12;
    QTest::newRow("23") << all.first(23).join(u' ') << Kind::TooFew << 23;
    QTest::newRow("two run together") << all.join(u' ').remove(4, 1) << Kind::TooFew << 23;
    QTest::newRow("25") << all.join(u' ') + u" void"_s << Kind::TooMany << 25;
    QTest::newRow("twice") << all.join(u' ') + u' ' + all.join(u' ') << Kind::TooMany << 48;
    QTest::newRow("a book in no language") << QString(u"qqqq "_s).repeated(100'000) << Kind::TooMany << 100'000;
    QTest::newRow("a book") << QString(u"word "_s).repeated(100'000) << Kind::TooMany << 100'000;
}

void RecoveryPhraseTest::countsTheWords()
{
    QFETCH(QString, typed);
    QFETCH(Kind, kind);
    QFETCH(int, words);
    const auto fault = faultOf(typed);
    QCOMPARE(fault.kind, kind);
    QCOMPARE(fault.words, words);
    QVERIFY(!fault.hint);
    QVERIFY(fault.unknown.size() <= 24);
}

void RecoveryPhraseTest::aWordBrokenInTwoIsToldWithTheCount()
{
    const auto fault = faultOf(sample().join(u' ').replace(u"suffer"_s, u"suf fer"_s));
    QCOMPARE(fault.kind, Kind::TooMany);
    QCOMPARE(fault.words, 25);
    QCOMPARE(fault.unknown.size(), size_t(2));
    QCOMPARE(fault.unknown.at(0).place, 4);
    QCOMPARE(fault.unknown.at(1).place, 5);
}

void RecoveryPhraseTest::anotherLanguageIsUnknown()
{
    const auto fault = faultOf(QString(u"ábaco abdomen abeja abierto abogado abono aborto abrazo "_s).repeated(3));
    QCOMPARE(fault.kind, Kind::UnknownWords);
    QCOMPARE(fault.unknown.size(), size_t(24));
}

void RecoveryPhraseTest::noticesSwappedNeighboursInEveryPlace_data()
{
    QTest::addColumn<int>("place");
    for (int place = 1; place < 24; ++place)
        QTest::addRow("places %d and %d", place, place + 1) << place;
}

void RecoveryPhraseTest::noticesSwappedNeighboursInEveryPlace()
{
    QFETCH(int, place);
    // A checksum of 8 bits passes one swap in 256, and lets another small mend fit now and then.
    QRandomGenerator random{quint32(place)};
    int noticed = 0;
    int hinted = 0;
    for (int round = 0; round < 200; ++round) {
        auto words = textOf(*phraseOf(randomKey(random))).split(u' ');
        words.swapItemsAt(place - 1, place);
        const auto reading = readPhrase(words.join(u' '));
        const auto *fault = std::get_if<PhraseFault>(&reading);
        if (!fault)
            continue;
        QCOMPARE(fault->kind, Kind::Checksum);
        QVERIFY(fault->unknown.empty());
        ++noticed;
        hinted += fault->hint == Hint{Hint::Kind::Swapped, place} ? 1 : 0;
    }
    QVERIFY2(noticed >= 194, qPrintable(QString::number(noticed)));
    QVERIFY2(hinted >= 140, qPrintable(QString::number(hinted)));
}

void RecoveryPhraseTest::noticesAMistakenWordInEveryPlace_data()
{
    addPlaces();
}

void RecoveryPhraseTest::noticesAMistakenWordInEveryPlace()
{
    QFETCH(int, place);
    QRandomGenerator random{quint32(place)};
    int mistaken = 0;
    int noticed = 0;
    int hinted = 0;
    for (int round = 0; round < 200; ++round) {
        auto words = textOf(*phraseOf(randomKey(random))).split(u' ');
        const auto slips = phrasewords::oneSlipFrom(*phrasewords::find(words.at(place - 1)));
        if (slips.empty())
            continue;
        ++mistaken;
        words[place - 1] = phrasewords::at(slips.front());
        const auto reading = readPhrase(words.join(u' '));
        const auto *fault = std::get_if<PhraseFault>(&reading);
        noticed += fault && fault->kind == Kind::Checksum ? 1 : 0;
        hinted += fault && fault->hint == Hint{Hint::Kind::Mistaken, place} ? 1 : 0;
    }
    QVERIFY(mistaken > 50);
    QVERIFY2(noticed >= mistaken - 4, qPrintable(QString::number(noticed)));
    QVERIFY2(hinted * 3 >= mistaken * 2, qPrintable(QString::number(hinted)));
}

void RecoveryPhraseTest::hintsNowhereWhereTwoMendsWouldFit()
{
    QRandomGenerator random(7);
    int without = 0;
    for (int round = 0; round < 100; ++round) {
        auto words = textOf(*phraseOf(randomKey(random))).split(u' ');
        words.swapItemsAt(3, 4);
        const auto reading = readPhrase(words.join(u' '));
        const auto *fault = std::get_if<PhraseFault>(&reading);
        if (!fault || fault->hint)
            continue;
        ++without;
        // The right mend fits; so there must be another beside it.
        int mends = 0;
        for (int i = 0; i < 23; ++i) {
            auto mended = words;
            mended.swapItemsAt(i, i + 1);
            mends += mended != words && !keyOf(mended.join(u' ')).isEmpty() ? 1 : 0;
        }
        for (int i = 0; i < 24; ++i) {
            for (const auto meant : phrasewords::oneSlipFrom(*phrasewords::find(words.at(i)))) {
                auto mended = words;
                mended[i] = phrasewords::at(meant);
                mends += keyOf(mended.join(u' ')).isEmpty() ? 0 : 1;
            }
        }
        QVERIFY(mends >= 2);
    }
    QVERIFY(without > 3);
}

void RecoveryPhraseTest::aWordMovedFarIsWrongOrMisplaced()
{
    auto words = sample();
    words.move(2, 20);
    const auto fault = faultOf(words.join(u' '));
    QCOMPARE(fault.kind, Kind::Checksum);
    QCOMPARE(fault.words, 24);
}

void RecoveryPhraseTest::nothingThatIsTypedBreaksIt()
{
    QRandomGenerator random(3);
    const auto phrase = sample().join(u' ');
    for (int round = 0; round < 300; ++round) {
        auto typed = phrase;
        for (int slips = random.bounded(1, 6); slips > 0; --slips)
            typed[random.bounded(int(typed.size()))] = QChar(char16_t(random.bounded(0x10000)));
        const auto reading = readPhrase(typed);
        if (const auto *key = std::get_if<QByteArray>(&reading))
            QCOMPARE(key->size(), 32);
    }
}

QTEST_GUILESS_MAIN(RecoveryPhraseTest)

#include "tst_recoveryphrase.moc"
