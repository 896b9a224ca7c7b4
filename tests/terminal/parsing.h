// SPDX-License-Identifier: MIT
#pragma once

#include "ui/terminal/options.h"

namespace coverdesk::testing {

using namespace Qt::StringLiterals;

inline const QDate Today(2026, 11, 20);

/// What the options of a command are read as: an order, or the end of the program.
using Outcome = std::variant<terminal::Order, terminal::Ending>;

inline Outcome parsed(const QStringList &arguments)
{
    return terminal::readOptions(QStringList{u"coverdesk-cli"_s} + arguments, Today);
}

inline const QStringList Question{u"--payer"_s, u"Cigna"_s,  u"--member"_s, u"u123456789"_s,
                                  u"--first"_s, u" Maya "_s, u"--last"_s,   u"Okafor"_s};
inline const QStringList PhoneQuestion =
    Question + QStringList{u"--born"_s, u"6/15/1990"_s,  u"--insurance"_s, u"CIGNA"_s,
                           u"--npi"_s,  u"1234567893"_s, u"--tax-id"_s,    u"12-3456789"_s};

template <typename What>
What whatOf(const Outcome &outcome)
{
    return std::get<What>(std::get<terminal::Order>(outcome).what);
}

} // namespace coverdesk::testing
