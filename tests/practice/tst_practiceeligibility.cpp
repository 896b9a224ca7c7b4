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

static const auto CheckPath = u"/api/eligibility/check"_s;
static const auto MockPath = u"/api/eligibility/check/mock"_s;
static const QByteArray Key = "5b0f5d8c-16a7-4f0b-8a0f-3f6a5e0d7c21";

/// The real-time service: its refusals, what is charged, and that a key is charged once.
class PracticeEligibilityTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void answersAsInTheDocumentation();
    void refusesWithEachDocumentedCode_data();
    void refusesWithEachDocumentedCode();
    void namesEveryFieldThatIsWrong();
    void offersTheCandidatesOfAnAmbiguousPayer();
    void findsPayersByOtherNames_data();
    void findsPayersByOtherNames();
    void doesNotGuessBetweenPayers_data();
    void doesNotGuessBetweenPayers();
    void takesTheSameFieldsInAQuery();
    void chargesNobodyForAHead();
    void chargesAKeyOnce();
    void chargesAKeyOnceOverARestart();
    void chargesAKeyOnceOverTwoServersAtOnce();
    void refusesAKeyForAnotherQuestion();
    void spendsTheWalletAndNoMore();
    void takesItsTime();
    void neverChargesAMockCheck();
    void keepsNoQuestionInTheLedger();

private:
    Options options() const { return {.folder = m_folder->path()}; }
    Heard ask(const QJsonObject &question, const PracticeClient::Headers &headers) const;
    qsizetype charges() const;
    QByteArray ledger() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PracticeServer> m_server;
};

void PracticeEligibilityTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<PracticeServer>(options());
    QVERIFY(m_server->start());
}

Heard PracticeEligibilityTest::ask(const QJsonObject &question, const PracticeClient::Headers &headers) const
{
    return PracticeClient(m_server->port()).post(CheckPath, question, headers);
}

