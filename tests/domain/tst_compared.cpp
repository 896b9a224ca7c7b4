// SPDX-License-Identifier: MIT
#include "tests/domain/benefitcases.h"

#include <QTest>

#include <map>

using namespace coverdesk;
using namespace Qt::StringLiterals;

using FieldStanding = ComparedField::Standing;
using Value = BenefitCase::Value;

class ComparedTest : public QObject
{
    Q_OBJECT

private slots:
    void standsAsBothTellIt_data();
    void standsAsBothTellIt();
    void hasEveryFieldOnceAndInOrder();
    void listsServicesAndClassesOfBothByName();
    void neverHoldsAPlansAmountAgainstAServices();
    void saysWhatIsTheSame_data();
    void saysWhatIsTheSame();
    void tellsWhatIsLeftHoweverItIsTold();
    void countsAsNotToldWhatTwoRowsDisagreeOn();
    void leavesOutAServiceWithoutName();
    void takesNoYesFromAnAnswerThatIsUnclear_data();
    void takesNoYesFromAnAnswerThatIsUnclear();
    void takesNothingFromAnAnswerThatSaysNothing_data();
    void takesNothingFromAnAnswerThatSaysNothing();
    void isMirroredWhenTheTwoAreSwapped();
};

static Amount dollars(qint64 amount)
{
    return {Money::cents(amount * 100), {}};
}

static std::optional<ComparedField> rowOf(const std::vector<ComparedField> &rows, BenefitField field,
                                          const Subject &subject = {})
{
    for (const auto &row : rows) {
        if (row.field == field && row.subject == subject)
            return row;
    }
    return std::nullopt;
}

static FieldStanding standingFor(Value left, Value right)
{
    if (left == Value::None)
        return right == Value::None ? FieldStanding::NeitherTold : FieldStanding::OnlyRight;
    if (right == Value::None)
        return FieldStanding::OnlyLeft;
    return left == right ? FieldStanding::Same : FieldStanding::Differs;
}

void ComparedTest::standsAsBothTellIt_data()
{
    QTest::addColumn<BenefitCase>("one");
    for (const auto &one : everyBenefitCase())
        QTest::newRow(one.name.constData()) << one;
}

void ComparedTest::standsAsBothTellIt()
{
    QFETCH(BenefitCase, one);
    const auto values = {Value::None, Value::First, Value::Second};
    for (const auto leftValue : values) {
        for (const auto rightValue : values) {
            auto left = withoutValues();
            auto right = withoutValues();
            one.set(left, leftValue);
            one.set(right, rightValue);
            const auto rows = compared(answerOf(left), answerOf(right));
            const auto row = rowOf(rows, one.field, one.subject);
            QVERIFY(row);
            QCOMPARE(row->standing(), standingFor(leftValue, rightValue));
            QCOMPARE(row->left.has_value(), leftValue != Value::None);
            QCOMPARE(row->right.has_value(), rightValue != Value::None);
            for (const auto &other : rows)
                QVERIFY(other == *row || other.standing() == FieldStanding::NeitherTold);
        }
    }
}

void ComparedTest::hasEveryFieldOnceAndInOrder()
{
    const auto rows = compared(answerOf(withoutValues()), answerOf(withoutValues()));
    const auto cases = everyBenefitCase();
    QCOMPARE(rows.size(), cases.size());
    for (const auto &one : cases)
        QVERIFY2(rowOf(rows, one.field, one.subject), one.name.constData());
    for (std::size_t i = 1; i < rows.size(); ++i) {
        const auto &before = rows[i - 1];
        const auto &after = rows[i];
        QVERIFY(before.subject.kind < after.subject.kind
                || (before.subject == after.subject && before.field < after.field));
    }
}

void ComparedTest::listsServicesAndClassesOfBothByName()
{
    Benefits left;
    left.verdict = Verdict::Active;
    left.procedures.resize(3);
    left.procedures[0].code = u"90837"_s;
    left.procedures[1].code = u" h0015"_s;
    left.procedures[2].name = u"Group therapy"_s;
    left.procedureClasses[u"Psychotherapy"_s] = {};
    auto right = left;
    right.procedures[0].code = u"90791"_s;
    right.procedures[1].code = u"H0015"_s;
    right.procedureClasses[u"Evaluation"_s] = {};
    right.procedureClasses[u"PSYCHOTHERAPY "_s] = {};

    QStringList names;
    for (const auto &row : compared(answerOf(left), answerOf(right))) {
        if (row.field == BenefitField::Covered)
            names.append(row.subject.name);
    }
    const QStringList expected{u"90791"_s, u"90837"_s,      u"Group therapy"_s,
                               u"h0015"_s, u"Evaluation"_s, u"Psychotherapy"_s};
    QCOMPARE(names, expected);
}

