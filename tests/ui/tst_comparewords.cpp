// SPDX-License-Identifier: MIT
#include "comparesamples.h"
#include "samplechecks.h"
#include "ui/compare/comparetext.h"
#include "ui/compare/comparewords.h"

#include <QTest>

#include <set>

using namespace coverdesk;
using namespace Qt::StringLiterals;

using Mark = CompareRow::Mark;
using Spoil = void (*)(Check &);

/// What is said of two answers beside each other.
class CompareWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void namesEveryField();
    void wordsEveryChange();
    void putsThePhoneLeftElseTheNewer();
    void saysWhatTheDrawingSays();
    void saysWhatChangedSinceAnOlderAnswer();
    void judges_data();
    void judges();
    void tellsNoYesThatIsHeldBack_data();
    void tellsNoYesThatIsHeldBack();
    void holdsNoFiguresOfTwoKindsAgainstEachOther();
    void neverShowsNothingAsZero();
    void showsEveryValueSomewhere();
    void makesServerTextHarmless();
    void summarizesAsPlainText();
};

static std::vector<BenefitField> everyField()
{
    std::vector<BenefitField> fields;
    for (int field = 0; field <= int(BenefitField::FollowsCalendarYear); ++field)
        fields.push_back(BenefitField(field));
    return fields;
}

static const CompareRow *find(const std::vector<CompareRow> &rows, const QString &field)
{
    for (const auto &row : rows) {
        if (row.field == field)
            return &row;
    }
    return nullptr;
}

/// "field | left | right | sign and note".
static QStringList linesOf(const Comparison &comparison)
{
    QStringList lines;
    for (const auto &row : comparison.rows)
        lines.append(u"%1 | %2 | %3 | %4%5"_s.arg(row.field, row.left.words(), row.right.words(),
                                                  row.mark == Mark::Differs ? u"≠ "_s : QString(), row.note));
    return lines;
}

void CompareWordsTest::namesEveryField()
{
    const Subject service{Subject::Kind::Service, u"90834"_s};
    const Subject group{Subject::Kind::ServiceClass, u"Therapy"_s};
    std::set<QString> names;
    for (const auto field : everyField()) {
        names.insert(nameOf(field));
        QVERIFY(!nameOf(field, service).isEmpty());
        const bool isOfServices = nameOf(field, service) != nameOf(field);
        QCOMPARE(nameOf(field, service).contains(u"90834"_s), isOfServices);
        QCOMPARE(nameOf(field, group).contains(u"Therapy (class)"_s), isOfServices);
    }
    QCOMPARE(names.size(), everyField().size());
    QVERIFY(!names.contains(QString()));
}

void CompareWordsTest::wordsEveryChange()
{
    std::set<QString> words;
    for (int kind = 0; kind <= int(Change::Kind::Otherwise); ++kind)
        words.insert(inWords(Change::Kind(kind)));
    QCOMPARE(words.size(), std::size_t(Change::Kind::Otherwise) + 1);
    QVERIFY(!words.contains(QString()));
}

void CompareWordsTest::putsThePhoneLeftElseTheNewer()
{
    const auto phone = sample::comparedByPhone();
    const auto instant = sample::comparedInstant();
    const auto before = sample::comparedBefore();
    for (const auto &pair : {AnswerPair(phone, instant), AnswerPair(instant, phone)})
        QCOMPARE(pair.left().id, phone.id);
    for (const auto &pair : {AnswerPair(phone, before), AnswerPair(before, phone)}) {
        QCOMPARE(pair.left().id, phone.id);
        QVERIFY(!pair.isLeftOlder());
    }
    QVERIFY(AnswerPair(before, instant).isLeftOlder());
    QCOMPARE(AnswerPair(instant, before).left().id, before.id);
}

