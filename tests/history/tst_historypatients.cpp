// SPDX-License-Identifier: MIT
#include "app/history/checktable.h"
#include "patientdesk.h"
#include "samples.h"
#include "tests/support/await.h"

#include <QFile>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace coverdesk;
using coverdesk::testing::await;

class HistoryPatientsTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_desk.emplace(); }
    void isForAnUnlockedHistory();
    void keepsWhatIsEdited();
    void editsARecordOfAnOlderVersion();
    void findsTheFamilyAndTheLikely();
    void listsOnePatientsLinesByTheIndex();

private:
    std::optional<PatientDesk> m_desk;
};

static const Actor Ada{u"ada"_s, u"AL"_s};

void HistoryPatientsTest::isForAnUnlockedHistory()
{
    const auto one = m_desk->added(u"Maya"_s, u"Okafor"_s, u"U1"_s).patientId;
    QVERIFY(await(m_desk->history().open()));
    const auto kindOf = [](const auto &result) { return result.failure().kind; };
    QCOMPARE(kindOf(await(m_desk->patients().patient(one))), Failure::Kind::KeyMissing);
    QCOMPARE(kindOf(await(m_desk->patients().save({}, Ada))), Failure::Kind::KeyMissing);
    QCOMPARE(kindOf(await(m_desk->patients().merge(one, one, {}, Ada))), Failure::Kind::KeyMissing);
    QCOMPARE(kindOf(await(m_desk->patients().undoMerge(one, Ada))), Failure::Kind::KeyMissing);
    QCOMPARE(kindOf(await(m_desk->patients().ofSamePlan(one))), Failure::Kind::KeyMissing);
    QCOMPARE(kindOf(await(m_desk->patients().suggestions(one))), Failure::Kind::KeyMissing);
    QCOMPARE(kindOf(await(m_desk->patients().suggestions(Inquiry()))), Failure::Kind::KeyMissing);
    QCOMPARE(kindOf(await(m_desk->patients().lines(one))), Failure::Kind::KeyMissing);
}

void HistoryPatientsTest::keepsWhatIsEdited()
{
    const auto check = m_desk->added(u"Maya"_s, u"Okafor"_s, u"U1"_s);
    auto patient = *await(m_desk->patients().patient(check.patientId));
    QCOMPARE(patient, patientWith(check.patientId, check.inquiry.patient, check.inquiry.insurance));
    patient.person.lastName = u"Lee"_s;
    patient.chartNumber = u"20418"_s;
    patient.coverages.front().order = Coverage::Order::Ended;
    patient.coverages.push_back({QUuid::createUuid(), {u"Aetna"_s, u"W1"_s, {}, {}}});
    QVERIFY(await(m_desk->patients().save(patient, Ada)));

    QCOMPARE(await(m_desk->patients().patient(patient.id)), Result(patient));
    QCOMPARE(await(m_desk->history().directory())->patients, std::vector{patient});
    // What was asked stays as it was asked.
    QCOMPARE(await(m_desk->history().check(check.id)), Result(check));
    QCOMPARE(m_desk->added(u"Maya"_s, u"Lee"_s, u"W1"_s).patientId, patient.id);
    QVERIFY(m_desk->added(u"Maya"_s, u"Okafor"_s, u"W1"_s).patientId != patient.id);

    QCOMPARE(m_desk->audit().size(), size_t(1));
    QCOMPARE(m_desk->audit().front().act, AuditAct::Edited);
    QCOMPARE(m_desk->audit().front().actor, Ada);
    QCOMPARE(m_desk->audit().front().patient, std::optional(patient.id));
    QCOMPARE(m_desk->audit().front().at, m_desk->now().addSecs(-2));

    // Nothing that is not there, and nothing about merging, is edited.
    QCOMPARE(await(m_desk->patients().save({QUuid::createUuid(), {}}, Ada)).failure().kind, Failure::Kind::NotFound);
    auto forged = patient;
    forged.mergedInto = patient.id;
    forged.mergedChecks = {check.id};
    QVERIFY(await(m_desk->patients().save(forged, Ada)));
    QCOMPARE(await(m_desk->patients().patient(patient.id)), Result(patient));
    QCOMPARE(m_desk->audit().size(), size_t(2));
    m_desk->reopen();
    QCOMPARE(await(m_desk->patients().patient(patient.id)), Result(patient));
    QCOMPARE(*await(m_desk->history().verify()), QStringList());
}

