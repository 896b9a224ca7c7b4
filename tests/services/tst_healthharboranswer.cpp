// SPDX-License-Identifier: MIT
#include "app/domain/askedandtold.h"
#include "app/services/healthharbor/healthharborwire.h"
#include "tests/services/answers.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace coverdesk;
using namespace coverdesk::testing;
using namespace coverdesk::healthharbor;
using Kind = Outcome::Kind;
using Trouble = Failure::Kind;

class HealthHarborAnswerTest : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryField();
    void readsProceduresInEveryShape_data();
    void readsProceduresInEveryShape();
    void believesNeitherOfTwoThatDisagree();
    void callsContradictoryWhatIsToldBothWays();
    void readsOldAndNewNames();
    void readsDatesAndTimes_data();
    void readsDatesAndTimes();
    void saysHowFarTheAnswerGoes_data();
    void saysHowFarTheAnswerGoes();
    void showsNobodyElsesAnswer_data();
    void showsNobodyElsesAnswer();
    void keepsNothingOfSomeoneElseWhileItWaits();
    void callsNoPlanActiveOutsideItsDates_data();
    void callsNoPlanActiveOutsideItsDates();
    void holdsAPlanAgainstTheDayOfTheCall_data();
    void holdsAPlanAgainstTheDayOfTheCall();
};

static Benefits benefitsIn(const QByteArray &body)
{
    const auto outcome = readLook(answerWith(body), placed());
    if (outcome.kind != Kind::Answered || !outcome.benefits)
        qFatal("no answer");
    return *outcome.benefits;
}

