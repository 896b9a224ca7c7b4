// SPDX-License-Identifier: MIT
#include "tests/domain/benefitcases.h"

#include <QTest>

using namespace coverdesk;
using namespace Qt::StringLiterals;

using Kind = Change::Kind;

/// Of the changes, those of the amounts that fill up over the year.
class YearlyAmountsTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsProgressFromANewYear_data();
    void tellsProgressFromANewYear();
    void guessesNoYearOfAPlanThatDoesNotSay_data();
    void guessesNoYearOfAPlanThatDoesNotSay();
    void callsNoAmountProgressWhoseLimitMoved();
    void noticesAYearThatTheBeginTells();
};

static Amount dollars(qint64 amount)
{
    return {Money::cents(amount * 100), {}};
}

static QDate day(int month, int of, int year = 2026)
{
    return {year, month, of};
}

static const QDate October(2020, 10, 1);

static std::optional<Kind> kindOf(const std::vector<Change> &changes, BenefitField field)
{
    for (const auto &change : changes) {
        if (change.field == field)
            return change.kind;
    }
    return std::nullopt;
}

static void addColumns()
{
    QTest::addColumn<std::optional<bool>>("calendarYear");
    QTest::addColumn<QDate>("began");
    QTest::addColumn<QDate>("before");
    QTest::addColumn<QDate>("after");
    QTest::addColumn<Kind>("whenMoreIsUsed");
    QTest::addColumn<Kind>("whenLessIsUsed");
}

static void add(const char *name, std::optional<bool> calendarYear, const QDate &began, const QDate &before,
                const QDate &after, Kind more, Kind less)
{
    QTest::newRow(name) << calendarYear << began << before << after << more << less;
}

void YearlyAmountsTest::tellsProgressFromANewYear_data()
{
    addColumns();
    using enum Kind;
    add("calendar, one year", true, {}, day(1, 1), day(12, 31), Progress, Otherwise);
    add("calendar, over new year", true, {}, day(12, 31, 2025), day(1, 1), Reset, Reset);
    add("calendar, two years on", true, {}, day(12, 31, 2024), day(1, 1), Reset, Reset);
    add("calendar, over its own day", true, October, day(8, 3), day(11, 20), Progress, Otherwise);
    add("calendar, one day", true, {}, day(1, 1), day(1, 1), Progress, Otherwise);
    add("own year, up to its last day", false, October, day(10, 1, 2025), day(9, 30), Progress, Otherwise);
    add("own year, over its day", false, October, day(9, 30), day(10, 1), Reset, Reset);
    add("own year, over new year", false, October, day(12, 31, 2025), day(1, 1), Progress, Otherwise);
    add("own year, day unknown", false, {}, day(3, 1), day(9, 1), Otherwise, Reset);
    add("own year, day unknown, a year on", false, {}, day(3, 1, 2025), day(3, 1), Reset, Reset);
    add("own year, day unknown, one day", false, {}, day(3, 1), day(3, 1), Progress, Otherwise);
    add("it began between, calendar", true, day(5, 1), day(4, 30), day(5, 1), Reset, Reset);
    add("the wrong way round", true, {}, day(5, 1), day(4, 1), Otherwise, Reset);
    add("no day known", true, {}, {}, day(4, 1), Otherwise, Reset);
    add("began on a leap day", false, day(2, 29, 2024), day(2, 28), day(3, 1), Reset, Reset);
    add("began on a leap day, not yet", false, day(2, 29, 2024), day(2, 27), day(2, 28), Progress, Otherwise);
    add("it began that day", false, day(5, 1), day(5, 1), day(9, 1), Progress, Otherwise);
    add("it began that day, calendar", true, day(5, 1), day(5, 1), day(9, 1), Progress, Otherwise);
}

