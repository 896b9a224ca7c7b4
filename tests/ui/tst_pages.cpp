// SPDX-License-Identifier: MIT
#include "ui/benefits/checkview.h"
#include "ui/check/newcheckpage.h"
#include "ui/patients/patientspage.h"
#include "ui/settings/connectdialog.h"
#include "ui/singlewindow.h"
#include "ui/widgets/button.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"
#include "windowfixture.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace coverdesk;
using namespace Qt::StringLiterals;

/// The window's other pages, what leads from one to the next, and a picture of each for the eye.
class PagesTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void findsThePatientAndOpensTheCheck();
    void escapeGoesBackFromAResult();
    void savesThePdfUnderANeutralName();
    void saysWhyAPdfWasNotSaved();
    void keysGoBetweenThePages();
    void nothingOfAPatientStandsInTheTitle();
    void keepsItsSizeForTheNextTime();
    void refusesAnAddressThatIsNotHttps();
    void testsAConnectionInWords();
    void aSecondWindowOfAProfileRaisesTheFirst();
    void everyPageIsPictured_data();
    void everyPageIsPictured();

private:
    bool askMaya();
    void picture(const QString &name) const;

    std::unique_ptr<WindowFixture> m_desk;
};

void PagesTest::init()
{
    applyTheme(*qApp, Look::Light);
    m_desk = std::make_unique<WindowFixture>();
    QCOMPARE(m_desk->open(), QString());
}

void PagesTest::cleanup()
{
    m_desk.reset();
}

bool PagesTest::askMaya()
{
    m_desk->typeMaya();
    return m_desk->press(u"Check eligibility now"_s) && m_desk->isAnswered(u"Plan active · therapy not asked"_s);
}

void PagesTest::findsThePatientAndOpensTheCheck()
{
    QVERIFY(askMaya());
    QTest::keyClick(&m_desk->window(), Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), m_desk->edit(u"Find a patient"_s));
    QTest::keyClicks(m_desk->edit(u"Find a patient"_s), u"oka 1990"_s);
    QVERIFY(m_desk->shows(u"Maya Okafor"_s));
    QVERIFY(m_desk->shows(u"····6789"_s));
    QVERIFY(m_desk->press(u"Open"_s));
    auto *view = m_desk->window().findChild<CheckView *>();
    QTRY_VERIFY(view->isVisible());
    QTRY_VERIFY(m_desk->shows(u"Maya Okafor"_s));
    QTRY_VERIFY(m_desk->button(u"Check again"_s));
}

void PagesTest::escapeGoesBackFromAResult()
{
    QVERIFY(askMaya());
    QVERIFY(m_desk->press(u"Open"_s));
    QTRY_VERIFY(m_desk->window().findChild<CheckView *>()->isVisible());
    QTest::keyClick(&m_desk->window(), Qt::Key_Escape);
    QVERIFY(m_desk->window().findChild<NewCheckPage *>()->isVisible());
    QCOMPARE(m_desk->edit(u"Member ID"_s)->text(), u"U123456789"_s);
}

