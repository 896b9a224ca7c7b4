// SPDX-License-Identifier: MIT
#include "lockdesk.h"
#include "tests/flow/eyes.h"
#include "tests/support/await.h"
#include "ui/lock/blankpage.h"
#include "ui/lock/locking.h"
#include "ui/settings/connectdialog.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QFileDialog>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace coverdesk;
using namespace coverdesk::testing;

using Why = LockKeeper::Why;

/// What is there, and what is not, from the moment a window locks until the program starts afresh.
class LockingTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void theBlankPageHasNothingOfAPatient_data();
    void theBlankPageHasNothingOfAPatient();
    void itTakesThePlaceOfTheWindow();
    void aDialogThatIsOpenIsClosed();
    void aDialogThatIsWaitedForIsClosedBeforeTheWindowGoes();
    void aMenuIsClosed();
    void ownClipboardIsEmptiedAndNoOther();
    void whatIsTypedIsSealed();
    void whatIsOnTheWireIsHeardAndKept();
    void aWireThatHangsIsNotWaitedForTooLong();
    void itIsNoted_data();
    void itIsNoted();
    void theFreshStartIsToldNothingOfAPatient();
    void anEarlierLockIsForgottenByTheNext();
    void whereItCannotStartAfreshItSaysSo();
    void theBlankPageIsPictured_data();
    void theBlankPageIsPictured();
};

/// Long enough for a slow machine, and far from what is tested.
static constexpr Locking::Patience LongEnough{30s, 100ms};

static const QStringList OfMaya{u"Maya"_s, u"Okafor"_s,     u"U123456789"_s, u"U12 345 678 9"_s,
                                u"6789"_s, u"06/15/1990"_s, u"Cigna"_s};

static QStringList foundIn(const QString &words)
{
    QStringList found;
    for (const auto &part : OfMaya) {
        if (words.contains(part, Qt::CaseInsensitive))
            found.append(part);
    }
    return found;
}

void LockingTest::initTestCase()
{
    applyTheme(*qApp, Look::Light);
}

void LockingTest::theBlankPageHasNothingOfAPatient_data()
{
    QTest::addColumn<int>("page");
    QTest::newRow("New check") << 1;
    QTest::newRow("Patients") << 2;
    QTest::newRow("Open requests") << 3;
    QTest::newRow("Settings") << 4;
    QTest::newRow("a result") << 0;
}

void LockingTest::theBlankPageHasNothingOfAPatient()
{
    QFETCH(int, page);
    LockDesk desk;
    QCOMPARE(desk.open(), QString());
    QVERIFY(desk.askMaya());
    if (page > 0)
        QTest::keyClick(&desk.window(), Qt::Key(Qt::Key_0 + page), Qt::ControlModifier);
    else
        QVERIFY(desk.press(u"Open"_s) && desk.reads(u"Check again"_s));
    QVERIFY(foundIn(everythingSaid()).contains(u"Okafor"_s));

    BlankPage blank;
    Locking locking(desk.office(), blank, LongEnough);
    QSignalSpy done(&locking, &Locking::done);
    const auto place = desk.window().place();
    locking.begin(desk.takeWindow(), place, Why::ByHand);
    QVERIFY(blank.isVisible());
    QTRY_COMPARE(done.size(), 1);
    QCOMPARE(foundIn(everythingSaid()), QStringList());
    QCOMPARE(QApplication::topLevelWidgets().size(), 1);
}

void LockingTest::itTakesThePlaceOfTheWindow()
{
    LockDesk desk;
    QCOMPARE(desk.open(), QString());
    desk.window().setGeometry(40, 50, 1024, 700);
    BlankPage blank;
    Locking locking(desk.office(), blank, LongEnough);
    QPointer<QWidget> window = &desk.window();
    locking.begin(desk.takeWindow(), {}, Why::ByHand);
    // At once, whatever is still to be done.
    QVERIFY(!window->isVisible());
    QCOMPARE(blank.geometry(), QRect(40, 50, 1024, 700));
    QCOMPARE(blank.windowTitle(), u"Coverdesk"_s);
    QTRY_VERIFY(!window);
}

void LockingTest::aDialogThatIsOpenIsClosed()
{
    LockDesk desk;
    QCOMPARE(desk.open(), QString());
    auto *dialog = new ConnectDialog(desk.office(), &desk.window());
    dialog->open();
    QVERIFY(dialog->isVisible());
    BlankPage blank;
    Locking locking(desk.office(), blank, LongEnough);
    QSignalSpy done(&locking, &Locking::done);
    const QPointer<QWidget> open = dialog;
    locking.begin(desk.takeWindow(), {}, Why::ScreenLocked);
    QVERIFY(!open->isVisible());
    QTRY_COMPARE(done.size(), 1);
    QVERIFY(!open);
}

