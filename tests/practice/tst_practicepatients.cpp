// SPDX-License-Identifier: MIT
#include "app/practice/practicepatients.h"
#include "app/practice/practiceserver.h"
#include "tests/practice/practiceclient.h"

#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace coverdesk::practice;
using namespace coverdesk::testing;

/// Every listed patient shows what the list says, and nobody else is known.
class PracticePatientsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void areKnownByName();
    void haveOneNameAndOneStoryEach();
    void standInTheDocumentation();
    void showWhatTheyAreListedFor_data();
    void showWhatTheyAreListedFor();
    void areRefusedWhereTheyAreListedForIt();
    void areTakenAtTheSecondAttempt();
    void areNotFoundUnderAnotherPayerOrMemberId_data();
    void areNotFoundUnderAnotherPayerOrMemberId();
    void areToldThatTheirBirthDateDiffers();
    void areFoundWithoutABirthDate();
    void haveTwinsOfTheirOwn();

private:
    Heard ask(const QJsonObject &question) const;

    QTemporaryDir m_folder;
    std::unique_ptr<PracticeServer> m_server;
};

static QJsonObject questionAbout(const PracticePatient &patient)
{
    return {{u"payerName"_s, patient.payer},
            {u"memberId"_s, patient.memberId},
            {u"patientFirstName"_s, patient.firstName},
            {u"patientLastName"_s, patient.lastName},
            {u"patientDateOfBirth"_s, patient.bornOn.toString(u"MM/dd/yyyy")}};
}

static void addEveryPatient()
{
    QTest::addColumn<int>("index");
    const auto patients = practicePatients();
    for (auto i = 0; i < patients.size(); ++i)
        QTest::newRow(qPrintable(patients.at(i).shows)) << i;
}

// Who gets no answer at once, or not at first: status and code.
static QHash<QString, std::pair<int, QString>> refusals()
{
    return {{u"wallet-empty"_s, {402, u"INSUFFICIENT_BALANCE"_s}},
            {u"key-refused"_s, {401, u"UNAUTHORIZED"_s}},
            {u"busy-once"_s, {429, u"RATE_LIMITED"_s}}};
}

/// What an answer must look like: the four things a verdict hangs on, `message` as a part of the text.
struct Story
{
    QJsonValue success;
    QJsonValue coverageActive;
    QJsonValue upstreamStatus;
    QString message;
};

static QHash<QString, Story> stories()
{
    const QJsonValue missing(QJsonValue::Undefined);
    return {
        {u"active"_s, {true, true, 200, {}}},
        {u"active-sparse"_s, {true, true, 200, {}}},
        {u"active-with-message"_s, {true, true, 200, u"investigation"_s}},
        {u"active-with-error-status"_s, {true, true, 502, {}}},
        {u"not-active"_s, {true, false, 200, {}}},
        {u"not-active-said"_s, {false, false, 200, u"Coverage is not active"_s}},
        {u"not-active-unsaid"_s, {false, false, 200, {}}},
        {u"not-found"_s, {false, false, 404, u"Subscriber not found"_s}},
        {u"aaa-71"_s, {false, false, 400, u"71"_s}},
        {u"aaa-72"_s, {false, false, 200, u"72"_s}},
        {u"aaa-73"_s, {false, false, 200, u"73"_s}},
        {u"aaa-75"_s, {false, false, 200, u"75"_s}},
        {u"payer-unavailable"_s, {false, false, 503, u"unavailable"_s}},
        {u"payer-busy"_s, {false, false, 429, u"Too many"_s}},
        {u"aaa-42"_s, {false, false, 200, u"42"_s}},
        {u"aaa-43"_s, {false, false, 200, u"43"_s}},
        {u"aaa-51"_s, {false, false, 400, u"51"_s}},
        {u"contradiction"_s, {false, true, 200, u"incomplete"_s}},
        {u"other-payer-name"_s, {true, true, 200, {}}},
        {u"coverage-missing"_s, {true, missing, 200, {}}},
        {u"wrong-types"_s, {u"true"_s, 1, u"200"_s, {}}},
        {u"unclear"_s, {false, false, 200, u"Contact payer"_s}},
        {u"hostile-text"_s, {true, true, 200, {}}},
        {u"amounts-as-text"_s, {true, true, 200, {}}},
        {u"family-parent"_s, {true, true, 200, {}}},
        {u"twin-first"_s, {true, true, 200, {}}},
        {u"twin-second"_s, {true, true, 200, {}}},
    };
}

