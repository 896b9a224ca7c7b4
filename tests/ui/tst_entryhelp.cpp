// SPDX-License-Identifier: MIT
#include "ui/check/codereading.h"
#include "ui/check/inquiryform.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chipfield.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QCompleter>
#include <QLineEdit>
#include <QTest>

#include <memory>

using namespace coverdesk;
using namespace Qt::StringLiterals;

/// What the form does for whoever types: insurers by any name, member IDs worth a second look, a whole card pasted,
/// codes as they are written.
class EntryHelpTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void findsInsurersByOtherNamesAndTypos_data();
    void findsInsurersByOtherNamesAndTypos();
    void stepsThroughTheInsurersOffered();
    void oneEnterTakesTheOnlyOneBegunSo_data();
    void oneEnterTakesTheOnlyOneBegunSo();
    void saysWhatToLookAtAgain();
    void aBetterMemberIdIsOnePressAway();
    void pastesACardAndTakesItBack();
    void pastesOneFieldAsAnythingIs();
    void saysThatNothingWasCopied();
    void readsCodesAndPutsModifiersBeside();
    void asksStrangeCodesAsTyped();

private:
    QLineEdit *edit(const QString &name) const;
    Button *button(const QString &words) const;
    bool shows(const QString &part) const;
    void type(const QString &name, const QString &text) const;

    std::unique_ptr<InquiryForm> m_form;
};

void EntryHelpTest::init()
{
    applyTheme(*qApp, Look::Light);
    m_form = std::make_unique<InquiryForm>();
    m_form->setPayers({{u"Cigna"_s, {u"Evernorth"_s}},
                       {u"UnitedHealthcare"_s, {u"UHC"_s, u"United Behavioral"_s}},
                       {u"Blue Shield of California"_s, {}}});
    m_form->resize(612, 480);
    m_form->show();
    QApplication::setActiveWindow(m_form.get());
    QVERIFY(QTest::qWaitForWindowActive(m_form.get()));
}

QLineEdit *EntryHelpTest::edit(const QString &name) const
{
    for (auto *edit : m_form->findChildren<QLineEdit *>()) {
        if (edit->accessibleName() == name)
            return edit;
    }
    return nullptr;
}

Button *EntryHelpTest::button(const QString &words) const
{
    for (auto *button : m_form->findChildren<Button *>()) {
        if (button->isVisible() && button->words() == words)
            return button;
    }
    return nullptr;
}

bool EntryHelpTest::shows(const QString &part) const
{
    const auto labels = m_form->findChildren<PlainLabel *>();
    return std::any_of(labels.cbegin(), labels.cend(), [&part](const PlainLabel *label) {
        return label->isVisible() && label->words().contains(part);
    });
}

void EntryHelpTest::type(const QString &name, const QString &text) const
{
    edit(name)->setFocus();
    edit(name)->selectAll();
    QTest::keyClicks(edit(name), text);
}

void EntryHelpTest::findsInsurersByOtherNamesAndTypos_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("uhc") << u"UnitedHealthcare"_s;
    QTest::newRow("evern") << u"Cigna"_s;
    QTest::newRow("cinga") << u"Cigna"_s;
    QTest::newRow("untied health") << u"UnitedHealthcare"_s;
    QTest::newRow("calif") << u"Blue Shield of California"_s;
}

void EntryHelpTest::findsInsurersByOtherNamesAndTypos()
{
    QFETCH(QString, name);
    type(u"Insurance company"_s, QString::fromLatin1(QTest::currentDataTag()));
    auto *popup = edit(u"Insurance company"_s)->completer()->popup();
    QVERIFY(popup->isVisible());
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QCOMPARE(edit(u"Insurance company"_s)->text(), name);
    QTRY_COMPARE(QApplication::focusWidget(), edit(u"Member ID"_s));
}

