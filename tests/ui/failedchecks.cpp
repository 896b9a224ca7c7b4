// SPDX-License-Identifier: MIT
#include "failedchecks.h"

#include "app/domain/transitions.h"
#include "app/services/eligibility/eligibilitywire.h"
#include "samplechecks.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace coverdesk::sample {

static HttpAnswer arrived(int status, const QJsonObject &json)
{
    HttpAnswer answer;
    answer.status = status;
    answer.body = QJsonDocument(json).toJson();
    answer.isSent = true;
    return answer;
}

Check answeredWith(const QString &message, int upstream)
{
    const QJsonObject json{{u"success"_s, false},
                           {u"benefitSummary"_s, QJsonObject{{u"coverageActive"_s, false}}},
                           {u"upstreamStatusCode"_s, upstream},
                           {u"errorMessage"_s, message}};
    const auto answer = arrived(200, json);
    const auto now = instantCheck().askedAt;
    return settled(sending(instantCheck(), now), eligibility::readAnswer(answer), now, Pace(0.5));
}

Check refusedWith(const QString &code, int status)
{
    const QJsonObject json{{u"success"_s, false},
                           {u"error"_s, QJsonObject{{u"code"_s, code}, {u"message"_s, u"As it said"_s}}}};
    const auto answer = arrived(status, json);
    const auto now = instantCheck().askedAt;
    return settled(sending(instantCheck(), now), eligibility::readAnswer(answer), now, Pace(0.5));
}

} // namespace coverdesk::sample
