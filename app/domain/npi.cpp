// SPDX-License-Identifier: MIT
#include "app/domain/npi.h"

#include <algorithm>

namespace coverdesk {

bool isNpi(QStringView text)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (text.size() != 10 || !std::all_of(text.begin(), text.end(), isDigit) || (text[0] != u'1' && text[0] != u'2'))
        return false;

    constexpr int SumOfPrefix = 24; // the digits of 80840, every second one doubled
    auto sum = SumOfPrefix;
    for (qsizetype place = 0; place < text.size(); ++place) {
        const auto digit = text[place].digitValue();
        const auto weighed = place % 2 == 0 ? 2 * digit : digit;
        sum += weighed > 9 ? weighed - 9 : weighed;
    }
    return sum % 10 == 0;
}

} // namespace coverdesk
