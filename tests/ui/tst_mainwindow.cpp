// SPDX-License-Identifier: MIT
#include "tests/history/samples.h"
#include "ui/benefits/answerpanel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/theme.h"
#include "windowfixture.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QTest>

using namespace coverdesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Asking, in the real window: typed, pressed, read.
class MainWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void opensNewCheckAndSaysItIsPractice();
    void typesPressesAndReadsTheAnswer();
    void aDoubleClickMakesOneCheck();
    void enterAndAClickMakeOneCheck();
    void theButtonIsOffInTheSameEvent();
    void whatIsMissingIsSaidAndNothingIsAsked();
    void theSameQuestionIsAnsweredFromTheHistory();
    void whatMayBeTheSameQuestionIsAskedOnlyOnPurpose();
    void anEditedFieldMakesANewCheckAndMarksTheOldAnswer();
    void aChosenInsurerIsANewCheck();
    void whoIsNotListedForPracticeIsNotSent();
    void aHalfTypedFormIsPutOnHold();
    void theNextPatientMayBeTypedWhileOneIsAsked();
    void theKeyboardReturnsToTheButton();
    void opensAgainWithWhatWasKept();

private:
    std::unique_ptr<WindowFixture> m_desk;
};

void MainWindowTest::init()
{
    applyTheme(*qApp, Look::Light);
    m_desk = std::make_unique<WindowFixture>();
    QCOMPARE(m_desk->open(), QString());
}

void MainWindowTest::cleanup()
{
    m_desk.reset();
}

void MainWindowTest::opensNewCheckAndSaysItIsPractice()
{
    QCOMPARE(m_desk->window().windowTitle(), u"Coverdesk – Practice"_s);
    QVERIFY(m_desk->edit(u"First name"_s));
    QVERIFY(m_desk->shows(u"Practice mode. Made-up patients and insurers; nothing leaves this computer."_s));
    QVERIFY(m_desk->shows(u"Eligibility service: practice"_s));
    QVERIFY(m_desk->shows(u"Answer in seconds · uses 1 check"_s));
}

void MainWindowTest::typesPressesAndReadsTheAnswer()
{
    m_desk->typeMaya();
    QVERIFY(m_desk->press(u"Check eligibility now"_s));
    QVERIFY(m_desk->isAnswered(u"Plan active · therapy not asked"_s));
    QCOMPARE(m_desk->checksKept(), 1);
    QVERIFY(m_desk->button(u"Check eligibility now"_s)->isEnabled());
}

void MainWindowTest::aDoubleClickMakesOneCheck()
{
    m_desk->typeMaya();
    auto *ask = m_desk->button(u"Check eligibility now"_s);
    QTest::mouseClick(ask, Qt::LeftButton);
    QTest::mouseClick(ask, Qt::LeftButton);
    QTest::mouseDClick(ask, Qt::LeftButton);
    QVERIFY(m_desk->isAnswered(u"Plan active · therapy not asked"_s));
    QCOMPARE(m_desk->checksKept(), 1);
}

void MainWindowTest::enterAndAClickMakeOneCheck()
{
    m_desk->typeMaya();
    auto *ask = m_desk->button(u"Check eligibility now"_s);
    QTest::keyClick(m_desk->edit(u"Member ID"_s), Qt::Key_Return, Qt::ControlModifier);
    QTest::mouseClick(ask, Qt::LeftButton);
    QTest::keyClick(m_desk->edit(u"Member ID"_s), Qt::Key_Enter, Qt::ControlModifier);
    ask->setFocus();
    QTest::keyClick(ask, Qt::Key_Return);
    QVERIFY(m_desk->isAnswered(u"Plan active · therapy not asked"_s));
    QCOMPARE(m_desk->checksKept(), 1);
}

void MainWindowTest::theButtonIsOffInTheSameEvent()
{
    m_desk->typeMaya();
    auto *ask = m_desk->button(u"Check eligibility now"_s);
    ask->click();
    QVERIFY(!ask->isEnabled());
    QCOMPARE(ask->words(), u"Asking Cigna…"_s);
    QTRY_VERIFY(ask->isEnabled());
}

