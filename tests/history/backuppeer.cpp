// SPDX-License-Identifier: MIT
#include "app/history/backupjob.h"
#include "app/history/history.h"
#include "app/history/historyfile.h"
#include "app/history/restore.h"
#include "app/history/restoredmark.h"
#include "app/history/salvage.h"
#include "samples.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace coverdesk;

static int say(const char *word)
{
    std::puts(word);
    std::fflush(stdout);
    return 0;
}

static int purge(const QString &folder)
{
    History history(folder);
    if (!history.open().result() || !history.unlock(samples::slot(), samples::slotKey()).result())
        return say("locked");
    for (;;) {
        const auto step = history.retention().purgeSome({}, QDateTime::currentDateTimeUtc(), {u"front"_s}).result();
        if (!step || !step->isMore)
            return say(step ? "purged" : "failed");
    }
}

static int salvage(const QString &folder)
{
    const auto made = salvageHistory(folder, [](qint64, qint64) { return true; });
    const auto placed = made ? restoreHistory(salvagedPathOf(folder), folder, QDateTime::currentDateTimeUtc())
                             : Result<Done>(made.failure());
    return say(placed ? "salvaged" : "failed");
}

static int settle(HistoryFile &file)
{
    for (;;) {
        const auto isMore = RestoredMark::settleSome(file);
        if (!isMore || !*isMore)
            return say(isMore ? "settled" : "failed");
    }
}

/// Another program on the same history, to be killed. backuppeer FOLDER backup: makes a backup. backuppeer FOLDER
/// restore FILE: puts the backup in the place of the history. backuppeer FOLDER settle: hands its open checks to
/// people. backuppeer FOLDER purge: takes out what is older than six years. backuppeer FOLDER salvage: puts what can be
/// read of the history in its place.
int main(int argc, char *argv[])
{
    QCoreApplication program(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    const auto folder = arguments.value(1);
    const auto act = arguments.value(2);
    if (act == "purge"_L1)
        return purge(folder);
    if (act == "restore"_L1) {
        const auto restored = restoreHistory(arguments.value(3), folder, QDateTime::currentDateTimeUtc());
        return say(restored ? "restored" : "failed");
    }
    if (act == "salvage"_L1)
        return salvage(folder);
    HistoryFile file(folder, &QDateTime::currentDateTimeUtc);
    if (!samples::unlocked(file))
        return say("locked");
    if (act == "settle"_L1)
        return settle(file);
    return say(BackupJob(file).run() ? "made" : "failed");
}
