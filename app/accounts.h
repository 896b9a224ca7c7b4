// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/check.h"
#include "app/domain/result.h"
#include "app/services/access.h"

#include <QFuture>
#include <QObject>

#include <vector>

namespace coverdesk {

class SecretStore;
class Settings;

/// Under which name and at which address a clinic asks a service.
struct Account
{
    ServiceId service = ServiceId::Eligibility;
    QUrl address;
    /// What people call the clinic; empty where there is only one.
    QString clinicName;
    /// Client id at eligibility.dev, project id at Health Harbor.
    QString clinic;
    SignIn signIn = SignIn::EachRequest;

    friend bool operator==(const Account &, const Account &) = default;
};

/// The clinic's accounts: addresses and ids in the settings, secrets in the store together with the origin they were
/// entered for, so that a changed address never receives them.
class Accounts : public QObject
{
    Q_OBJECT

public:
    Accounts(Settings &settings, SecretStore &secrets, QObject *parent = nullptr);

    /// Whether patients' details may go to \a address: https anywhere, http to this computer only.
    static bool isAllowed(const QUrl &address);

    std::vector<Account> all() const;

    /// The account for the clinic of that name or id; where the name is empty, the only one, or the unnamed one.
    std::optional<Account> find(ServiceId service, const QString &clinic) const;

    /// Keeps the account and its secret, read back before it counts; replaces only the account of the same service
    /// and clinic name. Forbidden (code "address") for an address that is neither https nor loopback.
    QFuture<Result<Done>> enter(const Account &account, const QByteArray &secret);

    /// Takes the account out of the settings and its secret from where it is kept, unless another account has the same
    /// one.
    QFuture<Result<Done>> forget(const Account &account);

    /// What opens that service to that clinic at that address; Forbidden (code "origin") where no secret is shown for
    /// it.
    QFuture<Result<Access>> accessFor(ServiceId service, const QUrl &address, const QString &clinic);

    /// Takes the secrets of all accounts from where they are kept; the accounts stay. Ends with the first that is not
    /// let go.
    QFuture<Result<Done>> forgetSecrets();

    /// Tells one secret from another without giving it away.
    static QByteArray fingerprintOf(const QByteArray &secret);

private:
    SignIn signInOf(ServiceId service, const QUrl &address, const QString &clinic) const;
    QString entryFor(ServiceId service, const QUrl &address, const QString &clinic) const;

    Settings &m_settings;
    SecretStore &m_secrets;
};

} // namespace coverdesk
