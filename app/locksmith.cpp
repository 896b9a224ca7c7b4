// SPDX-License-Identifier: MIT
#include "app/locksmith.h"

#include "app/futures.h"
#include "app/history/filelock.h"
#include "app/secrets/passphrase.h"
#include "app/secrets/secretstore.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coverdesk {

using namespace std::chrono_literals;

static constexpr auto Keychain = "keychain"_L1;
static constexpr auto Phrase = "phrase"_L1;
static constexpr auto Passphrase = "passphrase"_L1;
static constexpr std::chrono::milliseconds PauseForOthers = 50ms;
// A minute and a half in all: longer than a keychain is waited for.
static constexpr int MostWaits = 1800;

static QByteArray randomKey()
{
    QByteArray key(32, Qt::Uninitialized);
    QRandomGenerator::system()->generate(key.begin(), key.end());
    return key;
}

Locksmith::Locksmith(History &history, SecretStore &secrets, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_secrets(secrets)
    , m_lock(std::make_unique<FileLock>(folder + "/profile.lock"_L1))
    , m_newKey(&randomKey)
{}

Locksmith::~Locksmith() = default;

QString Locksmith::entryOf(const QUuid &slot)
{
    return "io.github.coverdesk/slot/"_L1 + slot.toString(QUuid::WithoutBraces);
}

std::optional<KeySlot> Locksmith::slotOf(const QString &kind) const
{
    const auto found =
        std::find_if(m_slots.cbegin(), m_slots.cend(), [&kind](const KeySlot &slot) { return slot.kind == kind; });
    return found == m_slots.cend() ? std::nullopt : std::optional(*found);
}

static Failure missing(const QString &code)
{
    return {.kind = Failure::Kind::KeyMissing, .code = code};
}

QFuture<Result<Done>> Locksmith::open()
{
    return after<Done>(m_history.open(), this, [this](const std::vector<KeySlot> &known) {
        m_slots = known;
        return m_slots.empty() ? makeFirst() : unlock();
    });
}

QFuture<Result<Done>> Locksmith::unlock()
{
    const auto slot = slotOf(Keychain);
    return slot ? unlockByKeychain(*slot) : ready(Result<Done>(missing(u"slot"_s)));
}

QFuture<Result<Done>> Locksmith::unlockByKeychain(const KeySlot &slot)
{
    return after<Done>(readPatiently(entryOf(slot.id)), this,
                       [this, slot](const QByteArray &key) { return m_history.unlock(slot.id, key); });
}

/// Reads \a entry; where nothing is shown, once more after a while: a keyring that is just being unlocked shows nothing
/// yet.
QFuture<Result<QByteArray>> Locksmith::readPatiently(const QString &entry)
{
    const auto promise = std::make_shared<QPromise<Result<QByteArray>>>();
    promise->start();
    const auto fulfil = [promise](const Result<QByteArray> &result) {
        promise->addResult(result);
        promise->finish();
    };
    const auto isNotShown = [](const Result<QByteArray> &read) {
        return !read && read.failure().kind == Failure::Kind::NotFound;
    };
    when(m_secrets.read(entry), this, [this, entry, fulfil, isNotShown](const Result<QByteArray> &first) {
        if (!isNotShown(first))
            return fulfil(first);
        const auto again = after<QByteArray>(pause(m_pause, this), this,
                                             [this, entry](const Done &) { return m_secrets.read(entry); });
        when(again, this, [this, entry, fulfil, isNotShown](const Result<QByteArray> &second) {
            if (!isNotShown(second))
                return fulfil(second);
            when(whyNotShown(entry), this, fulfil);
        });
    });
    return promise->future();
}

static Failure whyMissing(const KeyringState &state)
{
    using Keyring = KeyringState::Keyring;
    using Entry = KeyringState::Entry;
    if (state.keyring == Keyring::NoService)
        return {.kind = Failure::Kind::NoKeychain, .code = u"service"_s};
    if (state.keyring == Keyring::Locked || state.entry == Entry::Locked)
        return missing(u"locked"_s);
    return missing(state.entry == Entry::Absent ? u"removed"_s : QString());
}

/// A locked keychain says "not found" too: whatever it says, no key is made where there are slots.
QFuture<Result<QByteArray>> Locksmith::whyNotShown(const QString &entry)
{
    if (!m_look)
        return ready(Result<QByteArray>(missing({})));
    return m_look(entry).then([](const KeyringState &state) { return Result<QByteArray>(whyMissing(state)); });
}

QFuture<Result<Done>> Locksmith::makeFirst()
{
    // Another process may be making the key: it is done within moments, and then there is a slot.
    const auto locked = m_lock->lock();
    if (!locked && (locked.failure().kind != Failure::Kind::InUse || ++m_waits > MostWaits))
        return ready(locked);
    if (!locked)
        return after<Done>(pause(PauseForOthers, this), this, [this](const Done &) { return open(); });

    auto made = after<Done>(m_history.open(), this, [this](const std::vector<KeySlot> &known) {
        m_slots = known;
        return m_slots.empty() ? makeDataKey() : unlock();
    });
    return observed(made, this, [this](const Result<Done> &) { m_lock->unlock(); });
}

/// A new slot whose key the keychain holds, and has given back: nothing is sealed before that.
QFuture<Result<SlotWithKey>> Locksmith::keptInKeychain()
{
    const SlotWithKey slot{{QUuid::createUuid(), Keychain}, m_newKey()};
    const auto entry = entryOf(slot.slot.id);
    auto readBack = after<QByteArray>(m_secrets.write(entry, slot.key), this,
                                      [this, entry](const Done &) { return m_secrets.read(entry); });
    return readBack.then([slot](const Result<QByteArray> &kept) -> Result<SlotWithKey> {
        if (!kept)
            return Failure{.kind = Failure::Kind::NoKeychain, .code = u"read-back"_s, .said = kept.failure().said};
        if (*kept != slot.key)
            return Failure{.kind = Failure::Kind::NoKeychain, .code = u"read-back"_s};
        return slot;
    });
}

QFuture<Result<Done>> Locksmith::makeDataKey()
{
    if (m_firstTime)
        m_firstTime();
    return after<Done>(keptInKeychain(), this, [this](const SlotWithKey &made) {
        m_slots = {made.slot};
        return m_history.makeDataKey(made.slot.id, made.key);
    });
}

QFuture<Result<Done>> Locksmith::openByPhrase(const QByteArray &key)
{
    const auto slot = slotOf(Phrase);
    return slot ? m_history.unlock(slot->id, key) : ready(Result<Done>(missing(Phrase)));
}

QFuture<Result<Done>> Locksmith::openByPassphrase(const QString &passphrase)
{
    const auto slot = slotOf(Passphrase);
    const auto recipe = slot ? PassphraseRecipe::fromText(slot->making) : std::nullopt;
    if (slot && !recipe)
        return ready(Result<Done>(Failure{.kind = Failure::Kind::Damaged, .code = u"recipe"_s}));
    if (!slot)
        return ready(Result<Done>(missing(Passphrase)));
    return after<Done>(passphraseKeyAside(passphrase, *recipe), this,
                       [this, id = slot->id](const QByteArray &key) { return m_history.unlock(id, key); });
}

QFuture<Result<Done>> Locksmith::noteSlots()
{
    return after<Done>(m_history.keys().all(), this, [this](const std::vector<KeySlot> &known) {
        m_slots = known;
        return ready(Result<Done>(Done{}));
    });
}

/// Puts \a slot in the place of the one of its kind, if there is one.
QFuture<Result<Done>> Locksmith::put(const SlotWithKey &slot)
{
    const auto old = slotOf(slot.slot.kind);
    auto changed = old ? m_history.keys().replace(old->id, slot) : m_history.keys().add(slot);
    return after<Done>(changed, this, [this](const Done &) { return noteSlots(); });
}

QFuture<Result<Done>> Locksmith::keepPhrase(const QByteArray &key)
{
    return put({{QUuid::createUuid(), Phrase}, key});
}

QFuture<Result<Done>> Locksmith::keepPassphrase(const QString &passphrase)
{
    const auto recipe = PassphraseRecipe::fresh();
    return after<Done>(passphraseKeyAside(passphrase, recipe), this, [this, recipe](const QByteArray &key) {
        return put({{QUuid::createUuid(), Passphrase, recipe.toText()}, key});
    });
}

QFuture<Result<Done>> Locksmith::dropPassphrase()
{
    const auto slot = slotOf(Passphrase);
    if (!slot)
        return ready(Result<Done>(missing(Passphrase)));
    return after<Done>(m_history.keys().drop(slot->id), this, [this](const Done &) { return noteSlots(); });
}

QFuture<Result<Done>> Locksmith::renewKeychainSlot()
{
    const auto old = slotOf(Keychain);
    auto put = after<Done>(keptInKeychain(), this, [this](const SlotWithKey &made) { return this->put(made); });
    return after<Done>(put, this, [this, old](const Done &) {
        // The slot is what counts. An entry that cannot be taken away opens nothing any more.
        return old ? orElse(m_secrets.forget(entryOf(old->id)), Done{}) : ready(Result<Done>(Done{}));
    });
}

QFuture<Result<Done>> Locksmith::shred()
{
    const auto old = slotOf(Keychain);
    return after<Done>(m_history.keys().shred(), this, [this, old](const Done &) {
        m_slots.clear();
        return old ? orElse(m_secrets.forget(entryOf(old->id)), Done{}) : ready(Result<Done>(Done{}));
    });
}

} // namespace coverdesk
