// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace coverdesk {

/// How a clinic shows a service who it is.
enum class SignIn {
    EachRequest, ///< the secret goes with every request
    Token, ///< the secret buys a token that is good for a day (Health Harbor,
           ///< https://docs.healthharbor.co/authentication)
};

/// What opens a service to a clinic, as it comes from the keychain and the settings.
struct Access
{
    QByteArray secret;
    SignIn signIn = SignIn::EachRequest;

    friend bool operator==(const Access &, const Access &) = default;
};

} // namespace coverdesk
