// SPDX-License-Identifier: MIT
#include "ui/terminal/terminal.h"

#include "app/office.h"
#include "ui/terminal/askcommand.h"
#include "ui/terminal/await.h"
#include "ui/terminal/connectcommand.h"
#include "ui/terminal/console.h"
#include "ui/terminal/listcommand.h"
#include "ui/terminal/options.h"
#include "ui/terminal/practicecommand.h"
#include "ui/terminal/profilefolder.h"
#include "ui/terminal/resumecommand.h"
#include "ui/terminal/statuscommand.h"
#include "ui/terminal/trouble.h"
#include "ui/terminal/unlocking.h"
#include "ui/wording/words.h"

using namespace Qt::StringLiterals;

namespace coverdesk::terminal {

static ExitCode end(const Ending &ending)
{
    if (ending.code == ExitCode::Done)
        print(ending.text);
    else
        tell(ending.text);
    return ending.code;
}

static ExitCode withoutOffice(const Failure &failure, const Order &order)
{
    tell(troubleInWords(failure));
    if (failure.code == u"passphrase-fd")
        return ExitCode::Unusable;
    const auto isVerified = std::holds_alternative<VerifyOrder>(order.what);
    return isVerified && failure.kind == Failure::Kind::Damaged ? ExitCode::Amiss : ExitCode::NoHistory;
}

/// The practice services keep no history and need no office.
static ExitCode carriedOut(const PracticeOrder &practice, const Order &order)
{
    return carryOut(practice, workingFolder(order.profile, true));
}

template <typename What>
static ExitCode carriedOut(const What &what, const Order &order)
{
    Office office(Premises{.folder = profileFolder(order.profile), .isPractice = order.isPractice});
    if (const auto opened = unlocked(office, order); !opened)
        return withoutOffice(opened.failure(), order);
    if (office.isCopiedBack())
        tell(Words::tr("An older copy of the history was put in its place. What was open in it waits for a "
                       "person to decide, so that nothing is asked twice."));
    (void)await(office.history().audit().note({.act = AuditAct::Unlocked, .detail = u"command"_s}));
    return carryOut(what, office);
}

static ExitCode carriedOut(const Order &order)
{
    return std::visit([&order](const auto &what) { return carriedOut(what, order); }, order.what);
}

ExitCode run(const QStringList &arguments)
{
    const auto read = readOptions(arguments, QDate::currentDate());
    const auto *order = std::get_if<Order>(&read);
    const auto code = order ? carriedOut(*order) : end(std::get<Ending>(read));
    if (isAllPrinted())
        return code;
    tell(Words::tr("What was to be printed could not be written."));
    return worse(code, ExitCode::Amiss);
}

} // namespace coverdesk::terminal
