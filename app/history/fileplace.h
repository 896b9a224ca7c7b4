// SPDX-License-Identifier: MIT
#pragma once

#include "app/history/filemark.h"

#include <QDateTime>

namespace coverdesk {

/// Where a file is open, and what stands there: whether it is what the next start will find.
class FilePlace
{
public:
    explicit FilePlace(const QString &path);

    /// Whether the file that is open stands there.
    bool isThere() const { return fileMarkOf(m_path) == m_mark; }

    /// Whether somebody wrote an older copy over it.
    bool isOlder();

private:
    struct Stamp
    {
        qint64 size = 0;
        QDateTime changedAt = {};

        friend bool operator==(const Stamp &, const Stamp &) = default;
    };

    Stamp stamp() const;

    QString m_path;
    std::optional<FileMark> m_mark;
    Stamp m_stamp;
    std::optional<quint32> m_number;
};

} // namespace coverdesk
