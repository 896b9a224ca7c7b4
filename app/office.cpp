// SPDX-License-Identifier: MIT
#include "app/office.h"

#include "app/desksecrets.h"
#include "app/futures.h"
#include "app/history/ownerfolder.h"
#include "app/patientdirectory.h"
#include "app/practice/practiceserver.h"
#include "app/secrets/fixedsecretstore.h"
#include "app/secrets/keychainsecretstore.h"
#include "app/servicecatalog.h"
#include "app/services/eligibility/eligibilityservice.h"
#include "app/services/healthharbor/healthharborservice.h"
#include "app/waymark.h"
#include "app/whoami.h"

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
static constexpr auto PracticeFolder = "/practice"_L1;

Office::Office(const Premises &premises, QObject *parent)
    : QObject(parent)
    , m_premises(premises)
    , m_network(this)
{
    if (m_premises.isPractice)
        m_premises.folder += PracticeFolder;
}

Office::~Office()
{
    // A copy of the history as it was before the last question could not be told from it.
    if (m_waymark)
        m_waymark->finish();
}

QString Office::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/coverdesk"_L1;
}

Appearance Office::appearanceOf(const Premises &premises)
{
    const auto ofClinic = Settings::appearanceIn(premises.folder);
    return premises.isPractice ? Settings::appearanceIn(premises.folder + PracticeFolder, ofClinic) : ofClinic;
}

Result<Done> Office::furnish()
{
    if (m_isFurnished)
        return Done{};
    if (const auto made = makeOwnersFolder(m_premises.folder); !made)
        return made;
    if (m_premises.secrets)
        m_secrets = m_premises.secrets();
    else if (m_premises.isPractice)
        m_secrets = std::make_unique<FixedSecretStore>(QHash<QString, QByteArray>(), PracticeKey);
    else
        m_secrets = std::make_unique<KeychainSecretStore>(Program);
    m_settings = std::make_unique<Settings>(m_premises.folder);
    if (m_premises.isPractice)
        m_settings->setUsualAppearance(Settings::appearanceIn(QFileInfo(m_premises.folder).path()));
    m_catalog = std::make_unique<ServiceCatalog>(m_premises.folder);
    m_history = new History(m_premises.folder, this);
    m_history->setActor({userOfThisComputer(), m_settings->initials()});
    m_directory = new PatientDirectory(*m_history, this);
    m_deskSecrets = std::make_unique<DeskSecrets>(*m_secrets, *m_history);
    m_accounts = std::make_unique<Accounts>(*m_settings, *m_deskSecrets);
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
    connect(m_desk, &FrontDesk::changed, m_directory, &PatientDirectory::refreshSoon);
    employWaymark();
    m_isFurnished = true;
    return Done{};
}

/// A question that is about to go out is in the history by then.
void Office::employWaymark()
{
    m_waymark = new Waymark(*m_history, *m_secrets, this);
    m_waymark->setLookAtKeyring(lookAtKeyring());
    m_waymark->setPatience(m_premises.patienceForMark);
    connect(m_desk, &FrontDesk::changed, m_waymark, [this](const Check &check) {
        if (check.standing == Standing::Sending)
            followByMark();
    });
}

/// A keychain that has no part in opening the history is not asked to keep anything: it may ask people in turn.
void Office::followByMark()
{
    const bool hasPart = m_smith->has(u"keychain"_s) || m_smith->has(u"pin"_s);
    if (hasPart && !m_premises.isPractice)
        m_waymark->follow();
}

/// What a keychain that has just failed would say is not waited for again.
QFuture<Result<Done>> Office::compareWithMark()
{
    if (m_premises.isPractice)
        return ready(Result<Done>(Done{}));
    const auto compared = m_isKeychainSilent ? m_history->backups().catchUp(0) : m_waymark->compare();
    return after<Done>(compared, this, [this](bool isCopy) {
        m_isCopiedBack = m_isCopiedBack || isCopy;
        if (!m_isKeychainSilent)
            followByMark();
        return ready(Result<Done>(Done{}));
    });
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
    m_smith->setAlsoErased([this] { return m_accounts->forgetSecrets(); });
    m_smith->setLookAtKeyring(lookAtKeyring());
    if (m_premises.isPractice)
        m_smith->setNewKey([] { return PracticeKey; });
}

/// None where the secrets are kept elsewhere.
Locksmith::LookAtKeyring Office::lookAtKeyring()
{
    const bool isElsewhere = m_premises.isPractice || m_premises.secrets;
    if (m_premises.lookAtKeyring || isElsewhere)
        return m_premises.lookAtKeyring;
    return [this](const QString &entry) { return keyringState(Program, entry, this); };
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
    const auto furnished = furnish();
    return furnished ? finish(m_smith->open()) : ready(furnished);
}

QFuture<Result<Done>> Office::look()
{
    const auto furnished = furnish();
    return furnished ? m_smith->look() : ready(furnished);
}

QFuture<Result<Done>> Office::openBy(const Way &way)
{
    return finish(way(*m_smith));
}

/// What is to be done before anything of an unlocked history is used.
QFuture<Result<Done>> Office::finish(const QFuture<Result<Done>> &unlocked)
{
    const auto heard = observed(unlocked, this, [this](const Result<Done> &did) {
        m_isKeychainSilent = m_isKeychainSilent || (!did && did.failure().kind == Failure::Kind::NoKeychain);
    });
    const auto compared = after<Done>(heard, this, [this](const Done &) { return compareWithMark(); });
    auto settled = after<Done>(compared, this, [this](const Done &) { return settleAfterRestore(); });
    if (!m_premises.isPractice)
        return settled;
    return after<Done>(settled, this, [this](const Done &) { return connectPractice(); });
}

QFuture<Result<Done>> Office::restore(const QString &backupFile)
{
    return after<Done>(m_history->backups().restore(backupFile), this,
                       [this](const Done &) { return m_smith->look(); });
}

void Office::setInitials(const QString &initials)
{
    // Where the settings cannot be written, the log still has them.
    if (initials != m_settings->initials())
        (void)m_settings->keepInitials(initials);
    m_history->setActor({userOfThisComputer(), initials});
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
