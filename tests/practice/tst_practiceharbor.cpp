// SPDX-License-Identifier: MIT
#include "app/practice/ledger.h"
#include "app/practice/practiceserver.h"
#include "tests/practice/practiceclient.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace coverdesk::practice;
using namespace coverdesk::testing;
using namespace std::chrono_literals;

static const auto Inquiries = u"/api/v0/mental_health/inquiries"_s;

/// The phone service: what it refuses, how a call moves on, what it finds out.
class PracticeHarborTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void asksForCredentials();
    void refusesWhatNobodyCouldCallAbout_data();
    void refusesWhatNobodyCouldCallAbout();
    void refusesWhatIsNoJson();
    void takesTodayAndLeavesUnknownsOut();
    void namesEveryFieldThatIsWrong();
    void takesEveryDocumentedField();
    void movesOnWithTime_data();
    void movesOnWithTime();
    void movesOnWhileNoServerRuns();
    void knowsOnlyItsOwnInquiries();
    void tellsPlanMaximumsAndProcedures();
    void knowsANameHoweverItIsTyped();
    void knowsNoClaimWithoutItsNumber();
    void findsNobodyElse();
    void chargesEveryCreate();
    void writesNoStrangersNameDown();
    void listsTheInquiriesOfOneExternalId();
    void listsTheNewestFirstAndNoMoreThanAsked();
    void hasTheAnswerTheNextDay();

private:
    void serve(std::chrono::milliseconds calling);
    Heard create(const QJsonObject &inquiry) const;
    Heard look(const QString &id) const;
    /// The inquiry once its call has ended.
    QJsonObject resultFor(const QJsonObject &inquiry);
    QByteArray ledger() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PracticeServer> m_server;
};

void PracticeHarborTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    serve(0ms);
}

void PracticeHarborTest::serve(std::chrono::milliseconds calling)
{
    m_server = std::make_unique<PracticeServer>(Options{.folder = m_folder->path(), .calling = calling});
    QVERIFY(m_server->start());
}

Heard PracticeHarborTest::create(const QJsonObject &inquiry) const
{
    return PracticeClient(m_server->port()).post(Inquiries, inquiry, PracticeClient::harborHeaders());
}

Heard PracticeHarborTest::look(const QString &id) const
{
    return PracticeClient(m_server->port()).get(Inquiries + u'/' + id, {}, PracticeClient::harborHeaders());
}

QJsonObject PracticeHarborTest::resultFor(const QJsonObject &inquiry)
{
    return look(create(inquiry).json().value("inquiry_id"_L1).toString()).json();
}

