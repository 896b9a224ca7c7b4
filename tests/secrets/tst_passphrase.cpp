// SPDX-License-Identifier: MIT
#include "app/secrets/passphrase.h"
#include "tests/support/await.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace coverdesk;

using Fault = std::optional<PassphraseFault>;

class PassphraseTest : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithTheReferenceProgram_data();
    void agreesWithTheReferenceProgram();
    void theSameHoweverItWasTyped_data();
    void theSameHoweverItWasTyped();
    void everythingElseIsAnotherKey();
    void theWindowGoesOnMeanwhile();
    void aRecipeComesBackFromItsText();
    void freshRecipesDiffer();
    void takesNoOtherRecipe_data();
    void takesNoOtherRecipe();
    void asksForNoMoreThanTheBoundsAllow();
    void bothKeysAreNeededWhereTheyAreMixed();
    void aStrongPassphraseHasNoFault_data();
    void aStrongPassphraseHasNoFault();
    void aPinHasSixDigitsAndNoPattern_data();
    void aPinHasSixDigitsAndNoPattern();
};

/// As cheap as may be; half a second each would make a slow test.
static PassphraseRecipe cheap()
{
    return {2, 64, "sixteen byte sal"};
}

void PassphraseTest::agreesWithTheReferenceProgram_data()
{
    QTest::addColumn<QString>("passphrase");
    QTest::addColumn<PassphraseRecipe>("recipe");
    QTest::addColumn<QByteArray>("hex");

    // From Debian's argon2: printf '%s' PASSPHRASE | argon2 'sixteen byte sal' -id -t 2 -k 65536 -p 1 -l 32 -r
    QTest::newRow("cheap") << u"Zebulon rides at noon"_s << cheap()
                           << "11dde414f691239b3c972cb7eed686c34100f932722e6945b642f86b0cc04c19"_ba;
    QTest::newRow("moderate") << u"Zebulon rides at noon"_s << PassphraseRecipe{3, 256, cheap().salt}
                              << "7e44973faa5f666833e6c0d033405c5b8b2f9ad15d23d6bbd244e8913efc6483"_ba;
    QTest::newRow("UTF-8") << u"Café fi 12"_s << cheap()
                           << "e04f3789b4f4bed80e965d001f7d85a74b351474866ac92b0b03758ff23e56de"_ba;
}

void PassphraseTest::agreesWithTheReferenceProgram()
{
    QFETCH(QString, passphrase);
    QFETCH(PassphraseRecipe, recipe);
    QFETCH(QByteArray, hex);
    const auto typed = passphrase;
    const auto key = passphraseKey(passphrase, recipe);
    QVERIFY(key);
    QCOMPARE(key->toHex(), hex);
    QCOMPARE(passphrase, typed);
}

void PassphraseTest::theSameHoweverItWasTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("accent apart") << u"Cafe\u0301 fi 12"_s;
    QTest::newRow("ligature") << u"Café \ufb01 12"_s;
    QTest::newRow("wide digits") << u"Café fi \uff11\uff12"_s;
    QTest::newRow("no-break space") << u"Café\u00a0fi 12"_s;
}

void PassphraseTest::theSameHoweverItWasTyped()
{
    QFETCH(QString, typed);
    QCOMPARE(passphraseKey(typed, cheap()), passphraseKey(u"Café fi 12", cheap()));
}

void PassphraseTest::everythingElseIsAnotherKey()
{
    const auto key = passphraseKey(u"Café fi 12", cheap());
    auto salted = cheap();
    salted.salt[0] = 'S';
    const QList<Result<QByteArray>> others{
        passphraseKey(u"café fi 12", cheap()),
        passphraseKey(u"Café  fi 12", cheap()),
        passphraseKey(u"Café fi 12 ", cheap()),
        passphraseKey(u"", cheap()),
        passphraseKey(u"Café fi 12", salted),
        passphraseKey(u"Café fi 12", {3, 64, cheap().salt}),
        passphraseKey(u"Café fi 12", {2, 65, cheap().salt}),
    };
    for (const auto &other : others) {
        QVERIFY(other);
        QCOMPARE(other->size(), 32);
        QVERIFY(*other != *key);
    }
}

