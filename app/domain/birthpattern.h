// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace coverdesk {

/// A birth date in four bytes; all zeros where it is unknown.
struct Birth
{
    quint16 year = 0;
    quint8 month = 0;
    quint8 day = 0;

    static Birth of(const std::optional<QDate> &date);

    friend auto operator<=>(const Birth &, const Birth &) = default;
};

/// What one to three numbers as typed can mean of a birth date as Americans write it: 6/15/1990, 06-15-90, 06151990,
/// 061590, 1990-06-15, 19900615, 6/15, 1990, and every beginning of these. Tries many dates fast.
class BirthPattern
{
public:
    /// Means no date where one of \a typed is no number.
    explicit BirthPattern(std::span<const std::string_view> typed);

    /// Whether there is a date that fits.
    bool isPossible() const { return m_readings > 0; }

    /// Whether \a born is typed to its end.
    bool isWhole(Birth born) const { return (readings(born) & m_whole) != 0; }

    /// Whether \a born is typed, or begun.
    bool isBegun(Birth born) const { return readings(born) != 0; }

private:
    struct Years
    {
        int first;
        int last;
    };

    static std::vector<Years> wholeYears(std::string_view typed);
    static Years begunYear(std::string_view typed);
    static std::vector<Years> begunYears(std::string_view typed);
    void add(bool isWhole, quint32 months, quint32 days, const std::vector<Years> &years);
    void addWithYear(quint32 months, quint32 days, std::string_view year);
    void addPackedAmerican(std::string_view typed);
    void addPackedIso(std::string_view typed);
    void addTwo(std::string_view first, std::string_view second);
    void addThree(std::span<const std::string_view> typed);

    static std::size_t dayOf(unsigned month, unsigned day) { return month * 32 + day; }
    unsigned readings(Birth born) const { return m_ofYear[born.year] & unsigned(m_ofDay[dayOf(born.month, born.day)]); }

    /// A bit for each reading: which ones a year allows, which ones a month and day, which ones are typed to the end.
    std::vector<quint16> m_ofYear;
    std::vector<quint16> m_ofDay;
    quint16 m_whole = 0;
    int m_readings = 0;
};

} // namespace coverdesk
