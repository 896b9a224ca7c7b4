// SPDX-License-Identifier: MIT
#pragma once

#include "ui/paper/checkdocument.h"

namespace coverdesk {

/// Two answers beside each other, in the words of the page that shows them.
struct ComparisonSheet
{
    /// Where one answer is from and when it was told, and who said it.
    struct Side
    {
        QString source;
        QString said;
        QUuid check;
    };

    /// What is empty prints as "not stated".
    struct Line
    {
        QString field;
        QString left;
        QString right;
        QString note;
        bool isDifferent = false;
    };

    /// The patient, the birth date and the insurance, under each other.
    QStringList about;
    /// What to make of the two in one sentence, and why.
    QString verdict;
    QString reason;
    Side left;
    Side right;
    std::vector<Line> lines;
};

/// "Comparison 2026-11-21 1a2b3c4d.pdf": the day it is made and the first check's id, nothing of the patient.
QString neutralName(const ComparisonSheet &sheet, const QDate &day);

std::unique_ptr<QTextDocument> documentOf(const ComparisonSheet &sheet, const Letterhead &letterhead);

/// Draws the comparison page by page; for a printer or a PDF.
void print(const ComparisonSheet &sheet, const Letterhead &letterhead, QPagedPaintDevice &device);

/// Writes the comparison as a PDF; as `writeOwnersFile`.
Result<Done> writePdf(const ComparisonSheet &sheet, const Letterhead &letterhead, const QString &fileName);

} // namespace coverdesk
