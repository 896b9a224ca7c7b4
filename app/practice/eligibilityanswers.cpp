// SPDX-License-Identifier: MIT
#include "app/practice/eligibilityanswers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace coverdesk::practice {

namespace {

    struct CannedAnswer
    {
        QLatin1StringView shows;
        QByteArrayView json;
    };

    // Kept as text, not as values: amounts keep their zeros, and a wrong type stays as wrong as a service may send it.
    constexpr CannedAnswer Answers[] = {
        {"active"_L1,
         R"({"success":true,"benefitSummary":{"coverageActive":true,"planName":"Cigna Open Access Plus",)"
         R"("payerName":"Cigna","deductibleRemaining":1200.00,"outOfPocketRemaining":3500.00,)"
         R"("coinsurancePercent":20,"copayAmount":25,"inNetworkPreferred":true},)"
         R"("traceId":"practice-active","upstreamStatusCode":200,"latencyMs":487,"errorMessage":null})"},
        {"active-sparse"_L1,
         R"({"success":true,"benefitSummary":{"coverageActive":true,"planName":null,)"
         R"("payerName":"Aetna","deductibleRemaining":0,"outOfPocketRemaining":null,)"
         R"("coinsurancePercent":null,"copayAmount":null,"inNetworkPreferred":null},)"
         R"("traceId":null,"upstreamStatusCode":200,"latencyMs":1893,"errorMessage":null})"},
        {"active-with-message"_L1,
         R"({"success":true,"benefitSummary":{"coverageActive":true,"planName":"Choice Plus PPO",)"
         R"("payerName":"UnitedHealthcare","deductibleRemaining":640.50,"outOfPocketRemaining":2875,)"
         R"("coinsurancePercent":10,"copayAmount":30,"inNetworkPreferred":true},)"
         R"("traceId":"practice-active-with-message","upstreamStatusCode":200,"latencyMs":655,)"
         R"("errorMessage":"Coverage is under investigation"})"},
        {"active-with-error-status"_L1,
         R"({"success":true,"benefitSummary":{"coverageActive":true,"planName":"Humana Gold HMO",)"
         R"("payerName":"Humana","deductibleRemaining":250,"outOfPocketRemaining":4100,)"
         R"("coinsurancePercent":null,"copayAmount":15,"inNetworkPreferred":true},)"
         R"("traceId":"practice-active-with-error-status","upstreamStatusCode":502,"latencyMs":9120,)"
         R"("errorMessage":null})"},
        {"not-active"_L1,
         R"({"success":true,"benefitSummary":{"coverageActive":false,"planName":"Trio HMO",)"
         R"("payerName":"Blue Shield of California","deductibleRemaining":null,"outOfPocketRemaining":null,)"
         R"("coinsurancePercent":null,"copayAmount":null,"inNetworkPreferred":null},)"
         R"("traceId":"practice-not-active","upstreamStatusCode":200,"latencyMs":377,"errorMessage":null})"},
        {"not-active-said"_L1,
         R"({"success":false,"benefitSummary":{"coverageActive":false,"planName":"Kaiser HMO 20",)"
         R"("payerName":"Kaiser Permanente","deductibleRemaining":null,"outOfPocketRemaining":null,)"
         R"("coinsurancePercent":null,"copayAmount":null,"inNetworkPreferred":null},)"
         R"("traceId":"practice-not-active-said","upstreamStatusCode":200,"latencyMs":401,)"
         R"("errorMessage":"Coverage is not active"})"},
        {"not-active-unsaid"_L1,
         R"({"success":false,"benefitSummary":{"coverageActive":false,"planName":null,)"
         R"("payerName":"Medicare","deductibleRemaining":null,"outOfPocketRemaining":null,)"
         R"("coinsurancePercent":null,"copayAmount":null,"inNetworkPreferred":null},)"
         R"("traceId":"practice-not-active-unsaid","upstreamStatusCode":200,"latencyMs":512,"errorMessage":null})"},
        {"not-found"_L1,
         R"({"success":false,"benefitSummary":{"coverageActive":false,"planName":null,)"
         R"("payerName":"Cigna","deductibleRemaining":null,"outOfPocketRemaining":null,)"
         R"("coinsurancePercent":null,"copayAmount":null,"inNetworkPreferred":null},)"
         R"("traceId":"practice-not-found","upstreamStatusCode":404,"latencyMs":210,)"
         R"("errorMessage":"Subscriber not found"})"},
        {"aaa-71"_L1,
         R"({"success":false,"benefitSummary":{"coverageActive":false,"planName":null,)"
         R"("payerName":"Aetna","deductibleRemaining":null,"outOfPocketRemaining":null,)"
         R"("coinsurancePercent":null,"copayAmount":null,"inNetworkPreferred":null},)"
         R"("traceId":"practice-aaa-71","upstreamStatusCode":400,"latencyMs":264,)"
         R"("errorMessage":"AAA 71: Patient birth date does not match that for the patient on the database"})"},
        {"aaa-72"_L1,
         R"({"success":false,"benefitSummary":{"coverageActive":false,"planName":null,)"
         R"("payerName":"Anthem Blue Cross","deductibleRemaining":null,"outOfPocketRemaining":null,)"
         R"("coinsurancePercent":null,"copayAmount":null,"inNetworkPreferred":null},)"
         R"("traceId":"practice-aaa-72","upstreamStatusCode":200,"latencyMs":301,)"
         R"("errorMessage":"AAA 72: Invalid/missing subscriber/insured ID"})"},
        {"aaa-73"_L1,
         R"({"success":false,"benefitSummary":{"coverageActive":false,"planName":null,)"
         R"("payerName":"Florida Blue","deductibleRemaining":null,"outOfPocketRemaining":null,)"
         R"("coinsurancePercent":null,"copayAmount":null,"inNetworkPreferred":null},)"
         R"("traceId":"practice-aaa-73","upstreamStatusCode":200,"latencyMs":288,)"
         R"("errorMessage":"AAA 73: Invalid/missing subscriber/insured name"})"},
        {"aaa-75"_L1,
         R"({"success":false,"benefitSummary":{"coverageActive":false,"planName":null,)"
         R"("payerName":"Humana","deductibleRemaining":null,"outOfPocketRemaining":null,)"
         R"("coinsurancePercent":null,"copayAmount":null,"inNetworkPreferred":null},)"
         R"("traceId":"practice-aaa-75","upstreamStatusCode":200,"latencyMs":240,)"
         R"("errorMessage":"AAA 75: Subscriber/insured not found"})"},
        {"payer-unavailable"_L1,
         R"({"success":false,"benefitSummary":{"coverageActive":false,"planName":null,)"
         R"("payerName":null,"deductibleRemaining":null,"outOfPocketRemaining":null,)"
         R"("coinsurancePercent":null,"copayAmount":null,"inNetworkPreferred":null},)"
         R"("traceId":null,"upstreamStatusCode":503,"latencyMs":20140,"errorMessage":"Payer unavailable"})"},
        {"payer-busy"_L1,
         R"({"success":false,"benefitSummary":{"coverageActive":false,"planName":null,)"
         R"("payerName":"Harvard Pilgrim Health Care","deductibleRemaining":null,"outOfPocketRemaining":null,)"
         R"("coinsurancePercent":null,"copayAmount":null,"inNetworkPreferred":null},)"
         R"("traceId":"practice-payer-busy","upstreamStatusCode":429,"latencyMs":95,)"
         R"("errorMessage":"Too many requests"})"},
        {"aaa-42"_L1,
         R"({"success":false,"benefitSummary":{"coverageActive":false,"planName":null,)"
         R"("payerName":"Molina Healthcare","deductibleRemaining":null,"outOfPocketRemaining":null,)"
         R"("coinsurancePercent":null,"copayAmount":null,"inNetworkPreferred":null},)"
         R"("traceId":"practice-aaa-42","upstreamStatusCode":200,"latencyMs":15002,)"
         R"("errorMessage":"AAA 42: Unable to respond at current time"})"},
        {"aaa-43"_L1,
         R"({"success":false,"benefitSummary":{"coverageActive":false,"planName":null,)"
         R"("payerName":"Oxford Health Plans","deductibleRemaining":null,"outOfPocketRemaining":null,)"
         R"("coinsurancePercent":null,"copayAmount":null,"inNetworkPreferred":null},)"
         R"("traceId":"practice-aaa-43","upstreamStatusCode":200,"latencyMs":333,)"
         R"("errorMessage":"AAA 43: Invalid/missing provider identification"})"},
        {"aaa-51"_L1,
         R"({"success":false,"benefitSummary":{"coverageActive":false,"planName":null,)"
         R"("payerName":"Blue Cross Blue Shield of Texas","deductibleRemaining":null,"outOfPocketRemaining":null,)"
         R"("coinsurancePercent":null,"copayAmount":null,"inNetworkPreferred":null},)"
         R"("traceId":"practice-aaa-51","upstreamStatusCode":400,"latencyMs":310,)"
         R"("errorMessage":"AAA 51: Provider not on file"})"},
        {"contradiction"_L1,
         R"({"success":false,"benefitSummary":{"coverageActive":true,"planName":"Highmark PPO Blue",)"
         R"("payerName":"Highmark Blue Shield","deductibleRemaining":500,"outOfPocketRemaining":3000,)"
         R"("coinsurancePercent":20,"copayAmount":20,"inNetworkPreferred":true},)"
         R"("traceId":"practice-contradiction","upstreamStatusCode":200,"latencyMs":450,)"
         R"("errorMessage":"Upstream answer incomplete"})"},
        {"other-payer-name"_L1,
         R"({"success":true,"benefitSummary":{"coverageActive":true,"planName":"Silver Simple",)"
         R"("payerName":"Northfield Benefit Administrators","deductibleRemaining":1750,"outOfPocketRemaining":6200,)"
         R"("coinsurancePercent":30,"copayAmount":40,"inNetworkPreferred":false},)"
         R"("traceId":"practice-other-payer-name","upstreamStatusCode":200,"latencyMs":702,"errorMessage":null})"},
        {"coverage-missing"_L1,
         R"({"success":true,"benefitSummary":{"planName":"EmblemHealth HIP Prime",)"
         R"("payerName":"EmblemHealth","deductibleRemaining":100,"outOfPocketRemaining":2000,)"
         R"("coinsurancePercent":null,"copayAmount":20,"inNetworkPreferred":true},)"
         R"("traceId":"practice-coverage-missing","upstreamStatusCode":200,"latencyMs":390,"errorMessage":null})"},
        {"wrong-types"_L1,
         R"({"success":"true","benefitSummary":{"coverageActive":1,"planName":["Extra PPO"],)"
         R"("payerName":"Geisinger Health Plan","deductibleRemaining":{},"outOfPocketRemaining":[],)"
         R"("coinsurancePercent":true,"copayAmount":false,"inNetworkPreferred":"yes"},)"
         R"("traceId":"practice-wrong-types","upstreamStatusCode":"200","latencyMs":"fast","errorMessage":null})"},
        {"unclear"_L1,
         R"({"success":false,"benefitSummary":{"coverageActive":false,"planName":"Balanced Care 12",)"
         R"("payerName":"Ambetter","deductibleRemaining":null,"outOfPocketRemaining":null,)"
         R"("coinsurancePercent":null,"copayAmount":null,"inNetworkPreferred":null},)"
         R"("traceId":"practice-unclear","upstreamStatusCode":200,"latencyMs":820,)"
         R"("errorMessage":"Contact payer for details"})"},
        {"hostile-text"_L1,
         R"({"success":true,"benefitSummary":{"coverageActive":true,"planName":"@HOSTILE@",)"
         R"("payerName":"Optum <script>","deductibleRemaining":99999999999999.99,"outOfPocketRemaining":0.005,)"
         R"("coinsurancePercent":33.333,"copayAmount":1e2,"inNetworkPreferred":true},)"
         R"("traceId":"practice-hostile-text","upstreamStatusCode":200,"latencyMs":610,"errorMessage":null})"},
        {"amounts-as-text"_L1,
         R"({"success":true,"benefitSummary":{"coverageActive":true,"planName":"Tufts Medicare Preferred",)"
         R"("payerName":"Tufts Health Plan","deductibleRemaining":"N/A","outOfPocketRemaining":"unlimited",)"
         R"("coinsurancePercent":"20 %","copayAmount":"$1,025.00","inNetworkPreferred":true},)"
         R"("traceId":"practice-amounts-as-text","upstreamStatusCode":200,"latencyMs":530,"errorMessage":null})"},
        {"family-parent"_L1,
         R"({"success":true,"benefitSummary":{"coverageActive":true,"planName":"BlueChoice Family",)"
         R"("payerName":"CareFirst BlueCross BlueShield","deductibleRemaining":0,"outOfPocketRemaining":1500,)"
         R"("coinsurancePercent":10,"copayAmount":20,"inNetworkPreferred":true},)"
         R"("traceId":"practice-family-parent","upstreamStatusCode":200,"latencyMs":420,"errorMessage":null})"},
        {"twin-first"_L1,
         R"({"success":true,"benefitSummary":{"coverageActive":true,"planName":"BlueChoice Family",)"
         R"("payerName":"CareFirst BlueCross BlueShield","deductibleRemaining":0,"outOfPocketRemaining":1500,)"
         R"("coinsurancePercent":10,"copayAmount":30,"inNetworkPreferred":true},)"
         R"("traceId":"practice-twin-first","upstreamStatusCode":200,"latencyMs":431,"errorMessage":null})"},
        {"twin-second"_L1,
         R"({"success":true,"benefitSummary":{"coverageActive":true,"planName":"BlueChoice Family",)"
         R"("payerName":"CareFirst BlueCross BlueShield","deductibleRemaining":75,"outOfPocketRemaining":1500,)"
         R"("coinsurancePercent":10,"copayAmount":45,"inNetworkPreferred":true},)"
         R"("traceId":"practice-twin-second","upstreamStatusCode":200,"latencyMs":418,"errorMessage":null})"},
    };

