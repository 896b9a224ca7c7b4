// SPDX-License-Identifier: MIT
#include "tests/flow/eyes.h"
#include "ui/lock/blankpage.h"
#include "ui/mainwindow.h"
#include "ui/settings/lookcard.h"
#include "ui/sitting.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace coverdesk;
using namespace coverdesk::testing;

/// From the opening of a profile to its end, and what the next sitting finds of the one before.
class SittingTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void whatIsTypedOutlivesAnOrdinaryEnd();
    void ctrlLEndsItLockedAndTheNextGoesOnWhereItWas();
    void anotherLanguageStartsAgainWhereItWas();
    void whatWasGivenBackIsNotGivenTwice();
    void whatIsTypedOutlivesThePageOfBackups();

private:
    bool sit(const std::optional<LockedRun> &locked = {});
    static MainWindow *window();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<BlankPage> m_blank;
    std::unique_ptr<Sitting> m_sitting;
};

void SittingTest::initTestCase()
{
    applyTheme(*qApp, Look::Light);
    QApplication::setQuitOnLastWindowClosed(false);
}

void SittingTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_blank = std::make_unique<BlankPage>();
}

void SittingTest::cleanup()
{
    m_sitting.reset();
    m_blank.reset();
    m_folder.reset();
}

MainWindow *SittingTest::window()
{
    for (auto *widget : QApplication::topLevelWidgets()) {
        if (auto *window = qobject_cast<MainWindow *>(widget); window && window->isVisible())
            return window;
    }
    return nullptr;
}

/// One that is locked waits for a person.
bool SittingTest::sit(const std::optional<LockedRun> &locked)
{
    m_sitting.reset();
    m_sitting = std::make_unique<Sitting>(Premises{m_folder->path(), true, {}}, locked, *m_blank);
    m_sitting->begin();
    const auto unlock = [&locked] {
        for (auto *widget : QApplication::topLevelWidgets()) {
            if (auto *pressed = locked ? button(*widget, u"Unlock"_s) : nullptr; pressed && pressed->isEnabled())
                pressed->click();
        }
        return window() != nullptr;
    };
    if (!QTest::qWaitFor(unlock, 20'000))
        return false;
    QApplication::setActiveWindow(window());
    return QTest::qWaitForWindowActive(window());
}

void SittingTest::whatIsTypedOutlivesAnOrdinaryEnd()
{
    QVERIFY(sit());
    typeInto(*window(), u"First name"_s, u"Olivia"_s);
    typeInto(*window(), u"Date of birth"_s, u"02/3"_s);
    window()->close();
    QVERIFY(!m_sitting->locked());
    QVERIFY(sit());
    QCOMPARE(field(*window(), u"First name"_s)->text(), QString());
    auto *held = button(*window(), u"On hold: Olivia"_s);
    QVERIFY(held);
    held->click();
    QCOMPARE(field(*window(), u"Date of birth"_s)->text(), u"02/3"_s);
}

void SittingTest::ctrlLEndsItLockedAndTheNextGoesOnWhereItWas()
{
    QVERIFY(sit());
    typeInto(*window(), u"First name"_s, u"Olivia"_s);
    QTest::keyClick(window(), Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(m_sitting->locked());
    QVERIFY(!window());
    QVERIFY(m_blank->isVisible());
    const auto locked = m_sitting->locked();
    QVERIFY(!locked->isOpen);
    QVERIFY(qAbs(locked->at.secsTo(QDateTime::currentDateTime())) < 60);
    m_blank->hide();
    QVERIFY(sit(locked));
    QCOMPARE(field(*window(), u"First name"_s)->text(), u"Olivia"_s);
}

void SittingTest::anotherLanguageStartsAgainWhereItWas()
{
    QVERIFY(sit());
    typeInto(*window(), u"First name"_s, u"Olivia"_s);
    emit window()->findChild<LookCard *>()->startAgainAsked();
    QTRY_VERIFY(m_sitting->locked());
    const auto run = m_sitting->locked();
    const FreshStart start{u"coverdesk"_s, {u"--practice"_s}};
    QCOMPARE(start.after(*run).arguments, start.arguments);
    m_blank->hide();
    QVERIFY(sit());
    QCOMPARE(field(*window(), u"First name"_s)->text(), u"Olivia"_s);
}

void SittingTest::whatWasGivenBackIsNotGivenTwice()
{
    QVERIFY(sit());
    typeInto(*window(), u"First name"_s, u"Olivia"_s);
    window()->close();
    QVERIFY(sit());
    QVERIFY(button(*window(), u"On hold: Olivia"_s));
    button(*window(), u"On hold: Olivia"_s)->click();
    field(*window(), u"First name"_s)->clear();
    window()->close();
    QVERIFY(sit());
    QVERIFY(!button(*window(), u"On hold: Olivia"_s));
}

/// Whoever leaves the window to put a backup in the history's place may think better of it.
void SittingTest::whatIsTypedOutlivesThePageOfBackups()
{
    QVERIFY(sit());
    typeInto(*window(), u"First name"_s, u"Olivia"_s);
    emit window()->restoreAsked();
    QTRY_VERIFY(!window());
    QVERIFY(sit());
    QVERIFY(button(*window(), u"On hold: Olivia"_s));
}

QTEST_MAIN(SittingTest)

#include "tst_sitting.moc"
