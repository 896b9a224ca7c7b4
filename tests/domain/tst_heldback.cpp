// SPDX-License-Identifier: MIT
#include "app/domain/askedandtold.h"
#include "tests/domain/benefitcases.h"

#include <QTest>

using namespace coverdesk;
using namespace Qt::StringLiterals;

/// What a page holds back, or shows as the insurer's word alone, is nothing to be compared.
class HeldBackTest : public QObject
{
    Q_OBJECT

private slots:
    void takesNoYesThatIsHeldBackElsewhere_data();
    void takesNoYesThatIsHeldBackElsewhere();
    void takesNothingFromAnAnswerToSomethingElse_data();
    void takesNothingFromAnAnswerToSomethingElse();
    void takesNoCoverageOfWhichBothIsSaid();
    void takesNoServiceFromAnInstantAnswer();
};

static std::optional<ComparedField> rowOf(const std::vector<ComparedField> &rows, BenefitField field,
                                          const Subject &subject)
{
    for (const auto &row : rows) {
        if (row.field == field && row.subject == subject)
            return row;
    }
    return std::nullopt;
}

/// An active plan that covers 90837, told on 1 March 2026.
static Check clearAnswer()
{
    auto benefits = withoutValues();
    benefits.plan.active = true;
    benefits.procedures.front().covered = true;
    benefits.procedureClasses[u"Therapy"_s].covered = true;
    return answerOf(benefits, QDate(2026, 3, 1));
}

using Spoil = void (*)(Check &);

/// How many of the three a check says yes to: the plan, the service, the class.
static int yesesOf(const Check &check)
{
    int yeses = 0;
    for (const auto &row : compared(check, check)) {
        const bool isYes = row.field == BenefitField::Active || row.field == BenefitField::Covered;
        yeses += isYes && row.left == std::optional(Told(true)) ? 1 : 0;
    }
    return yeses;
}

void HeldBackTest::takesNoYesThatIsHeldBackElsewhere_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<bool>("tellsActive");
    const auto add = [](const char *name, Spoil spoil, bool tellsActive) {
        QTest::newRow(name) << spoil << tellsActive;
    };
    add(
        "a failure beside it", [](Check &c) { c.failure = Failure{Failure::Kind::Broken}; }, false);
    add(
        "the plan has ended", [](Check &c) { c.benefits->plan.terminatesOn.value = QDate(2026, 2, 1); }, false);
    add(
        "the plan has not begun", [](Check &c) { c.benefits->plan.effectiveOn.value = QDate(2026, 4, 1); }, false);
    add(
        "an end that is no date", [](Check &c) { c.benefits->plan.terminatesOn.asStated = u"soon"_s; }, true);
    add(
        "a begin that is no date", [](Check &c) { c.benefits->plan.effectiveOn.asStated = u"soon"_s; }, true);
    add(
        "it ends before the visit",
        [](Check &c) {
            c.benefits->plan.terminatesOn.value = QDate(2026, 3, 5);
            c.inquiry.visitOn = QDate(2026, 3, 9);
        },
        true);
    add(
        "it begins after the visit",
        [](Check &c) {
            c.benefits->plan.effectiveOn.value = QDate(2026, 2, 20);
            c.inquiry.visitOn = QDate(2026, 2, 10);
        },
        true);
    add(
        "another service is told both ways",
        [](Check &c) {
            c.benefits->procedures.resize(3);
            c.benefits->procedures[1].code = c.benefits->procedures[2].code = u"90791"_s;
            c.benefits->procedures[1].covered = true;
            c.benefits->procedures[2].covered = false;
        },
        true);
    add(
        "in part",
        [](Check &c) {
            c.benefits->verdict = Verdict::Partial;
            c.benefits->plan.active.reset();
        },
        false);
    add(
        "not active",
        [](Check &c) {
            c.benefits->verdict = Verdict::NotActive;
            c.benefits->plan.active = false;
        },
        false);
    add(
        "active, but not by its word", [](Check &c) { c.benefits->plan.active = false; }, false);
    add(
        "contradiction", [](Check &c) { c.benefits->verdict = Verdict::Contradiction; }, false);
}

