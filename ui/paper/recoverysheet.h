// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/result.h"

#include <QDateTime>
#include <QLatin1StringView>
#include <QUuid>

#include <array>

class QPagedPaintDevice;

namespace coverdesk {

/// The sheet of paper that opens a history where nothing else does.
struct RecoverySheet
{
    /// Empty where the clinic has no name of its own.
    QString clinic;
    /// Its first letters tell the sheets of several computers apart.
    QUuid profile;
    QDateTime madeAt;
    /// In their order; the last one holds a checksum of all.
    std::array<QLatin1StringView, 24> words;
};

/// "Recovery sheet 2026-11-22.pdf": the day, and no word of it.
QString neutralName(const RecoverySheet &sheet);

/// Draws the sheet on one page.
void print(const RecoverySheet &sheet, QPagedPaintDevice &device);

/// Writes the sheet as a PDF; as `writeOwnersFile`.
Result<Done> writePdf(const RecoverySheet &sheet, const QString &fileName);

} // namespace coverdesk
