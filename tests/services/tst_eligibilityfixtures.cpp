// SPDX-License-Identifier: MIT
#include "app/services/eligibility/eligibilitywire.h"
#include "tests/services/answers.h"
#include "tests/services/fixtures.h"

#include <QTest>

#include <map>

using namespace coverdesk;
using namespace coverdesk::testing;
using Kind = Outcome::Kind;
using Trouble = Failure::Kind;

/// What a fixture of eligibility.dev's is to be read as.
struct Expected
{
    Kind kind = Kind::Answered;
    std::optional<Benefits> benefits = {};
    std::optional<Failure> failure = {};
};

using Expectations = std::map<QString, Expected>;

/// Every documented answer and error of eligibility.dev, and odd ones, held against what a person read in it.
class EligibilityFixturesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void readsEveryFixture_data();
    void readsEveryFixture();

private:
    Expectations m_expected;
};

static Amount dollars(qint64 cents)
{
    return {Money::cents(cents), {}};
}

static Benefits told(Verdict verdict, const QString &payer, const QString &trace, std::optional<int> upstream,
                     int latency, const QString &summary = {})
{
    Benefits benefits;
    benefits.verdict = verdict;
    benefits.plan.payer = payer;
    benefits.trace = trace;
    benefits.upstreamStatus = upstream;
    benefits.latency = latency;
    benefits.summary = summary;
    if (verdict == Verdict::Active || verdict == Verdict::NotActive)
        benefits.plan.active = verdict == Verdict::Active;
    return benefits;
}

static Expected troubled(const Benefits &benefits, Trouble kind, const QString &code = {})
{
    return {.benefits = benefits, .failure = Failure{kind, code, benefits.summary, benefits.trace}};
}