void MainWindowTest::whatIsMissingIsSaidAndNothingIsAsked()
{
    m_desk->type(u"First name"_s, u"Maya"_s);
    m_desk->type(u"Date of birth"_s, u"02/30/1990"_s);
    QVERIFY(m_desk->press(u"Check eligibility now"_s));
    QVERIFY(m_desk->shows(u"Last name is missing."_s));
    QVERIFY(m_desk->shows(u"There is no such day as 02/30/1990."_s));
    QCOMPARE(QApplication::focusWidget(), m_desk->edit(u"Last name"_s));
    QCOMPARE(m_desk->checksKept(), 0);
}

void MainWindowTest::theSameQuestionIsAnsweredFromTheHistory()
{
    m_desk->typeMaya();
    QVERIFY(m_desk->press(u"Check eligibility now"_s));
    QVERIFY(m_desk->isAnswered(u"Plan active · therapy not asked"_s));
    QVERIFY(m_desk->press(u"Check eligibility now"_s));
    QTRY_VERIFY(m_desk->shows(u"This was asked already"_s));
    QVERIFY(m_desk->shows(u"Nothing was sent."_s));
    QCOMPARE(m_desk->checksKept(), 1);
    QCOMPARE(m_desk->standing(), u"Plan active · therapy not asked"_s);

    auto *anew = m_desk->button(u"Ask anew"_s);
    anew->setFocus();
    QVERIFY(m_desk->press(u"Ask anew"_s));
    QVERIFY(!anew->isVisible());
    QVERIFY2(!qobject_cast<QAbstractButton *>(QApplication::focusWidget()), "the next key presses nothing");
    QTRY_COMPARE(m_desk->checksKept(), 2);
    QVERIFY(m_desk->isAnswered(u"Plan active · therapy not asked"_s));
    QVERIFY(!m_desk->shows(u"This was asked already"_s));
}

void MainWindowTest::whatMayBeTheSameQuestionIsAskedOnlyOnPurpose()
{
    m_desk->typeMaya();
    QVERIFY(m_desk->press(u"Check eligibility now"_s));
    QVERIFY(m_desk->isAnswered(u"Plan active · therapy not asked"_s));
    samples::edit(m_desk->office().folder(), u"UPDATE checks SET body_sealed = zeroblob(length(body_sealed))"_s);
    QVERIFY(m_desk->press(u"Check eligibility now"_s));
    QTRY_VERIFY(m_desk->shows(u"An earlier question about this patient cannot be read"_s));
    QVERIFY(m_desk->shows(u"Nothing was sent."_s));
    QCOMPARE(m_desk->checksKept(), 1);

    QVERIFY(m_desk->press(u"Ask anew"_s));
    QTRY_COMPARE(m_desk->checksKept(), 2);
    QVERIFY(m_desk->isAnswered(u"Plan active · therapy not asked"_s));
    QVERIFY(!m_desk->shows(u"cannot be read"_s));
}

void MainWindowTest::anEditedFieldMakesANewCheckAndMarksTheOldAnswer()
{
    m_desk->typeMaya();
    QVERIFY(m_desk->press(u"Check eligibility now"_s));
    QVERIFY(m_desk->isAnswered(u"Plan active · therapy not asked"_s));
    QVERIFY(!m_desk->shows(u"The form has changed since."_s));
    m_desk->type(u"Member ID"_s, u"U123456780"_s);
    QVERIFY(m_desk->shows(u"The form has changed since."_s));
    QVERIFY(m_desk->press(u"Check eligibility now"_s));
    QVERIFY(m_desk->isAnswered(u"Not found: check the card"_s));
    QVERIFY(!m_desk->shows(u"The form has changed since."_s));
    QCOMPARE(m_desk->checksKept(), 2);
}

