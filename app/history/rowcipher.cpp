// SPDX-License-Identifier: MIT
#include "app/history/rowcipher.h"

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace coverdesk {

static constexpr char Format = 1; // XChaCha20-Poly1305
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

QByteArray RowCipher::seal(const QByteArray &plain, const QByteArray &place) const
{
    auto text = padded(plain);
    const QByteArray boundTo = Format + place;
    QByteArray nonce(NonceSize, Qt::Uninitialized);
    randombytes_buf(nonce.data(), size_t(NonceSize));
    QByteArray box(text.size() + TagSize, Qt::Uninitialized);
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytes(box), nullptr, bytes(text), quint64(text.size()), bytes(boundTo),
                                               quint64(boundTo.size()), nullptr, bytes(nonce), m_key.bytes());
    // It may hold a key.
    sodium_memzero(text.data(), size_t(text.size()));
    return Format + nonce + box;
}

std::optional<QByteArray> RowCipher::decrypted(const QByteArray &sealed, const QByteArray &place) const
{
    if (sealed.size() < 1 + NonceSize + Step + TagSize || sealed.front() != Format)
        return std::nullopt;

    const QByteArray boundTo = Format + place;
    const auto nonce = sealed.sliced(1, NonceSize);
    const auto box = sealed.sliced(1 + NonceSize);
    QByteArray text(box.size() - TagSize, Qt::Uninitialized);
    const auto opened = crypto_aead_xchacha20poly1305_ietf_decrypt(
        bytes(text), nullptr, nullptr, bytes(box), quint64(box.size()), bytes(boundTo), quint64(boundTo.size()),
        bytes(nonce), m_key.bytes());
    const auto end = text.lastIndexOf('\x80');
    if (opened != 0 || end < 0)
        return std::nullopt;
    text.truncate(end);
    return text;
}

Result<QByteArray> RowCipher::open(const QByteArray &sealed, const QByteArray &place) const
{
    const auto text = decrypted(sealed, place);
    if (!text)
        return Failure{Failure::Kind::Damaged, u"seal"_s};
    return *text;
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
