// SPDX-License-Identifier: MIT
#include "app/domain/answers.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <map>
#include <tuple>

using namespace coverdesk;
using namespace Qt::StringLiterals;

using Trouble = std::optional<Failure::Kind>;

class AnswersTest : public QObject
{
    Q_OBJECT

private slots:
    void knowsWhatIsAnAnswer_data();
    void knowsWhatIsAnAnswer();
    void takesNoCheckForAnAnswerThatHasNone();
    void knowsTheDayOfAnAnswer();
    void knowsTheDayOfTheCall();
    void findsTheLastAnswerKnownOnADay_data();
    void findsTheLastAnswerKnownOnADay();
    void leavesAnOlderAnswerInForceWhereNothingWasSaid();
    void letsNoOlderYesHoldBesideAContradiction();
    void looksAtNoVisitDate();
    void findsOneForEachInsurance();
    void findsNoneOutsideTheDatesOfACoverage_data();
    void findsNoneOutsideTheDatesOfACoverage();
    void findsTheAnswerBeforeOfTheSameSource();
    void findsTheAnswerBeforeOfTheSameInsurance_data();
    void findsTheAnswerBeforeOfTheSameInsurance();
    void agreesWithSortingInWhateverOrder();
};

static QDateTime at(int month, int day, int hour = 12)
{
    return QDateTime(QDate(2026, month, day), QTime(hour, 0));
}

static CheckLine answer(ServiceId service, const QDateTime &when, Verdict verdict = Verdict::Active)
{
    CheckLine line;
    line.id = QUuid::createUuid();
    line.service = service;
    line.standing = Standing::Answered;
    line.askedAt = service == ServiceId::HealthHarbor ? when.addDays(-2) : when.addSecs(-5);
    line.answeredAt = when;
    line.verdict = verdict;
    line.payer = u"Cigna"_s;
    line.memberId = u"U123456789"_s;
    return line;
}

static CheckLine instant(const QDateTime &when, Verdict verdict = Verdict::Active)
{
    return answer(ServiceId::Eligibility, when, verdict);
}

static CheckLine byPhone(const QDateTime &when, Verdict verdict = Verdict::Active)
{
    return answer(ServiceId::HealthHarbor, when, verdict);
}

/// Of that insurance alone.
static Patient insured(const QString &payer = u"Cigna"_s, const QString &memberId = u"U123456789"_s)
{
    return patientWith(QUuid::createUuid(), {u"Maya"_s, u"Okafor"_s, QDate(1990, 6, 15)}, {payer, memberId, {}, {}});
}

static std::optional<CheckLine> answerInForceOn(const std::vector<CheckLine> &lines, const QDate &day)
{
    const auto answers = answersInForceOn(insured(), lines, day);
    return answers.empty() ? std::nullopt : std::optional(answers.front());
}

static QUuid idOf(const std::optional<CheckLine> &line)
{
    return line ? line->id : QUuid();
}

void AnswersTest::knowsWhatIsAnAnswer_data()
{
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<Trouble>("trouble");
    QTest::addColumn<bool>("isOne");
    using enum Failure::Kind;
    QTest::newRow("active") << Verdict::Active << Trouble() << true;
    QTest::newRow("not active") << Verdict::NotActive << Trouble() << true;
    QTest::newRow("contradiction by phone") << Verdict::Contradiction << Trouble() << true;
    QTest::newRow("instant contradiction") << Verdict::Contradiction << Trouble(Unreadable) << true;
    QTest::newRow("in part") << Verdict::Partial << Trouble() << true;
    QTest::newRow("the call brought nothing") << Verdict::Partial << Trouble(PayerUnavailable) << false;
    QTest::newRow("no results") << Verdict::Partial << Trouble(Unreadable) << false;
    QTest::newRow("not found") << Verdict::NotFound << Trouble(NotFound) << false;
    QTest::newRow("choose the insurer") << Verdict::ChoosePayer << Trouble(ChoosePayer) << false;
    QTest::newRow("insurer not answering") << Verdict::PayerUnavailable << Trouble(PayerUnavailable) << false;
    QTest::newRow("provider not set up") << Verdict::ProviderSetup << Trouble(ProviderSetup) << false;
    QTest::newRow("unreadable") << Verdict::Unreadable << Trouble(Unreadable) << false;
    QTest::newRow("someone else") << Verdict::SomeoneElse << Trouble(Unreadable) << false;
    QTest::newRow("claim") << Verdict::ClaimTold << Trouble() << false;
}

