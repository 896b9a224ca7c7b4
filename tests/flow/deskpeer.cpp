// SPDX-License-Identifier: MIT
#include "tests/flow/workingdesk.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace coverdesk;
using namespace coverdesk::testing;

/// Asks by phone, says the check's id and standing, and then follows it until it is killed: FOLDER PORT.
int main(int argc, char **argv)
{
    const QCoreApplication program(argc, argv);
    const auto arguments = program.arguments();
    if (arguments.size() != 3)
        return 2;
    WorkingDesk desk(arguments.at(1), arguments.at(2).toUShort(), QDateTime::currentDateTimeUtc);
    if (!desk.isOpen)
        return 5;
    const auto placed = await(desk.desk.ask(ServiceId::HealthHarbor, practiceQuestion()));
    if (!placed)
        return 3;
    desk.desk.follow();
    QTextStream(stdout) << placed->id.toString(QUuid::WithoutBraces) << ' ' << placed->ticket << Qt::endl;
    return QCoreApplication::exec();
}