void EntryHelpTest::stepsThroughTheInsurersOffered()
{
    type(u"Insurance company"_s, u"b"_s);
    auto *completer = edit(u"Insurance company"_s)->completer();
    QCOMPARE(completer->popup()->model()->rowCount(), 2);
    QTest::keyClick(completer->popup(), Qt::Key_Down);
    // What is highlighted stands in the line, and the list stays as it was.
    QCOMPARE(completer->popup()->model()->rowCount(), 2);
    QTest::keyClick(completer->popup(), Qt::Key_Down);
    QTest::keyClick(completer->popup(), Qt::Key_Return);
    QCOMPARE(edit(u"Insurance company"_s)->text(), u"UnitedHealthcare"_s);
}

void EntryHelpTest::oneEnterTakesTheOnlyOneBegunSo_data()
{
    QTest::addColumn<QString>("entered");
    QTest::newRow("cig") << u"Cigna"_s;
    QTest::newRow("uhc") << u"UnitedHealthcare"_s;
    QTest::newRow("ever") << u"Cigna"_s;
    // Several may be meant, or a part of a name, or a typo: nobody is put in the place of what was typed.
    QTest::newRow("blue") << u"blue"_s;
    QTest::newRow("calif") << u"calif"_s;
    QTest::newRow("cinga") << u"cinga"_s;
}

void EntryHelpTest::oneEnterTakesTheOnlyOneBegunSo()
{
    QFETCH(QString, entered);
    m_form->setPayers({{u"Cigna"_s, {u"Evernorth"_s}},
                       {u"UnitedHealthcare"_s, {u"UHC"_s}},
                       {u"Blue Shield of California"_s, {}},
                       {u"Blue Cross"_s, {}}});
    type(u"Insurance company"_s, QString::fromLatin1(QTest::currentDataTag()));
    auto *popup = edit(u"Insurance company"_s)->completer()->popup();
    QVERIFY(popup->isVisible());
    QTest::keyClick(popup, Qt::Key_Return);
    QCOMPARE(edit(u"Insurance company"_s)->text(), entered);
    QTRY_COMPARE(QApplication::focusWidget(), edit(u"Member ID"_s));
}

void EntryHelpTest::saysWhatToLookAtAgain()
{
    type(u"Group number"_s, u"3329012"_s);
    type(u"Member ID"_s, u"3329012"_s);
    QVERIFY(!shows(u"group number as well"_s));
    edit(u"Visit date"_s)->setFocus();
    QVERIFY(shows(u"This is the group number as well."_s));
    // A hint keeps nobody from asking.
    type(u"First name"_s, u"Maya"_s);
    type(u"Last name"_s, u"Okafor"_s);
    type(u"Date of birth"_s, u"06/15/1990"_s);
    type(u"Insurance company"_s, u"Cigna"_s);
    QVERIFY(m_form->validate());
    type(u"Group number"_s, u"77"_s);
    edit(u"Visit date"_s)->setFocus();
    QVERIFY(!shows(u"group number as well"_s));
}

void EntryHelpTest::aBetterMemberIdIsOnePressAway()
{
    type(u"Member ID"_s, u"U1234O6789"_s);
    edit(u"Group number"_s)->setFocus();
    QVERIFY(shows(u"A letter stands among the digits."_s));
    auto *use = button(u"Use U123406789"_s);
    QVERIFY(use);
    QTest::mouseClick(use, Qt::LeftButton);
    QCOMPARE(edit(u"Member ID"_s)->text(), u"U123406789"_s);
    QVERIFY(!shows(u"A letter stands among the digits."_s));
}

