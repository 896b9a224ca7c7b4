// SPDX-License-Identifier: MIT
#include "app/domain/askedandtold.h"
#include "ui/paper/pieces.h"
#include "ui/paper/sections.h"
#include "ui/wording/wording.h"
#include "ui/wording/words.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace coverdesk {

static QString sourceOfRemaining(const Accumulator &amount)
{
    if (amount.reportedRemaining.isStated())
        return Words::tr("as the insurer stated it");
    return amount.remaining().isStated() ? Words::tr("limit less used, worked out here") : QString();
}

static Row amountRow(const QString &name, const Accumulator &amount)
{
    return {{name},
            {inWords(amount.limit, {})},
            {inWords(amount.used, {})},
            {inWords(amount.remaining(), {}), true},
            {sourceOfRemaining(amount)}};
}

static QString amountsHeading(const Plan &plan)
{
    if (plan.inNetworkFigures && *plan.inNetworkFigures)
        return Words::tr("Deductible and out-of-pocket, in-network figures");
    return Words::tr("Deductible and out-of-pocket");
}

/// Only an instant answer has these: by phone each service has its own.
static void writePlanShares(QTextCursor &cursor, const CostShare &share)
{
    writeTable(cursor,
               {{Words::tr("Patient's share"), 24},
                {Words::tr("Copay"), 14, Qt::AlignRight},
                {Words::tr("Coinsurance"), 14, Qt::AlignRight},
                {Words::tr("What it is of"), 48}},
               {{{Words::tr("On the plan")},
                 {inWords(share.copay, {}), true},
                 {inWords(share.coinsurance, {}), true},
                 {Words::tr("of the plan as a whole: therapy may cost something else")}}});
}

void writeAmounts(QTextCursor &cursor, const Check &check)
{
    const auto benefits = check.benefits ? *check.benefits : Benefits();
    const auto &maximums = benefits.maximums;
    writeHeading(cursor, amountsHeading(benefits.plan));
    writeTable(cursor,
               {{Words::tr("Amount"), 24},
                {Words::tr("Limit"), 14, Qt::AlignRight},
                {Words::tr("Used"), 14, Qt::AlignRight},
                {Words::tr("Left"), 14, Qt::AlignRight},
                {Words::tr("How we know what is left"), 34}},
               {amountRow(Words::tr("Individual deductible"), maximums.individualDeductible),
                amountRow(Words::tr("Individual out-of-pocket"), maximums.individualOutOfPocket),
                amountRow(Words::tr("Family deductible"), maximums.familyDeductible),
                amountRow(Words::tr("Family out-of-pocket"), maximums.familyOutOfPocket)});
    if (check.service == ServiceId::Eligibility)
        writePlanShares(cursor, benefits.costShare);
}

static QString authorization(const std::optional<bool> &needed)
{
    if (!needed)
        return {};
    return *needed ? Words::tr("Required") : Words::tr("Not needed");
}

static QString deductible(const std::optional<bool> &waived)
{
    if (!waived)
        return {};
    return *waived ? Words::tr("waived") : Words::tr("applies");
}

static QString limitsAndNotes(const Procedure &procedure)
{
    QStringList lines;
    for (const auto &text : {procedure.frequencyLimits, procedure.priorAuthorizationNote, procedure.note}) {
        if (!text.isEmpty())
            lines.append(text);
    }
    return lines.join(u'\n');
}

/// Where something in the answer speaks against the plan, what was said of a service is the insurer's word alone.
static Cell coverage(const std::optional<bool> &covered, bool isCertain)
{
    if (!covered || isCertain)
        return {inWords(covered, {}), covered && !*covered};
    return {*covered ? Words::tr("insurer said yes") : Words::tr("insurer said no")};
}

static Row serviceRow(const QString &code, const Procedure &procedure, bool isCertain)
{
    const auto &[copay, coinsurance] = procedure.costShare;
    const bool needsAuthorization = procedure.priorAuthorization && *procedure.priorAuthorization;
    return {{code},
            {procedure.name},
            coverage(procedure.covered, isCertain),
            {authorization(procedure.priorAuthorization), needsAuthorization},
            {deductible(procedure.deductibleWaived)},
            {inWords(copay, {})},
            {inWords(coinsurance, {})},
            {limitsAndNotes(procedure)}};
}

static void writeServiceTable(QTextCursor &cursor, const QString &first, qreal width, const std::vector<Row> &rows)
{
    writeTable(cursor,
               {{first, width},
                {Words::tr("Service"), 28 - width},
                {Words::tr("Covered"), 9},
                {Words::tr("Prior auth."), 11},
                {Words::tr("Deductible"), 10},
                {Words::tr("Copay"), 10, Qt::AlignRight},
                {Words::tr("Coins."), 9.5, Qt::AlignRight},
                {Words::tr("Limits and notes"), 22.5}},
               rows);
}

static Row unansweredRow(const QString &code)
{
    return {{code}, {}, {Words::tr("no answer")}, {}, {}, {}, {}, {}};
}

static std::vector<Row> serviceRows(const Check &check)
{
    std::vector<Row> rows;
    const bool isCertain = mayTellCovered(check);
    for (const auto &procedure : toldServices(check))
        rows.push_back(serviceRow(procedure.code, procedure, isCertain && isNamed(procedure)));
    for (const auto &code : unansweredCodes(check))
        rows.push_back(unansweredRow(code));
    return rows;
}

void writeServices(QTextCursor &cursor, const Check &check)
{
    if (check.service == ServiceId::Eligibility && (!check.benefits || check.benefits->procedures.empty()))
        return;

    const auto benefits = check.benefits ? *check.benefits : Benefits();
    const auto services = serviceRows(check);
    writeHeading(cursor, Words::tr("Services"));
    if (services.empty())
        writeParagraph(cursor, unknownOnPaper(), true);
    else
        writeServiceTable(cursor, Words::tr("Code"), 8, services);
    if (benefits.procedureClasses.empty())
        return;

    std::vector<Row> classes;
    const bool isCertain = mayTellCovered(check);
    for (const auto &[name, procedure] : benefits.procedureClasses)
        classes.push_back(serviceRow(name, procedure, isCertain));
    writeHeading(cursor, Words::tr("Kinds of services"));
    writeServiceTable(cursor, Words::tr("Kind"), 18, classes);
}

} // namespace coverdesk