void PracticePatientsTest::initTestCase()
{
    m_server = std::make_unique<PracticeServer>(Options{.folder = m_folder.path()});
    QVERIFY(m_server->start());
}

Heard PracticePatientsTest::ask(const QJsonObject &question) const
{
    return PracticeClient(m_server->port())
        .post(u"/api/eligibility/check"_s, question, PracticeClient::eligibilityHeaders());
}

void PracticePatientsTest::areKnownByName()
{
    QVERIFY(isPracticePatient(u"Maya"_s, u"Okafor"_s));
    QVERIFY(isPracticePatient(u" maya "_s, u"OKAFOR"_s));
    QVERIFY(isPracticePatient(u"LUCÍA"_s, u"fernández-ortega"_s));
    QVERIFY(!isPracticePatient(u"Lucia"_s, u"Fernandez-Ortega"_s));
    QVERIFY(!isPracticePatient(u"Maya"_s, u"Fielding"_s));
    QVERIFY(!isPracticePatient(u""_s, u""_s));
}

void PracticePatientsTest::haveOneNameAndOneStoryEach()
{
    QSet<QString> names;
    QSet<QString> shown;
    for (const auto &patient : practicePatients()) {
        names.insert(QString(patient.firstName + u' ' + patient.lastName).toCaseFolded());
        shown.insert(patient.shows);
        QVERIFY(patient.bornOn.isValid());
    }
    QCOMPARE(names.size(), practicePatients().size());
    QCOMPARE(shown.size(), practicePatients().size());
    const auto listed = stories().keys() + refusals().keys();
    for (const auto &slug : listed)
        QVERIFY2(shown.contains(slug), qPrintable(slug));
}

void PracticePatientsTest::standInTheDocumentation()
{
    QFile file(QStringLiteral(COVERDESK_SOURCE_DIR) + u"/docs/practice-patients.md"_s);
    QVERIFY(file.open(QFile::ReadOnly));
    const auto text = QString::fromUtf8(file.readAll());
    for (const auto &patient : practicePatients()) {
        const auto row = QString(u"| "_s + patient.firstName + u' ' + patient.lastName + u" | "_s
                                 + patient.bornOn.toString(u"MM/dd/yyyy") + u" | "_s + patient.payer + u" | "_s
                                 + patient.memberId + u" | "_s);
        QVERIFY2(text.contains(row), qPrintable(row));
        // Whoever has no story of their own at once is plainly active.
        const auto isPlain = !stories().contains(patient.shows) && !refusals().contains(patient.shows);
        QCOMPARE(text.contains(row + u"active | "_s), isPlain);
    }
}

void PracticePatientsTest::showWhatTheyAreListedFor_data()
{
    addEveryPatient();
}

void PracticePatientsTest::showWhatTheyAreListedFor()
{
    QFETCH(int, index);
    const auto patient = practicePatients().at(index);
    if (refusals().contains(patient.shows))
        return;
    const auto heard = ask(questionAbout(patient));
    QCOMPARE(heard.status, 200);
    const auto answer = heard.json();
    const auto story = stories().value(patient.shows, {true, true, 200, {}});
    QCOMPARE(answer.value("success"_L1), story.success);
    QCOMPARE(answer.value("benefitSummary"_L1).toObject().value("coverageActive"_L1), story.coverageActive);
    QCOMPARE(answer.value("upstreamStatusCode"_L1), story.upstreamStatus);
    QCOMPARE(answer.value("errorMessage"_L1).isNull(), story.message.isEmpty());
    QVERIFY(answer.value("errorMessage"_L1).toString().contains(story.message));

    const auto summary = answer.value("benefitSummary"_L1).toObject();
    if (patient.shows == "active-sparse"_L1) {
        QCOMPARE(summary.value("deductibleRemaining"_L1), QJsonValue(0));
        QVERIFY(summary.value("copayAmount"_L1).isNull());
    }
    if (patient.shows == "hostile-text"_L1) {
        const auto plan = summary.value("planName"_L1).toString();
        QVERIFY(plan.size() > 1000);
        for (const auto &part : {u"<img src=x"_s, u"=1+1"_s, u"\u202e"_s, QString::fromUcs4(U"\U0001F9E0")})
            QVERIFY(plan.contains(part));
    }
    if (patient.shows == "amounts-as-text"_L1)
        QCOMPARE(summary.value("deductibleRemaining"_L1), QJsonValue(u"N/A"_s));
    if (patient.shows == "other-payer-name"_L1)
        QCOMPARE(summary.value("payerName"_L1).toString(), u"Northfield Benefit Administrators"_s);
}

