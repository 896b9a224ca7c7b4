// SPDX-License-Identifier: MIT
#include "samplemodel.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QSignalSpy>
#include <QTest>

using namespace coverdesk;
using namespace Qt::StringLiterals;

class TableViewTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, Look::Light); }

    void copiesItsTextAsItIs();
    void opensARowByEnter();
    void wrapsWhatIsTooLong();
    void growsWithItsRows();
};

void TableViewTest::copiesItsTextAsItIs()
{
    SampleModel model;
    TableView table;
    table.setModel(&model);
    table.selectRow(3);
    QTest::keySequence(&table, QKeySequence::Copy);
    const auto lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.at(0), u"Code\tService\tCovered\tPrior auth.\tCopay\tCoins.\tPatient pays\tLimits and notes"_s);
    QCOMPARE(lines.at(1),
             u"90837\tPsychotherapy, 60 min\tNot covered\t—\t—\t—\tFull fee\t<b>Bill</b> 90834 instead & call"_s);
    table.clearSelection();
    QCOMPARE(table.asText().count(u'\n'), 5);
}

void TableViewTest::opensARowByEnter()
{
    SampleModel model;
    TableView table;
    table.setModel(&model);
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    table.setCurrentIndex(model.index(0, 0));
    const QSignalSpy chosen(&table, &TableView::rowChosen);
    const QSignalSpy opened(&table, &TableView::rowOpened);
    QTest::keyClick(&table, Qt::Key_Down);
    QCOMPARE(chosen.count(), 1);
    QTest::keyClick(&table, Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.first().first().toInt(), 1);
}

void TableViewTest::wrapsWhatIsTooLong()
{
    SampleModel model;
    TableView table;
    table.setModel(&model);
    table.resize(1000, 400);
    table.show();
    QVERIFY(table.rowHeight(1) > table.rowHeight(2) + 10);
    QCOMPARE(table.horizontalHeader()->length(), table.viewport()->width());
    table.resize(1400, 400);
    QTRY_COMPARE(table.rowHeight(1), table.rowHeight(2));
}

void TableViewTest::growsWithItsRows()
{
    SampleModel model;
    TableView table;
    table.setGrowing(true);
    table.setModel(&model);
    table.resize(1000, table.sizeHint().height());
    table.show();
    QTRY_VERIFY(table.sizeHint().height() >= table.rowViewportPosition(3) + table.rowHeight(3));
    table.resize(1000, table.sizeHint().height());
    QCOMPARE(table.viewport()->height(), table.rowViewportPosition(3) + table.rowHeight(3));
}

QTEST_MAIN(TableViewTest)
#include "tst_tableview.moc"
