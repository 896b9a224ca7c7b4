// SPDX-License-Identifier: MIT
#include "app/futures.h"
#include "ui/patients/ages.h"
#include "ui/patients/changewords.h"
#include "ui/patients/patientsearch.h"
#include "ui/patients/patientsmodel.h"
#include "ui/patients/timelinemodel.h"
#include "ui/widgets/celldelegate.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace coverdesk;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(coverdesk::Change)

/// What the page Patients is made of: lists, words, and what becomes of coverages.
class PatientsTest : public QObject
{
    Q_OBJECT

private slots:
    void dropsTheAnswerToAnEarlierKey();
    void listsThoseFoundInTheirOrder();
    void masksMemberIds();
    void showsAnUnknownBirthDateAsUnknown();
    void showsMarkupLiterally();
    void tellsHowLongAgo_data();
    void tellsHowLongAgo();
    void everyChangeHasItsWords_data();
    void everyChangeHasItsWords();
    void whatMattersMostStandsFirst();
    void saysWhyThereIsNoAnswer();
    void ticksOnlyWhatIsAnswered();
};

using Entry = HistoryPatients::Entry;

static Patient patient(const QString &first, const QString &last)
{
    return patientWith(QUuid::createUuid(), {first, last, QDate(1990, 6, 15)}, {u"Cigna"_s, u"U123456789"_s, {}, {}});
}

static CheckLine answerOn(const QDate &day, ServiceId service = ServiceId::Eligibility)
{
    CheckLine line;
    line.id = QUuid::createUuid();
    line.service = service;
    line.standing = Standing::Answered;
    line.verdict = Verdict::Active;
    line.askedAt = QDateTime(day, QTime(12, 0));
    line.answeredAt = line.askedAt;
    line.payer = u"Cigna"_s;
    line.memberId = u"U123456789"_s;
    line.plan.emplace();
    return line;
}

void PatientsTest::dropsTheAnswerToAnEarlierKey()
{
    using Promise = QPromise<Result<PatientSearch::Found>>;
    std::vector<std::unique_ptr<Promise>> asked;
    QStringList typed;
    PatientSearch search(
        [&](const QString &text) {
            typed.append(text);
            asked.push_back(std::make_unique<Promise>());
            asked.back()->start();
            return asked.back()->future();
        },
        nullptr);
    QStringList shown;
    connect(&search, &PatientSearch::found, this, [&shown](const PatientSearch::Found &found) {
        shown.append(found.entries.front().patient.person.firstName);
    });
    const auto answer = [&asked](size_t place, const QString &name) {
        asked.at(place)->addResult(PatientSearch::Found{{{patient(name, {}), {}}}, false});
        asked.at(place)->finish();
    };
    search.look(u"o"_s);
    search.look(u"ok"_s);
    answer(1, u"late key"_s);
    QTRY_COMPARE(shown, QStringList{u"late key"_s});
    answer(0, u"early key"_s);
    search.look(u"oka"_s);
    answer(2, u"last key"_s);
    QTRY_COMPARE(shown.size(), 2);
    QCOMPARE(shown, (QStringList{u"late key"_s, u"last key"_s}));
    QCOMPARE(typed, (QStringList{u"o"_s, u"ok"_s, u"oka"_s}));
}

static QStringList namesIn(const PatientsModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.index(row, PatientsModel::Name).data().toString());
    return names;
}

void PatientsTest::listsThoseFoundInTheirOrder()
{
    PatientsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto maya = patient(u"Maya"_s, u"Okafor"_s);
    const auto james = patient(u"James"_s, u"Okamoto"_s);
    model.setToday(QDate(2026, 1, 3));
    model.show({{james, {answerOn(QDate(2026, 1, 2)), {}}}, {maya, {}}});
    QCOMPARE(namesIn(model), (QStringList{u"James Okamoto"_s, u"Maya Okafor"_s}));
    QCOMPARE(model.rowOf(maya.id), 1);
    QCOMPARE(model.index(1, PatientsModel::Latest).data().toString(), u"Not checked yet"_s);
    QCOMPARE(model.index(0, PatientsModel::Latest).data(PillRole).value<PillFace>().words, u"Plan active"_s);
    model.show({});
    QCOMPARE(model.rowOf(maya.id), std::nullopt);
}