void PassphraseTest::theWindowGoesOnMeanwhile()
{
    QElapsedTimer timer;
    timer.start();
    const auto future = passphraseKeyAside(u"Zebulon rides at noon", {10, 64, cheap().salt});
    const auto started = timer.elapsed();
    QVERIFY(!future.isFinished());
    const auto key = testing::await(future);
    QVERIFY2(started * 4 < timer.elapsed(), qPrintable(u"%1 of %2 ms"_s.arg(started).arg(timer.elapsed())));
    QCOMPARE(key, passphraseKey(u"Zebulon rides at noon", {10, 64, cheap().salt}));
}

void PassphraseTest::aRecipeComesBackFromItsText()
{
    QCOMPARE(cheap().toText(), u"argon2id 2 64 7369787465656e20627974652073616c"_s);
    for (const auto &recipe : {cheap(), PassphraseRecipe::fresh(), PassphraseRecipe{10, 1024, cheap().salt}})
        QCOMPARE(PassphraseRecipe::fromText(recipe.toText()), recipe);
}

void PassphraseTest::freshRecipesDiffer()
{
    const auto one = PassphraseRecipe::fresh();
    QCOMPARE(one.passes, 3);
    QCOMPARE(one.mebibytes, 256);
    QCOMPARE(one.salt.size(), 16);
    QVERIFY(one.salt != PassphraseRecipe::fresh().salt);
}

void PassphraseTest::takesNoOtherRecipe_data()
{
    QTest::addColumn<QString>("text");

    const auto salt = u"7369787465656e20627974652073616c"_s;
    const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
    row("nothing", {});
    row("100 GiB", u"argon2id 3 102400 "_s + salt);
    row("a little more than 1 GiB", u"argon2id 3 1025 "_s + salt);
    row("more than any number", u"argon2id 3 99999999999999 "_s + salt);
    row("negative memory", u"argon2id 3 -256 "_s + salt);
    row("hardly any memory", u"argon2id 3 1 "_s + salt);
    row("a million passes", u"argon2id 1000000 256 "_s + salt);
    row("one pass", u"argon2id 1 256 "_s + salt);
    row("another algorithm", u"argon2i 3 256 "_s + salt);
    row("short salt", u"argon2id 3 256 "_s + salt.chopped(2));
    row("long salt", u"argon2id 3 256 "_s + salt + u"00"_s);
    row("no salt", u"argon2id 3 256 "_s);
    row("capitals in the salt", u"argon2id 3 256 "_s + salt.toUpper());
    row("no hexadecimal", u"argon2id 3 256 zz"_s + salt);
    row("leading zero", u"argon2id 03 256 "_s + salt);
    row("plus", u"argon2id +3 256 "_s + salt);
    row("a hexadecimal number", u"argon2id 0x3 256 "_s + salt);
    row("two blanks", u"argon2id 3  256 "_s + salt);
    row("something behind", u"argon2id 3 256 "_s + salt + u" x"_s);
    row("a line end", u"argon2id 3 256 "_s + salt + u"\n"_s);
}

void PassphraseTest::takesNoOtherRecipe()
{
    QFETCH(QString, text);
    QVERIFY(!PassphraseRecipe::fromText(text));
}

