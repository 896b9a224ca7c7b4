// SPDX-License-Identifier: MIT
#include "patientsdesk.h"
#include "ui/patients/patientsplace.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>

using namespace coverdesk;
using namespace Qt::StringLiterals;

/// What a person finds again on the page Patients after the window was locked or closed.
class PatientsPlaceTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_desk.reset(); }

    void whatIsWrittenIsRead();
    void thePatientComesBackWithWhatWasSearched();
    void everythingHalfTypedComesBack();
    void aFormWaitsForItsPatient();
    void onlyWhatIsTypedOutlivesTheWindow();
    void whatWasTypedAboutAGoneCoverageIsThatOfANewOne();
    void aPatientWhoIsGoneIsLeftOut();
    void whoeverIsQuickerIsNotSentBack();

private:
    bool comeBack(const QByteArray &place);
    QString typed(const QString &name) const;
    QComboBox *choice(const QString &name) const;

    std::unique_ptr<PatientsDesk> m_desk;
    QUuid m_maya;
};

void PatientsPlaceTest::init()
{
    applyTheme(*qApp, Look::Light);
    m_desk = std::make_unique<PatientsDesk>();
    QVERIFY(m_desk->open());
    m_maya = m_desk->keepMaya();
    QVERIFY(m_desk->show());
}

/// Shows the page made anew, which goes back there.
bool PatientsPlaceTest::comeBack(const QByteArray &place)
{
    if (!m_desk->show())
        return false;
    m_desk->page().restore(place);
    return true;
}

/// What stands in that line; null where there is none.
QString PatientsPlaceTest::typed(const QString &name) const
{
    const auto *line = m_desk->edit(name);
    return line ? u""_s + line->text() : QString();
}

QComboBox *PatientsPlaceTest::choice(const QString &name) const
{
    for (auto *box : m_desk->page().findChildren<QComboBox *>()) {
        if (box->accessibleName() == name && box->isVisible())
            return box;
    }
    return nullptr;
}

void PatientsPlaceTest::whatIsWrittenIsRead()
{
    const auto id = QUuid::createUuid();
    const PatientsPlace place{
        u"oka 1990"_s, id, u"Last name"_s, {{id, {}, true, {{u"first"_s, u"Máy"_s}}}, {id, QUuid(), false, {}}}};
    QCOMPARE(PatientsPlace::read(place.bytes()), place);
    QCOMPARE(PatientsPlace::read({}), PatientsPlace());
    QCOMPARE(PatientsPlace::read("{\"forms\":[1,{\"patient\":\"x\"}],\"chosen\":7}"), PatientsPlace());
}

void PatientsPlaceTest::thePatientComesBackWithWhatWasSearched()
{
    QVERIFY(m_desk->type(u"Find a patient"_s, u"okafor"_s));
    QTRY_COMPARE(m_desk->names(), (QStringList{u"Ada Okafor"_s, u"Maya Okafor"_s}));
    QVERIFY(m_desk->choose(u"Maya Okafor"_s));
    QVERIFY(comeBack(m_desk->page().place()));
    QCOMPARE(typed(u"Find a patient"_s), u"okafor"_s);
    QTRY_COMPARE(m_desk->names(), (QStringList{u"Ada Okafor"_s, u"Maya Okafor"_s}));
    QTRY_COMPARE(m_desk->list()->currentIndex().row(), 1);
    QVERIFY(m_desk->shows(u"chart 20418"_s));
    // And one whom the list does not show.
    QVERIFY(m_desk->type(u"Find a patient"_s, u"maya"_s));
    QTRY_VERIFY(m_desk->button(u"Ada"_s));
    QVERIFY(m_desk->press(u"Ada"_s));
    QTRY_VERIFY(m_desk->shows(u"Ada Okafor"_s));
    QVERIFY(comeBack(m_desk->page().place()));
    QTRY_COMPARE(m_desk->names(), QStringList{u"Maya Okafor"_s});
    QTRY_VERIFY(m_desk->shows(u"Ada Okafor"_s));
}

void PatientsPlaceTest::everythingHalfTypedComesBack()
{
    QVERIFY(m_desk->choose(u"Maya Okafor"_s));
    QVERIFY(m_desk->press(u"Edit"_s));
    QVERIFY(m_desk->type(u"Last name"_s, u"Okafor-L"_s));
    QVERIFY(m_desk->type(u"Date of birth"_s, u"6/1"_s));
    QVERIFY(m_desk->press(u"New insurance card"_s));
    QVERIFY(m_desk->type(u"Insurance company"_s, u"Huma"_s));
    choice(u"It replaces"_s)->setCurrentIndex(1);
    choice(u"Policyholder"_s)->setCurrentIndex(1);
    QVERIFY(m_desk->type(u"Policyholder's first name"_s, u"Eme"_s));
    QVERIFY(m_desk->type(u"In force from"_s, u"1/"_s));
    QVERIFY(comeBack(m_desk->page().place()));
    QTRY_COMPARE(typed(u"Insurance company"_s), u"Huma"_s);
    QCOMPARE(typed(u"Last name"_s), u"Okafor-L"_s);
    QCOMPARE(typed(u"First name"_s), u"Maya"_s);
    QCOMPARE(typed(u"Date of birth"_s), u"6/1"_s);
    QCOMPARE(typed(u"In force from"_s), u"1/"_s);
    QCOMPARE(choice(u"It replaces"_s)->currentIndex(), 1);
    QCOMPARE(typed(u"Policyholder's first name"_s), u"Eme"_s);
    QTRY_COMPARE(QApplication::focusWidget()->accessibleName(), u"In force from"_s);
    // It is about her as before.
    QVERIFY(m_desk->type(u"In force from"_s, u"1/1/2027"_s));
    QVERIFY(m_desk->type(u"Insurance company"_s, u"Humana"_s));
    QVERIFY(m_desk->type(u"Member ID"_s, u"H52200417"_s));
    QVERIFY(m_desk->type(u"Policyholder's last name"_s, u"Okafor"_s));
    QTest::keyClick(m_desk->edit(u"Member ID"_s), Qt::Key_Return);
    QTRY_VERIFY(m_desk->shows(u"Saved."_s));
    QCOMPARE(m_desk->patient(m_maya).coverages.at(1).endsOn, QDate(2026, 12, 31));
}