void PatientsTest::masksMemberIds()
{
    PatientsModel model;
    model.setToday(QDate(2026, 1, 3));
    model.show({{patient(u"Maya"_s, u"Okafor"_s), {answerOn(QDate(2026, 1, 2)), {}}}});
    for (int column = 0; column < model.columnCount(); ++column) {
        for (const auto role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(NoteRole), int(Qt::AccessibleTextRole)})
            QVERIFY(!model.index(0, column).data(role).toString().contains(u"U12345"_s));
    }
    QVERIFY(model.index(0, PatientsModel::Name).data(NoteRole).toString().contains(u"····6789"_s));
}

void PatientsTest::showsAnUnknownBirthDateAsUnknown()
{
    auto unborn = patient(u"Maya"_s, u"Okafor"_s);
    unborn.person.bornOn.reset();
    PatientsModel model;
    model.show({{unborn, {}}});
    QVERIFY(model.index(0, PatientsModel::Name).data(NoteRole).toString().startsWith(u"—"_s));
}

void PatientsTest::showsMarkupLiterally()
{
    PatientsModel model;
    model.show({{patient(u"<img src=x>"_s, u"&amp;"_s), {}}});
    QCOMPARE(namesIn(model), QStringList{u"<img src=x> &amp;"_s});
    QVERIFY(model.index(0, PatientsModel::Name).data(Qt::ToolTipRole).isNull());
}

void PatientsTest::tellsHowLongAgo_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("words");
    QTest::newRow("today") << 0 << u"today"_s;
    QTest::newRow("yesterday") << 1 << u"yesterday"_s;
    QTest::newRow("long ago") << 94 << u"94 days ago"_s;
    QTest::newRow("a clock that was set back") << -1 << u"today"_s;
}

void PatientsTest::tellsHowLongAgo()
{
    QFETCH(int, days);
    QFETCH(QString, words);
    const QDate today(2026, 11, 22);
    QCOMPARE(sinceInWords(today.addDays(-days), today), words);
}

static Told dollars(qint64 amount)
{
    return Amount{Money::cents(amount * 100), {}};
}

static Subject service()
{
    return {Subject::Kind::Service, u"90834"_s};
}

