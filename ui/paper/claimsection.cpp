// SPDX-License-Identifier: MIT
#include "ui/paper/pieces.h"
#include "ui/paper/sections.h"
#include "ui/wording/wording.h"
#include "ui/wording/words.h"

namespace coverdesk {

static Row lineRow(const ClaimLine &line)
{
    return {{line.code},
            {inWords(line.paid, {}), true},
            {inWords(line.patientResponsibility, {})},
            {inWords(line.appliedToDeductible, {})},
            {line.adjustment},
            {line.denialReason},
            {line.correction}};
}

static void writeLines(QTextCursor &cursor, const std::vector<ClaimLine> &lines)
{
    writeHeading(cursor, Words::tr("Services on the claim"));
    if (lines.empty())
        return writeParagraph(cursor, unknownOnPaper(), true);
    std::vector<Row> rows;
    for (const auto &line : lines)
        rows.push_back(lineRow(line));
    writeTable(cursor,
               {{Words::tr("Code"), 9},
                {Words::tr("Paid"), 11, Qt::AlignRight},
                {Words::tr("Patient's part"), 12, Qt::AlignRight},
                {Words::tr("To deductible"), 12, Qt::AlignRight},
                {Words::tr("Adjustment"), 17},
                {Words::tr("Denial reason"), 19.5},
                {Words::tr("How to correct it"), 19.5}},
               rows);
}

void writeClaim(QTextCursor &cursor, const Check &check)
{
    const auto told = check.benefits && check.benefits->claim ? *check.benefits->claim : ClaimAnswer();
    writeColumns(
        cursor, {Words::tr("The claim"), {{Words::tr("Claim"), told.status}, {Words::tr("Claim number"), told.number}}},
        {{},
         {{Words::tr("Received"), inWords(told.receivedOn, {})},
          {Words::tr("Processed"), inWords(told.processedOn, {})},
          {Words::tr("Paid on"), inWords(told.paidOn, {})},
          {Words::tr("Worked through up to"), inWords(told.processedUpTo, {})},
          {Words::tr("Usual time"), told.turnaround}}});
    writeLines(cursor, told.lines);
}

} // namespace coverdesk
