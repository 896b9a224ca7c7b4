// SPDX-License-Identifier: MIT
#include "app/patientdirectory.h"
#include "ui/benefits/answerpanel.h"
#include "ui/check/newcheckpage.h"
#include "ui/check/reminders.h"
#include "ui/noticeboard.h"
#include "ui/requests/newsbell.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choicechip.h"
#include "ui/widgets/theme.h"
#include "windowfixture.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace coverdesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The card beside the form, in the real window: corrected, asked again, chosen and remembered.
class CardDeskTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void asksTheCorrectedQuestionOnce();
    void keepsBothLinesOne();
    void fillsOneButtonAtATime();
    void showsTheLastAnswerOfThePatient();
    void showsThePhoneOfTheInsurerBook();
    void remembersTheInsurerChosen();
    void asksAsTypedWhereSomebodyWantsIt();
    void goesBackToTheNameWhereItIsNone();
    void remindsAcrossARestart();
    void remindsInTheBannerAndOpensTheCheck();
    void seesToTheClinicInSettings();

private:
    void typeTomas(const QString &memberId);
    ChoiceChip *chip(const QString &words) const;
    /// Presses until the moment has passed in which a press may be the second of a double click.
    bool pressUntil(const QString &words, const std::function<bool()> &isDone) const;

    std::unique_ptr<WindowFixture> m_desk;
};

static const auto onCard = u"Member ID, exactly as on the card"_s;

void CardDeskTest::init()
{
    applyTheme(*qApp, Look::Light);
    m_desk = std::make_unique<WindowFixture>();
    QCOMPARE(m_desk->open(), QString());
}

void CardDeskTest::cleanup()
{
    m_desk.reset();
}

void CardDeskTest::typeTomas(const QString &memberId)
{
    m_desk->type(u"First name"_s, u"Tomas"_s);
    m_desk->type(u"Last name"_s, u"Reyes"_s);
    m_desk->type(u"Date of birth"_s, u"02291984"_s);
    m_desk->type(u"Insurance company"_s, u"Aetna"_s);
    m_desk->type(u"Member ID"_s, memberId);
}

ChoiceChip *CardDeskTest::chip(const QString &words) const
{
    for (auto *chip : m_desk->window().findChildren<ChoiceChip *>()) {
        if (chip->isVisible() && chip->accessibleName() == words)
            return chip;
    }
    return nullptr;
}

bool CardDeskTest::pressUntil(const QString &words, const std::function<bool()> &isDone) const
{
    return QTest::qWaitFor([&] {
        if (auto *button = m_desk->button(words); button && button->isEnabled() && !isDone())
            button->click();
        return isDone();
    });
}

