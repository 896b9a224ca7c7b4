// SPDX-License-Identifier: MIT
#include "app/services/eligibility/eligibilitywire.h"
#include "tests/services/answers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace coverdesk;
using namespace coverdesk::testing;
using eligibility::readAnswer;
using Kind = Outcome::Kind;
using Trouble = Failure::Kind;

class EligibilityWireTest : public QObject
{
    Q_OBJECT

private slots:
    void asksInTheServicesWords();
    void readsEveryField();
    void keepsUnknownApartFromZero();
    void readsAmountsExactly_data();
    void readsAmountsExactly();
    void readsSharesExactly_data();
    void readsSharesExactly();
    void takesNoPrefixForAnAnswer();
    void guessesNothingFromWrongTypes_data();
    void guessesNothingFromWrongTypes();
    void learnsNothingFromOtherThings_data();
    void learnsNothingFromOtherThings();
    void readsNothingTwice();
    void keepsTextsAsTheyCame();
};

static QJsonObject sample()
{
    return QJsonDocument::fromJson(R"({
        "success": true,
        "benefitSummary": {"coverageActive": true, "planName": "Cigna Open Access Plus", "payerName": "Cigna",
            "deductibleRemaining": 1200.00, "outOfPocketRemaining": 3500.00, "coinsurancePercent": 20,
            "copayAmount": 25, "inNetworkPreferred": true},
        "traceId": "stedi-abc123xyz", "upstreamStatusCode": 200, "latencyMs": 487, "errorMessage": null})")
        .object();
}

