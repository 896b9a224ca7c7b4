// SPDX-License-Identifier: MIT
#include "app/patientdirectory.h"
#include "patientsdesk.h"
#include "ui/patients/countwords.h"
#include "ui/patients/knownpayers.h"
#include "ui/widgets/fieldedit.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace coverdesk;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(coverdesk::PatientCount)

/// How many patients there are, how far their directory is read, and which insurers are known from their checks.
class PatientsCountsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void everyCountHasItsWords_data();
    void everyCountHasItsWords();
    void showsTheFirstHundredOfMore();
    void tellsHowFarTheDirectoryIsRead();
    void namesEveryInsurerOnce();
    void tellsTheInsurersOfTheChecks();

private:
    std::unique_ptr<PatientsDesk> m_desk;
};

void PatientsCountsTest::init()
{
    applyTheme(*qApp, Look::Light);
    m_desk = std::make_unique<PatientsDesk>();
    QVERIFY(m_desk->open());
}

void PatientsCountsTest::everyCountHasItsWords_data()
{
    QTest::addColumn<PatientCount>("count");
    QTest::addColumn<QString>("words");
    QTest::newRow("those who fit") << PatientCount{18'204, 2, true, false, {}} << u"2 of 18,204 patients"_s;
    QTest::newRow("nobody fits") << PatientCount{18'204, 0, true, false, {}} << u"0 of 18,204 patients"_s;
    QTest::newRow("more fit") << PatientCount{18'204, 100, true, true, {}} << u"first 100 of 18,204 patients"_s;
    QTest::newRow("nothing typed") << PatientCount{18'204, 100, false, true, {}} << u"newest 100 of 18,204 patients"_s;
    QTest::newRow("all are shown") << PatientCount{3, 3, false, false, {}} << QString();
    QTest::newRow("nobody yet") << PatientCount{0, 0, true, false, {}} << QString();
    QTest::newRow("being read") << PatientCount{12, 100, true, true, 43} << u"Opening the directory… 43 %"_s;
    QTest::newRow("reading begins") << PatientCount{0, 0, false, false, 0} << u"Opening the directory… 0 %"_s;
}

void PatientsCountsTest::everyCountHasItsWords()
{
    QFETCH(PatientCount, count);
    QFETCH(QString, words);
    QCOMPARE(inWords(count), words);
}

void PatientsCountsTest::showsTheFirstHundredOfMore()
{
    for (int place = 0; place < 101; ++place)
        m_desk->keep(sample::instantAnswer({u"Oka%1"_s.arg(place), u"Many"_s, QDate(1990, 1, 1).addDays(place)},
                                           {u"Cigna"_s, u"U%1"_s.arg(1000 + place), {}, {}}, place));
    m_desk->keep(sample::instantAnswer({u"James"_s, u"Other"_s, QDate(1990, 1, 9)}, sample::aetna(), 94));
    QVERIFY(m_desk->show());
    const auto *search = qobject_cast<FieldEdit *>(m_desk->edit(u"Find a patient"_s));
    QTRY_COMPARE(search->trailing(), u"newest 100 of 102 patients"_s);
    QVERIFY(m_desk->type(u"Find a patient"_s, u"many"_s));
    QTRY_COMPARE(search->trailing(), u"first 100 of 102 patients"_s);
    QCOMPARE(m_desk->names().size(), 100);
    QVERIFY(m_desk->type(u"Find a patient"_s, u"u1007"_s));
    QTRY_COMPARE(search->trailing(), u"1 of 102 patients"_s);
    QCOMPARE(m_desk->names(), QStringList{u"Oka7 Many"_s});
}

void PatientsCountsTest::tellsHowFarTheDirectoryIsRead()
{
    m_desk->keepMaya();
    PatientsPage page(m_desk->office());
    page.setVisible(true);
    const auto edits = page.findChildren<FieldEdit *>();
    const auto found = std::find_if(edits.cbegin(), edits.cend(),
                                    [](const FieldEdit *edit) { return edit->accessibleName() == u"Find a patient"; });
    QVERIFY(found != edits.cend());
    const auto *search = *found;
    auto &directory = m_desk->office().directory();
    emit directory.progressed(43, 100);
    QCOMPARE(search->trailing(), u"Opening the directory… 43 %"_s);
    emit directory.progressed(2'000'000'000, 2'000'000'001);
    QCOMPARE(search->accessibleDescription(), u"Opening the directory… 99 %"_s);
    directory.open();
    QTRY_COMPARE(search->trailing(), u"Ctrl+F"_s);
}

void PatientsCountsTest::namesEveryInsurerOnce()
{
    std::vector<CheckLine> lines(5);
    lines[0].payer = u"Cigna"_s;
    lines[1].payer = u"Aetna"_s;
    lines[3].payer = u"CIGNA"_s;
    lines[4].payer = u"Humana"_s;
    QCOMPARE(payersIn(lines), (QStringList{u"Cigna"_s, u"Aetna"_s, u"Humana"_s}));
}

void PatientsCountsTest::tellsTheInsurersOfTheChecks()
{
    m_desk->keepMaya();
    QVERIFY(m_desk->show());
    QSignalSpy known(&m_desk->page(), &PatientsPage::payersKnown);
    m_desk->page().reload();
    QTRY_VERIFY(known.count() > 0);
    QCOMPARE(known.at(0).at(0).toStringList(), (QStringList{u"Cigna"_s, u"Aetna"_s}));
    // What is asked from now on is known as well, the latest first.
    Inquiry ines;
    ines.patient = {u"Ines"_s, u"Albright"_s, QDate(1979, 11, 30)};
    ines.insurance = {u"Humana"_s, u"H52200417"_s, {}, {}};
    m_desk->office().desk().ask(ServiceId::Eligibility, ines);
    QTRY_VERIFY(known.count() > 1);
    QTRY_COMPARE(known.last().at(0).toStringList(), (QStringList{u"Humana"_s, u"Cigna"_s, u"Aetna"_s}));
}

QTEST_MAIN(PatientsCountsTest)

#include "tst_patientscounts.moc"
