// SPDX-License-Identifier: MIT
#include "samplechecks.h"
#include "tests/flow/eyes.h"
#include "tests/support/await.h"
#include "tests/ui/firststartdesk.h"
#include "tests/ui/keyroom.h"
#include "ui/firststart/sheetstep.h"
#include "ui/lock/blankpage.h"
#include "ui/mainwindow.h"
#include "ui/settings/recoverycard.h"
#include "ui/settings/sheetmaker.h"
#include "ui/sitting.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace coverdesk;
using namespace coverdesk::testing;

/// From the first start of a clinic's profile to its window: what is kept on the way, and what a start after an end
/// half way finds of it.
class FirstStartRoadTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { m_desk = std::make_unique<FirstStartDesk>(); }
    void cleanup() { m_desk.reset(); }

    void keepsWhatWorksAndGoesOn();
    void oneServiceMayBeLeftOut();
    void whatWasTypedOutlivesAnEndHalfWay();
    void whatWasKeptStaysKept();
    void goingBackLosesNothing();
    void anotherNameTakesThePlaceOfTheOldOne();
    void whatIsTakenOutTakesItsKeyAlong();
    void aKeychainThatTakesNothingSaysSo();
    void theSheetIsMadeHere();
    void theSheetMayBePutOff();
    void nobodyLeavesASheetOnTheScreen();
    void madeUpPatientsHaveAWindowOfTheirOwn();
    void whoeverWantsTheWindowGetsIt();
    void byKeysAlone();
    void thereIsOneFirstStartOnly_data();
    void thereIsOneFirstStartOnly();
    void aSittingBeginsWithIt();
    void practiceHasNone();

private:
    bool connectAll();
    std::vector<Account> kept() { return m_desk->office().accounts().all(); }
    QByteArray note();
    QLineEdit *clientId() const { return m_desk->atEligibility(u"Client ID, as the service gave it"_s); }

    std::unique_ptr<FirstStartDesk> m_desk;
};

void FirstStartRoadTest::initTestCase()
{
    applyTheme(*qApp, Look::Light);
    QApplication::setQuitOnLastWindowClosed(false);
}

bool FirstStartRoadTest::connectAll()
{
    if (!m_desk->start() || !m_desk->goToServices())
        return false;
    m_desk->typeEligibility(Riverbend, RiverbendId);
    m_desk->typeHarbor();
    return m_desk->press(u"Next"_s) && m_desk->isAtStep(3);
}

QByteArray FirstStartRoadTest::note()
{
    const auto note = await(m_desk->office().history().notes().note(FirstStartPlace::noteName()));
    return note && *note ? **note : QByteArray();
}

void FirstStartRoadTest::keepsWhatWorksAndGoesOn()
{
    QVERIFY(connectAll());
    const std::vector<Account> expected{
        {ServiceId::Eligibility, m_desk->eligibility.url(), Riverbend, RiverbendId, SignIn::EachRequest},
        {ServiceId::HealthHarbor, m_desk->harbor.url(), {}, u"riverbend"_s, SignIn::EachRequest}};
    QCOMPARE(kept(), expected);
    const auto access =
        await(m_desk->office().accounts().accessFor(ServiceId::Eligibility, m_desk->eligibility.url(), RiverbendId));
    QVERIFY(access);
    QCOMPARE(access->secret, QByteArray(ServiceDouble::Key));
}

void FirstStartRoadTest::oneServiceMayBeLeftOut()
{
    QVERIFY(m_desk->start() && m_desk->goToServices());
    QVERIFY(!m_desk->isPressable(u"Next"_s));
    m_desk->typeHarbor();
    QVERIFY(m_desk->press(u"Next"_s));
    QVERIFY(m_desk->isAtStep(3));
    QCOMPARE(kept().size(), size_t(1));
}

void FirstStartRoadTest::whatWasTypedOutlivesAnEndHalfWay()
{
    QVERIFY(m_desk->start() && m_desk->goToServices());
    m_desk->typeEligibility(Riverbend, RiverbendId);
    m_desk->type(m_desk->atHarbor(u"Project"_s), u"riverbend"_s);
    QVERIFY(note().contains(RiverbendId.toLatin1()));
    QVERIFY(!note().contains(ServiceDouble::Key));
    QVERIFY(kept().empty());
    QVERIFY(m_desk->start());
    QCOMPARE(m_desk->step(), u"Step 2 of 4"_s);
    QCOMPARE(m_desk->atEligibility(u"Address"_s)->text(), m_desk->eligibility.url().toString());
    QCOMPARE(m_desk->atEligibility(u"Clinic"_s)->text(), Riverbend);
    QCOMPARE(clientId()->text(), RiverbendId);
    QCOMPARE(m_desk->atHarbor(u"Project"_s)->text(), u"riverbend"_s);
    QCOMPARE(m_desk->atEligibility(u"Key"_s)->text(), QString());
    QVERIFY(!m_desk->isPressable(u"Next"_s));
}

