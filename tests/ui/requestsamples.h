// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/check.h"

#include <vector>

namespace coverdesk::sample {

/// The moment at which the page Open requests is looked at.
QDateTime deskTime();

/// A phone request of four services, placed and waiting for the call.
Check phoneRequest(const QString &first, const QString &last, Standing standing = Standing::Tracking);

/// Sent without a receipt, and not found at the service: a person is asked.
Check lostRequest();
/// Placed, and without an answer for five business days.
Check lateRequest();
/// Never sent by its visit.
Check unsentRequest();
/// Sent once, and paused because the service refused it so.
Check pausedRequest(Failure::Kind kind, const QString &code, ServiceId service = ServiceId::HealthHarbor);
/// An instant check of which nobody can tell whether it was charged.
Check doubtfulCheck();
/// Answered by phone and not opened yet: one service not covered, one that needs authorization.
Check newAnswer();

/// A desk's day: every group has its requests.
std::vector<Check> openRequests();

} // namespace coverdesk::sample
