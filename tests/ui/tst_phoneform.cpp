// SPDX-License-Identifier: MIT
#include "app/domain/fields.h"
#include "app/servicecatalog.h"
#include "phonefixture.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choicechip.h"
#include "ui/widgets/theme.h"
#include "ui/wording/wording.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>

using namespace coverdesk;
using namespace Qt::StringLiterals;

/// Asking by phone in the real page, against the practice server: what is typed, and what is sent of it.
class PhoneFormTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void anInstantCheckNeedsNoneOfIt();
    void saysAtOnceWhetherTheInsurerIsCalled_data();
    void saysAtOnceWhetherTheInsurerIsCalled();
    void aChoiceForOneInsurerIsNotKeptForAnother();
    void remembersWhatAnInsurerIsCalled();
    void tellsAllProblemsAtOnceAndFocusesTheFirst();
    void findsFaultWithDaysThatHavePassed();
    void keepsAProviderAndBringsItBack();
    void bringsBackTheNetworkOfTheInsurer();
    void guessesNoProviderAmongSeveral();
    void aProblemIsMarkedBesideTheArrow();
    void warnsOfATopicThatIsNotListed();
    void takesThePlaceOfTheVisitInWords_data();
    void takesThePlaceOfTheVisitInWords();
    void asksAboutAClaimInstead();
    void comesBackFromHoldAsItWasTyped();
    void asksByPhoneForWhatAnInstantAnswerDoesNotTell();
    void whatUnfoldsComesIntoView();
    void everyFieldHasANameAndItsTurn();
    void aClaimHasItsTurnToo();

private:
    std::unique_ptr<PhoneFixture> m_desk;
};

void PhoneFormTest::init()
{
    applyTheme(*qApp, Look::Light);
    m_desk = std::make_unique<PhoneFixture>();
    QCOMPARE(m_desk->open(), QString());
}

void PhoneFormTest::cleanup()
{
    m_desk.reset();
}

void PhoneFormTest::anInstantCheckNeedsNoneOfIt()
{
    m_desk->typePatient(u"Maya"_s, u"Okafor"_s, u"06151990"_s, u"Cigna"_s, u"U123456789"_s);
    QVERIFY(!m_desk->edit(u"NPI"_s));
    QVERIFY(m_desk->shows(u"An instant check does not use these"_s));
    QVERIFY(m_desk->press(u"Check eligibility now"_s));
    QVERIFY(m_desk->stands(Standing::Answered));
    const auto asked = m_desk->page().shown()->inquiry;
    QCOMPARE(asked.provider, Provider());
    QCOMPARE(asked.topics, QStringList());
    QVERIFY(!asked.wantedBy);
    QVERIFY(asked.insurance.phonePayer.isEmpty());
}

void PhoneFormTest::saysAtOnceWhetherTheInsurerIsCalled_data()
{
    QTest::addColumn<QString>("payer");
    QTest::addColumn<QString>("said");
    QTest::newRow("listed") << u"Aetna"_s << u"Health Harbor calls: Aetna"_s;
    QTest::newRow("by another name") << u"UHC"_s << u"Health Harbor calls: UnitedHealthcare"_s;
    QTest::newRow("not listed") << u"Florida Blue"_s << u"Health Harbor does not list this insurer."_s;
}

void PhoneFormTest::saysAtOnceWhetherTheInsurerIsCalled()
{
    QFETCH(QString, payer);
    QFETCH(QString, said);
    QVERIFY(!m_desk->shows(u"Health Harbor"_s));
    m_desk->type(u"Insurance company"_s, payer);
    QVERIFY(m_desk->shows(said));
    QVERIFY(m_desk->press(u"Fill in"_s));
    QVERIFY(m_desk->shows(said));
}

void PhoneFormTest::aChoiceForOneInsurerIsNotKeptForAnother()
{
    m_desk->type(u"Insurance company"_s, u"Florida Blue"_s);
    QVERIFY(m_desk->press(u"Fill in"_s));
    m_desk->type(u"Insurer for the call"_s, u"FLORIDA_BLUE"_s);
    QVERIFY(m_desk->shows(u"It can be sent all the same"_s));
    m_desk->type(u"Insurance company"_s, u"Humana"_s);
    QCOMPARE(m_desk->edit(u"Insurer for the call"_s)->text(), u"Humana"_s);
    m_desk->type(u"Insurance company"_s, u"Florida Blue"_s);
    QCOMPARE(m_desk->edit(u"Insurer for the call"_s)->text(), QString());
}