void PatientsTest::everyChangeHasItsWords_data()
{
    using Kind = Change::Kind;
    using Field = BenefitField;
    const Subject plan;
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("strong");
    const auto row = [](const char *name, const Change &change, const QString &text, const QString &strong = {}) {
        QTest::newRow(name) << change << text << strong;
    };
    const auto left = Field::IndividualDeductibleLeft;
    row("progress", {left, plan, dollars(100), dollars(45), Kind::Progress}, u"Deductible left $100.00 → $45.00"_s);
    row("reset", {left, plan, dollars(0), dollars(100), Kind::Reset},
        u"New benefit year: Deductible left $0.00 → $100.00"_s);
    row("plan began", {Field::Active, plan, false, true, Kind::CoverageBegan},
        u"The plan was active on 03/03/2026, and not before"_s);
    row("service began", {Field::Covered, service(), false, true, Kind::CoverageBegan},
        u"90834: covered on 03/03/2026, and not before"_s);
    row("plan ended", {Field::Active, plan, true, false, Kind::CoverageEnded},
        u"The plan was no longer active on 03/03/2026"_s, u"The plan was no longer active on 03/03/2026"_s);
    row("service ended", {Field::Covered, service(), true, false, Kind::CoverageEnded},
        u"90834: no longer covered on 03/03/2026"_s, u"90834: no longer covered on 03/03/2026"_s);
    row("end told", {Field::TerminatesOn, plan, StatedDate(), StatedDate{QDate(2026, 10, 31), {}}, Kind::CoverageEnded},
        u"Coverage ended on 10/31/2026"_s, u"Coverage ended on 10/31/2026"_s);
    const auto silent = u"Coverage was to end on 10/31/2026, and this answer says nothing of it"_s;
    row("end told before", {Field::TerminatesOn, plan, StatedDate{QDate(2026, 10, 31), {}}, {}, Kind::CoverageEnded},
        silent, silent);
    row("copay up", {Field::Copay, plan, dollars(20), dollars(25), Kind::CostUp}, u"Copay $20.00 → $25.00 (plan)"_s,
        u"$20.00 → $25.00"_s);
    row("copay down", {Field::Copay, service(), dollars(25), dollars(20), Kind::CostDown},
        u"Copay $25.00 → $20.00 (90834)"_s);
    row("deductible applies", {Field::DeductibleWaived, service(), true, false, Kind::CostUp},
        u"90834: the deductible applies now"_s, u"90834: the deductible applies now"_s);
    row("deductible waived", {Field::DeductibleWaived, service(), false, true, Kind::CostDown},
        u"90834: the deductible is waived now"_s);
    row("limit raised", {Field::FrequencyLimits, service(), u"20 a year"_s, u"30 a year"_s, Kind::LimitRaised},
        u"More visits are covered: Visit limit 20 a year → 30 a year (90834)"_s);
    row("limit lowered", {Field::FrequencyLimits, service(), u"30 a year"_s, u"20 a year"_s, Kind::LimitLowered},
        u"Fewer visits are covered: Visit limit 30 a year → 20 a year (90834)"_s, u"30 a year → 20 a year"_s);
    row("authorization needed", {Field::PriorAuthorization, service(), false, true, Kind::AuthorizationNeeded},
        u"90834: prior authorization is needed now"_s, u"90834: prior authorization is needed now"_s);
    row("authorization lifted", {Field::PriorAuthorization, service(), true, false, Kind::AuthorizationLifted},
        u"90834: no prior authorization is needed any more"_s);
    row("joined", {Field::ProviderInNetwork, plan, false, true, Kind::JoinedNetwork},
        u"The provider is in network now"_s);
    row("left", {Field::ProviderInNetwork, plan, true, false, Kind::LeftNetwork},
        u"The provider is out of network now"_s, u"The provider is out of network now"_s);
    row("now known", {Field::Copay, service(), {}, dollars(20), Kind::NowKnown},
        u"Told for the first time: Copay (90834) $20.00"_s);
    row("no longer told", {Field::Copay, service(), dollars(20), {}, Kind::NoLongerTold},
        u"Not told this time: Copay (90834)"_s);
    row("clear now", {Field::Active, plan, {}, true, Kind::NowKnown}, u"Not clear before: Plan active (plan) Yes"_s);
    row("not clear", {Field::Covered, service(), true, {}, Kind::NoLongerTold},
        u"Not clear this time: Covered (90834)"_s);
    row("otherwise", {Field::PlanName, plan, u"Gold"_s, u"Silver"_s, Kind::Otherwise}, u"Plan Gold → Silver"_s);
    row("words for an amount",
        {Field::IndividualDeductible, plan, dollars(100), Amount{{}, u"unlimited"_s}, Kind::Otherwise},
        u"Deductible $100.00 → unlimited"_s);
}

void PatientsTest::everyChangeHasItsWords()
{
    QFETCH(Change, change);
    QFETCH(QString, text);
    QFETCH(QString, strong);
    const auto words = changeInWords(change, QDate(2026, 3, 3));
    QCOMPARE(words.text, text);
    QCOMPARE(words.strong, strong);
    QCOMPARE(!words.strong.isEmpty(), isMarked(change));
    QVERIFY(words.text.contains(words.strong));
    // It may stand there for years.
    QVERIFY(!words.text.contains(u"active now"_s) && !words.text.contains(u"covered now"_s));
}

