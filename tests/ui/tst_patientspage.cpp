// SPDX-License-Identifier: MIT
#include "app/patientdirectory.h"
#include "patientsdesk.h"
#include "tests/support/await.h"
#include "ui/patients/coveragecard.h"
#include "ui/patients/daywatch.h"
#include "ui/patients/patientsmodel.h"
#include "ui/patients/timelinemodel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/fieldedit.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace coverdesk;
using namespace Qt::StringLiterals;
using testing::await;

/// The page Patients on a real history, worked with keys and presses.
class PatientsPageTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void findsAsOneTypesTheBestFirst();
    void tellsHowManyThereAre();
    void aNewPatientAppearsAtOnce();
    void enterInTheListStartsACheckOfThatPatient();
    void tellsWhatChangedSinceTheLastAnswer();
    void marksTheAnswerInForceOnADay();
    void twoTicksAskForAComparison();
    void everyPressOnABoxTicks();
    void theKeyboardDoesItAll();
    void aLookIsNotedOnceAndNotForEveryArrowKey();
    void nothingStaysActiveOverMidnight();
    void anAnswerInForceIsNotHiddenByALaterQuestion();

private:
    bool showMaya();
    std::vector<AuditEntry> viewed();

    std::unique_ptr<PatientsDesk> m_desk;
    QUuid m_maya;
};

void PatientsPageTest::init()
{
    applyTheme(*qApp, Look::Light);
    m_desk = std::make_unique<PatientsDesk>();
    QVERIFY(m_desk->open());
    m_maya = m_desk->keepMaya();
}

void PatientsPageTest::cleanup()
{
    m_desk.reset();
}

/// Shows the page with Maya Okafor chosen, and her history read.
bool PatientsPageTest::showMaya()
{
    return m_desk->show() && m_desk->choose(u"Maya Okafor"_s)
        && QTest::qWaitFor([this] { return m_desk->history()->model()->rowCount() == 4; });
}

void PatientsPageTest::findsAsOneTypesTheBestFirst()
{
    QVERIFY(m_desk->show());
    QTRY_COMPARE(m_desk->names(), (QStringList{u"Maya Okafor"_s, u"Ada Okafor"_s, u"James Okamoto"_s}));
    QVERIFY(m_desk->type(u"Find a patient"_s, u"oka 1990"_s));
    QTRY_COMPARE(m_desk->names(), (QStringList{u"Maya Okafor"_s, u"James Okamoto"_s}));
    QVERIFY(m_desk->type(u"Find a patient"_s, u"okafor"_s));
    QTRY_COMPARE(m_desk->names(), (QStringList{u"Ada Okafor"_s, u"Maya Okafor"_s}));
    QVERIFY(m_desk->type(u"Find a patient"_s, u"20418"_s));
    QTRY_COMPARE(m_desk->names(), QStringList{u"Maya Okafor"_s});
    QTRY_VERIFY(m_desk->shows(u"chart 20418"_s));
    QVERIFY(m_desk->type(u"Find a patient"_s, u"zzz"_s));
    QTRY_COMPARE(m_desk->names(), QStringList());
    QTRY_VERIFY(m_desk->shows(u"Nobody found"_s));
}

void PatientsPageTest::tellsHowManyThereAre()
{
    QVERIFY(m_desk->show());
    QVERIFY(m_desk->type(u"Find a patient"_s, u"oka 1990"_s));
    const auto *search = qobject_cast<FieldEdit *>(m_desk->edit(u"Find a patient"_s));
    QTRY_COMPARE(search->trailing(), u"2 of 3 patients"_s);
    QTRY_COMPARE(search->accessibleDescription(), u"2 of 3 patients"_s);
}