void PhoneFormTest::remembersWhatAnInsurerIsCalled()
{
    m_desk->type(u"Insurance company"_s, u"Student Plan"_s);
    QVERIFY(m_desk->press(u"Fill in"_s));
    QVERIFY(!m_desk->button(u"Remember for this name"_s));
    m_desk->type(u"Insurer for the call"_s, u"Aetna"_s);
    QVERIFY(m_desk->press(u"Remember for this name"_s));
    QVERIFY(m_desk->shows(u"Remembered: “Student Plan” is Aetna to Health Harbor."_s));
    QCOMPARE(m_desk->office().catalog().phonePayerFor(u"Student Plan"_s), std::optional(u"AETNA"_s));
    m_desk->page().startNext();
    m_desk->type(u"Insurance company"_s, u"student plan"_s);
    QVERIFY(m_desk->shows(u"Health Harbor calls: Aetna"_s));
}

void PhoneFormTest::tellsAllProblemsAtOnceAndFocusesTheFirst()
{
    m_desk->type(u"First name"_s, u"Tomas"_s);
    QVERIFY(m_desk->press(u"Request benefits by phone"_s));
    QCOMPARE(QApplication::focusWidget(), m_desk->edit(u"Last name"_s));
    for (const auto &name :
         {u"Last name"_s, u"Date of birth"_s, u"Member ID"_s, u"NPI"_s, u"Tax ID"_s, u"Insurer for the call"_s})
        QCOMPARE(m_desk->problemOf(name), QString(name + u" is missing."_s));
    QVERIFY(!m_desk->button(u"Go back"_s));
    m_desk->typeTomas();
    m_desk->type(u"NPI"_s, u"1234567890"_s);
    QVERIFY(m_desk->press(u"Request benefits by phone"_s));
    QCOMPARE(QApplication::focusWidget(), m_desk->edit(u"NPI"_s));
    QVERIFY(m_desk->problemOf(u"NPI"_s).contains(u"wrong or missing"_s));
    QCOMPARE(m_desk->problemOf(u"Tax ID"_s), QString());
}

void PhoneFormTest::findsFaultWithDaysThatHavePassed()
{
    m_desk->typeTomas();
    QCOMPARE(m_desk->edit(u"Answer needed by"_s)->text(), inWords(businessDaysAfter(QDate::currentDate(), 2)));
    m_desk->type(u"Answer needed by"_s, u"01/02/2020"_s);
    QVERIFY(m_desk->press(u"Request benefits by phone"_s));
    QVERIFY(m_desk->problemOf(u"Answer needed by"_s).contains(u"has passed"_s));
    m_desk->type(u"Answer needed by"_s, u"02/30/2030"_s);
    QVERIFY(m_desk->press(u"Request benefits by phone"_s));
    QVERIFY(m_desk->problemOf(u"Answer needed by"_s).contains(u"no such day"_s));
    QCOMPARE(m_desk->checksKept(), 0);
}

void PhoneFormTest::keepsAProviderAndBringsItBack()
{
    m_desk->typeTomas();
    m_desk->choice(u"Are we in network?"_s)->setCurrentText(u"Yes"_s);
    QVERIFY(m_desk->press(u"Save provider"_s));
    QVERIFY(m_desk->shows(u"Dr. Lena Ruiz is on your list now."_s));
    QVERIFY(!m_desk->button(u"Save provider"_s));
    QCOMPARE(m_desk->office().settings().providers().size(), size_t(1));
    m_desk->page().startNext();
    QVERIFY(m_desk->press(u"Fill in"_s));
    QCOMPARE(m_desk->edit(u"NPI"_s)->text(), u"1245319599"_s);
}

