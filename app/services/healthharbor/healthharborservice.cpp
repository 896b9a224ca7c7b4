// SPDX-License-Identifier: MIT
#include "app/services/healthharbor/healthharborservice.h"

#include "app/services/healthharbor/healthharbortexts.h"
#include "app/services/healthharbor/healthharborwire.h"
#include "app/services/healthharbor/listwire.h"
#include "app/services/healthharbor/questionwire.h"
#include "app/services/healthharbor/receiptsearch.h"
#include "app/services/healthharbor/signedrequest.h"
#include "app/services/httpinquiry.h"

using namespace Qt::StringLiterals;

namespace coverdesk {

static Caller callerOf(const Check &check, const Access &access)
{
    return {check.dispatch.address, check.dispatch.clinic, access};
}

QByteArray HealthHarborService::questionFor(const Inquiry &inquiry, const QUuid &id) const
{
    return healthharbor::questionFor(inquiry, id);
}

InquiryReply *HealthHarborService::ask(const Check &check, const Access &access, const QDateTime &lastMoment,
                                       QObject *owner)
{
    auto *inquiry = new HttpInquiry(healthharbor::readReceipt, owner);
    auto *request = new SignedRequest(m_call, m_tokens, callerOf(check, access), inquiry);
    request->post(healthharbor::inquiriesAt(check.dispatch.address), check.dispatch.body, lastMoment,
                  inquiry->hearing());
    return inquiry;
}

InquiryReply *HealthHarborService::resume(const Check &check, const Access &access, QObject *owner)
{
    if (healthharbor::isTicket(check.ticket))
        return look(check, access, owner);
    if (isSoughtAtService(check))
        return search(check, access, owner);
    auto *inquiry = new HttpInquiry({}, owner);
    inquiry->leaveAt({Outcome::Kind::Unclear});
    return inquiry;
}

InquiryReply *HealthHarborService::look(const Check &check, const Access &access, QObject *owner)
{
    const auto read = [check](const HttpAnswer &answer) { return healthharbor::readLook(answer, check); };
    auto *inquiry = new HttpInquiry(read, owner);
    auto *request = new SignedRequest(m_call, m_tokens, callerOf(check, access), inquiry);
    request->get(endpoint(healthharbor::inquiriesAt(check.dispatch.address), QString(u'/' + check.ticket)),
                 inquiry->hearing());
    return inquiry;
}

InquiryReply *HealthHarborService::search(const Check &check, const Access &access, QObject *owner)
{
    auto *search = new ReceiptSearch(m_call, m_tokens, callerOf(check, access), check, owner);
    search->start();
    return search;
}

InquiryReply *HealthHarborService::tryConnection(const QUrl &address, const QString &clinic, const Access &access,
                                                 QObject *owner)
{
    auto *inquiry = new HttpInquiry(healthharbor::readList, owner);
    auto *request = new SignedRequest(m_call, m_tokens, Caller{address, clinic, access}, inquiry);
    request->get(healthharbor::shortestListAt(address), inquiry->hearing());
    return inquiry;
}

} // namespace coverdesk
