// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace coverdesk {

/// Whether \a text is a National Provider Identifier: ten digits, the first 1 or 2, with the check digit of
/// ISO/IEC 7812 over "80840" and the number (CMS, NPI check digit).
bool isNpi(QStringView text);

} // namespace coverdesk
