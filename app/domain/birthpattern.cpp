// SPDX-License-Identifier: MIT
#include "app/domain/birthpattern.h"

#include <algorithm>
#include <array>

namespace coverdesk {

static constexpr quint32 AnyMonth = 0x1ffe;
static constexpr quint32 AnyDay = 0xfffffffe;

Birth Birth::of(const std::optional<QDate> &date)
{
    if (!date || !date->isValid() || date->year() < 1 || date->year() > 9999)
        return {};
    return {.year = quint16(date->year()), .month = quint8(date->month()), .day = quint8(date->day())};
}

static int number(std::string_view digits)
{
    int value = 0;
    for (const auto digit : digits)
        value = value * 10 + (digit - '0');
    return value;
}

/// A bit for each of 1 to \a last that is written like \a typed or, where \a mayGoOn, begins like it.
static quint32 numbersLike(std::string_view typed, int last, bool mayGoOn)
{
    quint32 bits = 0;
    for (int each = 1; each <= last; ++each) {
        const std::array padded{char('0' + each / 10), char('0' + each % 10)};
        const std::string_view two(padded.data(), padded.size());
        const auto plain = each < 10 ? two.substr(1) : two;
        const auto isLike =
            mayGoOn ? two.starts_with(typed) || plain.starts_with(typed) : two == typed || plain == typed;
        if (isLike)
            bits |= 1U << unsigned(each);
    }
    return bits;
}

static quint32 monthsLike(std::string_view typed, bool mayGoOn = false)
{
    return numbersLike(typed, 12, mayGoOn);
}

static quint32 daysLike(std::string_view typed, bool mayGoOn = false)
{
    return numbersLike(typed, 31, mayGoOn);
}

/// The months and days whose two digits begin like \a typed: "1" is the beginning of 10 here, and not 1.
static quint32 twoDigitMonths(std::string_view typed)
{
    return typed.size() == 2 ? monthsLike(typed) : monthsLike(typed, true) & ~monthsLike(typed);
}

static quint32 twoDigitDays(std::string_view typed)
{
    return typed.size() == 2 ? daysLike(typed) : daysLike(typed, true) & ~daysLike(typed);
}

/// The years that \a typed names, in full or by two digits.
std::vector<BirthPattern::Years> BirthPattern::wholeYears(std::string_view typed)
{
    const auto year = number(typed);
    if (typed.size() == 4)
        return {{year, year}};
    if (typed.size() == 2)
        return {{1900 + year, 1900 + year}, {2000 + year, 2000 + year}};
    return {};
}

/// The years of four digits that begin with \a typed.
BirthPattern::Years BirthPattern::begunYear(std::string_view typed)
{
    auto span = 1;
    for (auto missing = typed.size(); missing < 4; ++missing)
        span *= 10;
    const auto first = number(typed) * span;
    return {first, std::min(first + span, 10'000) - 1};
}

/// The years that \a typed may become at the end of a date, where two digits may do.
std::vector<BirthPattern::Years> BirthPattern::begunYears(std::string_view typed)
{
    if (typed.size() > 4)
        return {};
    std::vector<Years> years{begunYear(typed)};
    if (typed.size() == 1) {
        const auto decade = number(typed) * 10;
        years.insert(years.end(), {{1900 + decade, 1909 + decade}, {2000 + decade, 2009 + decade}});
    }
    return years;
}

void BirthPattern::add(bool isWhole, quint32 months, quint32 days, const std::vector<Years> &years)
{
    if (months == 0 || days == 0)
        return;
    for (const auto &[first, last] : years) {
        Q_ASSERT(m_readings < 16);
        const auto bit = quint16(1U << unsigned(m_readings++));
        for (auto year = first; year <= last; ++year)
            m_ofYear[std::size_t(year)] |= bit;
        for (unsigned month = 1; month <= 12; ++month) {
            for (unsigned day = 1; day <= 31 && ((months >> month) & 1U) != 0; ++day) {
                if (((days >> day) & 1U) != 0)
                    m_ofDay[dayOf(month, day)] |= bit;
            }
        }
        if (isWhole)
            m_whole |= bit;
    }
}

void BirthPattern::addWithYear(quint32 months, quint32 days, std::string_view year)
{
    add(true, months, days, wholeYears(year));
    add(false, months, days, begunYears(year));
}

/// "06", "0615", "06151990", "061590" and what lies between.
void BirthPattern::addPackedAmerican(std::string_view typed)
{
    const auto month = typed.substr(0, 2);
    if (typed.size() <= 2)
        return add(false, monthsLike(month, true), AnyDay, begunYears({}));
    const auto day = typed.substr(2, 2);
    if (typed.size() == 3)
        return add(false, monthsLike(month), twoDigitDays(day), begunYears({}));
    addWithYear(monthsLike(month), daysLike(day), typed.substr(4));
}

/// "1990", "19900615" and what lies between.
void BirthPattern::addPackedIso(std::string_view typed)
{
    if (typed.size() < 4)
        return add(false, AnyMonth, AnyDay, {begunYear(typed)});
    const auto year = wholeYears(typed.substr(0, 4));
    const auto month = typed.substr(4, 2);
    const auto day = typed.substr(std::min<std::size_t>(6, typed.size()));
    const auto isPacked = typed.size() == 4 || typed.size() == 8;
    add(isPacked, month.empty() ? AnyMonth : twoDigitMonths(month), day.empty() ? AnyDay : twoDigitDays(day), year);
}

void BirthPattern::addTwo(std::string_view first, std::string_view second)
{
    add(true, monthsLike(first), daysLike(second), begunYears({}));
    add(false, monthsLike(first), daysLike(second, true), begunYears({}));
    if (first.size() == 4)
        add(false, monthsLike(second, true), AnyDay, wholeYears(first));
}

void BirthPattern::addThree(std::span<const std::string_view> typed)
{
    addWithYear(monthsLike(typed[0]), daysLike(typed[1]), typed[2]);
    if (typed[0].size() != 4)
        return;
    add(true, monthsLike(typed[1]), daysLike(typed[2]), wholeYears(typed[0]));
    add(false, monthsLike(typed[1]), daysLike(typed[2], true), wholeYears(typed[0]));
}

BirthPattern::BirthPattern(std::span<const std::string_view> typed)
{
    const auto isNumber = [](std::string_view text) {
        return text.size() <= 8 && text.find_first_not_of("0123456789") == std::string_view::npos;
    };
    if (!std::all_of(typed.begin(), typed.end(), isNumber))
        return;
    m_ofYear.resize(10'000);
    m_ofDay.resize(dayOf(13, 0));
    if (typed.size() == 1) {
        addPackedAmerican(typed[0]);
        addPackedIso(typed[0]);
    } else if (typed.size() == 2) {
        addTwo(typed[0], typed[1]);
    } else if (typed.size() == 3) {
        addThree(typed);
    }
}

} // namespace coverdesk
