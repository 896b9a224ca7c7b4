// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/inquiry.h"

#include <QStringList>
#include <QUuid>

namespace coverdesk {

/// What a patient can be looked for by.
struct Findable
{
    QUuid id;
    Person person;
    /// Of all coverages, ended ones too.
    QStringList memberIds = {};
    QString chartNumber = {};
    /// What payers gave as the reference of a call.
    QStringList callReferences = {};

    friend bool operator==(const Findable &, const Findable &) = default;
};

} // namespace coverdesk
