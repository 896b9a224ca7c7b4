// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts.h"
#include "app/domain/appearance.h"
#include "app/domain/inquiry.h"

#include <QSettings>

#include <chrono>

namespace coverdesk {

/// What a profile remembers in the clear: its id, the clinic's accounts, how the window looks. Nothing of a patient,
/// and no secret.
class Settings
{
public:
    /// The file is made owner-only in \a folder, which must be there.
    explicit Settings(const QString &folder);

    /// The profile's own id, under which its secrets are kept; made on first use, under the profile's lock.
    QUuid profile();

    std::vector<Account> accounts() const;

    /// Adds \a account, or replaces the one of the same service and clinic name.
    Result<Done> keep(const Account &account);

    /// The clinic's providers, in the order they were entered.
    std::vector<Provider> providers() const;
    /// Adds \a provider, or replaces the one of the same name, whatever its capitals.
    Result<Done> keep(const Provider &provider);
    Result<Done> forgetProvider(const QString &name);

    /// How long nobody touches anything before the window locks: 1 to 15 minutes, 10 unless somebody chose otherwise.
    std::chrono::minutes idleBeforeLock() const;
    Result<Done> keepIdleBeforeLock(std::chrono::minutes idle);

    /// After how many years a record may be purged: 6 unless somebody chose otherwise, never less than 1.
    int retentionYears() const;
    Result<Done> keepRetentionYears(int years);

    /// The initials of whoever was at the desk last.
    QString initials() const;
    Result<Done> keepInitials(const QString &initials);

    /// How the program looks and speaks.
    Appearance appearance() const;
    Result<Done> keepAppearance(const Appearance &appearance);
    /// The same of the profile in \a folder, which need not be there; \a otherwise where nobody chose.
    static Appearance appearanceIn(const QString &folder, const Appearance &otherwise = {});
    /// How it looks and speaks until somebody chooses.
    void setUsualAppearance(const Appearance &usual) { m_usual = usual; }

    /// A window's size and place, as Qt wrote them.
    QByteArray windowGeometry() const;
    void keepWindowGeometry(const QByteArray &geometry);

private:
    /// Runs \a change on the providers that are kept, alone among all processes.
    template <typename Change>
    Result<Done> keepProviders(Change change);
    void writeProvider(const Provider &provider);
    Result<Done> keepValue(const QString &name, const QVariant &value);
    Result<Done> written();

    QString m_folder;
    mutable QSettings m_file;
    Appearance m_usual;
};

} // namespace coverdesk
