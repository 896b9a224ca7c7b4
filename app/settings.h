// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts.h"
#include "app/domain/appearance.h"
#include "app/domain/clinicprovider.h"
#include "app/domain/insurer.h"
#include "app/domain/payerchoice.h"

#include <QSettings>

#include <chrono>
#include <optional>
#include <vector>

namespace coverdesk {

/// What a profile remembers in the clear: its id, the clinic's accounts, its providers and insurers, how the window
/// looks. Nothing of a patient, and no secret.
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
    Result<Done> forget(const Account &account);

    /// The clinic's providers, in the order they were entered, without a word on networks: see `networkOf`.
    std::vector<Provider> providers() const;
    std::vector<ClinicProvider> clinicProviders() const;
    /// Adds \a provider, or replaces the one of the same name, whatever its capitals. Its networks stay as they are.
    Result<Done> keep(const Provider &provider);
    /// Takes the place of the one of \a formerName, if any; Refused (code "name") where another one is called so.
    Result<Done> keep(const ClinicProvider &provider, const QString &formerName);
    Result<Done> forgetProvider(const QString &name);

    /// Whether the provider of that name is in the network of the insurer that is called \a payer, as the clinic said.
    std::optional<bool> networkOf(const QString &provider, const QString &payer) const;
    /// Has the clinic say so; Refused where there is no such provider, or no name of an insurer.
    Result<Done> keepNetwork(const QString &provider, const QString &payer, bool isIn);

    /// The insurers the clinic knows, by name.
    std::vector<Insurer> insurers() const;
    /// Adds \a insurer, or replaces the one of the same name (`isSamePayer`); Refused for a name without a letter.
    Result<Done> keep(const Insurer &insurer);
    /// Takes the place of the one of \a formerName, also in what is said of providers and of who handles therapy;
    /// Refused (code "name") where another one is called so.
    Result<Done> keep(const Insurer &insurer, const QString &formerName);
    Result<Done> forgetInsurer(const QString &name);
    /// See `sayPhonePayer`; Refused for an empty name or word.
    Result<Done> keepPhonePayer(const QString &name, const QString &phonePayer);
    /// Those of the profile in \a folder, which need not be there.
    static std::vector<Insurer> insurersIn(const QString &folder);
    /// Whether an older version's list of insurers is still in the folder, because it cannot be read or taken over.
    bool isOldListLeft() const;

    /// What was chosen for insurers of which a service knows several, by what was typed.
    std::vector<PayerChoice> payerChoices() const;
    /// Adds \a choice, or replaces the one for the same name and letters.
    Result<Done> keep(const PayerChoice &choice);
    Result<Done> forget(const PayerChoice &choice);

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
    /// Runs \a change, which may fail, on what is kept now, alone among all processes.
    template <typename Change>
    Result<Done> changed(Change change);
    /// The same for one list, which is written where \a change has not failed.
    template <typename Value, typename Change>
    Result<Done> changeList(std::vector<Value> (*read)(QSettings &), Change change);
    void takeOverOldList();
    Result<Done> keepValue(const QString &name, const QVariant &value);
    Result<Done> written();

    QString m_folder;
    mutable QSettings m_file;
    Appearance m_usual;
};

} // namespace coverdesk
