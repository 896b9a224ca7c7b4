// SPDX-License-Identifier: MIT
#include "ui/terminal/askcommand.h"

#include "app/office.h"
#include "app/servicecatalog.h"
#include "ui/terminal/await.h"
#include "ui/terminal/checkjson.h"
#include "ui/terminal/checksheet.h"
#include "ui/terminal/console.h"
#include "ui/terminal/nextstep.h"
#include "ui/terminal/patience.h"
#include "ui/terminal/trouble.h"
#include "ui/wording/words.h"

#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coverdesk::terminal {

using namespace std::chrono_literals;

// The desk tries every three seconds.
static constexpr std::chrono::seconds ShortestWaitForDisk = 10s;

static ExitCode printed(const Check &check, bool asJson)
{
    if (asJson)
        print(QJsonDocument(jsonOf(check)));
    else
        print(sheetOf(check));
    if (const auto step = nextStepInWords(check); !step.isEmpty())
        tell(step);
    return exitCodeOf(check);
}

static ExitCode failed(const Failure &failure)
{
    tell(troubleInWords(failure));
    return exitCodeOf(failure);
}

/// What is not on our list may still be right: the service's list grows, ours only with the next version.
static void tellOfLists(const AskOrder &order, const ServiceCatalog &catalog)
{
    const auto &insurance = order.inquiry.insurance;
    if (order.isPhonePayerFound)
        tell(Words::tr("The phone service's name for “%1” is %2.").arg(insurance.payer, insurance.phonePayer));
    else if (!catalog.knowsPhonePayer(insurance.phonePayer))
        tell(Words::tr("--insurance: “%1” is not on the list of known insurers; it is sent as it is.")
                 .arg(insurance.phonePayer));
    for (const auto &topic : order.inquiry.topics) {
        if (!catalog.knowsTopic(topic))
            tell(Words::tr("--ask: “%1” is not on the list of known topics; it is sent as it is.").arg(topic));
    }
}

static QString aboutSame(const Check &same)
{
    if (same.standing == Standing::Closed)
        return Words::tr("The same question was closed without an answer, and is still looked for at the service: this "
                         "is it. Nothing was sent; --again asks anew.");
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
        // The service asked to be left alone for a while.
        if (!office.desk().mayGo(check))
            continue;
        const auto looked = await(office.desk().resume(check.id));
        if (looked)
            check = *looked;
        else if (const auto kept = await(office.history().check(check.id)))
            // Another process has it, or moved it on meanwhile: where it stands is in the history.
            check = *kept;
        else
            return kept;
    }
    return check;
}

static QString aboutUnkept(const Check &check)
{
    switch (check.service) {
    case ServiceId::Eligibility:
        return Words::tr("What became of the question could not be written down. It is kept as it was sent; “resume” "
                         "asks for the same answer again.");
    case ServiceId::HealthHarbor:
        if (check.ticket.isEmpty())
            return Words::tr("What became of the request could not be written down. It is kept as it was sent; "
                             "“resume” looks for it at the service and never sends it again.");
        return Words::tr("The request has arrived, but that could not be written down. Write down its request number, "
                         "%1. “resume” looks for it at the service and never sends it again.")
            .arg(check.ticket);
    }
    Q_UNREACHABLE();
}

/// Lets the desk try again to write down what it could not, as long as it cannot, for the time of \a patience at least.
static void waitUntilKept(const std::optional<Check> &unkept, const AskOrder &order)
{
    tell(aboutUnkept(*unkept));
    tell(Words::tr("It is tried again for a moment…"));
    const QDeadlineTimer end(std::max(order.patience.value_or(0s), ShortestWaitForDisk));
    while (unkept && !end.hasExpired()) {
        QEventLoop loop;
        QTimer::singleShot(200ms, &loop, &QEventLoop::quit);
        loop.exec();
    }
}

static Result<Check> askedOnce(const AskOrder &order, Office &office)
{
    std::optional<Check> unkept;
    const QObject context;
    QObject::connect(&office.desk(), &FrontDesk::notKept, &context, [&](const Check &check) { unkept = check; });
    const auto forget = [&unkept](const Check &kept) {
        if (unkept && unkept->id == kept.id)
            unkept.reset();
    };
    QObject::connect(&office.desk(), &FrontDesk::changed, &context, forget);

    const auto repeat = order.again ? FrontDesk::Repeat::Meant : FrontDesk::Repeat::Refused;
    const auto asked = await(office.desk().ask(order.service, order.inquiry, order.clinic, repeat));
    if (!unkept)
        return asked;
    const auto id = unkept->id;
    waitUntilKept(unkept, order);
    if (unkept)
        return Failure{.kind = Failure::Kind::InUse, .code = u"unkept"_s};
    tell(Words::tr("It is written down now."));
    return await(office.history().check(id));
}

static ExitCode askAnew(const AskOrder &order, Office &office)
{
    const auto asked = askedOnce(order, office);
    if (!asked && asked.failure().code == u"unkept")
        return ExitCode::Unclear;
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
        tellOfLists(order, office.catalog());
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
