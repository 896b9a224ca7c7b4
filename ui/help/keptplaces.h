// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <vector>

namespace coverdesk {

/// Something that is kept, where, and how well.
struct KeptPlace
{
    enum class Care {
        Sealed, ///< encrypted in the history
        InKeychain, ///< with the keychain of the computer
        Readable, ///< by whoever can open the file
        Nowhere, ///< not kept at all
    };

    Care care = Care::Sealed;
    QString what;
    QString words;
};

/// Of a clinic's own profile, from the most private to the least.
std::vector<KeptPlace> keptPlaces();

/// "Sealed", in a word or two.
QString inWords(KeptPlace::Care care);

} // namespace coverdesk