void EntryHelpTest::pastesACardAndTakesItBack()
{
    type(u"Visit date"_s, u"12/01/2026"_s);
    type(u"First name"_s, u"M"_s);
    QGuiApplication::clipboard()->setText(u"CIGNA\nMember: Maya Okafor\nID: U123456789\nDOB: 06/15/1990"_s);
    QTest::keyClick(edit(u"First name"_s), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(edit(u"First name"_s)->text(), u"Maya"_s);
    QCOMPARE(edit(u"Last name"_s)->text(), u"Okafor"_s);
    QCOMPARE(edit(u"Date of birth"_s)->text(), u"06/15/1990"_s);
    QCOMPARE(edit(u"Insurance company"_s)->text(), u"CIGNA"_s);
    QCOMPARE(edit(u"Member ID"_s)->text(), u"U123456789"_s);
    QCOMPARE(edit(u"Visit date"_s)->text(), u"12/01/2026"_s);
    auto *back = button(u"Take back what was pasted"_s);
    QVERIFY(back);
    QTest::mouseClick(back, Qt::LeftButton);
    QCOMPARE(edit(u"First name"_s)->text(), u"M"_s);
    QCOMPARE(edit(u"Member ID"_s)->text(), QString());
    QVERIFY(button(u"Paste from a card or chart"_s));
}

void EntryHelpTest::pastesOneFieldAsAnythingIs()
{
    edit(u"Member ID"_s)->setFocus();
    QGuiApplication::clipboard()->setText(u"U123456789"_s);
    QTest::keyClick(edit(u"Member ID"_s), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(edit(u"Member ID"_s)->text(), u"U123456789"_s);
    edit(u"Group number"_s)->setFocus();
    QTest::keyClick(edit(u"Group number"_s), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(edit(u"Group number"_s)->text(), u"U123456789"_s);
}

void EntryHelpTest::saysThatNothingWasCopied()
{
    QGuiApplication::clipboard()->setText(u"---"_s);
    QTest::mouseClick(button(u"Paste from a card or chart"_s), Qt::LeftButton);
    QVERIFY(shows(u"What was copied last tells of no patient."_s));
    QVERIFY(m_form->isEmpty());
}

/// The fields of the phone part that are about codes.
struct CodeDesk
{
    ChipField services{u"Services"_s};
    ChipField diagnoses{u"Diagnosis codes"_s};
    FormField forCaller{u"Notes for the caller"_s};
    CodeReading reading{&services, &diagnoses, &forCaller, nullptr};
};

void EntryHelpTest::readsCodesAndPutsModifiersBeside()
{
    CodeDesk desk;
    desk.forCaller.setText(u"evenings"_s);
    desk.services.show();
    QTest::keyClicks(desk.services.edit(), u"90837-95"_s);
    // Not while it is typed.
    QCOMPARE(desk.forCaller.text(), u"evenings"_s);
    QTest::keyClicks(desk.services.edit(), u" h0015 90837 "_s);
    QCOMPARE(desk.services.codes(), (QStringList{u"90837"_s, u"H0015"_s}));
    QCOMPARE(desk.forCaller.text(), u"evenings, 90837-95"_s);
    desk.diagnoses.setCodes({u"F411"_s, u"F41.1"_s, u"f43.10"_s});
    QCOMPARE(desk.diagnoses.codes(), (QStringList{u"F41.1"_s, u"F43.10"_s}));
}

void EntryHelpTest::asksStrangeCodesAsTyped()
{
    CodeDesk desk;
    desk.services.setCodes({u"90837"_s, u"THERAPY"_s});
    QCOMPARE(desk.services.codes(), (QStringList{u"90837"_s, u"THERAPY"_s}));
    const auto words = [](const ChipField &field) {
        QStringList said;
        for (const auto *label : field.findChildren<PlainLabel *>())
            said.append(label->words());
        return said.join(u' ');
    };
    QVERIFY(words(desk.services).contains(u"This is asked as typed: THERAPY."_s));
    QVERIFY(desk.services.problem().isEmpty());
    desk.services.setCodes({u"90837"_s});
    QVERIFY(!words(desk.services).contains(u"THERAPY"_s));
}

QTEST_MAIN(EntryHelpTest)
#include "tst_entryhelp.moc"
