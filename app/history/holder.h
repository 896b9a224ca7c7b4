// SPDX-License-Identifier: MIT
#pragma once

#include "app/history/filelock.h"

#include <QUuid>

namespace coverdesk {

/// This process among all that use a history: it lives as long as it holds the lock of a file of its own, so that a
/// dead one is known at once and process ids do not matter.
class Holder
{
public:
    /// \a folder holds one file for each process.
    explicit Holder(const QString &folder);
    ~Holder();
    Q_DISABLE_COPY_MOVE(Holder)

    QUuid id() const { return m_id; }

    /// From here on the others see this process live. Only one at a time may do so: `forgetTheDead` would take a file
    /// that is made but not yet locked for a dead one's.
    Result<Done> appear();

    /// Removes the files that dead processes left.
    void forgetTheDead() const;

    bool isAlive(const QUuid &holder) const;

    /// Whether no other living process uses the history.
    bool isAlone() const;

private:
    QString pathOf(const QUuid &holder) const;

    QString m_folder;
    QUuid m_id;
    FileLock m_lock;
};

} // namespace coverdesk
