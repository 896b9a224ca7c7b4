// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/inquiry.h"

#include <vector>

namespace coverdesk {

/// What a member ID as it was typed may be instead, or may have wrong. Insurers write them as they like, so that each
/// is a reason to look at the card again, and none to refuse it.
struct MemberIdHint
{
    enum class Kind {
        Spaces, ///< hardly any insurer writes some
        Lookalike, ///< a letter among the digits that a digit looks like: O for 0
        GroupNumber, ///< the same as the group number
        SocialSecurity, ///< written as a social security number is
        Phone,
        Email,
        NotMedicare, ///< for Medicare, and no Medicare Beneficiary Identifier
    };

    Kind kind;
    /// What was probably meant; empty where nobody can tell.
    QString instead = {};

    friend bool operator==(const MemberIdHint &, const MemberIdHint &) = default;
};

/// What to look at again, the most telling first; nothing where there is no member ID.
std::vector<MemberIdHint> hintsOn(const Insurance &insurance);

/// Whether it is a Medicare Beneficiary Identifier, with or without dashes (CMS, "Understanding the MBI format").
bool isMedicareId(const QString &memberId);

} // namespace coverdesk