void CardDeskTest::asksTheCorrectedQuestionOnce()
{
    typeTomas(u"W9000O0002"_s);
    QTest::keyClick(m_desk->edit(u"Member ID"_s), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_desk->isAnswered(u"Not found: check the card"_s));
    QTRY_COMPARE(QApplication::focusWidget(), m_desk->edit(onCard));
    QCOMPARE(m_desk->checksKept(), 1);
    QVERIFY(!m_desk->button(u"Try again"_s)->isEnabled());
    // As it is, it was asked already: nothing goes out.
    QTest::keyClick(m_desk->edit(onCard), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(m_desk->shows(u"This was asked already"_s));
    QCOMPARE(m_desk->checksKept(), 1);

    QTest::keyClick(m_desk->edit(onCard), Qt::Key_1, Qt::AltModifier);
    QTRY_COMPARE(m_desk->edit(u"Member ID"_s)->text(), u"W900000002"_s);
    QVERIFY(m_desk->shows(u"Changed: Member ID"_s));
    QVERIFY(!m_desk->shows(u"The form has changed since."_s));
    auto *again = m_desk->button(u"Try again"_s);
    QTest::qWait(800);
    auto *line = m_desk->edit(onCard);
    QTest::keyClick(line, Qt::Key_Return);
    QTest::keyClick(line, Qt::Key_Return);
    QTest::keyClick(line, Qt::Key_Return, Qt::ControlModifier);
    again->click();
    QVERIFY(m_desk->isAnswered(u"Plan active · therapy not asked"_s));
    QCOMPARE(m_desk->checksKept(), 2);
}

void CardDeskTest::keepsBothLinesOne()
{
    typeTomas(u"W1"_s);
    QVERIFY(m_desk->press(u"Check eligibility now"_s));
    QVERIFY(m_desk->isAnswered(u"Not found: check the card"_s));
    QVERIFY(m_desk->shows(u"Aetna did not know W1"_s));
    m_desk->type(onCard, u"W22 3"_s);
    QVERIFY(!m_desk->shows(u"Aetna did not know W1"_s));
    QCOMPARE(m_desk->edit(u"Member ID"_s)->text(), u"W22 3"_s);
    m_desk->type(u"Member ID"_s, u"W33"_s);
    QCOMPARE(m_desk->edit(onCard)->text(), u"W33"_s);
    QTest::keyClick(m_desk->edit(onCard), Qt::Key_Escape);
    QCOMPARE(m_desk->edit(onCard)->text(), u"W33"_s);
}

void CardDeskTest::fillsOneButtonAtATime()
{
    typeTomas(u"W1"_s);
    QVERIFY(m_desk->press(u"Check eligibility now"_s));
    QVERIFY(m_desk->isAnswered(u"Not found: check the card"_s));
    QCOMPARE(m_desk->button(u"Check eligibility now"_s)->kind(), Button::Kind::Plain);
    QCOMPARE(m_desk->button(u"Try again"_s)->kind(), Button::Kind::Primary);
    m_desk->type(onCard, u"W2"_s);
    QCOMPARE(m_desk->button(u"Check eligibility now"_s)->kind(), Button::Kind::Plain);
    QTest::keyClick(&m_desk->window(), Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(m_desk->button(u"Check eligibility now"_s)->kind(), Button::Kind::Primary);
    QVERIFY(!m_desk->button(u"Try again"_s));
}

void CardDeskTest::showsTheLastAnswerOfThePatient()
{
    typeTomas(u"W900000002"_s);
    QVERIFY(m_desk->press(u"Check eligibility now"_s));
    QVERIFY(m_desk->isAnswered(u"Plan active · therapy not asked"_s));
    QVERIFY(!m_desk->shows(u"Last good answer"_s));
    QTRY_VERIFY(!m_desk->office().directory().find(u"Tomas Reyes", 1).empty());
    m_desk->type(u"Member ID"_s, u"W900000003"_s);
    QVERIFY(m_desk->press(u"Check eligibility now"_s));
    QTRY_VERIFY(m_desk->shows(u"Last good answer"_s));
    QTRY_VERIFY(m_desk->shows(u"It was asked with a member ID ending in 0002."_s));
    m_desk->type(u"First name"_s, u"Priya"_s);
    m_desk->type(u"Last name"_s, u"Raman"_s);
    m_desk->type(u"Date of birth"_s, u"03172001"_s);
    QVERIFY(m_desk->press(u"Check eligibility now"_s));
    QTRY_VERIFY(m_desk->shows(u"None yet: nothing was answered about Priya Raman."_s));
}

void CardDeskTest::showsThePhoneOfTheInsurerBook()
{
    QVERIFY(m_desk->office().settings().keep(
        Insurer{.name = u"Aetna Inc"_s, .aliases = {u"Aetna"_s}, .phone = u"1-888-632-3862"_s}));
    typeTomas(u"W1"_s);
    QVERIFY(m_desk->press(u"Check eligibility now"_s));
    QVERIFY(m_desk->isAnswered(u"Not found: check the card"_s));
    QVERIFY(m_desk->shows(u"1-888-632-3862"_s));
    m_desk->type(u"Insurance company"_s, u"Humana"_s);
    QVERIFY(m_desk->press(u"Check eligibility now"_s));
    QTRY_VERIFY(!m_desk->shows(u"1-888-632-3862"_s));
    QVERIFY(m_desk->isAnswered(u"Not found: check the card"_s));
    QVERIFY(!m_desk->shows(u"1-888-632-3862"_s));
}

void CardDeskTest::remembersTheInsurerChosen()
{
    m_desk->typeMaya();
    m_desk->type(u"Insurance company"_s, u"Blue Shield"_s);
    m_desk->type(u"Member ID"_s, u"XEA905512233"_s);
    QVERIFY(m_desk->press(u"Check eligibility now"_s));
    QVERIFY(m_desk->isAnswered(u"Choose the insurer"_s));
    QVERIFY(m_desk->shows(u"insurers are called “Blue Shield”"_s));
    // At once it may be the second press of a double click, and neither asks nor remembers.
    m_desk->button(u"Ask this one"_s)->click();
    QVERIFY(m_desk->office().settings().payerChoices().empty());
    QVERIFY(pressUntil(u"Ask this one"_s, [this] { return !m_desk->office().settings().payerChoices().empty(); }));
    const auto kept = m_desk->office().settings().payerChoices().front();
    QCOMPARE(kept.typed, u"Blue Shield"_s);
    QCOMPARE(kept.idLetters, u"XEA"_s);
    QTRY_COMPARE(m_desk->checksKept(), 2);
    QVERIFY(m_desk->isAnswered(u"Not found: check the card"_s));

    QTest::keyClick(&m_desk->window(), Qt::Key_N, Qt::ControlModifier);
    m_desk->typeMaya();
    m_desk->type(u"Insurance company"_s, u"blue shield"_s);
    m_desk->type(u"Member ID"_s, u"XEA1"_s);
    QVERIFY(m_desk->shows(u"Asked as %1, as chosen before"_s.arg(kept.payer)));
    QVERIFY(m_desk->press(u"Check eligibility now"_s));
    QVERIFY(m_desk->isAnswered(u"Not found: check the card"_s));
    QCOMPARE(m_desk->checksKept(), 3);
    QCOMPARE(m_desk->edit(u"Insurance company"_s)->text(), u"blue shield"_s);
    const auto &shown = m_desk->window().findChild<NewCheckPage *>()->shown();
    QVERIFY(shown);
    QCOMPARE(shown->inquiry.insurance.payer, kept.payer);
    QVERIFY(!m_desk->shows(u"The form has changed since."_s));
}

void CardDeskTest::asksAsTypedWhereSomebodyWantsIt()
{
    QVERIFY(m_desk->office().settings().keep(PayerChoice{u"Blue Shield"_s, u"U"_s, u"Blue Shield of California"_s}));
    m_desk->window().findChild<NewCheckPage *>()->refresh();
    m_desk->typeMaya();
    m_desk->type(u"Insurance company"_s, u"Blue Shield"_s);
    QVERIFY(m_desk->shows(u"Asked as Blue Shield of California, as chosen before"_s));
    QVERIFY(m_desk->press(u"Change"_s));
    QVERIFY(!m_desk->shows(u"as chosen before"_s));
    QVERIFY(m_desk->press(u"Check eligibility now"_s));
    QVERIFY(m_desk->isAnswered(u"Choose the insurer"_s));
}

void CardDeskTest::goesBackToTheNameWhereItIsNone()
{
    m_desk->typeMaya();
    m_desk->type(u"Insurance company"_s, u"Blue Shield"_s);
    QVERIFY(m_desk->press(u"Check eligibility now"_s));
    QVERIFY(m_desk->isAnswered(u"Choose the insurer"_s));
    m_desk->button(u"None of these"_s)->click();
    QTRY_COMPARE(QApplication::focusWidget(), m_desk->edit(u"Insurance company"_s));
    QCOMPARE(m_desk->edit(u"Insurance company"_s)->selectedText(), u"Blue Shield"_s);
    QCOMPARE(m_desk->checksKept(), 1);
}

void CardDeskTest::remindsAcrossARestart()
{
    const auto check = QUuid::createUuid();
    auto *page = m_desk->window().findChild<NewCheckPage *>();
    // Late enough that a slow machine is open again before.
    page->reminders().remind(check, 10s);
    page->reminders().remind(QUuid::createUuid(), 1h);
    QVERIFY(m_desk->checksKept() == 0);
    QCOMPARE(m_desk->open(), QString());
    page = m_desk->window().findChild<NewCheckPage *>();
    QTRY_VERIFY(page->reminders().dueOf(check));
    QSignalSpy due(&page->reminders(), &Reminders::fellDue);
    QTRY_COMPARE_WITH_TIMEOUT(due.size(), 1, 30'000);
    QCOMPARE(due.at(0).at(0).toUuid(), check);
    QVERIFY(!page->reminders().dueOf(check));
}

void CardDeskTest::remindsInTheBannerAndOpensTheCheck()
{
    m_desk->typeMaya();
    m_desk->type(u"First name"_s, u"Yusuf"_s);
    m_desk->type(u"Last name"_s, u"Demir"_s);
    m_desk->type(u"Date of birth"_s, u"06011987"_s);
    m_desk->type(u"Insurance company"_s, u"Molina Healthcare"_s);
    m_desk->type(u"Member ID"_s, u"200817744"_s);
    QVERIFY(m_desk->press(u"Check eligibility now"_s));
    QVERIFY(m_desk->isAnswered(u"Insurer not answering"_s));
    QVERIFY(m_desk->shows(u"This may have used 1 check. Trying again uses another."_s));
    m_desk->button(u"Remind me in 5 minutes"_s)->click();
    QVERIFY(m_desk->shows(u"You will be reminded at"_s));
    auto *page = m_desk->window().findChild<NewCheckPage *>();
    QStringList said;
    auto &bell = m_desk->window().board().bell();
    bell.isWatched = [] { return false; };
    bell.show = [&said](const QString &title, const QString &words) { said.append(title + words); };
    page->reminders().remind(page->shown()->id, 1ms);
    QTRY_VERIFY(m_desk->shows(u"You wanted to be reminded"_s));
    QCOMPARE(said.size(), 1);
    QVERIFY2(!said.front().contains(u"Demir"_s) && !said.front().contains(u"Molina"_s), qPrintable(said.front()));
    QCOMPARE(m_desk->checksKept(), 1);
    QVERIFY(m_desk->press(u"Open it"_s));
    QTRY_VERIFY(m_desk->shows(u"Yusuf Demir"_s));
    QVERIFY(!m_desk->shows(u"You wanted to be reminded"_s));
}

void CardDeskTest::seesToTheClinicInSettings()
{
    m_desk->type(u"First name"_s, u"Clara"_s);
    m_desk->type(u"Last name"_s, u"Nyberg"_s);
    m_desk->type(u"Date of birth"_s, u"12311991"_s);
    m_desk->type(u"Insurance company"_s, u"Oxford Health Plans"_s);
    m_desk->type(u"Member ID"_s, u"30044718801"_s);
    QVERIFY(m_desk->press(u"Check eligibility now"_s));
    QVERIFY(m_desk->isAnswered(u"Clinic setup problem"_s));
    QVERIFY(m_desk->press(u"Open Clinics and services"_s));
    QTRY_VERIFY(m_desk->shows(u"Clinics and services"_s));
}

QTEST_MAIN(CardDeskTest)

#include "tst_carddesk.moc"
