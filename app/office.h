// SPDX-License-Identifier: MIT
#pragma once

#include "app/frontdesk.h"
#include "app/services/freshnetwork.h"
#include "app/settings.h"

namespace coverdesk {

class FileLock;
class SecretStore;
class ServiceCatalog;

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

    /// Opens the profile, making what is missing. KeyMissing where the history has slots and the keychain shows no
    /// key: nothing is made or overwritten then. To be called once, before anything below is used.
    QFuture<Result<Done>> open();

    bool isPractice() const { return m_premises.isPractice; }
    QString folder() const { return m_premises.folder; }

    Settings &settings() { return *m_settings; }
    Accounts &accounts() { return *m_accounts; }
    History &history() { return *m_history; }
    FrontDesk &desk() { return *m_desk; }
    ServiceCatalog &catalog() { return *m_catalog; }
    const std::vector<KeySlot> &keySlots() const { return m_slots; }

private:
    Result<Done> furnish();
    Result<Done> startPractice();
    void employServices();
    QFuture<Result<Done>> unlock();
    QFuture<Result<Done>> unlockWith(const KeySlot &slot);
    QFuture<Result<Done>> lookAgain();
    QFuture<Result<Done>> makeKey();
    QFuture<Result<Done>> makeSlot();
    QFuture<Result<Done>> connectPractice();

    Premises m_premises;
    FreshNetwork m_network;
    std::unique_ptr<practice::PracticeServer> m_server;
    std::unique_ptr<SecretStore> m_secrets;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ServiceCatalog> m_catalog;
    std::unique_ptr<Accounts> m_accounts;
    std::unique_ptr<FileLock> m_lock;
    std::vector<KeySlot> m_slots;
    int m_waits = 0;
    History *m_history = nullptr;
    FrontDesk *m_desk = nullptr;
};

} // namespace coverdesk
