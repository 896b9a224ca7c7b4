// SPDX-License-Identifier: MIT
#include "ui/terminal/nextstep.h"

#include "app/domain/askedandtold.h"
#include "app/domain/transitions.h"
#include "ui/terminal/console.h"
#include "ui/terminal/exitcode.h"
#include "ui/wording/pausereason.h"
#include "ui/wording/wording.h"
#include "ui/wording/words.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace coverdesk::terminal {

static QString inDoubtForGood(ServiceId service)
{
    switch (service) {
    case ServiceId::Eligibility:
        return Words::tr("Whether this check was charged can no longer be told. In the window, under Open requests: "
                         "check again, which may charge a second time, or close it.");
    case ServiceId::HealthHarbor:
        return Words::tr("Health Harbor does not show this request. In the window, under Open requests: look again, "
                         "which is free, send it again, which may place a second call, or close it.");
    }
    Q_UNREACHABLE();
}

static QString decision(const Check &check)
{
    if (isAboutSomethingElse(check))
        return Words::tr("This answer is not about what was asked. Do not use it. Tell the service's support. In the "
                         "window, under Open requests: look again, which is free, or close it, and ask anew.");
    const auto need = needOf(check);
    if (wasTurnedDown(check) || check.failure == causeOfRestored())
        return need.happened + u' ' + need.next + u' ' + Words::tr("Close it in the window, under Open requests.");
    if (!check.ticket.isEmpty())
        return Words::tr("There was no answer for five business days. In the window, under Open requests: look again, "
                         "wait longer, or close it.");
    if (check.everInDoubt)
        return inDoubtForGood(check.service);
    return need.happened + u' ' + need.next + u' '
        + Words::tr("In the window, under Open requests: send it now, or close it.");
}

static QString paused(const Check &check)
{
    const auto reason = check.failure ? pauseReasonOf(*check.failure) : std::nullopt;
    switch (reason.value_or(PauseReason::Key)) {
    case PauseReason::Key:
        return Words::tr("The service does not accept the clinic's credentials. Put them right with “connect”; "
                         "“resume” goes on.");
    case PauseReason::Account:
        return Words::tr("The service does not let this account ask. Have its support set the account up; “resume” "
                         "goes on.");
    case PauseReason::Wallet:
        if (check.service == ServiceId::HealthHarbor)
            return Words::tr("Health Harbor wants to be paid before it calls. See to the account there; “resume” "
                             "goes on.");
        return Words::tr("No checks are left at the service. Fill the wallet there; “resume” goes on.");
    }
    Q_UNREACHABLE();
}

static QString answered(const Check &check)
{
    if (!isAboutSomethingElse(check))
        return {};
    return Words::tr("This answer is not about what was asked. Do not use it. Tell the service's support; whether to "
                     "ask anew, a person decides.");
}

static QStringList findings(const Check &check)
{
    QStringList sentences;
    if (check.search.isProbable)
        sentences.append(Words::tr("Found at the service by what it says: probably this request."));
    if (check.search.isLate)
        sentences.append(Words::tr("The earlier request did arrive after all."));
    if (!check.search.duplicates.isEmpty())
        sentences.append(Words::tr("It arrived more than once: ask the service's support to cancel %1.")
                             .arg(check.search.duplicates.join(u", "_s)));
    if (check.missingSince && !isSettled(check.standing))
        sentences.append(Words::tr("Not found at the service since %1.").arg(inWords(*check.missingSince)));
    return sentences;
}

static QString step(const Check &check)
{
    switch (check.standing) {
    case Standing::NeedsPerson: return decision(check);
    case Standing::Unconfirmed:
        return Words::tr("Sent, but not confirmed. It is looked for at the service and never sent again by itself: "
                         "please do not ask again.");
    case Standing::Paused: return paused(check);
    case Standing::Answered: return answered(check);
    case Standing::Queued:
    case Standing::Sending:
    case Standing::InDoubt:
    case Standing::Tracking:
    case Standing::Refused:
    case Standing::Closed: return {};
    }
    Q_UNREACHABLE();
}

QString nextStepInWords(const Check &check)
{
    auto sentences = findings(check);
    sentences.prepend(step(check));
    sentences.removeAll(QString());
    return printable(sentences.join(u' '));
}

QStringList nextStepsInWords(const std::vector<Check> &checks)
{
    QStringList lines;
    for (const auto &check : checks) {
        if (const auto words = nextStepInWords(check); !words.isEmpty())
            lines.append(u"%1: %2"_s.arg(check.id.toString(QUuid::WithoutBraces), words));
    }
    return lines;
}

} // namespace coverdesk::terminal
