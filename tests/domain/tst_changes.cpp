// SPDX-License-Identifier: MIT
#include "tests/domain/benefitcases.h"

#include <QTest>

#include <algorithm>

using namespace coverdesk;
using namespace Qt::StringLiterals;

using Kind = Change::Kind;
using Value = BenefitCase::Value;

static const QDate Spring(2026, 3, 2);
static const QDate Autumn(2026, 9, 1);

class ChangesTest : public QObject
{
    Q_OBJECT

private slots:
    void knowsEveryChangeOfEveryField_data();
    void knowsEveryChangeOfEveryField();
    void marksWhatIsToBeSeenFirst();
    void comparesNoInNetworkAmountWithAnother();
    void comparesAmountsOfTwoSourcesOnlyWhereTheyAreOfOneKind_data();
    void comparesAmountsOfTwoSourcesOnlyWhereTheyAreOfOneKind();
    void makesNothingOfWords();
    void readsOnlyPlainVisitLimits_data();
    void readsOnlyPlainVisitLimits();
    void noticesAnEndThatHasPassed_data();
    void noticesAnEndThatHasPassed();
    void endsNoCoverageBecauseOfAnAnswerThatSaysNothing_data();
    void endsNoCoverageBecauseOfAnAnswerThatSaysNothing();
    void beginsNoCoverageBecauseOfAContradiction();
    void findsNoChangeBetweenAnAnswerAndItself();
    void tellsOfEachDifferenceAndOfNothingElse();
    void turnsAroundWhenTheTwoAreSwapped();
};

static Amount dollars(qint64 amount)
{
    return {Money::cents(amount * 100), {}};
}

static std::optional<Kind> kindOf(const std::vector<Change> &changes, BenefitField field)
{
    for (const auto &change : changes) {
        if (change.field == field)
            return change.kind;
    }
    return std::nullopt;
}

static std::optional<Kind> kindExpected(const BenefitCase &one, Value before, Value after)
{
    if (before == after)
        return std::nullopt;
    if (before == Value::None)
        return Kind::NowKnown;
    if (after == Value::None)
        return Kind::NoLongerTold;
    return before == Value::First ? one.there : one.back;
}

void ChangesTest::knowsEveryChangeOfEveryField_data()
{
    QTest::addColumn<BenefitCase>("one");
    for (const auto &one : everyBenefitCase())
        QTest::newRow(one.name.constData()) << one;
}

void ChangesTest::knowsEveryChangeOfEveryField()
{
    QFETCH(BenefitCase, one);
    const auto values = {Value::None, Value::First, Value::Second};
    for (const auto beforeValue : values) {
        for (const auto afterValue : values) {
            auto before = withoutValues();
            auto after = withoutValues();
            one.set(before, beforeValue);
            one.set(after, afterValue);
            const auto changes = changesSince(answerOf(before, Spring), answerOf(after, Autumn));
            const auto expected = kindExpected(one, beforeValue, afterValue);
            QCOMPARE(changes.size(), std::size_t(expected ? 1 : 0));
            if (!expected)
                continue;
            const auto &change = changes.front();
            QCOMPARE(change.field, one.field);
            QCOMPARE(change.subject, one.subject);
            QCOMPARE(change.kind, *expected);
            QCOMPARE(change.before.has_value(), beforeValue != Value::None);
            QCOMPARE(change.after.has_value(), afterValue != Value::None);
        }
    }
}

void ChangesTest::marksWhatIsToBeSeenFirst()
{
    const auto marked = {Kind::CoverageEnded, Kind::CostUp, Kind::LimitLowered, Kind::AuthorizationNeeded,
                         Kind::LeftNetwork};
    for (int kind = 0; kind <= int(Kind::Otherwise); ++kind) {
        const bool isExpected = std::find(marked.begin(), marked.end(), Kind(kind)) != marked.end();
        QCOMPARE(isMarked({BenefitField::Copay, {}, {}, {}, Kind(kind)}), isExpected);
    }
}

