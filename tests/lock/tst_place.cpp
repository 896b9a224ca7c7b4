// SPDX-License-Identifier: MIT
#include "lockdesk.h"
#include "tests/flow/eyes.h"
#include "ui/benefits/checkview.h"
#include "ui/check/newcheckpage.h"
#include "ui/compare/comparepage.h"
#include "ui/lock/place.h"
#include "ui/patients/patientspage.h"
#include "ui/settings/settingspage.h"
#include "ui/widgets/sectionlist.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace coverdesk;
using namespace coverdesk::testing;

/// What a person finds again after the window was locked or closed: the page, the answer, every letter typed.
class PlaceTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, Look::Light); }

    void everythingTypedComesBack();
    void whatWasOnHoldComesBackOnHold();
    void theAnswerBesideTheFormComesBack();
    void theOpenedResultComesBackAndItsWayBack();
    void thePageComesBack();
    void theSectionOfSettingsComesBack();
    void theOpenComparisonComesBackAndItsWayBack();
    void theFormOfAPatientComesBack();
    void whatIsClosedComesBackOnHold();
    void whatWasAskedIsNotKeptWhenItIsClosed();
    void aFormOfAnotherVersionKeepsPatientAndInsurance();
    void rubbishIsLeftOut();
    void whatIsWrittenIsRead();
};

static void halfTypeOlivia(const QWidget &window)
{
    typeInto(window, u"First name"_s, u"Olivia"_s);
    typeInto(window, u"Last name"_s, u"Brandt"_s);
    // What cannot be read is kept as it was typed, too.
    typeInto(window, u"Date of birth"_s, u"02/3"_s);
    typeInto(window, u"Member ID"_s, u"W-12"_s);
}

/// Locks and unlocks, as far as the window goes.
static QString comeBack(LockDesk &desk, const QByteArray &place)
{
    desk.close();
    const auto trouble = desk.open();
    if (trouble.isEmpty())
        desk.window().restore(place);
    return trouble;
}

void PlaceTest::everythingTypedComesBack()
{
    LockDesk desk;
    QCOMPARE(desk.open(), QString());
    halfTypeOlivia(desk.window());
    QVERIFY(desk.press(u"Request benefits by phone"_s));
    typeInto(desk.window(), u"NPI"_s, u"12345"_s);
    QCOMPARE(comeBack(desk, desk.window().place()), QString());
    QCOMPARE(desk.typed(u"First name"_s), u"Olivia"_s);
    QCOMPARE(desk.typed(u"Last name"_s), u"Brandt"_s);
    QCOMPARE(desk.typed(u"Date of birth"_s), u"02/3"_s);
    QCOMPARE(desk.typed(u"Member ID"_s), u"W-12"_s);
    QCOMPARE(desk.typed(u"NPI"_s), u"12345"_s);
    QCOMPARE(desk.typed(u"Group number"_s), QString());
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"NPI"_s);
}

void PlaceTest::whatWasOnHoldComesBackOnHold()
{
    LockDesk desk;
    QCOMPARE(desk.open(), QString());
    halfTypeOlivia(desk.window());
    QTest::keyClick(&desk.window(), Qt::Key_N, Qt::ControlModifier);
    typeInto(desk.window(), u"First name"_s, u"Second"_s);
    QTest::keyClick(&desk.window(), Qt::Key_N, Qt::ControlModifier);
    typeInto(desk.window(), u"First name"_s, u"Third"_s);
    QCOMPARE(comeBack(desk, desk.window().place()), QString());
    QCOMPARE(desk.typed(u"First name"_s), u"Third"_s);
    QVERIFY(button(desk.window(), u"On hold: Second"_s));
    QVERIFY(desk.press(u"On hold: Olivia Brandt"_s));
    QCOMPARE(desk.typed(u"Member ID"_s), u"W-12"_s);
    // And what stood there is on hold now.
    QVERIFY(button(desk.window(), u"On hold: Third"_s));
    QVERIFY(!button(desk.window(), u"On hold: Olivia Brandt"_s));
}

