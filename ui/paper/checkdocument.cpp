// SPDX-License-Identifier: MIT
#include "ui/paper/checkdocument.h"

#include "app/domain/askedandtold.h"
#include "ui/paper/badge.h"
#include "ui/paper/pages.h"
#include "ui/paper/sections.h"

#include <QTextCursor>
#include <QTextDocument>

namespace coverdesk {

/// No figure of a plan stands beside what became of a claim. Of an answer about somebody else there is nothing to tell:
/// that is not the same as an insurer that kept silent.
static void writeAnswer(QTextCursor &cursor, const Check &check)
{
    if (isAboutSomeoneElse(check))
        return;
    if (check.inquiry.claim)
        return writeClaim(cursor, check);
    writeAmounts(cursor, check);
    writeServices(cursor, check);
}

std::unique_ptr<QTextDocument> documentOf(const Check &check, const Letterhead &letterhead)
{
    auto document = blankPaper(titleOf(check));
    new Badge(document.get());
    QTextCursor cursor(document.get());
    cursor.beginEditBlock();
    writeLetterhead(cursor, check, letterhead);
    writeStanding(cursor, check);
    writeQuestion(cursor, check);
    writeAnswer(cursor, check);
    writeNotes(cursor, check);
    writeProof(cursor, check);
    writeSignatures(cursor);
    cursor.endEditBlock();
    return document;
}

} // namespace coverdesk
