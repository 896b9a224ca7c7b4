// SPDX-License-Identifier: MIT
#include "ui/terminal/practicecommand.h"

#include "app/practice/practiceserver.h"
#include "ui/terminal/console.h"
#include "ui/wording/words.h"

#include <QEventLoop>
#include <QTimer>

#include <atomic>
#include <csignal>

using namespace Qt::StringLiterals;

namespace coverdesk::terminal {

// All a signal may do anywhere is to set this.
static std::atomic<bool> isInterrupted = false;
static_assert(std::atomic<bool>::is_always_lock_free);

static void waitForInterrupt()
{
    std::signal(SIGINT, [](int) { isInterrupted = true; });
    std::signal(SIGTERM, [](int) { isInterrupted = true; });
    QEventLoop loop;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&loop] {
        if (isInterrupted)
            loop.quit();
    });
    look.start(std::chrono::milliseconds(50));
    loop.exec();
}

ExitCode carryOut(const PracticeOrder &order, const QString &folder)
{
    practice::Options options;
    options.folder = folder;
    options.port = order.port;
    practice::PracticeServer server(options);
    if (!server.start()) {
        tell(Words::tr("The practice services cannot start: the port is taken, or the folder cannot be used."));
        return ExitCode::Unusable;
    }
    print(u"ready %1"_s.arg(server.port()));
    if (!isAllPrinted())
        return ExitCode::Amiss;
    waitForInterrupt();
    return ExitCode::Done;
}

} // namespace coverdesk::terminal
