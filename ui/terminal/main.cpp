// SPDX-License-Identifier: MIT
#include "app/hardening.h"
#include "ui/terminal/console.h"
#include "ui/terminal/terminal.h"
#include "ui/wording/language.h"

#include <QGuiApplication>

#include <algorithm>
#include <memory>
#include <string_view>

/// Paper needs fonts; everything else starts faster without them.
static std::unique_ptr<QCoreApplication> applicationFor(int &argc, char **argv)
{
    if (std::find(argv, argv + argc, std::string_view("pdf")) == argv + argc)
        return std::make_unique<QCoreApplication>(argc, argv);
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    // No command needs a display, and one that cannot be reached would end the program.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
#endif
    return std::make_unique<QGuiApplication>(argc, argv);
}

int main(int argc, char *argv[])
{
    coverdesk::keepMemoryToOurselves();
    const auto application = applicationFor(argc, argv);
    coverdesk::speakTheLanguageOf(*application);
    coverdesk::terminal::prepareConsole();
    return int(coverdesk::terminal::run(QCoreApplication::arguments()));
}
