// SPDX-License-Identifier: MIT
#pragma once

#include <QUuid>

namespace coverdesk {

class Office;

/// Keeps Maya Okafor with four checks, three coverages and a chart number, her family, and another patient; who she is.
QUuid keepMaya(Office &office);

} // namespace coverdesk