void HealthHarborAnswerTest::readsEveryField()
{
    const auto benefits = benefitsIn(doneWith(R"({
        "call_details": {"call_end_time":"2024-03-01T06:00:00.0000Z","representative_name":"Deborah M",
            "reference_number":"2812129","call_recording_url":"https://x/y","call_transcript":"Hello"},
        "plan_information": {"is_active":true,"plan_type":"PPO","effective_date":"10-01-2020","termination_date":null,
            "is_calendar_year_plan":true,"is_provider_in_network":false,"is_primary_insurance":true},
        "maximums": {"individual_deductible":"100","individual_deductible_used":"80",
            "individual_out_of_pocket_maximum":"1000","individual_out_of_pocket_maximum_used":"$800.50",
            "family_deductible":"200","family_deductible_used":"0","family_out_of_pocket_maximum":"unlimited"},
        "procedure_classes": {"PHYSICAL_THERAPY":{"is_covered":false}, "ODD":7},
        "procedure_codes": [[{"procedure_code":"90832","procedure_name":"Psychotherapy"},
            {"is_covered":true,"is_prior_auth_required":true,"prior_auth_info":"Call","is_deductible_waived":false,
             "copay_amount":"20.00","coinsurance_percentage":"20","frequency_limitations":"Two a week",
             "limitations":"Individual"}]]})"));

    const auto amount = [](qint64 cents) { return Amount{Money::cents(cents), {}}; };
    Benefits expected;
    expected.verdict = Verdict::Active;
    expected.plan = {true, {}, u"PPO"_s, {}, {QDate(2020, 10, 1), {}}, {}, true, false, {}, true};
    expected.maximums = {{amount(100'00), amount(80'00), {}},
                         {amount(1000'00), amount(800'50), {}},
                         {amount(200'00), amount(0), {}},
                         {{std::nullopt, u"unlimited"_s}, {}, {}}};
    expected.procedures = {{u"90832"_s,
                            u"Psychotherapy"_s,
                            true,
                            true,
                            u"Call"_s,
                            false,
                            {amount(20'00), {Percent::hundredths(20'00), {}}},
                            u"Two a week"_s,
                            u"Individual"_s}};
    expected.procedureClasses[u"PHYSICAL_THERAPY"_s].covered = false;
    expected.calls = {{QDateTime({2024, 3, 1}, {6, 0}, QTimeZone::utc()), u"Deborah M"_s, u"2812129"_s,
                       u"https://x/y"_s, u"Hello"_s}};
    expected.summary = u"Done."_s;
    expected.trace = u"inq-1"_s;
    QVERIFY(benefits == expected);
}

void HealthHarborAnswerTest::readsProceduresInEveryShape_data()
{
    QTest::addColumn<QByteArray>("codes");
    QTest::addColumn<QStringList>("rows");
    const QStringList two{u"90837 yes"_s, u"90791 no"_s};
    const auto row = [](const char *name, const char *codes, const QStringList &rows) {
        QTest::newRow(name) << QByteArray(codes) << rows;
    };
    row("pairs",
        R"([[{"procedure_code":"90837"},{"is_covered":true}],[{"procedure_code":"90791"},{"is_covered":false}]])", two);
    row("one object each",
        R"([[{"procedure_code":"90837","is_covered":true}],[{"procedure_code":"90791","is_covered":false}]])", two);
    row("flat", R"([{"procedure_code":"90837","is_covered":true},{"procedure_code":"90791","is_covered":false}])", two);
    row("brackets lost",
        R"([{"procedure_code":"90837"},{"is_covered":true},{"procedure_code":"90791"},{"is_covered":false}])", two);
    row("all in one list",
        R"([[{"procedure_code":"90837"},{"is_covered":true},{"procedure_code":"90791"},{"is_covered":false}]])", two);
    row("three parts",
        R"([[{"procedure_code":90837},{"is_covered":true},{"limitations":"x"},null,7],[{"procedure_code":"90791"},{"is_covered":false}]])",
        two);
    row("benefits alone", R"([[{"procedure_code":"90837"},{"is_covered":true}],[{"is_covered":false}]])",
        {u"90837 yes"_s, u" no"_s});
    row("name alone", R"([[{"procedure_code":"90837"}]])", {u"90837 ?"_s});
    row("wrong type", R"([[{"procedure_code":"90837"},{"is_covered":"true"}]])", {u"90837 ?"_s});
    row("benefits before names",
        R"([{"is_covered":true},{"procedure_code":"90837"},{"is_covered":false},{"procedure_code":"90834"}])",
        {u" yes"_s, u"90837 ?"_s, u" no"_s, u"90834 ?"_s});
    row("benefits before names, in one list",
        R"([[{"is_covered":true},{"procedure_code":"90837"},{"is_covered":false},{"procedure_code":"90834"}]])",
        {u" yes"_s, u"90837 ?"_s, u" no"_s, u"90834 ?"_s});
    row("benefits first in a pair",
        R"([[{"is_covered":true},{"procedure_code":"90837"}],[{"procedure_code":"90834"},{"is_covered":false}]])",
        {u" yes"_s, u"90837 ?"_s, u"90834 no"_s});
    row("no order",
        R"([{"procedure_code":"90837"},{"copay_amount":"5"},{"is_covered":true},{"procedure_code":"90834"}])",
        {u"90837 ?"_s, u" ?"_s, u" yes"_s, u"90834 ?"_s});
    row("benefits after a pair", R"([[{"procedure_code":"90837"},{"copay_amount":"5"}],{"is_covered":true}])",
        {u"90837 ?"_s, u" yes"_s});
    row("empty", "[]", {});
    row("empty entries", "[[],{},null,3,\"x\",[{}]]", {});
    row("null", "null", {});
    row("text", "\"none\"", {});
}

void HealthHarborAnswerTest::readsProceduresInEveryShape()
{
    QFETCH(QByteArray, codes);
    QFETCH(QStringList, rows);
    QStringList read;
    for (const auto &procedure : benefitsIn(doneWith("{\"procedure_codes\":" + codes + "}")).procedures) {
        const auto covered = !procedure.covered ? u"?"_s : *procedure.covered ? u"yes"_s : u"no"_s;
        read.append(procedure.code + u' ' + covered);
    }
    QCOMPARE(read, rows);
}

void HealthHarborAnswerTest::believesNeitherOfTwoThatDisagree()
{
    const auto procedures = benefitsIn(doneWith(
        R"({"procedure_codes":[[{"procedure_code":"90837","is_covered":false},{"is_covered":true,"copay_amount":"5"}]]})"));
    QCOMPARE(procedures.procedures.size(), 1u);
    QVERIFY(!procedures.procedures.front().covered);
    QCOMPARE(procedures.procedures.front().costShare.copay.value, Money::cents(500));

    const auto twice = benefitsIn(doneWith(R"({"plan_information":{"is_active":false,"is_active":true}})"));
    QCOMPARE(twice.verdict, Verdict::Unreadable);
    QVERIFY(!twice.plan.active);
}

void HealthHarborAnswerTest::callsContradictoryWhatIsToldBothWays()
{
    const QByteArray both =
        R"("procedure_codes":[[{"procedure_code":"90837"},{"is_covered":true}],[{"procedure_code":"90837"},{"is_covered":false}]])";
    const auto verdict = [&both](const QByteArray &active) {
        return benefitsIn(doneWith(R"({"plan_information":{"is_active":)" + active + "}," + both + "}")).verdict;
    };
    QCOMPARE(verdict("true"), Verdict::Contradiction);
    QCOMPARE(verdict("null"), Verdict::Contradiction);
    QCOMPARE(verdict("false"), Verdict::NotActive);
    QCOMPARE(contradictedServices(benefitsIn(doneWith("{" + both + "}"))), QStringList{u"90837"_s});
}

void HealthHarborAnswerTest::readsOldAndNewNames()
{
    const auto older = benefitsIn(doneWith(
        R"({"call_details":[{"call_time":"2024-03-01T06:00:00","transcript":"a"},{"representative_name":"B"},{},null],
            "procedure_codes":[{"procedure_code":"1","more_info":"m","limitations":null}]})"));
    QCOMPARE(older.calls.size(), 2u);
    QCOMPARE(older.calls.front().endedAt, std::optional(QDateTime({2024, 3, 1}, {6, 0}, QTimeZone::utc())));
    QCOMPARE(older.calls.front().transcript, u"a"_s);
    QCOMPARE(older.procedures.front().note, u"m"_s);
}

void HealthHarborAnswerTest::readsDatesAndTimes_data()
{
    QTest::addColumn<QString>("date");
    QTest::addColumn<QDate>("value");
    QTest::addColumn<QString>("time");
    QTest::addColumn<QDateTime>("moment");
    const QDateTime whole({2024, 3, 1}, {6, 0, 5}, QTimeZone::utc());
    QTest::newRow("usual") << u"10-01-2020"_s << QDate(2020, 10, 1) << u"2024-03-01T06:00:05.0000Z"_s << whole;
    QTest::newRow("ISO") << u"2020-10-01"_s << QDate(2020, 10, 1) << u"2024-03-01T06:00:05"_s << whole;
    QTest::newRow("slashes") << u"10/01/2020"_s << QDate(2020, 10, 1) << u"2024-03-01T06:00:05Z"_s << whole;
    QTest::newRow("packed") << u"20201001"_s << QDate(2020, 10, 1) << u"2024-03-01T06:00:05Z"_s << whole;
    QTest::newRow("packed, year last") << u"10012020"_s << QDate(2020, 10, 1) << u"2024-03-01T06:00:05Z"_s << whole;
    QTest::newRow("points") << u"10.01.2020"_s << QDate() << u"2024-03-01T06:00:05Z"_s << whole;
    QTest::newRow("no such day") << u"02-30-2024"_s << QDate() << u"2024-03-01 06:00:05Z"_s << whole;
    QTest::newRow("no such month") << u"13-01-2024"_s << QDate() << u"2024-03-01T01:00:05-05:00"_s << whole;
    QTest::newRow("year 0") << u"01-01-0000"_s << QDate() << u"2024-02-30T06:00:05Z"_s << QDateTime();
    QTest::newRow("no end") << u"12-31-9999"_s << QDate() << u"2024-03-01T25:00:05Z"_s << QDateTime();
    QTest::newRow("words") << u"ongoing"_s << QDate() << u"yesterday"_s << QDateTime();
    QTest::newRow("fraction") << u" 10-01-2020 "_s << QDate(2020, 10, 1) << u"2024-03-01T06:00:05.134818"_s
                              << whole.addMSecs(134);
    QTest::newRow("nothing") << QString() << QDate() << QString() << QDateTime();
}

void HealthHarborAnswerTest::readsDatesAndTimes()
{
    QFETCH(QString, date);
    QFETCH(QDate, value);
    QFETCH(QString, time);
    QFETCH(QDateTime, moment);
    const auto benefits = benefitsIn(doneWith(R"({"plan_information":{"effective_date":")" + date.toUtf8()
                                              + R"("},"call_details":[{"reference_number":"1","call_end_time":")"
                                              + time.toUtf8() + R"("}]})"));
    QCOMPARE(benefits.plan.effectiveOn.value, value.isValid() ? std::optional(value) : std::nullopt);
    QCOMPARE(benefits.plan.effectiveOn.asStated, value.isValid() ? QString() : date);
    QCOMPARE(benefits.calls.front().endedAt, moment.isValid() ? std::optional(moment) : std::nullopt);
}

