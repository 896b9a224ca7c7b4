// SPDX-License-Identifier: MIT
#include "app/eraser.h"

#include "app/domain/crashpoint.h"
#include "app/erasure.h"
#include "app/futures.h"
#include "app/history/history.h"
#include "app/pintries.h"
#include "app/slotkeys.h"

using namespace Qt::StringLiterals;

namespace coverdesk {

Eraser::Eraser(History &history, SlotKeys &keys, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_keys(keys)
    , m_folder(folder)
    , m_mark(folder)
    , m_lock(folder + "/erasing.lock"_L1)
{}

Eraser::~Eraser() = default;

QFuture<Result<Done>> Eraser::erase(const std::vector<QUuid> &slotIds)
{
    // Whoever starts meanwhile leaves the mark alone.
    if (const auto locked = m_lock.lock(); !locked)
        return ready(locked);
    if (const auto marked = m_mark.set(slotIds); !marked) {
        m_lock.unlock();
        return ready(marked);
    }
    const auto gone = observed(m_history.keys().shred(), this, [this](const Result<Done> &did) {
        if (!did && did.failure().kind == Failure::Kind::InUse)
            m_mark.remove();
    });
    const auto erased = after<Done>(gone, this, [this, slotIds](const Done &) {
        crashPoint("shred", "keysGone");
        return finish(slotIds);
    });
    return observed(erased, this, [this](const Result<Done> &) { m_lock.unlock(); });
}

/// Where the keychain keeps what else was to go, the next start asks it once more.
QFuture<Result<Done>> Eraser::finish(const std::vector<QUuid> &slotIds)
{
    const auto removed = after<Done>(m_keys.forget(slotIds), this, [this](const Done &) {
        PinTries(m_folder).forget();
        crashPoint("shred", "entriesGone");
        return ready(eraseHistory(m_folder));
    });
    return after<Done>(removed, this, [this](const Done &) {
        crashPoint("shred", "fileGone");
        const auto also =
            observed(m_also ? m_also() : ready(Result<Done>(Done{})), this, [this](const Result<Done> &did) {
                if (did)
                    m_mark.remove();
            });
        return orElse(also, Done{});
    });
}

QFuture<Result<Done>> Eraser::goOn()
{
    const auto slotIds = m_mark.slotIds();
    if (!slotIds || !m_lock.lock())
        return ready(Result<Done>(Done{}));
    const auto promise = std::make_shared<QPromise<Result<Done>>>();
    promise->start();
    look(*slotIds, [this, promise] {
        m_lock.unlock();
        promise->addResult(Done{});
        promise->finish();
    });
    return promise->future();
}

void Eraser::look(const std::vector<QUuid> &slotIds, std::function<void()> goneOn)
{
    const auto goOn = [this, slotIds, goneOn] {
        when(finish(slotIds), this, [goneOn](const Result<Done> &) { goneOn(); });
    };
    if (!isHistoryThere(m_folder))
        return goOn();
    m_left = std::make_unique<History>(m_folder);
    when(m_left->open(), this, [this, goOn, goneOn](const Result<std::vector<KeySlot>> &known) {
        m_left.reset();
        if (known && known->empty())
            return goOn();
        // Killed before its keys were gone: it opens as ever.
        if (known)
            m_mark.remove();
        goneOn();
    });
}

} // namespace coverdesk
