// SPDX-License-Identifier: MIT
#include "app/eraser.h"

#include "app/domain/crashpoint.h"
#include "app/erasure.h"
#include "app/futures.h"
#include "app/history/history.h"
#include "app/pinowed.h"
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

QFuture<Result<Done>> Eraser::erase(const std::vector<KeySlot> &known)
{
    // Whoever starts meanwhile leaves the mark alone.
    if (const auto locked = m_lock.lock(); !locked)
        return ready(locked);
    ErasureMark::Wanted wanted{.entries = keychainEntriesSetAside(m_folder)};
    for (const auto &slot : known) {
        if (slot.isOfKeychain())
            wanted.entries.push_back(slot.id);
    }
    using Progress = HistoryBackups::Progress;
    const auto own = orElse(m_history.backups().progress(), Progress());
    const auto erased = after<Done>(own, this, [this, wanted](const Progress &here) {
        auto all = wanted;
        if (!here.history.isNull())
            all.entries.push_back(here.history);
        return erase(all);
    });
    return observed(erased, this, [this](const Result<Done> &) { m_lock.unlock(); });
}

QFuture<Result<Done>> Eraser::erase(const ErasureMark::Wanted &wanted)
{
    if (const auto marked = m_mark.set(wanted); !marked)
        return ready(marked);
    const auto gone = observed(m_history.keys().shred(), this, [this](const Result<Done> &did) {
        if (!did && did.failure().kind == Failure::Kind::InUse)
            m_mark.remove();
    });
    return after<Done>(gone, this, [this, wanted](const Done &) {
        crashPoint("shred", "keysGone");
        return finish(wanted);
    });
}

/// What the keychain keeps is no reason to leave the files: the next start asks it once more.
QFuture<Result<Done>> Eraser::finish(const ErasureMark::Wanted &wanted)
{
    using Kept = std::vector<QUuid>;
    return after<Done>(m_keys.keptBack(wanted.entries), this, [this, wanted](const Kept &kept) {
        crashPoint("shred", "entriesGone");
        const auto erased = wanted.areFilesGone ? Result<Done>(Done{}) : eraseFiles();
        crashPoint("shred", "fileGone");
        if (!erased)
            return ready(erased);
        const auto also = observed(m_also ? m_also() : ready(Result<Done>(Done{})), this,
                                   [this, kept](const Result<Done> &did) { note(kept, bool(did)); });
        return orElse(also, Done{});
    });
}

Result<Done> Eraser::eraseFiles()
{
    PinTries(m_folder).forget();
    PinOwed(m_folder).settle();
    return eraseHistory(m_folder);
}

/// What is left to be done, if anything is.
void Eraser::note(const std::vector<QUuid> &kept, bool isAllElseGone)
{
    if (kept.empty() && isAllElseGone)
        m_mark.remove();
    else
        (void)m_mark.set({kept, true});
}

QFuture<Result<Done>> Eraser::goOn()
{
    const auto marked = m_mark.wanted();
    if (!marked || !m_lock.lock())
        return ready(Result<Done>(Done{}));
    const auto promise = std::make_shared<QPromise<Result<Done>>>();
    promise->start();
    look(*marked, [this, promise] {
        m_lock.unlock();
        promise->addResult(Done{});
        promise->finish();
    });
    return promise->future();
}

void Eraser::look(const ErasureMark::Wanted &marked, std::function<void()> goneOn)
{
    const auto goOn = [this, marked, goneOn] {
        when(finish(marked), this, [goneOn](const Result<Done> &) { goneOn(); });
    };
    if (!isHistoryThere(m_folder))
        return goOn();
    if (marked.areFilesGone)
        return askKeychainAgain(marked.entries, goneOn);
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

/// Beside a history that was begun since, whose secrets are its own.
void Eraser::askKeychainAgain(const std::vector<QUuid> &entries, std::function<void()> goneOn)
{
    when(m_keys.keptBack(entries), this, [this, goneOn](const Result<std::vector<QUuid>> &kept) {
        if (kept)
            note(*kept, true);
        goneOn();
    });
}

} // namespace coverdesk