void AnswersTest::knowsWhatIsAnAnswer()
{
    QFETCH(Verdict, verdict);
    QFETCH(Trouble, trouble);
    auto line = byPhone(at(3, 1), verdict);
    line.trouble = trouble;
    QTEST(isAnswer(line), "isOne");
    QTEST(answeredOn(line).has_value(), "isOne");
    QTEST(answerInForceOn({line}, {2026, 3, 1}).has_value(), "isOne");

    const auto later = byPhone(at(4, 1));
    QTEST(answerBefore({line, later}, later).has_value(), "isOne");
    const auto earlier = byPhone(at(2, 1));
    QTEST(answerBefore({earlier, line}, line).has_value(), "isOne");
}

void AnswersTest::takesNoCheckForAnAnswerThatHasNone()
{
    auto line = byPhone(at(3, 1));
    line.verdict.reset();
    QVERIFY(!isAnswer(line));
    line.verdict = Verdict::Active;
    for (const auto standing : openStandings()) {
        line.standing = standing;
        QVERIFY(!isAnswer(line));
    }
    for (const auto standing : {Standing::Refused, Standing::Closed}) {
        line.standing = standing;
        QVERIFY(!isAnswer(line));
    }
}

void AnswersTest::knowsTheDayOfAnAnswer()
{
    QCOMPARE(answeredOn(instant(at(3, 1, 0))), QDate(2026, 3, 1));
    QCOMPARE(answeredOn(instant(at(3, 1, 23))), QDate(2026, 3, 1));
    QCOMPARE(answeredOn(instant(at(3, 1, 23).toUTC())), QDate(2026, 3, 1));
    QCOMPARE(answeredOn(instant(at(3, 1, 0).toUTC())), QDate(2026, 3, 1));

    auto old = instant(at(3, 1));
    old.answeredAt.reset();
    QCOMPARE(answeredOn(old), QDate(2026, 3, 1));
    old.service = ServiceId::HealthHarbor;
    QCOMPARE(answeredOn(old), std::nullopt);
}

void AnswersTest::knowsTheDayOfTheCall()
{
    Check check;
    check.service = ServiceId::HealthHarbor;
    check.standing = Standing::Answered;
    check.askedAt = at(1, 1);
    check.answeredAt = at(1, 5);
    QCOMPARE(toldOn(check), std::nullopt);
    check.benefits = Benefits();
    check.benefits->verdict = Verdict::Active;
    QCOMPARE(toldOn(check), QDate(2026, 1, 5));
    check.benefits->calls = {Call(), Call()};
    QCOMPARE(toldOn(check), QDate(2026, 1, 5));
    check.benefits->calls[0].endedAt = at(1, 3).toUTC();
    check.benefits->calls[1].endedAt = at(1, 2).toUTC();
    QCOMPARE(toldOn(check), QDate(2026, 1, 3));
    check.service = ServiceId::Eligibility;
    QCOMPARE(toldOn(check), QDate(2026, 1, 5));
}

void AnswersTest::findsTheLastAnswerKnownOnADay_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("which");
    const auto day = [](int month, int of) { return QDate(2026, month, of); };
    QTest::newRow("before the first") << day(2, 10) << -1;
    QTest::newRow("the day of the first") << day(2, 11) << 0;
    QTest::newRow("between") << day(8, 2) << 0;
    QTest::newRow("two in one day") << day(8, 3) << 2;
    QTest::newRow("asked, not answered yet") << day(11, 19) << 2;
    QTest::newRow("answered by phone") << day(11, 20) << 3;
    QTest::newRow("long after") << day(12, 31) << 3;
    QTest::newRow("no day") << QDate() << -1;
}