void PagesTest::savesThePdfUnderANeutralName()
{
    QString offered;
    const auto file = m_desk->filePath(u"proof.pdf"_s);
    m_desk->window().askFileName = [&](const QString &name) {
        offered = name;
        return file;
    };
    QVERIFY(askMaya());
    QVERIFY(m_desk->press(u"Open"_s));
    QTRY_VERIFY(m_desk->button(u"Save PDF"_s));
    QTRY_VERIFY(m_desk->button(u"Save PDF"_s)->isEnabled());
    QTest::keyClick(&m_desk->window(), Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(m_desk->shows(u"The PDF is saved"_s));
    QFile pdf(file);
    QVERIFY(pdf.open(QFile::ReadOnly));
    QVERIFY(pdf.read(5) == "%PDF-");
    static const QRegularExpression neutral(uR"(^Verification [0-9]{4}-[0-9]{2}-[0-9]{2} [0-9a-f]{8}\.pdf$)"_s);
    QVERIFY2(neutral.match(offered).hasMatch(), qPrintable(offered));
}

void PagesTest::saysWhyAPdfWasNotSaved()
{
    m_desk->window().askFileName = [this](const QString &name) { return m_desk->filePath(u"nowhere/"_s + name); };
    QVERIFY(askMaya());
    // Also from beside the form, without opening the result first.
    m_desk->edit(u"Member ID"_s)->setFocus();
    QTest::keyClick(m_desk->edit(u"Member ID"_s), Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(m_desk->shows(u"The PDF was not saved."_s));
}

void PagesTest::keysGoBetweenThePages()
{
    QTest::keyClick(&m_desk->window(), Qt::Key_2, Qt::ControlModifier);
    QVERIFY(m_desk->window().findChild<PatientsPage *>()->isVisible());
    QTest::keyClick(&m_desk->window(), Qt::Key_4, Qt::ControlModifier);
    QVERIFY(m_desk->shows(u"Clinics and services"_s));
    QTest::keyClick(&m_desk->window(), Qt::Key_1, Qt::ControlModifier);
    QVERIFY(m_desk->window().findChild<NewCheckPage *>()->isVisible());
}

void PagesTest::nothingOfAPatientStandsInTheTitle()
{
    QVERIFY(askMaya());
    QVERIFY(m_desk->press(u"Open"_s));
    QTRY_VERIFY(m_desk->button(u"Check again"_s));
    QCOMPARE(m_desk->window().windowTitle(), u"Coverdesk – Practice"_s);
    // Left behind, the page keeps nothing.
    QTest::keyClick(&m_desk->window(), Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    for (const auto *label : m_desk->window().findChild<CheckView *>()->findChildren<PlainLabel *>())
        QVERIFY2(!label->words().contains(u"Okafor"_s), qPrintable(label->words()));
}

void PagesTest::keepsItsSizeForTheNextTime()
{
    m_desk->window().resize(1024, 700);
    m_desk->window().close();
    QCOMPARE(m_desk->open(), QString());
    QCOMPARE(m_desk->window().size(), QSize(1024, 700));
}

static FormField *fieldIn(const QWidget &dialog, const QString &label)
{
    for (auto *field : dialog.findChildren<FormField *>()) {
        if (field->label() == label)
            return field;
    }
    return nullptr;
}

void PagesTest::refusesAnAddressThatIsNotHttps()
{
    ConnectDialog dialog(m_desk->office());
    auto *address = fieldIn(dialog, u"Address"_s);
    for (const auto &bad : {u"http://eligibility.dev"_s, u"ftp://eligibility.dev"_s, u"eligibility"_s, u""_s}) {
        address->setText(bad);
        emit address->left();
        QVERIFY2(!address->problem().isEmpty(), qPrintable(bad));
    }
    for (const auto &good : {u"https://eligibility.dev"_s, u"http://127.0.0.1:8080"_s, u"http://localhost"_s}) {
        address->setText(good);
        emit address->left();
        QCOMPARE(address->problem(), QString());
    }
}

void PagesTest::testsAConnectionInWords()
{
    ConnectDialog dialog(m_desk->office());
    dialog.show();
    QApplication::setActiveWindow(&dialog);
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    fieldIn(dialog, u"Client ID"_s)->setText(u"0f9d6f3e-7a51-4c1c-9c55-2b7b6a9d1e10"_s);
    fieldIn(dialog, u"API key"_s)->setText(u"wrong"_s);
    QCOMPARE(fieldIn(dialog, u"API key"_s)->edit()->echoMode(), QLineEdit::Password);
    QVERIFY(m_desk->press(u"Test connection"_s));
    QTRY_VERIFY(m_desk->button(u"Test connection"_s)->isEnabled());
    QVERIFY(!m_desk->shows(u"The connection works."_s));
    fieldIn(dialog, u"API key"_s)->setText(u" sk_practice_not_a_secret "_s);
    QVERIFY(m_desk->press(u"Test connection"_s));
    QTRY_VERIFY(m_desk->shows(u"The connection works. Nothing was charged."_s));
    QCOMPARE(m_desk->checksKept(), 0);
}

void PagesTest::aSecondWindowOfAProfileRaisesTheFirst()
{
    const auto folder = m_desk->filePath(u"profile"_s);
    auto first = std::make_unique<SingleWindow>(folder);
    QVERIFY(first->take());
    QSignalSpy raised(first.get(), &SingleWindow::raiseAsked);
    SingleWindow second(folder);
    const auto taken = second.take();
    QVERIFY(!taken);
    QCOMPARE(taken.failure().kind, Failure::Kind::InUse);
    QVERIFY(second.raiseOther());
    QTRY_COMPARE(raised.size(), 1);
    first.reset();
    SingleWindow third(folder);
    QVERIFY(third.take());
}

void PagesTest::picture(const QString &name) const
{
    QVERIFY(QDir().mkpath(QStringLiteral(COVERDESK_PICTURES_DIR)));
    QCoreApplication::processEvents();
    const auto file = u"%1/window-%2.png"_s.arg(QStringLiteral(COVERDESK_PICTURES_DIR), name);
    QVERIFY(m_desk->window().grab().save(file));
}

void PagesTest::everyPageIsPictured_data()
{
    QTest::addColumn<Look>("look");
    QTest::addColumn<QSize>("size");
    QTest::newRow("light") << Look::Light << QSize(1280, 800);
    QTest::newRow("light-small") << Look::Light << QSize(1024, 700);
    QTest::newRow("dark") << Look::Dark << QSize(1280, 800);
    QTest::newRow("dark-small") << Look::Dark << QSize(1024, 700);
}

void PagesTest::everyPageIsPictured()
{
    QFETCH(Look, look);
    QFETCH(QSize, size);
    const auto tag = QString::fromLatin1(QTest::currentDataTag());
    applyTheme(*qApp, look);
    m_desk->window().resize(size);
    picture(u"empty-"_s + tag);
    QVERIFY(m_desk->press(u"Check eligibility now"_s));
    picture(u"missing-"_s + tag);
    QVERIFY(askMaya());
    m_desk->edit(u"Member ID"_s)->setFocus();
    picture(u"answer-"_s + tag);
    QVERIFY(m_desk->press(u"Open"_s));
    QTRY_VERIFY(m_desk->button(u"Check again"_s));
    picture(u"result-"_s + tag);
    QTest::keyClick(&m_desk->window(), Qt::Key_Escape);
    m_desk->type(u"Member ID"_s, u"U123456780"_s);
    picture(u"changed-"_s + tag);
    QVERIFY(m_desk->press(u"Check eligibility now"_s));
    QVERIFY(m_desk->isAnswered(u"Not found: check the card"_s));
    picture(u"notfound-"_s + tag);
    QTest::keyClick(&m_desk->window(), Qt::Key_2, Qt::ControlModifier);
    picture(u"patients-"_s + tag);
    QTest::keyClick(&m_desk->window(), Qt::Key_4, Qt::ControlModifier);
    picture(u"settings-"_s + tag);
    ConnectDialog dialog(m_desk->office());
    dialog.grab().save(u"%1/window-connect-%2.png"_s.arg(QStringLiteral(COVERDESK_PICTURES_DIR), tag));
}

QTEST_MAIN(PagesTest)

#include "tst_pages.moc"
