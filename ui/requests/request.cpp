// SPDX-License-Identifier: MIT
#include "ui/requests/request.h"

#include <tuple>

namespace coverdesk {

std::optional<RequestGroup> groupOf(const CheckLine &line)
{
    switch (line.standing) {
    case Standing::Queued:
    case Standing::Sending:
    case Standing::Paused: return RequestGroup::Unsent;
    case Standing::InDoubt:
    case Standing::Unconfirmed:
    case Standing::Tracking: return RequestGroup::Waiting;
    case Standing::NeedsPerson: return RequestGroup::NeedsYou;
    case Standing::Answered: return line.isNews ? std::optional(RequestGroup::NewAnswers) : std::nullopt;
    case Standing::Refused:
    case Standing::Closed: return std::nullopt;
    }
    Q_UNREACHABLE();
}

template <typename T>
static auto unknownLast(const std::optional<T> &value)
{
    return std::pair(!value.has_value(), value.value_or(T()));
}

bool isAbove(const CheckLine &left, const CheckLine &right)
{
    const auto later = [](const CheckLine &line) { return std::tuple(line.askedAt, line.id); };
    switch (groupOf(left).value_or(RequestGroup::Unsent)) {
    case RequestGroup::NewAnswers:
        return std::tuple(right.answeredAt.value_or(QDateTime()), later(left))
            < std::tuple(left.answeredAt.value_or(QDateTime()), later(right));
    case RequestGroup::Waiting:
        return std::tuple(unknownLast(left.nextLookAt), later(left))
            < std::tuple(unknownLast(right.nextLookAt), later(right));
    case RequestGroup::NeedsYou:
    case RequestGroup::Unsent:
        return std::tuple(unknownLast(left.visitOn), later(left))
            < std::tuple(unknownLast(right.visitOn), later(right));
    }
    Q_UNREACHABLE();
}

} // namespace coverdesk
