// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/failure.h"
#include "app/domain/inquiry.h"

namespace coverdesk {

class ServiceCatalog;

/// What a call is about, in one sentence for whoever has to agree to it: insurer, patient, services or claim, provider
/// and the day an answer is needed by.
QString callInWords(const Inquiry &inquiry, const ServiceCatalog &catalog);

/// That what is wanted may have been asked already, as far as anybody can read.
QString unclearInWords();

/// Why the desk did not take a question at all; empty for every failure it took it with.
QString reasonInWords(const Failure &failure);

} // namespace coverdesk
