// SPDX-License-Identifier: MIT
#include "app/secrets/recoveryphrase.h"

#include "app/secrets/phrasewords.h"

#include <sodium.h>

#include <QScopeGuard>

#include <algorithm>
#include <cstring>

namespace coverdesk {

constexpr size_t KeySize = 32;
constexpr size_t WordCount = std::tuple_size_v<PhraseWords>;
constexpr size_t BitsOfAWord = 11;

/// The key and its checksum: 33 bytes, 24 times 11 bits.
using Bits = std::array<unsigned char, KeySize + 1>;
using Numbers = std::array<int, WordCount>;

static unsigned char checksumOf(const unsigned char *key)
{
    std::array<unsigned char, crypto_hash_sha256_BYTES> hash{};
    crypto_hash_sha256(hash.data(), key, KeySize);
    const auto first = hash.front();
    sodium_memzero(hash.data(), hash.size());
    return first;
}

static bool bitAt(const Bits &bits, size_t position)
{
    return (bits.at(position / 8) >> (7 - position % 8)) & 1;
}

static int numberAt(const Bits &bits, size_t word)
{
    int number = 0;
    for (size_t bit = 0; bit < BitsOfAWord; ++bit)
        number = number * 2 + (bitAt(bits, word * BitsOfAWord + bit) ? 1 : 0);
    return number;
}

static Bits bitsOf(const Numbers &numbers)
{
    Bits bits{};
    for (size_t position = 0; position < bits.size() * 8; ++position) {
        const auto number = unsigned(numbers.at(position / BitsOfAWord));
        const auto bit = (number >> (BitsOfAWord - 1 - position % BitsOfAWord)) & 1U;
        auto &byte = bits.at(position / 8);
        byte = static_cast<unsigned char>(byte | (bit << (7 - position % 8)));
    }
    return bits;
}

static bool fits(const Bits &bits)
{
    return checksumOf(bits.data()) == bits.back();
}

static bool fits(const Numbers &numbers)
{
    auto bits = bitsOf(numbers);
    const bool isFit = fits(bits);
    sodium_memzero(bits.data(), bits.size());
    return isFit;
}

std::optional<PhraseWords> phraseOf(const QByteArray &key)
{
    if (key.size() != qsizetype(KeySize))
        return std::nullopt;
    Bits bits{};
    std::memcpy(bits.data(), key.constData(), KeySize);
    bits.back() = checksumOf(bits.data());
    PhraseWords words;
    for (size_t word = 0; word < WordCount; ++word)
        words.at(word) = phrasewords::at(numberAt(bits, word));
    sodium_memzero(bits.data(), bits.size());
    return words;
}

/// A word as it was typed, and the number before it; 0 where there was none.
struct Typed
{
    QStringView word;
    int number = 0;
};

static bool belongsToAWord(QChar sign)
{
    return sign.isLetterOrNumber() || sign.isMark() || sign.category() == QChar::Other_Format;
}

static bool isInvisible(QChar sign)
{
    return sign.category() == QChar::Other_Format;
}

/// Takes the digits, and what cannot be seen, from the beginning of \a word; more than two digits number nothing.
static int takeNumber(QStringView &word)
{
    int number = 0;
    while (!word.isEmpty() && (word.front().isNumber() || isInvisible(word.front()))) {
        if (word.front().isNumber())
            number = std::min(number * 10 + std::max(word.front().digitValue(), 0), 1000);
        word = word.sliced(1);
    }
    return number;
}

static std::vector<Typed> wordsIn(QStringView typed)
{
    std::vector<Typed> words;
    words.reserve(WordCount + 1);
    int number = 0;
    for (auto begin = typed.cbegin(); begin != typed.cend();) {
        begin = std::find_if(begin, typed.cend(), belongsToAWord);
        const auto end = std::find_if_not(begin, typed.cend(), belongsToAWord);
        QStringView word(begin, end);
        if (const auto before = takeNumber(word))
            number = before;
        if (!word.isEmpty())
            words.push_back({word, std::exchange(number, 0)});
        begin = end;
    }
    return words;
}

/// In the order of their numbers, where these are exactly 1 to 24; else as they were typed.
static void order(std::vector<Typed> &words)
{
    auto ordered = words;
    std::stable_sort(ordered.begin(), ordered.end(),
                     [](const Typed &one, const Typed &other) { return one.number < other.number; });
    for (size_t i = 0; i < ordered.size(); ++i) {
        if (ordered.at(i).number != int(i) + 1)
            return;
    }
    words = ordered;
}

static PhraseFault::Unknown unknownWord(size_t place, QStringView word)
{
    PhraseFault::Unknown unknown{int(place)};
    for (const auto number : phrasewords::alike(word))
        unknown.alike.push_back(phrasewords::at(number));
    return unknown;
}

/// What can be said before the checksum is looked at; \a numbers is whole where there is nothing.
static std::optional<PhraseFault> faultOf(const std::vector<Typed> &words, Numbers &numbers)
{
    PhraseFault fault{PhraseFault::Kind::UnknownWords, int(words.size())};
    for (size_t i = 0; i < words.size(); ++i) {
        const auto number = phrasewords::find(words.at(i).word);
        if (number && i < numbers.size())
            numbers.at(i) = *number;
        else if (!number && fault.unknown.size() < WordCount)
            fault.unknown.push_back(unknownWord(i + 1, words.at(i).word));
    }
    if (words.size() != WordCount)
        fault.kind = words.size() < WordCount ? PhraseFault::Kind::TooFew : PhraseFault::Kind::TooMany;
    else if (fault.unknown.empty())
        return std::nullopt;
    return fault;
}

/// Every small mend that would make the checksum fit.
static std::vector<PhraseFault::Hint> mendsOf(Numbers numbers)
{
    using Hint = PhraseFault::Hint;
    std::vector<Hint> mends;
    for (size_t i = 0; i < numbers.size(); ++i) {
        if (i + 1 < numbers.size() && numbers.at(i) != numbers.at(i + 1)) {
            std::swap(numbers.at(i), numbers.at(i + 1));
            if (fits(numbers))
                mends.push_back({Hint::Kind::Swapped, int(i) + 1});
            std::swap(numbers.at(i), numbers.at(i + 1));
        }
        const auto written = numbers.at(i);
        for (const auto meant : phrasewords::oneSlipFrom(written)) {
            numbers.at(i) = meant;
            if (fits(numbers))
                mends.push_back({Hint::Kind::Mistaken, int(i) + 1});
        }
        numbers.at(i) = written;
    }
    sodium_memzero(numbers.data(), sizeof(numbers));
    return mends;
}

std::variant<QByteArray, PhraseFault> readPhrase(QStringView typed)
{
    auto words = wordsIn(typed);
    order(words);
    Numbers numbers{};
    Bits bits{};
    const auto forget = qScopeGuard([&numbers, &bits] {
        sodium_memzero(numbers.data(), sizeof(numbers));
        sodium_memzero(bits.data(), bits.size());
    });
    if (const auto fault = faultOf(words, numbers))
        return *fault;
    bits = bitsOf(numbers);
    if (fits(bits))
        return QByteArray(reinterpret_cast<const char *>(bits.data()), qsizetype(KeySize));
    const auto mends = mendsOf(numbers);
    PhraseFault fault{PhraseFault::Kind::Checksum, int(words.size())};
    if (mends.size() == 1)
        fault.hint = mends.front();
    return fault;
}

} // namespace coverdesk
