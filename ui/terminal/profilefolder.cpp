// SPDX-License-Identifier: MIT
#include "ui/terminal/profilefolder.h"

#include "app/office.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace coverdesk::terminal {

QString profileFolder(const QString &typed)
{
    return typed.isEmpty() ? Office::defaultFolder() : QFileInfo(typed).absoluteFilePath();
}

QString workingFolder(const QString &typed, bool isPractice)
{
    return isPractice ? profileFolder(typed) + "/practice"_L1 : profileFolder(typed);
}

} // namespace coverdesk::terminal
