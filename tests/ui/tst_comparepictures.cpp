// SPDX-License-Identifier: MIT
#include "comparedesk.h"
#include "comparesamples.h"
#include "pagewords.h"
#include "samplechecks.h"
#include "ui/compare/verdictline.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QDir>
#include <QScopeGuard>
#include <QScrollBar>
#include <QTest>

using namespace coverdesk;
using namespace Qt::StringLiterals;

/// Draws the comparison in every look and size, and looks for what is cut off.
class ComparePicturesTest : public QObject
{
    Q_OBJECT

private slots:
    void looksRight_data();
    void looksRight();
};

void ComparePicturesTest::looksRight_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Check>("one");
    QTest::addColumn<Check>("other");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    const auto add = [](const QString &name, const Check &one, const Check &other) {
        for (const QSize size : {QSize(1096, 740), QSize(968, 640)}) {
            for (const bool dark : {false, true}) {
                const auto picture = u"compare-%1-%2%3.png"_s.arg(name)
                                         .arg(size.width() > 1000 ? 1280 : 1024)
                                         .arg(dark ? u"-dark"_s : QString());
                QTest::newRow(qPrintable(picture)) << picture << one << other << size << dark;
            }
        }
    };
    auto several = sample::phoneAnswer();
    several.id = QUuid::createUuid();
    auto silent = sample::comparedInstant();
    silent.benefits->verdict = Verdict::NotFound;
    add(u"drawn"_s, sample::comparedByPhone(), sample::comparedInstant());
    add(u"two-calls"_s, sample::comparedByPhone(), sample::comparedBefore());
    add(u"several"_s, several, sample::comparedInstant());
    add(u"silent"_s, sample::comparedByPhone(), silent);
}

void ComparePicturesTest::looksRight()
{
    QFETCH(QString, name);
    QFETCH(Check, one);
    QFETCH(Check, other);
    QFETCH(QSize, size);
    QFETCH(bool, dark);
    applyTheme(*qApp, dark ? Look::Dark : Look::Light);
    const auto back = qScopeGuard([] { applyTheme(*qApp, Look::Light); });
    CompareDesk desk;
    QCOMPARE(desk.open(size), QString());
    auto &page = desk.page();
    const auto verdict = [&page] { return page.findChild<VerdictLine *>()->text(); };
    one.patientId = {};
    other.patientId = {};
    const auto left = desk.kept(one);
    const auto right = desk.kept(other);
    QVERIFY(left && right);
    page.compare(left->id, right->id);
    QVERIFY(QTest::qWaitFor([&verdict] { return !verdict().isEmpty(); }, 10'000));
    page.setFocus(Qt::OtherFocusReason);
    QCoreApplication::processEvents();
    const QDir folder(QStringLiteral(COVERDESK_PICTURES_DIR));
    QVERIFY(folder.mkpath(u"."_s));
    QVERIFY(page.window()->grab().save(folder.filePath(name)));
    QCOMPARE(clippedIn(page), QString());
    const auto *table = page.findChild<TableView *>();
    int width = 0;
    for (int column = 0; column < table->model()->columnCount(); ++column)
        width += table->columnWidth(column);
    QVERIFY2(width <= table->viewport()->width(), "every column is seen");
    const auto *bar = table->verticalScrollBar();
    QVERIFY2(bar->maximum() == 0 || bar->isVisible(), "where not every row is seen, that there are more");
    const bool isDrawn = name.startsWith(u"compare-drawn-1280"_s);
    QVERIFY2(!isDrawn || bar->maximum() == 0, "every row is seen");
}

QTEST_MAIN(ComparePicturesTest)

#include "tst_comparepictures.moc"
