// SPDX-License-Identifier: MIT
#pragma once

#include "ui/requests/request.h"

#include <QHash>

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
    /// Why checks of this service are paused; nothing where none is.
    std::optional<Failure::Kind> pausedBy(ServiceId service) const;

private:
    QHash<QUuid, Request> m_requests;
};

} // namespace coverdesk
