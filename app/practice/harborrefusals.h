// SPDX-License-Identifier: MIT
#pragma once

#include "app/practice/exchange.h"

#include <QDateTime>
#include <QJsonArray>

namespace coverdesk::practice {

// The phone service documents no error answers. These are what a FastAPI server says, and what we take to be likely.

/// 401, for a pair of project and key as for a token.
Reply notAuthorized();
/// 401 of the token's address.
Reply wrongPassword();
/// 402: our assumption.
Reply nothingLeft();
/// 403: the project needs to be set up for mental health before.
Reply notSetUp();
Reply notFound();
/// 422; `problems` as FastAPI lists them.
Reply notValid(const QJsonArray &problems);
/// 422 whose detail is a sentence.
Reply queryNotOffered();
/// 429: our assumption. Retry-After as a date, two seconds from `now`.
Reply tooManyRequests(const QDateTime &now);
/// 500 as the server framework writes it: no JSON.
Reply brokenDown();
/// 502 of whatever stands before the server: HTML.
Reply badGateway();

} // namespace coverdesk::practice
