// SPDX-License-Identifier: MIT
#include "patientsdesk.h"
#include "ui/patients/patientsplace.h"
#include "ui/patients/segments.h"
#include "ui/widgets/button.h"
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
    void onlyWhatWasTypedAboutACoverageComesBack();
    void aPatientWhoIsGoneIsLeftOut();
    void whoeverIsQuickerIsNotSentBack();
    void whatWasChosenOfTheHistoryComesBack();
    void nothingOfTheHistoryIsChosenForAnotherPatient();
    void theTwinBesideComesBack();

private:
    bool comeBack(const QByteArray &place);
    QString typed(const QString &name) const;
    bool chooseSource(const QString &words) const;
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

bool PatientsPlaceTest::chooseSource(const QString &words) const
{
    for (auto *segment : m_desk->page().findChildren<Segment *>()) {
        if (segment->text() == words)
            segment->click();
    }
    return m_desk->page().findChild<Segments *>()->isVisible();
}

void PatientsPlaceTest::whatIsWrittenIsRead()
{
    const auto id = QUuid::createUuid();
    const PatientsPlace place{
        u"oka 1990"_s,
        id,
        u"Last name"_s,
        {{id, {}, true, {{u"first"_s, u"Máy"_s}}, {{u"first"_s, u"Maya"_s}}}, {id, QUuid(), false, {}}},
        {2, u"3/3"_s, {id, QUuid::createUuid()}},
        true};
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

void PatientsPlaceTest::onlyWhatWasTypedAboutACoverageComesBack()
{
    auto maya = m_desk->patient(m_maya);
    const FieldTexts begun{{u"payer"_s, u"Cigna"_s}, {u"memberId"_s, u"U1"_s}, {u"order"_s, u"0"_s}};
    auto texts = begun;
    texts[u"payer"_s] = u"Cigna Healthcare"_s;
    maya.coverages.front().order = Coverage::Order::Ended;
    m_desk->save(maya);
    const PatientsPlace place{.chosen = m_maya, .forms = {{m_maya, maya.coverages.front().id, true, texts, begun}}};
    QVERIFY(comeBack(place.bytes()));
    QTRY_COMPARE(typed(u"Insurance company"_s), u"Cigna Healthcare"_s);
    QCOMPARE(typed(u"Member ID"_s), u"U123456789"_s);
    QCOMPARE(choice(u"Order"_s)->currentText(), u"Ended"_s);
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

static QStringList tickedIn(const QAbstractItemModel &history)
{
    QStringList ticked;
    for (int row = 0; row < history.rowCount(); ++row) {
        if (history.index(row, 0).data(Qt::CheckStateRole).toInt() == Qt::Checked)
            ticked.append(history.index(row, 1).data().toString());
    }
    return ticked;
}

void PatientsPlaceTest::whatWasChosenOfTheHistoryComesBack()
{
    QVERIFY(m_desk->choose(u"Maya Okafor"_s));
    QTRY_COMPARE(m_desk->history()->model()->rowCount(), 4);
    QVERIFY(chooseSource(u"Instant 3"_s));
    QTRY_COMPARE(m_desk->history()->model()->rowCount(), 3);
    QVERIFY(m_desk->type(u"Answer in force on"_s, u"1/3"_s));
    QTest::keyClick(m_desk->history(), Qt::Key_Space);
    m_desk->history()->selectRow(2);
    QTest::keyClick(m_desk->history(), Qt::Key_Space);
    const auto ticked = tickedIn(*m_desk->history()->model());
    QCOMPARE(ticked.size(), 2);
    QVERIFY(comeBack(m_desk->page().place()));
    QTRY_COMPARE(m_desk->history()->model()->rowCount(), 3);
    QCOMPARE(tickedIn(*m_desk->history()->model()), ticked);
    QCOMPARE(typed(u"Answer in force on"_s), u"1/3"_s);
    QTRY_VERIFY(m_desk->button(u"Compare the two ticked"_s)->isEnabled());
    QVERIFY(chooseSource(u"All 4"_s));
    QCOMPARE(tickedIn(*m_desk->history()->model()), ticked);
}

void PatientsPlaceTest::nothingOfTheHistoryIsChosenForAnotherPatient()
{
    QVERIFY(m_desk->choose(u"Maya Okafor"_s));
    QTRY_COMPARE(m_desk->history()->model()->rowCount(), 4);
    QVERIFY(m_desk->type(u"Answer in force on"_s, u"1/3/2026"_s));
    QTest::keyClick(m_desk->history(), Qt::Key_Space);
    QVERIFY(comeBack(m_desk->page().place()));
    QTRY_COMPARE(tickedIn(*m_desk->history()->model()).size(), 1);
    QVERIFY(m_desk->choose(u"James Okamoto"_s));
    QTRY_COMPARE(m_desk->history()->model()->rowCount(), 1);
    QCOMPARE(tickedIn(*m_desk->history()->model()), QStringList());
    QCOMPARE(typed(u"Answer in force on"_s), QDate::currentDate().toString(u"MM/dd/yyyy"_s));
    // Today is a day that moves on.
    QCOMPARE(PatientsPlace::read(m_desk->page().place()).history.day, QString());
}

void PatientsPlaceTest::theTwinBesideComesBack()
{
    auto twin = sample::maya();
    twin.lastName = u"Okafor-Lee"_s;
    m_desk->keep(sample::instantAnswer(twin, sample::cigna(), 20));
    QVERIFY(m_desk->show());
    QVERIFY(m_desk->choose(u"Maya Okafor"_s));
    QTRY_VERIFY(m_desk->button(u"Compare records"_s));
    QVERIFY(m_desk->press(u"Compare records"_s));
    const auto isBeside = [this] { return m_desk->button(u"Merge: keep this record"_s) != nullptr; };
    QTRY_VERIFY(isBeside());
    const auto place = m_desk->page().place();
    QVERIFY(comeBack(place));
    QTRY_VERIFY(isBeside());
    // Whoever had closed it finds it closed.
    auto closed = PatientsPlace::read(place);
    closed.hasTwins = false;
    QVERIFY(comeBack(closed.bytes()));
    QTRY_VERIFY(m_desk->button(u"Compare records"_s));
    QVERIFY(!isBeside());
}

QTEST_MAIN(PatientsPlaceTest)

#include "tst_patientsplace.moc"
