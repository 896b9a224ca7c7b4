// SPDX-License-Identifier: MIT
#pragma once

#include "app/history/history.h"

namespace coverdesk {

class CheckTable;
class PatientTable;

/// Opens every line and every patient.
Result<Directory> directoryOf(const CheckTable &checks, const PatientTable &patients);

} // namespace coverdesk
