// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/inquiry.h"

#include <QByteArray>
#include <QUuid>

namespace coverdesk::healthharbor {

// What Health Harbor is asked, in its words (https://docs.healthharbor.co/api-reference/mental-health-quickstart).

/// Asks for benefits or, where \a inquiry has a claim, for what became of it. What is not known is left out.
QByteArray questionFor(const Inquiry &inquiry, const QUuid &id);

/// First and last name in one, as the service takes a patient's.
QString fullName(const Person &person);

/// Our name for one of the fields of the question; empty where it is none of ours.
QString fieldOf(const QString &theirs);

} // namespace coverdesk::healthharbor
