// SPDX-License-Identifier: MIT
#include "app/history/rowcipher.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace coverdesk;

class RowCipherTest : public QObject
{
    Q_OBJECT

private slots:
    void opensWhatItSealed_data();
    void opensWhatItSealed();
    void refusesAnotherPlace();
    void refusesAnotherKey();
    void refusesEveryFlippedBit();
    void refusesEveryShorterText();
    void hidesTheExactLength();
    void neverSealsTheSameTwice();
    void carriesAKey();
    void saysWhichKeyItNeeds();
    void opensWithAnOlderKeyAndSealsWithTheNewOne();
    void takesOnlyKeysOfTheRightLength();
    void derivesAnotherKeyEachTimeTheSame();
};

void RowCipherTest::opensWhatItSealed_data()
{
    QTest::addColumn<QByteArray>("plain");
    for (const int length : {0, 1, 63, 64, 65, 127, 128, 100'000})
        QTest::addRow("%d bytes", length) << QByteArray(length, 'x');
    QTest::addRow("padding bytes") << QByteArray("a\x80\0\x80\0\0", 6);
}

void RowCipherTest::opensWhatItSealed()
{
    QFETCH(QByteArray, plain);
    const RowCipher cipher(SecretKey::random());
    QCOMPARE(cipher.open(cipher.seal(plain, "place"), "place"), Result<QByteArray>(plain));
}

void RowCipherTest::refusesAnotherPlace()
{
    const RowCipher cipher(SecretKey::random());
    const auto sealed = cipher.seal("text", "patients/1");
    QCOMPARE(cipher.open(sealed, "patients/2").failure().kind, Failure::Kind::Damaged);
}

void RowCipherTest::refusesAnotherKey()
{
    const auto sealed = RowCipher(SecretKey::random()).seal("text", "place");
    QVERIFY(!RowCipher(SecretKey::random()).open(sealed, "place"));
}

void RowCipherTest::refusesEveryFlippedBit()
{
    const RowCipher cipher(SecretKey::random());
    const auto sealed = cipher.seal("text", "place");
    for (qsizetype bit = 0; bit < sealed.size() * 8; ++bit) {
        auto flipped = sealed;
        flipped[bit / 8] = char(flipped.at(bit / 8) ^ (1 << (bit % 8)));
        QVERIFY2(!cipher.open(flipped, "place"), qPrintable(QString::number(bit)));
    }
}

void RowCipherTest::refusesEveryShorterText()
{
    const RowCipher cipher(SecretKey::random());
    const auto sealed = cipher.seal("text", "place");
    for (qsizetype length = 0; length < sealed.size(); ++length)
        QVERIFY(!cipher.open(sealed.first(length), "place"));
}

void RowCipherTest::hidesTheExactLength()
{
    const RowCipher cipher(SecretKey::random());
    QSet<qsizetype> sizes;
    for (int length = 0; length < 64; ++length)
        sizes.insert(cipher.seal(QByteArray(length, 'x'), "place").size());
    QCOMPARE(sizes.size(), 1);
    QCOMPARE(*sizes.cbegin(), 1 + 8 + 24 + 64 + 16);
}

void RowCipherTest::neverSealsTheSameTwice()
{
    const RowCipher cipher(SecretKey::random());
    QVERIFY(cipher.seal("text", "place") != cipher.seal("text", "place"));
}

void RowCipherTest::carriesAKey()
{
    const RowCipher cipher(SecretKey::random());
    const auto key = SecretKey::random();
    const auto carried = cipher.openKey(cipher.sealKey(key, "slot"), "slot");
    QVERIFY(carried);
    const auto sealed = RowCipher(key.derived(SecretKey::Purpose::Records)).seal("text", "place");
    QVERIFY(RowCipher(carried->derived(SecretKey::Purpose::Records)).open(sealed, "place"));
    QVERIFY(!cipher.openKey(cipher.sealKey(key, "slot"), "another slot"));
    QVERIFY(!cipher.openKey(cipher.seal("no key", "slot"), "slot"));
}

void RowCipherTest::saysWhichKeyItNeeds()
{
    const auto sealed = RowCipher(SecretKey::random()).seal("text", "place");
    QCOMPARE(RowCipher(SecretKey::random()).open(sealed, "place").failure().code, u"key"_s);
    const RowCipher cipher(SecretKey::random());
    QCOMPARE(cipher.open(cipher.seal("text", "place"), "elsewhere").failure().code, u"seal"_s);
}

void RowCipherTest::opensWithAnOlderKeyAndSealsWithTheNewOne()
{
    const auto older = SecretKey::random();
    const RowCipher before(older.copied());
    RowCipher cipher(SecretKey::random());
    cipher.alsoOpen(older.copied());
    const auto sealed = before.seal("text", "place");
    QVERIFY(!cipher.isCurrent(sealed));
    QCOMPARE(cipher.open(sealed, "place"), Result<QByteArray>("text"));

    const auto renewed = cipher.resealed(sealed, "place");
    QVERIFY(renewed && cipher.isCurrent(*renewed));
    QCOMPARE(cipher.open(*renewed, "place"), Result<QByteArray>("text"));
    QVERIFY(!before.open(*renewed, "place"));
    QVERIFY(!cipher.resealed(sealed, "elsewhere"));
}

void RowCipherTest::takesOnlyKeysOfTheRightLength()
{
    QVERIFY(SecretKey::fromBytes(QByteArray(32, 'k')));
    QVERIFY(!SecretKey::fromBytes(QByteArray(31, 'k')));
    QVERIFY(!SecretKey::fromBytes(QByteArray(33, 'k')));
    QVERIFY(!SecretKey::fromBytes({}));
}

void RowCipherTest::derivesAnotherKeyEachTimeTheSame()
{
    const auto key = SecretKey::random();
    const auto view = [](const SecretKey &shown) {
        return QByteArray(reinterpret_cast<const char *>(shown.bytes()), SecretKey::Size);
    };
    const auto derived = view(key.derived(SecretKey::Purpose::Records));
    QCOMPARE(view(key.derived(SecretKey::Purpose::Records)), derived);
    QVERIFY(derived != view(key));
}

QTEST_GUILESS_MAIN(RowCipherTest)

#include "tst_rowcipher.moc"
