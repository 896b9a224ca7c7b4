// SPDX-License-Identifier: MIT
#include "ui/terminal/askcommand.h"

#include "app/office.h"
#include "ui/terminal/await.h"
#include "ui/terminal/checkjson.h"
#include "ui/terminal/checksheet.h"
#include "ui/terminal/console.h"
#include "ui/terminal/patience.h"
#include "ui/terminal/phonewords.h"
#include "ui/terminal/trouble.h"
#include "ui/wording/words.h"

namespace coverdesk::terminal {

static ExitCode printed(const Check &check, bool asJson)
{
    if (asJson)
        print(QJsonDocument(jsonOf(check)));
    else
        print(sheetOf(check));
    return exitCodeOf(check.standing);
}

static ExitCode failed(const Failure &failure)
{
    tell(troubleInWords(failure));
    return exitCodeOf(failure);
}

/// What is not on our list may still be right: the service's list grows, ours only with the next version.
static void warnOfUnlisted(const Inquiry &inquiry)
{
    const auto &payer = inquiry.insurance.phonePayer;
    if (!knownPhonePayers().contains(payer))
        tell(Words::tr("--insurance: “%1” is not on the list of known insurers; it is sent as it is.").arg(payer));
    for (const auto &topic : inquiry.topics) {
        if (!knownTopics().contains(topic))
            tell(Words::tr("--ask: “%1” is not on the list of known topics; it is sent as it is.").arg(topic));
    }
}

static QString aboutSame(const Check &same)
{
    if (isSettled(same.standing))
        return Words::tr("The same question was answered within the hour: this is that answer. Nothing was sent; "
                         "--again asks anew.");
    return Words::tr("The same question is still open: this is it. Nothing was sent; --again asks anew.");
}

static Result<Check> lookedFor(const Check &asked, const AskOrder &order, Office &office)
{
    Patience patience(order.patience);
    auto check = asked;
    while (movesByItself(check) && patience.waitForNextLook()) {
        const auto looked = await(office.desk().resume(check.id));
        if (looked)
            check = *looked;
        else if (looked.failure().kind != Failure::Kind::InUse)
            return looked;
    }
    return check;
}

static ExitCode askAnew(const AskOrder &order, Office &office)
{
    auto isAnswerUnkept = false;
    QObject::connect(&office.desk(), &FrontDesk::notKept, &office, [&isAnswerUnkept] { isAnswerUnkept = true; });
    const auto repeat = order.again ? FrontDesk::Repeat::Meant : FrontDesk::Repeat::Refused;
    const auto asked = await(office.desk().ask(order.service, order.inquiry, order.clinic, repeat));
    if (isAnswerUnkept) {
        tell(Words::tr("What became of the question could not be written down. It is kept as it was sent; “resume” "
                       "asks for the same answer again."));
        return ExitCode::Unclear;
    }
    // Another process was first, a moment ago.
    if (!asked && asked.failure().code == u"same")
        return carryOut(order, office);
    if (!asked)
        return failed(asked.failure());
    const auto check = lookedFor(*asked, order, office);
    if (!check)
        return failed(check.failure());
    return printed(*check, order.asJson);
}

ExitCode carryOut(const AskOrder &order, Office &office)
{
    if (order.service == ServiceId::HealthHarbor)
        warnOfUnlisted(order.inquiry);
    if (order.again)
        return askAnew(order, office);

    const auto same = await(office.desk().sameQuestion(order.service, order.inquiry, order.clinic));
    if (!same)
        return failed(same.failure());
    if (!*same)
        return askAnew(order, office);
    tell(aboutSame(**same));
    return printed(**same, order.asJson);
}

} // namespace coverdesk::terminal
