// SPDX-License-Identifier: MIT
#include "app/services/eligibility/eligibilityservice.h"

#include "app/services/eligibility/eligibilitywire.h"
#include "app/services/httpinquiry.h"

using namespace Qt::StringLiterals;

namespace coverdesk {

static HttpRequest requestTo(const QUrl &url, const QString &clinic, const QByteArray &secret)
{
    return {url,
            {{"Authorization", "Bearer " + secret},
             {"X-Client-Id", clinic.toUtf8()},
             {"Content-Type", "application/json"},
             {"Accept", "application/json"}}};
}

QByteArray EligibilityService::questionFor(const Inquiry &inquiry, const QUuid &) const
{
    return eligibility::questionFor(inquiry);
}

InquiryReply *EligibilityService::ask(const Check &check, const Access &access, const QDateTime &lastMoment,
                                      QObject *owner)
{
    const auto url = endpoint(check.dispatch.address, u"/api/eligibility/check"_s);
    auto request = requestTo(url, check.dispatch.clinic, access.secret);
    request.headers.emplace_back("Idempotency-Key", check.id.toByteArray(QUuid::WithoutBraces));
    request.body = check.dispatch.body;
    request.lastMoment = lastMoment;

    auto *inquiry = new HttpInquiry(eligibility::readAnswer, owner);
    inquiry->post(m_call, request);
    return inquiry;
}

InquiryReply *EligibilityService::resume(const Check &, const Access &, QObject *owner)
{
    auto *inquiry = new HttpInquiry({}, owner);
    inquiry->leaveAt({Outcome::Kind::Unclear});
    return inquiry;
}

InquiryReply *EligibilityService::tryConnection(const QUrl &address, const QString &clinic, const Access &access,
                                                QObject *owner)
{
    auto request = requestTo(endpoint(address, u"/api/eligibility/check/mock"_s), clinic, access.secret);
    request.body = eligibility::mockQuestion();
    request.lastMoment = QDateTime::currentDateTimeUtc().addSecs(60);

    auto *inquiry = new HttpInquiry(eligibility::readMockAnswer, owner);
    inquiry->post(m_call, request);
    return inquiry;
}

} // namespace coverdesk
