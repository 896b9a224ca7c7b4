// SPDX-License-Identifier: MIT
#include "ui/check/inquiryform.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/readback.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace coverdesk;
using namespace Qt::StringLiterals;

/// The form by its accessible names, as people and assistive tools find it.
class InquiryFormTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void namesEveryFieldWithoutItsStar_data();
    void namesEveryFieldWithoutItsStar();
    void readsDatesAsPeopleTypeThem_data();
    void readsDatesAsPeopleTypeThem();
    void saysWhatIsWrongWithADate_data();
    void saysWhatIsWrongWithADate();
    void isGentleWhileTyping();
    void tellsAllProblemsAtOnceAndFocusesTheFirst();
    void anUnreadableVisitDateIsNotDropped();
    void takesAbsurdInputWithASentence_data();
    void takesAbsurdInputWithASentence();
    void keepsTheNamesOfTheWorld_data();
    void keepsTheNamesOfTheWorld();
    void readsMemberIdsBackInGroups_data();
    void readsMemberIdsBackInGroups();
    void enterMovesOnAndNeverSends();
    void completesInsurersFromAnyPartOfTheName();
    void oneEnterLeavesTheListOfInsurers();
    void givesBackWhatItWasFilledWith();
    void listensToTextSetByAssistiveTools();
    void offersAClinicOnlyWhereThereAreSeveral();
    void putsAsideAndShowsAgainWhatIsHalfTyped();

private:
    QLineEdit *edit(const QString &name) const;
    FormField *field(const QString &name) const;
    void type(const QString &name, const QString &text) const;
    void fillWell() const;

    std::unique_ptr<InquiryForm> m_form;
};

void InquiryFormTest::init()
{
    m_form = std::make_unique<InquiryForm>();
    m_form->resize(612, 400);
    m_form->show();
    QApplication::setActiveWindow(m_form.get());
    QVERIFY(QTest::qWaitForWindowActive(m_form.get()));
}

QLineEdit *InquiryFormTest::edit(const QString &name) const
{
    for (auto *edit : m_form->findChildren<QLineEdit *>()) {
        if (edit->accessibleName() == name)
            return edit;
    }
    return nullptr;
}

FormField *InquiryFormTest::field(const QString &name) const
{
    for (auto *field : m_form->findChildren<FormField *>()) {
        if (field->label() == name)
            return field;
    }
    return nullptr;
}

void InquiryFormTest::type(const QString &name, const QString &text) const
{
    edit(name)->setFocus();
    edit(name)->selectAll();
    QTest::keyClicks(edit(name), text);
}

void InquiryFormTest::fillWell() const
{
    type(u"First name"_s, u"Maya"_s);
    type(u"Last name"_s, u"Okafor"_s);
    type(u"Date of birth"_s, u"06/15/1990"_s);
    type(u"Insurance company"_s, u"Cigna"_s);
    type(u"Member ID"_s, u"U123456789"_s);
}

void InquiryFormTest::namesEveryFieldWithoutItsStar_data()
{
    QTest::addColumn<QString>("name");
    for (const auto &name : {u"First name"_s, u"Last name"_s, u"Date of birth"_s, u"Insurance company"_s,
                             u"Member ID"_s, u"Group number"_s, u"Visit date"_s})
        QTest::newRow(qPrintable(name)) << name;
}

void InquiryFormTest::namesEveryFieldWithoutItsStar()
{
    QFETCH(QString, name);
    QVERIFY(edit(name));
    QVERIFY(field(name));
}

void InquiryFormTest::readsDatesAsPeopleTypeThem_data()
{
    QTest::addColumn<QString>("typed");
    for (const auto *typed : {"06151990", "6/15/1990", "06-15-1990", "1990-06-15", "06.15.1990", " 6 15 1990 "})
        QTest::newRow(typed) << QString::fromLatin1(typed);
}

void InquiryFormTest::readsDatesAsPeopleTypeThem()
{
    QFETCH(QString, typed);
    type(u"Date of birth"_s, typed);
    QCOMPARE(m_form->inquiry().patient.bornOn, QDate(1990, 6, 15));
    QCOMPARE(edit(u"Date of birth"_s)->text(), typed);
    QTest::keyClick(edit(u"Date of birth"_s), Qt::Key_Tab);
    QCOMPARE(edit(u"Date of birth"_s)->text(), u"06/15/1990"_s);
    QCOMPARE(field(u"Date of birth"_s)->problem(), QString());
}

void InquiryFormTest::saysWhatIsWrongWithADate_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("said");
    const auto year = QString::number(QDate::currentDate().year() + 1);
    QTest::newRow("30 February") << u"02/30/1990"_s << u"no such day as 02/30/1990"_s;
    QTest::newRow("29 February of no leap year") << u"02291990"_s << u"no such day"_s;
    QTest::newRow("month 13") << u"13/01/1990"_s << u"no such day"_s;
    QTest::newRow("zero") << u"00/00/0000"_s << u"no such day"_s;
    QTest::newRow("words") << u"June"_s << u"is not a date"_s;
    QTest::newRow("two digits for the year") << u"6/15/90"_s << u"is not a date"_s;
    QTest::newRow("future") << u"01/01/"_s + year << u"in the future"_s;
    QTest::newRow("too old") << u"01/01/1850"_s << u"120 years"_s;
}