QByteArray PracticeEligibilityTest::ledger() const
{
    QFile file(Ledger::fileIn(m_folder->path()));
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

qsizetype PracticeEligibilityTest::charges() const
{
    return ledger().count(R"("event":"charge")");
}

static QJsonObject with(QJsonObject question, const QString &field, const QJsonValue &value)
{
    question.insert(field, value);
    return question;
}

static PracticeClient::Headers withHeader(PracticeClient::Headers headers, const QByteArray &name,
                                          const QByteArray &value)
{
    headers.insert(name, value);
    return headers;
}

static PracticeClient::Headers withoutHeader(PracticeClient::Headers headers, const QByteArray &name)
{
    headers.remove(name);
    return headers;
}

static QUrlQuery queryOf(const QJsonObject &question)
{
    QUrlQuery query;
    for (auto field = question.begin(); field != question.end(); ++field)
        query.addQueryItem(field.key(), field.value().toString());
    return query;
}

void PracticeEligibilityTest::answersAsInTheDocumentation()
{
    const auto heard = ask(PracticeClient::question(), PracticeClient::eligibilityHeaders());
    QCOMPARE(heard.status, 200);
    const QJsonObject summary{{u"coverageActive"_s, true},
                              {u"planName"_s, u"Cigna Open Access Plus"_s},
                              {u"payerName"_s, u"Cigna"_s},
                              {u"deductibleRemaining"_s, 1200},
                              {u"outOfPocketRemaining"_s, 3500},
                              {u"coinsurancePercent"_s, 20},
                              {u"copayAmount"_s, 25},
                              {u"inNetworkPreferred"_s, true}};
    const auto answer = heard.json();
    QCOMPARE(answer.value("benefitSummary"_L1).toObject(), summary);
    QCOMPARE(answer.value("success"_L1), QJsonValue(true));
    QCOMPARE(answer.value("latencyMs"_L1), QJsonValue(487));
    QCOMPARE(answer.value("upstreamStatusCode"_L1), QJsonValue(200));
    QVERIFY(answer.value("errorMessage"_L1).isNull());
    QVERIFY(answer.value("traceId"_L1).isString());
    QVERIFY(heard.body.contains("1200.00"));
}

void PracticeEligibilityTest::refusesWithEachDocumentedCode_data()
{
    QTest::addColumn<PracticeClient::Headers>("headers");
    QTest::addColumn<QJsonObject>("question");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    const auto headers = PracticeClient::eligibilityHeaders(Key);
    const auto maya = PracticeClient::question();
    const auto asClient = [&](QLatin1StringView id) { return withHeader(headers, "X-Client-Id", id.data()); };
    const auto atPayer = [&](const QString &name) { return with(maya, u"payerName"_s, name); };

    QTest::newRow("no key") << withoutHeader(headers, "Authorization") << maya << 401 << u"UNAUTHORIZED"_s;
    QTest::newRow("wrong key") << withHeader(headers, "Authorization", "Bearer x") << maya << 401 << u"UNAUTHORIZED"_s;
    QTest::newRow("other scheme") << withHeader(headers, "Authorization", "Basic eDp5") << maya << 401
                                  << u"UNAUTHORIZED"_s;
    QTest::newRow("no client") << withoutHeader(headers, "X-Client-Id") << maya << 400 << u"CLIENT_ID_REQUIRED"_s;
    QTest::newRow("no UUID") << asClient("clinic-1"_L1) << maya << 400 << u"CLIENT_ID_INVALID"_s;
    QTest::newRow("unknown client") << asClient("11111111-2222-4333-8444-555555555555"_L1) << maya << 404
                                    << u"CLIENT_NOT_FOUND"_s;
    QTest::newRow("inactive client") << asClient(InactiveClientId) << maya << 404 << u"CLIENT_INACTIVE"_s;
    QTest::newRow("foreign client") << asClient(ForeignClientId) << maya << 409 << u"WORKSPACE_MISMATCH"_s;
    QTest::newRow("unknown payer") << headers << atPayer(u"Nobody's Insurance"_s) << 404 << u"PAYER_NOT_FOUND"_s;
    QTest::newRow("abbreviation") << headers << atPayer(u"UHC"_s) << 404 << u"PAYER_NOT_FOUND"_s;
    QTest::newRow("ambiguous payer") << headers << atPayer(u"blue shield"_s) << 409 << u"PAYER_AMBIGUOUS"_s;
    QTest::newRow("phone only") << headers << atPayer(u"Harborview Mutual"_s) << 422
                                << u"PAYER_ELIGIBILITY_NOT_SUPPORTED"_s;
    QTest::newRow("no member") << headers << with(maya, u"memberId"_s, u" "_s) << 400 << u"VALIDATION_ERROR"_s;
    QTest::newRow("wrong type") << headers << with(maya, u"memberId"_s, 7) << 400 << u"VALIDATION_ERROR"_s;
    QTest::newRow("30 February") << headers << with(maya, u"patientDateOfBirth"_s, u"1990-02-30"_s) << 400
                                 << u"VALIDATION_ERROR"_s;
    QTest::newRow("64 KB name") << headers << with(maya, u"patientFirstName"_s, QString(65536, u'x')) << 400
                                << u"VALIDATION_ERROR"_s;
    QTest::newRow("key no UUID") << PracticeClient::eligibilityHeaders("retry") << maya << 400 << u"VALIDATION_ERROR"_s;
}

void PracticeEligibilityTest::refusesWithEachDocumentedCode()
{
    QFETCH(PracticeClient::Headers, headers);
    QFETCH(QJsonObject, question);
    const auto heard = ask(question, headers);
    QTEST(heard.status, "status");
    QTEST(heard.errorCode(), "code");
    QCOMPARE(heard.json().value("success"_L1), QJsonValue(false));
    const auto error = heard.json().value("error"_L1).toObject();
    const auto isValidation = heard.errorCode() == "VALIDATION_ERROR"_L1;
    QCOMPARE(error.contains("issues"_L1), isValidation);
    QCOMPARE(error.contains("message"_L1), !isValidation);
    QCOMPARE(charges(), 0);
    // A refusal is not kept: the key is still good.
    QCOMPARE(ask(PracticeClient::question(), PracticeClient::eligibilityHeaders(Key)).status, 200);
}

void PracticeEligibilityTest::namesEveryFieldThatIsWrong()
{
    const auto heard = ask({{u"payerName"_s, u"Cigna"_s}}, PracticeClient::eligibilityHeaders());
    QStringList fields;
    for (const auto &issue : heard.json().value("error"_L1).toObject().value("issues"_L1).toArray())
        fields.append(issue.toObject().value("path"_L1).toArray().first().toString());
    QCOMPARE(fields, (QStringList{u"memberId"_s, u"patientFirstName"_s, u"patientLastName"_s}));

    for (const auto *body : {"", "null", "[]", "{\"payerName\":", "\xff\xfe"}) {
        const auto unreadable =
            PracticeClient(m_server->port()).postBytes(CheckPath, body, PracticeClient::eligibilityHeaders());
        QCOMPARE(unreadable.status, 400);
        QCOMPARE(unreadable.errorCode(), u"VALIDATION_ERROR"_s);
    }
}

void PracticeEligibilityTest::offersTheCandidatesOfAnAmbiguousPayer()
{
    const auto headers = PracticeClient::eligibilityHeaders();
    const auto heard = ask(with(PracticeClient::question(), u"payerName"_s, u"Blue Shield"_s), headers);
    const auto labels = heard.json().value("error"_L1).toObject().value("candidatePayerLabels"_L1).toArray();
    QVERIFY(labels.size() >= 3);
    for (const auto &label : labels)
        QCOMPARE(ask(with(PracticeClient::question(), u"payerName"_s, label), headers).status, 200);
}

void PracticeEligibilityTest::findsPayersByOtherNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("label");
    QTest::newRow("case") << u"cIGNA"_s << u"Cigna"_s;
    QTest::newRow("spaces") << u"  United   Healthcare "_s << u"UnitedHealthcare"_s;
    QTest::newRow("alias") << u"BCBS Texas"_s << u"Blue Cross Blue Shield of Texas"_s;
    QTest::newRow("part") << u"Kaiser"_s << u"Kaiser Permanente"_s;
    QTest::newRow("punctuation") << u"medi cal"_s << u"Medi-Cal"_s;
    QTest::newRow("gaps") << u"Care First"_s << u"CareFirst BlueCross BlueShield"_s;
    QTest::newRow("beginning") << u"unitedhealth"_s << u"UnitedHealthcare"_s;
    QTest::newRow("beginnings") << u"Harv Pilg"_s << u"Harvard Pilgrim Health Care"_s;
    QTest::newRow("order") << u"Texas Blue Cross"_s << u"Blue Cross Blue Shield of Texas"_s;
    QTest::newRow("swapped letters") << u"Cigan"_s << u"Cigna"_s;
    QTest::newRow("letter missing") << u"Kaisr"_s << u"Kaiser Permanente"_s;
    QTest::newRow("letter too many") << u"Aettna"_s << u"Aetna"_s;
    QTest::newRow("wrong letter") << u"Humena"_s << u"Humana"_s;
    QTest::newRow("filler") << u"Humana Insurance Company"_s << u"Humana"_s;
}

