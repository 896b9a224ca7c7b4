// SPDX-License-Identifier: MIT
#include "app/practice/inquirystory.h"

#include "app/practice/harborrefusals.h"
#include "app/practice/harborrules.h"
#include "app/practice/phoneanswers.h"
#include "app/practice/practicepatients.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace coverdesk::practice {

static PhoneManner mannerFor(const PhoneInquiry &inquiry)
{
    const auto patient = patientIn(inquiry.request);
    return patient ? phoneManner(patient->shows) : PhoneManner{};
}

// The status on the way; none once the call has ended.
static std::optional<QString> statusOnTheWay(Course course, double part)
{
    if (part >= 1)
        return std::nullopt;
    switch (course) {
    case Course::PendingFirst:
        if (part < 0.25)
            return u"PENDING"_s;
        return part < 0.5 ? u"SCHEDULED"_s : u"IN_PROGRESS"_s;
    case Course::Unheard: return part < 0.5 ? u"AWAITING_TRIAGE"_s : u"UNKNOWN"_s;
    case Course::Usual:
    case Course::Stumbles:
    case Course::Vanishes: break;
    }
    return part < 0.25 ? u"SCHEDULED"_s : u"IN_PROGRESS"_s;
}

static PhoneAnswer answerTo(const QJsonObject &request, const QDateTime &endedAt)
{
    const auto patient = patientIn(request);
    if (!patient)
        return memberNotFound(endedAt);
    if (request.value("type"_L1).toString() == "CLAIMS_STATUS"_L1)
        return claimAnswer(patient->shows, request.value("claim_number"_L1).toString(), endedAt);
    return phoneAnswer(patient->shows, endedAt);
}

static QJsonObject withNulls(QJsonObject request)
{
    for (const auto &name : inquiryFields()) {
        if (!request.contains(name))
            request.insert(name, QJsonValue());
    }
    return request;
}

static QJsonObject ofAnother(QJsonObject request)
{
    request.insert(u"patient_name"_s, u"Maya Okafor"_s);
    request.insert(u"dob"_s, u"06-15-1990"_s);
    request.insert(u"member_id"_s, u"U123456789"_s);
    return request;
}

static QJsonValue echoOf(QJsonObject request, Echo echo)
{
    switch (echo) {
    case Echo::Whole: break;
    case Echo::WithNulls: return withNulls(request);
    case Echo::WithoutExternalId: request.remove(u"external_id"_s); break;
    case Echo::OfAnother: return ofAnother(request);
    case Echo::Missing: return {};
    }
    return request;
}

static QByteArray bytesOf(const QJsonObject &told, Envelope envelope)
{
    switch (envelope) {
    case Envelope::InAList: return QJsonDocument(QJsonArray{told}).toJson(QJsonDocument::Compact);
    case Envelope::Whole:
    case Envelope::Bare: break;
    }
    return QJsonDocument(told).toJson(QJsonDocument::Compact);
}

InquiryStory::InquiryStory(const PhoneInquiry &inquiry, const QDateTime &now, std::chrono::milliseconds calling)
    : m_inquiry(inquiry)
    , m_manner(mannerFor(inquiry))
    , m_elapsed(inquiry.createdAt.msecsTo(now))
    , m_calling(calling)
{}

double InquiryStory::part() const
{
    if (m_elapsed >= m_calling)
        return 1;
    return static_cast<double>(m_elapsed.count()) / static_cast<double>(m_calling.count());
}

QJsonObject InquiryStory::told() const
{
    const auto underWay = statusOnTheWay(m_manner.course, part());
    const auto state = underWay ? PhoneAnswer{*underWay, {}, "null"}
                                : answerTo(m_inquiry.request, m_inquiry.createdAt.addMSecs(m_calling.count()));
    const auto results = QJsonDocument::fromJson(state.results);
    QJsonObject told{{u"id"_s, m_inquiry.id},
                     {u"status"_s, state.status},
                     {u"results"_s, results.isObject() ? QJsonValue(results.object()) : QJsonValue()}};
    if (m_manner.envelope == Envelope::Bare)
        return told;
    told.insert(u"creation_ts"_s, stamped(m_inquiry.createdAt, m_manner.stamp));
    told.insert(u"summary"_s, state.summary);
    told.insert(u"request"_s, echoOf(m_inquiry.request, m_manner.echo));
    return told;
}

Reply InquiryStory::look() const
{
    const auto hasStarted = part() >= 0.25;
    if (m_manner.course == Course::Vanishes && hasStarted)
        return notFound();
    if (m_manner.course == Course::Stumbles && hasStarted && part() < 0.75)
        return badGateway();
    return {.body = bytesOf(told(), m_manner.envelope)};
}

std::optional<QJsonObject> InquiryStory::entry() const
{
    if (m_manner.course == Course::Vanishes && part() >= 0.25)
        return std::nullopt;
    return told();
}

} // namespace coverdesk::practice