void HistoryPatientsTest::editsARecordOfAnOlderVersion()
{
    const QString old = QLatin1StringView(COVERDESK_SOURCE_DIR) + u"/tests/data/history/format2.sqlite"_s;
    QTemporaryDir folder;
    QVERIFY(QFile::copy(old, samples::pathOf(folder.path())));
    QVERIFY(QFile::setPermissions(samples::pathOf(folder.path()), QFile::ReadOwner | QFile::WriteOwner));
    History history(folder.path());
    const auto known = await(history.open());
    QVERIFY(known && await(history.unlock(known->front().id, QByteArray(32, 'p'))));
    const auto directory = await(history.directory());
    const auto line = directory->lines.front();
    auto patient = *await(history.patients().patient(line.patientId));
    QCOMPARE(patient.coverages.size(), size_t(1));
    QCOMPARE(currentInsurance(patient, line.askedAt.toLocalTime().date()).payer, line.payer);
    const auto first = patient.coverages.front().id;
    patient.chartNumber = u"7"_s;
    QVERIFY(await(history.patients().save(patient, Ada)));
    QCOMPARE(await(history.patients().patient(patient.id)), Result(patient));
    QCOMPARE(await(history.patients().patient(patient.id))->coverages.front().id, first);
    QCOMPARE(await(history.directory())->damaged, 0);
    QCOMPARE(*await(history.verify()), QStringList());
}

void HistoryPatientsTest::findsTheFamilyAndTheLikely()
{
    const auto maya = m_desk->added(u"Maya"_s, u"Okafor"_s, u"U123456789"_s).patientId;
    const auto again = m_desk->added(u"Maya"_s, u"Lee"_s, u"U123456789"_s).patientId;
    const auto ada = m_desk->added(u"Ada"_s, u"Okafor"_s, u"U123456789-02"_s).patientId;
    m_desk->added(u"James"_s, u"Okamoto"_s, u"W1"_s);
    const auto family = await(m_desk->patients().ofSamePlan(maya));
    QVERIFY(family);
    QCOMPARE(*family, std::vector{*await(m_desk->patients().patient(ada))});
    const Suggestion married{again, Likeness::OtherName};
    QCOMPARE(await(m_desk->patients().suggestions(maya)), Result(std::vector{married}));
    const auto asked = samples::checkOf(u"maya"_s, u"OKAFOR"_s, u"u123 456 789"_s).inquiry;
    QCOMPARE(await(m_desk->patients().suggestions(asked)),
             Result(std::vector<Suggestion>{{maya, Likeness::SameName}, married}));

    QVERIFY(await(m_desk->patients().merge(again, maya, {}, Ada)));
    QCOMPARE(await(m_desk->patients().suggestions(maya))->size(), size_t(0));
    QCOMPARE(await(m_desk->patients().ofSamePlan(ada))->size(), size_t(1));
    QCOMPARE(await(m_desk->patients().ofSamePlan(QUuid::createUuid())).failure().kind, Failure::Kind::NotFound);
}

void HistoryPatientsTest::listsOnePatientsLinesByTheIndex()
{
    const auto first = m_desk->added(u"Maya"_s, u"Okafor"_s, u"U1"_s);
    const auto other = m_desk->added(u"James"_s, u"Okamoto"_s, u"W1"_s);
    const auto last = m_desk->added(u"Maya"_s, u"Okafor"_s, u"U1"_s);
    samples::edit(m_desk->folder(),
                  u"UPDATE checks SET asked_at = asked_at + 1 WHERE patient_id = x'%1'"_s.arg(
                      QString::fromLatin1(other.patientId.toRfc4122().toHex())));
    const auto listed = await(m_desk->patients().lines(first.patientId));
    QCOMPARE(listed->lines, (std::vector{lineOf(last), lineOf(first)}));
    QCOMPARE(listed->damaged, 0);
    QCOMPARE(await(m_desk->patients().lines(other.patientId))->damaged, 1);
    QCOMPARE(await(m_desk->patients().lines(QUuid::createUuid()))->lines.size(), size_t(0));

    QString plan;
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"plan"_s);
        database.setDatabaseName(samples::pathOf(m_desk->folder()));
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.prepare(u"EXPLAIN QUERY PLAN "_s + CheckTable::queryOfPatient()));
        query.addBindValue(first.patientId.toRfc4122());
        QVERIFY(query.exec());
        while (query.next())
            plan += query.value(3).toString() + u'\n';
    }
    QSqlDatabase::removeDatabase(u"plan"_s);
    QCOMPARE(plan, u"SEARCH checks USING INDEX checks_by_patient (patient_id=?)\n"_s);
}

QTEST_GUILESS_MAIN(HistoryPatientsTest)
#include "tst_historypatients.moc"
