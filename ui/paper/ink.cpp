// SPDX-License-Identifier: MIT
#include "ui/paper/ink.h"

#include <QFont>
#include <QFontDatabase>
#include <QTextCursor>

using namespace Qt::StringLiterals;

namespace coverdesk {

QColor inkOf(Mood mood)
{
    switch (mood) {
    case Mood::Good: return 0xff166534;
    case Mood::Bad: return 0xffa61b1b;
    case Mood::Look:
    case Mood::Choose:
    case Mood::Contradiction: return ink::Warning;
    case Mood::Wait:
    case Mood::Call:
    case Mood::Half: return 0xff1d4e9e;
    case Mood::Unavailable: return 0xff5b3e96;
    case Mood::Still: return 0xff3f4a56;
    }
    Q_UNREACHABLE();
}

QColor softInkOf(Mood mood)
{
    switch (mood) {
    case Mood::Good: return 0xffddf5e4;
    case Mood::Bad: return 0xfffbe3e3;
    case Mood::Look:
    case Mood::Choose:
    case Mood::Contradiction: return 0xfffcefd2;
    case Mood::Wait:
    case Mood::Call:
    case Mood::Half: return 0xffe1ecfb;
    case Mood::Unavailable: return 0xffece6f8;
    case Mood::Still: return 0xffe6e9ed;
    }
    Q_UNREACHABLE();
}

static QString iconName(Mood mood)
{
    switch (mood) {
    case Mood::Good: return u"check"_s;
    case Mood::Bad: return u"cross"_s;
    case Mood::Look: return u"magnifier"_s;
    case Mood::Wait: return u"hourglass"_s;
    case Mood::Choose: return u"list"_s;
    case Mood::Contradiction: return u"arrows"_s;
    case Mood::Unavailable: return u"plug"_s;
    case Mood::Call: return u"phone"_s;
    case Mood::Half: return u"half"_s;
    case Mood::Still: return u"pause"_s;
    }
    Q_UNREACHABLE();
}

static QString iconFile(const QString &name)
{
    return u":/coverdesk/icons/%1@3x.png"_s.arg(name);
}

QString iconOf(Mood mood)
{
    return iconFile(iconName(mood));
}

QString remarkIconOf(Mood mood)
{
    return mood == Mood::Look ? iconFile(u"warning"_s) : iconOf(mood);
}

/// The system's own letters where the program was built without ours.
static QStringList paperFamilies()
{
    for (const auto *weight : {"Regular", "Medium", "SemiBold"})
        QFontDatabase::addApplicationFont(u":/coverdesk/fonts/Inter-%1.otf"_s.arg(QLatin1StringView(weight)));
    return {u"Inter"_s, QFontDatabase::systemFont(QFontDatabase::GeneralFont).family()};
}

QFont paperFont(qreal size, QFont::Weight weight)
{
    static const auto families = paperFamilies();
    QFont font(families);
    font.setPointSizeF(size);
    font.setWeight(weight);
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

QTextCharFormat letters(QRgb colour, QFont::Weight weight, qreal size)
{
    QTextCharFormat format;
    format.setFont(paperFont(size, weight));
    format.setForeground(QColor(colour));
    return format;
}

static bool isMark(char32_t c)
{
    return QChar::isMark(c) || (c >= 0xfe00 && c <= 0xfe0f) || (c >= 0x1f3fb && c <= 0x1f3ff) || c == 0x200d;
}

/// Latin letters and the signs beside them need no shaping, unless a mark stands on them.
static bool needsShaping(char32_t c, char32_t next)
{
    const bool isPlain = c < 0x0300 || (c >= 0x2010 && c <= 0x22ff) || c == 0xfffd;
    return !isPlain || isMark(next);
}

void write(QTextCursor &cursor, const QString &text, const QTextCharFormat &format)
{
    auto shaped = format;
    shaped.setFontStyleStrategy(QFont::PreferDefault);
    const auto characters = asPlainText(text).toUcs4();
    QString run;
    bool runIsShaped = false;
    for (qsizetype i = 0; i < characters.size(); ++i) {
        const bool shapes = needsShaping(characters[i], i + 1 < characters.size() ? characters[i + 1] : 0);
        if (shapes != runIsShaped && !run.isEmpty()) {
            cursor.insertText(run, runIsShaped ? shaped : format);
            run.clear();
        }
        runIsShaped = shapes;
        run.append(QChar::fromUcs4(characters[i]));
    }
    if (!run.isEmpty())
        cursor.insertText(run, runIsShaped ? shaped : format);
}

} // namespace coverdesk