void HealthHarborAnswerTest::saysHowFarTheAnswerGoes_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<std::optional<Trouble>>("trouble");
    const auto row = [](const char *name, const QByteArray &status, const QByteArray &results, Verdict verdict,
                        std::optional<Trouble> trouble = {}) {
        QTest::newRow(name) << QByteArray("{\"status\":\"" + status + "\",\"results\":" + results + "}") << verdict
                            << trouble;
    };
    const auto active = [](const QByteArray &value) -> QByteArray {
        return R"({"plan_information":{"is_active":)" + value + "}}";
    };
    row("active", "SUCCESS", active("true"), Verdict::Active);
    row("not active", "SUCCESS", active("false"), Verdict::NotActive);
    row("unsaid", "SUCCESS", active("null"), Verdict::Partial);
    row("as text", "SUCCESS", active("\"true\""), Verdict::Partial);
    row("as number", "SUCCESS", active("1"), Verdict::Partial);
    row("no plan", "SUCCESS", "{}", Verdict::Partial);
    row("no results", "SUCCESS", "null", Verdict::Partial, Trouble::Unreadable);
    row("odd results", "SUCCESS", "[]", Verdict::Partial, Trouble::Unreadable);
    row("failed with results", "UNSUCCESSFUL", active("true"), Verdict::Partial, Trouble::PayerUnavailable);
    row("failed", "UNSUCCESSFUL", "null", Verdict::Partial, Trouble::PayerUnavailable);
}