/// As with a file's name: the function that asked for it has not come back when the window is to go.
void LockingTest::aDialogThatIsWaitedForIsClosedBeforeTheWindowGoes()
{
    LockDesk desk;
    QCOMPARE(desk.open(), QString());
    QVERIFY(desk.askMaya());
    BlankPage blank;
    Locking locking(desk.office(), blank, LongEnough);
    QSignalSpy done(&locking, &Locking::done);
    const QPointer<MainWindow> window = &desk.window();
    bool isBack = false;
    bool wasThere = false;
    desk.window().askFileName = [&](const QString &) {
        QFileDialog dialog(window, u"Save"_s);
        dialog.setOption(QFileDialog::DontUseNativeDialog);
        QTimer::singleShot(0, &locking, [&] { locking.begin(desk.takeWindow(), {}, Why::Idle); });
        dialog.exec();
        isBack = true;
        wasThere = !window.isNull();
        return QString();
    };
    QEventLoop program;
    connect(&locking, &Locking::done, &program, &QEventLoop::quit);
    QTimer::singleShot(0, &program, [&] { QTest::keyClick(window->focusWidget(), Qt::Key_S, Qt::ControlModifier); });
    program.exec();
    QVERIFY(isBack);
    QVERIFY(wasThere);
    QVERIFY(!window);
}

void LockingTest::aMenuIsClosed()
{
    LockDesk desk;
    QCOMPARE(desk.open(), QString());
    QMenu menu(&desk.window());
    menu.addAction(u"Okafor"_s);
    menu.popup({100, 100});
    QVERIFY(menu.isVisible());
    BlankPage blank;
    Locking locking(desk.office(), blank, LongEnough);
    auto window = desk.takeWindow();
    menu.setParent(nullptr, Qt::Popup);
    menu.popup({100, 100});
    locking.begin(std::move(window), {}, Why::Idle);
    QVERIFY(!menu.isVisible());
    QCOMPARE(QApplication::activePopupWidget(), nullptr);
}

void LockingTest::ownClipboardIsEmptiedAndNoOther()
{
    for (const bool areOurs : {false, true}) {
        LockDesk desk;
        QCOMPARE(desk.open(), QString());
        QApplication::clipboard()->setText(u"Maya Okafor U123456789"_s);
        BlankPage blank;
        Locking locking(desk.office(), blank, LongEnough);
        locking.isOurs = [areOurs](const QClipboard &, QClipboard::Mode) { return areOurs; };
        locking.begin(desk.takeWindow(), {}, Why::ByHand);
        QCOMPARE(QApplication::clipboard()->text().isEmpty(), areOurs);
    }
}

void LockingTest::whatIsTypedIsSealed()
{
    LockDesk desk;
    QCOMPARE(desk.open(), QString());
    typeInto(desk.window(), u"First name"_s, u"Halftyped"_s);
    const auto place = desk.window().place();
    QVERIFY(place.size() > 20);
    BlankPage blank;
    Locking locking(desk.office(), blank, LongEnough);
    QSignalSpy done(&locking, &Locking::done);
    locking.begin(desk.takeWindow(), place, Why::ByHand);
    QTRY_COMPARE(done.size(), 1);
    desk.close();
    QCOMPARE(desk.open(), QString());
    const auto kept = await(desk.office().history().notes().note(Locking::noteName()));
    QVERIFY(kept && *kept);
    QCOMPARE(**kept, place);
}

void LockingTest::whatIsOnTheWireIsHeardAndKept()
{
    LockDesk desk(1500ms);
    QCOMPARE(desk.open(), QString());
    typeMaya(desk.window());
    QVERIFY(desk.press(u"Check eligibility now"_s));
    QTRY_VERIFY(desk.office().desk().isBusy());
    BlankPage blank;
    Locking locking(desk.office(), blank, LongEnough);
    QSignalSpy done(&locking, &Locking::done);
    // A lock in the very moment of the press: the question is not yet in the history.
    locking.begin(desk.takeWindow(), {}, Why::ByHand);
    QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, 20'000);
    QVERIFY(!desk.office().desk().isBusy());
    desk.close();
    QCOMPARE(desk.open(), QString());
    QVERIFY(await(desk.office().history().unsettled())->empty());
    QCOMPARE(await(desk.office().history().size())->checks, 1);
}