void PhoneFormTest::bringsBackTheNetworkOfTheInsurer()
{
    QVERIFY(m_desk->office().settings().keep(Insurer{.name = u"Aetna"_s, .aliases = {u"Aetna PPO"_s}}));
    m_desk->typeTomas();
    auto *network = m_desk->choice(u"Are we in network?"_s);
    network->setCurrentText(u"Yes"_s);
    QVERIFY(m_desk->press(u"Save provider"_s));
    m_desk->page().startNext();
    QVERIFY(m_desk->press(u"Fill in"_s));
    for (const auto &insurer : {u""_s, u"aetna ppo"_s, u"Humana"_s}) {
        m_desk->type(u"Insurance company"_s, insurer);
        QCOMPARE(network->currentText(), insurer == u"aetna ppo"_s ? u"Yes"_s : u"Ask the insurer"_s);
    }
    network->setCurrentText(u"No"_s);
    m_desk->type(u"Insurance company"_s, u"Aetna"_s);
    QCOMPARE(network->currentText(), u"No"_s);
}

void PhoneFormTest::guessesNoProviderAmongSeveral()
{
    const Provider ruiz{u"Dr. Lena Ruiz"_s, u"1245319599"_s, u"123456789"_s, {}, {}, {}, {}, {}};
    const Provider moss{u"Ana Moss"_s, u"1003000126"_s, u"987654321"_s, {}, true, {}, {}, {}};
    QVERIFY(m_desk->office().settings().keep(ruiz));
    QVERIFY(m_desk->office().settings().keep(moss));
    m_desk->page().refresh();
    QVERIFY(m_desk->press(u"Fill in"_s));
    QCOMPARE(m_desk->edit(u"NPI"_s)->text(), QString());
    m_desk->type(u"Provider"_s, u"ana moss"_s);
    m_desk->edit(u"NPI"_s)->setFocus();
    QCOMPARE(m_desk->edit(u"NPI"_s)->text(), u"1003000126"_s);
    QCOMPARE(m_desk->choice(u"Specialist"_s)->currentText(), u"Yes"_s);
}

void PhoneFormTest::aProblemIsMarkedBesideTheArrow()
{
    m_desk->type(u"Insurance company"_s, u"Florida Blue"_s);
    QVERIFY(m_desk->press(u"Request benefits by phone"_s));
    QCOMPARE(m_desk->problemOf(u"Insurer for the call"_s), u"Insurer for the call is missing."_s);
    auto *line = m_desk->edit(u"Insurer for the call"_s);
    const auto *arrow = line->findChild<QToolButton *>();
    QVERIFY(arrow && arrow->isVisible());
    const auto picture = line->grab().toImage();
    const auto isMarked = [&picture](const QRect &part) {
        for (int x = part.left(); x <= part.right(); ++x) {
            for (int y = part.top(); y <= part.bottom(); ++y) {
                if (picture.pixelColor(x, y) == colours().bad.front)
                    return true;
            }
        }
        return false;
    };
    const auto place = arrow->geometry().adjusted(0, 4, -4, -4);
    QVERIFY(!isMarked(place));
    QVERIFY(isMarked(place.translated(-place.width(), 0)));
}

void PhoneFormTest::warnsOfATopicThatIsNotListed()
{
    m_desk->typeTomas();
    QVERIFY(m_desk->press(u"More for the call"_s));
    m_desk->type(u"Other things to ask"_s, u"MAXIMUMS "_s);
    QVERIFY(m_desk->shows(u"Health Harbor does not list MAXIMUMS."_s));
    m_desk->chip(u"In network or not"_s)->click();
    QVERIFY(m_desk->offer());
    m_desk->pressKeys(Qt::Key_Return);
    QVERIFY(m_desk->stands(Standing::Tracking));
    const auto topics = m_desk->page().shown()->inquiry.topics;
    QVERIFY(topics.contains(u"MAXIMUMS"_s));
    QVERIFY(topics.contains(u"PLAN_INFO"_s));
    QVERIFY(!topics.contains(u"NETWORK_STATUS"_s));
}

void PhoneFormTest::takesThePlaceOfTheVisitInWords_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("sent");
    QTest::newRow("in words") << u"Telehealth"_s << u"telehealth"_s;
    QTest::newRow("the service's word") << u"OFFICE"_s << u"office"_s;
    QTest::newRow("one's own") << u"School"_s << u"School"_s;
}

