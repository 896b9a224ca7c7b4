// SPDX-License-Identifier: MIT
#include "app/slotkeys.h"

#include "app/futures.h"
#include "app/secrets/secretstore.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace coverdesk {

static QByteArray randomKey()
{
    QByteArray key(32, Qt::Uninitialized);
    QRandomGenerator::system()->generate(key.begin(), key.end());
    return key;
}

SlotKeys::SlotKeys(SecretStore &secrets, QObject *parent)
    : QObject(parent)
    , m_secrets(secrets)
    , m_newKey(&randomKey)
{}

QString SlotKeys::entryOf(const QUuid &slot)
{
    return "io.github.coverdesk/slot/"_L1 + slot.toString(QUuid::WithoutBraces);
}

static bool isNotShown(const Result<QByteArray> &read)
{
    return !read && read.failure().kind == Failure::Kind::NotFound;
}

QFuture<Result<QByteArray>> SlotKeys::read(const QUuid &slot, Asking asking)
{
    const auto entry = entryOf(slot);
    const auto promise = std::make_shared<QPromise<Result<QByteArray>>>();
    promise->start();
    const auto fulfil = [promise](const Result<QByteArray> &result) {
        promise->addResult(result);
        promise->finish();
    };
    when(m_secrets.read(entry), this, [this, entry, asking, fulfil](const Result<QByteArray> &first) {
        if (!isNotShown(first))
            return fulfil(first);
        when(asking == Asking::Twice ? readAgain(entry) : whyNotShown(entry), this, fulfil);
    });
    return promise->future();
}

QFuture<Result<QByteArray>> SlotKeys::readAgain(const QString &entry)
{
    const auto promise = std::make_shared<QPromise<Result<QByteArray>>>();
    promise->start();
    const auto fulfil = [promise](const Result<QByteArray> &result) {
        promise->addResult(result);
        promise->finish();
    };
    const auto again =
        after<QByteArray>(pause(m_pause, this), this, [this, entry](const Done &) { return m_secrets.read(entry); });
    when(again, this, [this, entry, fulfil](const Result<QByteArray> &second) {
        if (!isNotShown(second))
            return fulfil(second);
        when(whyNotShown(entry), this, fulfil);
    });
    return promise->future();
}

static Failure missing(const QString &code)
{
    return {.kind = Failure::Kind::KeyMissing, .code = code};
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
QFuture<Result<QByteArray>> SlotKeys::whyNotShown(const QString &entry)
{
    if (!m_look)
        return ready(Result<QByteArray>(missing({})));
    return m_look(entry).then([](const KeyringState &state) { return Result<QByteArray>(whyMissing(state)); });
}

QFuture<Result<QByteArray>> SlotKeys::make(const QUuid &slot)
{
    const auto entry = entryOf(slot);
    const auto key = m_newKey();
    auto readBack = after<QByteArray>(m_secrets.write(entry, key), this,
                                      [this, entry](const Done &) { return m_secrets.read(entry); });
    return readBack.then([key](const Result<QByteArray> &kept) -> Result<QByteArray> {
        if (!kept && kept.failure().kind == Failure::Kind::NoKeychain)
            return kept.failure();
        if (!kept)
            return Failure{.kind = Failure::Kind::NoKeychain, .code = u"read-back"_s, .said = kept.failure().said};
        if (*kept != key)
            return Failure{.kind = Failure::Kind::NoKeychain, .code = u"read-back"_s};
        return key;
    });
}

QFuture<Result<Done>> SlotKeys::forget(const std::vector<QUuid> &slotIds)
{
    return after<Done>(keptBack(slotIds), this, [](const std::vector<QUuid> &) { return ready(Result<Done>(Done{})); });
}

QFuture<Result<std::vector<QUuid>>> SlotKeys::keptBack(const std::vector<QUuid> &slotIds)
{
    using Kept = std::vector<QUuid>;
    auto all = ready(Result<Kept>(Kept{}));
    for (const auto &slot : slotIds) {
        all = after<Kept>(all, this, [this, slot](const Kept &before) {
            return after<Kept>(isForgotten(entryOf(slot)), this, [before, slot](bool isGone) {
                auto kept = before;
                if (!isGone)
                    kept.push_back(slot);
                return ready(Result<Kept>(kept));
            });
        });
    }
    return all;
}

/// A locked keychain says "not found" here too.
QFuture<Result<bool>> SlotKeys::isForgotten(const QString &entry)
{
    const auto promise = std::make_shared<QPromise<Result<bool>>>();
    promise->start();
    const auto fulfil = [promise](bool isGone) {
        promise->addResult(Result<bool>(isGone));
        promise->finish();
    };
    when(m_secrets.forget(entry), this, [this, entry, fulfil](const Result<Done> &forgotten) {
        const bool isNotShown = !forgotten && forgotten.failure().kind == Failure::Kind::NotFound;
        if (forgotten || !isNotShown || !m_look)
            return fulfil(forgotten || isNotShown);
        when(m_look(entry), this, [fulfil](const KeyringState &state) {
            fulfil(whyMissing(state).code != "locked"_L1 && state.keyring != KeyringState::Keyring::NoService);
        });
    });
    return promise->future();
}

} // namespace coverdesk
