// SPDX-License-Identifier: MIT
#include "app/hardening.h"
#include "ui/appearance.h"
#include "ui/lock/blankpage.h"
#include "ui/lock/freshstart.h"
#include "ui/singlewindow.h"
#include "ui/sitting.h"
#include "ui/wording/language.h"

#include <QApplication>
#include <QFile>

#include <CLI/CLI.hpp>
#include <cstdio>
#include <cstdlib>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;
using namespace coverdesk;

static constexpr int UsageError = 2;

/// What was asked for when the program was started.
struct Wishes
{
    std::string folder;
    bool isPractice = false;
    bool isVersion = false;
    /// What the run before says that locked itself: when, and how many checks are open.
    std::string lockedAt;
    int waiting = 0;
};

/// Reads the arguments; gives an exit code where that is all there is to do.
static std::optional<int> read(Wishes &wishes, const QStringList &arguments, bool isStrict)
{
    CLI::App options{"Coverdesk: what a patient's insurance covers, kept and provable.", "coverdesk"};
    options.allow_extras(!isStrict);
    options.add_option("--profile", wishes.folder, "The folder that holds everything of one clinic");
    options.add_flag("--practice", wishes.isPractice, "Practise with made-up patients; nothing leaves the computer");
    options.add_flag("--version", wishes.isVersion, "Print the version");
    // For the program itself, which starts afresh when it locks: in no group, so in no help.
    options.add_option("--locked", wishes.lockedAt)->group("");
    options.add_option("--waiting", wishes.waiting)->group("");
    std::vector<std::string> backwards;
    for (const auto &argument : arguments)
        backwards.insert(backwards.begin(), argument.toStdString());
    try {
        options.parse(std::move(backwards));
    } catch (const CLI::ParseError &error) {
        return options.exit(error) == EXIT_SUCCESS ? EXIT_SUCCESS : UsageError;
    }
    const auto isEmptyFolder = options.count("--profile") > 0 && wishes.folder.empty();
    if (isStrict && isEmptyFolder) {
        std::fprintf(stderr, "--profile needs a folder.\n");
        return UsageError;
    }
    if (!wishes.isVersion)
        return std::nullopt;
    std::printf("coverdesk %s\n", COVERDESK_VERSION);
    return EXIT_SUCCESS;
}

/// All of them, Qt's own too, which QApplication keeps to itself.
static QStringList argumentsOf(int argc, char *argv[])
{
    QStringList arguments;
    for (int place = 1; place < argc; ++place)
        arguments.append(QString::fromLocal8Bit(argv[place]));
    return arguments;
}

/// Where it was started by a run that locked itself.
static std::optional<LockedRun> lockedRunOf(const Wishes &wishes)
{
    if (wishes.lockedAt.empty())
        return std::nullopt;
    return LockedRun{QDateTime::fromString(QString::fromStdString(wishes.lockedAt), Qt::ISODate), wishes.waiting};
}

/// Before there is a display: --version and --help need none. What is Qt's own is left to Qt.
static std::optional<int> readEarly(const QStringList &arguments)
{
    Wishes wishes;
    return read(wishes, arguments, false);
}

/// The window of one run; nothing, where it ended by being locked and may start afresh.
static std::optional<LockedRun> sit(const Premises &premises, const Wishes &wishes, BlankPage &blank)
{
    const auto ownFolder = premises.isPractice ? premises.folder + "/practice"_L1 : premises.folder;
    SingleWindow single(ownFolder);
    // Where it cannot even be told (a read-only folder), opening says what to do.
    if (const auto taken = single.take(); !taken && taken.failure().kind == Failure::Kind::InUse) {
        if (!single.raiseOther())
            std::fprintf(stderr, "Coverdesk is open already.\n");
        return std::nullopt;
    }

    Sitting sitting(premises, lockedRunOf(wishes), blank);
    QObject::connect(&single, &SingleWindow::raiseAsked, &sitting, &Sitting::comeForward);
    sitting.begin();
    QApplication::exec();
    return sitting.locked();
}

/// Everything of the run before is gone by now, but its blank page.
static void startAfresh(const FreshStart &start, BlankPage &blank)
{
    if (start.launch())
        return;
    QObject::connect(&blank, &BlankPage::startAsked, &blank, [&start] {
        if (start.launch())
            QApplication::quit();
    });
    blank.tellNotStarted();
    QApplication::exec();
}

int main(int argc, char *argv[])
{
    keepMemoryToOurselves();
    const auto given = argumentsOf(argc, argv);
    if (const auto ended = readEarly(given))
        return *ended;
#ifdef Q_OS_UNIX
    umask(S_IRWXG | S_IRWXO);
#endif
    QApplication application(argc, argv);
    QApplication::setApplicationName("coverdesk"_L1);
    QApplication::setApplicationVersion(QStringLiteral(COVERDESK_VERSION));
    QApplication::setDesktopFileName("io.github.coverdesk.Coverdesk"_L1);

    Wishes wishes;
    if (const auto ended = read(wishes, QApplication::arguments().sliced(1), true))
        return *ended;
    const auto folder = QString::fromStdString(wishes.folder);
    Premises premises;
    premises.folder = folder.isEmpty() ? Office::defaultFolder() : folder;
    premises.isPractice = wishes.isPractice;
    const auto appearance = Office::appearanceOf(premises);
    speakTheLanguageOf(application, appearance.language);
    putOn(application, appearance);
    // Told now: an update may put another file in its place while it runs.
    const FreshStart start{QApplication::applicationFilePath(), given};
    BlankPage blank;
    if (const auto locked = sit(premises, wishes, blank))
        startAfresh(start.after(*locked), blank);
    return EXIT_SUCCESS;
}
