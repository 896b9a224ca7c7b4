// SPDX-License-Identifier: MIT
#include "app/domain/benefits.h"

#include <QTest>

using namespace coverdesk;
using namespace Qt::StringLiterals;

class MoneyTest : public QObject
{
    Q_OBJECT

private slots:
    void readsAmounts_data();
    void readsAmounts();
    void takesNothingElseForAnAmount_data();
    void takesNothingElseForAnAmount();
    void writesCentsExactly_data();
    void writesCentsExactly();
    void prefersWhatWasReportedAsRemaining();
    void countsNothingWhereAFigureIsUnknown();
    void neverLeavesLessThanNothing();
};

void MoneyTest::readsAmounts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("cents");
    QTest::newRow("whole dollars") << u"1200"_s << qint64(1200'00);
    QTest::newRow("one decimal") << u"1200.5"_s << qint64(1200'50);
    QTest::newRow("two decimals") << u"1200.05"_s << qint64(1200'05);
    QTest::newRow("sign and separator") << u"$1,200.50"_s << qint64(1200'50);
    QTest::newRow("millions") << u"1,234,567.89"_s << qint64(123456789);
    QTest::newRow("negative") << u"-5.00"_s << qint64(-500);
    QTest::newRow("less than a dollar owed") << u"-0.50"_s << qint64(-50);
    QTest::newRow("nothing") << u"0"_s << qint64(0);
    QTest::newRow("spaces around") << u"  25.00 "_s << qint64(2500);
    QTest::newRow("largest") << u"999999999999999.99"_s << qint64(99999999999999999);
}

void MoneyTest::readsAmounts()
{
    QFETCH(QString, text);
    QFETCH(qint64, cents);
    QCOMPARE(Money::fromText(text), std::optional(Money::cents(cents)));
}

void MoneyTest::takesNothingElseForAnAmount_data()
{
    QTest::addColumn<QString>("text");
    const auto texts = {u""_s,
                        u" "_s,
                        u"N/A"_s,
                        u"unlimited"_s,
                        u"25 per visit"_s,
                        u"1,2"_s,
                        u"1,2000"_s,
                        u"25.005"_s,
                        u"25."_s,
                        u".5"_s,
                        u"1e5"_s,
                        u"+5"_s,
                        u"--5"_s,
                        u"٢٥"_s,
                        u"0x10"_s,
                        u"NaN"_s,
                        u"99999999999999999999.50"_s,
                        u"20%"_s};
    for (const auto &text : texts)
        QTest::newRow(qPrintable(u"'%1'"_s.arg(text))) << text;
}

void MoneyTest::takesNothingElseForAnAmount()
{
    QFETCH(QString, text);
    QCOMPARE(Money::fromText(text), std::nullopt);
}

void MoneyTest::writesCentsExactly_data()
{
    QTest::addColumn<qint64>("cents");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << qint64(0) << u"0.00"_s;
    QTest::newRow("a cent") << qint64(1) << u"0.01"_s;
    QTest::newRow("a cent owed") << qint64(-1) << u"-0.01"_s;
    QTest::newRow("dollars") << qint64(1200'50) << u"1200.50"_s;
    QTest::newRow("beyond what a double holds") << qint64(90071992547409930) << u"900719925474099.30"_s;
}

void MoneyTest::writesCentsExactly()
{
    QFETCH(qint64, cents);
    QFETCH(QString, text);
    QCOMPARE(Money::cents(cents).toText(), text);
    QCOMPARE(Money::fromText(text), std::optional(Money::cents(cents)));
}

void MoneyTest::prefersWhatWasReportedAsRemaining()
{
    const Accumulator reported{{Money::cents(1000'00), {}}, {Money::cents(400'00), {}}, {Money::cents(500'00), {}}};
    QCOMPARE(reported.remaining(), (Amount{Money::cents(500'00), {}}));

    const Accumulator inWords{{Money::cents(1000'00), {}}, {Money::cents(400'00), {}}, {{}, u"met"_s}};
    QCOMPARE(inWords.remaining(), (Amount{{}, u"met"_s}));
}

void MoneyTest::countsNothingWhereAFigureIsUnknown()
{
    QCOMPARE((Accumulator{{Money::cents(1000'00), {}}, {}, {}}).remaining(), Amount());
    QCOMPARE((Accumulator{{}, {Money::cents(400'00), {}}, {}}).remaining(), Amount());
    QCOMPARE((Accumulator{{{}, u"unlimited"_s}, {Money::cents(0), {}}, {}}).remaining(), Amount());
    QCOMPARE((Accumulator{{Money::cents(1000'00), {}}, {Money::cents(0), {}}, {}}).remaining(),
             (Amount{Money::cents(1000'00), {}}));
}

void MoneyTest::neverLeavesLessThanNothing()
{
    const Accumulator overfull{{Money::cents(1000'00), {}}, {Money::cents(1200'00), {}}, {}};
    QCOMPARE(overfull.remaining(), (Amount{Money::cents(0), {}}));
}

QTEST_APPLESS_MAIN(MoneyTest)
#include "tst_money.moc"
