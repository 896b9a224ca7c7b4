// SPDX-License-Identifier: MIT
#include "ui/lock/lockkeeper.h"

#include <QDialog>
#include <QLineEdit>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace std::chrono_literals;
using namespace coverdesk;

using Why = LockKeeper::Why;

/// When the window is to lock, by clocks that the test sets.
class LockKeeperTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void locksAfterTheTimeAndNotBefore();
    void whoTypesOrClicksIsThere_data();
    void whoTypesOrClicksIsThere();
    void aTremblingMouseIsNobody();
    void aChangedTimeCountsAtOnce();
    void ctrlLLocksFromADialogToo();
    void otherKeysDoNotLock();
    void sleepIsNoticedByTheClocks();
    void aLateTimerIsNoSleep();
    void aClockThatIsSetBackDoesNotLock();
    void byHandAloneWhereItIsNotToLockByItself();
    void tellsItOnce();

private:
    void pass(std::chrono::milliseconds time);
    void turnWheel();

    std::chrono::milliseconds m_steady{0};
    QDateTime m_wall;
    std::optional<std::chrono::milliseconds> m_patience;
    std::unique_ptr<LockKeeper> m_keeper;
    std::unique_ptr<QLineEdit> m_line;
    QList<Why> m_asked;
};

void LockKeeperTest::init()
{
    m_steady = 1h;
    m_wall = QDateTime(QDate(2026, 11, 22), QTime(10, 0), Qt::UTC);
    m_patience = 10min;
    m_asked.clear();
    m_line = std::make_unique<QLineEdit>();
    m_line->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_line.get()));
    const LockKeeper::Clocks clocks{[this] { return m_steady; }, [this] { return m_wall; }};
    m_keeper = std::make_unique<LockKeeper>(
        clocks, [this] { return m_patience; }, nullptr);
    connect(m_keeper.get(), &LockKeeper::lockAsked, this, [this](Why why) { m_asked.append(why); });
    m_keeper->start();
}

void LockKeeperTest::cleanup()
{
    m_keeper.reset();
    m_line.reset();
}

/// Lets time go on as the timer sees it: in small steps, both clocks alike.
void LockKeeperTest::pass(std::chrono::milliseconds time)
{
    constexpr std::chrono::milliseconds step = 5s;
    for (auto left = time; left > 0ms; left -= std::min(left, step)) {
        const auto now = std::min(left, step);
        m_steady += now;
        m_wall = m_wall.addMSecs(now.count());
        m_keeper->look();
    }
    QCoreApplication::processEvents();
}

