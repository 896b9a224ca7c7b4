// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <memory>
#include <optional>

namespace coverdesk {

/// Thirty-two secret bytes in guarded memory of their own, wiped when they are let go.
class SecretKey
{
public:
    static constexpr qsizetype Size = 32;

    /// What a key made of another is for: a number of its own each, never used twice.
    enum class Purpose : quint64 { Records = 1, Name, OlderKeys };

    static SecretKey random();

    /// None unless there are exactly 32 bytes.
    static std::optional<SecretKey> fromBytes(const QByteArray &bytes);

    SecretKey copied() const;

    /// Another key, made of this one, from which neither this one nor its sisters can be learnt.
    SecretKey derived(Purpose purpose) const;

    /// Eight bytes by which a seal says which key opens it; they tell nothing else of the key.
    QByteArray name() const;

    const unsigned char *bytes() const { return m_bytes.get(); }

private:
    SecretKey();

    struct Wipe
    {
        void operator()(unsigned char *bytes) const;
    };
    std::unique_ptr<unsigned char, Wipe> m_bytes;
};

} // namespace coverdesk
