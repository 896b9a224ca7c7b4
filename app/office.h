// SPDX-License-Identifier: MIT
#pragma once

#include "app/frontdesk.h"
#include "app/locksmith.h"
#include "app/services/freshnetwork.h"
#include "app/settings.h"

namespace coverdesk {

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

    /// Opens the profile, making what is missing; see Locksmith::open for what may keep it from opening. To be called
    /// once, before anything below is used.
    QFuture<Result<Done>> open();

    bool isPractice() const { return m_premises.isPractice; }
    QString folder() const { return m_premises.folder; }

    Settings &settings() { return *m_settings; }
    Accounts &accounts() { return *m_accounts; }
    History &history() { return *m_history; }
    FrontDesk &desk() { return *m_desk; }
    ServiceCatalog &catalog() { return *m_catalog; }
    Locksmith &smith() { return *m_smith; }

private:
    Result<Done> furnish();
    Result<Done> startPractice();
    void employSmith();
    QFuture<Result<Done>> settleAfterRestore();
    void employServices();
    QFuture<Result<Done>> connectPractice();

    Premises m_premises;
    FreshNetwork m_network;
    std::unique_ptr<practice::PracticeServer> m_server;
    std::unique_ptr<SecretStore> m_secrets;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ServiceCatalog> m_catalog;
    std::unique_ptr<Accounts> m_accounts;
    History *m_history = nullptr;
    Locksmith *m_smith = nullptr;
    FrontDesk *m_desk = nullptr;
};

} // namespace coverdesk