void LockKeeperTest::turnWheel()
{
    QWheelEvent event({5, 5}, m_line->mapToGlobal(QPointF(5, 5)), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(m_line.get(), &event);
}

void LockKeeperTest::locksAfterTheTimeAndNotBefore()
{
    pass(10min - 1ms);
    QCOMPARE(m_asked, QList<Why>({}));
    pass(1ms);
    QCOMPARE(m_asked, QList<Why>({Why::Idle}));
}

void LockKeeperTest::whoTypesOrClicksIsThere_data()
{
    QTest::addColumn<int>("type");
    QTest::newRow("a key") << int(QEvent::KeyPress);
    QTest::newRow("a button") << int(QEvent::MouseButtonPress);
    QTest::newRow("the mouse") << int(QEvent::MouseMove);
    QTest::newRow("the wheel") << int(QEvent::Wheel);
}

void LockKeeperTest::whoTypesOrClicksIsThere()
{
    QFETCH(int, type);
    pass(9min);
    if (type == QEvent::KeyPress)
        QTest::keyClick(m_line.get(), Qt::Key_A);
    else if (type == QEvent::MouseButtonPress)
        QTest::mouseClick(m_line.get(), Qt::LeftButton);
    else if (type == QEvent::MouseMove)
        QTest::mouseMove(m_line.get(), {40, 12});
    else
        turnWheel();
    QCoreApplication::processEvents();
    pass(9min + 59s);
    QCOMPARE(m_asked, QList<Why>({}));
    pass(1s);
    QCOMPARE(m_asked, QList<Why>({Why::Idle}));
}

void LockKeeperTest::aTremblingMouseIsNobody()
{
    const auto move = [this](const QPointF &place) {
        QMouseEvent event(QEvent::MouseMove, place, place, Qt::NoButton, Qt::NoButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_line.get(), &event);
    };
    move({300, 300});
    for (int minute = 0; minute < 10; ++minute) {
        move({300.0 + minute % 3, 301});
        pass(1min);
    }
    QCOMPARE(m_asked, QList<Why>({Why::Idle}));
}

void LockKeeperTest::aChangedTimeCountsAtOnce()
{
    pass(3min);
    QCOMPARE(m_asked, QList<Why>({}));
    m_patience = 2min;
    pass(5s);
    QCOMPARE(m_asked, QList<Why>({Why::Idle}));
}

void LockKeeperTest::ctrlLLocksFromADialogToo()
{
    QDialog dialog;
    auto *column = new QVBoxLayout(&dialog);
    auto *line = new QLineEdit(&dialog);
    column->addWidget(line);
    dialog.setModal(true);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    line->setText(QStringLiteral("half typed"));
    QTest::keyClick(line, Qt::Key_L, Qt::ControlModifier);
    // Not from within the event.
    QCOMPARE(m_asked, QList<Why>({}));
    QTRY_COMPARE(m_asked, QList<Why>({Why::ByHand}));
    QCOMPARE(line->text(), QStringLiteral("half typed"));
}

void LockKeeperTest::otherKeysDoNotLock()
{
    QTest::keyClick(m_line.get(), Qt::Key_L);
    QTest::keyClick(m_line.get(), Qt::Key_L, Qt::ShiftModifier);
    QTest::keyClick(m_line.get(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClick(m_line.get(), Qt::Key_K, Qt::ControlModifier);
    QCoreApplication::processEvents();
    QCOMPARE(m_asked, QList<Why>({}));
    QCOMPARE(m_line->text(), QStringLiteral("ll"));
}

void LockKeeperTest::sleepIsNoticedByTheClocks()
{
    // The steady clock may stand still meanwhile, or not.
    m_wall = m_wall.addSecs(36);
    m_keeper->look();
    QTRY_COMPARE(m_asked, QList<Why>({Why::Slept}));
}

void LockKeeperTest::aLateTimerIsNoSleep()
{
    for (int late = 0; late < 5; ++late) {
        m_wall = m_wall.addSecs(25);
        m_steady += 25s;
        m_keeper->look();
    }
    QCoreApplication::processEvents();
    QCOMPARE(m_asked, QList<Why>({}));
}

void LockKeeperTest::aClockThatIsSetBackDoesNotLock()
{
    m_wall = m_wall.addDays(-1);
    m_keeper->look();
    pass(1min);
    QCOMPARE(m_asked, QList<Why>({}));
    // From there on it is watched as ever.
    m_wall = m_wall.addSecs(60);
    m_keeper->look();
    QTRY_COMPARE(m_asked, QList<Why>({Why::Slept}));
}

void LockKeeperTest::byHandAloneWhereItIsNotToLockByItself()
{
    m_patience.reset();
    pass(20min);
    m_wall = m_wall.addDays(1);
    m_keeper->look();
    QCoreApplication::processEvents();
    QCOMPARE(m_asked, QList<Why>({}));
    QTest::keyClick(m_line.get(), Qt::Key_L, Qt::ControlModifier);
    QTRY_COMPARE(m_asked, QList<Why>({Why::ByHand}));
}

void LockKeeperTest::tellsItOnce()
{
    QTest::keyClick(m_line.get(), Qt::Key_L, Qt::ControlModifier);
    QTest::keyClick(m_line.get(), Qt::Key_L, Qt::ControlModifier);
    pass(30min);
    QCOMPARE(m_asked, QList<Why>({Why::ByHand}));
}

QTEST_MAIN(LockKeeperTest)

#include "tst_lockkeeper.moc"
