// SPDX-License-Identifier: MIT
#include "ui/widgets/theme.h"

#include "ui/widgets/deskstyle.h"
#include "ui/widgets/focuswatch.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QPalette>
#include <QRegularExpression>
#include <QStyleHints>
#include <QWidget>

namespace coverdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr int plainText = 13;

    /// What the computer itself is set to. The palette is asked before ours covers it.
    Shade shadeOfSystem(QApplication &app)
    {
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
        if (app.styleHints()->colorScheme() != Qt::ColorScheme::Unknown)
            return app.styleHints()->colorScheme() == Qt::ColorScheme::Dark ? Shade::Dark : Shade::Light;
#endif
        app.setPalette(QPalette());
        return shadeOf(app.palette());
    }

    Shade shadeFor(QApplication &app, Look look)
    {
        switch (look) {
        case Look::System: return shadeOfSystem(app);
        case Look::Light: return Shade::Light;
        case Look::Dark: return Shade::Dark;
        }
        Q_UNREACHABLE();
    }

    void colourDisabled(QPalette &palette, const Colours &colours)
    {
        for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
            palette.setColor(QPalette::Disabled, role, colours.disabledInk);
        palette.setColor(QPalette::Disabled, QPalette::Base, colours.disabledBg);
        palette.setColor(QPalette::Disabled, QPalette::Button, colours.disabledBg);
    }

    QPalette paletteOf(const Colours &colours)
    {
        QPalette palette(colours.surface, colours.bg);
        palette.setColor(QPalette::Window, colours.bg);
        palette.setColor(QPalette::WindowText, colours.ink);
        palette.setColor(QPalette::Base, colours.surface);
        palette.setColor(QPalette::AlternateBase, colours.bg);
        palette.setColor(QPalette::Text, colours.ink);
        palette.setColor(QPalette::PlaceholderText, colours.muted);
        palette.setColor(QPalette::Button, colours.surface);
        palette.setColor(QPalette::ButtonText, colours.ink);
        palette.setColor(QPalette::BrightText, colours.bad.front);
        palette.setColor(QPalette::Highlight, colours.accent);
        palette.setColor(QPalette::HighlightedText, colours.onAccent);
        palette.setColor(QPalette::Link, colours.link);
        palette.setColor(QPalette::LinkVisited, colours.link);
        palette.setColor(QPalette::ToolTipBase, colours.surface);
        palette.setColor(QPalette::ToolTipText, colours.ink);
        colourDisabled(palette, colours);
        return palette;
    }

    QFont plainFont()
    {
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
        QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
#else
        QFont font(u"Inter"_s);
#endif
        font.setPixelSize(plainText);
        return font;
    }

} // namespace

void applyTheme(QApplication &app, Look look)
{
    loadShippedFonts();
    const auto shade = shadeFor(app, look);
    // A sheet remembers the colours it was read with: without one, what follows reaches every widget.
    app.setStyleSheet({});
    app.setStyle(new DeskStyle);
    app.setPalette(paletteOf(coloursOf(shade)));
    app.setFont(plainFont());
    app.setStyleSheet(styleSheetOf(shade));
    if (!app.findChild<FocusWatch *>(QString(), Qt::FindDirectChildrenOnly))
        new FocusWatch(app, &app);
}

QString styleSheetOf(Shade shade)
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
    return sheet;
}

QFont windowFont(int pixels, QFont::Weight weight)
{
    QFont font = QApplication::font();
    font.setPixelSize(pixels);
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
