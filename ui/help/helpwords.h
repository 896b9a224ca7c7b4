// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>

namespace coverdesk {

/// The context under which translators find what the lists of *Help* say.
class HelpWords
{
    Q_DECLARE_TR_FUNCTIONS(coverdesk::HelpWords)
};

} // namespace coverdesk
