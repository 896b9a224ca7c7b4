// SPDX-License-Identifier: MIT
#include "ui/help/practicestart.h"

#include <QCoreApplication>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace coverdesk {

PracticeStart PracticeStart::besides(const QString &profileFolder)
{
    return {QCoreApplication::applicationFilePath(), {u"--practice"_s, u"--profile"_s, profileFolder}};
}

bool PracticeStart::launch() const
{
    return QProcess::startDetached(program, arguments);
}

} // namespace coverdesk
