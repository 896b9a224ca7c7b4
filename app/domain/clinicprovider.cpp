// SPDX-License-Identifier: MIT
#include "app/domain/clinicprovider.h"

#include "app/domain/payerwords.h"

#include <algorithm>

namespace coverdesk {

/// Takes what was said into \a answer; false for the opposite of what is there.
static bool agrees(std::optional<bool> &answer, bool isIn)
{
    const bool isOne = !answer || *answer == isIn;
    answer = isIn;
    return isOne;
}

static std::optional<bool> saidOf(const QStringList &names, const std::vector<Network> &networks)
{
    std::optional<bool> answer;
    for (const auto &network : networks) {
        const bool isMeant = std::any_of(names.cbegin(), names.cend(), [&network](const QString &name) {
            return isSamePayer(name, network.insurer);
        });
        if (isMeant && !agrees(answer, network.isIn))
            return std::nullopt;
    }
    return answer;
}

static bool isNamedIn(const std::vector<Network> &networks, const QString &name)
{
    return std::any_of(networks.cbegin(), networks.cend(),
                       [&name](const Network &network) { return isSamePayer(network.insurer, name); });
}

std::optional<bool> networkOf(const ClinicProvider &provider, const Insurer &insurer)
{
    return saidOf(isNamedIn(provider.networks, insurer.name) ? QStringList(insurer.name) : insurer.aliases,
                  provider.networks);
}

void sayNetwork(ClinicProvider &provider, const Insurer &insurer, bool isIn)
{
    auto names = insurer.aliases;
    names.append(insurer.name);
    const auto isAny = [&names](const Network &network) {
        return std::any_of(names.cbegin(), names.cend(),
                           [&network](const QString &name) { return isSamePayer(name, network.insurer); });
    };
    auto &networks = provider.networks;
    networks.erase(std::remove_if(networks.begin(), networks.end(), isAny), networks.end());
    networks.push_back({insurer.name, isIn});
}

void renameInsurer(std::vector<ClinicProvider> &providers, const QString &formerName, const QString &name)
{
    for (auto &provider : providers) {
        for (auto &network : provider.networks) {
            if (isSamePayer(network.insurer, formerName))
                network.insurer = name;
        }
    }
}

} // namespace coverdesk
