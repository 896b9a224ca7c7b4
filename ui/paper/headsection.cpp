// SPDX-License-Identifier: MIT
#include "app/domain/askedandtold.h"
#include "ui/paper/badge.h"
#include "ui/paper/checkdocument.h"
#include "ui/paper/ink.h"
#include "ui/paper/pages.h"
#include "ui/paper/pieces.h"
#include "ui/paper/sections.h"
#include "ui/wording/failurewords.h"
#include "ui/wording/wording.h"
#include "ui/wording/words.h"

#include <QTextCursor>
#include <QTextTable>

using namespace Qt::StringLiterals;

namespace coverdesk {

static std::optional<QDateTime> endOfLastCall(const Check &check)
{
    std::optional<QDateTime> last;
    if (!check.benefits)
        return last;
    for (const auto &call : check.benefits->calls) {
        if (call.endedAt && (!last || *call.endedAt > *last))
            last = call.endedAt;
    }
    return last;
}

static QString verified(const Check &check)
{
    const auto call = endOfLastCall(check);
    if (call && isVerified(check))
        return Words::tr("Verified %1, when the call ended").arg(inWords(*call));
    if (check.standing == Standing::Answered && check.answeredAt && !isVerified(check))
        return Words::tr("Not verified: the answer of %1 is not clear").arg(inWords(*check.answeredAt));
    if (check.standing == Standing::Answered && check.answeredAt)
        return Words::tr("Answered %1").arg(inWords(*check.answeredAt));
    return Words::tr("Not verified: there is no answer yet");
}

QString titleOf(const Check &check)
{
    return check.inquiry.claim ? Words::tr("Status of a claim") : Words::tr("Verification of benefits");
}

QString cautionOf(const Check &check)
{
    if (check.inquiry.claim)
        return Words::tr("A claim's status may change until it is paid or finally denied. Amounts are as the insurer "
                         "stated them.");
    return Words::tr("A verification is not a guarantee of payment. Amounts are as the insurer stated them; claims in "
                     "process are not counted.");
}

static void fillHead(QTextTableCell cell, const QString &title, const QString &below, Qt::Alignment alignment)
{
    QTextTableCellFormat format;
    format.setBottomPadding(8);
    format.setBottomBorder(2);
    format.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBottomBorderBrush(QColor(ink::Accent));
    cell.setFormat(format);
    auto cursor = cell.firstCursorPosition();
    QTextBlockFormat block;
    block.setAlignment(alignment | Qt::AlignAbsolute);
    cursor.setBlockFormat(block);
    write(cursor, title, letters(ink::Text, QFont::DemiBold, 11.25));
    cursor.insertBlock();
    write(cursor, below, letters(ink::Muted));
}

void writeHead(QTextCursor &cursor, const Letterhead &letterhead, const Head &head)
{
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellPadding(0);
    format.setCellSpacing(0);
    format.setBottomMargin(9);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setColumnWidthConstraints(
        {QTextLength(QTextLength::PercentageLength, 50), QTextLength(QTextLength::PercentageLength, 50)});
    auto *table = cursor.insertTable(1, 2, format);
    const auto clinic = letterhead.clinic.isEmpty() ? Words::tr("Clinic not stated") : letterhead.clinic;
    fillHead(table->cellAt(0, 0), clinic, head.below, Qt::AlignLeft);
    fillHead(table->cellAt(0, 1), head.title, head.said, Qt::AlignRight);
    cursor.movePosition(QTextCursor::End);
}

void writeLetterhead(QTextCursor &cursor, const Check &check, const Letterhead &letterhead)
{
    writeHead(cursor, letterhead, {inWords(check.service), titleOf(check), verified(check)});
}

/// Beside the standing: the plan, or the service's own word for a claim.
static QString subjectOf(const Benefits &benefits)
{
    const auto &plan = benefits.plan;
    if (benefits.claim)
        return benefits.claim->status.isEmpty() ? QString()
                                                : Words::tr("Claim: %1").arg(shortened(benefits.claim->status, 60));
    QStringList names;
    for (const auto &name : {plan.name, plan.type}) {
        if (!name.isEmpty())
            names.append(shortened(name, 100));
    }
    return names.join(u' ');
}

/// Words with their icons, one after the other in a paragraph.
static void writeSigned(QTextCursor &cursor, const std::vector<StandingWords> &signs)
{
    if (signs.empty())
        return;
    startParagraph(cursor, 2, 2);
    for (const auto &[text, mood] : signs) {
        Badge::insertIcon(cursor, mood);
        write(cursor, u' ' + text + u"     "_s, letters(inkOf(mood).rgb(), QFont::DemiBold, 8.6));
    }
}

/// Another check is named by its number: on paper there is nothing to open.
static void writeRemark(QTextCursor &cursor, const Remark &remark)
{
    const auto other = remark.other ? u' ' + remark.other->toString(QUuid::WithoutBraces) : QString();
    writeSigned(cursor, {{remark.text + other, remark.mood}});
}

static void writeFailure(QTextCursor &cursor, const Check &check, const Failure &failure)
{
    if (const auto trouble = troubleInWords(check); !trouble.isEmpty())
        writeParagraph(cursor, trouble);
    if (!failure.said.isEmpty())
        writeParagraph(cursor, Words::tr("In the words of the service: “%1”").arg(failure.said), true);
    for (const auto &problem : failure.problems)
        writeParagraph(cursor, complaintInWords(problem), true);
    if (!failure.candidates.isEmpty())
        writeParagraph(cursor, Words::tr("Insurers to choose from: %1").arg(failure.candidates.join(u"; "_s)), true);
}

void writeStanding(QTextCursor &cursor, const Check &check)
{
    startParagraph(cursor, 0, 7);
    Badge::insertPill(cursor, standingOf(check));
    if (check.benefits)
        write(cursor, u"   "_s + subjectOf(*check.benefits), letters(ink::Text, QFont::DemiBold, 9.75));
    writeParagraph(cursor, explanationOf(check), true);
    writeSigned(cursor, servicesOf(check));
    if (const auto warning = payerWarning(check); !warning.isEmpty())
        writeSigned(cursor, {{warning, Mood::Look}});
    for (const auto &remark : remarksOf(check))
        writeRemark(cursor, remark);
    if (check.failure)
        writeFailure(cursor, check, *check.failure);
}

} // namespace coverdesk
