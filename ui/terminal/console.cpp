// SPDX-License-Identifier: MIT
#include "ui/terminal/console.h"

#include <QFile>

#include <algorithm>
#include <cstdio>

#ifdef Q_OS_WIN
#define NOMINMAX
#include <io.h>
#include <windows.h>
#else
#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace coverdesk::terminal {

#ifdef Q_OS_WIN

void prepareConsole()
{
    SetConsoleOutputCP(CP_UTF8);
    SetConsoleCP(CP_UTF8);
}

static bool isTerminal(FILE *stream)
{
    return _isatty(_fileno(stream)) != 0;
}

static std::optional<char> readByte(int descriptor)
{
    char byte = 0;
    return _read(descriptor, &byte, 1) == 1 ? std::optional(byte) : std::nullopt;
}

static void setEcho(bool isOn)
{
    const auto input = GetStdHandle(STD_INPUT_HANDLE);
    DWORD mode = 0;
    if (GetConsoleMode(input, &mode))
        SetConsoleMode(input, isOn ? mode | ENABLE_ECHO_INPUT : mode & ~DWORD(ENABLE_ECHO_INPUT));
}

#else

void prepareConsole()
{
    // Whatever a command makes is its owner's alone.
    umask(S_IRWXG | S_IRWXO);
}

static bool isTerminal(FILE *stream)
{
    return isatty(fileno(stream)) != 0;
}

static std::optional<char> readByte(int descriptor)
{
    char byte = 0;
    return read(descriptor, &byte, 1) == 1 ? std::optional(byte) : std::nullopt;
}

static void setEcho(bool isOn)
{
    termios mode = {};
    if (tcgetattr(STDIN_FILENO, &mode) != 0)
        return;
    mode.c_lflag = isOn ? mode.c_lflag | tcflag_t(ECHO) : mode.c_lflag & ~tcflag_t(ECHO);
    tcsetattr(STDIN_FILENO, TCSANOW, &mode);
}

#endif

static void write(const QString &text, FILE *stream)
{
    const auto bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
}

/// Obeyed by terminals, or turning the direction of what follows.
static bool isObeyed(QChar c)
{
    return c.category() == QChar::Other_Control || (c >= u'\u202a' && c <= u'\u202e')
        || (c >= u'\u2066' && c <= u'\u2069');
}

QString printable(const QString &text)
{
    auto shown = text;
    for (auto &c : shown) {
        if (isObeyed(c) || c == u'\u2028' || c == u'\u2029')
            c = u' ';
    }
    return shown;
}

/// Line by line, so that only our own line ends stay.
static QString shownText(const QString &text)
{
    QString shown;
    for (const auto &line : text.split(u'\n'))
        shown += printable(line) + u'\n';
    return shown;
}

void print(const QString &text)
{
    write(shownText(text), stdout);
}

void print(const QJsonDocument &document)
{
    const auto bytes = document.toJson();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
}

void tell(const QString &text)
{
    clearProgress();
    write(shownText(text), stderr);
}

void showProgress(int done, int total)
{
    constexpr int Width = 30;
    if (total <= 0 || !isTerminal(stderr))
        return;
    const auto filled = std::clamp(done * Width / total, 0, Width);
    write(u"\r[%1%2] %3/%4"_s.arg(QString(filled, u'#'), QString(Width - filled, u'.')).arg(done).arg(total), stderr);
    std::fflush(stderr);
}

void clearProgress()
{
    if (isTerminal(stderr))
        write(u"\r\033[K"_s, stderr);
}

bool isAllPrinted()
{
    return std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
}

static std::optional<QByteArray> readLine(qsizetype longest)
{
    QByteArray line;
    int c = std::fgetc(stdin);
    if (c == EOF)
        return std::nullopt;
    for (; c != EOF && c != '\n' && line.size() <= longest; c = std::fgetc(stdin))
        line.append(char(c));
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

std::optional<QByteArray> readSecret(const QString &prompt, qsizetype longest)
{
    if (!isTerminal(stdin))
        return readLine(longest);
    write(prompt + u' ', stderr);
    std::fflush(stderr);
    setEcho(false);
    const auto line = readLine(longest);
    setEcho(true);
    write(u"\n"_s, stderr);
    return line;
}

std::optional<QByteArray> readSecretFrom(int descriptor, qsizetype longest)
{
    auto byte = readByte(descriptor);
    if (!byte)
        return std::nullopt;
    QByteArray line;
    for (; byte && *byte != '\n' && line.size() <= longest; byte = readByte(descriptor))
        line.append(*byte);
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

bool isInputTerminal()
{
    return isTerminal(stdin);
}

std::optional<QByteArray> readInput(qsizetype longest)
{
    QFile input;
    if (!input.open(stdin, QFile::ReadOnly))
        return std::nullopt;
    QByteArray bytes;
    while (bytes.size() <= longest) {
        const auto more = input.read(longest + 1 - bytes.size());
        if (more.isEmpty())
            return bytes;
        bytes += more;
    }
    return std::nullopt;
}

} // namespace coverdesk::terminal
