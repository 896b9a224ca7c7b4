// SPDX-License-Identifier: MIT
#include "ui/terminal/checksheet.h"

#include "ui/terminal/console.h"
#include "ui/terminal/texttable.h"
#include "ui/wording/wording.h"
#include "ui/wording/words.h"

using namespace Qt::StringLiterals;

namespace coverdesk::terminal {

static QString orUnknown(const QString &text)
{
    return text.isEmpty() ? unknownOnScreen() : text;
}

static QString orUnknown(const std::optional<QDate> &date)
{
    return date ? inWords(*date) : unknownOnScreen();
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

static QStringList troubleOf(const Check &check, const Failure &failure)
{
    QStringList lines{troubleInWords(check)};
    if (!failure.said.isEmpty())
        lines.append(Words::tr("The service's own words: %1").arg(failure.said));
    for (const auto &problem : failure.problems)
        lines.append(problem.field.isEmpty() ? u"  "_s + problem.said : u"  %1: %2"_s.arg(problem.field, problem.said));
    for (const auto &candidate : failure.candidates)
        lines.append(u"  "_s + candidate);
    return lines;
}

static QString standingPart(const Check &check)
{
    QStringList lines{standingOf(check).text};
    const auto explanation = explanationOf(check);
    const auto trouble = check.failure ? troubleOf(check, *check.failure) : QStringList();
    if (trouble.isEmpty() || !trouble.first().startsWith(explanation))
        lines.append(explanation);
    lines.append(trouble);
    lines.append(payerWarning(check));
    lines.append(costInWords(check));
    lines.removeAll(QString());
    for (auto &line : lines)
        line = printable(line);
    return lines.join(u'\n');
}

static QString questionPart(const Check &check)
{
    const auto &[patient, insurance, provider, visitOn, codes, diagnoses, topics, place, note, wantedBy] =
        check.inquiry;
    TextTable table;
    table.add({Words::tr("Asked"), inWords(check.service)});
    table.add({Words::tr("Patient"), nameOf(patient)});
    table.add({inWords(Field::BornOn), orUnknown(patient.bornOn)});
    table.add({inWords(Field::Payer), orUnknown(insurance.payer.isEmpty() ? insurance.phonePayer : insurance.payer)});
    table.add({inWords(Field::MemberId), insurance.memberId});
    if (!insurance.groupId.isEmpty())
        table.add({inWords(Field::GroupId), insurance.groupId});
    if (!codes.isEmpty())
        table.add({inWords(Field::ProcedureCodes), codes.join(u", "_s)});
    if (wantedBy)
        table.add({inWords(Field::WantedBy), orUnknown(wantedBy)});
    table.add({Words::tr("Asked at"), inWords(check.askedAt)});
    table.add({Words::tr("Answered at"), orUnknown(check.answeredAt)});
    if (!check.ticket.isEmpty())
        table.add({Words::tr("Request number"), check.ticket});
    if (!check.status.isEmpty())
        table.add({Words::tr("The service's status"), check.status});
    table.add({Words::tr("Check"), check.id.toString(QUuid::WithoutBraces)});
    return table.toText();
}

static QString planPart(const Benefits &benefits)
{
    const auto &plan = benefits.plan;
    TextTable table;
    table.add({Words::tr("Plan"), orUnknown(plan.name)});
    table.add({Words::tr("Plan type"), orUnknown(plan.type)});
    table.add({Words::tr("Answering insurer"), orUnknown(plan.payer)});
    table.add({Words::tr("Plan active"), stated(plan.active)});
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

static QString servicesPart(const Benefits &benefits)
{
    TextTable table({Words::tr("Service"), Words::tr("Name"), Words::tr("Covered"), Words::tr("Prior authorization"),
                     Words::tr("Copay"), Words::tr("Coinsurance"), Words::tr("Limits"), Words::tr("Notes")});
    const auto add = [&table](const QString &code, const Procedure &procedure) {
        table.add({code, orUnknown(procedure.name), stated(procedure.covered), stated(procedure.priorAuthorization),
                   stated(procedure.costShare.copay), stated(procedure.costShare.coinsurance),
                   orUnknown(procedure.frequencyLimits), procedure.note});
    };
    for (const auto &procedure : benefits.procedures)
        add(procedure.code, procedure);
    for (const auto &[name, procedure] : benefits.procedureClasses)
        add(name, procedure);
    return table.isEmpty() ? QString() : table.toText();
}

static QString callsPart(const Benefits &benefits)
{
    TextTable table({Words::tr("Call ended"), Words::tr("Representative"), Words::tr("Reference")});
    for (const auto &call : benefits.calls)
        table.add({orUnknown(call.endedAt), orUnknown(call.representative), orUnknown(call.reference)});
    return table.isEmpty() ? QString() : table.toText();
}

QString sheetOf(const Check &check)
{
    QStringList parts{standingPart(check), questionPart(check)};
    if (check.benefits) {
        const auto &benefits = *check.benefits;
        parts += {planPart(benefits), figuresPart(benefits.maximums), servicesPart(benefits), callsPart(benefits),
                  printable(benefits.summary)};
    }
    parts.removeAll(QString());
    return parts.join(u"\n\n"_s);
}

QString tableOf(const std::vector<CheckLine> &lines)
{
    TextTable table({Words::tr("Asked at"), Words::tr("Patient"), inWords(Field::BornOn), inWords(Field::Payer),
                     inWords(Field::MemberId), Words::tr("Standing"), Words::tr("Check")});
    for (const auto &line : lines)
        table.add({inWords(line.askedAt), nameOf(line.patient), orUnknown(line.patient.bornOn), orUnknown(line.payer),
                   masked(line.memberId), standingOf(line).text, line.id.toString(QUuid::WithoutBraces)});
    return table.toText();
}

} // namespace coverdesk::terminal