void ChangesTest::comparesNoInNetworkAmountWithAnother()
{
    auto before = withoutValues();
    before.plan.inNetworkFigures = true;
    before.costShare.copay = dollars(20);
    before.maximums.individualDeductible.reportedRemaining = dollars(100);
    auto after = withoutValues();
    after.plan.inNetworkFigures = false;
    after.costShare.copay = dollars(60);
    after.maximums.individualDeductible.reportedRemaining = dollars(50);

    const auto changes = changesSince(answerOf(before, Spring), answerOf(after, Autumn));
    QCOMPARE(changes.size(), std::size_t(3));
    for (const auto &change : changes)
        QCOMPARE(change.kind, Kind::Otherwise);

    after.plan.inNetworkFigures.reset();
    QCOMPARE(kindOf(changesSince(answerOf(before, Spring), answerOf(after, Autumn)), BenefitField::Copay),
             Kind::CostUp);
}

void ChangesTest::comparesAmountsOfTwoSourcesOnlyWhereTheyAreOfOneKind_data()
{
    QTest::addColumn<std::optional<bool>>("provider");
    QTest::addColumn<std::optional<bool>>("figures");
    QTest::addColumn<std::optional<bool>>("isOneKind");
    QTest::addColumn<Kind>("kind");
    const std::optional<bool> yes = true;
    const std::optional<bool> no = false;
    const std::optional<bool> unknown;
    QTest::newRow("both in network") << yes << yes << yes << Kind::Progress;
    QTest::newRow("both out of network") << no << no << yes << Kind::Progress;
    QTest::newRow("the provider is not in network") << no << yes << no << Kind::Otherwise;
    QTest::newRow("the figures are not in network") << yes << no << no << Kind::Otherwise;
    QTest::newRow("the phone does not say") << unknown << yes << unknown << Kind::Otherwise;
    QTest::newRow("the instant answer does not say") << yes << unknown << unknown << Kind::Otherwise;
    QTest::newRow("neither says") << unknown << unknown << unknown << Kind::Otherwise;
}

void ChangesTest::comparesAmountsOfTwoSourcesOnlyWhereTheyAreOfOneKind()
{
    QFETCH(std::optional<bool>, provider);
    QFETCH(std::optional<bool>, figures);
    QFETCH(std::optional<bool>, isOneKind);
    auto first = withoutValues();
    first.procedures.clear();
    first.plan.inNetworkFigures = figures;
    first.maximums.individualDeductible.reportedRemaining = dollars(45);
    auto second = withoutValues();
    second.plan.providerInNetwork = provider;
    second.maximums.individualDeductible = {dollars(100), dollars(80), {}};
    const auto instant = instantOf(first, Spring);
    const auto phone = answerOf(second, Autumn);
    QCOMPARE(areOfOneKind(instant, phone), isOneKind);
    QCOMPARE(areOfOneKind(phone, instant), isOneKind);
    QTEST(*kindOf(changesSince(instant, phone), BenefitField::IndividualDeductibleLeft), "kind");
}

void ChangesTest::makesNothingOfWords()
{
    const Amount words{{}, u"N/A"_s};
    for (const auto &one : everyBenefitCase()) {
        auto amounts = withoutValues();
        one.set(amounts, Value::Second);
        auto other = amounts;
        other.costShare.copay = words;
        other.maximums.individualDeductible = {words, words, words};
        for (const auto &change : changesSince(answerOf(amounts, Spring), answerOf(other, Autumn)))
            QVERIFY(change.kind == Kind::Otherwise || change.kind == Kind::NowKnown);
    }
}

