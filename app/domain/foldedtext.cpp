// SPDX-License-Identifier: MIT
#include "app/domain/foldedtext.h"

#include <QChar>
#include <QString>

#include <algorithm>
#include <array>

namespace coverdesk {

struct Replacement
{
    char32_t letter;
    std::string_view by;
};

// What has no decomposition in Unicode but is typed otherwise: letters with strokes, ligatures, Arabic and Persian
// letters that only differ by the keyboard. Sorted by letter.
static constexpr std::array Replacements{
    Replacement{U'ß', "ss"}, Replacement{U'æ', "ae"}, Replacement{U'ð', "d"},  Replacement{U'ø', "o"},
    Replacement{U'þ', "th"}, Replacement{U'đ', "d"},  Replacement{U'ħ', "h"},  Replacement{U'ı', "i"},
    Replacement{U'ł', "l"},  Replacement{U'ŋ', "n"},  Replacement{U'œ', "oe"}, Replacement{U'ŧ', "t"},
    Replacement{U'ɖ', "d"},  Replacement{U'ə', "e"},  Replacement{U'ɨ', "i"},  Replacement{U'ɫ', "l"},
    Replacement{U'ة', "ه"},  Replacement{U'ى', "ي"},  Replacement{U'ک', "ك"},  Replacement{U'ی', "ي"},
};

static_assert(std::is_sorted(Replacements.begin(), Replacements.end(),
                             [](const auto &left, const auto &right) { return left.letter < right.letter; }));

static std::string_view replacementOf(char32_t letter)
{
    const auto found = std::lower_bound(Replacements.begin(), Replacements.end(), letter,
                                        [](const Replacement &each, char32_t sought) { return each.letter < sought; });
    return found != Replacements.end() && found->letter == letter ? found->by : std::string_view();
}

/// Accents, vowel points and direction marks. The signs of Indian scripts are letters to who reads them, and stay.
static bool isLeftOut(char32_t character)
{
    constexpr char32_t Tatweel = 0x640;
    if (character == Tatweel || QChar::category(character) == QChar::Other_Format)
        return true;
    if (QChar::category(character) != QChar::Mark_NonSpacing)
        return false;
    const auto script = QChar::script(character);
    return script == QChar::Script_Inherited || script == QChar::Script_Hebrew;
}

/// The apostrophes that Unicode calls letters.
static bool isApostrophe(char32_t character)
{
    return character >= 0x2b9 && character <= 0x2bf;
}

static char32_t characterAt(QStringView text, qsizetype &at)
{
    const auto first = text[at++];
    if (first.isHighSurrogate() && at < text.size() && text[at].isLowSurrogate())
        return QChar::surrogateToUcs4(first, text[at++]);
    return first.unicode();
}

void FoldedText::fold(QStringView text)
{
    shorten(m_text, 0);
    m_starts.clear();
    m_beginsPart = true;
    m_isFull = false;
    for (qsizetype at = 0; at < text.size() && !m_isFull;)
        add(characterAt(text, at));
}

std::string_view FoldedText::parts(std::size_t first, std::size_t many) const
{
    return whole().substr(startOf(first), startOf(first + many) - startOf(first));
}

void FoldedText::add(char32_t character)
{
    if (character < 0x80) {
        const auto letter = char(character >= U'A' && character <= U'Z' ? character + 0x20 : character);
        if ((letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9'))
            append({&letter, 1});
        else
            m_beginsPart = true;
        return;
    }
    if (isLeftOut(character))
        return;
    const auto made = QChar::decomposition(character);
    if (made.isEmpty())
        return addLetter(char32_t(QChar::toCaseFolded(character)));
    for (qsizetype at = 0; at < made.size();)
        add(characterAt(made, at));
}

void FoldedText::addLetter(char32_t letter)
{
    if (const auto digit = QChar::digitValue(letter); digit >= 0) {
        const auto ascii = char('0' + digit);
        return append({&ascii, 1});
    }
    if (const auto replacement = replacementOf(letter); !replacement.empty())
        return append(replacement);
    // The full folding of a capital sharp s has two letters, the simple one gives the small one: handled above.
    if (isApostrophe(letter) || !(QChar::isLetterOrNumber(letter) || QChar::isMark(letter))) {
        m_beginsPart = true;
        return;
    }
    // Chinese is written without blanks: every character may begin what is typed.
    const auto standsAlone = QChar::script(letter) == QChar::Script_Han;
    m_beginsPart = m_beginsPart || standsAlone;
    const auto encoded = QString::fromUcs4(&letter, 1).toUtf8();
    append({encoded.constData(), std::size_t(encoded.size())});
    m_beginsPart = standsAlone;
}

void FoldedText::append(std::string_view bytes)
{
    m_isFull = m_isFull || m_text.size() + bytes.size() > Longest;
    if (m_isFull)
        return;
    if (m_beginsPart)
        m_starts.push_back(m_text.size());
    m_beginsPart = false;
    m_text.insert(m_text.end(), bytes.begin(), bytes.end());
}

} // namespace coverdesk
