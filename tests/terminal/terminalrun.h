// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>
#include <QTemporaryDir>

class QProcess;

/// What one run of the program left behind.
struct Finished
{
    int code = -1;
    QByteArray out;
    QByteArray err;

    QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
    QJsonArray array() const { return QJsonDocument::fromJson(out).array(); }
};

/// The real program on a profile of its own, without display and without a keychain.
class TerminalRun
{
public:
    /// One run in practice mode.
    Finished run(const QStringList &arguments, const QByteArray &input = {}) const;

    void start(QProcess &process, const QStringList &arguments) const;
    /// The same through a shell, whose \a script has the program and its arguments as "$@"; without --practice.
    void startByShell(QProcess &process, const QString &script, const QStringList &arguments) const;
    Finished finished(QProcess &process, const QByteArray &input = {}) const;

    /// A file beside the profile, of the profile, or of its practice.
    QString beside(const QString &name) const { return m_folder.filePath(name); }
    QString profile() const { return m_folder.filePath(QStringLiteral("clinic")); }
    QString inPractice(const QString &name) const { return profile() + QStringLiteral("/practice/") + name; }

    /// How many checks the practice service has charged.
    qsizetype charges() const;

private:
    void setOut(QProcess &process) const;

    QTemporaryDir m_folder;
};

QByteArray contentsOf(const QString &fileName);

/// Practice's first patient as options, and the commands that ask about her.
QStringList maya();
QStringList checkMayaAsJson();
QStringList inquireMaya();