void ComparedTest::neverHoldsAPlansAmountAgainstAServices()
{
    auto instant = withoutValues();
    instant.procedures.clear();
    instant.costShare.copay = dollars(25);
    auto phone = withoutValues();
    phone.procedures.front().costShare.copay = dollars(20);
    phone.procedureClasses[u"Therapy"_s].costShare.copay = dollars(30);

    const auto rows = compared(answerOf(phone), instantOf(instant));
    const auto plan = rowOf(rows, BenefitField::Copay);
    const auto service = rowOf(rows, BenefitField::Copay, {Subject::Kind::Service, u"90837"_s});
    const auto group = rowOf(rows, BenefitField::Copay, {Subject::Kind::ServiceClass, u"Therapy"_s});
    QVERIFY(plan && service && group);
    QCOMPARE(plan->standing(), FieldStanding::OnlyRight);
    QCOMPARE(service->standing(), FieldStanding::OnlyLeft);
    QCOMPARE(group->standing(), FieldStanding::OnlyLeft);
    for (const auto &row : rows)
        QVERIFY(row.standing() != FieldStanding::Differs);
}

void ComparedTest::saysWhatIsTheSame_data()
{
    QTest::addColumn<Told>("left");
    QTest::addColumn<Told>("right");
    QTest::addColumn<bool>("isSame");
    const auto words = [](const QString &text) { return Told(Amount{{}, text}); };
    const auto share = [](qint64 hundredths) { return Told(Share{Percent::hundredths(hundredths), {}}); };
    const auto day = [](int of) { return Told(StatedDate{QDate(2026, 1, of), {}}); };
    QTest::newRow("amounts") << Told(dollars(20)) << Told(dollars(20)) << true;
    QTest::newRow("other amounts") << Told(dollars(20)) << Told(dollars(25)) << false;
    QTest::newRow("nothing to pay and words") << Told(dollars(0)) << words(u"none"_s) << false;
    QTest::newRow("words and an amount") << words(u"20"_s) << Told(dollars(20)) << false;
    QTest::newRow("words") << words(u"Unlimited "_s) << words(u"unlimited"_s) << true;
    QTest::newRow("other words") << words(u"unlimited"_s) << words(u"N/A"_s) << false;
    QTest::newRow("shares") << share(20'00) << share(20'00) << true;
    QTest::newRow("other shares") << share(20'00) << share(20'01) << false;
    QTest::newRow("a share and words") << share(20'00) << Told(Share{{}, u"20/80"_s}) << false;
    QTest::newRow("dates") << day(1) << day(1) << true;
    QTest::newRow("other dates") << day(1) << day(2) << false;
    QTest::newRow("a date and words") << day(1) << Told(StatedDate{{}, u"open"_s}) << false;
    QTest::newRow("yes") << Told(true) << Told(true) << true;
    QTest::newRow("yes and no") << Told(true) << Told(false) << false;
    QTest::newRow("text") << Told(u"Open Access  PLUS"_s) << Told(u" open access plus"_s) << true;
    QTest::newRow("other text") << Told(u"PPO"_s) << Told(u"HMO"_s) << false;
    QTest::newRow("an amount and a share") << Told(dollars(20)) << share(20'00) << false;
}

void ComparedTest::saysWhatIsTheSame()
{
    QFETCH(Told, left);
    QFETCH(Told, right);
    QTEST(saysTheSame(left, right), "isSame");
    QTEST(saysTheSame(right, left), "isSame");
}

void ComparedTest::tellsWhatIsLeftHoweverItIsTold()
{
    auto phone = withoutValues();
    phone.maximums.individualDeductible = {dollars(100), dollars(80), {}};
    auto instant = withoutValues();
    instant.maximums.individualDeductible.reportedRemaining = dollars(20);

    const auto rows = compared(answerOf(phone), instantOf(instant));
    QCOMPARE(rowOf(rows, BenefitField::IndividualDeductibleLeft)->standing(), FieldStanding::Same);
    QCOMPARE(rowOf(rows, BenefitField::IndividualDeductibleUsed)->standing(), FieldStanding::OnlyLeft);

    phone.maximums.individualDeductible.used = {};
    const auto without = compared(answerOf(phone), instantOf(instant));
    QCOMPARE(rowOf(without, BenefitField::IndividualDeductibleLeft)->standing(), FieldStanding::OnlyRight);
}

void ComparedTest::countsAsNotToldWhatTwoRowsDisagreeOn()
{
    auto twice = withoutValues();
    twice.procedures.resize(4, twice.procedures.front());
    twice.procedures[0].costShare.copay = dollars(20);
    twice.procedures[1].costShare.copay = dollars(40);
    twice.procedures[2].costShare.copay = dollars(20);
    twice.procedures[1].covered = true;
    twice.procedures[3].covered = true;

    const auto rows = compared(answerOf(twice), answerOf(twice));
    const Subject service{Subject::Kind::Service, u"90837"_s};
    QCOMPARE(rowOf(rows, BenefitField::Copay, service)->standing(), FieldStanding::NeitherTold);
    QCOMPARE(rowOf(rows, BenefitField::Covered, service)->standing(), FieldStanding::Same);
    QCOMPARE(rows.size(), everyBenefitCase().size());
}

void ComparedTest::leavesOutAServiceWithoutName()
{
    auto nameless = withoutValues();
    nameless.procedures.front() = {};
    nameless.procedures.front().covered = true;
    nameless.procedureClasses = {{u" "_s, nameless.procedures.front()}};
    for (const auto &row : compared(answerOf(nameless), answerOf(nameless)))
        QCOMPARE(row.subject, Subject());
}

void ComparedTest::takesNoYesFromAnAnswerThatIsUnclear_data()
{
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<std::optional<bool>>("active");
    QTest::addColumn<bool>("tellsActive");
    QTest::addColumn<bool>("tellsCovered");
    const std::optional<bool> yes = true;
    const std::optional<bool> no = false;
    const std::optional<bool> unknown;
    QTest::newRow("active") << Verdict::Active << yes << true << true;
    QTest::newRow("not active") << Verdict::NotActive << no << true << false;
    QTest::newRow("contradiction") << Verdict::Contradiction << yes << false << false;
    QTest::newRow("contradiction, nothing said") << Verdict::Contradiction << unknown << false << false;
    QTest::newRow("in part") << Verdict::Partial << unknown << false << false;
    QTest::newRow("in part, yes") << Verdict::Partial << yes << false << true;
    QTest::newRow("in part, no") << Verdict::Partial << no << true << false;
}

void ComparedTest::takesNoYesFromAnAnswerThatIsUnclear()
{
    QFETCH(Verdict, verdict);
    QFETCH(std::optional<bool>, active);
    auto answer = withoutValues();
    answer.verdict = verdict;
    answer.plan.active = active;
    answer.procedures.front().covered = true;

    const auto rows = compared(answerOf(answer), answerOf(answer));
    const Subject service{Subject::Kind::Service, u"90837"_s};
    QTEST(rowOf(rows, BenefitField::Active)->left.has_value(), "tellsActive");
    QTEST(rowOf(rows, BenefitField::Covered, service)->left.has_value(), "tellsCovered");

    answer.procedures.front().covered = false;
    QCOMPARE(rowOf(compared(answerOf(answer), answerOf(answer)), BenefitField::Covered, service)->left,
             std::optional(Told(false)));
}

void ComparedTest::takesNothingFromAnAnswerThatSaysNothing_data()
{
    addVerdictsThatSayNothing();
}

void ComparedTest::takesNothingFromAnAnswerThatSaysNothing()
{
    QFETCH(Verdict, verdict);
    auto nothing = withoutValues();
    for (const auto &one : everyBenefitCase())
        one.set(nothing, Value::First);
    const auto all = nothing;
    nothing.verdict = verdict;
    for (const auto &row : compared(answerOf(nothing), answerOf(all)))
        QCOMPARE(row.standing(), FieldStanding::OnlyRight);
    for (const auto &row : compared(answerOf(nothing), answerOf(nothing)))
        QCOMPARE(row.standing(), FieldStanding::NeitherTold);
}

static FieldStanding mirrored(FieldStanding standing)
{
    switch (standing) {
    case FieldStanding::OnlyLeft: return FieldStanding::OnlyRight;
    case FieldStanding::OnlyRight: return FieldStanding::OnlyLeft;
    case FieldStanding::Same:
    case FieldStanding::Differs:
    case FieldStanding::NeitherTold: return standing;
    }
    Q_UNREACHABLE();
}

void ComparedTest::isMirroredWhenTheTwoAreSwapped()
{
    QRandomGenerator random(20261120);
    std::map<FieldStanding, int> seen;
    for (int round = 0; round < 500; ++round) {
        const auto left = randomBenefits(random);
        const auto right = randomBenefits(random);
        const auto rows = compared(answerOf(left), answerOf(right));
        const auto swapped = compared(answerOf(right), answerOf(left));
        QCOMPARE(rows.size(), swapped.size());
        for (std::size_t i = 0; i < rows.size(); ++i) {
            QCOMPARE(swapped[i].subject, rows[i].subject);
            QCOMPARE(swapped[i].field, rows[i].field);
            QCOMPARE(swapped[i].left, rows[i].right);
            QCOMPARE(swapped[i].right, rows[i].left);
            QCOMPARE(swapped[i].standing(), mirrored(rows[i].standing()));
            ++seen[rows[i].standing()];
        }
        for (const auto &row : compared(answerOf(left), answerOf(left)))
            QVERIFY(row.standing() == FieldStanding::Same || row.standing() == FieldStanding::NeitherTold);
    }
    QCOMPARE(seen.size(), std::size_t(5));
}

QTEST_APPLESS_MAIN(ComparedTest)
#include "tst_compared.moc"
