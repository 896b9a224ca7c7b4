// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/check.h"
#include "app/domain/result.h"

#include <memory>

class QPagedPaintDevice;
class QTextDocument;

namespace coverdesk {

/// What stands at the head and foot of every page.
struct Letterhead
{
    QString clinic;
    /// The patients are made up: every page says so.
    bool isPractice = false;
    QDateTime printedAt;
};

/// The check as a document: every field, or "not stated"; server text as plain text.
std::unique_ptr<QTextDocument> documentOf(const Check &check, const Letterhead &letterhead);

/// Draws the check's document page by page with footers; for a printer or a PDF.
void print(const Check &check, const Letterhead &letterhead, QPagedPaintDevice &device);

/// Writes the check as a PDF that only its owner may read; whole or absent, an older file stays until then.
/// Fails with DiskFull, ReadOnly, or NotFound for a folder that does not exist.
Result<Done> writePdf(const Check &check, const Letterhead &letterhead, const QString &fileName);

} // namespace coverdesk