void CompareWordsTest::saysWhatTheDrawingSays()
{
    const auto comparison = comparisonOf(sample::comparedInstant(), sample::comparedByPhone());
    QCOMPARE(headOf(comparison.pair.left()), u"By phone · Fri 11/20/2026"_s);
    QCOMPARE(headOf(comparison.pair.right()), u"Instant · Mon 08/03/2026"_s);
    const QStringList expected{
        u"Plan | active | active | the same"_s,
        u"Copay | $20.00 for 90834 | $25.00 for the plan | ≠ use the phone's: it is for the service"_s,
        u"Coinsurance | 0% for 90834 | 20% for the plan | ≠ use the phone's: it is for the service"_s,
        u"Individual deductible left | $20.00 of $100.00 | $45.00 | ≠ progress: $25.00 used since"_s,
        u"Individual out-of-pocket left | $200.00 of $1,000.00 | $345.00 | ≠ progress: $145.00 used since"_s,
        u"Family deductible left | $100.00 of $200.00 | — | only by phone"_s,
        u"Family out-of-pocket left | $1,000.00 of $2,000.00 | — | only by phone"_s,
        u"Network | in network, Dr. Ruiz | In-network figures | only the phone says that we are"_s,
        u"Plan name | — | Cigna Open Access Plus | only instant"_s,
        u"Plan type, start | PPO, 10/01/2020 | — | only by phone"_s,
        u"Amounts reset | on January 1 | — | only by phone"_s,
        u"Services covered | 90832, 90834 | — | only by phone"_s,
        u"Services not covered | 90837 | — | only by phone"_s,
        u"Prior authorization | needed for 90832 | — | only by phone"_s,
        u"Visit limit | 30 a year for 90834 | — | only by phone"_s,
        u"Said by | Deborah M, ref. 2812129 | trace stedi-8f2c41d07 | "_s,
    };
    QCOMPARE(linesOf(comparison), expected);
    QCOMPARE(comparison.verdict.sentence, u"They differ on the copay: use the phone's $20.00."_s);
    QCOMPARE(comparison.verdict.reason, u"It is for 90834; the instant $25.00 is for the plan."_s);
}

void CompareWordsTest::saysWhatChangedSinceAnOlderAnswer()
{
    const auto comparison = comparisonOf(sample::comparedBefore(), sample::comparedByPhone());
    const auto &rows = comparison.rows;
    const auto lines = linesOf(comparison);
    QVERIFY2(lines.contains(u"Copay for 90834 | $20.00 | $15.00 | ≠ costs more"_s), qPrintable(lines.join(u'\n')));
    QVERIFY(lines.contains(u"Coverage of 90837 | not covered | covered | ≠ no in the newer answer, yes before"_s));
    QVERIFY(lines.contains(
        u"Individual deductible left | $20.00 of $100.00 | $90.00 of $100.00 | ≠ progress: $70.00 used since"_s));
    QVERIFY(lines.contains(u"Coinsurance for 90834 | 0% | 0% | the same"_s));
    QVERIFY(find(rows, u"Individual deductible left"_s)->isProgress);
    QCOMPARE(comparison.verdict.sentence, u"They differ on 2 things."_s);
    QVERIFY2(comparison.verdict.reason.startsWith(u"Copay for 90834, Coverage of 90837."_s),
             qPrintable(comparison.verdict.reason));
}

static Check spoiled(Check check, Spoil spoil)
{
    spoil(check);
    return check;
}