void PracticeEligibilityTest::findsPayersByOtherNames()
{
    QFETCH(QString, name);
    const auto question = with(with(PracticeClient::question(), u"payerName"_s, name), u"memberId"_s, u"nobody"_s);
    const auto answer = ask(question, PracticeClient::eligibilityHeaders()).json();
    QTEST(answer.value("benefitSummary"_L1).toObject().value("payerName"_L1).toString(), "label");
}

void PracticeEligibilityTest::doesNotGuessBetweenPayers_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("candidates");
    const QString illinois = u"Blue Cross Blue Shield of Illinois"_s;
    const QString texas = u"Blue Cross Blue Shield of Texas"_s;
    QTest::newRow("words") << u"tricare"_s << QStringList{u"TRICARE East"_s, u"TRICARE West"_s};
    QTest::newRow("beginning") << u"Medi"_s << QStringList{u"Medi-Cal"_s};
    QTest::newRow("beginnings") << u"blu cros"_s << QStringList{u"Anthem Blue Cross"_s, illinois, texas};
    QTest::newRow("typo") << u"Tricaer"_s << QStringList{u"TRICARE East"_s, u"TRICARE West"_s};
    QTest::newRow("two slips") << u"Cgina Helth"_s << QStringList{};
    QTest::newRow("too short") << u"Ae"_s << QStringList{};
    QTest::newRow("filler alone") << u"Insurance Company"_s << QStringList{};
}

