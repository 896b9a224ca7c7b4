// SPDX-License-Identifier: MIT
#include "app/domain/percent.h"

#include <QTest>

using namespace coverdesk;
using namespace Qt::StringLiterals;

class PercentTest : public QObject
{
    Q_OBJECT

private slots:
    void readsAndWritesShares_data();
    void readsAndWritesShares();
    void takesNothingElseForAShare_data();
    void takesNothingElseForAShare();
};

void PercentTest::readsAndWritesShares_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("hundredths");
    QTest::addColumn<QString>("written");
    QTest::newRow("whole") << u"20"_s << qint64(2000) << u"20"_s;
    QTest::newRow("half") << u"12.5"_s << qint64(1250) << u"12.5"_s;
    QTest::newRow("hundredth") << u"33.33"_s << qint64(3333) << u"33.33"_s;
    QTest::newRow("small") << u"0.05"_s << qint64(5) << u"0.05"_s;
    QTest::newRow("with sign") << u"20%"_s << qint64(2000) << u"20"_s;
    QTest::newRow("with sign and space") << u" 20 % "_s << qint64(2000) << u"20"_s;
    QTest::newRow("zeros behind") << u"20.5000"_s << qint64(2050) << u"20.5"_s;
    QTest::newRow("nothing") << u"0"_s << qint64(0) << u"0"_s;
    QTest::newRow("ten") << u"10"_s << qint64(1000) << u"10"_s;
    QTest::newRow("all") << u"100"_s << qint64(10000) << u"100"_s;
}

void PercentTest::readsAndWritesShares()
{
    QFETCH(QString, text);
    QFETCH(qint64, hundredths);
    const auto percent = Percent::fromText(text);
    QCOMPARE(percent, std::optional(Percent::hundredths(hundredths)));
    QTEST(percent->toText(), "written");
}

void PercentTest::takesNothingElseForAShare_data()
{
    QTest::addColumn<QString>("text");
    const auto texts = {u""_s,     u"N/A"_s,   u"100.01"_s, u"101"_s, u"-5"_s, u"12.505"_s,
                        u"20%%"_s, u"20/80"_s, u".5"_s,     u"1e1"_s, u"٢٠"_s, u"20."_s};
    for (const auto &text : texts)
        QTest::newRow(qPrintable(u"'%1'"_s.arg(text))) << text;
}

void PercentTest::takesNothingElseForAShare()
{
    QFETCH(QString, text);
    QCOMPARE(Percent::fromText(text), std::nullopt);
}

QTEST_APPLESS_MAIN(PercentTest)
#include "tst_percent.moc"