void PatientsPageTest::aNewPatientAppearsAtOnce()
{
    QVERIFY(m_desk->show());
    Inquiry ines;
    ines.patient = {u"Ines"_s, u"Albright"_s, QDate(1979, 11, 30)};
    ines.insurance = {u"Humana"_s, u"H52200417"_s, {}, {}};
    QVERIFY(await(m_desk->office().desk().ask(ServiceId::Eligibility, ines)));
    QTRY_COMPARE(m_desk->names().value(0), u"Ines Albright"_s);
}

void PatientsPageTest::enterInTheListStartsACheckOfThatPatient()
{
    QVERIFY(showMaya());
    QSignalSpy asked(&m_desk->page(), &PatientsPage::newCheckAsked);
    QTest::keyClick(m_desk->list(), Qt::Key_Return);
    QCOMPARE(asked.count(), 1);
    const auto inquiry = asked.at(0).at(0).value<Inquiry>();
    QCOMPARE(inquiry.patient, sample::maya());
    QCOMPARE(inquiry.insurance, sample::cigna());
}

static QString newsAt(const TableView &history, int row)
{
    return history.model()->index(row, TimelineModel::Changed).data().toString();
}

void PatientsPageTest::tellsWhatChangedSinceTheLastAnswer()
{
    QVERIFY(showMaya());
    const auto &history = *m_desk->history();
    QCOMPARE(newsAt(history, 0), u"First answer by phone"_s);
    QVERIFY2(newsAt(history, 1).startsWith(u"Copay $20.00 → $25.00 (plan)"_s), qPrintable(newsAt(history, 1)));
    QVERIFY2(newsAt(history, 1).contains(u"Deductible left $100.00 → $45.00"_s), qPrintable(newsAt(history, 1)));
    QCOMPARE(newsAt(history, 2), u"First instant answer"_s);
    QCOMPARE(newsAt(history, 3), u"Member ID lacked a digit"_s);
    QVERIFY(m_desk->shows(u"History"_s));
}

static QString noteAt(const TableView &history, int row)
{
    return history.model()->index(row, TimelineModel::Answer).data(NoteRole).toString();
}

void PatientsPageTest::marksTheAnswerInForceOnADay()
{
    QVERIFY(showMaya());
    const auto &history = *m_desk->history();
    const auto today = QDate::currentDate();
    QCOMPARE(noteAt(history, 0), u"Cigna: in force on "_s + today.toString(u"MM/dd/yyyy"));
    const auto before = today.addDays(-200).toString(u"MM/dd/yyyy"_s);
    QVERIFY(m_desk->type(u"Answer in force on"_s, before));
    QTRY_COMPARE(noteAt(history, 2), u"Cigna: in force on "_s + before);
    QCOMPARE(noteAt(history, 0), QString());
    QVERIFY(m_desk->type(u"Answer in force on"_s, u"01/01/2001"_s));
    QTRY_VERIFY(m_desk->shows(u"No known answer was in force on"_s));
    QCOMPARE(noteAt(history, 2), QString());
}

static void pressCell(TableView &table, int row, int column)
{
    const auto place = table.visualRect(table.model()->index(row, column)).topLeft() + QPoint(14, 14);
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, place);
}

void PatientsPageTest::twoTicksAskForAComparison()
{
    QVERIFY(showMaya());
    QSignalSpy asked(&m_desk->page(), &PatientsPage::compareAsked);
    auto &history = *m_desk->history();
    QVERIFY(!m_desk->press(u"Compare the two ticked"_s));
    pressCell(history, 1, TimelineModel::Tick);
    QVERIFY(m_desk->shows(u"Tick one more."_s));
    pressCell(history, 0, TimelineModel::Tick);
    QVERIFY(m_desk->shows(u" by phone with "_s));
    // As with the mouse, so with the keys.
    history.selectRow(2);
    QTest::keyClick(&history, Qt::Key_Space);
    QVERIFY(m_desk->shows(u"3 are ticked: leave two."_s));
    QVERIFY(!m_desk->press(u"Compare the two ticked"_s));
    QTest::keyClick(&history, Qt::Key_Space);
    QVERIFY(m_desk->press(u"Compare the two ticked"_s));
    const auto checks = await(m_desk->office().history().patients().lines(m_maya))->lines;
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.at(0).at(0).toUuid(), checks.at(0).id);
    QCOMPARE(asked.at(0).at(1).toUuid(), checks.at(1).id);
}

