// SPDX-License-Identifier: MIT
#include "app/secrets/phrasewords.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace coverdesk;

class PhraseWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void theListIsTheOneOfBip39();
    void fourLettersTellEveryWord();
    void suggestsWhatWasMeant_data();
    void suggestsWhatWasMeant();
};

void PhraseWordsTest::theListIsTheOneOfBip39()
{
    QFile file(u":/coverdesk/words/english.txt"_s);
    QVERIFY(file.open(QFile::ReadOnly));
    QCOMPARE(QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex(),
             "2f5eed53a4727b4bf8880d8f3f199efc90e58503646d9ff8eff3a2ed3b24dbda");
    QFile licence(u":/coverdesk/words/LICENSE"_s);
    QVERIFY(licence.open(QFile::ReadOnly));
    QVERIFY(licence.readAll().contains("Copyright (c) 2013 Pavol Rusnak"));
}

void PhraseWordsTest::fourLettersTellEveryWord()
{
    QSet<QString> beginnings;
    for (int number = 0; number < phrasewords::Count; ++number) {
        const QString word = phrasewords::at(number);
        beginnings.insert(word.left(4));
        QCOMPARE(phrasewords::find(word), number);
        QCOMPARE(phrasewords::find(word.left(4)), number);
        // Three are too few, unless they are a word.
        const auto three = phrasewords::find(word.left(3));
        QVERIFY(!three || phrasewords::at(*three) == word.left(3));
    }
    QCOMPARE(beginnings.size(), phrasewords::Count);
}

void PhraseWordsTest::suggestsWhatWasMeant_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("first");

    QTest::newRow("a letter missing") << u"abandn"_s << u"abandon"_s;
    QTest::newRow("a letter too many") << u"abanddon"_s << u"abandon"_s;
    QTest::newRow("another letter") << u"abandom"_s << u"abandon"_s;
    QTest::newRow("two swapped") << u"abnadon"_s << u"abandon"_s;
    QTest::newRow("plural") << u"wagons"_s << u"wagon"_s;
    QTest::newRow("two words of a list run together") << u"voidcome"_s << QString();
    QTest::newRow("three letters") << u"zeb"_s << u"zebra"_s;
    QTest::newRow("capitals") << u"ZEBBRA"_s << u"zebra"_s;
    QTest::newRow("the four letters are right, the rest is not") << u"zebrax"_s << u"zebra"_s;
    QTest::newRow("two slips") << u"abundom"_s << u"abandon"_s;
    QTest::newRow("nothing near") << u"xylophone"_s << QString();
    QTest::newRow("far too long") << QString(5000, u'a') << QString();
    QTest::newRow("another script") << u"слово"_s << QString();
}

void PhraseWordsTest::suggestsWhatWasMeant()
{
    QFETCH(QString, typed);
    QFETCH(QString, first);
    QVERIFY(!phrasewords::find(typed));
    const auto alike = phrasewords::alike(typed);
    QVERIFY(alike.size() <= 3);
    QCOMPARE(alike.empty() ? QString() : QString(phrasewords::at(alike.front())), first);
}

QTEST_GUILESS_MAIN(PhraseWordsTest)

#include "tst_phrasewords.moc"