void PracticeEligibilityTest::doesNotGuessBetweenPayers()
{
    QFETCH(QString, name);
    QFETCH(QStringList, candidates);
    const auto heard =
        ask(with(PracticeClient::question(), u"payerName"_s, name), PracticeClient::eligibilityHeaders());
    if (candidates.size() == 1) {
        QCOMPARE(heard.json().value("benefitSummary"_L1)["payerName"_L1].toString(), candidates.first());
        return;
    }
    const auto labels = heard.json().value("error"_L1).toObject().value("candidatePayerLabels"_L1).toArray();
    QCOMPARE(labels, QJsonArray::fromStringList(candidates));
    QCOMPARE(heard.errorCode(), candidates.isEmpty() ? u"PAYER_NOT_FOUND"_s : u"PAYER_AMBIGUOUS"_s);
    QCOMPARE(charges(), 0);
}

void PracticeEligibilityTest::takesTheSameFieldsInAQuery()
{
    PracticeClient client(m_server->port());
    const auto posted = ask(PracticeClient::question(), PracticeClient::eligibilityHeaders(Key));
    auto query = queryOf(PracticeClient::question());
    QCOMPARE(client.get(CheckPath, query, {}).errorCode(), u"UNAUTHORIZED"_s);
    query.addQueryItem(u"idempotencyKey"_s, QString::fromLatin1(Key));
    const auto got = client.get(CheckPath, query, PracticeClient::eligibilityHeaders());
    QCOMPARE(got.status, 200);
    QCOMPARE(got.body, posted.body);
    QCOMPARE(charges(), 1);
}

void PracticeEligibilityTest::chargesNobodyForAHead()
{
    PracticeClient client(m_server->port());
    const auto query = queryOf(PracticeClient::question());
    QCOMPARE(client.head(CheckPath, query, PracticeClient::eligibilityHeaders()).status, 405);
    QCOMPARE(charges(), 0);
}

void PracticeEligibilityTest::chargesAKeyOnce()
{
    const auto first = ask(PracticeClient::question(), PracticeClient::eligibilityHeaders(Key));
    const auto second = ask(PracticeClient::question(), PracticeClient::eligibilityHeaders(Key.toUpper()));
    QCOMPARE(second.status, 200);
    QCOMPARE(second.body, first.body);
    QCOMPARE(charges(), 1);
    QCOMPARE(ledger().count(R"("event":"replay")"), 1);
    QVERIFY(ledger().contains(QByteArray("\"key\":\"" + Key + "\"")));

    ask(PracticeClient::question(), PracticeClient::eligibilityHeaders());
    QCOMPARE(charges(), 2);
}

void PracticeEligibilityTest::chargesAKeyOnceOverARestart()
{
    const auto first = ask(PracticeClient::question(), PracticeClient::eligibilityHeaders(Key));
    m_server = std::make_unique<PracticeServer>(options());
    QVERIFY(m_server->start());
    QCOMPARE(ask(PracticeClient::question(), PracticeClient::eligibilityHeaders(Key)).body, first.body);
    QCOMPARE(charges(), 1);
}

void PracticeEligibilityTest::chargesAKeyOnceOverTwoServersAtOnce()
{
    PracticeServer other(options());
    QVERIFY(other.start());
    PracticeClient here(m_server->port());
    PracticeClient there(other.port());
    QList<QNetworkReply *> replies;
    for (auto i = 0; i < 12; ++i)
        replies << here.startCheck(Key) << there.startCheck(Key);
    for (auto *reply : replies)
        QCOMPARE(PracticeClient::finish(reply).status, 200);
    QCOMPARE(charges(), 1);
    QCOMPARE(ledger().count(R"("event":"replay")"), replies.size() - 1);
}