void CompareWordsTest::judges_data()
{
    QTest::addColumn<Check>("one");
    QTest::addColumn<Check>("other");
    QTest::addColumn<QString>("sentence");
    const auto phone = sample::comparedByPhone();
    const auto instant = sample::comparedInstant();
    const auto before = sample::comparedBefore();
    const auto add = [](const char *name, const Check &one, const Check &other, const QString &sentence) {
        QTest::newRow(name) << one << other << sentence;
    };
    add("the very same", phone, phone, u"They agree."_s);
    add("one leaves something out", phone, spoiled(phone, [](Check &c) { c.benefits->plan.type.clear(); }),
        u"They agree on everything that both of them say."_s);
    add("only progress", instant,
        spoiled(instant,
                [](Check &c) {
                    c.benefits->maximums.individualDeductible.reportedRemaining.value = Money::cents(90'00);
                    c.answeredAt = c.answeredAt->addDays(-30);
                }),
        u"They agree; only what is used of the year's amounts has moved on."_s);
    add("one thing", instant, spoiled(instant, [](Check &c) { c.benefits->plan.name = u"HMO Gold"_s; }),
        u"Only one thing differs: Plan name."_s);
    add("nothing in common",
        spoiled(phone,
                [](Check &c) {
                    c.benefits = Benefits();
                    c.benefits->verdict = Verdict::Partial;
                }),
        instant, u"There is nothing that both of them say."_s);
    add("several things", phone, spoiled(before, [](Check &c) { c.benefits->plan.active = true; }),
        u"They differ on 2 things."_s);
    add("ended",
        spoiled(phone,
                [](Check &c) {
                    c.benefits->verdict = Verdict::NotActive;
                    c.benefits->plan.active = false;
                }),
        before, u"The plan was no longer active on 11/20/2026."_s);
    add("active again", phone,
        spoiled(before,
                [](Check &c) {
                    c.benefits->verdict = Verdict::NotActive;
                    c.benefits->plan.active = false;
                }),
        u"The plan was active on 11/20/2026."_s);
    add("two sources against each other", phone,
        spoiled(instant,
                [](Check &c) {
                    c.benefits->verdict = Verdict::NotActive;
                    c.benefits->plan.active = false;
                }),
        u"They do not agree on whether the plan is active."_s);
    add("several copays",
        spoiled(phone,
                [](Check &c) {
                    c.benefits->procedures.front().costShare.copay = {Money::cents(30'00), {}};
                }),
        instant, u"They differ on the copay: use the phone's for each service."_s);
    add("only the coinsurance", phone, spoiled(instant, [](Check &c) { c.benefits->costShare.copay = {}; }),
        u"They differ on the coinsurance: use the phone's 0%."_s);
    add("an unclear answer for the service",
        spoiled(phone, [](Check &c) { c.benefits->plan.terminatesOn.asStated = u"soon"_s; }), instant,
        u"They differ on what a visit costs, and the answer for the service is not clear."_s);
    add("the same copay of two kinds", phone,
        spoiled(instant,
                [](Check &c) {
                    c.benefits->costShare = {{Money::cents(20'00), {}}, {Percent::hundredths(0), {}}};
                }),
        u"They agree; only what is used of the year's amounts has moved on."_s);
    add("not found", phone, spoiled(instant, [](Check &c) { c.benefits->verdict = Verdict::NotFound; }),
        u"Only the phone answer says anything of the plan."_s);
    add("somebody else's", spoiled(phone, [](Check &c) { c.benefits->verdict = Verdict::SomeoneElse; }), instant,
        u"Only the instant answer says anything of the plan."_s);
    add("no answer yet", sample::phoneRequestAt(Standing::Tracking), sample::phoneRequestAt(Standing::NeedsPerson),
        u"There is nothing to compare."_s);
    add("another insurance", phone, spoiled(instant, [](Check &c) { c.inquiry.insurance.memberId = u"W1"_s; }),
        u"These answers are about two insurances."_s);
    add("another patient", phone, spoiled(instant, [](Check &c) { c.patientId = QUuid::createUuid(); }),
        u"These answers are about two different patients."_s);
}

void CompareWordsTest::judges()
{
    QFETCH(Check, one);
    QFETCH(Check, other);
    QTEST(comparisonOf(one, other).verdict.sentence, "sentence");
    QTEST(comparisonOf(other, one).verdict.sentence, "sentence");
}

void CompareWordsTest::tellsNoYesThatIsHeldBack_data()
{
    QTest::addColumn<Spoil>("spoil");
    const auto add = [](const char *name, Spoil spoil) { QTest::newRow(name) << spoil; };
    add("contradiction", [](Check &c) { c.benefits->verdict = Verdict::Contradiction; });
    add("somebody else's", [](Check &c) { c.benefits->verdict = Verdict::SomeoneElse; });
    add("in part", [](Check &c) {
        c.benefits->verdict = Verdict::Partial;
        c.benefits->plan.active.reset();
    });
    add("ended by its dates", [](Check &c) { c.benefits->plan.terminatesOn.value = QDate(2026, 1, 31); });
    add("a failure beside it", [](Check &c) { c.failure = Failure{Failure::Kind::Broken}; });
}

void CompareWordsTest::tellsNoYesThatIsHeldBack()
{
    QFETCH(Spoil, spoil);
    const auto held = spoiled(sample::comparedByPhone(), spoil);
    for (const auto &other : {sample::comparedInstant(), sample::comparedBefore(), held}) {
        const auto comparison = comparisonOf(held, other);
        const bool isLeft = comparison.pair.left().id == held.id;
        for (const auto &row : comparison.rows) {
            const auto words = (isLeft ? row.left : row.right).words();
            QVERIFY2(words != u"active"_s && words != u"covered"_s, qPrintable(row.field));
            QVERIFY2(row.field != u"Services covered"_s || words == u"—"_s, qPrintable(words));
            QVERIFY(row.note != u"use the phone's: it is for the service"_s);
        }
        QVERIFY(!comparison.verdict.sentence.contains(u"use the phone's"_s));
    }
}

void CompareWordsTest::holdsNoFiguresOfTwoKindsAgainstEachOther()
{
    auto phone = sample::comparedByPhone();
    phone.benefits->plan.providerInNetwork = false;
    const auto comparison = comparisonOf(phone, sample::comparedInstant());
    for (const auto &name : {u"Individual deductible left"_s, u"Individual out-of-pocket left"_s}) {
        const auto *row = find(comparison.rows, name);
        QVERIFY(row);
        QCOMPARE(row->mark, Mark::OneSide);
        QVERIFY2(!row->note.contains(u"progress"_s), qPrintable(row->note));
    }
    phone.benefits->plan.providerInNetwork.reset();
    const auto unknown = comparisonOf(phone, sample::comparedInstant());
    QCOMPARE(find(unknown.rows, u"Individual deductible left"_s)->note, u"not the same"_s);
}

void CompareWordsTest::neverShowsNothingAsZero()
{
    auto phone = sample::comparedByPhone();
    auto instant = sample::comparedInstant();
    phone.benefits->maximums = {};
    phone.benefits->procedures.clear();
    instant.benefits->maximums = {};
    instant.benefits->costShare = {};
    const auto comparison = comparisonOf(phone, instant);
    for (const auto &name :
         {u"Copay"_s, u"Coinsurance"_s, u"Individual deductible left"_s, u"Individual out-of-pocket left"_s}) {
        const auto *row = find(comparison.rows, name);
        QVERIFY2(row, qPrintable(name));
        QCOMPARE(row->left.words(), u"—"_s);
        QCOMPARE(row->right.words(), u"—"_s);
        QCOMPARE(row->mark, Mark::None);
        QCOMPARE(row->note, u"neither says it"_s);
    }
    QVERIFY(!summaryOf(comparison).contains(u'$'));
    QVERIFY(summaryOf(comparison).contains(u"Copay: not stated | not stated (neither says it)"_s));
}

void CompareWordsTest::showsEveryValueSomewhere()
{
    auto phone = sample::comparedByPhone();
    auto &maximums = phone.benefits->maximums;
    maximums.individualDeductible = {{Money::cents(111'00), {}}, {}, {}};
    maximums.individualOutOfPocket = {{}, {Money::cents(222'00), {}}, {}};
    maximums.familyDeductible = {{}, {}, {{}, u"unlimited"_s}};
    phone.benefits->costShare.copay = {Money::cents(7'00), {}};
    phone.benefits->plan.primary = false;
    phone.benefits->plan.followsCalendarYear = true;
    phone.benefits->plan.terminatesOn.value = QDate(2027, 1, 31);
    phone.benefits->procedureClasses[u"PSYCHOTHERAPY"_s].note = u"by video too"_s;
    for (const auto &other : {sample::comparedInstant(), sample::comparedBefore()}) {
        const auto text = summaryOf(comparisonOf(phone, other));
        for (const auto &value : {u"$111.00"_s, u"$222.00"_s, u"unlimited"_s, u"$7.00"_s, u"not primary"_s,
                                  u"on January 1"_s, u"01/31/2027"_s, u"by video too"_s, u"PSYCHOTHERAPY (class)"_s,
                                  u"$20.00"_s, u"PPO"_s, u"10/01/2020"_s, u"90837"_s, u"90832"_s, u"30 a year"_s})
            QVERIFY2(text.contains(value), qPrintable(value + u'\n' + text));
    }
}

void CompareWordsTest::makesServerTextHarmless()
{
    auto phone = sample::comparedByPhone();
    phone.benefits->plan.name = u"Plan \u202eevil\u2028line"_s;
    phone.benefits->plan.type = QString(5000, u'x');
    phone.benefits->calls.front().representative = u"\u202eM"_s;
    for (const auto &row : comparisonOf(phone, sample::comparedInstant()).rows) {
        const auto words = row.left.words();
        QVERIFY2(!words.contains(QChar(0x202e)) && !words.contains(QChar(0x2028)), qPrintable(words));
        QVERIFY(words.size() < 700);
    }
}

void CompareWordsTest::summarizesAsPlainText()
{
    const auto text = summaryOf(comparisonOf(sample::comparedByPhone(), sample::comparedInstant()));
    for (const auto &line :
         {u"Maya Okafor, born 06/15/1990\n"_s, u"Cigna, member ID U123456789\n"_s,
          u"By phone · Fri 11/20/2026 | Instant · Mon 08/03/2026\n"_s,
          u"They differ on the copay: use the phone's $20.00. It is for 90834; the instant $25.00 is for the plan.\n"_s,
          u"Copay: $20.00 for 90834 | $25.00 for the plan (use the phone's: it is for the service)\n"_s,
          u"Plan name: not stated | Cigna Open Access Plus (only instant)\n"_s,
          u"Said by: Deborah M, ref. 2812129 | trace stedi-8f2c41d07\n"_s})
        QVERIFY2(text.contains(line), qPrintable(line + text));
    auto other = sample::comparedInstant();
    other.patientId = QUuid::createUuid();
    QVERIFY2(!summaryOf(comparisonOf(sample::comparedByPhone(), other)).contains(u"Maya"_s), "two patients, no name");
}

QTEST_GUILESS_MAIN(CompareWordsTest)

#include "tst_comparewords.moc"