void ChangesTest::readsOnlyPlainVisitLimits_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<Kind>("kind");
    using enum Kind;
    QTest::newRow("fewer") << u"30 visits a year"_s << u"20 visits a year"_s << LimitLowered;
    QTest::newRow("more") << u"20 a year"_s << u"30 a year"_s << LimitRaised;
    QTest::newRow("fewer, otherwise spelled") << u"8 visits per Month"_s << u"6  a month"_s << LimitLowered;
    QTest::newRow("slash") << u"30/year"_s << u"9/year"_s << LimitLowered;
    QTest::newRow("as many, otherwise spelled") << u"30 visits a year"_s << u"30 per year"_s << Otherwise;
    QTest::newRow("another time") << u"30 visits a year"_s << u"20 visits a month"_s << Otherwise;
    QTest::newRow("two numbers") << u"1 visit every 7 days"_s << u"1 visit every 14 days"_s << Otherwise;
    QTest::newRow("not visits") << u"30 hours a year"_s << u"20 days a year"_s << Otherwise;
    QTest::newRow("days between") << u"every 7 days"_s << u"every 14 days"_s << Otherwise;
    QTest::newRow("in words") << u"Two visits per week"_s << u"One visit per week"_s << Otherwise;
    QTest::newRow("a limit now") << u"as medically necessary"_s << u"20 visits a year"_s << Otherwise;
    QTest::newRow("no limit now") << u"20 visits a year"_s << u"no limit"_s << Otherwise;
    QTest::newRow("with what is used") << u"30 visits a year, 5 used"_s << u"30 visits a year, 12 used"_s << Otherwise;
    QTest::newRow("not told") << u""_s << u"20 visits a year"_s << NowKnown;
}

void ChangesTest::readsOnlyPlainVisitLimits()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    auto first = withoutValues();
    first.procedures.front().frequencyLimits = before;
    auto second = withoutValues();
    second.procedures.front().frequencyLimits = after;
    const auto changes = changesSince(answerOf(first, Spring), answerOf(second, Autumn));
    QCOMPARE(changes.size(), std::size_t(1));
    QTEST(changes.front().kind, "kind");
}

void ChangesTest::noticesAnEndThatHasPassed_data()
{
    QTest::addColumn<StatedDate>("before");
    QTest::addColumn<StatedDate>("after");
    QTest::addColumn<Kind>("kind");
    const auto day = [](const QDate &date) { return StatedDate{date, {}}; };
    const StatedDate open{{}, u"open"_s};
    using enum Kind;
    QTest::newRow("passed") << day({2026, 12, 31}) << day({2026, 6, 30}) << CoverageEnded;
    QTest::newRow("passed, was open") << open << day({2026, 6, 30}) << CoverageEnded;
    QTest::newRow("ends that day") << day({2026, 12, 31}) << day(Autumn) << Otherwise;
    QTest::newRow("sooner, not yet") << day({2026, 12, 31}) << day({2026, 10, 31}) << Otherwise;
    QTest::newRow("later") << day({2026, 12, 31}) << day({2027, 12, 31}) << Otherwise;
    QTest::newRow("open again") << day({2026, 12, 31}) << open << Otherwise;
    QTest::newRow("had ended before") << day({2026, 2, 1}) << day({2026, 1, 31}) << Otherwise;
    QTest::newRow("was not told") << StatedDate() << day({2026, 6, 30}) << CoverageEnded;
    QTest::newRow("was not told, and lies before") << StatedDate() << day({2026, 2, 1}) << NowKnown;
    QTest::newRow("is not told, and has passed") << day({2026, 6, 30}) << StatedDate() << CoverageEnded;
    QTest::newRow("is not told, and lies ahead") << day({2026, 12, 31}) << StatedDate() << NoLongerTold;
}

void ChangesTest::noticesAnEndThatHasPassed()
{
    QFETCH(StatedDate, before);
    QFETCH(StatedDate, after);
    auto first = withoutValues();
    first.plan.terminatesOn = before;
    auto second = withoutValues();
    second.plan.terminatesOn = after;
    QTEST(*kindOf(changesSince(answerOf(first, Spring), answerOf(second, Autumn)), BenefitField::TerminatesOn), "kind");
}

void ChangesTest::endsNoCoverageBecauseOfAnAnswerThatSaysNothing_data()
{
    addVerdictsThatSayNothing();
}

void ChangesTest::endsNoCoverageBecauseOfAnAnswerThatSaysNothing()
{
    QFETCH(Verdict, verdict);
    auto before = withoutValues();
    for (const auto &one : everyBenefitCase())
        one.set(before, Value::First);
    auto after = before;
    after.verdict = verdict;
    after.plan.active = false;
    after.costShare.copay = dollars(45);
    QVERIFY(changesSince(answerOf(before, Spring), answerOf(after, Autumn)).empty());
    QVERIFY(changesSince(answerOf(after, Spring), answerOf(before, Autumn)).empty());
}

