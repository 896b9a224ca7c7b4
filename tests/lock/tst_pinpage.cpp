// SPDX-License-Identifier: MIT
#include "tests/support/await.h"
#include "tests/ui/openingdesk.h"
#include "ui/firststart/firststart.h"
#include "ui/lock/blankpage.h"
#include "ui/mainwindow.h"
#include "ui/opening/startpage.h"
#include "ui/sitting.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace coverdesk;
using coverdesk::testing::await;

/// The page that asks for a new PIN, behind which the history is open.
class PinPageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void locksLikeTheWindowAndAsksAgain();

private:
    void sit(const std::optional<LockedRun> &locked = {});
    static bool isWindowThere();

    QTemporaryDir m_folder;
    OpeningDesk m_desk{m_folder.path()};
    BlankPage m_blank;
    std::unique_ptr<Sitting> m_sitting;
};

void PinPageTest::initTestCase()
{
    applyTheme(*qApp, Look::Light);
    QApplication::setQuitOnLastWindowClosed(false);
    m_desk.prepare([](Office &office) {
        QVERIFY(await(office.smith().keepPhrase(QByteArray(32, 'w'))));
        QVERIFY(await(office.smith().keepPin(u"480913"_s)));
    });
}

void PinPageTest::sit(const std::optional<LockedRun> &locked)
{
    m_sitting.reset();
    m_blank.hide();
    m_sitting = std::make_unique<Sitting>(m_desk.premises(), locked, m_blank);
    m_sitting->begin();
}

/// The window, or the first start, which comes before it in a new profile.
bool PinPageTest::isWindowThere()
{
    const auto windows = QApplication::topLevelWidgets();
    return std::any_of(windows.cbegin(), windows.cend(), [](const QWidget *widget) {
        const bool isOne = qobject_cast<const MainWindow *>(widget) || qobject_cast<const FirstStart *>(widget);
        return widget->isVisible() && isOne;
    });
}

void PinPageTest::locksLikeTheWindowAndAsksAgain()
{
    sit();
    QVERIFY(m_desk.press(u"Use the recovery phrase"_s));
    m_desk.typePhrase(phraseOfBytes('w'));
    QVERIFY(m_desk.press(u"Open the history"_s));
    QVERIFY(m_desk.shows(u"Choose a new PIN"_s));
    QTest::keyClick(m_desk.page(), Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(m_sitting->locked());
    QVERIFY(!m_desk.page());
    QVERIFY(m_blank.isVisible());
    QVERIFY(!isWindowThere());

    const auto locked = m_sitting->locked();
    sit(locked);
    QVERIFY(m_desk.press(u"Unlock"_s));
    QVERIFY2(m_desk.shows(u"Choose a new PIN"_s), qPrintable(m_desk.seen()));
    QVERIFY(m_desk.press(u"Go on without"_s));
    QTRY_VERIFY(isWindowThere());
    m_sitting.reset();
}

QTEST_MAIN(PinPageTest)

#include "tst_pinpage.moc"
