// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace coverdesk {

/// Which file it is, as the system tells files apart: a copy of it, or another under its name, is another one.
struct FileMark
{
    quint64 device = 0;
    quint64 number = 0;

    friend bool operator==(const FileMark &, const FileMark &) = default;
};

/// Of the file that stands there; none where there is none. On Windows all are alike, for none can be taken away there
/// while it is open.
std::optional<FileMark> fileMarkOf(const QString &path);

} // namespace coverdesk
