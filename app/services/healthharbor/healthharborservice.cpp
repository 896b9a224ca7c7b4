// SPDX-License-Identifier: MIT
#include "app/services/healthharbor/healthharborservice.h"

#include "app/services/healthharbor/healthharbortexts.h"
#include "app/services/healthharbor/healthharborwire.h"
#include "app/services/httpinquiry.h"

using namespace Qt::StringLiterals;

namespace coverdesk {

static QString inquiries()
{
    return u"/api/v0/mental_health/inquiries"_s;
}

static HttpRequest requestTo(const QUrl &url, const QString &project, const QByteArray &secret)
{
    const auto credentials = QByteArray(project.toUtf8() + ':' + secret).toBase64();
    return {url, {{"Authorization", "Basic " + credentials}, {"Accept", "application/json"}}};
}

QByteArray HealthHarborService::questionFor(const Inquiry &inquiry, const QUuid &id) const
{
    return healthharbor::questionFor(inquiry, id);
}

InquiryReply *HealthHarborService::ask(const Check &check, const QByteArray &secret, const QDateTime &lastMoment,
                                       QObject *owner)
{
    auto request = requestTo(endpoint(check.dispatch.address, inquiries()), check.dispatch.clinic, secret);
    request.headers.emplace_back("Content-Type", "application/json");
    request.body = check.dispatch.body;
    request.lastMoment = lastMoment;

    auto *inquiry = new HttpInquiry(healthharbor::readReceipt, owner);
    inquiry->post(m_call, request);
    return inquiry;
}

InquiryReply *HealthHarborService::resume(const Check &check, const QByteArray &secret, QObject *owner)
{
    const auto read = [check](const HttpAnswer &answer) { return healthharbor::readLook(answer, check); };
    auto *inquiry = new HttpInquiry(read, owner);
    if (!healthharbor::isTicket(check.ticket)) {
        inquiry->leaveAt({Outcome::Kind::Unclear});
        return inquiry;
    }
    const auto url = endpoint(check.dispatch.address, QString(inquiries() + u'/' + check.ticket));
    inquiry->get(m_call, requestTo(url, check.dispatch.clinic, secret));
    return inquiry;
}

InquiryReply *HealthHarborService::tryConnection(const QUrl &address, const QString &clinic, const QByteArray &secret,
                                                 QObject *owner)
{
    auto url = endpoint(address, inquiries());
    url.setQuery(u"limit=1"_s);
    auto *inquiry = new HttpInquiry(healthharbor::readList, owner);
    inquiry->get(m_call, requestTo(url, clinic, secret));
    return inquiry;
}

} // namespace coverdesk