void AnswersTest::findsTheLastAnswerKnownOnADay()
{
    QFETCH(QDate, day);
    QFETCH(int, which);
    const std::vector<CheckLine> lines{instant(at(2, 11)), instant(at(8, 3, 9), Verdict::NotActive),
                                       instant(at(8, 3, 14)), byPhone(at(11, 20))};
    const auto expected = which < 0 ? QUuid() : lines[std::size_t(which)].id;
    QCOMPARE(idOf(answerInForceOn(lines, day)), expected);
}

void AnswersTest::leavesAnOlderAnswerInForceWhereNothingWasSaid()
{
    const auto active = instant(at(2, 11));
    auto failed = instant(at(3, 1));
    failed.verdict.reset();
    failed.trouble = Failure::Kind::Refused;
    failed.standing = Standing::Refused;
    const std::vector<CheckLine> lines{
        active, instant(at(2, 20), Verdict::NotFound),  instant(at(2, 21), Verdict::PayerUnavailable),
        failed, byPhone(at(3, 3), Verdict::Unreadable), byPhone(at(3, 4), Verdict::ClaimTold)};
    QCOMPARE(idOf(answerInForceOn(lines, {2026, 4, 1})), active.id);
}

void AnswersTest::letsNoOlderYesHoldBesideAContradiction()
{
    const auto contradiction = byPhone(at(3, 1), Verdict::Contradiction);
    QCOMPARE(idOf(answerInForceOn({byPhone(at(2, 1)), contradiction}, {2026, 4, 1})), contradiction.id);
}

void AnswersTest::looksAtNoVisitDate()
{
    auto early = instant(at(2, 1));
    early.visitOn = QDate(2026, 9, 1);
    auto late = instant(at(3, 1));
    late.visitOn = QDate(2026, 2, 1);
    QCOMPARE(idOf(answerInForceOn({early, late}, {2026, 2, 1})), early.id);
    QCOMPARE(idOf(answerInForceOn({early, late}, {2026, 9, 1})), late.id);
}

void AnswersTest::findsOneForEachInsurance()
{
    auto patient = insured();
    patient.coverages.push_back({QUuid::createUuid(), {u"Aetna"_s, u"W1"_s, {}, {}}, Coverage::Order::Second});
    const auto first = instant(at(2, 11));
    auto second = byPhone(at(3, 1), Verdict::NotActive);
    second.payer = u"Aetna"_s;
    second.memberId = u"W1"_s;
    // What nobody has noted that they have speaks for none.
    auto other = instant(at(3, 2));
    other.memberId = u"X1"_s;
    const auto answers = answersInForceOn(patient, {first, second, other}, {2026, 3, 3});
    QCOMPARE(answers, (std::vector{first, second}));
    QCOMPARE(answersInForceOn({}, {first, second, other}, {2026, 3, 3}), std::vector<CheckLine>());
}

void AnswersTest::findsNoneOutsideTheDatesOfACoverage_data()
{
    QTest::addColumn<Coverage>("coverage");
    QTest::addColumn<bool>("isOne");
    const auto add = [](const char *name, Coverage::Order order, std::optional<QDate> starts, std::optional<QDate> ends,
                        bool isOne) {
        Coverage coverage;
        coverage.order = order;
        coverage.startsOn = starts;
        coverage.endsOn = ends;
        QTest::newRow(name) << coverage << isOne;
    };
    using enum Coverage::Order;
    const QDate day(2026, 4, 1);
    add("no dates", First, {}, {}, true);
    add("its last day", First, {}, day, true);
    add("after its last day", First, {}, day.addDays(-1), false);
    add("its first day", First, day, {}, true);
    add("before its first day", First, day.addDays(1), {}, false);
    add("ended since", Ended, {}, day, true);
    add("ended before", Ended, {}, day.addDays(-1), false);
    add("ended nobody knows when", Ended, {}, {}, false);
}