static QByteArray bytesOf(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

/// The sample with one of its fields replaced; "summary." leads into the benefit summary.
static QByteArray sampleWith(const QString &field, const QJsonValue &value)
{
    auto json = sample();
    if (!field.startsWith("summary."_L1)) {
        json[field] = value;
        return bytesOf(json);
    }
    auto summary = json["benefitSummary"_L1].toObject();
    summary[field.section(u'.', 1)] = value;
    json["benefitSummary"_L1] = summary;
    return bytesOf(json);
}

static Benefits benefitsIn(const QByteArray &body)
{
    const auto outcome = readAnswer(answerWith(body));
    if (outcome.kind != Kind::Answered || !outcome.benefits)
        qFatal("no answer");
    return *outcome.benefits;
}

void EligibilityWireTest::asksInTheServicesWords()
{
    Inquiry inquiry;
    inquiry.patient = {u"José \"Pepe\""_s, u"O'Brien"_s, QDate(1990, 6, 15)};
    inquiry.insurance = {u"Cigna"_s, u"U123456789"_s, u"G-1"_s, u"AETNA"_s, {}};
    QCOMPARE(eligibility::questionFor(inquiry),
             QByteArray(R"({"memberId":"U123456789","patientDateOfBirth":"1990-06-15",)"
                        R"("patientFirstName":"José \"Pepe\"","patientLastName":"O'Brien","payerName":"Cigna"})"));

    inquiry.patient.bornOn.reset();
    QVERIFY(!eligibility::questionFor(inquiry).contains("Birth"));
}

void EligibilityWireTest::readsEveryField()
{
    const auto body = bytesOf(sample());
    const auto outcome = readAnswer(answerWith(body));

    QCOMPARE(outcome.kind, Kind::Answered);
    QCOMPARE(outcome.received, body);
    QVERIFY(!outcome.failure);
    Benefits expected;
    expected.verdict = Verdict::Active;
    expected.plan.active = true;
    expected.plan.name = u"Cigna Open Access Plus"_s;
    expected.plan.payer = u"Cigna"_s;
    expected.plan.inNetworkFigures = true;
    expected.maximums.individualDeductible.reportedRemaining = {Money::cents(1200'00), {}};
    expected.maximums.individualOutOfPocket.reportedRemaining = {Money::cents(3500'00), {}};
    expected.costShare = {{Money::cents(25'00), {}}, {Percent::hundredths(20'00), {}}};
    expected.trace = u"stedi-abc123xyz"_s;
    expected.upstreamStatus = 200;
    expected.latency = 487;
    QVERIFY(outcome.benefits);
    QVERIFY(*outcome.benefits == expected);
}

void EligibilityWireTest::keepsUnknownApartFromZero()
{
    const auto remaining = [](const QJsonValue &value) {
        return benefitsIn(sampleWith(u"summary.deductibleRemaining"_s, value))
            .maximums.individualDeductible.reportedRemaining;
    };
    QCOMPARE(remaining(0).value, Money::cents(0));
    QVERIFY(!remaining(QJsonValue::Null).isStated());
    QVERIFY(!remaining(QJsonValue::Undefined).isStated());
    QVERIFY(!benefitsIn(sampleWith(u"summary.inNetworkPreferred"_s, QJsonValue::Null)).plan.inNetworkFigures);
    QCOMPARE(benefitsIn(sampleWith(u"summary.inNetworkPreferred"_s, false)).plan.inNetworkFigures, false);
    QVERIFY(!benefitsIn(sampleWith(u"summary.copayAmount"_s, QJsonValue::Null)).costShare.copay.isStated());
    QVERIFY(
        !benefitsIn(sampleWith(u"summary.coinsurancePercent"_s, QJsonValue::Null)).costShare.coinsurance.isStated());
}

void EligibilityWireTest::readsAmountsExactly_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<std::optional<qint64>>("cents");
    QTest::addColumn<QString>("asStated");
    const auto row = [](const char *written, std::optional<qint64> cents, const QString &asStated = {}) {
        QTest::newRow(written) << QByteArray(written) << cents << asStated;
    };
    row("1200", 1200'00);
    row("1200.00", 1200'00);
    row("1200.5", 1200'50);
    row("0.1", 10);
    row("0.29", 29);
    row("1.15", 115);
    row("4.35", 435);
    row("1234567.89", 1234567'89);
    row("9999999999.99", 999'999'999'999);
    row("999999999999999", 99'999'999'999'999'900);
    row("1.2e3", 1200'00);
    row("-5", -5'00);
    row("-0", 0);
    row("\"1200.00\"", 1200'00);
    row("\"$1,200.50\"", 1200'50);
    row("1200.005", {}, u"1200.005"_s);
    row("0.30000000000000004", {}, u"0.30000000000000004"_s);
    row("9007199254740993", {}, u"9007199254740993"_s);
    row("1e21", {}, u"1e+21"_s);
    row("\"N/A\"", {}, u"N/A"_s);
    row("\"unlimited \"", {}, u"unlimited "_s);
    row("\"\"", {});
    row("\"  \"", {});
    row("true", {});
    row("[1200]", {});
    row("{\"amount\":1200}", {});
}

void EligibilityWireTest::readsAmountsExactly()
{
    QFETCH(QByteArray, written);
    QFETCH(std::optional<qint64>, cents);
    QFETCH(QString, asStated);
    const auto body = sampleWith(u"summary.copayAmount"_s, u"HERE"_s).replace("\"HERE\"", written);
    const auto copay = benefitsIn(body).costShare.copay;
    QCOMPARE(copay.value.has_value(), cents.has_value());
    if (copay.value)
        QCOMPARE(copay.value->inCents(), *cents);
    QCOMPARE(copay.asStated, asStated);
}

void EligibilityWireTest::readsSharesExactly_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<std::optional<qint64>>("hundredths");
    QTest::addColumn<QString>("asStated");
    const auto row = [](const char *written, std::optional<qint64> hundredths, const QString &asStated = {}) {
        QTest::newRow(written) << QByteArray(written) << hundredths << asStated;
    };
    row("20", 20'00);
    row("0", 0);
    row("100", 100'00);
    row("12.5", 12'50);
    row("0.2", 20);
    row("\"20%\"", 20'00);
    row("120", {}, u"120"_s);
    row("-1", {}, u"-1"_s);
    row("33.333", {}, u"33.333"_s);
    row("\"varies\"", {}, u"varies"_s);
    row("false", {});
    row("[]", {});
}

void EligibilityWireTest::readsSharesExactly()
{
    QFETCH(QByteArray, written);
    QFETCH(std::optional<qint64>, hundredths);
    QFETCH(QString, asStated);
    const auto body = sampleWith(u"summary.coinsurancePercent"_s, u"HERE"_s).replace("\"HERE\"", written);
    const auto share = benefitsIn(body).costShare.coinsurance;
    QCOMPARE(share.value.has_value(), hundredths.has_value());
    if (share.value)
        QCOMPARE(share.value->inHundredths(), *hundredths);
    QCOMPARE(share.asStated, asStated);
}

void EligibilityWireTest::takesNoPrefixForAnAnswer()
{
    const auto body = bytesOf(sample());
    for (qsizetype size = 0; size < body.size(); ++size) {
        const auto outcome = readAnswer(answerWith(body.left(size)));
        QCOMPARE(outcome.kind, Kind::Unclear);
        QVERIFY(!outcome.benefits);
        QVERIFY(outcome.failure);
        QCOMPARE(outcome.failure->kind, Trouble::Unreadable);
        QCOMPARE(outcome.received, body.left(size));
    }
    QCOMPARE(readAnswer(answerWith(body)).kind, Kind::Answered);
}

void EligibilityWireTest::guessesNothingFromWrongTypes_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    const std::vector<std::pair<QByteArray, QJsonValue>> values{
        {"null", QJsonValue::Null},
        {"true", true},
        {"false", false},
        {"number", 1},
        {"text", u"true"_s},
        {"empty text", u""_s},
        {"list", QJsonArray{true, 1}},
        {"object", QJsonObject{{u"coverageActive"_s, true}}},
        {"huge", 1e308},
        {"missing", QJsonValue::Undefined},
    };
    for (const auto *field : {"success", "benefitSummary", "traceId", "upstreamStatusCode", "latencyMs", "errorMessage",
                              "summary.coverageActive", "summary.planName", "summary.payerName",
                              "summary.deductibleRemaining", "summary.outOfPocketRemaining",
                              "summary.coinsurancePercent", "summary.copayAmount", "summary.inNetworkPreferred"}) {
        for (const auto &[name, value] : values)
            QTest::addRow("%s: %s", field, name.constData()) << QString::fromLatin1(field) << value;
    }
}

void EligibilityWireTest::guessesNothingFromWrongTypes()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    static const QStringList deciding{u"success"_s, u"upstreamStatusCode"_s, u"summary.coverageActive"_s};
    const auto outcome = readAnswer(answerWith(sampleWith(field, value)));
    QCOMPARE(outcome.kind, Kind::Answered);
    QVERIFY(outcome.benefits);
    const auto verdict = outcome.benefits->verdict;

    // The sample is active: where a field that decides is not what it must be, nobody may be told so.
    if (deciding.contains(field) && !value.isBool())
        QCOMPARE(verdict,
                 field == "upstreamStatusCode"_L1 && value.isDouble() && value.toInt() == 1 ? Verdict::Contradiction
                                                                                            : Verdict::Unreadable);
    if (field == "errorMessage"_L1) {
        const auto isSilent = value.isNull() || value.isUndefined() || value == QJsonValue(u""_s);
        QCOMPARE(verdict, isSilent ? Verdict::Active : Verdict::Contradiction);
    }
    if (field == "benefitSummary"_L1 && !value.isObject())
        QCOMPARE(verdict, Verdict::Unreadable);
    QCOMPARE(outcome.failure.has_value(), verdict != Verdict::Active && verdict != Verdict::NotActive);
    QCOMPARE(outcome.benefits->plan.active.has_value(), verdict == Verdict::Active || verdict == Verdict::NotActive);
}

void EligibilityWireTest::learnsNothingFromOtherThings_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("HTML") << QByteArray("<html><body>Please sign in to this network</body></html>");
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("a number") << QByteArray("42");
    QTest::newRow("a text") << QByteArray("\"success\"");
    QTest::newRow("a list") << QByteArray("[" + bytesOf(sample()) + "]");
    QTest::newRow("another object") << QByteArray(R"({"status":"ok"})");
    QTest::newRow("two answers") << QByteArray(bytesOf(sample()) + bytesOf(sample()));
    QTest::newRow("more behind") << QByteArray(bytesOf(sample()) + "x");
    QTest::newRow("UTF-16") << QByteArray("\xff\xfe{\0}\0", 6);
    QTest::newRow("a deep nest") << QByteArray(1'000'000, '[');
    QTest::newRow("no number") << bytesOf(sample()).replace("487", "NaN");
    QTest::newRow("a number too large") << bytesOf(sample()).replace("487", "1e999");
    QTest::newRow("a number too small") << bytesOf(sample()).replace("487", "1e-400");
    QTest::newRow("an error of no known kind") << QByteArray(R"({"success":false,"error":{"code":"NEW"}})");
}

void EligibilityWireTest::learnsNothingFromOtherThings()
{
    QFETCH(QByteArray, body);
    const auto outcome = readAnswer(answerWith(body));
    QCOMPARE(outcome.kind, Kind::Unclear);
    QVERIFY(!outcome.benefits);
    QVERIFY(outcome.failure);
    QCOMPARE(outcome.received, body);

    // An answer to a question that never left answers another one.
    auto unasked = answerWith(bytesOf(sample()));
    unasked.isSent = false;
    QCOMPARE(readAnswer(unasked).kind, Kind::NotSent);
}

void EligibilityWireTest::readsNothingTwice()
{
    const auto body = bytesOf(sample());
    const auto atTheTop = QByteArray(body).replace("\"success\":true", R"("success":true,"success":false)");
    const auto escaped = QByteArray(body).replace("\"success\":true", R"("success":true,"succ\u0065ss":true)");
    for (const auto &twice : {atTheTop, escaped}) {
        const auto outcome = readAnswer(answerWith(twice));
        QCOMPARE(outcome.kind, Kind::Unclear);
        QVERIFY(outcome.failure);
        QCOMPARE(outcome.failure->code, u"REPEATED_NAME"_s);
    }

    auto inside = body;
    inside.replace("\"coverageActive\":true", R"("coverageActive":false,"coverageActive":true)");
    const auto outcome = readAnswer(answerWith(inside));
    QCOMPARE(outcome.kind, Kind::Answered);
    QVERIFY(outcome.benefits);
    QCOMPARE(outcome.benefits->verdict, Verdict::Unreadable);
    QVERIFY(!outcome.benefits->plan.active);

    // The same name in another object, or as a value, is no repetition.
    auto harmless = sample();
    harmless[u"more"_s] = QJsonArray{QJsonObject{{u"success"_s, u"success"_s}}, u"success"_s, u"a \"success\": {"_s};
    QCOMPARE(benefitsIn(bytesOf(harmless)).verdict, Verdict::Active);
}

void EligibilityWireTest::keepsTextsAsTheyCame()
{
    const auto planName = [](const QString &name) {
        return benefitsIn(sampleWith(u"summary.planName"_s, name)).plan.name;
    };
    for (const auto &name : {u"<img src=x>"_s, u"=1+1"_s, u"  two  spaces "_s, u"\u202Eevil"_s, u"مخطط 😀"_s, u"a\nb"_s})
        QCOMPARE(planName(name), name);
    QCOMPARE(planName(QString(100'000, u'x')).size(), 64 * 1024);
    QVERIFY(!planName(QString(64 * 1024 - 1, u'x') + u"😀"_s).back().isHighSurrogate());
}

QTEST_GUILESS_MAIN(EligibilityWireTest)

#include "tst_eligibilitywire.moc"