void YearlyAmountsTest::tellsProgressFromANewYear()
{
    QFETCH(std::optional<bool>, calendarYear);
    QFETCH(QDate, began);
    QFETCH(QDate, before);
    QFETCH(QDate, after);
    auto little = withoutValues();
    little.plan.followsCalendarYear = calendarYear;
    if (began.isValid())
        little.plan.effectiveOn.value = began;
    little.maximums.familyOutOfPocket = {dollars(1000), dollars(100), {}};
    auto much = little;
    much.maximums.familyOutOfPocket.used = dollars(300);

    for (const auto field : {BenefitField::FamilyOutOfPocketUsed, BenefitField::FamilyOutOfPocketLeft}) {
        const auto up = changesSince(answerOf(little, before), answerOf(much, after));
        const auto down = changesSince(answerOf(much, before), answerOf(little, after));
        QCOMPARE(up.size(), std::size_t(2));
        QTEST(*kindOf(up, field), "whenMoreIsUsed");
        QTEST(*kindOf(down, field), "whenLessIsUsed");
    }
}

void YearlyAmountsTest::guessesNoYearOfAPlanThatDoesNotSay_data()
{
    addColumns();
    using enum Kind;
    add("unknown, within the year", {}, {}, day(2, 11), day(8, 3), Progress, Otherwise);
    add("unknown, over new year", {}, {}, day(12, 1, 2025), day(2, 1), Otherwise, Reset);
    add("unknown, a year on", {}, {}, day(2, 1, 2025), day(2, 1), Reset, Reset);
    add("unknown, over its day only", {}, October, day(9, 30), day(10, 1), Otherwise, Reset);
    add("unknown, over new year only", {}, October, day(12, 1, 2025), day(2, 1), Otherwise, Reset);
    add("unknown, over both", {}, October, day(9, 30, 2025), day(1, 1), Reset, Reset);
    add("unknown, over neither", {}, October, day(10, 1), day(12, 31), Progress, Otherwise);
    add("it began between", {}, day(5, 1), day(4, 30), day(5, 1), Reset, Reset);
}

void YearlyAmountsTest::guessesNoYearOfAPlanThatDoesNotSay()
{
    tellsProgressFromANewYear();
}

void YearlyAmountsTest::callsNoAmountProgressWhoseLimitMoved()
{
    auto before = withoutValues();
    before.maximums.individualDeductible = {dollars(1000), dollars(100), {}};
    auto after = before;
    after.maximums.individualDeductible = {dollars(500), dollars(150), {}};

    const auto changes = changesSince(answerOf(before, day(3, 2)), answerOf(after, day(9, 1)));
    QCOMPARE(kindOf(changes, BenefitField::IndividualDeductible), Kind::CostDown);
    QCOMPARE(kindOf(changes, BenefitField::IndividualDeductibleUsed), Kind::Progress);
    QCOMPARE(kindOf(changes, BenefitField::IndividualDeductibleLeft), Kind::Otherwise);
}

void YearlyAmountsTest::noticesAYearThatTheBeginTells()
{
    auto before = withoutValues();
    before.plan.effectiveOn.value = QDate(2025, 7, 1);
    before.maximums.individualDeductible.used = dollars(80);
    auto after = before;
    after.plan.effectiveOn.value = QDate(2026, 7, 1);
    after.maximums.individualDeductible.used = dollars(90);
    const auto changes = changesSince(answerOf(before, day(3, 2)), answerOf(after, day(9, 1)));
    QCOMPARE(kindOf(changes, BenefitField::EffectiveOn), Kind::Reset);
    QCOMPARE(kindOf(changes, BenefitField::IndividualDeductibleUsed), Kind::Reset);

    // A later answer that leaves out the plan's year does not undo what the earlier one said of it.
    after.plan.effectiveOn = {};
    before.plan.followsCalendarYear = true;
    const auto without = changesSince(answerOf(before, day(12, 1, 2025)), answerOf(after, day(1, 2)));
    QCOMPARE(kindOf(without, BenefitField::IndividualDeductibleUsed), Kind::Reset);
}

QTEST_APPLESS_MAIN(YearlyAmountsTest)
#include "tst_yearlyamounts.moc"
