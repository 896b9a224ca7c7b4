// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/check.h"

namespace coverdesk::testing {

/// The names of the service's fixtures, the files in tests/data/<service>, without their endings.
QStringList fixturesOf(const QString &service);

/// A data row "name" for each of the service's fixtures.
void addFixtures(const QString &service);

/// The bytes of a fixture.
QByteArray fixture(const QString &service, const QString &name);

/// The check that a Health Harbor fixture answers: about the person in it, placed under its ticket.
Check askedFor(const QString &name);

/// The HTTP status that an eligibility fixture comes with, as its name says.
int statusOf(const QString &name);

} // namespace coverdesk::testing
