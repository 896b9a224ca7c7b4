// SPDX-License-Identifier: MIT
#include "ui/terminal/connectcommand.h"

#include "app/office.h"
#include "ui/terminal/await.h"
#include "ui/terminal/console.h"
#include "ui/terminal/trouble.h"
#include "ui/wording/words.h"

#include <algorithm>

namespace coverdesk::terminal {

static constexpr qsizetype LongestSecret = 1024;

static QString promptFor(ServiceId service)
{
    switch (service) {
    case ServiceId::Eligibility: return Words::tr("API key (not shown while you type):");
    case ServiceId::HealthHarbor: return Words::tr("Project key (not shown while you type):");
    }
    Q_UNREACHABLE();
}

/// It goes out in a header: one line of printable ASCII.
static bool isSecret(const QByteArray &line)
{
    const auto isVisible = [](char c) { return c > ' ' && c < '\x7f'; };
    return !line.isEmpty() && line.size() <= LongestSecret && std::all_of(line.cbegin(), line.cend(), isVisible);
}

ExitCode carryOut(const ConnectOrder &order, Office &office)
{
    if (office.isPractice()) {
        tell(Words::tr("Practice has its own services: there is nothing to connect."));
        return ExitCode::Unusable;
    }
    const auto secret = readSecret(promptFor(order.service), LongestSecret);
    if (!secret || !isSecret(*secret)) {
        tell(Words::tr("The secret must stand on one line of standard input, in letters, digits and signs without "
                       "spaces. Nothing was kept."));
        return ExitCode::Unusable;
    }
    const Account account{order.service, order.address, order.clinicName, order.clinic, order.signIn};
    const auto kept = await(office.accounts().enter(account, *secret));
    if (!kept) {
        tell(troubleInWords(kept.failure()));
        return exitCodeOf(kept.failure());
    }
    tell(Words::tr("Connected. The secret is in the keychain or, where there is none, sealed with the history."));
    return ExitCode::Done;
}

} // namespace coverdesk::terminal
