// SPDX-License-Identifier: MIT
#include "samplemodel.h"
#include "ui/benefits/wirepage.h"
#include "ui/widgets/briefcopy.h"
#include "ui/widgets/tableview.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace coverdesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What is copied of a patient: not for clipboard histories, and not for long.
class BriefCopyTest : public QObject
{
    Q_OBJECT

private slots:
    void bearsTheMarksOfWhatIsLeftOut();
    void goesAfterAWhile();
    void leavesAloneWhatWasCopiedSince();
    void goesWithTheProgram();
    void whatIsCopiedOfATableBearsThem();
    void whatIsCopiedOffTheWireBearsThem();
};

static QString copied()
{
    return QGuiApplication::clipboard()->text();
}

static bool isMarked()
{
    const auto *held = QGuiApplication::clipboard()->mimeData();
    return held && held->data(u"x-kde-passwordManagerHint"_s) == "secret"
        && held->hasFormat(u"application/x-nspasteboard-concealed-type"_s)
        && held->hasFormat(u"ExcludeClipboardContentFromMonitorProcessing"_s)
        && held->data(u"CanIncludeInClipboardHistory"_s) == QByteArray(4, '\0')
        && held->data(u"CanUploadToCloudClipboard"_s) == QByteArray(4, '\0');
}

void BriefCopyTest::bearsTheMarksOfWhatIsLeftOut()
{
    QGuiApplication::clipboard()->setText(u"of somebody else"_s);
    QVERIFY(!isMarked());
    BriefCopy::put(u"Maya Okafor"_s);
    QCOMPARE(copied(), u"Maya Okafor"_s);
    QVERIFY(isMarked());
    QCOMPARE(BriefCopy::Usual, 30s);
}

void BriefCopyTest::goesAfterAWhile()
{
    BriefCopy::put(u"Maya Okafor"_s, 50ms);
    QCOMPARE(copied(), u"Maya Okafor"_s);
    QTRY_COMPARE(copied(), QString());
}

void BriefCopyTest::leavesAloneWhatWasCopiedSince()
{
    BriefCopy::put(u"Maya Okafor"_s, 20ms);
    QGuiApplication::clipboard()->setText(u"a shopping list"_s);
    QSignalSpy changed(QGuiApplication::clipboard(), &QClipboard::dataChanged);
    QVERIFY(!changed.wait(100));
    QCOMPARE(copied(), u"a shopping list"_s);
    // And a second copy has its own while.
    BriefCopy::put(u"Maya Okafor"_s, 20ms);
    BriefCopy::put(u"James Okamoto"_s);
    QVERIFY(!changed.wait(100));
    QCOMPARE(copied(), u"James Okamoto"_s);
}

void BriefCopyTest::goesWithTheProgram()
{
    BriefCopy::put(u"Maya Okafor"_s);
    QTimer::singleShot(0, qApp, &QCoreApplication::quit);
    QCoreApplication::exec();
    QCOMPARE(copied(), QString());
}

void BriefCopyTest::whatIsCopiedOfATableBearsThem()
{
    SampleModel model;
    TableView table;
    table.setModel(&model);
    QTest::keySequence(&table, QKeySequence::Copy);
    QVERIFY(copied().contains(u"90837"_s));
    QVERIFY(isMarked());
}

void BriefCopyTest::whatIsCopiedOffTheWireBearsThem()
{
    WirePage page(u"Bytes"_s, u"None"_s, nullptr);
    page.show(QByteArray("Maya Okafor"));
    const auto buttons = page.findChildren<QAbstractButton *>();
    for (auto *button : buttons) {
        if (button->accessibleName() == u"Copy"_s || button->text() == u"Copy"_s)
            button->click();
    }
    QCOMPARE(copied(), u"Maya Okafor"_s);
    QVERIFY(isMarked());
    // And what is marked there by hand.
    QGuiApplication::clipboard()->clear();
    auto *text = page.findChild<QPlainTextEdit *>();
    text->selectAll();
    text->copy();
    QCOMPARE(copied(), u"Maya Okafor"_s);
    QVERIFY(isMarked());
}

QTEST_MAIN(BriefCopyTest)

#include "tst_briefcopy.moc"