static void addDocumented(Expectations &all)
{
    auto active = told(Verdict::Active, u"Cigna"_s, u"stedi-mock-0001"_s, 200, 512);
    active.plan.name = u"Harborview Choice Plus"_s;
    active.plan.inNetworkFigures = true;
    active.maximums.individualDeductible.reportedRemaining = dollars(640'50);
    active.maximums.individualOutOfPocket.reportedRemaining = dollars(2875'00);
    active.costShare = {dollars(30'00), {Percent::hundredths(20'00), {}}};
    all[u"200-active"_s] = {.benefits = active};

    auto sparse = told(Verdict::Active, u"Aetna"_s, {}, 200, 1893);
    sparse.maximums.individualDeductible.reportedRemaining = dollars(0);
    all[u"200-active-sparse"_s] = {.benefits = sparse};

    auto inactive = told(Verdict::NotActive, u"UnitedHealthcare"_s, u"stedi-mock-0003"_s, 200, 377);
    inactive.plan.name = u"Harborview Choice Plus"_s;
    all[u"200-inactive-success-true"_s] = {.benefits = inactive};
    auto saidSo =
        told(Verdict::NotActive, u"UnitedHealthcare"_s, u"stedi-mock-0004"_s, 200, 401, u"Coverage is not active"_s);
    saidSo.plan.name = u"Harborview Choice Plus"_s;
    all[u"200-inactive-success-false"_s] = {.benefits = saidSo};

    all[u"200-upstream-subscriber-not-found"_s] =
        troubled(told(Verdict::NotFound, u"Cigna"_s, u"stedi-mock-0005"_s, 404, 233, u"Subscriber not found"_s),
                 Trouble::NotFound);
    all[u"200-upstream-payer-unavailable"_s] = troubled(
        told(Verdict::PayerUnavailable, {}, {}, 503, 20140, u"Payer unavailable"_s), Trouble::PayerUnavailable);
}

static Benefits odd(Verdict verdict, std::optional<int> upstream = 200, const QString &summary = {})
{
    return told(verdict, u"Northfield Health"_s, u"t-1"_s, upstream, 300, summary);
}

static void addOdd(Expectations &all)
{
    all[u"200-no-message"_s] = {.benefits = odd(Verdict::NotActive)};
    all[u"200-contradiction"_s] = troubled(odd(Verdict::Contradiction), Trouble::Unreadable);
    all[u"200-active-with-message"_s] =
        troubled(odd(Verdict::Contradiction, 200, u"Member has other coverage"_s), Trouble::Unreadable);
    all[u"200-active-upstream-failed"_s] = troubled(odd(Verdict::Contradiction, 500), Trouble::Unreadable);
    all[u"200-reject-code"_s] =
        troubled(odd(Verdict::NotFound, 400, u"AAA 72 invalid member ID"_s), Trouble::NotFound, u"AAA 72"_s);
    all[u"200-provider-not-set-up"_s] = troubled(odd(Verdict::ProviderSetup, 400, u"AAA 43: provider not eligible"_s),
                                                 Trouble::ProviderSetup, u"AAA 43"_s);
    all[u"200-unreachable"_s] =
        troubled(odd(Verdict::PayerUnavailable, 0, u"Connection reset"_s), Trouble::PayerUnavailable);
    auto money = odd(Verdict::Active);
    money.maximums.individualDeductible.reportedRemaining = dollars(1200'00);
    money.costShare.copay = {std::nullopt, u"N/A"_s};
    all[u"200-money-as-text"_s] = {.benefits = money};
    all[u"200-success-missing"_s] = troubled(odd(Verdict::Unreadable), Trouble::Unreadable);
    all[u"200-active-as-text"_s] = troubled(odd(Verdict::Unreadable), Trouble::Unreadable);
    all[u"200-summary-null"_s] = troubled(told(Verdict::Unreadable, {}, u"t-1"_s, 200, 300), Trouble::Unreadable);
    all[u"200-error-inside"_s] = {Kind::Unclear, {}, Failure{Trouble::Broken, u"SOMETHING_NEW"_s, u"?"_s}};
    all[u"200-other-shape"_s] = {Kind::Unclear, {}, Failure{Trouble::Unreadable, u"NOT_AN_ANSWER"_s}};
    all[u"400-unknown-code"_s] = {Kind::Refused, {}, Failure{Trouble::Refused, u"SOMETHING_NEW"_s, u"Not today."_s}};
    all[u"502-html"_s] = {
        Kind::Unclear,
        {},
        Failure{Trouble::Broken, u"HTTP 502"_s, u"<html><body><h1>502 Bad Gateway</h1></body></html>\n"_s}};
}

static void addErrors(Expectations &all)
{
    const auto add = [&all](const QString &name, Kind kind, Trouble trouble, const QString &code, const QString &said) {
        all[name] = {kind, {}, Failure{trouble, code, said}};
    };
    add(u"400-client-id-required"_s, Kind::Refused, Trouble::ProviderSetup, u"CLIENT_ID_REQUIRED"_s,
        u"The X-Client-Id header is missing."_s);
    add(u"400-client-id-invalid"_s, Kind::Refused, Trouble::ProviderSetup, u"CLIENT_ID_INVALID"_s,
        u"The X-Client-Id header is not a UUID."_s);
    add(u"401-unauthorized"_s, Kind::Stopped, Trouble::Unauthorized, u"UNAUTHORIZED"_s,
        u"Bearer token missing or not valid."_s);
    add(u"402-insufficient-balance"_s, Kind::Stopped, Trouble::Unpaid, u"INSUFFICIENT_BALANCE"_s,
        u"The wallet has no checks left."_s);
    add(u"404-client-not-found"_s, Kind::Refused, Trouble::ProviderSetup, u"CLIENT_NOT_FOUND"_s,
        u"No clinic has this client id."_s);
    add(u"404-client-inactive"_s, Kind::Refused, Trouble::ProviderSetup, u"CLIENT_INACTIVE"_s,
        u"This clinic is deactivated."_s);
    add(u"404-payer-not-found"_s, Kind::Refused, Trouble::NotFound, u"PAYER_NOT_FOUND"_s,
        u"No catalog payer matches this name."_s);
    add(u"409-workspace-mismatch"_s, Kind::Refused, Trouble::ProviderSetup, u"WORKSPACE_MISMATCH"_s,
        u"Key and clinic belong to different workspaces."_s);
    add(u"409-payer-ambiguous"_s, Kind::Refused, Trouble::ChoosePayer, u"PAYER_AMBIGUOUS"_s,
        u"Several catalog payers match this name."_s);
    all[u"409-payer-ambiguous"_s].failure->candidates = {u"Blue Shield Northfield"_s, u"Blue Shield Southfield PPO"_s,
                                                         u"Blue Cross Eastfield"_s};
    add(u"409-idempotency-conflict"_s, Kind::Unclear, Trouble::Busy, u"IDEMPOTENCY_CONFLICT"_s,
        u"This idempotency key was used for another request."_s);
    add(u"422-payer-eligibility-not-supported"_s, Kind::Refused, Trouble::Refused, u"PAYER_ELIGIBILITY_NOT_SUPPORTED"_s,
        u"Real-time checks are not enabled for this payer."_s);
    add(u"429-rate-limited"_s, Kind::Unclear, Trouble::Busy, u"RATE_LIMITED"_s, u"Too many requests."_s);
    add(u"500-internal-error"_s, Kind::Unclear, Trouble::Broken, u"INTERNAL_ERROR"_s, u"Unexpected error."_s);
    add(u"400-validation-error"_s, Kind::Refused, Trouble::Refused, u"VALIDATION_ERROR"_s, {});
    all[u"400-validation-error"_s].failure->problems = {{u"memberId"_s, u"Required"_s}};
    add(u"400-validation-error-strings"_s, Kind::Refused, Trouble::Refused, u"VALIDATION_ERROR"_s, {});
    all[u"400-validation-error-strings"_s].failure->problems = {{{}, u"patientLastName is required"_s}};
}

void EligibilityFixturesTest::initTestCase()
{
    addDocumented(m_expected);
    addOdd(m_expected);
    addErrors(m_expected);
    QCOMPARE(std::ssize(m_expected), fixturesOf(u"eligibility"_s).size());
}

void EligibilityFixturesTest::readsEveryFixture_data()
{
    addFixtures(u"eligibility"_s);
}

void EligibilityFixturesTest::readsEveryFixture()
{
    QFETCH(QString, name);
    QVERIFY(m_expected.contains(name));
    const auto &expected = m_expected.at(name);
    const auto body = fixture(u"eligibility"_s, name);

    const auto outcome = eligibility::readAnswer(answerWith(body, statusOf(name)));

    QCOMPARE(outcome.kind, expected.kind);
    QVERIFY(outcome.benefits == expected.benefits);
    QVERIFY(outcome.failure == expected.failure);
    QCOMPARE(outcome.received, body);
}

QTEST_GUILESS_MAIN(EligibilityFixturesTest)

#include "tst_eligibilityfixtures.moc"
