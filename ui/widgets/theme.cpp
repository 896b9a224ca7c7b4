// SPDX-License-Identifier: MIT
#include "ui/widgets/theme.h"

#include "ui/widgets/focuswatch.h"
#include "ui/widgets/wardrobe.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QRegularExpression>
#include <QStyle>
#include <QWidget>

namespace coverdesk {

using namespace Qt::StringLiterals;

void applyTheme(QApplication &app, Look look, int textPercent)
{
    loadShippedFonts();
    if (!app.findChild<FocusWatch *>(QString(), Qt::FindDirectChildrenOnly))
        new FocusWatch(app, &app);
    auto *wardrobe = app.findChild<Wardrobe *>(QString(), Qt::FindDirectChildrenOnly);
    if (!wardrobe)
        wardrobe = new Wardrobe(app);
    wardrobe->wear(look, textPercent);
}

/// What stands in the sheet as "12tx" is 12 pixels where the words are of their usual size.
static void sizeWords(QString &sheet, int percent)
{
    static const QRegularExpression size(u"\\b(\\d+)tx\\b"_s);
    for (auto match = size.match(sheet); match.hasMatch(); match = size.match(sheet, match.capturedStart() + 1)) {
        const int pixels = qRound(match.capturedView(1).toInt() * percent / 100.0);
        sheet.replace(match.capturedStart(), match.capturedLength(), u"%1px"_s.arg(pixels));
    }
}

QString styleSheetOf(Shade shade, int textPercent)
{
    QFile file(u":/coverdesk/coverdesk.qss"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    auto sheet = opened ? QString::fromUtf8(file.readAll()) : QString();
    static const QRegularExpression role(u"@([a-z-]+)"_s);
    for (auto match = role.match(sheet); match.hasMatch(); match = role.match(sheet, match.capturedStart() + 1)) {
        const auto colour = coloursOf(shade).byRoleName(match.capturedView(1));
        if (colour.isValid())
            sheet.replace(match.capturedStart(), match.capturedLength(), colour.name());
    }
    sizeWords(sheet, textPercent);
    return sheet;
}

int inTextSize(int pixels)
{
    const int now = QApplication::font().pixelSize();
    return now > 0 ? qRound(double(pixels) * now / PlainText) : pixels;
}

QFont windowFont(int pixels, QFont::Weight weight)
{
    QFont font = QApplication::font();
    font.setPixelSize(inTextSize(pixels));
    font.setWeight(weight);
    return font;
}

QFont withEvenFigures(const QFont &font)
{
    QFont even = font;
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    even.setFeature("tnum", 1);
#endif
    return even;
}

void loadShippedFonts()
{
    static const bool loaded = [] {
        for (const auto &name : {u"Regular"_s, u"Medium"_s, u"SemiBold"_s})
            QFontDatabase::addApplicationFont(u":/coverdesk/fonts/Inter-%1.otf"_s.arg(name));
        return true;
    }();
    Q_UNUSED(loaded);
}

void restyle(QWidget &widget)
{
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
    widget.updateGeometry();
    widget.update();
}

} // namespace coverdesk
