// SPDX-License-Identifier: MIT
#include "app/domain/npi.h"

#include <QTest>

using namespace coverdesk;
using namespace Qt::StringLiterals;

class NpiTest : public QObject
{
    Q_OBJECT

private slots:
    void knowsRealNumbers_data();
    void knowsRealNumbers();
    void refusesOthers_data();
    void refusesOthers();
    void catchesSwappedNeighbours();
    void catchesEveryWrongDigit();
};

void NpiTest::knowsRealNumbers_data()
{
    QTest::addColumn<QString>("npi");
    // The last two are one swap of 0 and 9 apart: the check digit cannot tell them.
    for (const auto &npi : {u"1234567893"_s, u"1245319599"_s, u"1999999984"_s, u"1558598797"_s, u"1003000126"_s,
                            u"2000000002"_s, u"1679576722"_s, u"1000000004"_s, u"1009000005"_s, u"1090000005"_s})
        QTest::newRow(qPrintable(npi)) << npi;
}

void NpiTest::knowsRealNumbers()
{
    QFETCH(QString, npi);
    QVERIFY(isNpi(npi));
}

void NpiTest::refusesOthers_data()
{
    QTest::addColumn<QString>("npi");
    for (const auto &npi : {u""_s, u"1234567890"_s, u"1234567891"_s, u"1558598798"_s, u"1112223337"_s, u"2345678901"_s,
                            u"0000000000"_s, u"123456789"_s, u"12345678931"_s, u"3000000000"_s, u"12345 67893"_s,
                            u"1234567893\n"_s, u"١٢٣٤٥٦٧٨٩٣"_s, u"123456789X"_s})
        QTest::newRow(qPrintable(u"'%1'"_s.arg(npi))) << npi;
}

void NpiTest::refusesOthers()
{
    QFETCH(QString, npi);
    QVERIFY(!isNpi(npi));
}

void NpiTest::catchesSwappedNeighbours()
{
    const auto npi = u"1245319599"_s;
    for (qsizetype place = 0; place + 1 < npi.size(); ++place) {
        auto swapped = npi;
        std::swap(swapped[place], swapped[place + 1]);
        QCOMPARE(isNpi(swapped), swapped == npi);
    }
}

void NpiTest::catchesEveryWrongDigit()
{
    const auto npi = u"1245319599"_s;
    for (qsizetype place = 0; place < npi.size(); ++place) {
        for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
            auto changed = npi;
            changed[place] = digit;
            QCOMPARE(isNpi(changed), changed == npi);
        }
    }
}

QTEST_APPLESS_MAIN(NpiTest)
#include "tst_npi.moc"