void InquiryFormTest::saysWhatIsWrongWithADate()
{
    QFETCH(QString, typed);
    QFETCH(QString, said);
    fillWell();
    type(u"Date of birth"_s, typed);
    QTest::keyClick(edit(u"Date of birth"_s), Qt::Key_Tab);
    QVERIFY2(field(u"Date of birth"_s)->problem().contains(said), qPrintable(field(u"Date of birth"_s)->problem()));
    QVERIFY(!m_form->validate());
    QVERIFY(field(u"Date of birth"_s)->problem().contains(said));
}

void InquiryFormTest::isGentleWhileTyping()
{
    type(u"Date of birth"_s, u"02/30"_s);
    QCOMPARE(field(u"Date of birth"_s)->problem(), QString());
    QTest::keyClick(edit(u"Date of birth"_s), Qt::Key_Tab);
    QVERIFY(!field(u"Date of birth"_s)->problem().isEmpty());
    type(u"Date of birth"_s, u"0"_s);
    QCOMPARE(field(u"Date of birth"_s)->problem(), QString());
    // Passing through an empty field on the way is no fault.
    edit(u"First name"_s)->setFocus();
    QTest::keyClick(edit(u"First name"_s), Qt::Key_Tab);
    QCOMPARE(field(u"First name"_s)->problem(), QString());
}

void InquiryFormTest::tellsAllProblemsAtOnceAndFocusesTheFirst()
{
    type(u"First name"_s, u"Maya"_s);
    QVERIFY(!m_form->validate());
    QCOMPARE(field(u"First name"_s)->problem(), QString());
    for (const auto &name : {u"Last name"_s, u"Date of birth"_s, u"Insurance company"_s, u"Member ID"_s})
        QCOMPARE(field(name)->problem(), QString(name + u" is missing."_s));
    for (const auto &name : {u"Group number"_s, u"Visit date"_s})
        QCOMPARE(field(name)->problem(), QString());
    QCOMPARE(QApplication::focusWidget(), edit(u"Last name"_s));
}

void InquiryFormTest::anUnreadableVisitDateIsNotDropped()
{
    fillWell();
    QVERIFY(m_form->validate());
    type(u"Visit date"_s, u"next Tuesday"_s);
    QVERIFY(!m_form->validate());
    QCOMPARE(field(u"Visit date"_s)->problem(), u"Visit date is not a date. Type it like 06/15/1990."_s);
    type(u"Visit date"_s, u"11242026"_s);
    QVERIFY(m_form->validate());
    QCOMPARE(m_form->inquiry().visitOn, QDate(2026, 11, 24));
}

void InquiryFormTest::takesAbsurdInputWithASentence_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("said");
    const QString endless(64 * 1024, u'x');
    for (const auto &name :
         {u"First name"_s, u"Last name"_s, u"Insurance company"_s, u"Member ID"_s, u"Group number"_s})
        QTest::newRow(qPrintable(u"64 KB in %1"_s.arg(name))) << name << endless << u"characters fit here"_s;
    QTest::newRow("64 KB in a date") << u"Visit date"_s << endless << u"is not a date"_s;
    QTest::newRow("blanks only") << u"Last name"_s << u"   \u200b "_s << u"is missing"_s;
    QTest::newRow("a bell") << u"Last name"_s << u"Oka\afor"_s << u"cannot be printed"_s;
    QTest::newRow("half a character") << u"Last name"_s << u"Oka"_s + QChar(0xd83d) << u"cannot be printed"_s;
}

void InquiryFormTest::takesAbsurdInputWithASentence()
{
    QFETCH(QString, name);
    QFETCH(QString, typed);
    QFETCH(QString, said);
    fillWell();
    QElapsedTimer since;
    since.start();
    edit(name)->setText(typed);
    QVERIFY(!m_form->validate());
    QVERIFY2(field(name)->problem().contains(said), qPrintable(field(name)->problem()));
    QVERIFY(field(name)->problem().startsWith(name));
    m_form->grab();
    QVERIFY(since.elapsed() < 3000);
}

void InquiryFormTest::keepsTheNamesOfTheWorld_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("emoji") << u"Maya 🌻👩‍👩‍👧"_s;
    QTest::newRow("right to left") << u"أميرة حداد"_s;
    QTest::newRow("accents") << u"Fernández-Ortega"_s;
    QTest::newRow("markup") << u"<img src=x>&amp;"_s;
    QTest::newRow("formula") << u"=1+1"_s;
}

void InquiryFormTest::keepsTheNamesOfTheWorld()
{
    QFETCH(QString, typed);
    fillWell();
    edit(u"Last name"_s)->setText(typed);
    QVERIFY(m_form->validate());
    QCOMPARE(m_form->inquiry().patient.lastName, typed);
}

