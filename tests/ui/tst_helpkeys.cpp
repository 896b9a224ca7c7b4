// SPDX-License-Identifier: MIT
#include "helpdesk.h"
#include "tests/flow/eyes.h"
#include "ui/help/shortcuts.h"
#include "ui/help/steppicture.h"
#include "ui/lock/lockkeeper.h"
#include "ui/widgets/navigationbutton.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/readingarea.h"
#include "ui/widgets/sectionlist.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/theme.h"
#include "windowfixture.h"

#include <QAccessible>
#include <QApplication>
#include <QScrollBar>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace coverdesk;
using namespace coverdesk::testing;

using Section = HelpPage::Section;

/// The keys that Help tells of and those that are heard, and Help itself without a mouse.
class HelpKeysTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, Look::Light); }
    void everyShortcutIsHeard();
    void everyShortcutThatIsHeardIsTold();
    void theLockIsHeardByTheKeeper();
    void f1AndItsNumberOpenIt();
    void isWalkedByTheKeyboard();
    void everythingHasAName();

private:
    static QSet<QKeySequence> wiredIn(const QWidget &window);
    static QStringList written(const QSet<QKeySequence> &keys);
    static QSet<QKeySequence> told();

    HelpDesk m_desk;
};

QSet<QKeySequence> HelpKeysTest::wiredIn(const QWidget &window)
{
    QSet<QKeySequence> keys;
    for (const auto *shortcut : window.findChildren<QShortcut *>()) {
        for (const auto &sequence : shortcut->keys()) {
            // The keypad's Enter stands for Return.
            if (!sequence.isEmpty() && !sequence.toString().contains(u"Enter"_s))
                keys.insert(sequence);
        }
    }
    return keys;
}

QStringList HelpKeysTest::written(const QSet<QKeySequence> &keys)
{
    QStringList words;
    for (const auto &key : keys)
        words.append(key.toString());
    words.sort();
    return words;
}

/// Heard by QShortcut: the lock is heard before any window, by its keeper.
QSet<QKeySequence> HelpKeysTest::told()
{
    QSet<QKeySequence> keys;
    for (const auto &shortcut : shortcuts()) {
        if (shortcut.deed != Deed::Lock)
            keys.insert(shortcut.keys);
    }
    return keys;
}

void HelpKeysTest::everyShortcutIsHeard()
{
    WindowFixture fixture;
    QCOMPARE(fixture.open(), QString());
    QCOMPARE(written(told() - wiredIn(fixture.window())), QStringList());
}

void HelpKeysTest::everyShortcutThatIsHeardIsTold()
{
    WindowFixture fixture;
    QCOMPARE(fixture.open(), QString());
    QCOMPARE(written(wiredIn(fixture.window()) - told()), QStringList());
    const auto page = m_desk.page();
    QVERIFY(page);
    page->showSection(Section::Shortcuts);
    for (const auto &shortcut : shortcuts())
        QVERIFY2(wordsOn(*page).contains(inWords(shortcut.deed)), qPrintable(inWords(shortcut.deed)));
}

void HelpKeysTest::theLockIsHeardByTheKeeper()
{
    QCOMPARE(keysFor(Deed::Lock), u"Ctrl+L"_s);
    LockKeeper keeper(
        LockKeeper::Clocks::real(), [] { return std::nullopt; }, nullptr);
    keeper.start();
    QSignalSpy asked(&keeper, &LockKeeper::lockAsked);
    const auto page = m_desk.page();
    QVERIFY(page);
    QTest::keyClick(page.get(), Qt::Key_L, Qt::ControlModifier);
    QTRY_COMPARE(asked.size(), 1);
}

void HelpKeysTest::f1AndItsNumberOpenIt()
{
    WindowFixture fixture;
    QCOMPARE(fixture.open(), QString());
    auto *page = fixture.window().findChild<HelpPage *>();
    QVERIFY(!page->isVisible());
    QTest::keyClick(&fixture.window(), Qt::Key_F1);
    QVERIFY(page->isVisible());
    QVERIFY(page->findChild<SectionList *>()->hasFocus());
    QTest::keyClick(&fixture.window(), Qt::Key_1, Qt::ControlModifier);
    QVERIFY(!page->isVisible());
    QTest::keyClick(&fixture.window(), Qt::Key_5, Qt::ControlModifier);
    QVERIFY(page->isVisible());
    const auto buttons = fixture.window().findChildren<NavigationButton *>();
    QCOMPARE(buttons.last()->accessibleName(), u"Help"_s);
    QVERIFY(buttons.last()->isChecked());
    QVERIFY(buttons.last()->y() > buttons.at(3)->y());
}

void HelpKeysTest::isWalkedByTheKeyboard()
{
    const auto page = m_desk.page();
    QVERIFY(page);
    page->setFocus(Qt::OtherFocusReason);
    auto *sections = page->findChild<SectionList *>();
    QVERIFY(sections->hasFocus());
    QTest::keyClick(sections, Qt::Key_Tab);
    auto *road = qobject_cast<ReadingArea *>(QApplication::focusWidget());
    QVERIFY(road);
    QTest::keyClick(road, Qt::Key_End);
    QCOMPARE(road->verticalScrollBar()->value(), road->verticalScrollBar()->maximum());
    QVERIFY(road->verticalScrollBar()->maximum() > 0);
    QTest::keyClick(road, Qt::Key_Home);
    QCOMPARE(road->verticalScrollBar()->value(), 0);
    QTest::keyClick(road, Qt::Key_Backtab);
    QVERIFY(sections->hasFocus());
    QTest::keyClick(sections, Qt::Key_Down);
    QTest::keyClick(sections, Qt::Key_Tab);
    QVERIFY(qobject_cast<TableView *>(QApplication::focusWidget()));
}

void HelpKeysTest::everythingHasAName()
{
    const auto page = m_desk.page();
    QVERIFY(page);
    for (auto *widget : page->findChildren<QWidget *>()) {
        const auto isReached = widget->focusPolicy() & Qt::TabFocus;
        const auto isPainted = qobject_cast<StepPicture *>(widget) || qobject_cast<Pill *>(widget);
        if (!isReached && !isPainted)
            continue;
        const auto *told = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(!told->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
        if (qobject_cast<StepPicture *>(widget))
            QCOMPARE(told->role(), QAccessible::Graphic);
    }
}

QTEST_MAIN(HelpKeysTest)

#include "tst_helpkeys.moc"