void PlaceTest::theAnswerBesideTheFormComesBack()
{
    LockDesk desk;
    QCOMPARE(desk.open(), QString());
    QVERIFY(desk.askMaya());
    const auto shown = desk.window().findChild<NewCheckPage *>()->shown()->id;
    QCOMPARE(comeBack(desk, desk.window().place()), QString());
    QVERIFY(desk.reads(u"Plan active · therapy not asked"_s));
    QVERIFY(desk.window().findChild<NewCheckPage *>()->isShowing(shown));
    QVERIFY(!wordsOn(desk.window()).contains(u"The form has changed since."_s));
}

void PlaceTest::theOpenedResultComesBackAndItsWayBack()
{
    LockDesk desk;
    QCOMPARE(desk.open(), QString());
    QVERIFY(desk.askMaya());
    QVERIFY(desk.press(u"Open"_s) && desk.reads(u"Check again"_s));
    QCOMPARE(comeBack(desk, desk.window().place()), QString());
    QVERIFY(desk.window().findChild<CheckView *>()->isVisible());
    QVERIFY(desk.reads(u"Maya Okafor"_s));
    QTest::keyClick(&desk.window(), Qt::Key_Escape);
    QVERIFY(desk.window().findChild<NewCheckPage *>()->isVisible());
    QCOMPARE(desk.typed(u"Member ID"_s), u"U123456789"_s);
}