void HealthHarborAnswerTest::saysHowFarTheAnswerGoes()
{
    QFETCH(QByteArray, body);
    QFETCH(Verdict, verdict);
    QFETCH(std::optional<Trouble>, trouble);
    const auto outcome = readLook(answerWith(body), placed());
    QCOMPARE(outcome.kind, Kind::Answered);
    QVERIFY(outcome.benefits);
    QCOMPARE(outcome.benefits->verdict, verdict);
    QCOMPARE(outcome.failure.has_value(), trouble.has_value());
    if (trouble)
        QCOMPARE(outcome.failure->kind, *trouble);
}

void HealthHarborAnswerTest::showsNobodyElsesAnswer_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<bool>("isOurs");
    const auto row = [](const char *name, const char *request, bool isOurs) {
        QTest::newRow(name) << QByteArray(request) << isOurs;
    };
    row("ours", R"({"patient_name":"Maya Okafor","dob":"06-15-1990","member_id":"U123456789"})", true);
    row("spelled otherwise", R"({"patient_name":"OKAFOR, MAYA","dob":"1990-06-15","member_id":"u-123456789"})", true);
    row("no echo", "null", true);
    row("empty echo", R"({"patient_name":null})", true);
    row("someone else", R"({"patient_name":"John Doe","dob":"01-01-1970","member_id":"X1"})", false);
    row("a twin", R"({"patient_name":"Mia Okafor","dob":"06-15-1990","member_id":"U123456789"})", false);
    row("another birth date", R"({"patient_name":"Maya Okafor","dob":"06-16-1990"})", false);
    row("another member", R"({"patient_name":"Maya Okafor","member_id":"U123456780"})", false);
    row("member by number", R"({"patient_name":"Maya Okafor","member_id":123456780})", false);
    row("someone else, in part", R"({"patient_name":"John Doe","dob":null})", false);
}

void HealthHarborAnswerTest::showsNobodyElsesAnswer()
{
    QFETCH(QByteArray, request);
    QFETCH(bool, isOurs);
    const auto body = doneWith(R"({"plan_information":{"is_active":true}})", ",\"request\":" + request);
    const auto outcome = readLook(answerWith(body), placed());
    QCOMPARE(outcome.kind, Kind::Answered);
    QVERIFY(outcome.benefits);
    QCOMPARE(outcome.benefits->verdict, isOurs ? Verdict::Active : Verdict::SomeoneElse);
    if (isOurs)
        return;
    QVERIFY(!outcome.benefits->plan.active);
    QVERIFY(outcome.failure);
    QCOMPARE(outcome.failure->code, u"OTHER_PATIENT"_s);
}

