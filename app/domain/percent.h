// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace coverdesk {

/// A share in exact hundredths of a percent.
class Percent
{
public:
    static constexpr Percent hundredths(qint64 hundredths) { return Percent(hundredths); }

    /// Reads "20", "12.5" and "20%"; anything else, or a share outside 0 to 100, is none.
    static std::optional<Percent> fromText(QStringView text);

    constexpr qint64 inHundredths() const { return m_hundredths; }

    /// "20" or "12.5": for files and other programs.
    QString toText() const;

    friend constexpr auto operator<=>(Percent, Percent) = default;

private:
    explicit constexpr Percent(qint64 hundredths)
        : m_hundredths(hundredths)
    {}

    qint64 m_hundredths = 0;
};

/// What a payer wrote where a share belongs: a share, or words that are kept and shown.
struct Share
{
    std::optional<Percent> value;
    /// As it came, where it is no share.
    QString asStated;

    /// Whether the payer said anything at all.
    bool isStated() const { return value.has_value() || !asStated.isEmpty(); }

    friend bool operator==(const Share &, const Share &) = default;
};

} // namespace coverdesk
