// SPDX-License-Identifier: MIT
#pragma once

#include "app/erasuremark.h"
#include "app/history/filelock.h"
#include "app/history/keyslot.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <memory>

namespace coverdesk {

class History;
class SlotKeys;

/// Erases the history of a profile, and goes on with it at the next start where it was interrupted.
class Eraser : public QObject
{
    Q_OBJECT

public:
    using Work = std::function<QFuture<Result<Done>>()>;

    /// \a folder is the profile's.
    Eraser(History &history, SlotKeys &keys, const QString &folder, QObject *parent = nullptr);
    ~Eraser() override;

    /// Does what else belongs to it, once nobody can open the history any more.
    void setAlso(Work also) { m_also = std::move(also); }

    /// Takes every key away, then the entries of its slots, \a known, and its waymark from the keychain, with those of
    /// histories that were set aside, and then the files. InUse, with nothing done, where another has the history open.
    /// Done, though the keychain kept an entry: then the next start asks it again.
    QFuture<Result<Done>> erase(const std::vector<KeySlot> &known);

    /// Brings what was begun to its end, before the history is opened. What still has a slot was not erased, and stays.
    /// Where only the keychain kept something, it is asked again, whatever history is there by now. Done, whatever came
    /// of it.
    QFuture<Result<Done>> goOn();

private:
    QFuture<Result<Done>> erase(const ErasureMark::Wanted &wanted);
    void look(const ErasureMark::Wanted &marked, std::function<void()> goneOn);
    void askKeychainAgain(const std::vector<QUuid> &entries, std::function<void()> goneOn);
    QFuture<Result<Done>> finish(const ErasureMark::Wanted &wanted);
    Result<Done> eraseFiles();
    void note(const std::vector<QUuid> &kept, bool isAllElseGone);

    History &m_history;
    SlotKeys &m_keys;
    QString m_folder;
    ErasureMark m_mark;
    FileLock m_lock;
    Work m_also;
    /// What was left, while it is looked at.
    std::unique_ptr<History> m_left;
};

} // namespace coverdesk
