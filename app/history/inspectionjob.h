// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/result.h"
#include "app/history/rowcipher.h"

#include <QStringList>

namespace coverdesk {

class HistoryFile;

/// Opens every record of an unlocked history beside the thread of its file: others read and write on.
class InspectionJob
{
public:
    using Made = QStringList;

    /// On the thread of the file.
    explicit InspectionJob(const HistoryFile &file);

    /// The names of what is damaged, as `inspectFile` gives them. KeyMissing (code "renewed") where the data key was
    /// replaced meanwhile.
    Result<QStringList> run() const;

private:
    QString m_path;
    SecretKey m_dataKey;
    RowCipher m_cipher;
};

} // namespace coverdesk
