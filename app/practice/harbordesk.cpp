// SPDX-License-Identifier: MIT
#include "app/practice/harbordesk.h"

#include "app/practice/credentials.h"
#include "app/practice/harborrules.h"
#include "app/practice/ledger.h"
#include "app/practice/phoneanswers.h"
#include "app/practice/practicepatients.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coverdesk::practice {

static Reply replyWith(int status, const QJsonObject &body)
{
    return {status, QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

static Reply refusal(int status, const QJsonValue &detail)
{
    return replyWith(status, {{u"detail"_s, detail}});
}

static bool isAuthorized(const Asked &asked)
{
    const auto scheme = u"Basic "_s;
    if (!asked.authorization || !asked.authorization->startsWith(scheme, Qt::CaseInsensitive))
        return false;
    const auto given = QByteArray::fromBase64(asked.authorization->mid(scheme.size()).trimmed().toLatin1());
    return QString::fromUtf8(given) == ProjectId + u':' + ProjectKey;
}

static std::optional<PracticePatient> patientIn(const QJsonObject &request)
{
    const auto name = request.value("patient_name"_L1).toString().simplified();
    const auto memberId = request.value("member_id"_L1).toString().trimmed();
    const auto bornOn = harborDate(request.value("dob"_L1).toString());
    const auto patients = practicePatients();
    const auto found = std::find_if(patients.cbegin(), patients.cend(), [&](const PracticePatient &patient) {
        const auto fullName = QString(patient.firstName + u' ' + patient.lastName);
        return fullName.compare(name, Qt::CaseInsensitive) == 0 && bornOn == patient.bornOn
            && patient.memberId.compare(memberId, Qt::CaseInsensitive) == 0;
    });
    if (found == patients.cend())
        return std::nullopt;
    return *found;
}

// A name that is not listed may be a real person's, typed by mistake: it is never written down.
static QJsonObject withoutThePatient(const QJsonObject &request)
{
    QJsonObject kept;
    for (const auto &name : {u"type"_s, u"desired_completion_date"_s, u"insurance"_s, u"external_id"_s}) {
        if (request.contains(name))
            kept.insert(name, request.value(name));
    }
    return kept;
}

static PhoneAnswer answerTo(const QJsonObject &request, const QDateTime &endedAt)
{
    const auto patient = patientIn(request);
    if (!patient)
        return memberNotFound(endedAt);
    if (request.value("type"_L1).toString() == "CLAIMS_STATUS"_L1)
        return claimNotFound();
    return phoneAnswer(patient->shows, endedAt);
}

static PhoneAnswer stateOf(const PhoneInquiry &inquiry, std::chrono::milliseconds calling)
{
    const std::chrono::milliseconds elapsed(inquiry.createdAt.msecsTo(QDateTime::currentDateTimeUtc()));
    if (elapsed < calling / 4)
        return {u"SCHEDULED"_s, {}, "null"};
    if (elapsed < calling)
        return {u"IN_PROGRESS"_s, {}, "null"};
    return answerTo(inquiry.request, inquiry.createdAt.addMSecs(calling.count()));
}

static QJsonObject inquiryAsTold(const PhoneInquiry &inquiry, std::chrono::milliseconds calling)
{
    const auto state = stateOf(inquiry, calling);
    const auto results = QJsonDocument::fromJson(state.results);
    return {{u"id"_s, inquiry.id},
            {u"status"_s, state.status},
            // Without a zone, as in the service's newest samples.
            {u"creation_ts"_s, inquiry.createdAt.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss.zzz000")},
            {u"summary"_s, state.summary},
            {u"results"_s, results.isObject() ? QJsonValue(results.object()) : QJsonValue()},
            {u"request"_s, inquiry.request}};
}

HarborDesk::HarborDesk(Ledger &ledger, std::chrono::milliseconds calling)
    : m_ledger(ledger)
    , m_calling(calling)
{}

Reply HarborDesk::create(const Asked &asked)
{
    if (!isAuthorized(asked))
        return refusal(401, u"Invalid authentication credentials"_s);
    const auto problems = inquiryProblems(asked.fields, QDate::currentDate());
    if (!problems.isEmpty())
        return refusal(422, problems);

    const PhoneInquiry inquiry{.id = QUuid::createUuid().toString(QUuid::WithoutBraces),
                               .createdAt = QDateTime::currentDateTimeUtc(),
                               .request = patientIn(*asked.fields) ? *asked.fields : withoutThePatient(*asked.fields)};
    if (!m_ledger.keep(inquiry))
        return refusal(500, u"Internal Server Error"_s);
    return replyWith(200, {{u"success"_s, true}, {u"inquiry_id"_s, inquiry.id}});
}

Reply HarborDesk::look(const Asked &asked, const QString &id)
{
    if (!isAuthorized(asked))
        return refusal(401, u"Invalid authentication credentials"_s);
    const auto inquiry = m_ledger.inquiry(id.toLower());
    if (!inquiry)
        return refusal(404, u"Not found"_s);

    return replyWith(200, inquiryAsTold(*inquiry, m_calling));
}

Reply HarborDesk::list(const Asked &asked)
{
    if (!isAuthorized(asked))
        return refusal(401, u"Invalid authentication credentials"_s);
    const auto wanted = asked.fields ? asked.fields->value("external_id"_L1) : QJsonValue();
    QJsonArray told;
    for (const auto &inquiry : m_ledger.inquiries()) {
        if (!wanted.isString() || inquiry.request.value("external_id"_L1) == wanted)
            told.append(inquiryAsTold(inquiry, m_calling));
    }
    return {200, QJsonDocument(told).toJson(QJsonDocument::Compact)};
}

} // namespace coverdesk::practice
