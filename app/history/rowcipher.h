// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/result.h"
#include "app/history/secretkey.h"

namespace coverdesk {

/// Seals one value of the history so that only the holder of the key can read it,
/// and only in the place where it was written.
///
/// A sealed value is a byte that names the format, a nonce, and the box; the text inside is padded to steps of
/// 64 bytes, so that its length says little.
class RowCipher
{
public:
    explicit RowCipher(SecretKey key)
        : m_key(std::move(key))
    {}

    /// \a place is authenticated but not hidden: a value moved elsewhere no longer opens.
    QByteArray seal(const QByteArray &plain, const QByteArray &place) const;

    /// Damaged where the key, the place or any bit is not what it was.
    Result<QByteArray> open(const QByteArray &sealed, const QByteArray &place) const;

    /// The same for a key; no copy of it stays behind.
    QByteArray sealKey(const SecretKey &key, const QByteArray &place) const;
    std::optional<SecretKey> openKey(const QByteArray &sealed, const QByteArray &place) const;

private:
    std::optional<QByteArray> decrypted(const QByteArray &sealed, const QByteArray &place) const;

    SecretKey m_key;
};

} // namespace coverdesk