void InquiryFormTest::readsMemberIdsBackInGroups_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("groups");
    QTest::newRow("letter first") << u"U123456789"_s << u"U 123 456 789"_s;
    QTest::newRow("never one alone") << u"1234567"_s << u"123 4567"_s;
    QTest::newRow("mixed") << u"3fk8qx2pw41"_s << u"3 FK 8 QX 2 PW 41"_s;
    QTest::newRow("blanks of the card") << u" W 900 000 002 "_s << u"W 900 000 002"_s;
    QTest::newRow("nothing") << u""_s << u""_s;
}

void InquiryFormTest::readsMemberIdsBackInGroups()
{
    QFETCH(QString, typed);
    QFETCH(QString, groups);
    QCOMPARE(ReadBack::inGroups(typed), groups);
}

void InquiryFormTest::enterMovesOnAndNeverSends()
{
    QSignalSpy through(m_form.get(), &InquiryForm::typedThrough);
    edit(u"First name"_s)->setFocus();
    for (const auto &next : {u"Last name"_s, u"Date of birth"_s, u"Insurance company"_s, u"Member ID"_s,
                             u"Group number"_s, u"Visit date"_s}) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), edit(next));
        QCOMPARE(through.size(), 0);
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Enter);
    QCOMPARE(through.size(), 1);
}

void InquiryFormTest::completesInsurersFromAnyPartOfTheName()
{
    m_form->setPayers({{u"Cigna"_s}, {u"Blue Shield of California"_s}});
    auto *completer = edit(u"Insurance company"_s)->completer();
    QVERIFY(completer);
    type(u"Insurance company"_s, u"shield"_s);
    QCOMPARE(completer->popup()->model()->rowCount(), 1);
    QTest::keyClick(completer->popup(), Qt::Key_Down);
    QTest::keyClick(completer->popup(), Qt::Key_Return);
    QCOMPARE(edit(u"Insurance company"_s)->text(), u"Blue Shield of California"_s);
    QTRY_COMPARE(QApplication::focusWidget(), edit(u"Member ID"_s));
}

void InquiryFormTest::oneEnterLeavesTheListOfInsurers()
{
    m_form->setPayers({{u"Moda Health"_s}});
    type(u"Insurance company"_s, u"Moda"_s);
    auto *popup = edit(u"Insurance company"_s)->completer()->popup();
    QVERIFY(popup->isVisible());
    QTest::keyClick(popup, Qt::Key_Return);
    QVERIFY(!popup->isVisible());
    // What was typed stays: a list is an offer.
    QCOMPARE(edit(u"Insurance company"_s)->text(), u"Moda"_s);
    QCOMPARE(QApplication::focusWidget(), edit(u"Member ID"_s));
}

void InquiryFormTest::givesBackWhatItWasFilledWith()
{
    Inquiry inquiry;
    inquiry.patient = {u"Lucía"_s, u"Fernández-Ortega"_s, QDate(1996, 5, 25)};
    inquiry.insurance = {u"Anthem Blue Cross"_s, u"JQU120A44871"_s, u"G-7"_s, {}};
    inquiry.visitOn = QDate(2026, 12, 1);
    m_form->fill(inquiry);
    QCOMPARE(m_form->inquiry(), inquiry);
    QVERIFY(!edit(u"Insurance company"_s)->completer()->popup()->isVisible());
    m_form->clear();
    QVERIFY(m_form->isEmpty());
    QCOMPARE(m_form->inquiry(), Inquiry());
}

void InquiryFormTest::listensToTextSetByAssistiveTools()
{
    QSignalSpy edited(m_form.get(), &InquiryForm::edited);
    edit(u"Member ID"_s)->setText(u"u123"_s);
    QCOMPARE(edited.size(), 1);
    QCOMPARE(m_form->inquiry().insurance.memberId, u"U123"_s);
}

void InquiryFormTest::offersAClinicOnlyWhereThereAreSeveral()
{
    auto *choice = m_form->findChild<QComboBox *>();
    m_form->setClinics({u"Riverbend"_s});
    QVERIFY(!choice->isVisible());
    QCOMPARE(m_form->clinic(), QString());
    m_form->setClinics({u"Riverbend"_s, u"Telehealth"_s});
    QVERIFY(choice->isVisible());
    choice->setCurrentIndex(1);
    m_form->setClinics({u"Another"_s, u"Riverbend"_s, u"Telehealth"_s});
    QCOMPARE(m_form->clinic(), u"Telehealth"_s);
}

void InquiryFormTest::putsAsideAndShowsAgainWhatIsHalfTyped()
{
    fillWell();
    edit(u"Visit date"_s)->setText(u"next Tuesday"_s);
    const auto aside = m_form->texts();
    m_form->clear();
    m_form->showTexts(aside);
    QCOMPARE(m_form->texts(), aside);
    QCOMPARE(edit(u"Visit date"_s)->text(), u"next Tuesday"_s);
}

QTEST_MAIN(InquiryFormTest)

#include "tst_inquiryform.moc"
