// SPDX-License-Identifier: MIT
#include "app/domain/archive.h"
#include "tests/domain/fullcheck.h"
#include "tests/domain/jsonpaths.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace coverdesk;
using namespace Qt::StringLiterals;

class ArchiveTest : public QObject
{
    Q_OBJECT

private slots:
    void readsBackAFullCheck();
    void readsBackAnEmptyCheck();
    void readsBackLineAndPatient();
    void writesUnknownAsNull();
    void writesWordsBesideAmounts();
    void writesTimesInUtc();
    void knowsEveryEnumByName();
    void missesEveryName();
    void refusesEveryWrongType();
    void refusesNamesThatAreNotOurs();
    void refusesValuesWeNeverWrite_data();
    void refusesValuesWeNeverWrite();
    void takesAnInquiryInPart();
    void namesWhatIsWrongWithAnInquiry_data();
    void namesWhatIsWrongWithAnInquiry();
    void tellsNoValueOfADamagedCheck();
    void readsWhatTheFirstFormatHeld();
    void readsALineOfTheThirdFormat();
    void leavesWhatALaterProgramWrote();
};

/// Through the bytes a file would hold.
static QJsonObject throughBytes(const QJsonObject &json)
{
    return QJsonDocument::fromJson(QJsonDocument(json).toJson(QJsonDocument::Compact)).object();
}

void ArchiveTest::readsBackAFullCheck()
{
    const auto check = fullCheck();
    const auto read = checkFromJson(throughBytes(toJson(check)));
    QVERIFY(read);
    QVERIFY(*read == check);
    QCOMPARE(toJson(*read), toJson(check));
}

void ArchiveTest::readsBackAnEmptyCheck()
{
    const auto read = checkFromJson(throughBytes(toJson(Check())));
    QVERIFY(read);
    QVERIFY(*read == Check());

    Check answered;
    answered.benefits = Benefits();
    answered.failure = Failure();
    const auto again = checkFromJson(throughBytes(toJson(answered)));
    QVERIFY(again);
    QVERIFY(*again == answered);
}

void ArchiveTest::readsBackLineAndPatient()
{
    const auto line = lineOf(fullCheck());
    QCOMPARE(lineFromJson(throughBytes(toJson(line))), Result(line));
    QCOMPARE(lineFromJson(throughBytes(toJson(CheckLine()))), Result(CheckLine()));

    QCOMPARE(patientFromJson(throughBytes(toJson(fullPatient()))), Result(fullPatient()));
    QCOMPARE(patientFromJson(throughBytes(toJson(Patient()))), Result(Patient()));
}

void ArchiveTest::writesUnknownAsNull()
{
    const auto json = toJson(Benefits());
    QVERIFY(json.value("plan"_L1).toObject().value("active"_L1).isNull());
    QVERIFY(json.value("plan"_L1).toObject().value("effectiveOn"_L1).isNull());
    QVERIFY(json.value("costShare"_L1).toObject().value("copay"_L1).isNull());
    QVERIFY(json.value("latency"_L1).isNull());
    QVERIFY(json.value("summary"_L1).isNull());
    QVERIFY(toJson(Check()).value("benefits"_L1).isNull());
    QVERIFY(toJson(Check()).value("askedAt"_L1).isNull());
}

