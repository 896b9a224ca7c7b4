// SPDX-License-Identifier: MIT
#include "tests/terminal/terminalrun.h"

#include <QFile>
#include <QProcess>

using namespace Qt::StringLiterals;

static const QString Program = QStringLiteral(COVERDESK_BIN_DIR "/coverdesk-cli");

/// Without display and without a keychain.
void TerminalRun::setOut(QProcess &process) const
{
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const auto &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
        environment.remove(name);
    environment.insert(u"HOME"_s, m_folder.path());
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder.path());
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s);
    process.setProcessEnvironment(environment);
}

void TerminalRun::start(QProcess &process, const QStringList &arguments) const
{
    setOut(process);
    process.start(Program, QStringList{u"--profile"_s, profile()} + arguments);
}

void TerminalRun::startByShell(QProcess &process, const QString &script, const QStringList &arguments) const
{
    setOut(process);
    process.start(u"sh"_s, QStringList{u"-c"_s, script, u"sh"_s, Program, u"--profile"_s, profile()} + arguments);
}

Finished TerminalRun::finished(QProcess &process, const QByteArray &input) const
{
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

Finished TerminalRun::run(const QStringList &arguments, const QByteArray &input) const
{
    QProcess process;
    start(process, QStringList{u"--practice"_s} + arguments);
    return finished(process, input);
}

qsizetype TerminalRun::charges() const
{
    QFile ledger(inPractice(u"ledger.jsonl"_s));
    if (!ledger.open(QFile::ReadOnly))
        return 0;
    qsizetype charges = 0;
    while (!ledger.atEnd())
        charges += QJsonDocument::fromJson(ledger.readLine()).object().value("event"_L1) == "charge"_L1 ? 1 : 0;
    return charges;
}

QByteArray contentsOf(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList maya()
{
    return {u"--payer"_s, u"Cigna"_s,  u"--member"_s, u"U123456789"_s, u"--first"_s,
            u"Maya"_s,    u"--last"_s, u"Okafor"_s,   u"--born"_s,     u"06/15/1990"_s};
}

QStringList checkMayaAsJson()
{
    return QStringList{u"check"_s, u"--json"_s} + maya();
}

QStringList inquireMaya()
{
    return QStringList{u"inquire"_s, u"--json"_s} + maya()
        + QStringList{u"--insurance"_s, u"CIGNA"_s,     u"--npi"_s,  u"1234567893"_s,
                      u"--tax-id"_s,    u"123456789"_s, u"--code"_s, u"90837"_s};
}