/// Wherever in the cell, in rows of whatever height, and as quickly as one can.
void PatientsPageTest::everyPressOnABoxTicks()
{
    QVERIFY(showMaya());
    auto &history = *m_desk->history();
    const auto isTicked = [&history](int row) {
        return history.model()->index(row, TimelineModel::Tick).data(Qt::CheckStateRole).toInt() == Qt::Checked;
    };
    for (const auto step : {4, 10, 14, 20, 26}) {
        for (int row = 0; row < 4; ++row) {
            const auto cell = history.visualRect(history.model()->index(row, TimelineModel::Tick));
            const auto spot = cell.topLeft() + QPoint(std::min(step, cell.width() - 1), step);
            QTest::mouseClick(history.viewport(), Qt::LeftButton, {}, spot);
            QVERIFY2(isTicked(row), qPrintable(u"row %1 at %2"_s.arg(row).arg(step)));
            QTest::mouseDClick(history.viewport(), Qt::LeftButton, {}, spot);
            QTest::mouseClick(history.viewport(), Qt::LeftButton, {}, spot);
            QVERIFY2(!isTicked(row), qPrintable(u"row %1 at %2, again"_s.arg(row).arg(step)));
        }
    }
    // Who lets go elsewhere has thought better of it.
    QTest::mousePress(history.viewport(), Qt::LeftButton, {},
                      history.visualRect(history.model()->index(0, 0)).center());
    QTest::mouseRelease(history.viewport(), Qt::LeftButton, {},
                        history.visualRect(history.model()->index(1, 0)).center());
    QVERIFY(!isTicked(0) && !isTicked(1));
}

void PatientsPageTest::theKeyboardDoesItAll()
{
    QVERIFY(showMaya());
    QSignalSpy opened(&m_desk->page(), &PatientsPage::openAsked);
    QSignalSpy saved(&m_desk->page(), &PatientsPage::savePdfAsked);
    m_desk->page().focusSearch();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), m_desk->list());
    QStringList stops;
    for (int step = 0; step < 30 && QApplication::focusWidget() != m_desk->history(); ++step) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        stops.append(QApplication::focusWidget()->accessibleName());
    }
    QCOMPARE(stops.filter(u"New check"_s).size(), 1);
    QVERIFY2(stops.indexOf(u"Edit"_s) < stops.indexOf(u"New insurance card"_s), qPrintable(stops.join(u", ")));
    QVERIFY2(stops.contains(u"1st · Cigna: Plan active"_s), qPrintable(stops.join(u", ")));
    QVERIFY2(stops.indexOf(u"2nd · Aetna: Not checked yet"_s) < stops.indexOf(u"Answer in force on"_s),
             qPrintable(stops.join(u", ")));
    QCOMPARE(QApplication::focusWidget(), m_desk->history());
    QTest::keyClick(m_desk->history(), Qt::Key_Space);
    QTest::keyClick(m_desk->history(), Qt::Key_Down);
    QTest::keyClick(m_desk->history(), Qt::Key_Space);
    QTRY_VERIFY(m_desk->button(u"Compare the two ticked"_s)->isEnabled());
    QTest::keyClick(m_desk->history(), Qt::Key_S, Qt::ControlModifier);
    QTest::keyClick(m_desk->history(), Qt::Key_Return);
    QCOMPARE(saved.count(), 1);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.at(0).at(0), saved.at(0).at(0));
}

std::vector<AuditEntry> PatientsPageTest::viewed()
{
    auto log = await(m_desk->office().history().audit().newest(100))->entries;
    std::erase_if(log, [](const AuditEntry &entry) { return entry.act != AuditAct::Viewed; });
    return log;
}