    constexpr QByteArrayView MockAnswer =
        R"({"success":true,"benefitSummary":{"coverageActive":true,"planName":"Aetna Choice POS II",)"
        R"("payerName":"Aetna","deductibleRemaining":950,"outOfPocketRemaining":4200,)"
        R"("coinsurancePercent":15,"copayAmount":35,"inNetworkPreferred":true},)"
        R"("traceId":"practice-mock-aetna-dependent1","upstreamStatusCode":200,"latencyMs":120,"errorMessage":null})";

} // namespace

// Long, in two writing directions, with what other programs take for markup, a formula, a placeholder or SQL.
static QString hostilePlanName()
{
    const auto awkward = QString::fromUtf16(
        u"<img src=x onerror=alert(1)><b>Gold</b> =1+1 @SUM(A1) \u202eDESREVER\u202c \u062e\u0637\u0629 "
        u"\u0627\u0644\u0631\u0639\u0627\u064a\u0629 \u05ea\u05d5\u05db\u05e0\u05d9\u05ea "
        u"\U0001F9E0\U0001F468\u200d\U0001F467 "
        u"%1 %n & \"quoted\" '; DROP TABLE checks;-- ");
    return awkward.repeated(12);
}

// Between the quotes of a JSON string.
static QByteArray inJson(const QString &text)
{
    const auto array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return array.mid(2, array.size() - 4);
}