void AnswersTest::findsNoneOutsideTheDatesOfACoverage()
{
    QFETCH(Coverage, coverage);
    auto patient = insured();
    coverage.insurance = patient.coverages.front().insurance;
    patient.coverages = {coverage};
    QTEST(!answersInForceOn(patient, {instant(at(3, 1))}, {2026, 4, 1}).empty(), "isOne");
}

void AnswersTest::findsTheAnswerBeforeOfTheSameSource()
{
    const auto first = instant(at(2, 11));
    const auto phone = byPhone(at(3, 1));
    const auto lost = instant(at(4, 1), Verdict::NotFound);
    const auto second = instant(at(8, 3));
    const auto secondPhone = byPhone(at(8, 4));
    const std::vector<CheckLine> lines{secondPhone, second, lost, phone, first};
    QCOMPARE(idOf(answerBefore(lines, first)), QUuid());
    QCOMPARE(idOf(answerBefore(lines, phone)), QUuid());
    QCOMPARE(idOf(answerBefore(lines, lost)), QUuid());
    QCOMPARE(idOf(answerBefore(lines, second)), first.id);
    QCOMPARE(idOf(answerBefore(lines, secondPhone)), phone.id);
}

void AnswersTest::findsTheAnswerBeforeOfTheSameInsurance_data()
{
    QTest::addColumn<QString>("payer");
    QTest::addColumn<QString>("memberId");
    QTest::addColumn<bool>("isSame");
    QTest::newRow("same") << u"Cigna"_s << u"U123456789"_s << true;
    QTest::newRow("spelled otherwise") << u" CIGNA"_s << u"u123-456 789"_s << true;
    QTest::newRow("another member ID") << u"Cigna"_s << u"U123456780"_s << false;
    QTest::newRow("another payer") << u"Aetna"_s << u"U123456789"_s << false;
}

void AnswersTest::findsTheAnswerBeforeOfTheSameInsurance()
{
    QFETCH(QString, payer);
    QFETCH(QString, memberId);
    auto older = instant(at(2, 11));
    older.payer = payer;
    older.memberId = memberId;
    const auto newer = instant(at(8, 3));
    QTEST(isSameInsurance(older, newer), "isSame");
    QTEST(answerBefore({older, newer}, newer).has_value(), "isSame");
}

void AnswersTest::agreesWithSortingInWhateverOrder()
{
    QRandomGenerator random(4);
    const auto verdicts = {Verdict::Active, Verdict::NotActive, Verdict::NotFound, Verdict::Partial};
    for (int round = 0; round < 200; ++round) {
        std::vector<CheckLine> lines;
        for (int i = 0; i < 12; ++i) {
            const auto when = at(1, 1 + int(random.bounded(20)), int(random.bounded(3)));
            const auto verdict = *(verdicts.begin() + random.bounded(4));
            lines.push_back(random.bounded(2) ? instant(when, verdict) : byPhone(when, verdict));
        }
        auto sorted = lines;
        std::sort(sorted.begin(), sorted.end(), [](const CheckLine &left, const CheckLine &right) {
            return std::tuple(left.answeredAt, left.askedAt, left.id)
                < std::tuple(right.answeredAt, right.askedAt, right.id);
        });
        const auto day = QDate(2026, 1, 1 + int(random.bounded(20)));
        QUuid inForce;
        std::map<ServiceId, QUuid> before;
        for (const auto &line : sorted) {
            const auto expected = isAnswer(line) ? before[line.service] : QUuid();
            QCOMPARE(idOf(answerBefore(lines, line)), expected);
            if (!isAnswer(line))
                continue;
            before[line.service] = line.id;
            if (line.answeredAt->date() <= day)
                inForce = line.id;
        }
        QCOMPARE(idOf(answerInForceOn(lines, day)), inForce);
    }
}

QTEST_APPLESS_MAIN(AnswersTest)
#include "tst_answers.moc"
