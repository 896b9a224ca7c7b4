// SPDX-License-Identifier: MIT
#pragma once

#include "ui/requests/request.h"
#include "ui/wording/pausereason.h"

#include <QHash>
#include <QList>

#include <vector>

namespace coverdesk {

/// Every open request and every new answer, as last read or told.
class RequestBook
{
public:
    /// Takes what is open out of \a lines; what was read whole is to be read again.
    void show(const std::vector<CheckLine> &lines);
    /// A check stands so now.
    void put(const Check &check);

    /// Null where it is not listed.
    const Request *find(const QUuid &id) const;
    /// The requests of one group, in their order.
    std::vector<Request> in(RequestGroup group) const;
    int count(RequestGroup group) const;
    bool isEmpty() const { return m_requests.isEmpty(); }

    /// How many checks go on only with this service.
    int waitingFor(ServiceId service) const;
    /// How many of these were not sent yet: each uses one when it goes on.
    int unsentFor(ServiceId service) const;
    /// When a service last took our credentials, which disproves a refused key, and when it last took a question, which
    /// disproves every reason; null where it did not yet.
    struct Since
    {
        QDateTime reachedAt = {};
        QDateTime takenAt = {};
    };
    /// Why the service refused what is paused, as far as that is not disproved: each reason once and in their order, as
    /// far as the checks were read.
    std::vector<PauseReason> pausedBy(ServiceId service, const Since &since) const;

    QList<QUuid> newAnswers() const;
    /// Paused checks that are to be read, because a line does not tell why.
    QList<QUuid> unreadPaused() const;

private:
    QHash<QUuid, Request> m_requests;
};

} // namespace coverdesk
