// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/inquiry.h"
#include "app/domain/insurer.h"

#include <optional>
#include <vector>

namespace coverdesk {

/// Whether a provider is in an insurer's network, as the clinic said.
struct Network
{
    /// The insurer's name.
    QString insurer;
    bool isIn = false;

    friend bool operator==(const Network &, const Network &) = default;
};

/// A provider of the clinic, and in whose networks they are. Of an insurer that is not listed nobody said anything.
struct ClinicProvider
{
    Provider provider;
    std::vector<Network> networks = {};

    friend bool operator==(const ClinicProvider &, const ClinicProvider &) = default;
};

/// What the clinic said of that insurer, by its name or another of its names; unknown where it said nothing, or
/// contradicts itself.
std::optional<bool> networkOf(const ClinicProvider &provider, const Insurer &insurer);

/// Says it of that insurer, in the place of what was said of any of its names.
void sayNetwork(ClinicProvider &provider, const Insurer &insurer, bool isIn);

/// What was said of \a formerName is said of \a name from here on.
void renameInsurer(std::vector<ClinicProvider> &providers, const QString &formerName, const QString &name);

} // namespace coverdesk
