// SPDX-License-Identifier: MIT
#pragma once

#include "app/services/httpcall.h"

namespace coverdesk::testing {

class MisbehavingServer;

/// A post about nobody, to be sent within a minute.
HttpRequest questionTo(const QUrl &url);

/// Waits until something was heard; ends the test where nothing comes.
HttpAnswer waitFor(const std::optional<HttpAnswer> &heard);

/// Posts over a network of its own and waits for what comes of it.
HttpAnswer answerTo(const HttpRequest &question,
                    std::chrono::milliseconds deadline = std::chrono::milliseconds(10'000));

/// Comes back when \a server has counted whatever reached it before.
void letCatchUp(const MisbehavingServer &server);

} // namespace coverdesk::testing
