// SPDX-License-Identifier: MIT
#include "app/futures.h"
#include "requestsamples.h"
#include "ui/benefits/answerpanel.h"
#include "ui/check/notices.h"
#include "ui/requests/newsbell.h"
#include "ui/requests/requestspage.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/navigationbutton.h"
#include "ui/widgets/theme.h"
#include "windowfixture.h"

#include <QApplication>
#include <QDir>
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
    void anEditedFieldMakesANewCheckAndMarksTheOldAnswer();
    void aChosenInsurerIsANewCheck();
    void whoIsNotListedForPracticeIsNotSent();
    void aHalfTypedFormIsPutOnHold();
    void theNextPatientMayBeTypedWhileOneIsAsked();
    void theKeyboardReturnsToTheButton();
    void opensAgainWithWhatWasKept();
    void theBadgeCountsNewAnswersAndDecisions();
    void openRequestsArePicturedInTheWindow();
    void anOpenedAnswerIsNewsNoMore();
    void newsAreToldOutsideTheWindowWithoutThePatient();
    void aStoppedServiceIsOneBannerForItsQueue_data();
    void aStoppedServiceIsOneBannerForItsQueue();
    void theBannerGoesWhenTheServiceIsReached();
    void whatWasNotSentIsSaidWhileSomethingWaits();

private:
    bool keep(const Check &check);
    int badge() const;
    bool isOpened(const QUuid &id);

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

    QVERIFY(m_desk->press(u"Ask anew"_s));
    QTRY_COMPARE(m_desk->checksKept(), 2);
    QVERIFY(m_desk->isAnswered(u"Plan active · therapy not asked"_s));
    QVERIFY(!m_desk->shows(u"This was asked already"_s));
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

bool MainWindowTest::keep(const Check &check)
{
    bool isKept = false;
    when(m_desk->office().history().add(check), &m_desk->office(),
         [&isKept](const Result<Check> &kept) { isKept = bool(kept); });
    return QTest::qWaitFor([&isKept] { return isKept; });
}

int MainWindowTest::badge() const
{
    for (const auto *button : m_desk->window().findChildren<NavigationButton *>()) {
        if (button->accessibleName() == u"Open requests"_s)
            return button->badge();
    }
    return -1;
}

bool MainWindowTest::isOpened(const QUuid &id)
{
    std::optional<Result<Check>> check;
    when(m_desk->office().history().check(id), &m_desk->office(),
         [&check](const Result<Check> &read) { check = read; });
    return QTest::qWaitFor([&check] { return check.has_value(); }) && *check && (*check)->openedAt;
}

void MainWindowTest::theBadgeCountsNewAnswersAndDecisions()
{
    QVERIFY(keep(sample::newAnswer()));
    QVERIFY(keep(sample::unsentRequest()));
    QCOMPARE(m_desk->open(), QString());
    QTRY_COMPARE(badge(), 2);
    QTest::keyClick(&m_desk->window(), Qt::Key_3, Qt::ControlModifier);
    QVERIFY(m_desk->window().findChild<RequestsPage *>()->isVisible());
    QTRY_VERIFY(m_desk->shows(u"1 answer, 1 needs you."_s));
    QVERIFY(m_desk->press(u"Decide"_s));
    QTRY_VERIFY(m_desk->button(u"Close it"_s));
    QVERIFY(m_desk->press(u"Close it"_s));
    QTRY_COMPARE(badge(), 1);
}

void MainWindowTest::openRequestsArePicturedInTheWindow()
{
    QVERIFY(keep(sample::newAnswer()));
    QVERIFY(keep(sample::unsentRequest()));
    QCOMPARE(m_desk->open(), QString());
    QTRY_COMPARE(badge(), 2);
    QTest::keyClick(&m_desk->window(), Qt::Key_3, Qt::ControlModifier);
    QTRY_VERIFY(m_desk->button(u"Decide"_s));
    QVERIFY(QDir().mkpath(QStringLiteral(COVERDESK_PICTURES_DIR)));
    for (const auto size : {QSize(1280, 800), QSize(1024, 700)}) {
        m_desk->window().resize(size);
        QCoreApplication::processEvents();
        const auto file = u"%1/window-requests-%2.png"_s.arg(QStringLiteral(COVERDESK_PICTURES_DIR)).arg(size.width());
        QVERIFY(m_desk->window().grab().save(file));
    }
}

