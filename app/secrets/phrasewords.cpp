// SPDX-License-Identifier: MIT
#include "app/secrets/phrasewords.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <utility>

using namespace Qt::StringLiterals;

namespace coverdesk::phrasewords {

constexpr int LettersThatSuffice = 4;
constexpr size_t AlikeAtMost = 3;
/// The longest word has eight letters; what is far longer is near none.
constexpr size_t LongestTyped = 12;
constexpr int TooFar = 99;

/// Lower-case letters in place of a string: nothing of a phrase is to stay behind in the heap.
struct Folded
{
    std::array<char16_t, LongestTyped + 1> letters{};
    size_t size = 0;

    QStringView view() const { return {letters.data(), qsizetype(size)}; }
};

static bool isInvisible(QChar sign)
{
    return sign.isMark() || sign.category() == QChar::Other_Format;
}

/// One letter more than the longest is kept, so that what is too long fits nothing.
static Folded folded(QStringView typed)
{
    Folded word;
    const auto add = [&word](QChar sign) {
        if (!isInvisible(sign) && word.size < word.letters.size())
            word.letters[word.size++] = sign.toLower().unicode();
    };
    for (const auto sign : typed) {
        // Ligatures and wide letters come with what is copied from a PDF or typed with an input method.
        const auto parts = sign.decomposition();
        if (parts.isEmpty())
            add(sign);
        else
            std::for_each(parts.cbegin(), parts.cend(), add);
    }
    return word;
}

static QByteArray listed()
{
    QFile file(u":/coverdesk/words/english.txt"_s);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

static const std::array<QLatin1StringView, Count> &words()
{
    static const auto text = listed();
    static const auto list = [] {
        std::array<QLatin1StringView, Count> split;
        qsizetype begin = 0;
        for (auto &word : split) {
            const auto end = text.indexOf('\n', begin);
            if (end < 0)
                qFatal("the word list is not whole");
            word = QLatin1StringView(text.constData() + begin, end - begin);
            begin = end + 1;
        }
        return split;
    }();
    return list;
}

QLatin1StringView at(int number)
{
    return words().at(size_t(number));
}

std::optional<int> find(QStringView typed)
{
    const auto word = folded(typed);
    const auto &list = words();
    const auto found =
        std::lower_bound(list.cbegin(), list.cend(), word.view(),
                         [](QLatin1StringView listed, QStringView wanted) { return listed.compare(wanted) < 0; });
    if (found == list.cend())
        return std::nullopt;
    const bool isBegun = word.size >= LettersThatSuffice && found->startsWith(word.view());
    if (found->compare(word.view()) != 0 && !isBegun)
        return std::nullopt;
    return int(found - list.cbegin());
}

/// How many slips lie between two words: a letter wrong, too many or missing, or two neighbours swapped.
static int slipsBetween(QStringView typed, QLatin1StringView word)
{
    if (typed.size() > qsizetype(LongestTyped) || std::abs(typed.size() - word.size()) > 2)
        return TooFar;
    std::array<std::array<int, LongestTyped + 1>, LongestTyped + 1> slips{};
    for (qsizetype i = 0; i <= typed.size(); ++i) {
        for (qsizetype j = 0; j <= word.size(); ++j) {
            const auto before = [&slips, i, j](int rows, int columns) {
                return slips.at(size_t(i - rows)).at(size_t(j - columns));
            };
            auto &here = slips.at(size_t(i)).at(size_t(j));
            if (i == 0 || j == 0) {
                here = int(i + j);
                continue;
            }
            const bool isSame = typed[i - 1] == word[j - 1];
            here = std::min({before(1, 0) + 1, before(0, 1) + 1, before(1, 1) + (isSame ? 0 : 1)});
            if (i > 1 && j > 1 && typed[i - 1] == word[j - 2] && typed[i - 2] == word[j - 1])
                here = std::min(here, before(2, 2) + 1);
        }
    }
    return slips.at(size_t(typed.size())).at(size_t(word.size()));
}

std::vector<int> alike(QStringView typed)
{
    const auto word = folded(typed);
    const int most = word.size < LettersThatSuffice ? 1 : 2;
    std::vector<std::pair<int, int>> found;
    for (int number = 0; number < Count; ++number) {
        const auto slips = slipsBetween(word.view(), at(number));
        // A word broken off early is nearest to those that begin so.
        const bool isBegun = word.size >= 2 && at(number).startsWith(word.view());
        if (slips <= most || isBegun)
            found.emplace_back(isBegun ? 0 : slips, number);
    }
    std::sort(found.begin(), found.end());
    std::vector<int> numbers;
    for (size_t i = 0; i < std::min(found.size(), AlikeAtMost); ++i)
        numbers.push_back(found.at(i).second);
    return numbers;
}

/// The same for one slip alone, but quick: it is asked of every two words of the list.
static bool isOneSlip(QLatin1StringView one, QLatin1StringView other)
{
    const auto shorter = std::min(one.size(), other.size());
    const auto longer = std::max(one.size(), other.size());
    if (longer - shorter > 1 || one == other)
        return false;
    const auto before = std::mismatch(one.begin(), one.end(), other.begin(), other.end()).first - one.begin();
    const auto behind = std::mismatch(one.rbegin(), one.rend(), other.rbegin(), other.rend()).first - one.rbegin();
    if (before + behind >= longer - 1)
        return true;
    return longer == shorter && before + behind == longer - 2 && one[before] == other[before + 1]
        && one[before + 1] == other[before];
}

static std::vector<std::vector<int>> everySlip()
{
    const auto &list = words();
    std::vector<std::vector<int>> slips(list.size());
    for (size_t one = 0; one < list.size(); ++one) {
        for (size_t other = one + 1; other < list.size(); ++other) {
            if (!isOneSlip(list[one], list[other]))
                continue;
            slips[one].push_back(int(other));
            slips[other].push_back(int(one));
        }
    }
    return slips;
}

std::vector<int> oneSlipFrom(int number)
{
    static const auto slips = everySlip();
    return slips.at(size_t(number));
}

} // namespace coverdesk::phrasewords
