// SPDX-License-Identifier: MIT
#include "ui/check/checksteps.h"

#include "app/frontdesk.h"
#include "app/futures.h"

namespace coverdesk {

CheckSteps::CheckSteps(FrontDesk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{}

void CheckSteps::lookAgain(const QUuid &id)
{
    tell(id, m_desk.resume(id));
}

void CheckSteps::waitLonger(const QUuid &id)
{
    tell(id, m_desk.waitLonger(id));
}

void CheckSteps::sendAgain(const QUuid &id)
{
    tell(id, m_desk.sendAgain(id));
}

void CheckSteps::close(const QUuid &id)
{
    tell(id, m_desk.close(id));
}

void CheckSteps::tell(const QUuid &id, const QFuture<Result<Check>> &taken)
{
    when(taken, this, [this, id](const Result<Check> &check) {
        if (check)
            emit moved(id, *check);
        else if (check.failure().kind != Failure::Kind::InUse)
            emit refused(id, check.failure());
    });
}

} // namespace coverdesk
