// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace coverdesk {

/// What the clinic itself knows of the insurer that a check asked.
struct PayerLore
{
    /// As the clinic calls it, and its phone for providers; both empty where it is not known whose phone it is.
    QString name;
    QString phone;
    /// Which of several of that name was chosen once, exactly in the service's words.
    QString chosenBefore;

    friend bool operator==(const PayerLore &, const PayerLore &) = default;
};

} // namespace coverdesk
