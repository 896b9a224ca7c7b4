// SPDX-License-Identifier: MIT
#include "app/history/secretkey.h"

#include <sodium.h>

#include <cstring>

namespace coverdesk {

static_assert(SecretKey::Size == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
static_assert(SecretKey::Size == crypto_kdf_KEYBYTES);

static unsigned char *guardedBytes()
{
    if (sodium_init() < 0)
        qFatal("libsodium finds no source of random numbers");
    auto *bytes = static_cast<unsigned char *>(sodium_malloc(size_t(SecretKey::Size)));
    Q_CHECK_PTR(bytes);
    return bytes;
}

SecretKey::SecretKey()
    : m_bytes(guardedBytes())
{}

void SecretKey::Wipe::operator()(unsigned char *bytes) const
{
    sodium_free(bytes);
}

SecretKey SecretKey::random()
{
    SecretKey key;
    randombytes_buf(key.m_bytes.get(), size_t(Size));
    return key;
}

std::optional<SecretKey> SecretKey::fromBytes(const QByteArray &bytes)
{
    if (bytes.size() != Size)
        return std::nullopt;
    SecretKey key;
    std::memcpy(key.m_bytes.get(), bytes.constData(), size_t(Size));
    return key;
}

SecretKey SecretKey::copied() const
{
    SecretKey key;
    std::memcpy(key.m_bytes.get(), m_bytes.get(), size_t(Size));
    return key;
}

SecretKey SecretKey::derived(Purpose purpose) const
{
    SecretKey key;
    crypto_kdf_derive_from_key(key.m_bytes.get(), size_t(Size), quint64(purpose), "coverdsk", m_bytes.get());
    return key;
}

QByteArray SecretKey::name() const
{
    constexpr qsizetype Length = 8;
    return {reinterpret_cast<const char *>(derived(Purpose::Name).bytes()), Length};
}

} // namespace coverdesk
