// SPDX-License-Identifier: MIT
#include "ui/terminal/checksheet.h"

#include "app/domain/askedandtold.h"
#include "ui/terminal/answersheet.h"
#include "ui/terminal/console.h"
#include "ui/terminal/exitcode.h"
#include "ui/terminal/texttable.h"
#include "ui/wording/failurewords.h"
#include "ui/wording/words.h"

#include <algorithm>
#include <iterator>

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

static QStringList troubleOf(const Check &check, const Failure &failure)
{
    QStringList lines{troubleInWords(check)};
    if (!failure.said.isEmpty())
        lines.append(Words::tr("The service's own words: %1").arg(failure.said));
    for (const auto &problem : failure.problems)
        lines.append(u"  "_s + complaintInWords(problem));
    for (const auto &candidate : failure.candidates)
        lines.append(u"  "_s + candidate);
    return lines;
}

/// Another check is named by its number: here there is nothing to open.
static QStringList remarkLines(const Check &check)
{
    QStringList lines;
    for (const auto &remark : remarksOf(check))
        lines.append(remark.other ? remark.text + u' ' + remark.other->toString(QUuid::WithoutBraces) : remark.text);
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
    lines.append(remarkLines(check));
    lines.append(costInWords(check));
    lines.removeAll(QString());
    for (auto &line : lines)
        line = printable(line);
    return lines.join(u'\n');
}

static QString topicsInWords(const QStringList &topics)
{
    QStringList words;
    std::transform(topics.cbegin(), topics.cend(), std::back_inserter(words), topicInWords);
    return words.join(u", "_s);
}

static void addClaim(TextTable &table, const Claim &claim)
{
    table.add({inWords(Field::ClaimNumber), claim.number});
    table.add({inWords(Field::ServedOn), orUnknown(claim.servedOn)});
    table.add({Words::tr("Billed"), claim.billed ? inWords(*claim.billed) : unknownOnScreen()});
}

static void addQuestion(TextTable &table, const Inquiry &inquiry)
{
    const auto &insurance = inquiry.insurance;
    table.add({Words::tr("Patient"), nameOf(inquiry.patient)});
    table.add({inWords(Field::BornOn), orUnknown(inquiry.patient.bornOn)});
    table.add({inWords(Field::Payer), orUnknown(insurance.payer.isEmpty() ? insurance.phonePayer : insurance.payer)});
    if (insurance.phonePayer.compare(insurance.payer, Qt::CaseInsensitive) != 0 && !insurance.phonePayer.isEmpty())
        table.add({inWords(Field::PhonePayer), insurance.phonePayer});
    table.add({inWords(Field::MemberId), insurance.memberId});
    if (!insurance.groupId.isEmpty())
        table.add({inWords(Field::GroupId), insurance.groupId});
    if (inquiry.claim)
        addClaim(table, *inquiry.claim);
    if (!inquiry.procedureCodes.isEmpty())
        table.add({inWords(Field::ProcedureCodes), inquiry.procedureCodes.join(u", "_s)});
    if (!inquiry.topics.isEmpty())
        table.add({inWords(Field::Topics), topicsInWords(inquiry.topics)});
    if (inquiry.wantedBy)
        table.add({inWords(Field::WantedBy), orUnknown(inquiry.wantedBy)});
}

static QString questionPart(const Check &check)
{
    TextTable table;
    table.add({Words::tr("Asked"), inWords(check.service)});
    addQuestion(table, check.inquiry);
    table.add({Words::tr("Asked at"), inWords(check.askedAt)});
    table.add({Words::tr("Answered at"), orUnknown(check.answeredAt)});
    if (!check.ticket.isEmpty())
        table.add({Words::tr("Request number"), check.ticket});
    if (!check.status.isEmpty())
        table.add({Words::tr("The service's status"), check.status});
    table.add({Words::tr("Check"), check.id.toString(QUuid::WithoutBraces)});
    if (check.repeats)
        table.add({Words::tr("Asks again"), check.repeats->toString(QUuid::WithoutBraces)});
    if (check.repeatedBy)
        table.add({Words::tr("Asked again by"), check.repeatedBy->toString(QUuid::WithoutBraces)});
    return table.toText();
}

QString sheetOf(const Check &check)
{
    QStringList parts{standingPart(check), questionPart(check)};
    if (!isAboutSomethingElse(check))
        parts += answerParts(check);
    parts.removeAll(QString());
    return parts.join(u"\n\n"_s);
}

QString tableOf(const std::vector<CheckLine> &lines, const QDate &today)
{
    TextTable table({Words::tr("Asked at"), Words::tr("Patient"), inWords(Field::BornOn), inWords(Field::Payer),
                     inWords(Field::MemberId), Words::tr("Standing"), Words::tr("Check")});
    for (const auto &line : lines)
        table.add({inWords(line.askedAt), nameOf(line.patient), orUnknown(line.patient.bornOn), orUnknown(line.payer),
                   masked(line.memberId), standingOf(line, today).text, line.id.toString(QUuid::WithoutBraces)});
    return table.toText();
}

} // namespace coverdesk::terminal
