// SPDX-License-Identifier: MIT
#include "app/secrets/passphrase.h"

#include "app/secrets/wipe.h"

#include <sodium.h>

#include <QPromise>
#include <QRunnable>
#include <QStringList>
#include <QThreadPool>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coverdesk {

constexpr int KeySize = 32;
constexpr int SaltSize = crypto_pwhash_argon2id_SALTBYTES;
constexpr qsizetype LeastCharacters = 12;
constexpr qsizetype LeastWords = 4;
constexpr qsizetype LeastDigits = 6;

static void startSodium()
{
    if (sodium_init() < 0)
        qFatal("libsodium finds no source of random numbers");
}

static QByteArray zeros(int size)
{
    return QByteArray(size, '\0');
}

static unsigned char *bytesOf(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

static const unsigned char *bytesOf(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

PassphraseRecipe PassphraseRecipe::fresh()
{
    startSodium();
    PassphraseRecipe recipe;
    recipe.salt = zeros(SaltSize);
    randombytes_buf(bytesOf(recipe.salt), size_t(SaltSize));
    return recipe;
}

static bool isWithinBounds(const PassphraseRecipe &recipe)
{
    return recipe.passes >= 2 && recipe.passes <= 10 && recipe.mebibytes >= 64 && recipe.mebibytes <= 1024
        && recipe.salt.size() == SaltSize;
}

QString PassphraseRecipe::toText() const
{
    return u"argon2id %1 %2 %3"_s.arg(passes).arg(mebibytes).arg(QLatin1StringView(salt.toHex()));
}

std::optional<PassphraseRecipe> PassphraseRecipe::fromText(const QString &text)
{
    const auto parts = text.split(u' ');
    if (parts.size() != 4)
        return std::nullopt;
    const PassphraseRecipe recipe{parts.at(1).toInt(), parts.at(2).toInt(),
                                  QByteArray::fromHex(parts.at(3).toLatin1())};
    if (!isWithinBounds(recipe) || recipe.toText() != text)
        return std::nullopt;
    return recipe;
}

/// What looks the same becomes the same, whatever keyboard it came from.
static QString normalised(QStringView text)
{
    auto copy = text.toString();
    auto normal = copy.normalized(QString::NormalizationForm_KC);
    // Where nothing changed both share their letters, and what is left here is the only copy.
    wipe(copy);
    return normal;
}

static QByteArray bytesToStretch(QStringView passphrase)
{
    auto normal = normalised(passphrase);
    auto bytes = normal.toUtf8();
    wipe(normal);
    return bytes;
}

static bool isAllTheSame(QStringView text)
{
    return std::all_of(text.cbegin(), text.cend(), [text](QChar sign) { return sign == text.front(); });
}

/// Each character \a step after the one before; 0 follows 9.
static bool isSequence(QStringView text, int step)
{
    for (qsizetype i = 1; i < text.size(); ++i) {
        const bool areDigits = text[i].isDigit() && text[i - 1].isDigit();
        const int expected = areDigits ? (text[i - 1].digitValue() + step + 10) % 10 : text[i - 1].unicode() + step;
        if (expected != (areDigits ? text[i].digitValue() : text[i].unicode()))
            return false;
    }
    return true;
}

/// What no length mends.
static std::optional<PassphraseFault> patternOf(QStringView text)
{
    if (isAllTheSame(text))
        return PassphraseFault::AllTheSame;
    if (isSequence(text, 1) || isSequence(text, -1))
        return PassphraseFault::Sequence;
    return std::nullopt;
}

/// Letters outside the first plane are two code units, but one character.
static qsizetype charactersIn(QStringView text)
{
    return std::count_if(text.cbegin(), text.cend(),
                         [](QChar sign) { return !sign.isLowSurrogate() && !sign.isMark(); });
}

/// A single letter is no word.
static qsizetype wordsIn(QStringView text)
{
    const auto words = text.split(u' ');
    return std::count_if(words.cbegin(), words.cend(), [](QStringView word) { return charactersIn(word) > 1; });
}

std::optional<PassphraseFault> faultOfPassphrase(QStringView passphrase)
{
    auto normal = normalised(passphrase);
    const bool isLong = charactersIn(QStringView(normal).trimmed()) >= LeastCharacters || wordsIn(normal) >= LeastWords;
    const auto fault = isLong ? patternOf(QStringView(normal).trimmed()) : PassphraseFault::TooShort;
    wipe(normal);
    return fault;
}

std::optional<PassphraseFault> faultOfPin(QStringView pin)
{
    const bool isDigits =
        std::all_of(pin.cbegin(), pin.cend(), [](QChar sign) { return sign >= u'0' && sign <= u'9'; });
    if (!isDigits)
        return PassphraseFault::NotDigits;
    return pin.size() < LeastDigits ? PassphraseFault::TooShort : patternOf(pin);
}

/// \a bytes are wiped.
static Result<QByteArray> stretched(QByteArray bytes, const PassphraseRecipe &recipe)
{
    startSodium();
    Result<QByteArray> result = Failure{Failure::Kind::Broken, u"recipe"_s};
    if (isWithinBounds(recipe)) {
        auto key = zeros(KeySize);
        const auto status = crypto_pwhash(bytesOf(key), quint64(KeySize), bytes.constData(), quint64(bytes.size()),
                                          bytesOf(std::as_const(recipe.salt)), quint64(recipe.passes),
                                          size_t(recipe.mebibytes) * 1024 * 1024, crypto_pwhash_ALG_ARGON2ID13);
        if (status == 0)
            result = std::move(key);
        else
            result = Failure{Failure::Kind::Busy, u"memory"_s};
    }
    wipe(bytes);
    return result;
}

Result<QByteArray> passphraseKey(QStringView passphrase, const PassphraseRecipe &recipe)
{
    return stretched(bytesToStretch(passphrase), recipe);
}

/// Not a lambda: what QThreadPool keeps of one can be copied, and copies of the passphrase would be left unwiped.
class Stretching final : public QRunnable
{
public:
    Stretching(QByteArray bytes, const PassphraseRecipe &recipe)
        : m_bytes(std::move(bytes))
        , m_recipe(recipe)
    {
        m_promise.start();
    }

    QFuture<Result<QByteArray>> future() const { return m_promise.future(); }

    void run() override
    {
        m_promise.addResult(stretched(std::move(m_bytes), m_recipe));
        m_promise.finish();
    }

private:
    QByteArray m_bytes;
    PassphraseRecipe m_recipe;
    QPromise<Result<QByteArray>> m_promise;
};

QFuture<Result<QByteArray>> passphraseKeyAside(QStringView passphrase, const PassphraseRecipe &recipe)
{
    auto *stretching = new Stretching(bytesToStretch(passphrase), recipe);
    const auto future = stretching->future();
    QThreadPool::globalInstance()->start(stretching);
    return future;
}

std::optional<QByteArray> mixed(const QByteArray &keychainKey, const QByteArray &passphraseKey)
{
    if (keychainKey.size() != KeySize || passphraseKey.size() != KeySize)
        return std::nullopt;
    static constexpr QByteArrayView Context = "coverdesk slot key: keychain and PIN";
    auto key = zeros(KeySize);
    crypto_generichash_state state;
    crypto_generichash_init(&state, bytesOf(keychainKey), size_t(KeySize), size_t(KeySize));
    crypto_generichash_update(&state, reinterpret_cast<const unsigned char *>(Context.data()), quint64(Context.size()));
    crypto_generichash_update(&state, bytesOf(passphraseKey), quint64(KeySize));
    crypto_generichash_final(&state, bytesOf(key), size_t(KeySize));
    sodium_memzero(&state, sizeof(state));
    return key;
}

} // namespace coverdesk
