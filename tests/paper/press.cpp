// SPDX-License-Identifier: MIT
#include "press.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

namespace coverdesk {

Letterhead riverbend(bool isPractice)
{
    return {u"Riverbend Counseling"_s, isPractice, QDateTime(QDate(2026, 11, 20), QTime(9, 55))};
}

QString toldBy(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(QStandardPaths::findExecutable(program), arguments);
    if (!process.waitForFinished(60000) || process.exitCode() != 0)
        return u"%1 failed: %2"_s.arg(program, QString::fromUtf8(process.readAllStandardError()));
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString rowWith(const QString &text, const QString &word)
{
    for (const auto &line : text.split(u'\n')) {
        if (line.contains(word))
            return line.simplified();
    }
    return {};
}

static void takePictures(const QString &file, const QString &name)
{
    const auto folder = QStringLiteral(COVERDESK_PICTURES_DIR);
    QDir().mkpath(folder);
    toldBy(u"pdftoppm"_s, {u"-png"_s, u"-r"_s, u"96"_s, u"-l"_s, u"4"_s, file, folder + u"/paper-"_s + name});
}

QString Press::missing() const
{
    if (!m_folder.isValid())
        return m_folder.errorString();
    for (const auto &tool : {u"pdftotext"_s, u"pdfinfo"_s, u"pdftoppm"_s}) {
        if (QStandardPaths::findExecutable(tool).isEmpty())
            return tool + u" is needed: install poppler"_s;
    }
    return {};
}

QString Press::printed(const Check &check, const Letterhead &letterhead) const
{
    const auto test = QString::fromLatin1(QTest::currentTestFunction());
    const auto file = path(test + u".pdf"_s);
    if (!writePdf(check, letterhead, file))
        return u"writePdf failed"_s;
    takePictures(file, test);
    return toldBy(u"pdftotext"_s, {u"-layout"_s, u"-enc"_s, u"UTF-8"_s, file, u"-"_s});
}

} // namespace coverdesk
