// SPDX-License-Identifier: MIT
#include "ui/terminal/answersheet.h"

#include "app/domain/askedandtold.h"
#include "ui/terminal/console.h"
#include "ui/terminal/texttable.h"
#include "ui/wording/wording.h"
#include "ui/wording/words.h"

namespace coverdesk::terminal {

static QString orUnknown(const QString &text)
{
    return text.isEmpty() ? unknownOnScreen() : text;
}

static QString orUnknown(const std::optional<QDateTime> &moment)
{
    return moment ? inWords(*moment) : unknownOnScreen();
}

template <typename T>
static QString stated(const T &value)
{
    return inWords(value, unknownOnScreen());
}

/// Where something in the answer speaks against the plan, what was said is the insurer's word alone.
static QString heard(const std::optional<bool> &said, bool isCertain)
{
    if (!said || isCertain)
        return stated(said);
    return *said ? Words::tr("insurer said yes") : Words::tr("insurer said no");
}

static QString planPart(const Benefits &benefits)
{
    const auto &plan = benefits.plan;
    TextTable table;
    table.add({Words::tr("Plan"), orUnknown(plan.name)});
    table.add({Words::tr("Plan type"), orUnknown(plan.type)});
    table.add({Words::tr("Answering insurer"), orUnknown(plan.payer)});
    table.add({Words::tr("Plan active"), heard(plan.active, benefits.verdict != Verdict::Contradiction)});
    table.add({Words::tr("Starts"), stated(plan.effectiveOn)});
    table.add({Words::tr("Ends"), stated(plan.terminatesOn)});
    table.add({Words::tr("Provider in network"), stated(plan.providerInNetwork)});
    table.add({Words::tr("In-network figures"), stated(plan.inNetworkFigures)});
    table.add({Words::tr("Primary insurance"), stated(plan.primary)});
    table.add({Words::tr("Follows the calendar year"), stated(plan.followsCalendarYear)});
    table.add({Words::tr("Copay of the plan"), stated(benefits.costShare.copay)});
    table.add({Words::tr("Coinsurance of the plan"), stated(benefits.costShare.coinsurance)});
    table.add({Words::tr("Trace"), orUnknown(benefits.trace)});
    return table.toText();
}

static QString figuresPart(const Maximums &maximums)
{
    TextTable table({Words::tr("Figure"), Words::tr("Limit"), Words::tr("Used"), Words::tr("Left")});
    const auto add = [&table](const QString &name, const Accumulator &accumulator) {
        table.add({name, stated(accumulator.limit), stated(accumulator.used), stated(accumulator.remaining())});
    };
    add(Words::tr("Deductible"), maximums.individualDeductible);
    add(Words::tr("Out-of-pocket maximum"), maximums.individualOutOfPocket);
    add(Words::tr("Family deductible"), maximums.familyDeductible);
    add(Words::tr("Family out-of-pocket maximum"), maximums.familyOutOfPocket);
    return table.toText();
}

static QString servicesPart(const Check &check, const Benefits &benefits)
{
    TextTable table({Words::tr("Service"), Words::tr("Name"), Words::tr("Covered"), Words::tr("Prior authorization"),
                     Words::tr("Copay"), Words::tr("Coinsurance"), Words::tr("Limits"), Words::tr("Notes")});
    const auto add = [&table](const QString &code, const Procedure &procedure, bool isCertain) {
        table.add({code, orUnknown(procedure.name), heard(procedure.covered, isCertain),
                   stated(procedure.priorAuthorization), stated(procedure.costShare.copay),
                   stated(procedure.costShare.coinsurance), orUnknown(procedure.frequencyLimits), procedure.note});
    };
    const bool isCertain = mayTellCovered(check);
    for (const auto &procedure : toldServices(check))
        add(procedure.code, procedure, isCertain && isNamed(procedure));
    for (const auto &code : unansweredCodes(check))
        table.add({code, unknownOnScreen(), Words::tr("not answered")});
    for (const auto &[name, procedure] : benefits.procedureClasses)
        add(name, procedure, isCertain);
    return table.isEmpty() ? QString() : table.toText();
}

static QString callsPart(const Benefits &benefits)
{
    TextTable table({Words::tr("Call ended"), Words::tr("Representative"), Words::tr("Reference")});
    for (const auto &call : benefits.calls)
        table.add({orUnknown(call.endedAt), orUnknown(call.representative), orUnknown(call.reference)});
    return table.isEmpty() ? QString() : table.toText();
}

static QString claimPart(const ClaimAnswer &claim)
{
    TextTable table;
    table.add({Words::tr("Claim"), orUnknown(claim.number)});
    table.add({Words::tr("The insurer's word for it"), orUnknown(claim.status)});
    table.add({Words::tr("Received"), stated(claim.receivedOn)});
    table.add({Words::tr("Processed"), stated(claim.processedOn)});
    table.add({Words::tr("Paid"), stated(claim.paidOn)});
    table.add({Words::tr("Claims are processed up to"), stated(claim.processedUpTo)});
    table.add({Words::tr("Usual time"), orUnknown(claim.turnaround)});
    return table.toText();
}

static QString claimLinesPart(const ClaimAnswer &claim)
{
    TextTable table({Words::tr("Service"), Words::tr("Paid"), Words::tr("Patient's part"),
                     Words::tr("Put to the deductible"), Words::tr("Adjustment"), Words::tr("Reason of denial"),
                     Words::tr("How to correct it")});
    for (const auto &line : claim.lines)
        table.add({orUnknown(line.code), stated(line.paid), stated(line.patientResponsibility),
                   stated(line.appliedToDeductible), orUnknown(line.adjustment), orUnknown(line.denialReason),
                   orUnknown(line.correction)});
    return table.isEmpty() ? QString() : table.toText();
}

/// An answer about a claim says nothing of coverage: no figures of a plan stand beside it.
static QStringList partsOfClaim(const Benefits &benefits)
{
    QStringList parts;
    if (benefits.claim)
        parts = {claimPart(*benefits.claim), claimLinesPart(*benefits.claim)};
    return parts + QStringList{callsPart(benefits), printable(benefits.summary)};
}

QStringList answerParts(const Check &check)
{
    if (!check.benefits)
        return {};
    const auto &benefits = *check.benefits;
    if (benefits.verdict == Verdict::ClaimTold)
        return partsOfClaim(benefits);
    return {planPart(benefits), figuresPart(benefits.maximums), servicesPart(check, benefits), callsPart(benefits),
            printable(benefits.summary)};
}

} // namespace coverdesk::terminal
