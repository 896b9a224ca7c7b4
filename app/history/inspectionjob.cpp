// SPDX-License-Identifier: MIT
#include "app/history/inspectionjob.h"

#include "app/history/historyfile.h"
#include "app/history/inspection.h"

namespace coverdesk {

InspectionJob::InspectionJob(const HistoryFile &file)
    : m_path(file.path())
    , m_dataKey(file.dataKey().copied())
    , m_cipher(file.cipher().copied())
{}

Result<QStringList> InspectionJob::run() const
{
    return inspectFile(m_path, m_dataKey, m_cipher);
}

} // namespace coverdesk
