// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/wiping.h"

#include <QStringView>

#include <string_view>

namespace coverdesk {

/// A text as it is looked for: without case, accents, blanks and punctuation, its parts one behind the other.
/// "García-López" becomes "garcia" and "lopez", "O’Brien" "o" and "brien", "李小明" three of one character each.
/// Parts are UTF-8; what is longer than `Longest` bytes is cut.
class FoldedText
{
public:
    static constexpr std::size_t Longest = 250;

    FoldedText() = default;
    explicit FoldedText(QStringView text) { fold(text); }

    /// Takes another text in place of the one before.
    void fold(QStringView text);

    std::size_t count() const { return m_starts.size(); }
    bool isEmpty() const { return m_starts.empty(); }

    /// All parts, without anything between them.
    std::string_view whole() const { return {m_text.data(), m_text.size()}; }

    /// Where in `whole` the part begins; behind the last one that is its end.
    std::size_t startOf(std::size_t part) const { return part < count() ? m_starts[part] : m_text.size(); }

    /// So many parts, one behind the other.
    std::string_view parts(std::size_t first, std::size_t many) const;

private:
    void add(char32_t character);
    void addLetter(char32_t letter);
    void append(std::string_view bytes);

    WipedVector<char> m_text;
    std::vector<std::size_t> m_starts;
    bool m_beginsPart = true;
    bool m_isFull = false;
};

} // namespace coverdesk
