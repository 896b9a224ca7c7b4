// SPDX-License-Identifier: MIT
#include "patientsdesk.h"
#include "tests/history/samples.h"
#include "ui/patients/segments.h"
#include "ui/patients/timelinemodel.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QTest>

using namespace coverdesk;
using namespace Qt::StringLiterals;

/// Which answers in the history of a patient are shown as in force on a day.
class PatientsInForceTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_desk.reset(); }

    void noAnswerIsInForceAfterItsCoverageEnded();
    void noAnswerIsInForceAfterACoverageEndedNobodyKnowsWhen();
    void anAnswerIsDimmedWhereARecordDoesNotOpen();
    void eachInsuranceHasItsOwnAnswer();
    void noAnswerIsInForceForAnInsuranceTheyDoNotHave();
    void aNoOfAnotherSourceIsNotLeftOut();

private:
    Patient keepInes();
    bool showInes(int rows);
    QVariant answerAt(int row, int role) const;
    QString noteAt(int row) const { return answerAt(row, NoteRole).toString(); }
    bool isDimmed(int row) const { return answerAt(row, PillRole).value<PillFace>().old; }

    std::unique_ptr<PatientsDesk> m_desk;
};

static Person ines()
{
    return {u"Ines"_s, u"Albright"_s, QDate(1979, 11, 30)};
}

static Insurance humana()
{
    return {u"Humana"_s, u"H52200417"_s, {}, {}, {}};
}

static QString dayBefore(int days)
{
    return QDate::currentDate().addDays(-days).toString(u"MM/dd/yyyy"_s);
}

static Check thatItIsNotActive(Check check)
{
    check.benefits->verdict = Verdict::NotActive;
    check.benefits->plan.active = false;
    return check;
}

void PatientsInForceTest::init()
{
    applyTheme(*qApp, Look::Light);
    m_desk = std::make_unique<PatientsDesk>();
    QVERIFY(m_desk->open());
}

/// With an instant answer of today that the plan is active.
Patient PatientsInForceTest::keepInes()
{
    return m_desk->patient(m_desk->keep(sample::instantAnswer(ines(), humana(), 0)).patientId);
}

bool PatientsInForceTest::showInes(int rows)
{
    return m_desk->show() && m_desk->choose(u"Ines Albright"_s)
        && QTest::qWaitFor([this, rows] { return m_desk->history()->model()->rowCount() == rows; });
}

QVariant PatientsInForceTest::answerAt(int row, int role) const
{
    return m_desk->history()->model()->index(row, TimelineModel::Answer).data(role);
}

void PatientsInForceTest::noAnswerIsInForceAfterItsCoverageEnded()
{
    auto patient = keepInes();
    m_desk->keep(sample::instantAnswer(ines(), humana(), 3));
    QVERIFY(showInes(2));
    QCOMPARE(noteAt(0), u"in force on "_s + dayBefore(0));
    QVERIFY(!isDimmed(0));

    auto &coverage = patient.coverages.front();
    coverage.order = Coverage::Order::Ended;
    coverage.endsOn = QDate::currentDate().addDays(-1);
    m_desk->save(patient);
    m_desk->page().reload();
    QTRY_VERIFY(isDimmed(0));
    QCOMPARE(noteAt(0), QString());
    QVERIFY(isDimmed(1) && m_desk->shows(u"No known answer was in force on"_s));
    // On its last day it was.
    QVERIFY(m_desk->type(u"Answer in force on"_s, dayBefore(1)));
    QTRY_COMPARE(noteAt(1), u"in force on "_s + dayBefore(1));
    QVERIFY(!m_desk->shows(u"No known answer was in force on"_s));
}

void PatientsInForceTest::noAnswerIsInForceAfterACoverageEndedNobodyKnowsWhen()
{
    auto patient = keepInes();
    patient.coverages.front().order = Coverage::Order::Ended;
    m_desk->save(patient);
    QVERIFY(showInes(1));
    QVERIFY(isDimmed(0));
    QCOMPARE(noteAt(0), QString());
}

void PatientsInForceTest::anAnswerIsDimmedWhereARecordDoesNotOpen()
{
    keepInes();
    m_desk->keep(thatItIsNotActive(sample::answerByPhone(ines(), humana(), 0)));
    samples::edit(m_desk->office().folder(),
                  u"UPDATE checks SET body_sealed = zeroblob(length(body_sealed)) WHERE rowid = 2"_s);
    QVERIFY(showInes(1));
    QVERIFY(m_desk->shows(u"Checks that cannot be read and are left as they are: 1."_s));
    QVERIFY(isDimmed(0));
    QCOMPARE(noteAt(0), u"last one that can be read"_s);
}

void PatientsInForceTest::eachInsuranceHasItsOwnAnswer()
{
    auto patient = keepInes();
    const Coverage second{QUuid::createUuid(), sample::aetna(), Coverage::Order::Second};
    patient.coverages.push_back(second);
    m_desk->save(patient);
    auto other = thatItIsNotActive(sample::instantAnswer(ines(), sample::aetna(), 1));
    other.patientId = patient.id;
    m_desk->keep(other);
    QVERIFY(showInes(2));
    QCOMPARE(noteAt(0), u"Humana: in force on "_s + dayBefore(0));
    QCOMPARE(noteAt(1), u"Aetna: in force on "_s + dayBefore(0));
    QVERIFY(!isDimmed(0) && !isDimmed(1));
}

void PatientsInForceTest::noAnswerIsInForceForAnInsuranceTheyDoNotHave()
{
    auto patient = keepInes();
    patient.coverages.front().insurance = sample::aetna();
    m_desk->save(patient);
    QVERIFY(showInes(1));
    QVERIFY(isDimmed(0));
    QCOMPARE(noteAt(0), QString());
}

void PatientsInForceTest::aNoOfAnotherSourceIsNotLeftOut()
{
    keepInes();
    auto call = thatItIsNotActive(sample::answerByPhone(ines(), humana(), 0));
    call.answeredAt = call.answeredAt->addSecs(60);
    m_desk->keep(call);
    QVERIFY(showInes(2));
    QCOMPARE(noteAt(0), u"in force on "_s + dayBefore(0));
    m_desk->page().findChild<Segments *>()->choose(2);
    QTRY_COMPARE(m_desk->history()->model()->rowCount(), 1);
    QVERIFY(isDimmed(0));
    QCOMPARE(noteAt(0), QString());
    QVERIFY(!m_desk->shows(u"No known answer was in force on"_s));
}

QTEST_MAIN(PatientsInForceTest)

#include "tst_patientsinforce.moc"
