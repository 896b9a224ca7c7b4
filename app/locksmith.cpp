// SPDX-License-Identifier: MIT
#include "app/locksmith.h"

#include "app/domain/crashpoint.h"
#include "app/futures.h"
#include "app/history/filelock.h"
#include "app/leftbehind.h"
#include "app/secrets/passphrase.h"
#include "app/secrets/pinrecipe.h"

using namespace Qt::StringLiterals;

namespace coverdesk {

using namespace std::chrono_literals;

static constexpr auto Keychain = "keychain"_L1;
static constexpr auto Pin = "pin"_L1;
static constexpr auto Phrase = "phrase"_L1;
static constexpr auto Passphrase = "passphrase"_L1;
static constexpr std::chrono::milliseconds PauseForOthers = 50ms;
// A minute and a half in all: longer than a keychain is waited for.
static constexpr int MostWaits = 1800;

Locksmith::Locksmith(History &history, SecretStore &secrets, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_keys(secrets)
    , m_maker(m_keys)
    , m_opener(m_keys, folder)
    , m_eraser(history, m_keys, folder)
    , m_folder(folder)
    , m_lock(std::make_unique<FileLock>(folder + "/profile.lock"_L1))
{}

Locksmith::~Locksmith() = default;

std::optional<KeySlot> Locksmith::slotOf(const QString &kind) const
{
    return Keyhole{m_slots}.slotOf(kind);
}

/// The history's own.
Keyhole Locksmith::keyhole()
{
    return {m_slots, [this](const QUuid &slot, const QByteArray &key) { return m_history.unlock(slot, key); }};
}

std::vector<QUuid> Locksmith::slotsOfKeychain() const
{
    std::vector<QUuid> found;
    for (const auto &slot : m_slots) {
        if (slot.isOfKeychain())
            found.push_back(slot.id);
    }
    return found;
}

bool Locksmith::asksForWords() const
{
    return has(Pin) || has(Passphrase);
}

static QFuture<Result<Done>> failed(Failure::Kind kind, const QString &code)
{
    return ready(Result<Done>(Failure{.kind = kind, .code = code}));
}

static QFuture<Result<Done>> missing(const QString &code)
{
    return failed(Failure::Kind::KeyMissing, code);
}

static QFuture<Result<Done>> weak()
{
    return failed(Failure::Kind::Refused, u"weak"_s);
}

QFuture<Result<Done>> Locksmith::look()
{
    return after<Done>(m_eraser.goOn(), this, [this](const Done &) { return lookAtSlots(); });
}

QFuture<Result<Done>> Locksmith::lookAtSlots()
{
    return after<Done>(m_history.open(), this, [this](const std::vector<KeySlot> &known) {
        m_slots = known;
        return ready(Result<Done>(Done{}));
    });
}

QFuture<Result<Done>> Locksmith::open()
{
    return after<Done>(look(), this, [this](const Done &) {
        return m_slots.empty() ? makeFirst([this] { return m_maker.ofKeychain(); }) : unlock();
    });
}

QFuture<Result<Done>> Locksmith::openAnew()
{
    m_isAnewWanted = true;
    return open();
}

QFuture<Result<Done>> Locksmith::unlock()
{
    return after<Done>(m_opener.byKeychain(keyhole()), this,
                       [](const QString &) { return ready(Result<Done>(Done{})); });
}

/// Makes the first data key, under the slot that is given, unless somebody else was first: then unlocks.
QFuture<Result<Done>> Locksmith::makeFirst(std::function<QFuture<Result<SlotWithKey>>()> slot)
{
    // Another process may be making the key: it is done within moments, and then there is a slot.
    const auto locked = m_lock->lock();
    if (!locked && (locked.failure().kind != Failure::Kind::InUse || ++m_waits > MostWaits))
        return ready(locked);
    if (!locked)
        return after<Done>(pause(PauseForOthers, this), this, [this, slot](const Done &) { return makeFirst(slot); });

    auto made = after<Done>(lookAtSlots(), this, [this, slot](const Done &) {
        if (!m_slots.empty())
            return unlock();
        if (!m_isAnewWanted && leftBehindIn(m_folder).isAnything())
            return failed(Failure::Kind::Damaged, u"left-behind"_s);
        if (m_firstTime)
            m_firstTime();
        return after<Done>(slot(), this, [this](const SlotWithKey &first) { return makeDataKey(first); });
    });
    return observed(made, this, [this](const Result<Done> &) { m_lock->unlock(); });
}

QFuture<Result<Done>> Locksmith::makeDataKey(const SlotWithKey &first)
{
    m_slots = {first.slot};
    return m_history.makeDataKey(first);
}

QFuture<Result<Done>> Locksmith::makeUnderPassphrase(const QString &passphrase)
{
    if (!m_slots.empty())
        return failed(Failure::Kind::InUse, u"slot"_s);
    if (faultOfPassphrase(passphrase))
        return weak();
    return after<Done>(m_maker.ofPassphrase(passphrase), this, [this](const SlotWithKey &first) {
        return makeFirst([first] { return ready(Result<SlotWithKey>(first)); });
    });
}

/// Notes what opened it, and how often something else was typed before.
QFuture<Result<Done>> Locksmith::noted(const SlotOpener::Opened &opened)
{
    return after<Done>(opened, this, [this](const QString &kind) {
        const auto wrong = m_opener.takeWrong();
        if (wrong > 0)
            m_history.audit().note({.act = AuditAct::UnlockFailed, .detail = QString::number(wrong)});
        m_history.audit().note({.act = AuditAct::Unlocked, .detail = kind});
        // What cannot be written keeps nobody from a patient's coverage.
        return orElse(dropBesidePin(), Done{});
    });
}

QFuture<Result<Done>> Locksmith::openByPhrase(const QByteArray &key)
{
    return noted(m_opener.byPhrase(keyhole(), key));
}

QFuture<Result<Done>> Locksmith::openByPassphrase(const QString &passphrase)
{
    return noted(m_opener.byPassphrase(keyhole(), passphrase));
}

QFuture<Result<Done>> Locksmith::openByPin(const QString &pin)
{
    return noted(m_opener.byPin(keyhole(), pin));
}

QFuture<Result<Done>> Locksmith::openByWords(const QString &typed)
{
    return noted(m_opener.byWords(keyhole(), typed));
}

QFuture<Result<Done>> Locksmith::noteSlots()
{
    return after<Done>(m_history.keys().all(), this, [this](const std::vector<KeySlot> &known) {
        m_slots = known;
        return ready(Result<Done>(Done{}));
    });
}

/// A slot that the keychain alone opens would make the PIN a mere formality.
QFuture<Result<Done>> Locksmith::dropBesidePin()
{
    auto dropped = ready(Result<Done>(Done{}));
    std::vector<QUuid> left;
    for (const auto &slot : m_slots) {
        if (slot.kind != Keychain || !has(Pin))
            continue;
        left.push_back(slot.id);
        dropped = after<Done>(dropped, this, [this, id = slot.id](const Done &) { return m_history.keys().drop(id); });
    }
    if (left.empty())
        return dropped;
    auto noted = after<Done>(dropped, this, [this](const Done &) { return noteSlots(); });
    return after<Done>(noted, this, [this, left](const Done &) { return m_keys.forget(left); });
}

/// Puts \a slot in the place of the one of its kind, if there is one.
QFuture<Result<Done>> Locksmith::put(const SlotWithKey &slot)
{
    const auto old = slotOf(slot.slot.kind);
    auto changed = old ? m_history.keys().replace(old->id, slot) : m_history.keys().add(slot);
    return after<Done>(changed, this, [this](const Done &) { return noteSlots(); });
}

/// Puts \a slot in the place of all that the keychain has a part in, and then takes their entries away.
QFuture<Result<Done>> Locksmith::putForKeychain(const SlotWithKey &slot)
{
    const auto old = slotsOfKeychain();
    auto changed = old.empty() ? m_history.keys().add(slot) : m_history.keys().replace(old.front(), slot);
    for (size_t place = 1; place < old.size(); ++place)
        changed =
            after<Done>(changed, this, [this, id = old.at(place)](const Done &) { return m_history.keys().drop(id); });
    auto noted = after<Done>(changed, this, [this](const Done &) { return noteSlots(); });
    return after<Done>(noted, this, [this, old](const Done &) {
        crashPoint("keychain", "changed");
        m_opener.forgetTries();
        return m_keys.forget(old);
    });
}

QFuture<Result<Done>> Locksmith::keepPhrase(const QByteArray &key)
{
    return put(SlotMaker::ofPhrase(key));
}

QFuture<Result<Done>> Locksmith::keepPassphrase(const QString &passphrase)
{
    return after<Done>(m_maker.ofPassphrase(passphrase), this, [this](const SlotWithKey &made) { return put(made); });
}

QFuture<Result<Done>> Locksmith::dropPassphrase()
{
    const auto slot = slotOf(Passphrase);
    if (!slot)
        return missing(Passphrase);
    auto dropped = after<Done>(needsAnotherWayIn(), this,
                               [this, id = slot->id](const Done &) { return m_history.keys().drop(id); });
    return after<Done>(dropped, this, [this](const Done &) { return noteSlots(); });
}

/// A slot of the keychain may long be dead: the phrase's is not, and one that opens right now.
QFuture<Result<Done>> Locksmith::needsAnotherWayIn()
{
    if (has(Phrase) || (!has(Pin) && !has(Keychain)))
        return ready(Result<Done>(Done{}));
    const Keyhole hole{m_slots,
                       [this](const QUuid &slot, const QByteArray &key) { return m_history.keys().opens(slot, key); }};
    auto opened = m_opener.byKeychain(hole, SlotKeys::Asking::Once);
    return opened.then([](const Result<QString> &did) {
        return did ? Result<Done>(Done{}) : Failure{.kind = Failure::Kind::Refused, .code = u"unproven"_s};
    });
}

QFuture<Result<Done>> Locksmith::keepPin(const QString &pin)
{
    if (!isGoodPin(pin))
        return weak();
    return after<Done>(m_maker.ofPin(pin), this, [this](const SlotWithKey &made) { return putForKeychain(made); });
}

QFuture<Result<Done>> Locksmith::dropPin()
{
    return has(Pin) ? keepKeychainAlone() : missing(Pin);
}

QFuture<Result<Done>> Locksmith::renewKeychainSlot()
{
    return after<Done>(noteSlots(), this, [this](const Done &) {
        return has(Pin) ? failed(Failure::Kind::Refused, Pin) : keepKeychainAlone();
    });
}

QFuture<Result<Done>> Locksmith::keepKeychainAlone()
{
    return after<Done>(m_maker.ofKeychain(), this, [this](const SlotWithKey &made) { return putForKeychain(made); });
}

QFuture<Result<Done>> Locksmith::renewDataKey(const Typed &typed)
{
    if (has(Pin) && typed.pin.isEmpty())
        return failed(Failure::Kind::Refused, Pin);
    const bool isWeak = (!typed.pin.isEmpty() && !isGoodPin(typed.pin))
        || (!typed.passphrase.isEmpty() && faultOfPassphrase(typed.passphrase));
    if (isWeak)
        return weak();
    const auto old = slotsOfKeychain();
    auto begun = after<Done>(m_maker.ofAll(typed, has(Keychain)), this,
                             [this](const std::vector<SlotWithKey> &fresh) { return m_history.keys().renew(fresh); });
    auto noted = after<Done>(begun, this, [this](const Done &) { return noteSlots(); });
    return after<Done>(noted, this, [this, old](const Done &) { return m_keys.forget(old); });
}

QFuture<Result<Done>> Locksmith::shred()
{
    return after<Done>(m_eraser.erase(m_slots), this, [this](const Done &) {
        m_slots.clear();
        return ready(Result<Done>(Done{}));
    });
}

} // namespace coverdesk