void PatientsPlaceTest::aFormWaitsForItsPatient()
{
    QVERIFY(m_desk->choose(u"James Okamoto"_s));
    QVERIFY(m_desk->press(u"Edit"_s));
    QVERIFY(m_desk->type(u"Chart number"_s, u"77"_s));
    QTest::keyClick(m_desk->edit(u"Chart number"_s), Qt::Key_Escape);
    QVERIFY(m_desk->choose(u"Maya Okafor"_s));
    // Also when it is locked again before anybody looks at him.
    for (int times = 0; times < 2; ++times) {
        QVERIFY(comeBack(m_desk->page().place()));
        QTRY_VERIFY(m_desk->shows(u"chart 20418"_s));
        QCOMPARE(typed(u"Chart number"_s), QString());
    }
    QVERIFY(m_desk->choose(u"James Okamoto"_s));
    QCOMPARE(typed(u"Chart number"_s), QString());
    QVERIFY(m_desk->press(u"Edit"_s));
    QCOMPARE(typed(u"Chart number"_s), u"77"_s);
}

void PatientsPlaceTest::onlyWhatIsTypedOutlivesTheWindow()
{
    QVERIFY(m_desk->type(u"Find a patient"_s, u"oka 1990"_s));
    QVERIFY(m_desk->choose(u"James Okamoto"_s));
    QCOMPARE(m_desk->page().unasked(), QByteArray());
    QVERIFY(m_desk->press(u"Edit"_s));
    QCOMPARE(m_desk->page().unasked(), QByteArray());
    QVERIFY(m_desk->type(u"Chart number"_s, u"77"_s));
    QVERIFY(comeBack(m_desk->page().unasked()));
    QTRY_COMPARE(m_desk->names().size(), 3);
    QCOMPARE(typed(u"Find a patient"_s), QString());
    QCOMPARE(typed(u"Chart number"_s), QString());
    QVERIFY(m_desk->choose(u"James Okamoto"_s));
    QCOMPARE(typed(u"Chart number"_s), u"77"_s);
    QVERIFY(m_desk->press(u"Save"_s));
    QTRY_VERIFY(m_desk->shows(u"chart 77"_s));
    QCOMPARE(m_desk->page().unasked(), QByteArray());
}

void PatientsPlaceTest::whatWasTypedAboutAGoneCoverageIsThatOfANewOne()
{
    const PatientsPlace place{
        .chosen = m_maya,
        .forms = {{m_maya, QUuid::createUuid(), true, {{u"payer"_s, u"Humana"_s}, {u"memberId"_s, u"H5"_s}}}}};
    QVERIFY(comeBack(place.bytes()));
    QTRY_VERIFY(m_desk->shows(u"It replaces"_s));
    QCOMPARE(typed(u"Insurance company"_s), u"Humana"_s);
    // Nothing is replaced that nobody chose.
    QCOMPARE(choice(u"It replaces"_s)->currentText(), u"None: it is a second insurance"_s);
}

void PatientsPlaceTest::aPatientWhoIsGoneIsLeftOut()
{
    const auto gone = QUuid::createUuid();
    const PatientsPlace place{.chosen = gone, .forms = {{gone, {}, true, {{u"first"_s, u"Nobody"_s}}}}};
    QVERIFY(comeBack(place.bytes()));
    QTRY_VERIFY(m_desk->shows(u"chart 20418"_s));
    QTRY_COMPARE(m_desk->page().unasked(), QByteArray());
}

void PatientsPlaceTest::whoeverIsQuickerIsNotSentBack()
{
    QTRY_COMPARE(m_desk->names().size(), 3);
    m_desk->page().restore(PatientsPlace{.chosen = m_maya}.bytes());
    m_desk->list()->selectRow(int(m_desk->names().indexOf(u"James Okamoto"_s)));
    QTRY_VERIFY(m_desk->history()->model()->rowCount() == 1);
    QVERIFY(m_desk->shows(u"James Okamoto"_s));
    QVERIFY(!m_desk->shows(u"chart 20418"_s));
}

QTEST_MAIN(PatientsPlaceTest)

#include "tst_patientsplace.moc"
