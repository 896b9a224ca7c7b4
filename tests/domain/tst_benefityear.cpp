// SPDX-License-Identifier: MIT
#include "app/domain/benefityear.h"

#include <QTest>

using namespace coverdesk;
using namespace Qt::StringLiterals;

class BenefitYearTest : public QObject
{
    Q_OBJECT

private slots:
    void knowsTheNextReset_data();
    void knowsTheNextReset();
    void knowsNoResetOfAPlanThatDoesNotSay();
    void turnsWhereItsResetLies();
};

static Plan planOf(std::optional<bool> calendarYear, std::optional<QDate> began = std::nullopt)
{
    Plan plan;
    plan.followsCalendarYear = calendarYear;
    plan.effectiveOn.value = began;
    return plan;
}

void BenefitYearTest::knowsTheNextReset_data()
{
    QTest::addColumn<bool>("calendarYear");
    QTest::addColumn<QDate>("began");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QDate>("reset");
    const QDate october(2020, 10, 1);
    const QDate leapDay(2024, 2, 29);
    const QDate newYear(2026, 1, 1);
    QTest::newRow("calendar") << true << QDate() << QDate(2025, 12, 18) << newYear;
    QTest::newRow("calendar, first day") << true << october << newYear << QDate(2027, 1, 1);
    QTest::newRow("own, the day before") << false << october << QDate(2025, 9, 30) << QDate(2025, 10, 1);
    QTest::newRow("own, the day itself") << false << october << QDate(2025, 10, 1) << QDate(2026, 10, 1);
    QTest::newRow("own, before it began") << false << october << QDate(2020, 9, 1) << october;
    QTest::newRow("leap day, common year") << false << leapDay << newYear << QDate(2026, 3, 1);
    QTest::newRow("leap day, 28 February") << false << leapDay << QDate(2026, 2, 28) << QDate(2026, 3, 1);
    QTest::newRow("leap day, leap year") << false << leapDay << QDate(2028, 1, 1) << QDate(2028, 2, 29);
}

void BenefitYearTest::knowsTheNextReset()
{
    QFETCH(bool, calendarYear);
    QFETCH(QDate, began);
    QFETCH(QDate, day);
    const auto plan = planOf(calendarYear, began.isValid() ? std::optional(began) : std::nullopt);
    QTEST(*nextReset(plan, day), "reset");
}

void BenefitYearTest::knowsNoResetOfAPlanThatDoesNotSay()
{
    const QDate day(2026, 11, 20);
    QCOMPARE(nextReset(planOf({}), day), std::nullopt);
    QCOMPARE(nextReset(planOf({}, day), day), std::nullopt);
    QCOMPARE(nextReset(planOf(false), day), std::nullopt);
    QCOMPARE(nextReset(planOf(false, QDate()), day), std::nullopt);
    QCOMPARE(nextReset(planOf(true), QDate()), std::nullopt);
    auto inWords = planOf(false);
    inWords.effectiveOn.asStated = u"last fall"_s;
    QCOMPARE(nextReset(inWords, day), std::nullopt);
}

/// By looking at each day: the slow way to the same.
static bool hasFirstDayOfYear(const Plan &plan, const QDate &before, const QDate &after)
{
    for (auto day = before.addDays(1); day <= after; day = day.addDays(1)) {
        const auto &began = *plan.effectiveOn.value;
        const bool isLeapDaysStandIn = began.month() == 2 && began.day() == 29 && day.month() == 3 && day.day() == 1
            && !QDate::isLeapYear(day.year());
        const bool isOwnDay = (day.month() == began.month() && day.day() == began.day()) || isLeapDaysStandIn;
        const bool isNewYear = day.month() == 1 && day.day() == 1;
        if (day == began || (*plan.followsCalendarYear ? isNewYear : isOwnDay))
            return true;
    }
    return false;
}

void BenefitYearTest::turnsWhereItsResetLies()
{
    for (const auto &began : {QDate(2020, 10, 1), QDate(2024, 2, 29), QDate(2026, 1, 1), QDate(2026, 5, 15)}) {
        for (const bool calendarYear : {true, false}) {
            const auto plan = planOf(calendarYear, began);
            for (int start = 0; start < 800; start += 7) {
                const auto before = QDate(2025, 1, 1).addDays(start);
                for (const int later : {0, 1, 6, 30, 59, 200, 364, 365, 366, 500}) {
                    const auto after = before.addDays(later);
                    const auto expected = hasFirstDayOfYear(plan, before, after) ? YearTurn::Began : YearTurn::None;
                    QCOMPARE(turnBetween(plan, before, after), expected);
                }
            }
        }
    }
}

QTEST_APPLESS_MAIN(BenefitYearTest)
#include "tst_benefityear.moc"
