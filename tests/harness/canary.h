// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/inquiry.h"

#include <vector>

namespace coverdesk::testing {

/// Everything of a made-up patient that must be found nowhere: made afresh, so that it stands in no file by chance.
struct Canary
{
    QString firstName;
    QString lastName;
    QDate bornOn;
    QString memberId;
    QString groupId;
    /// What was told the caller.
    QString note;
    /// What only the services know: the plan's name, and the reference of a call.
    QString plan;
    QString reference;
};

std::vector<Canary> freshCanaries(int count);

/// Letters that nobody has ever written.
QString freshWord();

/// A question about that patient, answerable by both services.
Inquiry questionAbout(const Canary &canary);

/// Each with a name that does not give it away: what is to be looked for, in every spelling a program may give it.
struct Secret
{
    QString name;
    QString text;
};
std::vector<Secret> secretsOf(const Canary &canary);

} // namespace coverdesk::testing
