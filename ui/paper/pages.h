// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/result.h"

#include <QString>

#include <functional>
#include <memory>

class QPagedPaintDevice;
class QTextCursor;
class QTextDocument;

namespace coverdesk {

struct Letterhead;

// What every paper about patients has in common, whatever it tells.

/// The two lines at the right of a letterhead, and the one below the clinic's name.
struct Head
{
    QString below;
    QString title;
    QString said;
};

/// What stands at the foot of every page beside its number: a warning, and what finds the record again.
struct Foot
{
    QString caution;
    QString number;
};

/// An empty document for one paper; \a title is told to whoever opens the file and names nobody.
std::unique_ptr<QTextDocument> blankPaper(const QString &title);

void writeHead(QTextCursor &cursor, const Letterhead &letterhead, const Head &head);

/// Draws the document page by page, each with its foot, and the mark of practice where the letterhead says so.
void printPages(QTextDocument &document, const Foot &foot, const Letterhead &letterhead, QPagedPaintDevice &device);

/// Writes what \a draw draws as a PDF; as `writeOwnersFile`.
Result<Done> writePages(const QString &title, const std::function<void(QPagedPaintDevice &)> &draw,
                        const QString &fileName);

} // namespace coverdesk