void MainWindowTest::anOpenedAnswerIsNewsNoMore()
{
    const auto answer = sample::newAnswer();
    QVERIFY(keep(answer));
    QCOMPARE(m_desk->open(), QString());
    QTRY_COMPARE(badge(), 1);
    QVERIFY(!isOpened(answer.id));
    QTest::keyClick(&m_desk->window(), Qt::Key_3, Qt::ControlModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(badge(), 0);
    QVERIFY(isOpened(answer.id));
    QTest::keyClick(&m_desk->window(), Qt::Key_Escape);
    QTRY_VERIFY(m_desk->shows(u"Nothing is open"_s));
}

void MainWindowTest::newsAreToldOutsideTheWindowWithoutThePatient()
{
    auto *bell = m_desk->window().findChild<NewsBell *>();
    QStringList told;
    bell->isWatched = [] { return false; };
    bell->show = [&told](const QString &title, const QString &words) { told.append(title + u": " + words); };
    emit m_desk->office().desk().newsCame(sample::newAnswer());
    QTRY_COMPARE(told, QStringList{u"Coverdesk: A phone answer has come."_s});
    emit bell->answered();
    QVERIFY(m_desk->window().findChild<RequestsPage *>()->isVisible());
}

void MainWindowTest::aStoppedServiceIsOneBannerForItsQueue_data()
{
    QTest::addColumn<ServiceId>("service");
    QTest::addColumn<Failure::Kind>("kind");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("action");
    QTest::newRow("key") << ServiceId::Eligibility << Failure::Kind::Unauthorized
                         << u"The eligibility service refuses our key. 3 checks wait."_s << u"Enter the key"_s;
    QTest::newRow("wallet") << ServiceId::Eligibility << Failure::Kind::Unpaid
                            << u"No checks are left in the wallet. 3 checks wait. Going on uses 2 checks."_s
                            << u"Go on"_s;
    QTest::newRow("phone key") << ServiceId::HealthHarbor << Failure::Kind::Unauthorized
                               << u"Health Harbor refuses our key. 3 requests wait."_s << u"Enter the key"_s;
    QTest::newRow("phone unpaid") << ServiceId::HealthHarbor << Failure::Kind::Unpaid
                                  << u"Health Harbor takes no more requests until it is paid. 3 requests "
                                     u"wait. Going "
                                     "on uses 2 phone requests."_s
                                  << u"Go on"_s;
}

void MainWindowTest::aStoppedServiceIsOneBannerForItsQueue()
{
    QFETCH(ServiceId, service);
    QFETCH(Failure::Kind, kind);
    Notices notices(true);
    notices.count(service, 3, 2);
    notices.stopped(service, Failure{.kind = kind});
    const auto told = notices.mostUrgent();
    QVERIFY(told);
    QTEST(told->notice.words, "words");
    QTEST(told->notice.action, "action");
    notices.reached(service);
    QVERIFY(!notices.mostUrgent()->notice.words.contains(u"wait"_s));
}

void MainWindowTest::theBannerGoesWhenTheServiceIsReached()
{
    auto &desk = m_desk->office().desk();
    emit desk.serviceStopped(ServiceId::Eligibility, Failure{.kind = Failure::Kind::Unpaid});
    QVERIFY(m_desk->shows(u"No checks are left in the wallet."_s));
    QVERIFY(m_desk->button(u"Go on"_s));
    emit desk.serviceReached(ServiceId::Eligibility);
    QVERIFY(!m_desk->shows(u"No checks are left in the wallet."_s));
    QVERIFY(m_desk->shows(u"Practice mode."_s));
}

void MainWindowTest::whatWasNotSentIsSaidWhileSomethingWaits()
{
    auto check = sample::unsentRequest();
    check.standing = Standing::Queued;
    check.failure = Failure{.kind = Failure::Kind::Offline};
    Notices notices(false);
    notices.kept(check);
    notices.count(ServiceId::HealthHarbor, 1, 1);
    notices.count(ServiceId::Eligibility, 0, 0);
    const auto told = notices.mostUrgent();
    QVERIFY(told);
    QCOMPARE(told->check, check.id);
    // Another program has sent it.
    notices.count(ServiceId::HealthHarbor, 0, 0);
    QVERIFY(!notices.mostUrgent());
}

QTEST_MAIN(MainWindowTest)

#include "tst_mainwindow.moc"
