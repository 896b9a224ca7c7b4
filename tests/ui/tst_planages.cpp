// SPDX-License-Identifier: MIT
#include "requestsamples.h"
#include "ui/benefits/answerpanel.h"
#include "ui/benefits/moods.h"
#include "ui/benefits/standingcard.h"
#include "ui/patients/ages.h"
#include "ui/patients/patientsmodel.h"
#include "ui/patients/timelinemodel.h"
#include "ui/requests/requestwords.h"
#include "ui/widgets/celldelegate.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace coverdesk;
using namespace Qt::StringLiterals;

/// How lists and cards tell the standing of a plan as the days go by.
class PlanAgesTest : public QObject
{
    Q_OBJECT

private slots:
    void anAnswerPastItsTimeIsDimmed();
    void noPlanIsActiveAfterItsOwnEnd_data();
    void noPlanIsActiveAfterItsOwnEnd();
    void noPlanIsActiveBeforeItsBeginOrWhereNobodyLooked();
    void whoseCoveragesAllEndedIsNotActive();
    void tellsWhatIsAskedBesideAnAnswer();
    void theAnswerInForceIsAsThatDayHasIt();
    void itsPageAndItsRequestCallNoEndedPlanActive();
};

static Patient patient(const QString &first, const QString &last)
{
    return patientWith(QUuid::createUuid(), {first, last, QDate(1990, 6, 15)}, {u"Cigna"_s, u"U123456789"_s, {}, {}});
}

static CheckLine answerOn(const QDate &day, ServiceId service = ServiceId::Eligibility)
{
    CheckLine line;
    line.id = QUuid::createUuid();
    line.service = service;
    line.standing = Standing::Answered;
    line.verdict = Verdict::Active;
    line.askedAt = QDateTime(day, QTime(12, 0));
    line.answeredAt = line.askedAt;
    line.payer = u"Cigna"_s;
    line.memberId = u"U123456789"_s;
    line.plan.emplace();
    return line;
}

static PillFace cardFace(const CheckLine &line, const QDate &today, const Coverage &coverage = {})
{
    return faceOf(coverage, LastWord{line, {}}, today);
}

void PlanAgesTest::anAnswerPastItsTimeIsDimmed()
{
    const auto line = answerOn(QDate(2026, 10, 31));
    QCOMPARE(cardFace(line, QDate(2026, 10, 31)),
             (PillFace{.words = u"Plan active"_s, .icon = Icon::Check, .tone = Tone::Ok}));
    // Age dims the standing, and does not replace it.
    QCOMPARE(cardFace(line, QDate(2026, 11, 1)),
             (PillFace{.words = u"Plan active"_s, .icon = Icon::Check, .tone = Tone::Ok, .old = true}));
    auto waiting = answerOn(QDate(2025, 1, 1));
    waiting.standing = Standing::Tracking;
    QVERIFY(!cardFace(waiting, QDate(2026, 11, 1)).old);
    // Neither is it relied on where a record cannot be read that may say otherwise.
    QVERIFY(faceOf(Coverage(), LastWord{line, {}, false}, QDate(2026, 10, 31)).old);
}

static CheckLine endingOn(const QDate &end, ServiceId service = ServiceId::Eligibility)
{
    auto line = answerOn(end.addDays(-1), service);
    line.plan->terminatesOn.value = end;
    return line;
}

void PlanAgesTest::noPlanIsActiveAfterItsOwnEnd_data()
{
    QTest::addColumn<CheckLine>("line");
    QTest::addColumn<Coverage>("coverage");
    const QDate end(2026, 6, 15);
    Coverage ending;
    ending.endsOn = end;
    QTest::newRow("instant") << endingOn(end) << Coverage();
    QTest::newRow("by phone") << endingOn(end, ServiceId::HealthHarbor) << Coverage();
    QTest::newRow("as a person noted") << answerOn(end.addDays(-1)) << ending;
}

void PlanAgesTest::noPlanIsActiveAfterItsOwnEnd()
{
    QFETCH(CheckLine, line);
    QFETCH(Coverage, coverage);
    const QDate end(2026, 6, 15);
    QCOMPARE(cardFace(line, end, coverage).words, u"Plan active"_s);
    QCOMPARE(cardFace(line, end, coverage).tone, Tone::Ok);
    const PillFace ended{.words = u"Ended on 06/15/2026"_s, .tone = Tone::Grey};
    QCOMPARE(cardFace(line, end.addDays(1), coverage), ended);
    QCOMPARE(cardFace(line, end.addYears(1), coverage), ended);
    PatientsModel model;
    auto maya = patient(u"Maya"_s, u"Okafor"_s);
    maya.coverages.front().endsOn = coverage.endsOn;
    model.setToday(end);
    model.show({{maya, {line, {}}}});
    const auto cell = model.index(0, PatientsModel::Latest);
    QCOMPARE(cell.data(PillRole).value<PillFace>().words, u"Plan active"_s);
    // The list stays open over midnight.
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setToday(end.addDays(1));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(cell.data(PillRole).value<PillFace>().words, u"Ended"_s);
    QCOMPARE(cell.data(NoteRole).toString(), u"06/15/2026"_s);
    QCOMPARE(cell.data().toString(), ended.words);
}

