// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/check.h"
#include "app/domain/patient.h"
#include "ui/widgets/pill.h"
#include "ui/wording/wording.h"

namespace coverdesk {

// A patient's coverages in words.

/// Text of a person or a service made harmless, in one line, and no longer than anything a card shows.
QString lineOfText(const QString &text);

/// "1st · Cigna".
QString headOf(const Coverage &coverage);

/// "1st", "2nd"; of one that has ended, which it was, else "Ended".
QString orderInWords(const Coverage &coverage);

/// "from 10/01/2020, end —", or "03/01/2022 to 12/31/2025".
QString timeInWords(const Coverage &coverage);

/// "Policyholder: Emeka Okafor"; the patient where nobody else is named.
QString policyholderInWords(const Coverage &coverage, const Person &patient);

/// "Open Access Plus · ····6789"; \a plan empty: "plan — · ····6789".
QString planInWords(const Coverage &coverage, const QString &plan);

/// Of a question that is open beside an answer: "Asked again on 11/20/2026: Waiting for the call".
QString openInWords(const CheckLine &open);

/// Of an answer about the same member ID from another insurer: "Cigna was asked on 11/22/2026: Active".
QString elsewhereInWords(const CheckLine &other);

PillFace notCheckedFace();
PillFace endedFace();

/// "06/15/1990 (36 years)", "—" where it is not known.
QString birthInWords(const Person &person, const QDate &today);

} // namespace coverdesk
