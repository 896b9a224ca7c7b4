// SPDX-License-Identifier: MIT
#pragma once

#include "app/futures.h"
#include "app/office.h"
#include "app/practice/practiceserver.h"
#include "app/secrets/secretstore.h"
#include "tests/support/await.h"

#include <QHash>
#include <QTemporaryDir>

namespace coverdesk::testing {

/// The keychain of one computer, which outlives every start of the program; what it does to the marks of histories is
/// for a test to say.
struct Keychain
{
    QHash<QString, QByteArray> entries = {};
    /// The entries it is moody about.
    QString moodyAbout = {};
    bool hangs = false;
    std::optional<Failure> toReading = {};
    std::optional<Failure> toWriting = {};
    std::optional<Failure> toForgetting = {};
    int readings = 0;
};

class KeychainView final : public SecretStore
{
public:
    explicit KeychainView(Keychain &keychain)
        : m_keychain(keychain)
    {}

    QFuture<Result<QByteArray>> read(const QString &name) override
    {
        const bool isMoody = name == m_keychain.moodyAbout;
        m_keychain.readings += isMoody ? 1 : 0;
        if (isMoody && m_keychain.hangs)
            return QPromise<Result<QByteArray>>().future();
        if (isMoody && m_keychain.toReading)
            return ready(Result<QByteArray>(*m_keychain.toReading));
        if (!m_keychain.entries.contains(name))
            return ready(Result<QByteArray>(Failure{.kind = Failure::Kind::NotFound}));
        return ready(Result<QByteArray>(m_keychain.entries.value(name)));
    }

    QFuture<Result<Done>> write(const QString &name, const QByteArray &secret) override
    {
        if (name == m_keychain.moodyAbout && m_keychain.toWriting)
            return ready(Result<Done>(*m_keychain.toWriting));
        m_keychain.entries.insert(name, secret);
        return ready(Result<Done>(Done{}));
    }

    QFuture<Result<Done>> forget(const QString &name) override
    {
        if (name == m_keychain.moodyAbout && m_keychain.toForgetting)
            return ready(Result<Done>(*m_keychain.toForgetting));
        m_keychain.entries.remove(name);
        return ready(Result<Done>(Done{}));
    }

private:
    Keychain &m_keychain;
};

/// A clinic's profile connected to a phone service that stands or not, beside the keychain that knows how far its
/// history had come.
class MarkDesk
{
public:
    MarkDesk();

    QString path(const QString &name) const { return m_profile->filePath(name); }
    /// The profile on a computer with that keychain.
    Premises premises(Keychain &other);
    std::unique_ptr<Office> office() { return std::make_unique<Office>(premises(keychain)); }
    std::unique_ptr<Office> opened();

    /// From here on, and as often as it is called, at the same address.
    void startServer();
    bool connect(Office &office) const;
    /// While the service cannot be reached: it is kept, to be sent.
    Check ask();
    /// Has what is queued sent; whether it was placed.
    bool send(const QUuid &id);
    /// How many calls the service was to make.
    int calls() const;

    void setCopyAside() const;
    void putCopyBack() const;
    void setProfileAside();
    void putProfileBack();

    QString entry() const { return m_entry; }
    QByteArray mark() const { return keychain.entries.value(m_entry); }
    static bool isTold(Office &office);

    Keychain keychain;
    KeyringState keyring;

private:
    std::optional<QTemporaryDir> m_profile;
    std::optional<QTemporaryDir> m_keptProfile;
    QTemporaryDir m_books;
    std::unique_ptr<practice::PracticeServer> m_server;
    quint16 m_port = 0;
    QString m_entry;
};

} // namespace coverdesk::testing