void MainWindowTest::aChosenInsurerIsANewCheck()
{
    m_desk->typeMaya();
    m_desk->type(u"Insurance company"_s, u"Blue Shield"_s);
    QVERIFY(m_desk->press(u"Check eligibility now"_s));
    QVERIFY(m_desk->isAnswered(u"Choose the insurer"_s));
    auto *panel = m_desk->window().findChild<AnswerPanel *>();
    // At once it may be the second press of a double click, and does nothing.
    emit panel->payerChosen(u"Blue Shield of California"_s);
    QCOMPARE(m_desk->edit(u"Insurance company"_s)->text(), u"Blue Shield"_s);
    QVERIFY(QTest::qWaitFor([&] {
        emit panel->payerChosen(u"Blue Shield of California"_s);
        return m_desk->edit(u"Insurance company"_s)->text() == u"Blue Shield of California"_s;
    }));
    QTRY_COMPARE(m_desk->checksKept(), 2);
    QVERIFY(m_desk->isAnswered(u"Not found: check the card"_s));
}

void MainWindowTest::whoIsNotListedForPracticeIsNotSent()
{
    m_desk->typeMaya();
    m_desk->type(u"Last name"_s, u"Real"_s);
    QVERIFY(m_desk->press(u"Check eligibility now"_s));
    QTRY_VERIFY(m_desk->shows(u"Nothing was sent."_s));
    QVERIFY(m_desk->button(u"Check eligibility now"_s)->isEnabled());
    QCOMPARE(m_desk->checksKept(), 0);
}

void MainWindowTest::aHalfTypedFormIsPutOnHold()
{
    m_desk->type(u"First name"_s, u"Maya"_s);
    m_desk->type(u"Visit date"_s, u"next Tuesday"_s);
    QTest::keyClick(&m_desk->window(), Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(m_desk->edit(u"First name"_s)->text(), QString());
    m_desk->type(u"First name"_s, u"Tomas"_s);
    QVERIFY(m_desk->press(u"On hold: Maya"_s));
    QCOMPARE(m_desk->edit(u"First name"_s)->text(), u"Maya"_s);
    QCOMPARE(m_desk->edit(u"Visit date"_s)->text(), u"next Tuesday"_s);
    QVERIFY(m_desk->button(u"On hold: Tomas"_s));
    QVERIFY(!m_desk->button(u"On hold: Maya"_s));
}

void MainWindowTest::theNextPatientMayBeTypedWhileOneIsAsked()
{
    m_desk = std::make_unique<WindowFixture>();
    QCOMPARE(m_desk->open(1500ms), QString());
    m_desk->typeMaya();
    QVERIFY(m_desk->press(u"Check eligibility now"_s));
    QTRY_VERIFY(m_desk->standing().contains(u"Asking"_s));
    QTest::keyClick(&m_desk->window(), Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(m_desk->edit(u"First name"_s)->text(), QString());
    QVERIFY(m_desk->button(u"Check eligibility now"_s)->isEnabled());
    QVERIFY(!m_desk->button(u"On hold: Maya Okafor"_s));
    QTRY_VERIFY(m_desk->shows(u"An answer has come."_s));
    QCOMPARE(m_desk->standing(), QString());
    QCOMPARE(m_desk->checksKept(), 1);
}

void MainWindowTest::theKeyboardReturnsToTheButton()
{
    m_desk->typeMaya();
    auto *ask = m_desk->button(u"Check eligibility now"_s);
    ask->setFocus();
    QTest::keyClick(ask, Qt::Key_Return);
    QVERIFY(m_desk->isAnswered(u"Plan active · therapy not asked"_s));
    QTRY_COMPARE(QApplication::focusWidget(), ask);
}

void MainWindowTest::opensAgainWithWhatWasKept()
{
    m_desk->typeMaya();
    QVERIFY(m_desk->press(u"Check eligibility now"_s));
    QVERIFY(m_desk->isAnswered(u"Plan active · therapy not asked"_s));
    QCOMPARE(m_desk->open(), QString());
    QTest::keyClick(&m_desk->window(), Qt::Key_2, Qt::ControlModifier);
    QTRY_VERIFY(m_desk->shows(u"Maya Okafor"_s));
}

QTEST_MAIN(MainWindowTest)

#include "tst_mainwindow.moc"
