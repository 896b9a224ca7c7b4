// SPDX-License-Identifier: MIT
#include "app/history/historyfile.h"
#include "tests/harness/powercutvfs.h"
#include "tests/history/samples.h"

#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace coverdesk;
using namespace coverdesk::testing;

/// Says where a check stands, once the history says that it is kept so. Ends the process where it is not.
static void acknowledge(const Result<Check> &kept)
{
    if (!kept)
        std::exit(2);
    std::printf("%s %d\n", kept->id.toByteArray(QUuid::WithoutBraces).constData(), int(kept->standing));
    std::fflush(stdout);
}

static std::optional<Check> inFlight(Check check)
{
    check.standing = Standing::Sending;
    return check;
}

/// One question from its asking to its answer, each step acknowledged.
static void askOne(HistoryFile &file)
{
    const auto until = QDateTime::currentDateTimeUtc().addSecs(120);
    auto check = samples::check();
    check.id = QUuid::createUuid();
    acknowledge(file.add(check));
    const auto claimed = file.claim(check.id, until, inFlight);
    acknowledge(claimed);
    acknowledge(file.release(samples::answered(*claimed)));
}

/// powercutpeer FOLDER SEED honest|lying: works with the history on a disk that loses power when this process is
/// killed, and says of each check where it stands as soon as that is kept.
int main(int argc, char *argv[])
{
    const QCoreApplication program(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    const auto disk = arguments.value(3) == "lying"_L1 ? Disk::Lying : Disk::Honest;
    if (!useDiskThatLosesPower(disk, arguments.value(2).toUInt()))
        return 1;
    HistoryFile file(arguments.value(1), &QDateTime::currentDateTimeUtc);
    if (!samples::unlocked(file))
        return 1;
    std::puts("open");
    std::fflush(stdout);
    while (true)
        askOne(file);
}