QByteArray PracticeHarborTest::ledger() const
{
    QFile file(Ledger::fileIn(m_folder->path()));
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

static QJsonObject with(QJsonObject inquiry, const QString &field, const QJsonValue &value)
{
    inquiry.insert(field, value);
    return inquiry;
}

static QJsonObject about(const QString &name, const QString &bornOn, const QString &memberId)
{
    return with(with(with(PracticeClient::inquiry(), u"patient_name"_s, name), u"dob"_s, bornOn), u"member_id"_s,
                memberId);
}

void PracticeHarborTest::asksForCredentials()
{
    PracticeClient client(m_server->port());
    const auto placed = create(PracticeClient::inquiry()).json().value("inquiry_id"_L1).toString();
    for (const auto &headers : {PracticeClient::Headers{}, PracticeClient::Headers{{"Authorization", "Basic eDp5"}},
                                PracticeClient::Headers{{"Authorization", "Bearer x"}}}) {
        for (const auto &heard : {client.post(Inquiries, PracticeClient::inquiry(), headers),
                                  client.get(Inquiries + u'/' + placed, {}, headers)}) {
            QCOMPARE(heard.status, 401);
            QCOMPARE(heard.challenge, QByteArray("Basic"));
            QVERIFY(heard.json().value("detail"_L1).isString());
        }
    }
    QCOMPARE(ledger().count(R"("event":"create")"), 1);
}

void PracticeHarborTest::refusesWhatNobodyCouldCallAbout_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    const auto yesterday = QDate::currentDate().addDays(-1).toString(u"MM-dd-yyyy");
    for (const auto &name : {u"type"_s, u"desired_completion_date"_s, u"patient_name"_s, u"dob"_s, u"member_id"_s,
                             u"insurance"_s, u"npi"_s, u"tax_id"_s})
        QTest::newRow(qPrintable(QString(u"no "_s + name))) << name << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("check digit") << u"npi"_s << QJsonValue(u"1234567890"_s);
    QTest::newRow("npi number") << u"npi"_s << QJsonValue(1245319599);
    QTest::newRow("short npi") << u"npi"_s << QJsonValue(u"124531959"_s);
    QTest::newRow("past date") << u"desired_completion_date"_s << QJsonValue(yesterday);
    QTest::newRow("ISO date") << u"dob"_s << QJsonValue(u"1990-06-15"_s);
    QTest::newRow("30 February") << u"dob"_s << QJsonValue(u"02-30-1990"_s);
    QTest::newRow("tax id") << u"tax_id"_s << QJsonValue(u"99-0000001"_s);
    QTest::newRow("empty name") << u"patient_name"_s << QJsonValue(u" "_s);
    QTest::newRow("insurer") << u"insurance"_s << QJsonValue(u"Cigna"_s);
    QTest::newRow("type") << u"type"_s << QJsonValue(u"benefits"_s);
    QTest::newRow("queries") << u"benefits_query"_s << QJsonValue(QJsonArray{u"EVERYTHING"_s});
    QTest::newRow("codes") << u"benefits_codes"_s << QJsonValue(u"90834"_s);
    QTest::newRow("in network") << u"insurance_in_network"_s << QJsonValue(u"yes"_s);
    QTest::newRow("billed") << u"billed_amount"_s << QJsonValue(u"150.00"_s);
}

void PracticeHarborTest::refusesWhatNobodyCouldCallAbout()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    auto inquiry = with(PracticeClient::inquiry(), field, value);
    if (value.isUndefined())
        inquiry.remove(field);
    const auto heard = create(inquiry);
    QCOMPARE(heard.status, 422);
    const auto detail = heard.json().value("detail"_L1).toArray();
    QCOMPARE(detail.size(), 1);
    QCOMPARE(detail.first().toObject().value("loc"_L1).toArray(), (QJsonArray{u"body"_s, field}));
    QVERIFY(!detail.first().toObject().value("msg"_L1).toString().isEmpty());
    QCOMPARE(ledger(), QByteArray());
}

void PracticeHarborTest::refusesWhatIsNoJson()
{
    PracticeClient client(m_server->port());
    QCOMPARE(client.postBytes(Inquiries, "{\"type\":", PracticeClient::harborHeaders()).status, 422);
    QCOMPARE(client.postBytes(Inquiries, "[]", PracticeClient::harborHeaders()).status, 422);
}

void PracticeHarborTest::takesTodayAndLeavesUnknownsOut()
{
    auto inquiry =
        with(PracticeClient::inquiry(), u"desired_completion_date"_s, QDate::currentDate().toString(u"MM-dd-yyyy"));
    inquiry.insert(u"insurance_in_network"_s, QJsonValue());
    const auto heard = create(inquiry);
    QCOMPARE(heard.status, 200);
    QCOMPARE(heard.json().value("success"_L1), QJsonValue(true));
    QVERIFY(!QUuid::fromString(heard.json().value("inquiry_id"_L1).toString()).isNull());
}

void PracticeHarborTest::namesEveryFieldThatIsWrong()
{
    const auto detail = create({{u"npi"_s, u"1234567890"_s}}).json().value("detail"_L1).toArray();
    QStringList fields;
    for (const auto &problem : detail)
        fields.append(problem[u"loc"_s].toArray().at(1).toString());
    QCOMPARE(fields,
             (QStringList{u"type"_s, u"desired_completion_date"_s, u"patient_name"_s, u"dob"_s, u"member_id"_s,
                          u"insurance"_s, u"npi"_s, u"tax_id"_s}));
    QCOMPARE(detail.first()[u"type"_s].toString(), u"missing"_s);
}

