// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/outcome.h"
#include "app/services/httpcall.h"

#include <QUrl>

namespace coverdesk::healthharbor {

// Health Harbor's list of a project's inquiries, and how one whose receipt was lost is found in it. There is no paging:
// a list as long as its limit may not be the whole one.

/// Which list it is: of the inquiries with one external id, or of all.
enum class Listed { Named, All };

/// The address of that list, at a service whose base is \a address.
QUrl listAt(const QUrl &address, Listed listed, const QUuid &id);

/// The address of as little of a list as there can be.
QUrl shortestListAt(const QUrl &address);

/// The answer to a look for \a check in a list: Found under its name or, where the echo bears none, by what it says of
/// patient and time; NotListed only where the list is whole; else unclear, or stopped. Of other people's inquiries
/// nothing is kept.
Outcome readSearch(const HttpAnswer &answer, const Check &check, Listed listed);

/// Whether the whole list may show more than this answer to a search under the name: not where the service is down.
bool mayAllShowMore(const HttpAnswer &answer);

/// The answer to a look at the list: Answered, with nothing in it, where the credentials are accepted.
Outcome readList(const HttpAnswer &answer);

} // namespace coverdesk::healthharbor