static QByteArray failed(const QString &payerLabel, int upstreamStatus, const QString &message)
{
    const QJsonObject summary{{u"coverageActive"_s, false},
                              {u"planName"_s, QJsonValue()},
                              {u"payerName"_s, payerLabel},
                              {u"deductibleRemaining"_s, QJsonValue()},
                              {u"outOfPocketRemaining"_s, QJsonValue()},
                              {u"coinsurancePercent"_s, QJsonValue()},
                              {u"copayAmount"_s, QJsonValue()},
                              {u"inNetworkPreferred"_s, QJsonValue()}};
    const QJsonObject answer{{u"success"_s, false},
                             {u"benefitSummary"_s, summary},
                             {u"traceId"_s, u"practice-no-match"_s},
                             {u"upstreamStatusCode"_s, upstreamStatus},
                             {u"latencyMs"_s, 210},
                             {u"errorMessage"_s, message}};
    return QJsonDocument(answer).toJson(QJsonDocument::Compact);
}

static QByteArray plainlyActive(const PracticePatient &patient)
{
    const QJsonObject summary{
        {u"coverageActive"_s, true},     {u"planName"_s, u"Everyday PPO"_s}, {u"payerName"_s, patient.payer},
        {u"deductibleRemaining"_s, 300}, {u"outOfPocketRemaining"_s, 2100},  {u"coinsurancePercent"_s, 20},
        {u"copayAmount"_s, 20},          {u"inNetworkPreferred"_s, true}};
    const QJsonObject answer{{u"success"_s, true},
                             {u"benefitSummary"_s, summary},
                             {u"traceId"_s, QString(u"practice-"_s + patient.shows)},
                             {u"upstreamStatusCode"_s, 200},
                             {u"latencyMs"_s, 505},
                             {u"errorMessage"_s, QJsonValue()}};
    return QJsonDocument(answer).toJson(QJsonDocument::Compact);
}

QByteArray eligibilityAnswer(const PracticePatient &patient)
{
    const auto found = std::find_if(std::begin(Answers), std::end(Answers),
                                    [&](const CannedAnswer &answer) { return answer.shows == patient.shows; });
    if (found == std::end(Answers))
        return plainlyActive(patient);
    return found->json.toByteArray().replace("@HOSTILE@", inJson(hostilePlanName()));
}

QByteArray subscriberNotFound(const QString &payerLabel)
{
    return failed(payerLabel, 404, u"Subscriber not found"_s);
}

QByteArray birthDateDiffers(const QString &payerLabel)
{
    return failed(payerLabel, 200, u"AAA 71: Patient birth date does not match that for the patient on the database"_s);
}

QByteArray mockAnswer()
{
    return MockAnswer.toByteArray();
}

} // namespace coverdesk::practice