void PhoneFormTest::takesThePlaceOfTheVisitInWords()
{
    QFETCH(QString, typed);
    QFETCH(QString, sent);
    m_desk->typeTomas();
    m_desk->type(u"Place of visit"_s, typed);
    QVERIFY(m_desk->offer());
    m_desk->pressKeys(Qt::Key_Return);
    QVERIFY(m_desk->stands(Standing::Tracking));
    const auto asked = m_desk->page().shown()->inquiry;
    QCOMPARE(asked.placeOfService, sent);
    m_desk->page().fill(asked);
    QCOMPARE(m_desk->edit(u"Place of visit"_s)->text(), placeInWords(sent));
}

void PhoneFormTest::asksAboutAClaimInstead()
{
    m_desk->typeTomas();
    QVERIFY(m_desk->press(u"Ask about a claim instead"_s));
    QVERIFY(!m_desk->edit(u"Services"_s));
    QVERIFY(!m_desk->chip(u"Plan information"_s));
    QVERIFY(m_desk->press(u"Request claim status by phone"_s));
    QCOMPARE(m_desk->problemOf(u"Claim number"_s), u"Claim number is missing."_s);
    QCOMPARE(QApplication::focusWidget(), m_desk->edit(u"Claim number"_s));
    m_desk->type(u"Claim number"_s, u"CLM-2001"_s);
    m_desk->type(u"Date of service"_s, u"01152026"_s);
    m_desk->type(u"Billed amount"_s, u"a lot"_s);
    QVERIFY(m_desk->press(u"Request claim status by phone"_s));
    QCOMPARE(QApplication::focusWidget(), m_desk->edit(u"Billed amount"_s));
    m_desk->type(u"Billed amount"_s, u"$150.10"_s);
    QVERIFY(m_desk->offer());
    QVERIFY(m_desk->shows(u"about claim CLM-2001"_s));
    m_desk->pressKeys(Qt::Key_Return);
    QVERIFY(m_desk->stands(Standing::Tracking));
    const auto asked = m_desk->page().shown()->inquiry;
    QCOMPARE(asked.claim, std::optional(Claim{u"CLM-2001"_s, QDate(2026, 1, 15), Money::cents(15010)}));
    QCOMPARE(asked.procedureCodes, QStringList());
    QVERIFY(m_desk->press(u"Ask about benefits instead"_s));
    QVERIFY(m_desk->edit(u"Services"_s));
}

void PhoneFormTest::comesBackFromHoldAsItWasTyped()
{
    m_desk->typeTomas();
    m_desk->type(u"Diagnosis codes"_s, u"F41.1 F4"_s);
    m_desk->type(u"Place of visit"_s, u"school"_s);
    m_desk->type(u"Answer needed by"_s, u"next Friday"_s);
    m_desk->choice(u"Specialist"_s)->setCurrentText(u"No"_s);
    m_desk->chip(u"Individual therapy"_s)->click();
    m_desk->page().startNext();
    QVERIFY(!m_desk->edit(u"Services"_s));
    QVERIFY(m_desk->press(u"On hold: Tomas Reyes"_s));
    QCOMPARE(m_desk->edit(u"NPI"_s)->text(), u"1245319599"_s);
    QCOMPARE(m_desk->edit(u"Services"_s)->accessibleDescription(), u"90791, 90834"_s);
    QVERIFY(m_desk->edit(u"Diagnosis codes"_s)->accessibleDescription().startsWith(u"F41.1, F4"_s));
    QCOMPARE(m_desk->edit(u"Place of visit"_s)->text(), u"school"_s);
    QCOMPARE(m_desk->edit(u"Answer needed by"_s)->text(), u"next Friday"_s);
    QCOMPARE(m_desk->choice(u"Specialist"_s)->currentText(), u"No"_s);
    QVERIFY(m_desk->chip(u"Individual therapy"_s)->isChecked());
}

void PhoneFormTest::asksByPhoneForWhatAnInstantAnswerDoesNotTell()
{
    m_desk->typePatient(u"Maya"_s, u"Okafor"_s, u"06151990"_s, u"Cigna"_s, u"U123456789"_s);
    QVERIFY(m_desk->press(u"Check eligibility now"_s));
    QVERIFY(m_desk->stands(Standing::Answered));
    const auto answer = *m_desk->page().shown();
    m_desk->page().askByPhone(answer);
    QCOMPARE(QApplication::focusWidget(), m_desk->edit(u"Provider"_s));
    QVERIFY(m_desk->page().isShowing(answer.id));
    m_desk->page().startNext();
    m_desk->page().askByPhone(answer);
    QCOMPARE(m_desk->edit(u"Member ID"_s)->text(), u"U123456789"_s);
    QVERIFY(m_desk->edit(u"Provider"_s));
}

