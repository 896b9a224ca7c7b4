// SPDX-License-Identifier: MIT
#include "app/slotopener.h"

#include "app/futures.h"
#include "app/secrets/passphrase.h"
#include "app/secrets/pinrecipe.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coverdesk {

static constexpr auto Keychain = "keychain"_L1;
static constexpr auto Pin = "pin"_L1;
static constexpr auto Phrase = "phrase"_L1;
static constexpr auto Passphrase = "passphrase"_L1;

SlotOpener::SlotOpener(SlotKeys &keys, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_keys(keys)
    , m_tries(folder)
    , m_now(&QDateTime::currentDateTimeUtc)
{}

static SlotOpener::Opened failed(Failure::Kind kind, const QString &code)
{
    return ready(Result<QString>(Failure{.kind = kind, .code = code}));
}

static SlotOpener::Opened missing(const QString &code)
{
    return failed(Failure::Kind::KeyMissing, code);
}

SlotOpener::Opened SlotOpener::byKeychain(const Keyhole &hole, SlotKeys::Asking asking)
{
    const auto slot = hole.has(Pin) ? std::nullopt : hole.slotOf(Keychain);
    if (!slot)
        return missing(hole.has(Pin) ? Pin : "slot"_L1);
    return after<QString>(m_keys.read(slot->id, asking), this, [this, hole, id = slot->id](const QByteArray &key) {
        return after<QString>(hole.tryKey(id, key), this,
                              [](const Done &) { return ready(Result<QString>(QString(Keychain))); });
    });
}

/// What a wrong key of that kind is called.
SlotOpener::Opened SlotOpener::told(const QFuture<Result<Done>> &tried, const QString &kind)
{
    const auto promise = std::make_shared<QPromise<Result<QString>>>();
    promise->start();
    when(tried, this, [this, kind, promise](const Result<Done> &result) {
        const bool isWrong = !result && result.failure().kind == Failure::Kind::WrongKey;
        m_wrong += isWrong ? 1 : 0;
        if (isWrong)
            promise->addResult(Failure{.kind = Failure::Kind::WrongKey, .code = kind});
        else
            promise->addResult(result ? Result<QString>(kind) : Result<QString>(result.failure()));
        promise->finish();
    });
    return promise->future();
}

SlotOpener::Opened SlotOpener::byPhrase(const Keyhole &hole, const QByteArray &key)
{
    const auto slot = hole.slotOf(Phrase);
    return slot ? told(hole.tryKey(slot->id, key), Phrase) : missing(Phrase);
}

SlotOpener::Opened SlotOpener::byPassphrase(const Keyhole &hole, const QString &passphrase)
{
    const auto slot = hole.slotOf(Passphrase);
    const auto recipe = slot ? PassphraseRecipe::fromText(slot->making) : std::nullopt;
    if (slot && !recipe)
        return failed(Failure::Kind::Damaged, u"recipe"_s);
    if (!slot)
        return missing(Passphrase);
    const auto tried = after<Done>(passphraseKeyAside(passphrase, *recipe), this,
                                   [hole, id = slot->id](const QByteArray &key) { return hole.tryKey(id, key); });
    return told(tried, Passphrase);
}

SlotOpener::Opened SlotOpener::byPin(const Keyhole &hole, const QString &pin)
{
    const auto slot = hole.slotOf(Pin);
    const auto recipe = slot ? PinRecipe::fromText(slot->making) : std::nullopt;
    if (slot && !recipe)
        return failed(Failure::Kind::Damaged, u"recipe"_s);
    if (!slot)
        return missing(Pin);
    if (pinWaitUntil())
        return failed(Failure::Kind::Refused, u"wait"_s);
    const auto stretched = passphraseKeyAside(pin, recipe->stretching);
    return after<QString>(m_keys.read(slot->id), this, [=, this, id = slot->id](const QByteArray &kept) {
        if (!recipe->isMadeWith(kept))
            return failed(Failure::Kind::WrongKey, Keychain);
        return after<QString>(stretched, this, [this, hole, id, kept](const QByteArray &typed) {
            const auto key = mixed(kept, typed);
            return key ? tryPin(hole, id, *key) : failed(Failure::Kind::WrongKey, Keychain);
        });
    });
}

QFuture<Result<bool>> SlotOpener::isPinOfThisComputer(const Keyhole &hole)
{
    const auto slot = hole.slotOf(Pin);
    const auto recipe = slot ? PinRecipe::fromText(slot->making) : std::nullopt;
    if (!recipe)
        return ready(Result<bool>(false));
    return after<bool>(m_keys.read(slot->id, SlotKeys::Asking::Once), this,
                       [recipe](const QByteArray &kept) { return ready(Result<bool>(recipe->isMadeWith(kept))); });
}

SlotOpener::Opened SlotOpener::tryPin(const Keyhole &hole, const QUuid &slot, const QByteArray &key)
{
    const auto wrongBefore = m_tries.count(m_now());
    if (!wrongBefore)
        return ready(Result<QString>(wrongBefore.failure()));
    const auto tried = observed(hole.tryKey(slot, key), this, [this, wrong = *wrongBefore](const Result<Done> &did) {
        if (!did)
            return;
        m_tries.forget();
        m_wrong = std::max(m_wrong, wrong);
    });
    return told(tried, Pin);
}

SlotOpener::Opened SlotOpener::byWords(const Keyhole &hole, const QString &typed)
{
    const bool mayBePassphrase = hole.has(Passphrase) && (!hole.has(Pin) || !faultOfPassphrase(typed));
    if (!mayBePassphrase)
        return byPin(hole, typed);
    if (!hole.has(Pin))
        return byPassphrase(hole, typed);
    const auto promise = std::make_shared<QPromise<Result<QString>>>();
    promise->start();
    const auto fulfil = [promise](const Result<QString> &result) {
        promise->addResult(result);
        promise->finish();
    };
    when(byPassphrase(hole, typed), this, [this, hole, typed, fulfil](const Result<QString> &opened) {
        if (opened || opened.failure().kind != Failure::Kind::WrongKey)
            return fulfil(opened);
        m_wrong -= 1;
        when(byPin(hole, typed), this, fulfil);
    });
    return promise->future();
}

} // namespace coverdesk