void PracticeHarborTest::takesEveryDocumentedField()
{
    auto inquiry = PracticeClient::inquiry();
    for (const auto &name : {u"group_id"_s, u"practice_billing_address"_s, u"place_of_service"_s, u"claim_number"_s,
                             u"additional_info"_s, u"insurance_payor_id"_s, u"benefits_form_name"_s})
        inquiry.insert(name, u"12 River Street"_s);
    for (const auto &name : {u"billing_npi"_s, u"rendering_npi"_s})
        inquiry.insert(name, u"1245319599"_s);
    inquiry.insert(u"claims_date_of_service"_s, u"01-31-2020"_s);
    inquiry.insert(u"billed_amount"_s, 150.25);
    inquiry.insert(u"insurance_in_network"_s, true);
    inquiry.insert(u"is_specialist"_s, false);
    inquiry.insert(u"diagnosis_codes"_s, QJsonArray{u"F41.1"_s, u"F42.23"_s});
    inquiry.insert(u"something_new"_s, u"is passed over"_s);
    QCOMPARE(resultFor(inquiry).value("request"_L1).toObject(), inquiry);
}

void PracticeHarborTest::movesOnWithTime_data()
{
    QTest::addColumn<std::chrono::minutes>("age");
    QTest::addColumn<QString>("status");
    QTest::addColumn<bool>("isDone");
    QTest::newRow("from a clock ahead of ours") << std::chrono::minutes(-30) << u"SCHEDULED"_s << false;
    QTest::newRow("first quarter") << 14min << u"SCHEDULED"_s << false;
    QTest::newRow("on the phone") << 16min << u"IN_PROGRESS"_s << false;
    QTest::newRow("last minutes") << 55min << u"IN_PROGRESS"_s << false;
    QTest::newRow("done") << 61min << u"SUCCESS"_s << true;
}

void PracticeHarborTest::movesOnWithTime()
{
    QFETCH(std::chrono::minutes, age);
    const std::chrono::milliseconds elapsed = age;
    Ledger placed(m_folder->path());
    QVERIFY(placed.open());
    QVERIFY(placed.keep({.id = u"3f0c2f1e-6c57-4a5e-9a41-0d2f7a1b8c01"_s,
                         .createdAt = QDateTime::currentDateTimeUtc().addMSecs(-elapsed.count()),
                         .request = PracticeClient::inquiry()}));
    serve(1h);
    const auto found = look(u"3f0c2f1e-6c57-4a5e-9a41-0d2f7a1b8c01"_s).json();
    QTEST(found.value("status"_L1).toString(), "status");
    QTEST(found.value("results"_L1).isObject(), "isDone");
    QVERIFY(QDateTime::fromString(found.value("creation_ts"_L1).toString(), Qt::ISODateWithMs).isValid());
}

void PracticeHarborTest::movesOnWhileNoServerRuns()
{
    serve(1h);
    const auto id = create(PracticeClient::inquiry()).json().value("inquiry_id"_L1).toString();
    QCOMPARE(look(id).json().value("status"_L1).toString(), u"SCHEDULED"_s);
    m_server.reset();
    serve(0ms);
    const auto found = look(id).json();
    QCOMPARE(found.value("status"_L1).toString(), u"SUCCESS"_s);
    QCOMPARE(found.value("request"_L1).toObject(), PracticeClient::inquiry());
    QCOMPARE(found.value("id"_L1).toString(), id);
}

void PracticeHarborTest::knowsOnlyItsOwnInquiries()
{
    const auto heard = look(u"3f0c2f1e-6c57-4a5e-9a41-0d2f7a1b8c01"_s);
    QCOMPARE(heard.status, 404);
    QVERIFY(heard.json().value("detail"_L1).isString());
}

