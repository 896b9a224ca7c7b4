// SPDX-License-Identifier: MIT
#include "app/domain/planterm.h"

#include <QTest>

using namespace coverdesk;
using namespace Qt::StringLiterals;

using Year = std::optional<bool>;

class PlanTermTest : public QObject
{
    Q_OBJECT

private slots:
    void endsWithItsLastDay();
    void beginsWithItsFirstDay();
    void isGoodUntilWhatComesFirst_data();
    void isGoodUntilWhatComesFirst();
    void isGoodOfTheYearOfTheCallHoweverLateItIsTold();
    void agesAfterItWasGood_data();
    void agesAfterItWasGood();
    void whatIsUnderWayHasNoAge();
};

static CheckLine answer(ServiceId service, const QDate &told, const Plan &plan)
{
    CheckLine line;
    line.service = service;
    line.standing = Standing::Answered;
    line.verdict = Verdict::Active;
    line.askedAt = QDateTime(told, QTime(9, 0));
    line.answeredAt = line.askedAt;
    line.plan = plan;
    return line;
}

static Plan planUntil(const QDate &end, Year followsCalendarYear = {}, const QDate &begin = {})
{
    Plan plan;
    if (end.isValid())
        plan.terminatesOn.value = end;
    if (begin.isValid())
        plan.effectiveOn.value = begin;
    plan.followsCalendarYear = followsCalendarYear;
    return plan;
}

static constexpr auto Instant = ServiceId::Eligibility;
static constexpr auto ByPhone = ServiceId::HealthHarbor;

void PlanTermTest::endsWithItsLastDay()
{
    const QDate end(2026, 6, 30);
    const auto line = answer(Instant, QDate(2026, 6, 1), planUntil(end));
    QCOMPARE(endBefore(line, end), std::nullopt);
    QCOMPARE(endBefore(line, end.addDays(1)), end);
    QCOMPARE(endBefore(answer(Instant, QDate(2026, 6, 1), {}), QDate(2036, 1, 1)), std::nullopt);
}

void PlanTermTest::beginsWithItsFirstDay()
{
    const QDate begin(2026, 7, 1);
    const auto line = answer(Instant, QDate(2026, 6, 1), planUntil({}, {}, begin));
    QCOMPARE(beginAfter(line, begin), std::nullopt);
    QCOMPARE(beginAfter(line, begin.addDays(-1)), begin);
    QCOMPARE(beginAfter(answer(Instant, QDate(2026, 6, 1), {}), QDate(2016, 1, 1)), std::nullopt);
}

void PlanTermTest::isGoodUntilWhatComesFirst_data()
{
    QTest::addColumn<ServiceId>("service");
    QTest::addColumn<Plan>("plan");
    QTest::addColumn<std::optional<QDate>>("last");
    const auto row = [](const char *name, ServiceId service, const Plan &plan, const std::optional<QDate> &last) {
        QTest::newRow(name) << service << plan << last;
    };
    const QDate soon(2026, 11, 25);
    const QDate later(2027, 6, 30);
    auto unreadable = planUntil({}, true);
    unreadable.terminatesOn.asStated = u"when the job ends"_s;
    auto open = planUntil({}, true);
    open.terminatesOn.asStated = u"ongoing"_s;
    row("instant", Instant, {}, QDate(2026, 11, 30));
    row("instant, ends in the month", Instant, planUntil(soon), soon);
    row("instant, ends later", Instant, planUntil(later), QDate(2026, 11, 30));
    row("calendar year", ByPhone, planUntil({}, true), QDate(2026, 12, 31));
    row("calendar year, ends before", ByPhone, planUntil(soon, true), soon);
    row("calendar year, ends after", ByPhone, planUntil(later, true), QDate(2026, 12, 31));
    row("own year", ByPhone, planUntil({}, false, QDate(2020, 3, 1)), QDate(2027, 2, 28));
    row("own year, ends before", ByPhone, planUntil(soon, false, QDate(2020, 3, 1)), soon);
    row("own year, begin not told", ByPhone, planUntil({}, false), std::nullopt);
    row("year not told", ByPhone, {}, std::nullopt);
    row("year not told, ends", ByPhone, planUntil(later), later);
    row("end nobody can read", ByPhone, unreadable, std::nullopt);
    row("said to have no end", ByPhone, open, QDate(2026, 12, 31));
}

void PlanTermTest::isGoodUntilWhatComesFirst()
{
    QFETCH(ServiceId, service);
    QFETCH(Plan, plan);
    QTEST(goodUntil(answer(service, QDate(2026, 11, 20), plan)), "last");
}

void PlanTermTest::isGoodOfTheYearOfTheCallHoweverLateItIsTold()
{
    auto line = answer(ByPhone, QDate(2027, 1, 2), planUntil({}, true));
    QCOMPARE(goodUntil(line), QDate(2027, 12, 31));
    line.lastCallAt = QDateTime(QDate(2026, 12, 30), QTime(15, 0));
    QCOMPARE(goodUntil(line), QDate(2026, 12, 31));
    QVERIFY(isPastItsTime(line, QDate(2027, 1, 2)));
}

void PlanTermTest::agesAfterItWasGood_data()
{
    QTest::addColumn<ServiceId>("service");
    QTest::addColumn<Plan>("plan");
    QTest::addColumn<QDate>("last");
    auto unreadable = planUntil({}, true);
    unreadable.terminatesOn.asStated = u"when the job ends"_s;
    QTest::newRow("instant") << Instant << Plan() << QDate(2026, 11, 30);
    QTest::newRow("instant, ends") << Instant << planUntil(QDate(2026, 11, 25)) << QDate(2026, 11, 25);
    QTest::newRow("own year") << ByPhone << planUntil({}, false, QDate(2020, 12, 1)) << QDate(2026, 11, 30);
    QTest::newRow("ends") << ByPhone << planUntil(QDate(2026, 11, 25), true) << QDate(2026, 11, 25);
    QTest::newRow("year not told") << ByPhone << Plan() << QDate(2026, 12, 31);
    QTest::newRow("year not told, ends much later") << ByPhone << planUntil(QDate(2030, 1, 1)) << QDate(2026, 12, 31);
    QTest::newRow("end nobody can read") << ByPhone << unreadable << QDate(2026, 11, 20);
}

void PlanTermTest::agesAfterItWasGood()
{
    QFETCH(ServiceId, service);
    QFETCH(Plan, plan);
    QFETCH(QDate, last);
    const auto line = answer(service, QDate(2026, 11, 20), plan);
    QVERIFY(!isPastItsTime(line, last));
    QVERIFY(isPastItsTime(line, last.addDays(1)));
}

void PlanTermTest::whatIsUnderWayHasNoAge()
{
    auto line = answer(ByPhone, QDate(2026, 11, 20), {});
    QVERIFY(isPastItsTime(line, QDate(2028, 1, 1)));
    line.standing = Standing::Tracking;
    QVERIFY(!isPastItsTime(line, QDate(2028, 1, 1)));
}

QTEST_APPLESS_MAIN(PlanTermTest)
#include "tst_planterm.moc"