void FirstStartRoadTest::whatWasKeptStaysKept()
{
    QVERIFY(connectAll());
    const auto before = kept();
    QVERIFY(m_desk->start());
    QCOMPARE(m_desk->step(), u"Step 3 of 4"_s);
    QCOMPARE(kept(), before);
    QVERIFY(m_desk->press(u"Back"_s));
    QVERIFY(m_desk->says(m_desk->atEligibility(u"Key"_s), u"Saved"_s));
    QVERIFY(m_desk->press(u"Next"_s));
    QVERIFY(m_desk->isAtStep(3));
    QCOMPARE(kept(), before);
}

void FirstStartRoadTest::goingBackLosesNothing()
{
    QVERIFY(m_desk->start() && m_desk->goToServices());
    m_desk->type(m_desk->atEligibility(u"Clinic"_s), Riverbend);
    m_desk->key(Qt::Key_Escape);
    QVERIFY(m_desk->isAtStep(1));
    // There is nothing before it.
    m_desk->key(Qt::Key_Escape);
    QVERIFY(m_desk->isAtStep(1));
    QVERIFY(m_desk->goToServices());
    QCOMPARE(m_desk->atEligibility(u"Clinic"_s)->text(), Riverbend);
}

void FirstStartRoadTest::anotherNameTakesThePlaceOfTheOldOne()
{
    QVERIFY(connectAll());
    QVERIFY(m_desk->press(u"Back"_s));
    m_desk->type(m_desk->atEligibility(u"Clinic"_s), u"Riverbend North"_s);
    QVERIFY(!m_desk->isPressable(u"Next"_s));
    m_desk->type(m_desk->atEligibility(u"Key"_s), QString::fromLatin1(ServiceDouble::Key));
    QVERIFY(m_desk->press(u"Next"_s));
    QVERIFY(m_desk->isAtStep(3));
    QCOMPARE(kept().size(), size_t(2));
    QCOMPARE(kept().front().clinicName, u"Riverbend North"_s);
    // Its key is the same entry, and was not taken away with the old name.
    QVERIFY(
        await(m_desk->office().accounts().accessFor(ServiceId::Eligibility, m_desk->eligibility.url(), RiverbendId)));
}

void FirstStartRoadTest::whatIsTakenOutTakesItsKeyAlong()
{
    const auto entriesOf = [this](const QString &id) {
        const auto names = m_desk->keychain().entries.keys();
        return std::count_if(names.cbegin(), names.cend(), [&id](const QString &name) { return name.contains(id); });
    };
    QVERIFY(connectAll());
    QCOMPARE(entriesOf(RiverbendId), 1);
    QVERIFY(m_desk->press(u"Back"_s));
    m_desk->type(clientId(), TelehealthId);
    m_desk->type(m_desk->atEligibility(u"Key"_s), QString::fromLatin1(ServiceDouble::Key));
    QVERIFY(m_desk->press(u"Next"_s));
    QVERIFY(m_desk->isAtStep(3));
    QCOMPARE(entriesOf(RiverbendId), 0);
    QCOMPARE(entriesOf(TelehealthId), 1);
    QCOMPARE(kept().size(), size_t(2));
}

void FirstStartRoadTest::aKeychainThatTakesNothingSaysSo()
{
    QVERIFY(m_desk->start() && m_desk->goToServices());
    m_desk->typeEligibility(Riverbend, RiverbendId);
    QVERIFY(QTest::qWaitFor([this] { return m_desk->isPressable(u"Next"_s); }));
    m_desk->keychain().trouble = Failure{.kind = Failure::Kind::NoKeychain, .code = u"denied"_s};
    QVERIFY(m_desk->press(u"Next"_s));
    QVERIFY(m_desk->shows(u"This computer offers no keychain that can keep secrets."_s));
    QCOMPARE(m_desk->step(), u"Step 2 of 4"_s);
    QVERIFY(kept().empty());
    // Nothing that was typed is lost.
    m_desk->keychain().trouble.reset();
    QVERIFY(m_desk->press(u"Next"_s));
    QVERIFY(m_desk->isAtStep(3));
    QCOMPARE(kept().size(), size_t(1));
}

