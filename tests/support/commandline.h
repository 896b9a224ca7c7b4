// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QStringList>

namespace coverdesk::testing {

/// What a command left behind.
struct Ran
{
    /// -1 where it did not end by itself.
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
};

/// The real coverdesk-cli as this build made it.
QString commandLineProgram();

/// Runs coverdesk-cli to its end, with \a input on its standard input.
Ran run(const QStringList &arguments, const QByteArray &input = {});

/// `coverdesk-cli practice` on a profile, until this object goes.
class PracticeProcess
{
public:
    explicit PracticeProcess(const QString &profile);
    ~PracticeProcess();
    Q_DISABLE_COPY_MOVE(PracticeProcess)

    /// 0 where it did not start.
    quint16 port() const { return m_port; }

private:
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace coverdesk::testing