void HealthHarborAnswerTest::keepsNothingOfSomeoneElseWhileItWaits()
{
    const auto waiting = [](const QByteArray &name) {
        return readLook(answerWith(R"({"status":"PENDING","request":{"patient_name":")" + name + "\"}}"), placed());
    };
    QCOMPARE(waiting("Maya Okafor").kind, Kind::StillWaiting);
    QVERIFY(waiting("Maya Okafor").received.contains("Okafor"));
    QCOMPARE(waiting("John Doe").kind, Kind::StillWaiting);
    QCOMPARE(waiting("John Doe").received, QByteArray());
}

void HealthHarborAnswerTest::callsNoPlanActiveOutsideItsDates_data()
{
    QTest::addColumn<QByteArray>("dates");
    QTest::addColumn<Verdict>("verdict");
    const auto row = [](const char *name, const QByteArray &dates, Verdict verdict) {
        QTest::newRow(name) << dates << verdict;
    };
    row("ended the day before", R"("termination_date":"11-19-2026")", Verdict::Contradiction);
    row("ends that day", R"("termination_date":"11-20-2026")", Verdict::Active);
    row("begins the day after", R"("effective_date":"11-21-2026")", Verdict::Contradiction);
    row("begins that day", R"("effective_date":"11-20-2026")", Verdict::Active);
    row("ended, with slashes", R"("termination_date":"11/19/2026")", Verdict::Contradiction);
    row("ended, packed", R"("termination_date":"20261119")", Verdict::Contradiction);
    row("ended, as a number", R"("termination_date":20261119)", Verdict::Contradiction);
    row("no end", R"("termination_date":"12-31-9999")", Verdict::Active);
    row("no dates", R"("plan_type":"PPO")", Verdict::Active);
}

void HealthHarborAnswerTest::callsNoPlanActiveOutsideItsDates()
{
    QFETCH(QByteArray, dates);
    auto check = placed();
    check.askedAt = QDateTime(QDate(2026, 11, 20), QTime(12, 0));
    const auto body = doneWith(R"({"plan_information":{"is_active":true,)" + dates + "}}");
    const auto outcome = readLook(answerWith(body), check);
    QVERIFY(outcome.benefits);
    QTEST(outcome.benefits->verdict, "verdict");
}

void HealthHarborAnswerTest::holdsAPlanAgainstTheDayOfTheCall_data()
{
    QTest::addColumn<QByteArray>("dates");
    QTest::addColumn<Verdict>("verdict");
    QTest::newRow("ended the day before the call")
        << QByteArray(R"("termination_date":"11-22-2026")") << Verdict::Contradiction;
    QTest::newRow("ends on the day of the call") << QByteArray(R"("termination_date":"11-23-2026")") << Verdict::Active;
    QTest::newRow("began between question and call")
        << QByteArray(R"("effective_date":"11-22-2026")") << Verdict::Active;
    QTest::newRow("begins after the call") << QByteArray(R"("effective_date":"11-24-2026")") << Verdict::Contradiction;
}

void HealthHarborAnswerTest::holdsAPlanAgainstTheDayOfTheCall()
{
    QFETCH(QByteArray, dates);
    auto check = placed();
    check.askedAt = QDateTime(QDate(2026, 11, 20), QTime(12, 0));
    const auto called = QDateTime(QDate(2026, 11, 23), QTime(12, 0)).toUTC().toString(Qt::ISODate).toUtf8();
    const auto body = doneWith(R"({"plan_information":{"is_active":true,)" + dates
                               + R"(},"call_details":{"call_end_time":")" + called + R"("}})");
    const auto outcome = readLook(answerWith(body), check);
    QVERIFY(outcome.benefits);
    QTEST(outcome.benefits->verdict, "verdict");
}

QTEST_GUILESS_MAIN(HealthHarborAnswerTest)

#include "tst_healthharboranswer.moc"
