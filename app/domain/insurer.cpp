// SPDX-License-Identifier: MIT
#include "app/domain/insurer.h"

#include "app/domain/payerwords.h"

#include <algorithm>

namespace coverdesk {

std::optional<Insurer> insurerNamed(const QString &name, const std::vector<Insurer> &insurers)
{
    const auto found = std::find_if(insurers.cbegin(), insurers.cend(),
                                    [&name](const Insurer &insurer) { return isSamePayer(insurer.name, name); });
    return found == insurers.cend() ? std::nullopt : std::optional(*found);
}

std::optional<Insurer> insurerCalled(const QString &name, const std::vector<Insurer> &insurers)
{
    if (auto named = insurerNamed(name, insurers))
        return named;
    const auto isAlsoCalledSo = [&name](const Insurer &insurer) {
        return std::any_of(insurer.aliases.cbegin(), insurer.aliases.cend(),
                           [&name](const QString &alias) { return isSamePayer(alias, name); });
    };
    const auto first = std::find_if(insurers.cbegin(), insurers.cend(), isAlsoCalledSo);
    // Whose phone number it is would be a guess where two are called so.
    if (first == insurers.cend() || std::any_of(std::next(first), insurers.cend(), isAlsoCalledSo))
        return std::nullopt;
    return *first;
}

static void removeAlias(Insurer &insurer, const QString &name)
{
    const auto isName = [&name](const QString &alias) { return isSamePayer(alias, name); };
    insurer.aliases.removeIf(isName);
}

void sayPhonePayer(std::vector<Insurer> &insurers, const QString &name, const QString &phonePayer)
{
    const auto called = insurerCalled(name, insurers);
    const auto known = std::find_if(insurers.begin(), insurers.end(), [&called](const Insurer &insurer) {
        return called && isSamePayer(insurer.name, called->name);
    });
    const bool isAlias = called && !isSamePayer(called->name, name);
    if (known == insurers.end() || (isAlias && !known->phonePayer.isEmpty() && known->phonePayer != phonePayer)) {
        for (auto &insurer : insurers)
            removeAlias(insurer, name);
        insurers.push_back({.name = name, .phonePayer = phonePayer});
        return;
    }
    known->phonePayer = phonePayer;
}

void renameTherapyBy(std::vector<Insurer> &insurers, const QString &formerName, const QString &name)
{
    for (auto &insurer : insurers) {
        if (isSamePayer(insurer.therapyBy, formerName))
            insurer.therapyBy = name;
    }
}

} // namespace coverdesk
