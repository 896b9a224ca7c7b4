// SPDX-License-Identifier: MIT
#include "tests/flow/workingdesk.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace coverdesk;
using namespace coverdesk::testing;

/// decisionpeer FOLDER PORT again|close|follow ID: does with the check what a person decides in the window, or follows
/// everything as the window does. It ends by itself only where no crash point ends it.
int main(int argc, char *argv[])
{
    const QCoreApplication program(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    const auto act = arguments.value(3);
    WorkingDesk desk(arguments.value(1), arguments.value(2).toUShort(), &QDateTime::currentDateTimeUtc);
    if (!desk.isOpen)
        return 5;
    const QUuid id(arguments.value(4));
    if (act == "again"_L1)
        return await(desk.desk.sendAgain(id)) ? 0 : 1;
    if (act == "close"_L1)
        return await(desk.desk.close(id)) ? 0 : 1;
    desk.desk.follow();
    return QTest::qWaitFor([&] { return isSettled(await(desk.history.check(id))->standing); }, 10'000) ? 0 : 1;
}
