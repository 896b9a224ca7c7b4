// SPDX-License-Identifier: MIT
#pragma once

#include "app/erasuremark.h"
#include "app/history/filelock.h"

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

    /// Takes every key away, then the entries of \a slotIds from the keychain, and then the file. InUse, with nothing
    /// done, where another has the history open.
    QFuture<Result<Done>> erase(const std::vector<QUuid> &slotIds);

    /// Brings what was begun to its end, before the history is opened. What still has a slot was not erased, and stays.
    /// Done, whatever came of it.
    QFuture<Result<Done>> goOn();

private:
    void look(const std::vector<QUuid> &slotIds, std::function<void()> goneOn);
    QFuture<Result<Done>> finish(const std::vector<QUuid> &slotIds);

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
