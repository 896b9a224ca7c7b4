// SPDX-License-Identifier: MIT
#include "app/history/fileplace.h"

#include "app/history/filenumber.h"

#include <QFileInfo>

namespace coverdesk {

FilePlace::FilePlace(const QString &path)
    : m_path(path)
    , m_mark(fileMarkOf(path))
    , m_stamp(stamp())
    , m_number(fileNumberOf(path))
{}

FilePlace::Stamp FilePlace::stamp() const
{
    const QFileInfo file(m_path);
    return {file.size(), file.lastModified()};
}

bool FilePlace::isOlder()
{
    const auto now = stamp();
    if (now == m_stamp)
        return false;
    // Whoever brought the log into it, this process or another, left it newer than it was.
    m_stamp = now;
    const auto number = fileNumberOf(m_path);
    const bool hasLess = number && m_number && *number < *m_number;
    m_number = number ? number : m_number;
    return hasLess || isOlderThanItsLog(m_path);
}

} // namespace coverdesk
