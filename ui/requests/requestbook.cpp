// SPDX-License-Identifier: MIT
#include "ui/requests/requestbook.h"

#include <algorithm>

namespace coverdesk {

void RequestBook::show(const std::vector<CheckLine> &lines)
{
    QHash<QUuid, Request> now;
    for (const auto &line : lines) {
        if (!groupOf(line))
            continue;
        auto request = m_requests.value(line.id);
        if (request.line != line)
            request.whole.reset();
        request.line = line;
        request.isFresh = false;
        now.insert(line.id, std::move(request));
    }
    m_requests = std::move(now);
}

void RequestBook::put(const Check &check)
{
    const auto line = lineOf(check);
    if (groupOf(line))
        m_requests.insert(check.id, {line, check, true});
    else
        m_requests.remove(check.id);
}

const Request *RequestBook::find(const QUuid &id) const
{
    const auto found = m_requests.constFind(id);
    return found == m_requests.cend() ? nullptr : &*found;
}

std::vector<Request> RequestBook::in(RequestGroup group) const
{
    std::vector<Request> requests;
    std::copy_if(m_requests.cbegin(), m_requests.cend(), std::back_inserter(requests),
                 [group](const Request &request) { return groupOf(request.line) == group; });
    std::sort(requests.begin(), requests.end(),
              [](const Request &left, const Request &right) { return isAbove(left.line, right.line); });
    return requests;
}

int RequestBook::count(RequestGroup group) const
{
    return int(std::count_if(m_requests.cbegin(), m_requests.cend(),
                             [group](const Request &request) { return groupOf(request.line) == group; }));
}

int RequestBook::waitingFor(ServiceId service) const
{
    return int(std::count_if(m_requests.cbegin(), m_requests.cend(), [service](const Request &request) {
        const auto group = groupOf(request.line);
        return request.line.service == service && (group == RequestGroup::Waiting || group == RequestGroup::Unsent);
    }));
}

int RequestBook::unsentFor(ServiceId service) const
{
    return int(std::count_if(m_requests.cbegin(), m_requests.cend(), [service](const Request &request) {
        return request.line.service == service && groupOf(request.line) == RequestGroup::Unsent;
    }));
}

std::optional<Failure::Kind> RequestBook::pausedBy(ServiceId service) const
{
    for (const auto &request : m_requests) {
        if (request.line.service == service && request.line.standing == Standing::Paused)
            return request.line.trouble;
    }
    return std::nullopt;
}

} // namespace coverdesk
