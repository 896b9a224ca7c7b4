// SPDX-License-Identifier: MIT
#include "tests/support/commandline.h"

using namespace Qt::StringLiterals;

namespace coverdesk::testing {

static constexpr int Patience = 60'000;

QString commandLineProgram()
{
    return QStringLiteral(COVERDESK_BIN_DIR "/coverdesk-cli");
}

Ran run(const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.start(commandLineProgram(), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(Patience) || process.exitStatus() != QProcess::NormalExit)
        return {-1, process.readAllStandardOutput(), process.readAllStandardError()};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

PracticeProcess::PracticeProcess(const QString &profile)
{
    m_process.start(commandLineProgram(), {u"--profile"_s, profile, u"practice"_s});
    while (!m_process.canReadLine() && m_process.waitForReadyRead(Patience)) {}
    const auto words = m_process.readLine().simplified().split(' ');
    if (words.size() == 2 && words.first() == "ready")
        m_port = words.last().toUShort();
}

PracticeProcess::~PracticeProcess()
{
    m_process.kill();
    m_process.waitForFinished();
}

} // namespace coverdesk::testing