void ChangesTest::beginsNoCoverageBecauseOfAContradiction()
{
    auto before = withoutValues();
    before.verdict = Verdict::NotActive;
    before.plan.active = false;
    before.procedures.front().covered = false;
    auto after = withoutValues();
    after.verdict = Verdict::Contradiction;
    after.plan.active = true;
    after.procedures.front().covered = true;
    for (const auto &change : changesSince(answerOf(before, Spring), answerOf(after, Autumn)))
        QCOMPARE(change.kind, Kind::NoLongerTold);
    after.verdict = Verdict::Active;
    for (const auto &change : changesSince(answerOf(before, Spring), answerOf(after, Autumn)))
        QCOMPARE(change.kind, Kind::CoverageBegan);
}

static QDate randomDay(QRandomGenerator &random)
{
    return QDate(2025, 1, 1).addDays(random.bounded(900));
}

void ChangesTest::findsNoChangeBetweenAnAnswerAndItself()
{
    QRandomGenerator random(1);
    for (int round = 0; round < 500; ++round) {
        const auto answer = answerOf(randomBenefits(random), randomDay(random));
        QVERIFY(changesSince(answer, answer).empty());
    }
}

void ChangesTest::tellsOfEachDifferenceAndOfNothingElse()
{
    using Standing = ComparedField::Standing;
    QRandomGenerator random(2);
    for (int round = 0; round < 500; ++round) {
        const auto before = answerOf(randomBenefits(random), randomDay(random));
        const auto after = answerOf(randomBenefits(random), randomDay(random));
        const auto changes = changesSince(before, after);
        auto next = changes.cbegin();
        for (const auto &row : compared(before, after)) {
            const auto standing = row.standing();
            if (standing == Standing::Same || standing == Standing::NeitherTold)
                continue;
            QVERIFY(next != changes.cend());
            QCOMPARE(next->field, row.field);
            QCOMPARE(next->subject, row.subject);
            QCOMPARE(next->before, row.left);
            QCOMPARE(next->after, row.right);
            QCOMPARE(next->kind == Kind::NoLongerTold, standing == Standing::OnlyLeft);
            QCOMPARE(next->kind == Kind::NowKnown, standing == Standing::OnlyRight);
            QVERIFY(!isMarked(*next) || standing == Standing::Differs);
            ++next;
        }
        QVERIFY(next == changes.cend());
    }
}

static std::optional<Kind> turned(Kind kind)
{
    using enum Kind;
    switch (kind) {
    case CoverageBegan: return CoverageEnded;
    case CoverageEnded: return CoverageBegan;
    case CostUp: return CostDown;
    case CostDown: return CostUp;
    case LimitRaised: return LimitLowered;
    case LimitLowered: return LimitRaised;
    case AuthorizationNeeded: return AuthorizationLifted;
    case AuthorizationLifted: return AuthorizationNeeded;
    case JoinedNetwork: return LeftNetwork;
    case LeftNetwork: return JoinedNetwork;
    case NowKnown: return NoLongerTold;
    case NoLongerTold: return NowKnown;
    case Progress:
    case Reset:
    case Otherwise: return std::nullopt;
    }
    Q_UNREACHABLE();
}

void ChangesTest::turnsAroundWhenTheTwoAreSwapped()
{
    QRandomGenerator random(3);
    for (int round = 0; round < 500; ++round) {
        const auto left = randomBenefits(random);
        const auto right = randomBenefits(random);
        const auto there = changesSince(answerOf(left, Spring), answerOf(right, Autumn));
        const auto back = changesSince(answerOf(right, Spring), answerOf(left, Autumn));
        QCOMPARE(there.size(), back.size());
        for (std::size_t i = 0; i < there.size(); ++i) {
            QCOMPARE(back[i].field, there[i].field);
            QCOMPARE(back[i].before, there[i].after);
            if (const auto kind = turned(there[i].kind))
                QCOMPARE(back[i].kind, *kind);
        }
    }
}

QTEST_APPLESS_MAIN(ChangesTest)
#include "tst_changes.moc"
