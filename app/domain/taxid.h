// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace coverdesk {

/// Whether it is written as a tax ID is: nine digits, with or without the dash of an EIN.
bool isTaxId(const QString &text);

/// Whether the IRS gives no EIN with these first two digits (IRS, "How EINs are assigned and valid EIN prefixes"). A
/// clinician who bills under a social security number has one like that all the same.
bool isUnassignedEin(const QString &taxId);

} // namespace coverdesk