void PracticeEligibilityTest::refusesAKeyForAnotherQuestion()
{
    const auto headers = PracticeClient::eligibilityHeaders(Key);
    QCOMPARE(ask(PracticeClient::question(), headers).status, 200);
    const auto heard = ask(with(PracticeClient::question(), u"payerName"_s, u"cigna"_s), headers);
    QCOMPARE(heard.status, 409);
    QCOMPARE(heard.errorCode(), u"IDEMPOTENCY_CONFLICT"_s);
    QCOMPARE(charges(), 1);
}

void PracticeEligibilityTest::spendsTheWalletAndNoMore()
{
    const auto first = ask(PracticeClient::question(), PracticeClient::eligibilityHeaders(Key));
    auto prepaid = options();
    prepaid.checks = 2;
    m_server = std::make_unique<PracticeServer>(prepaid);
    QVERIFY(m_server->start());
    QCOMPARE(ask(PracticeClient::question(), PracticeClient::eligibilityHeaders()).status, 200);

    const QByteArray newKey = "5b0f5d8c-16a7-4f0b-8a0f-3f6a5e0d7c22";
    for (const auto &headers : {PracticeClient::eligibilityHeaders(newKey), PracticeClient::eligibilityHeaders()}) {
        const auto refused = ask(PracticeClient::question(), headers);
        QCOMPARE(refused.status, 402);
        QCOMPARE(refused.errorCode(), u"INSUFFICIENT_BALANCE"_s);
    }
    QCOMPARE(charges(), 2);
    // What was paid for is still given, and a bigger wallet takes the refused key.
    QCOMPARE(ask(PracticeClient::question(), PracticeClient::eligibilityHeaders(Key)).body, first.body);
    m_server = std::make_unique<PracticeServer>(options());
    QVERIFY(m_server->start());
    QCOMPARE(ask(PracticeClient::question(), PracticeClient::eligibilityHeaders(newKey)).status, 200);
}

void PracticeEligibilityTest::takesItsTime()
{
    auto slow = options();
    slow.thinking = 200ms;
    PracticeServer server(slow);
    QVERIFY(server.start());
    QElapsedTimer watch;
    watch.start();
    PracticeClient client(server.port());
    QCOMPARE(PracticeClient::finish(client.startCheck(Key)).status, 200);
    QVERIFY(watch.elapsed() >= 200);
}

void PracticeEligibilityTest::neverChargesAMockCheck()
{
    PracticeClient client(m_server->port());
    const auto headers = PracticeClient::eligibilityHeaders(Key);
    const auto question = with(PracticeClient::question(), u"mockFixture"_s, u"aetna-dependent1"_s);
    QCOMPARE(client.post(MockPath, question, headers).json().value("success"_L1), QJsonValue(true));
    QCOMPARE(client.get(MockPath, queryOf(question), headers).status, 200);
    QCOMPARE(client.post(MockPath, PracticeClient::question(), headers).errorCode(), u"VALIDATION_ERROR"_s);
    QCOMPARE(client.post(MockPath, with(question, u"mockFixture"_s, u"none"_s), headers).status, 400);
    QCOMPARE(client.post(MockPath, question, {}).errorCode(), u"UNAUTHORIZED"_s);
    QCOMPARE(ledger(), QByteArray());
}

void PracticeEligibilityTest::keepsNoQuestionInTheLedger()
{
    auto question = with(PracticeClient::question(), u"patientFirstName"_s, u"Unlisted"_s);
    QCOMPARE(ask(question, PracticeClient::eligibilityHeaders(Key)).status, 200);
    QCOMPARE(charges(), 1);
    for (const auto *word : {"Unlisted", "Okafor", "U123456789", "1990"})
        QVERIFY2(!ledger().contains(word), word);
}

QTEST_GUILESS_MAIN(PracticeEligibilityTest)
#include "tst_practiceeligibility.moc"
