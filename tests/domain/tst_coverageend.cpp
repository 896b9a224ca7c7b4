// SPDX-License-Identifier: MIT
#include "app/domain/answers.h"
#include "app/domain/timeline.h"
#include "tests/domain/benefitcases.h"

#include <QTest>

using namespace coverdesk;
using namespace Qt::StringLiterals;

using Kind = Change::Kind;
using MaybeKind = std::optional<Kind>;

static const QDate Spring(2026, 3, 2);
static const QDate Autumn(2026, 9, 1);

/// Of the plan alone: whether it is said to be active, and until when.
struct PlanWords
{
    std::optional<bool> active;
    std::optional<QDate> end = {};
    /// It is said, but not clearly.
    bool isHeldBack = false;
};

/// What has ended is told from what is merely not said, and neither from what is said of another day.
class CoverageEndTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsEndedFromUntold_data();
    void tellsEndedFromUntold();
    void theTimelineMarksAnEndThatHasPassed();
    void theTimelineKnowsTheDayOfEachAnswer();
    void holdsOnlyUntilSomethingElseIsKnown_data();
    void holdsOnlyUntilSomethingElseIsKnown();
    void holdsOnlyWithinItsDates();
    void holdsNoLongerThanItsCoverage();
};

static Insurance insurance()
{
    return {u"Cigna"_s, u"U123456789"_s, {}, {}};
}

/// Of that insurance alone.
static Patient insured()
{
    return patientWith(QUuid::createUuid(), {u"Maya"_s, u"Okafor"_s, QDate(1990, 6, 15)}, insurance());
}

static bool holdsOn(const Check &check, const std::vector<CheckLine> &lines, const QDate &day)
{
    return coverdesk::holdsOn(check, insured(), lines, day);
}

static Check answer(const PlanWords &words, const QDate &day)
{
    auto benefits = withoutValues();
    benefits.plan.active = words.active;
    benefits.plan.terminatesOn.value = words.end;
    if (!words.active)
        benefits.verdict = Verdict::Partial;
    else if (!*words.active)
        benefits.verdict = Verdict::NotActive;
    auto check = answerOf(benefits, day);
    check.id = QUuid::createUuid();
    check.inquiry.insurance = insurance();
    if (words.isHeldBack)
        check.failure = Failure{Failure::Kind::Broken};
    return check;
}

static MaybeKind kindOf(const std::vector<Change> &changes, BenefitField field)
{
    for (const auto &change : changes) {
        if (change.field == field)
            return change.kind;
    }
    return std::nullopt;
}

void CoverageEndTest::tellsEndedFromUntold_data()
{
    QTest::addColumn<PlanWords>("before");
    QTest::addColumn<PlanWords>("after");
    QTest::addColumn<MaybeKind>("ofActive");
    QTest::addColumn<MaybeKind>("ofEnd");
    const auto add = [](const char *name, const PlanWords &before, const PlanWords &after, MaybeKind ofActive,
                        MaybeKind ofEnd) { QTest::newRow(name) << before << after << ofActive << ofEnd; };
    const QDate winter(2026, 1, 31);
    const QDate summer(2026, 6, 30);
    const QDate later(2026, 12, 31);
    const QDate latest(2027, 12, 31);
    const MaybeKind no;
    using enum Kind;
    // A yes beside an end that has passed is no yes.
    add("stated, then passed", {true, summer}, {true, summer}, no, CoverageEnded);
    add("stated, then passed, and said", {true, summer}, {false, summer}, CoverageEnded, CoverageEnded);
    add("stated, then passed, and nothing of active", {true, summer}, {{}, summer}, no, CoverageEnded);
    add("stated, then passed, and nothing at all", {true, summer}, {{}, {}}, no, CoverageEnded);
    add("stated, then passed, but active", {true, summer}, {true, {}}, no, NoLongerTold);
    add("the last day is covered", {true, Autumn}, {true, Autumn}, no, no);
    add("ended on the day of the first answer", {true, Spring}, {{}, Spring}, no, CoverageEnded);
    add("had ended before", {true, winter}, {true, winter}, no, no);
    add("was not active before", {false, summer}, {false, summer}, no, no);
    add("stated in the future", {true, later}, {true, later}, no, no);
    add("stated now, in the future", {true, {}}, {true, later}, no, NowKnown);
    add("stated now, passed", {true, {}}, {true, summer}, no, CoverageEnded);
    add("stated now, before it was said to be active", {true, {}}, {true, winter}, no, CoverageEnded);
    add("stated now, of a plan of which nothing was said", {{}, {}}, {{}, winter}, no, NowKnown);
    add("moved earlier, still ahead", {true, latest}, {true, later}, no, Otherwise);
    add("moved earlier, passed", {true, later}, {true, summer}, no, CoverageEnded);
    add("moved before the first answer", {true, later}, {true, winter}, no, CoverageEnded);
    add("moved later", {true, summer}, {true, later}, no, Otherwise);
    add("moved later, passed all the same", {{}, winter}, {{}, summer}, no, CoverageEnded);
    add("active, then nothing", {true, {}}, {{}, {}}, NoLongerTold, no);
    add("active until later, then nothing", {true, later}, {{}, {}}, NoLongerTold, NoLongerTold);
    add("nothing, then active", {{}, {}}, {true, {}}, NowKnown, no);
    add("active, then not", {true, {}}, {false, {}}, CoverageEnded, no);
    add("not active, then active", {false, {}}, {true, {}}, CoverageBegan, no);
    add("active, then held back", {true, {}}, {true, {}, true}, NoLongerTold, no);
    add("held back, then active", {true, {}, true}, {true, {}}, NowKnown, no);
    add("held back, then not", {true, {}, true}, {false, {}}, NowKnown, no);
    add("active until later, then held back", {true, later}, {true, later, true}, NoLongerTold, no);
}