void HeldBackTest::takesNoYesThatIsHeldBackElsewhere()
{
    QFETCH(Spoil, spoil);
    QFETCH(bool, tellsActive);
    auto check = clearAnswer();
    QCOMPARE(yesesOf(check), 3);
    spoil(check);
    QVERIFY(!mayTellCovered(check));
    QCOMPARE(yesesOf(check), tellsActive ? 1 : 0);
    for (const auto &change : changesSince(check, clearAnswer())) {
        const bool isCoverage = change.field == BenefitField::Active || change.field == BenefitField::Covered;
        QVERIFY(!isCoverage || change.kind != Change::Kind::CoverageEnded);
    }
}

void HeldBackTest::takesNothingFromAnAnswerToSomethingElse_data()
{
    QTest::addColumn<Spoil>("spoil");
    const auto add = [](const char *name, Spoil spoil) { QTest::newRow(name) << spoil; };
    const auto failed = [](Check &check, const QString &code) {
        check.failure = Failure{Failure::Kind::Unreadable};
        check.failure->code = code;
    };
    static const auto fail = failed;
    add("another patient", [](Check &c) { c.benefits->verdict = Verdict::SomeoneElse; });
    add("another patient, in an older record", [](Check &c) { fail(c, u"OTHER_PATIENT"_s); });
    add("nobody can say whom", [](Check &c) { fail(c, u"ODD_ECHO"_s); });
    add("another claim", [](Check &c) { fail(c, u"OTHER_CLAIM"_s); });
    add("asked of a claim", [](Check &c) { c.inquiry.claim = Claim(); });
    add("told of a claim", [](Check &c) { c.benefits->claim = ClaimAnswer(); });
    add("not answered yet", [](Check &c) { c.standing = Standing::Tracking; });
    add("given to a person", [](Check &c) { c.standing = Standing::NeedsPerson; });
    add("closed", [](Check &c) { c.standing = Standing::Closed; });
    add("nothing came", [](Check &c) { c.benefits.reset(); });
}

void HeldBackTest::takesNothingFromAnAnswerToSomethingElse()
{
    QFETCH(Spoil, spoil);
    auto other = clearAnswer();
    for (const auto &one : everyBenefitCase())
        one.set(*other.benefits, BenefitCase::Value::First);
    auto spoiled = other;
    spoil(spoiled);
    QVERIFY(isComparable(other));
    QVERIFY(!isComparable(spoiled));
    for (const auto &row : compared(spoiled, other))
        QVERIFY(!row.left);
    for (const auto &row : compared(spoiled, spoiled))
        QCOMPARE(row.standing(), ComparedField::Standing::NeitherTold);
    QVERIFY(changesSince(other, spoiled).empty());
    QVERIFY(changesSince(spoiled, other).empty());
    QVERIFY(!areOfOneKind(spoiled, spoiled));
}

void HeldBackTest::takesNoCoverageOfWhichBothIsSaid()
{
    auto check = clearAnswer();
    auto &services = check.benefits->procedures;
    services.resize(3);
    services[1].code = u"90791, 90837"_s;
    services[1].covered = false;
    services[2].code = u"90834"_s;
    services[2].covered = false;
    const auto rows = compared(check, check);
    const auto coveredOf = [&rows](const QString &code) {
        return rowOf(rows, BenefitField::Covered, {Subject::Kind::Service, code})->left;
    };
    QCOMPARE(coveredOf(u"90837"_s), std::nullopt);
    QCOMPARE(coveredOf(u"90791, 90837"_s), std::nullopt);
    QCOMPARE(coveredOf(u"90834"_s), std::optional(Told(false)));
}

void HeldBackTest::takesNoServiceFromAnInstantAnswer()
{
    const auto check = instantOf(*clearAnswer().benefits, QDate(2026, 3, 1));
    QCOMPARE(yesesOf(check), 1);
    for (const auto &row : compared(check, check))
        QCOMPARE(row.subject, Subject());
}

QTEST_APPLESS_MAIN(HeldBackTest)
#include "tst_heldback.moc"
