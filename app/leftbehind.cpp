// SPDX-License-Identifier: MIT
#include "app/leftbehind.h"

#include "app/history/closedfile.h"
#include "app/history/historyfiles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coverdesk {

LeftBehind leftBehindIn(const QString &profile)
{
    LeftBehind left;
    const auto all = backupsOf(profile);
    const auto whole = std::find_if(all.cbegin(), all.cend(), [](const Backup &backup) { return backup.isWhole; });
    if (!all.empty())
        left.backup = whole == all.cend() ? all.front() : *whole;
    if (left.backup)
        left.checks = ClosedFile(backupFolderOf(profile) % u'/' % left.backup->name).checks();
    left.isSetAside = !filesSetAside(profile).isEmpty();
    return left;
}

} // namespace coverdesk
