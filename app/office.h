// SPDX-License-Identifier: MIT
#pragma once

#include "app/frontdesk.h"
#include "app/locksmith.h"
#include "app/services/freshnetwork.h"
#include "app/settings.h"

namespace coverdesk {

class DeskSecrets;
class PatientDirectory;
class SecretStore;
class ServiceCatalog;
class Waymark;

namespace practice {
    class PracticeServer;
}

/// Where a clinic's profile is, and whether it is the one for practising.
struct Premises
{
    QString folder;
    bool isPractice = false;
    /// How long the practice server takes for an instant answer.
    std::chrono::milliseconds thinking{0};
    /// Makes what keeps the secrets, instead of the computer's keychain.
    std::function<std::unique_ptr<SecretStore>()> secrets = {};
    /// What tells a locked keyring from an emptied one, where the keychain is another.
    Locksmith::LookAtKeyring lookAtKeyring = {};
    /// How long opening waits for the keychain to say how far the history had come.
    std::chrono::milliseconds patienceForMark = std::chrono::seconds(10);
};

/// Everything behind a window or a command, for one profile: settings, secrets, history, services, desk.
class Office : public QObject
{
    Q_OBJECT

public:
    explicit Office(const Premises &premises, QObject *parent = nullptr);
    ~Office() override;

    /// Where a profile is when nobody says otherwise: the platform's folder for data.
    static QString defaultFolder();

    /// Opens the profile, making what is missing; see Locksmith::open for what may keep it from opening. This or `look`
    /// is to be called first, before anything below is used.
    QFuture<Result<Done>> open();

    /// Opens the profile's file and nothing in it: what its key slots are is known then (`smith`), and the keychain was
    /// not asked.
    QFuture<Result<Done>> look();

    /// Opens the profile in another way, after `look`, or after `open` that failed.
    using Way = std::function<QFuture<Result<Done>>(Locksmith &)>;
    QFuture<Result<Done>> openBy(const Way &way);

    /// Puts a backup in the place of the profile's history, as `HistoryBackups::restore`, and looks at its slots; then
    /// it is to be opened by the recovery phrase. After `look` or `open`.
    QFuture<Result<Done>> restore(const QString &backupFile);

    /// Who is at the desk from here on, and for the next time.
    void setInitials(const QString &initials);

    /// Whether an older copy of the history was found in its place when it was opened (`Waymark`), just now.
    bool isCopiedBack() const { return m_isCopiedBack; }

    /// How the program looks and speaks before the profile is opened. Practice does as the clinic's own, until somebody
    /// chooses otherwise there.
    static Appearance appearanceOf(const Premises &premises);

    bool isPractice() const { return m_premises.isPractice; }
    QString folder() const { return m_premises.folder; }

    Settings &settings() { return *m_settings; }
    Accounts &accounts() { return *m_accounts; }
    History &history() { return *m_history; }
    FrontDesk &desk() { return *m_desk; }
    ServiceCatalog &catalog() { return *m_catalog; }
    Locksmith &smith() { return *m_smith; }
    /// Empty until it is opened, by whoever searches.
    PatientDirectory &directory() { return *m_directory; }

private:
    Result<Done> furnish();
    Result<Done> startPractice();
    void employSmith();
    QFuture<Result<Done>> finish(const QFuture<Result<Done>> &unlocked);
    QFuture<Result<Done>> compareWithMark();
    QFuture<Result<Done>> settleAfterRestore();
    Locksmith::LookAtKeyring lookAtKeyring();
    void employServices();
    void employWaymark();
    void followByMark();
    QFuture<Result<Done>> connectPractice();

    Premises m_premises;
    FreshNetwork m_network;
    std::unique_ptr<practice::PracticeServer> m_server;
    std::unique_ptr<SecretStore> m_secrets;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ServiceCatalog> m_catalog;
    std::unique_ptr<DeskSecrets> m_deskSecrets;
    std::unique_ptr<Accounts> m_accounts;
    History *m_history = nullptr;
    Locksmith *m_smith = nullptr;
    Waymark *m_waymark = nullptr;
    FrontDesk *m_desk = nullptr;
    PatientDirectory *m_directory = nullptr;
    bool m_isFurnished = false;
    bool m_isKeychainSilent = false;
    bool m_isCopiedBack = false;
};

} // namespace coverdesk
