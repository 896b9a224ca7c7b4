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

/// Why the check is paused; nothing where it is not, where it is not known yet, or where that is of old.
static std::optional<PauseReason> pauseAfter(const RequestBook::Since &since, const std::optional<Check> &check)
{
    if (!check || check->standing != Standing::Paused || !check->failure)
        return std::nullopt;
    const auto reason = pauseReasonOf(*check->failure);
    const auto &disproved = reason == PauseReason::Key ? since.reachedAt : since.takenAt;
    const auto isOld = disproved.isValid() && check->lastSentAt && *check->lastSentAt <= disproved;
    return isOld ? std::nullopt : reason;
}

std::vector<PauseReason> RequestBook::pausedBy(ServiceId service, const Since &since) const
{
    const auto isPausedBy = [service, &since](const Request &request, PauseReason reason) {
        return request.line.service == service && pauseAfter(since, request.whole) == reason;
    };
    std::vector<PauseReason> reasons;
    for (const auto reason : pauseReasons) {
        if (std::any_of(m_requests.cbegin(), m_requests.cend(),
                        [&](const Request &request) { return isPausedBy(request, reason); }))
            reasons.push_back(reason);
    }
    return reasons;
}

QList<QUuid> RequestBook::newAnswers() const
{
    QList<QUuid> ids;
    for (const auto &request : m_requests) {
        if (groupOf(request.line) == RequestGroup::NewAnswers)
            ids.append(request.line.id);
    }
    return ids;
}

QList<QUuid> RequestBook::unreadPaused() const
{
    QList<QUuid> ids;
    for (const auto &request : m_requests) {
        if (request.line.standing == Standing::Paused && !request.isFresh)
            ids.append(request.line.id);
    }
    return ids;
}

} // namespace coverdesk
