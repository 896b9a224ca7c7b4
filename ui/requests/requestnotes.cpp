// SPDX-License-Identifier: MIT
#include "ui/requests/requestnotes.h"

#include "app/domain/askedandtold.h"
#include "ui/requests/decision.h"
#include "ui/requests/moments.h"
#include "ui/wording/pausereason.h"
#include "ui/wording/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace coverdesk {

namespace {

    constexpr int longestCode = 24;
    constexpr int longestStatus = 60;

    class NoteText
    {
        Q_DECLARE_TR_FUNCTIONS(coverdesk::NoteText)
    };

    QString nameOfService(const Procedure &procedure)
    {
        return shortened(procedure.code.isEmpty() ? procedure.name : procedure.code, longestCode).simplified();
    }

    std::vector<Note> ofServices(const Benefits &benefits)
    {
        QStringList notCovered;
        QStringList authorized;
        const auto contradicted = contradictedServices(benefits);
        for (const auto &procedure : benefits.procedures) {
            if (!isNamed(procedure) || contradicted.contains(nameOf(procedure)))
                continue;
            if (procedure.covered && !*procedure.covered)
                notCovered.append(nameOfService(procedure));
            else if (procedure.priorAuthorization && *procedure.priorAuthorization)
                authorized.append(nameOfService(procedure));
        }
        std::vector<Note> notes;
        if (!notCovered.isEmpty())
            notes.push_back({NoteText::tr("%1 not covered").arg(notCovered.join(u", "_s)), Tone::Bad});
        if (authorized.size() == 1)
            notes.push_back({NoteText::tr("%1 needs authorization").arg(authorized.front())});
        else if (!authorized.isEmpty())
            notes.push_back({NoteText::tr("%1 need authorization").arg(authorized.join(u", "_s))});
        return notes;
    }

    std::vector<Note> ofAnswer(const Benefits &benefits)
    {
        if (benefits.claim && !benefits.claim->status.isEmpty())
            return {{NoteText::tr("the claim: %1").arg(shortened(benefits.claim->status, longestStatus))}};
        return ofServices(benefits);
    }

    /// What looking at the service has brought that a person should know.
    std::vector<Note> ofSearch(const Check &check, const QDateTime &now)
    {
        std::vector<Note> notes;
        if (!check.search.duplicates.isEmpty())
            notes.push_back({NoteText::tr("Arrived twice. Ask the service's support to cancel %1.")
                                 .arg(shortened(check.search.duplicates.join(u", "_s), 120)),
                             Tone::Warn});
        if (check.search.isLate)
            notes.push_back({NoteText::tr("The earlier request did arrive after all."), Tone::Warn});
        if (check.search.isProbable)
            notes.push_back({NoteText::tr("Found at the service, probably this one.")});
        if (check.missingSince && !isSettled(check.standing))
            notes.push_back(
                {NoteText::tr("Not found at the service since %1.").arg(shortMoment(*check.missingSince, now)),
                 Tone::Warn});
        return notes;
    }

    QString inWords(PauseReason reason, ServiceId service)
    {
        switch (reason) {
        case PauseReason::Key: return NoteText::tr("The service refuses our key.");
        case PauseReason::Account: return NoteText::tr("The service does not let this account ask.");
        case PauseReason::Wallet:
            return service == ServiceId::HealthHarbor ? NoteText::tr("The service wants to be paid before it calls.")
                                                      : NoteText::tr("No checks are left in the wallet.");
        }
        Q_UNREACHABLE();
    }

    /// Where the request is, in a word of the service that this program does not know.
    std::vector<Note> ofStatus(const QString &status)
    {
        if (status.trimmed().isEmpty() || isKnownStatus(status))
            return {};
        return {{statusInWords(status)}};
    }

    /// Why it is not sent.
    std::vector<Note> ofTrouble(const Check &check)
    {
        if (!check.failure)
            return {};
        if (const auto reason = pauseReasonOf(*check.failure))
            return {{inWords(*reason, check.service)}};
        if (check.failure->kind == Failure::Kind::Offline)
            return {{NoteText::tr("The service cannot be reached. Nothing was sent.")}};
        return {{wordsOf(*check.failure).happened}};
    }

    std::vector<Note> ofStanding(const Check &check, const QDateTime &now)
    {
        switch (check.standing) {
        case Standing::Unconfirmed:
            return {{NoteText::tr("Sent, but not confirmed. Looking it up. Please do not send again.")}};
        case Standing::InDoubt: return {{NoteText::tr("Asking again carries the same number: no second check.")}};
        case Standing::NeedsPerson:
            if (const auto decision = decisionOf(check, now))
                return {{decision->subject}};
            return {};
        case Standing::Answered: return check.benefits ? ofAnswer(*check.benefits) : std::vector<Note>();
        case Standing::Queued:
        case Standing::Paused: return ofTrouble(check);
        case Standing::Tracking: return ofStatus(check.status);
        case Standing::Sending:
        case Standing::Refused:
        case Standing::Closed: return {};
        }
        Q_UNREACHABLE();
    }

} // namespace

std::vector<Note> notesOf(const Check &check, const QDateTime &now)
{
    auto notes = ofStanding(check, now);
    const auto found = ofSearch(check, now);
    notes.insert(notes.end(), found.cbegin(), found.cend());
    return notes;
}

} // namespace coverdesk