void LockingTest::aWireThatHangsIsNotWaitedForTooLong()
{
    LockDesk desk(5min);
    QCOMPARE(desk.open(), QString());
    typeMaya(desk.window());
    QVERIFY(desk.press(u"Check eligibility now"_s));
    QTRY_COMPARE(await(desk.office().history().size())->checks, 1);
    BlankPage blank;
    Locking locking(desk.office(), blank, {300ms, 50ms});
    QSignalSpy done(&locking, &Locking::done);
    locking.begin(desk.takeWindow(), {}, Why::ByHand);
    QTRY_COMPARE(done.size(), 1);
    QVERIFY(desk.office().desk().isBusy());
    QCOMPARE(done.first().first().value<LockedRun>().waiting, 1);
}

void LockingTest::itIsNoted_data()
{
    QTest::addColumn<Why>("why");
    QTest::addColumn<QString>("detail");
    QTest::newRow("by hand") << Why::ByHand << u"hand"_s;
    QTest::newRow("idle") << Why::Idle << u"idle"_s;
    QTest::newRow("screen") << Why::ScreenLocked << u"screen"_s;
    QTest::newRow("sleep") << Why::Slept << u"sleep"_s;
}

void LockingTest::itIsNoted()
{
    QFETCH(Why, why);
    QFETCH(QString, detail);
    LockDesk desk;
    QCOMPARE(desk.open(), QString());
    BlankPage blank;
    Locking locking(desk.office(), blank, LongEnough);
    locking.begin(desk.takeWindow(), {}, why);
    const auto log = await(desk.office().history().audit().newest(1));
    QVERIFY(log && log->entries.size() == 1);
    QCOMPARE(log->entries.front().act, AuditAct::Locked);
    QCOMPARE(log->entries.front().detail, detail);
}

void LockingTest::theFreshStartIsToldNothingOfAPatient()
{
    const FreshStart own{u"/usr/bin/coverdesk"_s, {u"--profile"_s, u"/clinic"_s, u"-platform"_s, u"offscreen"_s}};
    const auto fresh = own.after({QDateTime(QDate(2026, 11, 22), QTime(10, 12)), 2});
    QCOMPARE(fresh.program, own.program);
    QCOMPARE(fresh.arguments,
             own.arguments + QStringList({u"--locked"_s, u"2026-11-22T10:12:00"_s, u"--waiting"_s, u"2"_s}));
}

void LockingTest::anEarlierLockIsForgottenByTheNext()
{
    const LockedRun first{QDateTime(QDate(2026, 11, 22), QTime(10, 12)), 2};
    const LockedRun second{QDateTime(QDate(2026, 11, 22), QTime(11, 30)), 0};
    const FreshStart own{u"coverdesk"_s, {u"--practice"_s}};
    QCOMPARE(own.after(first).after(second).arguments, own.after(second).arguments);
    const FreshStart written{u"coverdesk"_s, {u"--locked=2026-01-01T00:00:00"_s, u"--waiting=4"_s, u"--practice"_s}};
    QCOMPARE(written.after(second).arguments, own.after(second).arguments);
}

void LockingTest::whereItCannotStartAfreshItSaysSo()
{
    const FreshStart nowhere{u"/nowhere/coverdesk"_s, {}};
    QVERIFY(!nowhere.launch());
    BlankPage blank;
    blank.show();
    QVERIFY(!button(blank, u"Start Coverdesk"_s));
    blank.tellNotStarted();
    QVERIFY(wordsOn(blank).contains(u"could not start again by itself"_s));
    QSignalSpy asked(&blank, &BlankPage::startAsked);
    auto *start = button(blank, u"Start Coverdesk"_s);
    QVERIFY(start);
    QTest::mouseClick(start, Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
}

void LockingTest::theBlankPageIsPictured_data()
{
    QTest::addColumn<Look>("look");
    QTest::addColumn<QSize>("size");
    QTest::newRow("light") << Look::Light << QSize(1280, 800);
    QTest::newRow("dark-small") << Look::Dark << QSize(1024, 700);
}

void LockingTest::theBlankPageIsPictured()
{
    QFETCH(Look, look);
    QFETCH(QSize, size);
    applyTheme(*qApp, look);
    QVERIFY(QDir().mkpath(QStringLiteral(COVERDESK_PICTURES_DIR)));
    const auto tag = QString::fromLatin1(QTest::currentDataTag());
    BlankPage blank;
    blank.resize(size);
    blank.show();
    QVERIFY(keepPicture(blank, u"blank-%1.png"_s.arg(tag)));
    blank.tellNotStarted();
    QVERIFY(keepPicture(blank, u"blank-stuck-%1.png"_s.arg(tag)));
    applyTheme(*qApp, Look::Light);
}

QTEST_MAIN(LockingTest)

#include "tst_locking.moc"
