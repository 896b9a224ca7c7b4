// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>

namespace coverdesk {

/// The context under which translators find everything that is worded for people outside the pages.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(coverdesk::Words)
};

} // namespace coverdesk
