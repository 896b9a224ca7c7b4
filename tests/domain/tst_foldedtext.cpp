// SPDX-License-Identifier: MIT
#include "app/domain/foldedtext.h"

#include <QStringList>
#include <QTest>

using namespace coverdesk;
using namespace Qt::StringLiterals;

/// What becomes of a text before it is looked for.
class FoldedTextTest : public QObject
{
    Q_OBJECT

private slots:
    void folds_data();
    void folds();
    void cutsWhatIsTooLongBetweenCharacters();
};

void FoldedTextTest::folds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("parts");
    QTest::newRow("nothing") << QString() << QStringList();
    QTest::newRow("only signs") << u" -'./ "_s << QStringList();
    QTest::newRow("case") << u"McDonald"_s << QStringList{u"mcdonald"_s};
    QTest::newRow("hyphen") << u"García-López"_s << QStringList{u"garcia"_s, u"lopez"_s};
    QTest::newRow("non-breaking hyphen and blank") << u"A\u2011B\u00a0C"_s << QStringList{u"a"_s, u"b"_s, u"c"_s};
    QTest::newRow("Vietnamese") << u"Nguyễn Thị Ánh Đào"_s << QStringList{u"nguyen"_s, u"thi"_s, u"anh"_s, u"dao"_s};
    QTest::newRow("ligatures") << u"ﬁﬀ Œuvre Æon"_s << QStringList{u"fiff"_s, u"oeuvre"_s, u"aeon"_s};
    QTest::newRow("full width") << u"ＡＢ１"_s << QStringList{u"ab1"_s};
    QTest::newRow("Chinese") << u"李小明"_s << QStringList{u"李"_s, u"小"_s, u"明"_s};
    QTest::newRow("Chinese among others") << u"a李b"_s << QStringList{u"a"_s, u"李"_s, u"b"_s};
    QTest::newRow("beyond the basic plane") << u"𠮷野"_s << QStringList{u"𠮷"_s, u"野"_s};
    QTest::newRow("Gothic") << u"𐌰𐌱"_s << QStringList{u"𐌰𐌱"_s};
    QTest::newRow("emoji") << u"Al🙂i"_s << QStringList{u"al"_s, u"i"_s};
    QTest::newRow("half a pair") << (u"a"_s + QChar(0xd800) + u'b') << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("Arabic digits") << u"٢٠١٠"_s << QStringList{u"2010"_s};
    QTest::newRow("tatweel") << u"محـمد"_s << QStringList{u"محمد"_s};
    QTest::newRow("direction marks") << u"\u202amaya\u202c"_s << QStringList{u"maya"_s};
    QTest::newRow("a null") << (u"a"_s + QChar(0) + u'b') << QStringList{u"a"_s, u"b"_s};
}

void FoldedTextTest::folds()
{
    QFETCH(QString, text);
    const FoldedText folded(text);
    QStringList parts;
    for (std::size_t part = 0; part < folded.count(); ++part) {
        const auto bytes = folded.parts(part, 1);
        parts.append(QString::fromUtf8(bytes.data(), qsizetype(bytes.size())));
    }
    QTEST(parts, "parts");
}

void FoldedTextTest::cutsWhatIsTooLongBetweenCharacters()
{
    const FoldedText folded(u"明"_s.repeated(200));
    QCOMPARE(folded.count(), FoldedText::Longest / 3);
    QCOMPARE(folded.whole().size(), FoldedText::Longest / 3 * 3);
    QCOMPARE(folded.parts(folded.count() - 1, 1), folded.parts(0, 1));
}

QTEST_APPLESS_MAIN(FoldedTextTest)
#include "tst_foldedtext.moc"
