// SPDX-License-Identifier: MIT
#include "app/office.h"

#include "app/futures.h"
#include "app/history/ownerfolder.h"
#include "app/practice/practiceserver.h"
#include "app/secrets/fixedsecretstore.h"
#include "app/secrets/keychainsecretstore.h"
#include "app/servicecatalog.h"
#include "app/services/eligibility/eligibilityservice.h"
#include "app/services/healthharbor/healthharborservice.h"

#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace coverdesk {

// Practice keeps made-up patients only, so its key protects nothing and may be known.
static const QByteArray PracticeKey(32, 'p');
// Where practice checks are addressed in the history; the server's port is another one in each run.
static constexpr auto PracticeAddress = "http://127.0.0.1"_L1;
// The keychain knows our entries by this name.
static constexpr auto Program = "coverdesk"_L1;
static constexpr double PracticeHurry = 1200;

Office::Office(const Premises &premises, QObject *parent)
    : QObject(parent)
    , m_premises(premises)
    , m_network(this)
{
    if (m_premises.isPractice)
        m_premises.folder += "/practice"_L1;
}

Office::~Office() = default;

QString Office::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/coverdesk"_L1;
}

Result<Done> Office::furnish()
{
    if (const auto made = makeOwnersFolder(m_premises.folder); !made)
        return made;
    if (m_premises.isPractice)
        m_secrets = std::make_unique<FixedSecretStore>(QHash<QString, QByteArray>(), PracticeKey);
    else
        m_secrets = std::make_unique<KeychainSecretStore>(Program);
    m_settings = std::make_unique<Settings>(m_premises.folder);
    m_catalog = std::make_unique<ServiceCatalog>(m_premises.folder);
    m_accounts = std::make_unique<Accounts>(*m_settings, *m_secrets);
    m_history = new History(m_premises.folder, this);
    employSmith();
    auto world = World::real();
    if (m_premises.isPractice) {
        if (const auto started = startPractice(); !started)
            return started;
        world.hurry = PracticeHurry;
        world.afterSleep = {};
        world.practice = QUrl(u"%1:%2"_s.arg(PracticeAddress).arg(m_server->port()));
    }
    m_desk = new FrontDesk(*m_history, *m_accounts, world, this);
    employServices();
    return Done{};
}

/// A history that was restored has its open checks handed to people before anything may go out.
QFuture<Result<Done>> Office::settleAfterRestore()
{
    return after<Done>(m_history->backups().needsSettling(), this, [this](bool isRestored) {
        if (!isRestored)
            return ready(Result<Done>(Done{}));
        return after<Done>(m_history->backups().settleAfterRestore(), this,
                           [this](bool isMore) { return isMore ? settleAfterRestore() : ready(Result<Done>(Done{})); });
    });
}

void Office::employSmith()
{
    m_smith = new Locksmith(*m_history, *m_secrets, m_premises.folder, this);
    m_smith->setFirstTime([this] { m_settings->profile(); });
    if (m_premises.isPractice)
        m_smith->setNewKey([] { return PracticeKey; });
    else
        m_smith->setLookAtKeyring([this](const QString &entry) { return keyringState(Program, entry, this); });
}

Result<Done> Office::startPractice()
{
    practice::Options options;
    options.folder = m_premises.folder;
    options.thinking = m_premises.thinking;
    m_server = std::make_unique<practice::PracticeServer>(options);
    if (m_server->start())
        return Done{};
    if (!QFileInfo(m_premises.folder).isWritable())
        return Failure{.kind = Failure::Kind::ReadOnly, .code = u"folder"_s};
    return Failure{.kind = Failure::Kind::Offline, .code = u"practice"_s};
}

void Office::employServices()
{
    m_desk->employ(std::make_unique<EligibilityService>(m_network));
    m_desk->employ(std::make_unique<HealthHarborService>(m_network));
}

QFuture<Result<Done>> Office::open()
{
    if (const auto furnished = furnish(); !furnished)
        return ready(furnished);
    auto opened = after<Done>(m_smith->open(), this, [this](const Done &) { return settleAfterRestore(); });
    if (!m_premises.isPractice)
        return opened;
    return after<Done>(std::move(opened), this, [this](const Done &) { return connectPractice(); });
}

QFuture<Result<Done>> Office::connectPractice()
{
    const QUrl address{PracticeAddress};
    const Account eligibility{ServiceId::Eligibility, address, {}, practice::ClientId};
    const Account healthHarbor{ServiceId::HealthHarbor, address, {}, practice::ProjectId};
    return after<Done>(m_accounts->enter(eligibility, QString(practice::ApiKey).toUtf8()), this,
                       [this, healthHarbor](const Done &) {
                           return m_accounts->enter(healthHarbor, QString(practice::ProjectKey).toUtf8());
                       });
}

} // namespace coverdesk
