// SPDX-License-Identifier: MIT
#include "ui/widgets/wardrobe.h"

#include "ui/widgets/deskstyle.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QPalette>
#include <QStyleHints>

#include <optional>

namespace coverdesk {

using namespace Qt::StringLiterals;

namespace {

    /// What the computer says in so many words; nothing where this Qt, or the desktop, does not tell.
    std::optional<Shade> shadeTold(const QApplication &app)
    {
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
        if (app.styleHints()->colorScheme() != Qt::ColorScheme::Unknown)
            return app.styleHints()->colorScheme() == Qt::ColorScheme::Dark ? Shade::Dark : Shade::Light;
#else
        Q_UNUSED(app);
#endif
        return std::nullopt;
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

    bool isOurs(const QPalette &palette, Shade shade)
    {
        return palette.color(QPalette::Window) == coloursOf(shade).bg
            && palette.color(QPalette::WindowText) == coloursOf(shade).ink
            && palette.color(QPalette::Base) == coloursOf(shade).surface;
    }

    QFont plainFont(int percent)
    {
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
        QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
#else
        QFont font(u"Inter"_s);
#endif
        font.setPixelSize(qRound(PlainText * percent / 100.0));
        return font;
    }

} // namespace

Wardrobe::Wardrobe(QApplication &app)
    : QObject(&app)
    , m_app(app)
{
    app.installEventFilter(this);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(app.styleHints(), &QStyleHints::colorSchemeChanged, this, &Wardrobe::lookAgain);
#endif
}

void Wardrobe::wear(Look look, int textPercent)
{
    m_look = look;
    m_textPercent = textPercent;
    // The computer's own palette is asked before ours covers it.
    m_app.setPalette(QPalette());
    dress(shadeNow());
}

/// By the palette that is worn now, where nobody says it in words.
Shade Wardrobe::shadeNow() const
{
    switch (m_look) {
    case Look::System: return shadeTold(m_app).value_or(shadeOf(QApplication::palette()));
    case Look::Light: return Shade::Light;
    case Look::Dark: return Shade::Dark;
    }
    Q_UNREACHABLE();
}

void Wardrobe::dress(Shade shade)
{
    m_shade = shade;
    // A sheet remembers the colours it was read with: without one, what follows reaches every widget.
    m_app.setStyleSheet({});
    m_app.setStyle(new DeskStyle);
    m_app.setPalette(paletteOf(coloursOf(shade)));
    m_app.setFont(plainFont(m_textPercent));
    m_app.setStyleSheet(styleSheetOf(shade, m_textPercent));
}

/// Some desktops say that their theme is another one, some lay their new colours over ours. Either is looked at when it
/// is over: dressing begins with both.
bool Wardrobe::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ThemeChange)
        QMetaObject::invokeMethod(this, &Wardrobe::lookAgain, Qt::QueuedConnection);
    else if (event->type() == QEvent::ApplicationPaletteChange && watched == &m_app)
        QMetaObject::invokeMethod(this, &Wardrobe::onPaletteChanged, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

void Wardrobe::lookAgain()
{
    if (m_look == Look::System)
        wear(m_look, m_textPercent);
}

void Wardrobe::onPaletteChanged()
{
    if (!isOurs(QApplication::palette(), m_shade))
        dress(shadeNow());
}

} // namespace coverdesk
