// SPDX-License-Identifier: MIT
#include "app/office.h"

#include "app/futures.h"
#include "app/history/filelock.h"
#include "app/history/ownerfolder.h"
#include "app/practice/practiceserver.h"
#include "app/secrets/fixedsecretstore.h"
#include "app/secrets/keychainsecretstore.h"
#include "app/servicecatalog.h"
#include "app/services/eligibility/eligibilityservice.h"
#include "app/services/healthharbor/healthharborservice.h"

#include <QFileInfo>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace coverdesk {

using namespace std::chrono_literals;

// Practice keeps made-up patients only, so its key protects nothing and may be known.
static const QByteArray PracticeKey(32, 'p');
// Where practice checks are addressed in the history; the server's port is another one in each run.
static constexpr auto PracticeAddress = "http://127.0.0.1"_L1;
static constexpr double PracticeHurry = 1200;
static constexpr std::chrono::milliseconds PauseForOthers = 50ms;
// A minute and a half in all: longer than a keychain is waited for.
static constexpr int MostWaits = 1800;

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
        m_secrets = std::make_unique<KeychainSecretStore>(u"coverdesk"_s);
    m_settings = std::make_unique<Settings>(m_premises.folder);
    m_catalog = std::make_unique<ServiceCatalog>(m_premises.folder);
    m_accounts = std::make_unique<Accounts>(*m_settings, *m_secrets);
    m_history = new History(m_premises.folder, this);
    m_lock = std::make_unique<FileLock>(m_premises.folder + "/profile.lock"_L1);
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
    auto opened = after<Done>(m_history->open(), this, [this](const std::vector<KeySlot> &known) {
        m_slots = known;
        return unlock();
    });
    if (!m_premises.isPractice)
        return opened;
    return after<Done>(std::move(opened), this, [this](const Done &) { return connectPractice(); });
}

QFuture<Result<Done>> Office::unlock()
{
    return m_slots.empty() ? makeKey() : unlockWith(m_slots.front());
}

/// The slot's own id names its entry: it is never written twice.
static QString entryOf(const QUuid &slot)
{
    return "io.github.coverdesk/slot/"_L1 + slot.toString(QUuid::WithoutBraces);
}

/// A locked keychain says "not found" too: whatever it says, no key is made where there are slots.
static Result<QByteArray> ifThere(const Result<QByteArray> &key)
{
    if (key || key.failure().kind != Failure::Kind::NotFound)
        return key;
    auto failure = key.failure();
    failure.kind = Failure::Kind::KeyMissing;
    return failure;
}

QFuture<Result<Done>> Office::unlockWith(const KeySlot &slot)
{
    return after<Done>(m_secrets->read(entryOf(slot.id)).then(ifThere), this,
                       [this, slot](const QByteArray &key) { return m_history->unlock(slot.id, key); });
}

QFuture<Result<Done>> Office::lookAgain()
{
    return after<Done>(m_history->open(), this, [this](const std::vector<KeySlot> &known) {
        m_slots = known;
        return unlock();
    });
}

QFuture<Result<Done>> Office::makeKey()
{
    // Another process may be making the key: it is done within moments, and then there is a slot.
    const auto locked = m_lock->lock();
    if (!locked && (locked.failure().kind != Failure::Kind::InUse || ++m_waits > MostWaits))
        return ready(locked);
    if (!locked)
        return after<Done>(pause(PauseForOthers, this), this, [this](const Done &) { return lookAgain(); });

    auto made = after<Done>(m_history->open(), this, [this](const std::vector<KeySlot> &known) {
        m_slots = known;
        return m_slots.empty() ? makeSlot() : unlockWith(m_slots.front());
    });
    return observed(made, this, [this](const Result<Done> &) { m_lock->unlock(); });
}

static QByteArray randomKey()
{
    QByteArray key(32, Qt::Uninitialized);
    QRandomGenerator::system()->generate(key.begin(), key.end());
    return key;
}

QFuture<Result<Done>> Office::makeSlot()
{
    m_settings->profile();
    const KeySlot slot{QUuid::createUuid(), u"keychain"_s};
    const auto key = m_premises.isPractice ? PracticeKey : randomKey();

    // Nothing is sealed before the keychain has shown that it gives back what it was given.
    auto readBack = after<QByteArray>(m_secrets->write(entryOf(slot.id), key), this,
                                      [this, slot](const Done &) { return m_secrets->read(entryOf(slot.id)); });
    return after<Done>(std::move(readBack), this, [this, slot, key](const QByteArray &kept) {
        if (kept != key)
            return ready(Result<Done>(Failure{.kind = Failure::Kind::NoKeychain, .code = u"read-back"_s}));
        m_slots = {slot};
        return m_history->makeDataKey(slot.id, key);
    });
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