void PhoneFormTest::whatUnfoldsComesIntoView()
{
    const auto isInView = [this](const QString &name) {
        const auto *edit = m_desk->edit(name);
        return edit == QApplication::focusWidget() && edit->visibleRegion().boundingRect() == edit->rect();
    };
    m_desk->window().resize(968, 608);
    QVERIFY(m_desk->press(u"Fill in"_s));
    QTRY_VERIFY(isInView(u"Provider"_s));
    QVERIFY(m_desk->press(u"More for the call"_s));
    QTRY_VERIFY(isInView(u"Other things to ask"_s));
    m_desk->type(u"Insurance company"_s, u"Florida Blue"_s);
    m_desk->type(u"Insurer for the call"_s, u"FLORIDA_BLUE"_s);
    QTRY_VERIFY(isInView(u"Insurer for the call"_s));
    const auto *remember = m_desk->button(u"Remember for this name"_s);
    QVERIFY(remember);
    QTRY_COMPARE(remember->visibleRegion().boundingRect(), remember->rect());
    QVERIFY(m_desk->press(u"Fold"_s));
    QVERIFY(!m_desk->edit(u"Provider"_s));
}

void PhoneFormTest::everyFieldHasANameAndItsTurn()
{
    m_desk->typeTomas();
    m_desk->type(u"Insurance company"_s, u"Student Plan"_s);
    m_desk->type(u"Insurer for the call"_s, u"Aetna"_s);
    QVERIFY(m_desk->press(u"More for the call"_s));
    m_desk->edit(u"First name"_s)->setFocus();
    const QStringList patient{u"First name"_s, u"Last name"_s,    u"Date of birth"_s, u"Insurance company"_s,
                              u"Member ID"_s,  u"Group number"_s, u"Visit date"_s};
    const QStringList who{u"Fold"_s,
                          u"Provider"_s,
                          u"NPI"_s,
                          u"Tax ID"_s,
                          u"Save provider"_s,
                          u"Are we in network?"_s,
                          u"Specialist"_s,
                          u"Insurer for the call"_s,
                          u"Remember for this name"_s,
                          u"Place of visit"_s};
    QStringList what{u"Services"_s, u"New therapy client"_s, u"Medication management"_s, u"Group"_s,
                     u"Testing"_s,  u"Diagnosis codes"_s};
    for (const auto &topic : m_desk->office().catalog().topics())
        what.append(topicInWords(topic));
    const QStringList more{u"Answer needed by"_s,    u"Note to the caller"_s, u"More for the call"_s,
                           u"Other things to ask"_s, u"Payer ID"_s,           u"Name of the form"_s,
                           u"Billing address"_s,     u"Billing NPI"_s,        u"Rendering NPI"_s};
    const QStringList actions{u"Check eligibility now"_s, u"Request benefits by phone"_s,
                              u"Ask about a claim instead"_s};
    const auto turns = patient + who + what + more + actions;
    for (const auto &name : turns) {
        QCOMPARE(QApplication::focusWidget()->accessibleName(), name);
        m_desk->pressKeys(Qt::Key_Tab);
    }
    m_desk->button(turns.last())->setFocus();
    for (auto turn = turns.crbegin(); turn != turns.crend(); ++turn) {
        QCOMPARE(QApplication::focusWidget()->accessibleName(), *turn);
        m_desk->pressKeys(Qt::Key_Backtab, Qt::ShiftModifier);
    }
}

void PhoneFormTest::aClaimHasItsTurnToo()
{
    m_desk->typeTomas();
    QVERIFY(m_desk->press(u"Ask about a claim instead"_s));
    m_desk->edit(u"Place of visit"_s)->setFocus();
    for (const auto &name : {u"Place of visit"_s, u"Claim number"_s, u"Date of service"_s, u"Billed amount"_s,
                             u"Answer needed by"_s, u"Note to the caller"_s, u"More for the call"_s}) {
        QCOMPARE(QApplication::focusWidget()->accessibleName(), name);
        m_desk->pressKeys(Qt::Key_Tab);
    }
}

QTEST_MAIN(PhoneFormTest)

#include "tst_phoneform.moc"
