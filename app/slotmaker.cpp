// SPDX-License-Identifier: MIT
#include "app/slotmaker.h"

#include "app/domain/crashpoint.h"
#include "app/futures.h"
#include "app/secrets/passphrase.h"
#include "app/secrets/pinrecipe.h"
#include "app/slotkeys.h"

#include <functional>

using namespace Qt::StringLiterals;

namespace coverdesk {

SlotMaker::SlotMaker(SlotKeys &keys, QObject *parent)
    : QObject(parent)
    , m_keys(keys)
{}

QFuture<Result<SlotWithKey>> SlotMaker::ofKeychain()
{
    const KeySlot slot{QUuid::createUuid(), u"keychain"_s};
    return after<SlotWithKey>(m_keys.make(slot.id), this, [slot](const QByteArray &key) {
        crashPoint("keychain", "kept");
        return ready(Result<SlotWithKey>(SlotWithKey{slot, key}));
    });
}

QFuture<Result<SlotWithKey>> SlotMaker::ofPin(const QString &pin)
{
    const auto stretching = PassphraseRecipe::fresh();
    return after<SlotWithKey>(passphraseKeyAside(pin, stretching), this, [this, stretching](const QByteArray &typed) {
        const auto id = QUuid::createUuid();
        return after<SlotWithKey>(m_keys.make(id), this, [id, stretching, typed](const QByteArray &kept) {
            crashPoint("keychain", "kept");
            const PinRecipe recipe{stretching, PinRecipe::markOf(kept)};
            return ready(Result<SlotWithKey>(SlotWithKey{{id, u"pin"_s, recipe.toText()}, *mixed(kept, typed)}));
        });
    });
}

QFuture<Result<SlotWithKey>> SlotMaker::ofPassphrase(const QString &passphrase)
{
    const auto recipe = PassphraseRecipe::fresh();
    return after<SlotWithKey>(passphraseKeyAside(passphrase, recipe), this, [recipe](const QByteArray &key) {
        return ready(Result<SlotWithKey>(SlotWithKey{{QUuid::createUuid(), u"passphrase"_s, recipe.toText()}, key}));
    });
}

SlotWithKey SlotMaker::ofPhrase(const QByteArray &key)
{
    return {{QUuid::createUuid(), u"phrase"_s}, key};
}

QFuture<Result<std::vector<SlotWithKey>>> SlotMaker::ofAll(const Typed &typed, bool withKeychain)
{
    using Made = std::vector<SlotWithKey>;
    auto made = ready(Result<Made>(Made{}));
    const auto add = [this, &made](std::function<QFuture<Result<SlotWithKey>>()> make) {
        made = after<Made>(made, this, [this, make = std::move(make)](const Made &before) {
            return after<Made>(make(), this, [before](const SlotWithKey &one) {
                auto all = before;
                all.push_back(one);
                return ready(Result<Made>(all));
            });
        });
    };
    if (!typed.phrase.isEmpty())
        add([phrase = typed.phrase] { return ready(Result<SlotWithKey>(ofPhrase(phrase))); });
    if (!typed.passphrase.isEmpty())
        add([this, passphrase = typed.passphrase] { return ofPassphrase(passphrase); });
    if (!typed.pin.isEmpty())
        add([this, pin = typed.pin] { return ofPin(pin); });
    else if (withKeychain)
        add([this] { return ofKeychain(); });
    return made;
}

} // namespace coverdesk