void FirstStartRoadTest::theSheetIsMadeHere()
{
    QVERIFY(connectAll());
    QVERIFY(!m_desk->isPressable(u"Next"_s));
    QVERIFY(m_desk->press(u"Make the recovery sheet"_s));
    QVERIFY(!KeyRoom::prove(m_desk->page()).isEmpty());
    QTRY_VERIFY(m_desk->isPressable(u"Next"_s));
    QVERIFY(m_desk->office().smith().has(u"phrase"_s));
    m_desk->key(Qt::Key_Return);
    QVERIFY(m_desk->isAtStep(4));
    m_desk->key(Qt::Key_Return);
    QVERIFY(m_desk->isFinished());
}

void FirstStartRoadTest::theSheetMayBePutOff()
{
    QVERIFY(connectAll());
    QVERIFY(m_desk->press(u"Later: Settings keeps asking"_s));
    QVERIFY(m_desk->isAtStep(4));
    QVERIFY(!m_desk->isFinished());
    QVERIFY(m_desk->start());
    QCOMPARE(m_desk->step(), u"Step 4 of 4"_s);
    QVERIFY(m_desk->press(u"Start with the first patient"_s));
    QVERIFY(m_desk->isFinished());
    MainWindow window(m_desk->office());
    window.show();
    QTRY_VERIFY(wordsOn(window).contains(u"recovery sheet"_s));
}

void FirstStartRoadTest::nobodyLeavesASheetOnTheScreen()
{
    QVERIFY(connectAll());
    auto &maker = m_desk->page().sheetStep().card().maker();
    QVERIFY(m_desk->press(u"Make the recovery sheet"_s));
    QCOMPARE(KeyRoom::shownWords(m_desk->page()).size(), 24);
    m_desk->key(Qt::Key_Escape);
    QVERIFY(KeyRoom::shownWords(m_desk->page()).isEmpty());
    QVERIFY(!maker.hasPhrase());
    QCOMPARE(m_desk->step(), u"Step 3 of 4"_s);
    QVERIFY(m_desk->press(u"Make the recovery sheet"_s));
    m_desk->page().hideSecrets();
    QVERIFY(!maker.hasPhrase());
    QVERIFY(!m_desk->office().smith().has(u"phrase"_s));
}

void FirstStartRoadTest::madeUpPatientsHaveAWindowOfTheirOwn()
{
    QVERIFY(m_desk->start());
    QVERIFY(m_desk->press(u"Try it with made-up patients"_s));
    QCOMPARE(m_desk->practised(), 1);
    QVERIFY(m_desk->shows(u"Practice opens in a window of its own."_s));
    QVERIFY(m_desk->goToServices());
    QVERIFY(m_desk->press(u"Skip: work with made-up patients"_s));
    QCOMPARE(m_desk->practised(), 2);
    QCOMPARE(m_desk->step(), u"Step 2 of 4"_s);
    m_desk->page().startPractice = [] { return false; };
    QVERIFY(m_desk->press(u"Skip: work with made-up patients"_s));
    QVERIFY(m_desk->shows(u"The practice window did not start."_s));
    QVERIFY(!m_desk->isFinished());
}

void FirstStartRoadTest::whoeverWantsTheWindowGetsIt()
{
    QVERIFY(m_desk->start());
    QVERIFY(m_desk->press(u"Not now: open the window, also to restore a backup"_s));
    QVERIFY(m_desk->isFinished());
    QVERIFY(!m_desk->start());
}