void PatientsPageTest::aLookIsNotedOnceAndNotForEveryArrowKey()
{
    QVERIFY(m_desk->show());
    QTRY_COMPARE(m_desk->names().size(), 3);
    for (int row : {1, 2, 1, 0})
        m_desk->list()->selectRow(row);
    QCOMPARE(viewed().size(), size_t(0));
    QTRY_COMPARE_WITH_TIMEOUT(viewed().size(), size_t(1), 4'000);
    QCOMPARE(viewed().front().patient, m_maya);
    QTest::keyClick(m_desk->history(), Qt::Key_Return);
    QCOMPARE(viewed().size(), size_t(1));
}

static QString standingAt(const TableView &list, int row)
{
    return list.model()->index(row, PatientsModel::Latest).data().toString();
}

static bool hasCard(const PatientsPage &page, const QString &name)
{
    const auto cards = page.findChildren<CoverageCard *>();
    return std::any_of(cards.cbegin(), cards.cend(),
                       [&name](const CoverageCard *card) { return card->accessibleName() == name; });
}

void PatientsPageTest::nothingStaysActiveOverMidnight()
{
    const auto today = QDate::currentDate();
    const Person ines{u"Ines"_s, u"Albright"_s, QDate(1979, 11, 30)};
    auto check = sample::instantAnswer(ines, {u"Humana"_s, u"H52200417"_s, {}, {}, {}}, 0);
    check.benefits->plan.terminatesOn.value = today;
    m_desk->keep(check);
    QVERIFY(m_desk->show() && m_desk->choose(u"Ines Albright"_s));
    const auto row = int(m_desk->names().indexOf(u"Ines Albright"_s));
    const auto &page = m_desk->page();
    const auto inForce = [this] {
        return m_desk->history()->model()->index(0, TimelineModel::Answer).data().toString();
    };
    QTRY_VERIFY(hasCard(page, u"1st · Humana: Plan active"_s));
    QCOMPARE(standingAt(*m_desk->list(), row), u"Plan active"_s);
    QTRY_COMPARE(inForce(), u"Plan active · therapy not asked"_s);

    auto *days = page.findChild<DayWatch *>();
    days->now = [today] { return today.addDays(1); };
    days->look();
    const QString ended = u"Ended on "_s + today.toString(u"MM/dd/yyyy");
    QCOMPARE(standingAt(*m_desk->list(), row), ended);
    QTRY_VERIFY(hasCard(page, u"1st · Humana: "_s + ended));
    QTRY_COMPARE(inForce(), ended);
    QCOMPARE(m_desk->edit(u"Answer in force on"_s)->text(), today.addDays(1).toString(u"MM/dd/yyyy"));
}

void PatientsPageTest::anAnswerInForceIsNotHiddenByALaterQuestion()
{
    auto open = sample::answerByPhone(sample::maya(), sample::cigna(), 0);
    open.standing = Standing::Tracking;
    open.answeredAt.reset();
    open.benefits.reset();
    m_desk->keep(open);
    QVERIFY(m_desk->show() && m_desk->choose(u"Maya Okafor"_s));
    const QString pending =
        u"Asked again on "_s + QDate::currentDate().toString(u"MM/dd/yyyy") + u": Waiting for the call";
    const auto row = int(m_desk->names().indexOf(u"Maya Okafor"_s));
    QCOMPARE(standingAt(*m_desk->list(), row), u"Plan active. "_s + pending);
    QTRY_VERIFY(hasCard(m_desk->page(), u"1st · Cigna: Plan active"_s));
    QVERIFY(m_desk->shows(pending));
    QVERIFY(m_desk->shows(u"Open Access Plus"_s));
}

QTEST_MAIN(PatientsPageTest)

#include "tst_patientspage.moc"
