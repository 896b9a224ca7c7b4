// SPDX-License-Identifier: MIT
#include "app/domain/archive.h"
#include "tests/domain/fullcheck.h"
#include "tests/domain/jsonpaths.h"

#include <QTest>

using namespace coverdesk;
using namespace Qt::StringLiterals;

class PatientArchiveTest : public QObject
{
    Q_OBJECT

private slots:
    void missesEveryNameOfAPatient();
    void refusesAPatientWeNeverWrite_data();
    void refusesAPatientWeNeverWrite();
    void readsThePatientsOfOlderFormats();
};

void PatientArchiveTest::missesEveryNameOfAPatient()
{
    const auto json = toJson(fullPatient());
    auto count = 0;
    for (const auto &path : everyName(json)) {
        if (isElement(path) || path == Path{u"format"_s})
            continue;
        const auto read = patientFromJson(withChange(json, path, QJsonValue::Undefined).toObject());
        QVERIFY2(!read, qPrintable(path.join(u'/')));
        QCOMPARE(read.failure().kind, Failure::Kind::Damaged);
        ++count;
    }
    QVERIFY(count > 30);
}

void PatientArchiveTest::refusesAPatientWeNeverWrite_data()
{
    QTest::addColumn<Path>("path");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char *name, const QString &path, const QJsonValue &value) {
        QTest::newRow(name) << path.split(u'/') << value;
    };
    row("an unknown order", u"coverages/0/order"_s, u"third"_s);
    row("no order", u"coverages/0/order"_s, QJsonValue::Null);
    row("a coverage that is none", u"coverages/1"_s, u"Cigna"_s);
    row("no list of coverages", u"coverages"_s, QJsonValue::Null);
    row("30 February", u"coverages/0/startsOn"_s, u"2026-02-30"_s);
    row("a policyholder in words", u"coverages/1/policyholder"_s, u"Emeka"_s);
    row("a stranger in a coverage", u"coverages/0/plan"_s, u"PPO"_s);
    row("the insurance of older formats", u"insurance"_s, QJsonObject());
    row("a braced id", u"mergedInto"_s, u"{0f8fad5b-d9cb-469f-a165-70867728950e}"_s);
    row("a check that is none", u"mergedChecks/0"_s, 1);
}

void PatientArchiveTest::refusesAPatientWeNeverWrite()
{
    QFETCH(Path, path);
    QFETCH(QJsonValue, value);
    const auto json = toJson(fullPatient());
    QVERIFY(patientFromJson(json));
    const auto read = patientFromJson(withChange(json, path, value).toObject());
    QVERIFY(!read);
    QCOMPARE(read.failure().kind, Failure::Kind::Damaged);
}

void PatientArchiveTest::readsThePatientsOfOlderFormats()
{
    const auto patient = patientWith(QUuid::createUuid(), fullPatient().person, fullInquiry().insurance);
    auto json = toJson(patient);
    auto insurance = json["coverages"_L1][0]["insurance"_L1].toObject();
    for (const auto name : {"chartNumber"_L1, "coverages"_L1, "mergedInto"_L1, "mergedChecks"_L1, "mergedAt"_L1})
        json.remove(name);
    json["format"_L1] = 2;
    QCOMPARE(patientFromJson(json).failure().kind, Failure::Kind::Damaged);
    json["insurance"_L1] = insurance;
    // Whenever it is read: its first coverage keeps its id.
    for (int times = 0; times < 2; ++times)
        QCOMPARE(patientFromJson(json), Result(patient));
    json.remove("format"_L1);
    QCOMPARE(patientFromJson(json), Result(patient));
    json["format"_L1] = 3;
    QCOMPARE(patientFromJson(json).failure().kind, Failure::Kind::Damaged);

    // In the third it was not kept when one was merged.
    auto merged = fullPatient();
    json = toJson(merged);
    json.remove("mergedAt"_L1);
    QCOMPARE(patientFromJson(json).failure().kind, Failure::Kind::Damaged);
    json["format"_L1] = 3;
    merged.mergedAt.reset();
    QCOMPARE(patientFromJson(json), Result(merged));
}

QTEST_APPLESS_MAIN(PatientArchiveTest)
#include "tst_patientarchive.moc"
