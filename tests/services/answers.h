// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/check.h"
#include "app/services/httpcall.h"

namespace coverdesk::testing {

using namespace Qt::StringLiterals;

/// A whole answer of a service that was asked.
inline HttpAnswer answerWith(const QByteArray &body, int status = 200)
{
    HttpAnswer answer;
    answer.status = status;
    answer.body = body;
    answer.isSent = true;
    return answer;
}

/// A phone inquiry about Maya Okafor that the service has taken.
inline Check placed()
{
    Check check;
    check.id = QUuid(u"11111111-2222-4333-8444-555555555555"_s);
    check.service = ServiceId::HealthHarbor;
    check.ticket = u"inq-1"_s;
    check.inquiry.patient = {u"Maya"_s, u"Okafor"_s, QDate(1990, 6, 15)};
    check.inquiry.insurance = {u"Cigna"_s, u"U123456789"_s, {}, u"AETNA"_s, {}};
    return check;
}

/// What a look finds once the call is done.
inline QByteArray doneWith(const QByteArray &results, const QByteArray &more = {})
{
    return R"({"id":"inq-1","status":"SUCCESS","summary":"Done.","results":)" + results + more + "}";
}

} // namespace coverdesk::testing
