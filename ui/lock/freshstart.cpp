// SPDX-License-Identifier: MIT
#include "ui/lock/freshstart.h"

#include <QProcess>

using namespace Qt::StringLiterals;

namespace coverdesk {

static constexpr auto Locked = "--locked"_L1;
static constexpr auto Waiting = "--waiting"_L1;

static QStringList withoutLock(const QStringList &arguments)
{
    QStringList kept;
    for (auto argument = arguments.begin(); argument != arguments.end(); ++argument) {
        const auto isValueNext = *argument == Locked || *argument == Waiting;
        if (isValueNext && std::next(argument) != arguments.end())
            ++argument;
        else if (!isValueNext && !argument->startsWith(Locked + u'=') && !argument->startsWith(Waiting + u'='))
            kept.append(*argument);
    }
    return kept;
}

FreshStart FreshStart::after(const LockedRun &run) const
{
    if (run.isOpen)
        return {program, withoutLock(arguments)};
    return {program,
            withoutLock(arguments) << Locked << run.at.toString(Qt::ISODate) << Waiting
                                   << QString::number(run.waiting)};
}

bool FreshStart::launch() const
{
    return QProcess::startDetached(program, arguments);
}

} // namespace coverdesk
