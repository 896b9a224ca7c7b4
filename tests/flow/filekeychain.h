// SPDX-License-Identifier: MIT
#pragma once

#include "app/futures.h"
#include "app/secrets/secretstore.h"

#include <QDir>
#include <QFile>

namespace coverdesk::testing {

/// A keychain of files, which outlives the program that is killed.
class FileKeychain final : public SecretStore
{
public:
    explicit FileKeychain(const QString &folder)
        : m_folder(folder)
    {
        QDir().mkpath(folder);
    }

    QFuture<Result<QByteArray>> read(const QString &name) override
    {
        QFile file(pathOf(name));
        return ready(file.open(QFile::ReadOnly) ? Result<QByteArray>(file.readAll())
                                                : Result<QByteArray>(Failure{.kind = Failure::Kind::NotFound}));
    }

    QFuture<Result<Done>> write(const QString &name, const QByteArray &secret) override
    {
        QFile file(pathOf(name));
        const bool isWritten = file.open(QFile::WriteOnly) && file.write(secret) == secret.size();
        return ready(isWritten ? Result<Done>(Done{}) : Result<Done>(Failure{.kind = Failure::Kind::NoKeychain}));
    }

    QFuture<Result<Done>> forget(const QString &name) override
    {
        QFile::remove(pathOf(name));
        return ready(Result<Done>(Done{}));
    }

    bool has(const QString &name) const { return QFile::exists(pathOf(name)); }
    qsizetype size() const { return QDir(m_folder).entryList(QDir::Files).size(); }

private:
    QString pathOf(const QString &name) const { return m_folder + u'/' + QString::fromLatin1(name.toUtf8().toHex()); }

    QString m_folder;
};

} // namespace coverdesk::testing