void PracticePatientsTest::areRefusedWhereTheyAreListedForIt()
{
    for (const auto &patient : practicePatients()) {
        if (!refusals().contains(patient.shows))
            continue;
        const auto heard = ask(questionAbout(patient));
        QCOMPARE(heard.status, refusals().value(patient.shows).first);
        QCOMPARE(heard.errorCode(), refusals().value(patient.shows).second);
        QCOMPARE(heard.retryAfter, QByteArray(heard.status == 429 ? "2" : ""));
    }
}

void PracticePatientsTest::areTakenAtTheSecondAttempt()
{
    const auto patient = practicePatient(u"Bruno"_s, u"Carvalho"_s);
    QVERIFY(patient);
    PracticeClient client(m_server->port());
    for (const auto *key : {"5b0f5d8c-16a7-4f0b-8a0f-3f6a5e0d7c21", "5b0f5d8c-16a7-4f0b-8a0f-3f6a5e0d7c22"}) {
        const auto headers = PracticeClient::eligibilityHeaders(key);
        QCOMPARE(client.post(u"/api/eligibility/check"_s, questionAbout(*patient), headers).status, 429);
        const auto heard = client.post(u"/api/eligibility/check"_s, questionAbout(*patient), headers);
        QCOMPARE(heard.status, 200);
        QCOMPARE(heard.json().value("success"_L1), QJsonValue(true));
    }
}

void PracticePatientsTest::areNotFoundUnderAnotherPayerOrMemberId_data()
{
    addEveryPatient();
}

void PracticePatientsTest::areNotFoundUnderAnotherPayerOrMemberId()
{
    QFETCH(int, index);
    const auto patient = practicePatients().at(index);
    auto otherPayer = questionAbout(patient);
    otherPayer.insert(u"payerName"_s, u"TRICARE West"_s);
    auto otherMember = questionAbout(patient);
    otherMember.insert(u"memberId"_s, QString(patient.memberId + u'0'));
    for (const auto &question : {otherPayer, otherMember}) {
        const auto answer = ask(question).json();
        QCOMPARE(answer.value("success"_L1), QJsonValue(false));
        QCOMPARE(answer.value("upstreamStatusCode"_L1), QJsonValue(404));
        QCOMPARE(answer.value("errorMessage"_L1).toString(), u"Subscriber not found"_s);
    }
}

void PracticePatientsTest::areToldThatTheirBirthDateDiffers()
{
    auto question = PracticeClient::question();
    question.insert(u"patientDateOfBirth"_s, u"1990-06-16"_s);
    const auto answer = ask(question).json();
    QCOMPARE(answer.value("success"_L1), QJsonValue(false));
    QVERIFY(answer.value("errorMessage"_L1).toString().contains("71"_L1));
}

void PracticePatientsTest::areFoundWithoutABirthDate()
{
    auto question = PracticeClient::question();
    question.remove(u"patientDateOfBirth"_s);
    QCOMPARE(ask(question).json().value("success"_L1), QJsonValue(true));
}

void PracticePatientsTest::haveTwinsOfTheirOwn()
{
    const auto first = practicePatient(u"Luna"_s, u"Delgado"_s);
    const auto second = practicePatient(u"Mateo"_s, u"Delgado"_s);
    QVERIFY(first && second);
    QCOMPARE(first->bornOn, second->bornOn);
    QCOMPARE(first->memberId, second->memberId);
    QVERIFY(ask(questionAbout(*first)).body != ask(questionAbout(*second)).body);
}

QTEST_GUILESS_MAIN(PracticePatientsTest)
#include "tst_practicepatients.moc"
