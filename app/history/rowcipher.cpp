// SPDX-License-Identifier: MIT
#include "app/history/rowcipher.h"

#include <sodium.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coverdesk {

// XChaCha20-Poly1305, both; the second names its key.
static constexpr char FirstFormat = 1;
static constexpr char Format = 2;
static constexpr qsizetype NameSize = 8;
static constexpr qsizetype NonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
static constexpr qsizetype TagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
static constexpr qsizetype Step = 64;

static const unsigned char *bytes(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

static unsigned char *bytes(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

/// The text, then one byte 0x80, then zeros up to the next step (ISO/IEC 7816-4).
static QByteArray padded(const QByteArray &plain)
{
    auto text = QByteArray((plain.size() / Step + 1) * Step, '\0');
    std::copy(plain.cbegin(), plain.cend(), text.begin());
    text[plain.size()] = '\x80';
    return text;
}

/// Everything before the nonce.
static QByteArray headOf(const QByteArray &sealed)
{
    return sealed.first(sealed.startsWith(FirstFormat) ? 1 : 1 + NameSize);
}

static bool isWhole(const QByteArray &sealed)
{
    const bool isOurs = sealed.startsWith(FirstFormat) || sealed.startsWith(Format);
    const auto head = sealed.startsWith(FirstFormat) ? 1 : 1 + NameSize;
    return isOurs && sealed.size() >= head + NonceSize + Step + TagSize;
}

RowCipher::RowCipher(SecretKey key)
{
    alsoOpen(std::move(key));
}

RowCipher RowCipher::copied() const
{
    RowCipher copy(m_keys.front().key.copied());
    for (size_t older = 1; older < m_keys.size(); ++older)
        copy.alsoOpen(m_keys.at(older).key.copied());
    return copy;
}

void RowCipher::alsoOpen(SecretKey older)
{
    m_keys.push_back({older.name(), std::move(older)});
}

QByteArray RowCipher::seal(const QByteArray &plain, const QByteArray &place) const
{
    auto text = padded(plain);
    const QByteArray head = Format + m_keys.front().name;
    const QByteArray boundTo = head + place;
    QByteArray nonce(NonceSize, Qt::Uninitialized);
    randombytes_buf(nonce.data(), size_t(NonceSize));
    QByteArray box(text.size() + TagSize, Qt::Uninitialized);
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytes(box), nullptr, bytes(text), quint64(text.size()), bytes(boundTo),
                                               quint64(boundTo.size()), nullptr, bytes(nonce),
                                               m_keys.front().key.bytes());
    // It may hold a key.
    sodium_memzero(text.data(), size_t(text.size()));
    return head + nonce + box;
}

static std::optional<QByteArray> openedWith(const SecretKey &key, const QByteArray &sealed, const QByteArray &place)
{
    const auto head = headOf(sealed);
    const QByteArray boundTo = head + place;
    const auto nonce = sealed.sliced(head.size(), NonceSize);
    const auto box = sealed.sliced(head.size() + NonceSize);
    QByteArray text(box.size() - TagSize, Qt::Uninitialized);
    const auto opened =
        crypto_aead_xchacha20poly1305_ietf_decrypt(bytes(text), nullptr, nullptr, bytes(box), quint64(box.size()),
                                                   bytes(boundTo), quint64(boundTo.size()), bytes(nonce), key.bytes());
    const auto end = text.lastIndexOf('\x80');
    if (opened != 0 || end < 0)
        return std::nullopt;
    text.truncate(end);
    return text;
}

bool RowCipher::knows(const QByteArray &sealed) const
{
    return std::any_of(m_keys.cbegin(), m_keys.cend(),
                       [&sealed](const Named &named) { return sealed.sliced(1).startsWith(named.name); });
}

std::optional<QByteArray> RowCipher::decrypted(const QByteArray &sealed, const QByteArray &place) const
{
    if (!isWhole(sealed))
        return std::nullopt;
    for (const auto &named : m_keys) {
        if (sealed.startsWith(FirstFormat) || sealed.sliced(1).startsWith(named.name)) {
            if (auto text = openedWith(named.key, sealed, place))
                return text;
        }
    }
    return std::nullopt;
}

Result<QByteArray> RowCipher::open(const QByteArray &sealed, const QByteArray &place) const
{
    if (const auto text = decrypted(sealed, place))
        return *text;
    const bool isForeign = isWhole(sealed) && sealed.startsWith(Format) && !knows(sealed);
    return Failure{Failure::Kind::Damaged, isForeign ? u"key"_s : u"seal"_s};
}

bool RowCipher::isCurrent(const QByteArray &sealed) const
{
    return sealed.startsWith(Format) && sealed.sliced(1).startsWith(m_keys.front().name);
}

Result<QByteArray> RowCipher::resealed(const QByteArray &sealed, const QByteArray &place) const
{
    const auto plain = open(sealed, place);
    return plain ? Result<QByteArray>(seal(*plain, place)) : plain.failure();
}

QByteArray RowCipher::sealKey(const SecretKey &key, const QByteArray &place) const
{
    return seal(QByteArray::fromRawData(reinterpret_cast<const char *>(key.bytes()), SecretKey::Size), place);
}

std::optional<SecretKey> RowCipher::openKey(const QByteArray &sealed, const QByteArray &place) const
{
    auto text = decrypted(sealed, place);
    if (!text)
        return std::nullopt;
    auto key = SecretKey::fromBytes(*text);
    sodium_memzero(text->data(), size_t(text->size()));
    return key;
}

} // namespace coverdesk
