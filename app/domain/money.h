// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace coverdesk {

/// An exact amount of US dollars, in whole cents.
class Money
{
public:
    constexpr Money() = default;

    static constexpr Money cents(qint64 cents) { return Money(cents); }

    /// Reads "1200", "1200.5", "$1,200.50" and "-5.00"; anything else, or what does not fit, is no amount.
    static std::optional<Money> fromText(QStringView text);

    constexpr qint64 inCents() const { return m_cents; }

    /// "1200.50": for files and other programs; people read `inWords`.
    QString toText() const;

    friend constexpr Money operator-(Money left, Money right) { return Money(left.m_cents - right.m_cents); }
    friend constexpr auto operator<=>(Money, Money) = default;

private:
    explicit constexpr Money(qint64 cents)
        : m_cents(cents)
    {}

    qint64 m_cents = 0;
};

/// What a payer wrote where an amount belongs: an amount, or words such as "unlimited" that are kept and shown.
struct Amount
{
    std::optional<Money> value;
    /// As it came, where it is no amount.
    QString asStated;

    /// Whether the payer said anything at all.
    bool isStated() const { return value.has_value() || !asStated.isEmpty(); }

    friend bool operator==(const Amount &, const Amount &) = default;
};

} // namespace coverdesk
