// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/result.h"
#include "app/history/secretkey.h"

#include <vector>

namespace coverdesk {

/// Seals one value of the history so that only the holder of the key can read it,
/// and only in the place where it was written.
///
/// A sealed value is a byte that names the format, the name of the key, a nonce, and the box; the text inside is padded
/// to steps of 64 bytes, so that its length says little. A value of the first format names no key.
class RowCipher
{
public:
    explicit RowCipher(SecretKey key);

    RowCipher copied() const;

    /// Opens what was sealed with \a older as well; seals nothing with it.
    void alsoOpen(SecretKey older);

    /// \a place is authenticated but not hidden: a value moved elsewhere no longer opens.
    QByteArray seal(const QByteArray &plain, const QByteArray &place) const;

    /// Damaged where the key, the place or any bit is not what it was; the code is "key" where it names one that is
    /// not here.
    Result<QByteArray> open(const QByteArray &sealed, const QByteArray &place) const;

    /// Whether it says of itself that it was sealed by the key that seals now.
    bool isCurrent(const QByteArray &sealed) const;

    /// Sealed anew with the key that seals now, in the same place.
    Result<QByteArray> resealed(const QByteArray &sealed, const QByteArray &place) const;

    /// The same for a key; no copy of it stays behind.
    QByteArray sealKey(const SecretKey &key, const QByteArray &place) const;
    std::optional<SecretKey> openKey(const QByteArray &sealed, const QByteArray &place) const;

private:
    struct Named
    {
        QByteArray name;
        SecretKey key;
    };

    bool knows(const QByteArray &sealed) const;
    std::optional<QByteArray> decrypted(const QByteArray &sealed, const QByteArray &place) const;

    /// The one that seals comes first.
    std::vector<Named> m_keys;
};

} // namespace coverdesk
