// SPDX-License-Identifier: MIT
#include "ui/requests/requestwords.h"

#include "ui/benefits/moods.h"
#include "ui/requests/moments.h"
#include "ui/wording/wording.h"

#include <QCoreApplication>

namespace coverdesk {

namespace {

    // A list shows people to choose from, not a name of 64 KB.
    constexpr int longestShown = 80;

    class RequestText
    {
        Q_DECLARE_TR_FUNCTIONS(coverdesk::RequestText)
    };

    QString oneLine(const QString &text)
    {
        const auto plain = shortened(text.simplified(), longestShown).simplified();
        return plain.isEmpty() ? unknownOnScreen() : plain;
    }

    /// What was asked: how many services, a claim, or an instant check.
    QString askedInWords(const Request &request)
    {
        if (request.line.service == ServiceId::Eligibility)
            return RequestText::tr("instant check");
        if (!request.whole)
            return RequestText::tr("benefits");
        const auto &inquiry = request.whole->inquiry;
        if (inquiry.claim)
            return RequestText::tr("claim");
        const auto count = inquiry.procedureCodes.size();
        if (count == 0)
            return RequestText::tr("benefits");
        return count == 1 ? RequestText::tr("1 service") : RequestText::tr("%1 services").arg(count);
    }

    bool isNeverSent(const Request &request)
    {
        if (groupOf(request.line) == RequestGroup::Unsent)
            return !request.whole || !request.whole->everInDoubt;
        return request.whole && request.whole->ticket.isEmpty() && !request.whole->everInDoubt
            && request.line.standing == Standing::NeedsPerson;
    }

    QString howInWords(const Request &request, const QDateTime &now)
    {
        if (request.line.standing == Standing::Sending)
            return RequestText::tr("being sent");
        if (isNeverSent(request))
            return request.whole && wasRefused(*request.whole) ? RequestText::tr("refused so far")
                                                               : RequestText::tr("not sent yet");
        const auto asked = request.line.askedAt.toLocalTime();
        const auto today = now.toLocalTime().date();
        switch (request.line.service) {
        case ServiceId::Eligibility: return shortMoment(asked, now);
        case ServiceId::HealthHarbor: return RequestText::tr("by phone, %1").arg(shortDay(asked.date(), today));
        }
        Q_UNREACHABLE();
    }

    QString answeredInWords(const QDateTime &answeredAt, const QDateTime &now)
    {
        const auto local = answeredAt.toLocalTime();
        const auto today = now.toLocalTime().date();
        return RequestText::tr("answered %1")
            .arg(local.date() == today ? shortMoment(local, now) : shortDay(local.date(), today));
    }

    QString nextInWords(const CheckLine &line, const QDateTime &now)
    {
        switch (line.standing) {
        case Standing::Answered: return line.answeredAt ? answeredInWords(*line.answeredAt, now) : unknownOnScreen();
        case Standing::Queued:
        case Standing::InDoubt:
        case Standing::Unconfirmed:
        case Standing::Tracking:
            if (!line.nextLookAt || *line.nextLookAt <= now)
                return RequestText::tr("any moment");
            return shortMoment(*line.nextLookAt, now);
        case Standing::Sending:
        case Standing::Refused:
        case Standing::Paused:
        case Standing::NeedsPerson:
        case Standing::Closed: return unknownOnScreen();
        }
        Q_UNREACHABLE();
    }

    struct ActWords
    {
        RequestAct act;
        QString words;
        QString cost;
    };

    QString costOfSending(ServiceId service)
    {
        switch (service) {
        case ServiceId::Eligibility: return RequestText::tr("uses 1 check");
        case ServiceId::HealthHarbor: return RequestText::tr("uses 1 request");
        }
        Q_UNREACHABLE();
    }

    ActWords actOf(const CheckLine &line)
    {
        const auto free = RequestText::tr("free");
        switch (line.standing) {
        case Standing::Answered: return {RequestAct::Open, RequestText::tr("Open"), {}};
        case Standing::NeedsPerson: return {RequestAct::Decide, RequestText::tr("Decide"), {}};
        case Standing::Unconfirmed:
        case Standing::Tracking: return {RequestAct::Resume, RequestText::tr("Look now"), free};
        case Standing::InDoubt:
            return {RequestAct::Resume, RequestText::tr("Ask again"), RequestText::tr("no second check")};
        // The services refused it before; what goes out now is paid.
        case Standing::Paused: return {RequestAct::Resume, RequestText::tr("Resume"), costOfSending(line.service)};
        case Standing::Queued: return {RequestAct::Resume, RequestText::tr("Send now"), costOfSending(line.service)};
        case Standing::Sending:
        case Standing::Refused:
        case Standing::Closed: return {RequestAct::None, {}, {}};
        }
        Q_UNREACHABLE();
    }

} // namespace

RequestFace faceOf(const Request &request, const QDateTime &now)
{
    const auto &line = request.line;
    const auto today = now.toLocalTime().date();
    RequestFace face;
    face.id = line.id;
    face.group = groupOf(line).value_or(RequestGroup::Unsent);
    face.visit = line.visitOn ? shortDay(*line.visitOn, today) : unknownOnScreen();
    face.patient = oneLine(nameOf(line.patient));
    face.payer = oneLine(line.payer);
    face.member = masked(line.memberId);
    face.asked = askedInWords(request);
    face.askedHow = howInWords(request, now);
    face.pill = request.whole ? faceOn(*request.whole, today) : faceOn(line, today);
    face.next = nextInWords(line, now);
    face.isNextMuted = face.group == RequestGroup::NewAnswers || face.next == unknownOnScreen();
    const auto act = actOf(line);
    face.act = act.act;
    face.action = act.words;
    face.cost = act.cost;
    if (request.whole) {
        face.notes = notesOf(*request.whole, now);
        face.decision = decisionOf(*request.whole, now);
    }
    return face;
}

QString inWords(RequestGroup group)
{
    switch (group) {
    case RequestGroup::NewAnswers: return RequestText::tr("New answers");
    case RequestGroup::NeedsYou: return RequestText::tr("Needs you");
    case RequestGroup::Waiting: return RequestText::tr("Waiting for the call");
    case RequestGroup::Unsent: return RequestText::tr("Paused or waiting to send");
    }
    Q_UNREACHABLE();
}

QString awayInWords(int answers, int decisions)
{
    const auto came = answers == 1 ? RequestText::tr("1 answer") : RequestText::tr("%1 answers").arg(answers);
    const auto needs = decisions == 1 ? RequestText::tr("1 needs you") : RequestText::tr("%1 need you").arg(decisions);
    if (answers > 0 && decisions > 0)
        return RequestText::tr("%1, %2.").arg(came, needs);
    if (answers > 0)
        return RequestText::tr("%1.").arg(came);
    return decisions > 0 ? RequestText::tr("%1.").arg(needs) : QString();
}

} // namespace coverdesk