void CoverageEndTest::tellsEndedFromUntold()
{
    QFETCH(PlanWords, before);
    QFETCH(PlanWords, after);
    const auto changes = changesSince(answer(before, Spring), answer(after, Autumn));
    QTEST(kindOf(changes, BenefitField::Active), "ofActive");
    QTEST(kindOf(changes, BenefitField::TerminatesOn), "ofEnd");
    for (const auto &change : changes)
        QCOMPARE(isMarked(change), change.kind == Kind::CoverageEnded);
}

void CoverageEndTest::theTimelineMarksAnEndThatHasPassed()
{
    const QDate end(2026, 6, 30);
    const auto timeline = timelineOf({answer({true, end}, Spring), answer({true, end}, Autumn)});
    QCOMPARE(timeline.size(), std::size_t(2));
    QCOMPARE(timeline.front().changes.size(), std::size_t(1));
    const auto &change = timeline.front().changes.front();
    QVERIFY(isMarked(change));
    QCOMPARE(change.after, std::optional(Told(StatedDate{end, {}})));
}

void CoverageEndTest::theTimelineKnowsTheDayOfEachAnswer()
{
    auto waiting = answer({true}, Autumn);
    waiting.standing = Standing::Tracking;
    auto called = answer({true}, Spring);
    called.benefits->calls.resize(1);
    called.benefits->calls.front().endedAt = Spring.addDays(-1).startOfDay();
    const auto timeline = timelineOf({called, waiting});
    QCOMPARE(timeline.at(0).toldOn, std::nullopt);
    QCOMPARE(timeline.at(1).toldOn, std::optional(Spring.addDays(-1)));
}

using Spoil = void (*)(Check &);

void CoverageEndTest::holdsOnlyUntilSomethingElseIsKnown_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<bool>("holds");
    const auto add = [](const char *name, Spoil spoil, bool holds) { QTest::newRow(name) << spoil << holds; };
    add(
        "a later answer", [](Check &) {}, false);
    add(
        "of the other source", [](Check &c) { c.service = ServiceId::Eligibility; }, false);
    add(
        "that contradicts itself", [](Check &c) { c.benefits->verdict = Verdict::Contradiction; }, false);
    add(
        "about another insurance", [](Check &c) { c.inquiry.insurance.memberId = u"X1"_s; }, true);
    add(
        "that was not found", [](Check &c) { c.benefits->verdict = Verdict::NotFound; }, true);
    add(
        "that has not come", [](Check &c) { c.standing = Standing::Tracking; }, true);
    add(
        "of tomorrow", [](Check &c) { c.answeredAt = QDate(2026, 9, 3).startOfDay(); }, true);
}

void CoverageEndTest::holdsOnlyUntilSomethingElseIsKnown()
{
    QFETCH(Spoil, spoil);
    const QDate today(2026, 9, 2);
    const auto check = answer({true}, Spring);
    auto later = answer({true}, Autumn);
    QVERIFY(holdsOn(check, {lineOf(check)}, today));
    spoil(later);
    QTEST(holdsOn(check, {lineOf(later), lineOf(check)}, today), "holds");
    QVERIFY(!holdsOn(check, {}, today));
    QVERIFY(!holdsOn(check, {lineOf(check)}, Spring.addDays(-1)));
}

void CoverageEndTest::holdsOnlyWithinItsDates()
{
    auto check = answer({true, QDate(2026, 6, 30)}, Spring);
    QVERIFY(holdsOn(check, {lineOf(check)}, QDate(2026, 6, 30)));
    QVERIFY(!holdsOn(check, {lineOf(check)}, QDate(2026, 7, 1)));
    check.benefits->plan.effectiveOn.value = QDate(2026, 4, 1);
    QVERIFY(!holdsOn(check, {lineOf(check)}, QDate(2026, 3, 31)));
}

void CoverageEndTest::holdsNoLongerThanItsCoverage()
{
    const auto check = answer({true}, Spring);
    auto patient = insured();
    patient.coverages.front().endsOn = QDate(2026, 6, 30);
    QVERIFY(coverdesk::holdsOn(check, patient, {lineOf(check)}, QDate(2026, 6, 30)));
    QVERIFY(!coverdesk::holdsOn(check, patient, {lineOf(check)}, QDate(2026, 7, 1)));
}

QTEST_APPLESS_MAIN(CoverageEndTest)
#include "tst_coverageend.moc"
