// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/check.h"

#include <QString>

#include <vector>

namespace coverdesk {

/// What a person can do about a check from its card.
enum class Act {
    Nudge, ///< move it at once, or look at once
    CheckAgain, ///< ask the same anew
    SendAgain, ///< decide that its question goes out once more, or at last
    WaitLonger, ///< decide that a call may take longer
    AskByPhone, ///< have a person call the insurer instead
    Close, ///< end it without an answer
    TryCorrected, ///< ask what the form asks now, after something in it was changed
    Remind, ///< be reminded of it in a few minutes
    SetUp, ///< see to the clinic and its services in Settings
    EnterKey, ///< give the service a key that it accepts
    ShowReceived, ///< read the answer as it came
};

/// Where a card stands: beside the form that asked, or on the page of a check, where there is no form.
enum class CardPlace { BesideForm, OnPage };

/// One way on: what its button says, and what it costs.
struct Way
{
    Act act = Act::Close;
    QString words;
    QString cost;

    friend bool operator==(const Way &, const Way &) = default;
};

/// The ways on from where a check stands, the best first; none where nothing is to be done.
std::vector<Way> waysOf(const Check &check, CardPlace place = CardPlace::OnPage);

/// What asking anew costs: "Uses 1 check".
QString costOfAsking(ServiceId service);

} // namespace coverdesk
