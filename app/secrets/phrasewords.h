// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <optional>
#include <vector>

/// The English word list of BIP-39, in its order: no two words begin with the same four letters.
namespace coverdesk::phrasewords {

constexpr int Count = 2048;

/// \a number counts from 0. What is given lives as long as the program.
QLatin1StringView at(int number);

/// The word that was typed, whole or at least its first four letters; case, accents and invisible signs don't matter.
std::optional<int> find(QStringView typed);

/// Up to three words that may have been meant, the nearest first; none where nothing is near.
std::vector<int> alike(QStringView typed);

/// The words that are one slip away from another: a letter wrong, too many or missing, or two neighbours swapped.
std::vector<int> oneSlipFrom(int number);

} // namespace coverdesk::phrasewords