void PassphraseTest::asksForNoMoreThanTheBoundsAllow()
{
    for (const auto &recipe :
         {PassphraseRecipe{3, 102'400, cheap().salt}, PassphraseRecipe{1'000'000, 64, cheap().salt},
          PassphraseRecipe{3, 256, "short"}, PassphraseRecipe{}}) {
        const auto key = passphraseKey(u"Zebulon rides at noon", recipe);
        QVERIFY(!key);
        QCOMPARE(key.failure().code, u"recipe"_s);
    }
}

void PassphraseTest::bothKeysAreNeededWhereTheyAreMixed()
{
    QByteArray keychain;
    QByteArray pin;
    for (int i = 0; i < 32; ++i) {
        keychain.append(char(i));
        pin.append(char(100 + i));
    }
    // From Python: hashlib.blake2b(b"coverdesk slot key: keychain and PIN" + pin, key=keychain, digest_size=32)
    const auto key = mixed(keychain, pin);
    QVERIFY(key);
    QCOMPARE(key->toHex(), "7f1951af2112efbd700beee50ac6e4efd633da314f98242843b85aee3232cf9a");
    QVERIFY(mixed(pin, keychain) != key);
    for (int i = 0; i < 32; ++i) {
        auto other = keychain;
        other[i] = char(other.at(i) ^ 1);
        QVERIFY(mixed(other, pin) != key);
        other = pin;
        other[i] = char(other.at(i) ^ 1);
        QVERIFY(mixed(keychain, other) != key);
    }
    QVERIFY(!mixed(keychain.chopped(1), pin));
    QVERIFY(!mixed(keychain, pin + 'x'));
    QVERIFY(!mixed({}, pin));
}

void PassphraseTest::aStrongPassphraseHasNoFault_data()
{
    QTest::addColumn<QString>("passphrase");
    QTest::addColumn<Fault>("fault");

    const auto row = [](const QString &passphrase, Fault fault = {}) {
        QTest::newRow(qPrintable(u"\"%1\""_s.arg(passphrase))) << passphrase << fault;
    };
    using enum PassphraseFault;
    row(u"Zebulon rides at noon"_s);
    row(u"twelve-chars"_s);
    row(u"an ox is at"_s);
    row(u"пароль из слов"_s);
    row(u"\U0001f40e\U0001f40f\U0001f410\U0001f411\U0001f412\U0001f413\U0001f414\U0001f415\U0001f416\U0001f417\U0001f419\U0001f422"_s);
    row({}, TooShort);
    row(u"eleven-char"_s, TooShort);
    row(u"           a           "_s, TooShort);
    row(u"a b c d e"_s, TooShort);
    row(u"\U0001f40e\U0001f40e\U0001f40e\U0001f40e\U0001f40e\U0001f40e"_s, TooShort);
    row(u"e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301"_s, TooShort);
    row(u"aaaaaaaaaaaa"_s, AllTheSame);
    row(u"abcdefghijklmnop"_s, Sequence);
    row(u"012345678901"_s, Sequence);
}

void PassphraseTest::aStrongPassphraseHasNoFault()
{
    QFETCH(QString, passphrase);
    QTEST(faultOfPassphrase(passphrase), "fault");
}

void PassphraseTest::aPinHasSixDigitsAndNoPattern_data()
{
    QTest::addColumn<QString>("pin");
    QTest::addColumn<Fault>("fault");

    const auto row = [](const QString &pin, Fault fault = {}) {
        QTest::newRow(qPrintable(u"\"%1\""_s.arg(pin))) << pin << fault;
    };
    using enum PassphraseFault;
    row(u"502918"_s);
    row(u"0000001"_s);
    row(u"123457"_s);
    row(u"123454321"_s);
    row({}, TooShort);
    row(u"50291"_s, TooShort);
    row(u"11111"_s, TooShort);
    row(u"50 2918"_s, NotDigits);
    row(u"5o2918"_s, NotDigits);
    row(u"\uff15\uff10\uff12\uff19\uff11\uff18"_s, NotDigits);
    row(u"٥٠٢٩١٨"_s, NotDigits);
    row(u"777777"_s, AllTheSame);
    row(u"123456"_s, Sequence);
    row(u"987654"_s, Sequence);
    row(u"890123"_s, Sequence);
    row(u"210987"_s, Sequence);
}

void PassphraseTest::aPinHasSixDigitsAndNoPattern()
{
    QFETCH(QString, pin);
    QTEST(faultOfPin(pin), "fault");
}

QTEST_GUILESS_MAIN(PassphraseTest)

#include "tst_passphrase.moc"
