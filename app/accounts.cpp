// SPDX-License-Identifier: MIT
#include "app/accounts.h"

#include "app/futures.h"
#include "app/secrets/secretstore.h"
#include "app/services/httpcall.h"
#include "app/settings.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coverdesk {

Accounts::Accounts(Settings &settings, SecretStore &secrets, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_secrets(secrets)
{}

bool Accounts::isAllowed(const QUrl &address)
{
    return isAllowedAddress(address);
}

std::vector<Account> Accounts::all() const
{
    return m_settings.accounts();
}

std::optional<Account> Accounts::find(ServiceId service, const QString &clinic) const
{
    std::vector<Account> ofService;
    for (const auto &account : m_settings.accounts()) {
        if (account.service == service)
            ofService.push_back(account);
    }
    if (clinic.isEmpty() && ofService.size() == 1)
        return ofService.front();
    const auto isNamed = [&clinic](const Account &account) {
        return account.clinicName.compare(clinic, Qt::CaseInsensitive) == 0;
    };
    const auto isNumbered = [&clinic](const Account &account) { return account.clinic == clinic; };
    auto found = std::find_if(ofService.cbegin(), ofService.cend(), isNamed);
    if (found == ofService.cend())
        found = std::find_if(ofService.cbegin(), ofService.cend(), isNumbered);
    return found == ofService.cend() ? std::nullopt : std::optional(*found);
}

/// Scheme, host and port: what a secret is entered for.
static QByteArray originOf(const QUrl &address)
{
    const auto port = address.port(address.scheme() == "https"_L1 ? 443 : 80);
    return u"%1://%2:%3"_s.arg(address.scheme(), address.host()).arg(port).toUtf8();
}

QFuture<Result<Done>> Accounts::enter(const Account &account, const QByteArray &secret)
{
    if (!isAllowed(account.address))
        return ready(Result<Done>(Failure{.kind = Failure::Kind::Forbidden, .code = u"address"_s}));

    const auto entry = entryFor(account.service, account.address, account.clinic);
    const auto value = QByteArray(originOf(account.address) + '\n' + secret);
    auto readBack = after<QByteArray>(m_secrets.write(entry, value), this,
                                      [this, entry](const Done &) { return m_secrets.read(entry); });
    return after<Done>(std::move(readBack), this, [this, account, value](const QByteArray &kept) {
        if (kept != value)
            return ready(Result<Done>(Failure{.kind = Failure::Kind::NoKeychain, .code = u"read-back"_s}));
        return ready(m_settings.keep(account));
    });
}

SignIn Accounts::signInOf(ServiceId service, const QUrl &address, const QString &clinic) const
{
    const auto accounts = all();
    const auto found = std::find_if(accounts.cbegin(), accounts.cend(), [&](const Account &account) {
        return account.service == service && account.address == address && account.clinic == clinic;
    });
    return found == accounts.cend() ? SignIn::EachRequest : found->signIn;
}

QFuture<Result<Access>> Accounts::accessFor(ServiceId service, const QUrl &address, const QString &clinic)
{
    const auto signIn = signInOf(service, address, clinic);
    return m_secrets.read(entryFor(service, address, clinic))
        .then([origin = originOf(address), signIn](const Result<QByteArray> &entry) -> Result<Access> {
            // Never entered for this address, or the keychain is locked: it tells no difference.
            if (!entry && entry.failure().kind == Failure::Kind::NotFound)
                return Failure{.kind = Failure::Kind::Forbidden, .code = u"origin"_s};
            if (!entry)
                return entry.failure();
            const auto end = entry->indexOf('\n');
            if (end < 0 || entry->first(end) != origin)
                return Failure{.kind = Failure::Kind::Forbidden, .code = u"origin"_s};
            return Access{entry->sliced(end + 1), signIn};
        });
}

QFuture<Result<Done>> Accounts::forget(const Account &account)
{
    if (const auto forgotten = m_settings.forget(account); !forgotten)
        return ready(forgotten);
    const auto entryOf = [this](const Account &one) { return entryFor(one.service, one.address, one.clinic); };
    const auto entry = entryOf(account);
    const auto kept = all();
    const auto isShared = [&](const Account &other) { return entryOf(other) == entry; };
    if (std::any_of(kept.cbegin(), kept.cend(), isShared))
        return ready(Result<Done>(Done{}));
    return m_secrets.forget(entry);
}

QFuture<Result<Done>> Accounts::forgetSecrets()
{
    auto forgotten = ready(Result<Done>(Done{}));
    for (const auto &account : all()) {
        const auto entry = entryFor(account.service, account.address, account.clinic);
        forgotten = after<Done>(forgotten, this, [this, entry](const Done &) { return m_secrets.forget(entry); });
    }
    return forgotten;
}

QByteArray Accounts::fingerprintOf(const QByteArray &secret)
{
    return QCryptographicHash::hash(QByteArray("coverdesk credential\n" + secret), QCryptographicHash::Blake2b_256);
}

QString Accounts::entryFor(ServiceId service, const QUrl &address, const QString &clinic) const
{
    // Windows has one flat list of names for all programs: ours carries program, profile, service, origin and clinic.
    const auto name = service == ServiceId::Eligibility ? u"eligibility"_s : u"health-harbor"_s;
    return u"io.github.coverdesk/%1/%2/%3/%4"_s.arg(m_settings.profile().toString(QUuid::WithoutBraces), name,
                                                    QString::fromUtf8(originOf(address)), clinic);
}

} // namespace coverdesk