void PlaceTest::thePageComesBack()
{
    LockDesk desk;
    QCOMPARE(desk.open(), QString());
    QTest::keyClick(&desk.window(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(comeBack(desk, desk.window().place()), QString());
    QVERIFY(desk.window().findChild<PatientsPage *>()->isVisible());
}

void PlaceTest::theSectionOfSettingsComesBack()
{
    LockDesk desk;
    QCOMPARE(desk.open(), QString());
    QTest::keyClick(&desk.window(), Qt::Key_4, Qt::ControlModifier);
    desk.window().findChild<SettingsPage *>()->showSection(SettingsPage::Section::Backup);
    QCOMPARE(comeBack(desk, desk.window().place()), QString());
    auto *settings = desk.window().findChild<SettingsPage *>();
    QVERIFY(settings->isVisible());
    QCOMPARE(settings->findChild<SectionList *>()->shown(), int(SettingsPage::Section::Backup));
    settings->restore("99");
    settings->restore("x");
    QCOMPARE(settings->findChild<SectionList *>()->shown(), int(SettingsPage::Section::Backup));
}

void PlaceTest::theOpenComparisonComesBackAndItsWayBack()
{
    LockDesk desk;
    QCOMPARE(desk.open(), QString());
    QVERIFY(desk.askMaya());
    const auto id = desk.window().findChild<NewCheckPage *>()->shown()->id;
    QTest::keyClick(&desk.window(), Qt::Key_2, Qt::ControlModifier);
    emit desk.window().findChild<PatientsPage *>()->compareAsked(id, id);
    QVERIFY(desk.reads(u"They agree."_s));
    QCOMPARE(comeBack(desk, desk.window().place()), QString());
    QVERIFY(desk.window().findChild<ComparePage *>()->isVisible());
    QVERIFY(desk.reads(u"They agree."_s));
    QTest::keyClick(&desk.window(), Qt::Key_Escape);
    QTRY_VERIFY(desk.window().findChild<PatientsPage *>()->isVisible());
    // Of what cannot be read, the page from which it was asked for.
    desk.window().restore(Place{.page = 6}.bytes());
    QVERIFY(desk.window().findChild<PatientsPage *>()->isVisible());
}

void PlaceTest::theFormOfAPatientComesBack()
{
    LockDesk desk;
    QCOMPARE(desk.open(), QString());
    QVERIFY(desk.askMaya());
    QTest::keyClick(&desk.window(), Qt::Key_2, Qt::ControlModifier);
    QTRY_VERIFY(button(desk.window(), u"Edit"_s));
    QVERIFY(desk.press(u"Edit"_s));
    typeInto(desk.window(), u"Chart number"_s, u"204"_s);
    // Locked, and closed: there is nowhere to put it on hold, so it stands with its patient.
    for (const auto &place : {desk.window().place(), desk.window().unasked()}) {
        QVERIFY(!place.isEmpty());
        QCOMPARE(comeBack(desk, place), QString());
        QTest::keyClick(&desk.window(), Qt::Key_2, Qt::ControlModifier);
        QTRY_COMPARE(desk.typed(u"Chart number"_s), u"204"_s);
    }
}

/// Somebody may come to the desk the next morning who knows nothing of it: nothing is in the way, and nothing is lost.
void PlaceTest::whatIsClosedComesBackOnHold()
{
    LockDesk desk;
    QCOMPARE(desk.open(), QString());
    typeInto(desk.window(), u"First name"_s, u"Second"_s);
    QTest::keyClick(&desk.window(), Qt::Key_N, Qt::ControlModifier);
    halfTypeOlivia(desk.window());
    QTest::keyClick(&desk.window(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(comeBack(desk, desk.window().unasked()), QString());
    QVERIFY(desk.window().findChild<NewCheckPage *>()->isVisible());
    QCOMPARE(desk.typed(u"First name"_s), QString());
    QVERIFY(button(desk.window(), u"On hold: Second"_s));
    QVERIFY(desk.press(u"On hold: Olivia Brandt"_s));
    QCOMPARE(desk.typed(u"Date of birth"_s), u"02/3"_s);
}

void PlaceTest::whatWasAskedIsNotKeptWhenItIsClosed()
{
    LockDesk desk;
    QCOMPARE(desk.open(), QString());
    QCOMPARE(desk.window().unasked(), QByteArray());
    QVERIFY(desk.askMaya());
    QCOMPARE(desk.window().unasked(), QByteArray());
    typeInto(desk.window(), u"Group number"_s, u"77"_s);
    QVERIFY(!desk.window().unasked().isEmpty());
}

void PlaceTest::aFormOfAnotherVersionKeepsPatientAndInsurance()
{
    LockDesk desk;
    QCOMPARE(desk.open(), QString());
    halfTypeOlivia(desk.window());
    auto &page = *desk.window().findChild<NewCheckPage *>();
    auto json = QJsonDocument::fromJson(page.asItStands()).object();
    auto texts = json[u"form"].toArray();
    QVERIFY(texts.size() > 8);
    texts.insert(7, u"a field of its own"_s);
    json.insert(u"form"_s, texts);
    const auto other = QJsonDocument(json).toJson();
    QTest::keyClick(&desk.window(), Qt::Key_N, Qt::ControlModifier);
    page.restore(other);
    QCOMPARE(desk.typed(u"First name"_s), u"Olivia"_s);
    QCOMPARE(desk.typed(u"Member ID"_s), u"W-12"_s);
    QVERIFY(!everythingSaid().contains(u"a field of its own"_s));
}

void PlaceTest::rubbishIsLeftOut()
{
    LockDesk desk;
    QCOMPARE(desk.open(), QString());
    for (const auto &rubbish : {QByteArray(), QByteArray("{"), QByteArray("[1,2]"), QByteArray(R"({"page":99})"),
                                QByteArray(R"({"page":"x","parts":{"newCheck":"%%%"},"check":7})")}) {
        desk.window().restore(rubbish);
        QVERIFY(desk.window().findChild<NewCheckPage *>()->isVisible());
        QCOMPARE(desk.typed(u"First name"_s), QString());
    }
}

void PlaceTest::whatIsWrittenIsRead()
{
    Place place{.page = 5,
                .cameFrom = 1,
                .check = QUuid::createUuid(),
                .tab = 3,
                .parts = {{u"newCheck"_s, QByteArray("\0\xff{", 3)}, {u"patients"_s, {}}}};
    QCOMPARE(Place::read(place.bytes()), place);
    QCOMPARE(Place::read(Place().bytes()), Place());
}

QTEST_MAIN(PlaceTest)

#include "tst_place.moc"