void PlanAgesTest::noPlanIsActiveBeforeItsBeginOrWhereNobodyLooked()
{
    auto line = answerOn(QDate(2026, 6, 15));
    line.plan->effectiveOn.value = QDate(2026, 7, 1);
    QCOMPARE(cardFace(line, QDate(2026, 6, 15)).words, u"Begins on 07/01/2026"_s);
    line.plan.reset();
    QCOMPARE(cardFace(line, QDate(2026, 6, 15)).words, u"No clear answer yet"_s);
    line.verdict = Verdict::NotActive;
    QCOMPARE(cardFace(line, QDate(2026, 6, 15)).words, u"Not active"_s);
}

void PlanAgesTest::whoseCoveragesAllEndedIsNotActive()
{
    auto maya = patient(u"Maya"_s, u"Okafor"_s);
    maya.coverages.front().order = Coverage::Order::Ended;
    PatientsModel model;
    model.setToday(QDate(2026, 1, 2));
    model.show({{maya, {}}});
    QCOMPARE(model.index(0, PatientsModel::Latest).data().toString(), u"Ended"_s);
}

void PlanAgesTest::tellsWhatIsAskedBesideAnAnswer()
{
    auto open = answerOn(QDate(2026, 1, 5), ServiceId::HealthHarbor);
    open.standing = Standing::Tracking;
    open.verdict.reset();
    PatientsModel model;
    model.setToday(QDate(2026, 1, 6));
    model.show({{patient(u"Maya"_s, u"Okafor"_s), {answerOn(QDate(2026, 1, 2)), open}}});
    const auto cell = model.index(0, PatientsModel::Latest);
    QCOMPARE(cell.data(PillRole).value<PillFace>().words, u"Plan active"_s);
    QCOMPARE(cell.data(NoteRole).toString(), u"4 days ago"_s);
    QCOMPARE(cell.data(IconRole).toInt(), int(Icon::Bolt));
    QCOMPARE(cell.data(PatientsModel::OpenRole).toString(), u"Waiting for the call"_s);
    QCOMPARE(cell.data(PatientsModel::OpenIconRole).toInt(), int(Icon::Phone));
    QCOMPARE(cell.data().toString(), u"Plan active. Asked again on 01/05/2026: Waiting for the call"_s);
}

void PlanAgesTest::theAnswerInForceIsAsThatDayHasIt()
{
    TimelineModel model;
    model.show(patient(u"Maya"_s, u"Okafor"_s), {{endingOn(QDate(2026, 6, 15)), {}, {}}}, 0);
    const auto cell = model.index(0, TimelineModel::Answer);
    model.setDay(QDate(2026, 6, 15));
    QCOMPARE(cell.data().toString(), u"Plan active · therapy not asked"_s);
    QVERIFY(!cell.data(PillRole).value<PillFace>().old);
    model.setDay(QDate(2026, 6, 16));
    QCOMPARE(cell.data().toString(), u"Ended on 06/15/2026"_s);
    QCOMPARE(cell.data(PillRole).value<PillFace>().tone, Tone::Grey);
    QCOMPARE(cell.data(NoteRole).toString(), u"in force on 06/16/2026"_s);
    // Before it came, it is what it was when it came, and dimmed.
    model.setDay(QDate(2026, 6, 1));
    QCOMPARE(cell.data().toString(), u"Plan active · therapy not asked"_s);
    QVERIFY(cell.data(PillRole).value<PillFace>().old);
}

void PlanAgesTest::itsPageAndItsRequestCallNoEndedPlanActive()
{
    auto check = sample::newAnswer();
    check.benefits->plan.terminatesOn.value = QDate(2026, 6, 15);
    const PillFace ended{.words = u"Ended on 06/15/2026"_s, .tone = Tone::Grey, .large = true};
    QCOMPARE(faceOn(check, QDate(2026, 6, 15), true), faceOf(check, true));
    QCOMPARE(faceOn(check, QDate(2026, 6, 16), true), ended);
    const auto rowOn = [&check](const QDate &day) {
        return faceOf(Request{lineOf(check), check, true}, QDateTime(day, QTime(9, 0))).pill.words;
    };
    QCOMPARE(rowOn(QDate(2026, 6, 15)), faceOf(check).words);
    QCOMPARE(rowOn(QDate(2026, 6, 16)), ended.words);
    check.benefits->plan.terminatesOn.value = QDate(2020, 1, 31);
    StandingCard card;
    card.show(check);
    QCOMPARE(card.findChild<Pill *>()->face().words, u"Ended on 01/31/2020"_s);
    AnswerPanel panel;
    panel.show(check);
    const auto pills = panel.findChildren<Pill *>();
    QVERIFY(std::any_of(pills.cbegin(), pills.cend(),
                        [](const Pill *pill) { return pill->face().words == u"Ended on 01/31/2020"_s; }));
}

QTEST_MAIN(PlanAgesTest)

#include "tst_planages.moc"
