// SPDX-License-Identifier: MIT
#include "tests/domain/benefitcases.h"

#include <QTest>

using namespace coverdesk;
using namespace Qt::StringLiterals;

using Kind = Change::Kind;
using Value = BenefitCase::Value;

static Procedure &service(Benefits &benefits)
{
    return benefits.procedures.front();
}

static Procedure &serviceClass(Benefits &benefits)
{
    return benefits.procedureClasses[u"Therapy"_s];
}

static void set(std::optional<bool> &yes, Value value)
{
    yes = value == Value::None ? std::nullopt : std::optional(value == Value::First);
}

static void set(QString &words, Value value)
{
    words = value == Value::None ? QString() : value == Value::First ? u"30 visits a year"_s : u"20 visits a year"_s;
}

static void set(Amount &amount, Value value)
{
    amount = value == Value::None ? Amount() : Amount{Money::cents(value == Value::First ? 0 : 45'00), {}};
}

static void set(Share &share, Value value)
{
    share = value == Value::None ? Share() : Share{Percent::hundredths(value == Value::First ? 0 : 20'00), {}};
}

static void set(StatedDate &date, Value value)
{
    date = value == Value::None ? StatedDate() : StatedDate{QDate(value == Value::First ? 2040 : 2041, 1, 1), {}};
}

static void setActive(Benefits &benefits, Value value)
{
    set(benefits.plan.active, value);
    benefits.verdict = value == Value::Second ? Verdict::NotActive : Verdict::Active;
}

static std::vector<BenefitCase> planCases()
{
    using enum BenefitField;
    const auto of = [](const char *name, BenefitField field, auto setter, Kind there = Kind::Otherwise,
                       Kind back = Kind::Otherwise) { return BenefitCase{name, field, {}, setter, there, back}; };
    return {
        of("active", Active, setActive, Kind::CoverageEnded, Kind::CoverageBegan),
        of(
            "plan copay", Copay, [](Benefits &b, Value v) { set(b.costShare.copay, v); }, Kind::CostUp, Kind::CostDown),
        of(
            "plan coinsurance", Coinsurance, [](Benefits &b, Value v) { set(b.costShare.coinsurance, v); },
            Kind::CostUp, Kind::CostDown),
        of(
            "in network", ProviderInNetwork, [](Benefits &b, Value v) { set(b.plan.providerInNetwork, v); },
            Kind::LeftNetwork, Kind::JoinedNetwork),
        of("in-network figures", InNetworkFigures, [](Benefits &b, Value v) { set(b.plan.inNetworkFigures, v); }),
        of("primary", Primary, [](Benefits &b, Value v) { set(b.plan.primary, v); }),
        of("plan name", PlanName, [](Benefits &b, Value v) { set(b.plan.name, v); }),
        of("plan type", PlanType, [](Benefits &b, Value v) { set(b.plan.type, v); }),
        of("payer", Payer, [](Benefits &b, Value v) { set(b.plan.payer, v); }),
        of("begin", EffectiveOn, [](Benefits &b, Value v) { set(b.plan.effectiveOn, v); }),
        of("end", TerminatesOn, [](Benefits &b, Value v) { set(b.plan.terminatesOn, v); }),
        of("calendar year", FollowsCalendarYear, [](Benefits &b, Value v) { set(b.plan.followsCalendarYear, v); }),
    };
}

template <Accumulator Maximums::*accumulator>
static void addCases(std::vector<BenefitCase> &cases, const QByteArray &name, BenefitField limit)
{
    const auto used = BenefitField(int(limit) + 1);
    const auto left = BenefitField(int(limit) + 2);
    cases.push_back({name + " limit",
                     limit,
                     {},
                     [](Benefits &b, Value v) { set((b.maximums.*accumulator).limit, v); },
                     Kind::CostUp,
                     Kind::CostDown});
    cases.push_back({name + " used",
                     used,
                     {},
                     [](Benefits &b, Value v) { set((b.maximums.*accumulator).used, v); },
                     Kind::Progress,
                     Kind::Otherwise});
    cases.push_back({name + " left",
                     left,
                     {},
                     [](Benefits &b, Value v) { set((b.maximums.*accumulator).reportedRemaining, v); },
                     Kind::Otherwise,
                     Kind::Progress});
}

template <Procedure &(*of)(Benefits &)>
static void addCases(std::vector<BenefitCase> &cases, const Subject &subject, const QByteArray &name)
{
    using enum BenefitField;
    const auto add = [&](const char *field, BenefitField what, auto setter, Kind there, Kind back) {
        cases.push_back({name + field, what, subject, setter, there, back});
    };
    add(
        " covered", Covered, [](Benefits &b, Value v) { set(of(b).covered, v); }, Kind::CoverageEnded,
        Kind::CoverageBegan);
    add(
        " authorization", PriorAuthorization, [](Benefits &b, Value v) { set(of(b).priorAuthorization, v); },
        Kind::AuthorizationLifted, Kind::AuthorizationNeeded);
    add(
        " authorization note", PriorAuthorizationNote,
        [](Benefits &b, Value v) { set(of(b).priorAuthorizationNote, v); }, Kind::Otherwise, Kind::Otherwise);
    add(
        " deductible waived", DeductibleWaived, [](Benefits &b, Value v) { set(of(b).deductibleWaived, v); },
        Kind::CostUp, Kind::CostDown);
    add(
        " copay", Copay, [](Benefits &b, Value v) { set(of(b).costShare.copay, v); }, Kind::CostUp, Kind::CostDown);
    add(
        " coinsurance", Coinsurance, [](Benefits &b, Value v) { set(of(b).costShare.coinsurance, v); }, Kind::CostUp,
        Kind::CostDown);
    add(
        " limits", FrequencyLimits, [](Benefits &b, Value v) { set(of(b).frequencyLimits, v); }, Kind::LimitLowered,
        Kind::LimitRaised);
    add(
        " note", Note, [](Benefits &b, Value v) { set(of(b).note, v); }, Kind::Otherwise, Kind::Otherwise);
}

std::vector<BenefitCase> everyBenefitCase()
{
    auto cases = planCases();
    addCases<&Maximums::individualDeductible>(cases, "individual deductible", BenefitField::IndividualDeductible);
    addCases<&Maximums::individualOutOfPocket>(cases, "individual out-of-pocket", BenefitField::IndividualOutOfPocket);
    addCases<&Maximums::familyDeductible>(cases, "family deductible", BenefitField::FamilyDeductible);
    addCases<&Maximums::familyOutOfPocket>(cases, "family out-of-pocket", BenefitField::FamilyOutOfPocket);
    addCases<service>(cases, {Subject::Kind::Service, u"90837"_s}, "service");
    addCases<serviceClass>(cases, {Subject::Kind::ServiceClass, u"Therapy"_s}, "class");
    return cases;
}

Benefits withoutValues()
{
    Benefits benefits;
    benefits.verdict = Verdict::Active;
    benefits.procedures.resize(1);
    service(benefits).code = u"90837"_s;
    serviceClass(benefits) = {};
    return benefits;
}

Check answerOf(const Benefits &benefits, const QDate &toldOn)
{
    Check check;
    check.service = ServiceId::HealthHarbor;
    check.standing = Standing::Answered;
    check.benefits = benefits;
    if (toldOn.isValid()) {
        check.askedAt = toldOn.startOfDay();
        check.answeredAt = check.askedAt;
    }
    return check;
}

Check instantOf(const Benefits &benefits, const QDate &toldOn)
{
    auto check = answerOf(benefits, toldOn);
    check.service = ServiceId::Eligibility;
    return check;
}

static void sayInWords(QRandomGenerator &random, Amount &amount)
{
    if (random.bounded(6) == 0)
        amount = {std::nullopt, random.bounded(2) ? u"unlimited"_s : u"none"_s};
}

Benefits randomBenefits(QRandomGenerator &random)
{
    static const auto cases = everyBenefitCase();
    auto benefits = withoutValues();
    for (const auto &one : cases)
        one.set(benefits, Value(random.bounded(3)));
    sayInWords(random, benefits.costShare.copay);
    sayInWords(random, benefits.maximums.individualDeductible.used);
    sayInWords(random, benefits.maximums.familyOutOfPocket.reportedRemaining);
    if (random.bounded(4) == 0)
        benefits.procedures.push_back(service(benefits));
    service(benefits).code = u"9083%1"_s.arg(random.bounded(4) * 2);
    if (random.bounded(4) == 0)
        benefits.procedureClasses.clear();
    return benefits;
}

void addVerdictsThatSayNothing()
{
    QTest::addColumn<Verdict>("verdict");
    QTest::newRow("not found") << Verdict::NotFound;
    QTest::newRow("choose the insurer") << Verdict::ChoosePayer;
    QTest::newRow("insurer not answering") << Verdict::PayerUnavailable;
    QTest::newRow("provider not set up") << Verdict::ProviderSetup;
    QTest::newRow("unreadable") << Verdict::Unreadable;
    QTest::newRow("someone else") << Verdict::SomeoneElse;
    QTest::newRow("claim") << Verdict::ClaimTold;
}
