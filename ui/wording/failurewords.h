// SPDX-License-Identifier: MIT
#pragma once

#include "ui/wording/wording.h"

namespace coverdesk {

// Where the words of a failure are found, the closest first: its code, then its kind.

/// For the codes of the real-time service's own errors, such as "PAYER_AMBIGUOUS".
std::optional<FailureWords> wordsOfServiceCode(const QString &code);

/// For a payer's reject code, written "AAA 72": the codes of X12 271, AAA03.
std::optional<FailureWords> wordsOfRejectCode(const QString &code);

/// The field of ours that a service found fault with, where it is one.
std::optional<Field> fieldOf(const Problem &problem);

/// What a service found wrong with a field of ours, the field in front in words; without it where it is none of ours.
QString complaintInWords(const Problem &problem);

} // namespace coverdesk