void PatientsTest::whatMattersMostStandsFirst()
{
    using Kind = Change::Kind;
    TimelineEntry entry{answerOn(QDate(2026, 1, 2)), QUuid::createUuid(), {}};
    const Subject plan;
    for (const auto field : {BenefitField::IndividualDeductibleLeft, BenefitField::FamilyDeductibleLeft,
                             BenefitField::IndividualOutOfPocketLeft})
        entry.changes.push_back({field, plan, dollars(100), dollars(45), Kind::Progress});
    entry.changes.push_back({BenefitField::IndividualDeductibleUsed, plan, dollars(0), dollars(55), Kind::Progress});
    entry.changes.push_back({BenefitField::PlanName, plan, u"Gold"_s, u"Silver"_s, Kind::Otherwise});
    entry.changes.push_back({BenefitField::Copay, plan, dollars(20), dollars(25), Kind::CostUp});
    const auto lines = newsOf(entry, nullptr);
    QCOMPARE(lines.size(), size_t(3));
    QCOMPARE(lines.at(0).strong, u"$20.00 → $25.00"_s);
    QCOMPARE(lines.at(1).text, u"Plan Gold → Silver"_s);
    QVERIFY(lines.at(2).isMuted);
    QCOMPARE(lines.at(2).text,
             u"Deductible left $100.00 → $45.00 · Family deductible left $100.00 → $45.00 · 1 more"_s);
}

void PatientsTest::saysWhyThereIsNoAnswer()
{
    TimelineEntry entry{answerOn(QDate(2026, 1, 2)), {}, {}};
    QCOMPARE(inOneLine(newsOf(entry, nullptr)), u"First instant answer"_s);
    entry.before = QUuid::createUuid();
    QCOMPARE(inOneLine(newsOf(entry, nullptr)), u"Nothing changed"_s);
    entry.line.verdict = Verdict::NotFound;
    QCOMPARE(inOneLine(newsOf(entry, nullptr)), u"Says nothing of the plan"_s);
    auto later = answerOn(QDate(2026, 1, 3));
    later.memberId = u"U1234567890"_s;
    QCOMPARE(inOneLine(newsOf(entry, &later)), u"Member ID lacked a digit"_s);
    later.memberId = u"X1"_s;
    QCOMPARE(inOneLine(newsOf(entry, &later)), u"Asked with another member ID"_s);
    entry.line.verdict = Verdict::ClaimTold;
    QCOMPARE(inOneLine(newsOf(entry, nullptr)), u"About a claim, not about the plan"_s);
    entry.line.standing = Standing::Tracking;
    QCOMPARE(inOneLine(newsOf(entry, nullptr)), u"No answer yet"_s);
    entry.line.standing = Standing::Closed;
    QCOMPARE(inOneLine(newsOf(entry, nullptr)), u"Ended without an answer"_s);
}

void PatientsTest::ticksOnlyWhatIsAnswered()
{
    TimelineModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    auto waiting = answerOn(QDate(2026, 1, 5), ServiceId::HealthHarbor);
    waiting.standing = Standing::Tracking;
    waiting.verdict.reset();
    const auto newer = answerOn(QDate(2026, 1, 4));
    const auto older = answerOn(QDate(2026, 1, 2));
    model.show({}, {{waiting, {}, {}}, {newer, older.id, {}}, {older, {}, {}}}, 0);
    for (int row = 0; row < 3; ++row)
        model.toggle(row);
    QCOMPARE(model.ticked(), (std::vector{newer, older}));
    QVERIFY(model.index(0, TimelineModel::Tick).data(Qt::CheckStateRole).isNull());
    QVERIFY(!model.hasPaper(0));
    QVERIFY(model.hasPaper(1));
    // What is ticked stays so where it is not shown, and goes where it is gone.
    model.setSource(ServiceId::HealthHarbor);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.ticked().size(), size_t(2));
    model.show({}, {{older, {}, {}}}, 0);
    QCOMPARE(model.ticked(), std::vector{older});
}

QTEST_MAIN(PatientsTest)

#include "tst_patients.moc"
