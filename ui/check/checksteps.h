// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/check.h"
#include "app/domain/result.h"

#include <QFuture>
#include <QObject>

namespace coverdesk {

class FrontDesk;

/// Takes the steps that a person can choose for a check that is there already, and tells what came of each.
class CheckSteps final : public QObject
{
    Q_OBJECT

public:
    CheckSteps(FrontDesk &desk, QObject *parent);

    void lookAgain(const QUuid &id);
    void waitLonger(const QUuid &id);
    void sendAgain(const QUuid &id);
    void close(const QUuid &id);

signals:
    /// The check \a id has moved; asked again it is another one, which \a now is.
    void moved(const QUuid &id, const coverdesk::Check &now);
    /// Nothing was done, and not because the very same is being done already.
    void refused(const QUuid &id, const coverdesk::Failure &failure);

private:
    void tell(const QUuid &id, const QFuture<Result<Check>> &taken);

    FrontDesk &m_desk;
};

} // namespace coverdesk
