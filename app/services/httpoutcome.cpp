// SPDX-License-Identifier: MIT
#include "app/services/httpoutcome.h"

using namespace Qt::StringLiterals;

namespace coverdesk {

bool isGood(const HttpAnswer &answer)
{
    constexpr int PartOfAnAnswer = 206;
    return !answer.trouble && answer.status >= 200 && answer.status <= 299 && answer.status != PartOfAnAnswer;
}

static bool isTurnedAway(const HttpAnswer &answer)
{
    return answer.trouble
        && (answer.trouble->kind == Failure::Kind::Unauthorized || answer.trouble->kind == Failure::Kind::Unpaid);
}

static Outcome::Kind kindOf(const HttpAnswer &answer)
{
    if (isTurnedAway(answer))
        return Outcome::Kind::Stopped;
    switch (answer.trouble ? 0 : answer.status) {
    case 401:
    case 402:
    case 403: return Outcome::Kind::Stopped;
    case 400:
    case 404:
    case 422: return Outcome::Kind::Refused;
    }
    return answer.isSent ? Outcome::Kind::Unclear : Outcome::Kind::NotSent;
}

static Failure::Kind failureKindOf(int status)
{
    switch (status) {
    case 401:
    case 403: return Failure::Kind::Unauthorized;
    case 402: return Failure::Kind::Unpaid;
    case 400:
    case 404:
    case 422: return Failure::Kind::Refused;
    case 409:
    case 425:
    case 429: return Failure::Kind::Busy;
    }
    return Failure::Kind::Broken;
}

Outcome outcomeByStatus(const HttpAnswer &answer)
{
    Outcome outcome{kindOf(answer)};
    outcome.received = answer.body;
    outcome.stayAway = answer.stayAway;
    outcome.failure = answer.trouble;
    if (!outcome.failure)
        outcome.failure = Failure{failureKindOf(answer.status), u"HTTP %1"_s.arg(answer.status)};
    return outcome;
}

Outcome unreadable(const HttpAnswer &answer, const Failure &why)
{
    auto outcome = outcomeByStatus(answer);
    outcome.failure = why;
    return outcome;
}

QString openingOf(const QByteArray &body)
{
    return QString::fromUtf8(body.left(300));
}

} // namespace coverdesk
