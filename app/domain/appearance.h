// SPDX-License-Identifier: MIT
#pragma once

namespace coverdesk {

/// How the program looks and speaks, as somebody chose it for one profile.
struct Appearance
{
    enum class Look { AsTheComputer, Light, Dark };
    enum class Language { AsTheComputer, English, Spanish };
    enum class TextSize { Usual, Larger, Largest };

    Look look = Look::AsTheComputer;
    Language language = Language::AsTheComputer;
    TextSize textSize = TextSize::Usual;

    friend bool operator==(const Appearance &, const Appearance &) = default;
};

} // namespace coverdesk
