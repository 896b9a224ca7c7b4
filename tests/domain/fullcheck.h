// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/check.h"
#include "app/domain/patient.h"

/// A check with something in every field: no empty text, no unknown but those beside their opposite.
coverdesk::Check fullCheck();
coverdesk::Inquiry fullInquiry();
coverdesk::Patient fullPatient();