void ArchiveTest::writesWordsBesideAmounts()
{
    Benefits benefits;
    const auto copay = [&benefits](const Amount &amount) {
        benefits.costShare.copay = amount;
        return toJson(benefits).value("costShare"_L1).toObject().value("copay"_L1);
    };
    QCOMPARE(copay({Money::cents(25'00), {}}), QJsonValue(u"25.00"_s));
    QCOMPARE(copay({Money::cents(0), {}}), QJsonValue(u"0.00"_s));
    QCOMPARE(copay({{}, u"N/A"_s}), QJsonValue(QJsonObject{{u"asStated"_s, u"N/A"_s}}));

    Check check;
    benefits.costShare.copay = {Money::cents(25'00), u"25 dollars"_s};
    benefits.plan.effectiveOn = {QDate(2026, 1, 1), u"Jan 1"_s};
    benefits.costShare.coinsurance = {Percent::hundredths(2000), u"a fifth"_s};
    check.benefits = benefits;
    const auto read = checkFromJson(throughBytes(toJson(check)));
    QVERIFY(read);
    QVERIFY(*read == check);
}

void ArchiveTest::writesTimesInUtc()
{
    Check check;
    check.askedAt = QDateTime(QDate(2026, 11, 20), QTime(9, 42, 0, 125), Qt::OffsetFromUTC, -8 * 3600);
    QCOMPARE(toJson(check).value("askedAt"_L1).toString(), u"2026-11-20T17:42:00.125Z"_s);
    const auto read = checkFromJson(toJson(check));
    QVERIFY(read);
    QCOMPARE(read->askedAt, check.askedAt);
}

void ArchiveTest::knowsEveryEnumByName()
{
    QStringList names;
    for (auto standing = 0; standing <= int(Standing::Closed); ++standing) {
        Check check;
        check.standing = Standing(standing);
        QVERIFY(checkFromJson(toJson(check)) == Result(check));
        names.append(nameOf(check.standing));
    }
    for (auto kind = 0; kind <= int(Failure::Kind::Forbidden); ++kind) {
        Check check;
        check.failure = Failure{.kind = Failure::Kind(kind)};
        QVERIFY(checkFromJson(toJson(check)) == Result(check));
    }
    for (auto verdict = 0; verdict <= int(Verdict::ClaimTold); ++verdict) {
        CheckLine line;
        line.verdict = Verdict(verdict);
        QVERIFY(lineFromJson(toJson(line)) == Result(line));
    }
    for (auto order = 0; order <= int(Coverage::Order::Ended); ++order) {
        Patient patient;
        patient.coverages = {{QUuid::createUuid(), {}, Coverage::Order(order), Coverage::Order(order)}};
        QVERIFY(patientFromJson(toJson(patient)) == Result(patient));
    }
    QCOMPARE(names.removeDuplicates(), 0);
    QCOMPARE(nameOf(Standing::InDoubt), u"inDoubt"_s);
    QCOMPARE(nameOf(ServiceId::HealthHarbor), u"healthHarbor"_s);
}

void ArchiveTest::missesEveryName()
{
    const auto json = toJson(fullCheck());
    auto count = 0;
    for (const auto &path : everyName(json)) {
        // Without its format it is one of the first format, which had fewer names.
        if (isElement(path) || path == Path{u"format"_s})
            continue;
        const auto read = checkFromJson(withChange(json, path, QJsonValue::Undefined).toObject());
        QVERIFY2(!read, qPrintable(path.join(u'/')));
        QCOMPARE(read.failure().kind, Failure::Kind::Damaged);
        ++count;
    }
    QVERIFY(count > 150);
}

void ArchiveTest::refusesEveryWrongType()
{
    const auto json = toJson(fullCheck());
    const QJsonArray wrong{0.5, 1e300, u"no such value"_s, QJsonArray{1}, QJsonObject{{u"x"_s, 1}}};
    for (const auto &path : everyName(json)) {
        auto refused = 0;
        for (const auto &value : wrong)
            refused += checkFromJson(withChange(json, path, value).toObject()) ? 0 : 1;
        // Text is right where text belongs, whatever it says.
        QVERIFY2(refused >= wrong.size() - 1, qPrintable(path.join(u'/')));
    }
}

void ArchiveTest::refusesNamesThatAreNotOurs()
{
    const auto json = toJson(fullCheck());
    QVERIFY(checkFromJson(json));
    for (const auto &path :
         {Path{u"extra"_s}, Path{u"inquiry"_s, u"extra"_s}, Path{u"benefits"_s, u"plan"_s, u"extra"_s},
          Path{u"benefits"_s, u"calls"_s, u"0"_s, u"extra"_s}})
        QVERIFY(!checkFromJson(withChange(json, path, 1).toObject()));
}

void ArchiveTest::refusesValuesWeNeverWrite_data()
{
    QTest::addColumn<Path>("path");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char *name, const QString &path, const QJsonValue &value) {
        QTest::newRow(name) << path.split(u'/') << value;
    };
    row("a braced id", u"id"_s, u"{0f8fad5b-d9cb-469f-a165-70867728950e}"_s);
    row("30 February", u"inquiry/patient/bornOn"_s, u"1990-02-30"_s);
    row("an American date", u"inquiry/patient/bornOn"_s, u"06/15/1990"_s);
    row("a local time", u"askedAt"_s, u"2026-11-20T12:00:00.000"_s);
    row("a time without milliseconds", u"firstSentAt"_s, u"2026-11-20T12:00:00Z"_s);
    row("an empty text", u"ticket"_s, u""_s);
    row("a null flag", u"everInDoubt"_s, QJsonValue::Null);
    row("a fraction of an attempt", u"attempts"_s, 1.5);
    row("too many attempts", u"attempts"_s, 3e9);
    row("no base64", u"received"_s, u"*"_s);
    row("an unknown standing", u"standing"_s, u"cancelled"_s);
    row("a capital standing", u"standing"_s, u"Answered"_s);
    row("an unknown verdict", u"benefits/verdict"_s, u"covered"_s);
    row("money as a number", u"benefits/costShare/copay"_s, 25.0);
    row("money with a sign", u"benefits/costShare/copay"_s, u"$25.00"_s);
    row("money without cents", u"benefits/maximums/individualDeductible/limit"_s, u"25"_s);
    row("empty words", u"benefits/costShare/copay"_s, QJsonObject{{u"asStated"_s, u""_s}});
    row("words and a stranger", u"benefits/costShare/copay"_s, QJsonObject{{u"asStated"_s, u"a"_s}, {u"b"_s, u"c"_s}});
    row("a share over 100", u"benefits/costShare/coinsurance"_s, u"101"_s);
    row("a share with a sign", u"benefits/costShare/coinsurance"_s, u"20%"_s);
    row("a number among codes", u"inquiry/procedureCodes/0"_s, 90837);
    row("an address that is none", u"dispatch/address"_s, u"https://[::"_s);
}

void ArchiveTest::refusesValuesWeNeverWrite()
{
    QFETCH(Path, path);
    QFETCH(QJsonValue, value);
    const auto read = checkFromJson(withChange(toJson(fullCheck()), path, value).toObject());
    QVERIFY(!read);
    QCOMPARE(read.failure().kind, Failure::Kind::Damaged);
    QVERIFY(path.join(u'.').startsWith(read.failure().problems.front().field));
}

void ArchiveTest::takesAnInquiryInPart()
{
    QCOMPARE(inquiryFromJson({}), Result(Inquiry()));
    QCOMPARE(inquiryFromJson(toJson(fullInquiry())), Result(fullInquiry()));

    Inquiry expected;
    expected.patient.firstName = u"Maya"_s;
    expected.insurance.memberId = u"U1"_s;
    const auto json = QJsonDocument::fromJson(R"({"patient": {"firstName": "Maya", "bornOn": null, "lastName": null},
                                                  "insurance": {"memberId": "U1"}, "provider": null})");
    QCOMPARE(inquiryFromJson(json.object()), Result(expected));
}

void ArchiveTest::namesWhatIsWrongWithAnInquiry_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("path");
    const auto row = [](const char *name, const QByteArray &json, const QString &code, const QString &path) {
        QTest::newRow(name) << json << code << path;
    };
    row("stranger", R"({"patent": {}})", u"unknown-name"_s, u"patent"_s);
    row("stranger inside", R"({"patient": {"name": "M"}})", u"unknown-name"_s, u"patient.name"_s);
    row("date", R"({"patient": {"bornOn": "02/30/1990"}})", u"wrong-type"_s, u"patient.bornOn"_s);
    row("number for text", R"({"insurance": {"memberId": 123456789}})", u"wrong-type"_s, u"insurance.memberId"_s);
    row("text for object", R"({"insurance": "Cigna"})", u"wrong-type"_s, u"insurance"_s);
    row("text for list", R"({"procedureCodes": "90837"})", u"wrong-type"_s, u"procedureCodes"_s);
    row("text for yes or no", R"({"provider": {"inNetwork": "yes"}})", u"wrong-type"_s, u"provider.inNetwork"_s);
    row("after a whole object", R"({"insurance": {"payer": "C"}, "wantedBy": 5})", u"wrong-type"_s, u"wantedBy"_s);
}

void ArchiveTest::namesWhatIsWrongWithAnInquiry()
{
    QFETCH(QByteArray, json);
    const auto read = inquiryFromJson(QJsonDocument::fromJson(json).object());
    QVERIFY(!read);
    QCOMPARE(read.failure().kind, Failure::Kind::Refused);
    QTEST(read.failure().code, "code");
    QTEST(read.failure().problems.front().field, "path");
}

void ArchiveTest::tellsNoValueOfADamagedCheck()
{
    const auto json = withChange(toJson(fullCheck()), {u"inquiry"_s, u"patient"_s, u"bornOn"_s}, u"Maya"_s);
    const auto read = checkFromJson(json.toObject());
    QVERIFY(!read);
    QCOMPARE(read.failure(),
             (Failure{.kind = Failure::Kind::Damaged,
                      .code = u"wrong-type"_s,
                      .problems = {{u"inquiry.patient.bornOn"_s, {}}}}));
}

/// As version 1 wrote it: nothing of claims, searches, links and openings, and no format.
static QJsonObject inFirstFormat(QJsonObject json)
{
    for (const auto name : {"format"_L1, "search"_L1, "followedSince"_L1, "missingSince"_L1, "repeats"_L1,
                            "repeatedBy"_L1, "openedAt"_L1})
        json.remove(name);
    auto inquiry = json["inquiry"_L1].toObject();
    inquiry.remove("claim"_L1);
    inquiry.remove("formName"_L1);
    json["inquiry"_L1] = inquiry;
    return json;
}

void ArchiveTest::readsWhatTheFirstFormatHeld()
{
    auto check = fullCheck();
    check.service = ServiceId::HealthHarbor;
    check.standing = Standing::Answered;
    const auto json = inFirstFormat(toJson(check));
    QCOMPARE(formatOf(json), 1);
    const auto read = checkFromJson(json);
    QVERIFY(read);
    QCOMPARE(read->inquiry.claim, std::nullopt);
    QCOMPARE(read->search, Search());
    QCOMPARE(read->benefits, check.benefits);
    // It was shown as soon as it came: it is no news today.
    QVERIFY(!isNews(*read));
    QCOMPARE(lineOf(*read, 1).trouble, std::nullopt);
    QVERIFY(lineOf(*read, 2).trouble);

    auto strange = json;
    strange.insert(u"surprise"_s, 1);
    QCOMPARE(checkFromJson(strange).failure().kind, Failure::Kind::Damaged);
}

/// Which said nothing of the plan.
void ArchiveTest::readsALineOfTheThirdFormat()
{
    const auto check = fullCheck();
    auto json = toJson(lineOf(check));
    json.remove("plan"_L1);
    json.remove("lastCallAt"_L1);
    QCOMPARE(lineFromJson(json).failure().kind, Failure::Kind::Damaged);
    json["format"_L1] = 3;
    QCOMPARE(lineFromJson(json), Result(lineOf(check, 3)));
    QCOMPARE(lineOf(check, 3).plan, std::nullopt);
    QCOMPARE(lineOf(check, 4), lineOf(check));
    QCOMPARE(lineOf(check).plan, check.benefits->plan);
    QCOMPARE(lineOf(check).lastCallAt, check.benefits->calls.front().endedAt);
}

void ArchiveTest::leavesWhatALaterProgramWrote()
{
    auto json = toJson(fullCheck());
    json["format"_L1] = 5;
    QCOMPARE(checkFromJson(json).failure().kind, Failure::Kind::Newer);
    json["format"_L1] = u"2"_s;
    QCOMPARE(checkFromJson(json).failure().kind, Failure::Kind::Damaged);
}

QTEST_APPLESS_MAIN(ArchiveTest)
#include "tst_archive.moc"