void PracticeHarborTest::tellsPlanMaximumsAndProcedures()
{
    const auto results = resultFor(PracticeClient::inquiry()).value("results"_L1).toObject();
    const auto plan = results.value("plan_information"_L1).toObject();
    QCOMPARE(plan.value("is_active"_L1), QJsonValue(true));
    QCOMPARE(plan.value("effective_date"_L1).toString(), u"10-01-2020"_s);
    QVERIFY(plan.value("termination_date"_L1).isNull());
    QCOMPARE(results.value("maximums"_L1).toObject().value("individual_deductible_used"_L1).toString(), u"80"_s);
    QCOMPARE(results.value("call_details"_L1).toArray().first().toObject().value("reference_number"_L1).toString(),
             u"2812129"_s);

    QHash<QString, QJsonObject> procedures;
    for (const auto &pair : results.value("procedure_codes"_L1).toArray()) {
        QCOMPARE(pair.toArray().size(), 2);
        procedures.insert(pair.toArray().at(0).toObject().value("procedure_code"_L1).toString(),
                          pair.toArray().at(1).toObject());
    }
    QCOMPARE(procedures.size(), 4);
    QCOMPARE(procedures.value(u"90834"_s).value("copay_amount"_L1).toString(), u"20.00"_s);
    QCOMPARE(procedures.value(u"90832"_s).value("is_prior_auth_required"_L1), QJsonValue(true));
    QCOMPARE(procedures.value(u"90837"_s).value("is_covered"_L1), QJsonValue(false));
    QVERIFY(procedures.value(u"90837"_s).value("copay_amount"_L1).isNull());
}

void PracticeHarborTest::knowsANameHoweverItIsTyped()
{
    const auto inquiry = about(u" tomas  REYES "_s, u"02-29-1984"_s, u" w900000002"_s);
    const auto found = resultFor(inquiry);
    QCOMPARE(found.value("status"_L1).toString(), u"SUCCESS"_s);
    QCOMPARE(found.value("request"_L1).toObject(), inquiry);
}

void PracticeHarborTest::knowsNoClaimWithoutItsNumber()
{
    const auto found = resultFor(with(PracticeClient::inquiry(), u"type"_s, u"CLAIMS_STATUS"_s));
    QCOMPARE(found.value("status"_L1).toString(), u"UNSUCCESSFUL"_s);
    QVERIFY(found.value("results"_L1).isNull());
}

void PracticeHarborTest::findsNobodyElse()
{
    for (const auto &inquiry : {about(u"Maya Okafor"_s, u"06-16-1990"_s, u"U123456789"_s),
                                about(u"Maya Okafor"_s, u"06-15-1990"_s, u"U123456788"_s),
                                about(u"Somebody Else"_s, u"06-15-1990"_s, u"U123456789"_s)}) {
        const auto found = resultFor(inquiry);
        QCOMPARE(found.value("status"_L1).toString(), u"UNSUCCESSFUL"_s);
        QVERIFY(!found.value("results"_L1).toObject().contains("plan_information"_L1));
    }
}

void PracticeHarborTest::chargesEveryCreate()
{
    const auto first = create(PracticeClient::inquiry()).json();
    const auto second = create(PracticeClient::inquiry()).json();
    QVERIFY(first.value("inquiry_id"_L1) != second.value("inquiry_id"_L1));
    QCOMPARE(ledger().count(R"("event":"create")"), 2);
    QCOMPARE(ledger().count(R"("externalId":"5b0f5d8c-16a7-4f0b-8a0f-3f6a5e0d7c21")"), 2);
}

void PracticeHarborTest::writesNoStrangersNameDown()
{
    const auto found = resultFor(about(u"Somebody Else"_s, u"01-02-1960"_s, u"X777"_s));
    QCOMPARE(found.value("request"_L1).toObject().value("external_id"_L1).toString(),
             u"5b0f5d8c-16a7-4f0b-8a0f-3f6a5e0d7c21"_s);
    for (const auto *word : {"Somebody", "01-02-1960", "X777"})
        QVERIFY2(!ledger().contains(word), word);
}

