// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QLatin1StringView>
#include <QStringView>

#include <array>
#include <optional>
#include <variant>
#include <vector>

namespace coverdesk {

/// What is wrong with a typed recovery phrase. Places count from 1.
struct PhraseFault
{
    enum class Kind {
        TooFew, ///< `words` of 24
        TooMany, ///< `words`, where 24 are wanted
        UnknownWords, ///< 24 words, but some are not in the list
        Checksum, ///< all are in the list, but one at least is wrong or misplaced
    };

    /// A word that is not in the list, and up to three of the list that may have been meant, the nearest first.
    struct Unknown
    {
        int place = 0;
        std::vector<QLatin1StringView> alike = {};

        friend bool operator==(const Unknown &, const Unknown &) = default;
    };

    /// Where to look first: the one small mend that would make the checksum fit. It may still be another.
    struct Hint
    {
        enum class Kind {
            Swapped, ///< this place and the next
            Mistaken, ///< another word was written that differs by one slip
        };
        Kind kind = Kind::Swapped;
        int place = 0;

        friend bool operator==(const Hint &, const Hint &) = default;
    };

    Kind kind = Kind::Checksum;
    int words = 0;
    /// Told with every kind: a word that was broken in two makes two places unknown, and one word too many. At most the
    /// first 24.
    std::vector<Unknown> unknown = {};
    std::optional<Hint> hint = {};

    friend bool operator==(const PhraseFault &, const PhraseFault &) = default;
};

/// The 24 words, by BIP-39's English list: 256 bits and a checksum of 8. They are the key itself, not a password that
/// a key is made from. The words point into the list, so no letter of the phrase is copied.
using PhraseWords = std::array<QLatin1StringView, 24>;

/// None unless there are exactly 32 bytes.
std::optional<PhraseWords> phraseOf(const QByteArray &key);

/// The 32 bytes that a typed phrase stands for, to be wiped by whoever is given them (`wipe`), or what is wrong.
///
/// Case, blanks, line ends, commas, accents, numbers before words don't matter; four letters of a word suffice. Words
/// numbered from 1 to 24 are read in the order of their numbers: two columns are often copied line by line.
std::variant<QByteArray, PhraseFault> readPhrase(QStringView typed);

} // namespace coverdesk
