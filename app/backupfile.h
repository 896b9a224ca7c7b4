// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/result.h"

#include <QByteArray>
#include <QString>

namespace coverdesk {

/// A backup that a person chose, looked at before anything is put in the place of the history.
class BackupFile
{
public:
    explicit BackupFile(const QString &path)
        : m_path(path)
    {}

    /// Whether a recovery phrase opens it. Foreign, Newer or Damaged where it is no backup this program can read,
    /// NotFound where it is gone, InUse where it is open, KeyMissing (code "phrase") where it has no such slot.
    Result<Done> needsPhrase() const;

    /// WrongKey (code "phrase") where these are not the 32 bytes of its phrase; else as `needsPhrase`.
    Result<Done> opensBy(const QByteArray &phraseKey) const;

private:
    Result<Done> openSlot(const QByteArray *phraseKey) const;

    QString m_path;
};

} // namespace coverdesk