void FirstStartRoadTest::byKeysAlone()
{
    QVERIFY(m_desk->start());
    const auto keys = [this](const QString &text) {
        QTest::keyClicks(QApplication::focusWidget(), text);
        m_desk->key(Qt::Key_Tab);
    };
    const auto back = [] { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier); };
    m_desk->key(Qt::Key_Return);
    QVERIFY(m_desk->isAtStep(2));
    // The address stands there already; the keyboard is where something is missing.
    QVERIFY(m_desk->atEligibility(u"Key"_s)->hasFocus());
    back();
    QVERIFY(m_desk->atEligibility(u"Address"_s)->hasFocus());
    keys(m_desk->eligibility.url().toString());
    keys(QString::fromLatin1(ServiceDouble::Key));
    keys(Riverbend);
    keys(RiverbendId);
    QVERIFY(m_desk->says(clientId(), u"Works"_s));
    QCOMPARE(QApplication::focusWidget(), button(m_desk->page(), u"Add a clinic"_s));
    m_desk->key(Qt::Key_Space);
    QVERIFY(m_desk->atEligibility(u"Clinic 2"_s)->hasFocus());
    m_desk->key(Qt::Key_Tab);
    m_desk->key(Qt::Key_Tab);
    m_desk->key(Qt::Key_Tab);
    QVERIFY(m_desk->atHarbor(u"Address"_s)->hasFocus());
    // Wherever the keyboard is, Enter is the button that says so.
    button(m_desk->page(), u"Back"_s)->setFocus(Qt::TabFocusReason);
    m_desk->key(Qt::Key_Return);
    QVERIFY(m_desk->isAtStep(3));
    // The sheet is put off from the keyboard, too.
    QVERIFY(button(m_desk->page(), u"Make the recovery sheet"_s)->hasFocus());
    m_desk->key(Qt::Key_Return);
    QCOMPARE(KeyRoom::shownWords(m_desk->page()).size(), 24);
    m_desk->key(Qt::Key_Escape);
    button(m_desk->page(), u"Later: Settings keeps asking"_s)->setFocus(Qt::TabFocusReason);
    m_desk->key(Qt::Key_Space);
    QVERIFY(m_desk->isAtStep(4));
    m_desk->key(Qt::Key_Enter);
    QVERIFY(m_desk->isFinished());
}

void FirstStartRoadTest::thereIsOneFirstStartOnly_data()
{
    QTest::addColumn<QString>("why");
    QTest::newRow("an account") << u"account"_s;
    QTest::newRow("a check") << u"check"_s;
    QTest::newRow("gone through") << u"over"_s;
}

void FirstStartRoadTest::thereIsOneFirstStartOnly()
{
    QFETCH(QString, why);
    QVERIFY(m_desk->start());
    auto &office = m_desk->office();
    QVERIFY(await(office.history().notes().forget(FirstStartPlace::noteName())));
    if (why == "account"_L1)
        QVERIFY(await(office.accounts().enter(
            {ServiceId::Eligibility, m_desk->eligibility.url(), Riverbend, RiverbendId}, "sk_live_one")));
    else if (why == "check"_L1)
        QVERIFY(await(office.history().add(sample::instantAnswer(Verdict::Active))));
    else
        QVERIFY(
            await(office.history().notes().keep(FirstStartPlace::noteName(), FirstStartPlace{.isOver = true}.bytes())));
    QVERIFY(!m_desk->start());
}

template <typename Window>
static Window *shown()
{
    for (auto *widget : QApplication::topLevelWidgets()) {
        if (auto *window = qobject_cast<Window *>(widget); window && window->isVisible())
            return window;
    }
    return nullptr;
}

void FirstStartRoadTest::aSittingBeginsWithIt()
{
    QTemporaryDir folder;
    OpeningDesk opening(folder.path());
    BlankPage blank;
    const auto sit = [&] {
        auto sitting = std::make_unique<Sitting>(opening.premises(), std::nullopt, blank);
        sitting->begin();
        return sitting;
    };
    auto sitting = sit();
    QTRY_VERIFY(shown<FirstStart>());
    QVERIFY(!shown<MainWindow>());
    QVERIFY(!sitting->locked());
    // Whoever locks the screen meanwhile finds it again.
    QTest::keyClick(shown<FirstStart>(), Qt::Key_L, Qt::ControlModifier);
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    QVERIFY(shown<FirstStart>() && !sitting->locked());
    button(*shown<FirstStart>(), u"Not now: open the window, also to restore a backup"_s)->click();
    QTRY_VERIFY(shown<MainWindow>());
    QTRY_VERIFY(!shown<FirstStart>());
    sitting.reset();
    sitting = sit();
    QTRY_VERIFY(shown<MainWindow>());
    QVERIFY(!shown<FirstStart>());
}

void FirstStartRoadTest::practiceHasNone()
{
    QTemporaryDir folder;
    BlankPage blank;
    Sitting sitting(Premises{folder.path(), true, {}}, std::nullopt, blank);
    sitting.begin();
    QTRY_VERIFY(shown<MainWindow>());
    QVERIFY(!shown<FirstStart>());
    QVERIFY(field(*shown<MainWindow>(), u"First name"_s));
}

QTEST_MAIN(FirstStartRoadTest)

#include "tst_firststartroad.moc"