void PracticeHarborTest::listsTheInquiriesOfOneExternalId()
{
    for (const auto &group : {u"first"_s, u"second"_s}) {
        auto inquiry = PracticeClient::inquiry();
        inquiry.insert(u"external_id"_s, group);
        QCOMPARE(create(inquiry).status, 200);
    }
    PracticeClient client(m_server->port());
    const auto listed = [&client](const QUrlQuery &query) {
        return QJsonDocument::fromJson(client.get(Inquiries, query, PracticeClient::harborHeaders()).body).array();
    };
    QCOMPARE(listed({}).size(), 2);
    const auto second = listed({{u"external_id"_s, u"second"_s}});
    QCOMPARE(second.size(), 1);
    QCOMPARE(second.first()["request"_L1]["external_id"_L1].toString(), u"second"_s);
    QCOMPARE(client.get(Inquiries, {}, {}).status, 401);
}

void PracticeHarborTest::listsTheNewestFirstAndNoMoreThanAsked()
{
    for (auto i = 0; i < 201; ++i) {
        Ledger placed(m_folder->path());
        QVERIFY(placed.keep({.id = QString::number(i),
                             .createdAt = QDateTime::fromMSecsSinceEpoch(1893456000000, Qt::UTC).addSecs(i),
                             .request = PracticeClient::inquiry()}));
    }
    PracticeClient client(m_server->port());
    const auto heard = [&client](const QUrlQuery &query) {
        return client.get(Inquiries, query, PracticeClient::harborHeaders());
    };
    const auto listed = [&](const QUrlQuery &query) { return QJsonDocument::fromJson(heard(query).body).array(); };
    QCOMPARE(listed({}).size(), 200);
    const auto two = listed({{u"limit"_s, u"2"_s}});
    QCOMPARE(two.size(), 2);
    QCOMPARE(two.at(0)["id"_L1].toString(), u"200"_s);
    QCOMPARE(two.at(1)["id"_L1].toString(), u"199"_s);
    QVERIFY(listed({{u"limit"_s, u"0"_s}}).isEmpty());
    for (const auto &limit : {u"-1"_s, u"many"_s, u""_s}) {
        const auto refused = heard({{u"limit"_s, limit}});
        QCOMPARE(refused.status, 422);
        QCOMPARE(refused.json().value("detail"_L1)[0]["loc"_L1].toArray(), (QJsonArray{u"query"_s, u"limit"_s}));
    }
}

void PracticeHarborTest::hasTheAnswerTheNextDay()
{
    const auto serveAt = [this](const QDateTime &now) {
        m_server = std::make_unique<PracticeServer>(
            Options{.folder = m_folder->path(), .calling = 20h, .now = [now] { return now; }});
        QVERIFY(m_server->start());
    };
    const QDateTime evening({2030, 3, 18}, {17, 0});
    serveAt(evening);
    QCOMPARE(create(PracticeClient::inquiry()).status, 422); // wanted for a day long past on this clock
    const auto placed = create(with(PracticeClient::inquiry(), u"desired_completion_date"_s, u"03-19-2030"_s));
    const auto id = placed.json().value("inquiry_id"_L1).toString();
    QCOMPARE(look(id).json().value("status"_L1).toString(), u"SCHEDULED"_s);
    serveAt(evening.addSecs(19 * 3600));
    QCOMPARE(look(id).json().value("status"_L1).toString(), u"IN_PROGRESS"_s);
    serveAt(evening.addSecs(20 * 3600));
    QCOMPARE(look(id).json().value("status"_L1).toString(), u"SUCCESS"_s);
}

QTEST_GUILESS_MAIN(PracticeHarborTest)
#include "tst_practiceharbor.moc"
