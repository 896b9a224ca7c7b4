// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/patientindex.h"
#include "app/domain/result.h"
#include "app/history/rowcipher.h"

#include <QHash>

#include <functional>

namespace coverdesk {

class HistoryFile;

/// Everyone there is, to be found as one types.
struct Everyone
{
    PatientIndex index;
    /// Who is in which block of the shelf.
    std::vector<std::vector<QUuid>> blocks;
    /// Who stands for those that were merged into another; they are found by their old names too.
    QHash<QUuid, QUuid> merged;
    /// How far the shelf was read (`Shelf::forEachSince`).
    qint64 newest = 0;
    /// How many records do not open.
    int damaged = 0;
};

/// Opens the whole shelf beside the thread of the file, by a connection of its own.
class ShelfJob
{
public:
    using Made = Everyone;

    /// On the thread of the file.
    explicit ShelfJob(const HistoryFile &file);

    /// Tells \a progress how many blocks of all are read.
    using Progress = std::function<void(int done, int all)>;
    Result<Everyone> run(const Progress &progress) const;

private:
    QString m_path;
    RowCipher m_cipher;
};

} // namespace coverdesk
