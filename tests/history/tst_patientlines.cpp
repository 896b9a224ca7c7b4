// SPDX-License-Identifier: MIT
#include "app/domain/archive.h"
#include "app/history/checkrow.h"
#include "app/history/rowcipher.h"
#include "app/history/statement.h"
#include "patientdesk.h"
#include "samples.h"
#include "tests/support/await.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace coverdesk;
using coverdesk::testing::await;

/// What the history tells of patients without opening every check whole.
class PatientLinesTest : public QObject
{
    Q_OBJECT

private slots:
    void areMadeAnewWhereAnOlderVersionWroteThem();
    void knowThePlanInEveryOlderFile_data();
    void knowThePlanInEveryOlderFile();
    void followTheAnswerThatCameLast();
    void areOfTheCoverageToAskAboutFirst();
    void areNotWholeWhereALaterOneDoesNotOpen();
    void standInTheTimelineInTheOrderOfTheirTimes();
};

static Check endedLongAgo()
{
    auto check = samples::answered(samples::check());
    check.benefits->plan.terminatesOn.value = QDate(2020, 12, 31);
    return check;
}

/// As version 3 wrote it: nothing of the plan.
static QByteArray inThirdFormat(const Check &check)
{
    auto json = toJson(lineOf(check));
    json.remove("plan"_L1);
    json.remove("lastCallAt"_L1);
    json["format"_L1] = 3;
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

static Result<Done> putBackOlderLine(HistoryFile &file, const Check &check)
{
    return file.within("test", [&] {
        QByteArray sealed;
        Statement look(file.database(), u"SELECT %1 FROM checks"_s.arg(PlainColumns));
        const auto read = look.forEach([&](const QSqlQuery &row) {
            sealed = file.cipher().seal(inThirdFormat(check), PlainRow::from(row).place(u"line"_s));
        });
        Statement change(file.database(), u"UPDATE checks SET line_sealed = ?"_s);
        return read ? change.bind(sealed).run() : read;
    });
}

void PatientLinesTest::areMadeAnewWhereAnOlderVersionWroteThem()
{
    QTemporaryDir folder;
    HistoryFile file(folder.path(), &QDateTime::currentDateTimeUtc);
    QVERIFY(samples::unlocked(file));
    const auto check = file.add(endedLongAgo());
    QVERIFY(check && putBackOlderLine(file, *check));
    QCOMPARE(file.directory()->lines, std::vector{lineOf(*check)});
    QCOMPARE(file.directory()->lines.front().plan->terminatesOn.value, QDate(2020, 12, 31));
    std::vector<Result<CheckLine>> lines;
    const CheckTable checks(file.database(), file.cipher());
    QVERIFY(checks.forEachLineOf(check->patientId, [&lines](const auto &line) { lines.push_back(line); }));
    QCOMPARE(lines, std::vector{Result(lineOf(*check))});
    QCOMPARE(file.verify(), Result<QStringList>(QStringList()));

    // What cannot be looked up is not told.
    samples::edit(folder.path(), u"UPDATE checks SET body_sealed = x'00'"_s);
    QCOMPARE(file.directory()->lines.size(), size_t(0));
    QCOMPARE(file.directory()->damaged, 1);
}

void PatientLinesTest::knowThePlanInEveryOlderFile_data()
{
    QTest::addColumn<QString>("name");
    for (const auto version : {"1", "2", "3"})
        QTest::addRow("%s", version) << u"format%1.sqlite"_s.arg(QLatin1StringView(version));
}

void PatientLinesTest::knowThePlanInEveryOlderFile()
{
    QFETCH(QString, name);
    const QString old = QLatin1StringView(COVERDESK_SOURCE_DIR) + u"/tests/data/history/"_s + name;
    QTemporaryDir folder;
    QVERIFY(QFile::copy(old, samples::pathOf(folder.path())));
    QVERIFY(QFile::setPermissions(samples::pathOf(folder.path()), QFile::ReadOwner | QFile::WriteOwner));
    HistoryFile file(folder.path(), &QDateTime::currentDateTimeUtc);
    const auto known = file.open();
    QVERIFY(known && file.unlock(known->front().id, QByteArray(32, 'p')));
    const auto directory = file.directory();
    int told = 0;
    for (const auto &line : directory->lines) {
        QCOMPARE(line.plan.has_value(), line.verdict.has_value());
        QCOMPARE(line, lineOf(*file.check(line.id)));
        told += line.plan ? 1 : 0;
    }
    QVERIFY(told > 0);
    QCOMPARE(file.verify(), Result<QStringList>(QStringList()));
}

static QFuture<Result<Check>> answer(PatientDesk &desk, const Check &check, Verdict verdict, ServiceId service)
{
    desk.wait(1);
    return desk.history().change(check.id, [now = desk.now(), verdict, service](Check kept) {
        kept.service = service;
        kept.standing = Standing::Answered;
        kept.answeredAt = now;
        kept.benefits.emplace();
        kept.benefits->verdict = verdict;
        return kept;
    });
}

static LastWord wordOf(PatientDesk &desk, const QUuid &patient)
{
    const auto entries = await(desk.patients().entries({patient}));
    return entries && entries->size() == 1 ? entries->front().word : LastWord();
}

void PatientLinesTest::followTheAnswerThatCameLast()
{
    PatientDesk desk;
    const auto byPhone = desk.added(u"Maya"_s, u"Okafor"_s, u"U1"_s);
    const auto instant = desk.added(u"Maya"_s, u"Okafor"_s, u"U1"_s);
    const auto maya = byPhone.patientId;
    QCOMPARE(instant.patientId, maya);
    const auto first = await(answer(desk, instant, Verdict::Active, ServiceId::Eligibility));
    QCOMPARE(wordOf(desk, maya), (LastWord{lineOf(*first), lineOf(byPhone)}));
    const auto second = await(answer(desk, byPhone, Verdict::NotActive, ServiceId::HealthHarbor));
    QCOMPARE(wordOf(desk, maya), (LastWord{lineOf(*second), {}}));
    const auto later = desk.added(u"Maya"_s, u"Okafor"_s, u"U1"_s);
    QCOMPARE(wordOf(desk, maya), (LastWord{lineOf(*second), lineOf(later)}));
}

void PatientLinesTest::areOfTheCoverageToAskAboutFirst()
{
    PatientDesk desk;
    const auto check = desk.added(u"Maya"_s, u"Okafor"_s, u"U1"_s);
    const auto first = await(answer(desk, check, Verdict::NotActive, ServiceId::Eligibility));
    auto maya = *await(desk.patients().patient(check.patientId));
    maya.coverages.push_back({QUuid::createUuid(), check.inquiry.insurance, Coverage::Order::Second});
    maya.coverages.back().insurance.memberId = u"W1"_s;
    QVERIFY(await(desk.patients().save(maya, {})));
    const auto other = desk.added(u"Maya"_s, u"Okafor"_s, u"W1"_s);
    const auto second = await(answer(desk, other, Verdict::Active, ServiceId::Eligibility));
    QCOMPARE(second->patientId, maya.id);
    QCOMPARE(wordOf(desk, maya.id), (LastWord{lineOf(*first), {}}));
    maya.coverages.front().order = Coverage::Order::Ended;
    QVERIFY(await(desk.patients().save(maya, {})));
    QCOMPARE(wordOf(desk, maya.id), (LastWord{lineOf(*second), {}}));
    maya.coverages.back().order = Coverage::Order::Ended;
    QVERIFY(await(desk.patients().save(maya, {})));
    QCOMPARE(wordOf(desk, maya.id), LastWord());
}

static void spoilLineOf(PatientDesk &desk, const Check &check)
{
    samples::edit(desk.folder(),
                  u"UPDATE checks SET line_sealed = x'00' WHERE id = x'%1'"_s.arg(
                      QString::fromLatin1(check.id.toRfc4122().toHex())));
}

void PatientLinesTest::areNotWholeWhereALaterOneDoesNotOpen()
{
    PatientDesk desk;
    const auto asked = [&desk](Verdict verdict) {
        const auto check = desk.added(u"Maya"_s, u"Okafor"_s, u"U1"_s);
        return *await(answer(desk, check, verdict, ServiceId::Eligibility));
    };
    const auto oldest = asked(Verdict::NotActive);
    const auto active = asked(Verdict::Active);
    // What came before says nothing of today, and is not even opened.
    spoilLineOf(desk, oldest);
    QCOMPARE(wordOf(desk, active.patientId), (LastWord{lineOf(active), {}, true}));
    spoilLineOf(desk, asked(Verdict::NotActive));
    QCOMPARE(wordOf(desk, active.patientId), (LastWord{lineOf(active), {}, false}));
}

void PatientLinesTest::standInTheTimelineInTheOrderOfTheirTimes()
{
    PatientDesk desk;
    const auto byPhone = desk.added(u"Maya"_s, u"Okafor"_s, u"U1"_s);
    const auto instant = desk.added(u"Maya"_s, u"Okafor"_s, u"U1"_s);
    const auto open = desk.added(u"Maya"_s, u"Okafor"_s, u"U1"_s);
    QVERIFY(await(answer(desk, instant, Verdict::Active, ServiceId::Eligibility)));
    QVERIFY(await(answer(desk, byPhone, Verdict::Active, ServiceId::HealthHarbor)));
    const auto timeline = await(desk.patients().timeline(byPhone.patientId));
    std::vector<QUuid> order;
    for (const auto &entry : timeline->entries)
        order.push_back(entry.line.id);
    QCOMPARE(order, (std::vector{byPhone.id, instant.id, open.id}));
}

QTEST_GUILESS_MAIN(PatientLinesTest)
#include "tst_patientlines.moc"
