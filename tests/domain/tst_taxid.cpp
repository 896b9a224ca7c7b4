// SPDX-License-Identifier: MIT
#include "app/domain/taxid.h"

#include <QTest>

using namespace coverdesk;
using namespace Qt::StringLiterals;

/// The vectors of the field guide.
class TaxIdTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsTaxIdsApart_data();
    void tellsTaxIdsApart();
};

void TaxIdTest::tellsTaxIdsApart_data()
{
    QTest::addColumn<bool>("isOne");
    QTest::addColumn<bool>("isUnassigned");
    for (const auto *good : {"12-3456789", "123456789", "98-7654321"})
        QTest::newRow(good) << true << false;
    for (const auto *strange : {"07-1234567", "00-1234567", "49-0000000", "970000000"})
        QTest::newRow(strange) << true << true;
    for (const auto *bad :
         {"12-345678", "1234567890", "12+3456789", "12A456789", "", "07-123456", "12-3456789\n", "1-23456789"})
        QTest::newRow(bad) << false << false;
}

void TaxIdTest::tellsTaxIdsApart()
{
    QFETCH(bool, isOne);
    QFETCH(bool, isUnassigned);
    const auto text = QString::fromLatin1(QTest::currentDataTag());
    QCOMPARE(isTaxId(text), isOne);
    QCOMPARE(isUnassignedEin(text), isUnassigned);
}

QTEST_APPLESS_MAIN(TaxIdTest)
#include "tst_taxid.moc"
