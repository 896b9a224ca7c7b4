// SPDX-License-Identifier: MIT
#include "ui/widgets/button.h"

#include "ui/widgets/theme.h"

#include <QPainter>
#include <QShortcut>
#include <QStyle>
#include <QStyleOptionButton>
#include <QVariant>

namespace coverdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr int iconSide = 16;
    constexpr int gap = 7;

    QString nameOf(Button::Kind kind)
    {
        switch (kind) {
        case Button::Kind::Plain: return u"plain"_s;
        case Button::Kind::Primary: return u"primary"_s;
        case Button::Kind::Link: return u"link"_s;
        }
        Q_UNREACHABLE();
    }

    QString withoutMnemonic(QString words)
    {
        return words.replace(u'&', u"&&"_s);
    }

    QKeySequence withKeypad(const QKeySequence &keys)
    {
        return QKeySequence::fromString(keys.toString().replace("Return"_L1, "Enter"_L1));
    }

} // namespace

Button::Button(const QString &words, QWidget *parent)
    : Button(words, Kind::Plain, parent)
{}

Button::Button(const QString &words, Kind kind, QWidget *parent)
    : QPushButton(parent)
    , m_shortcut(new QShortcut(this))
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(m_shortcut, &QShortcut::activated, this, &QPushButton::click);
    setKind(kind);
    setWords(words);
}

void Button::setWords(const QString &words)
{
    m_words = words;
    setText(withoutMnemonic(words));
    setAccessibleName(words);
    updateGeometry();
    update();
}

void Button::setKind(Kind kind)
{
    m_kind = kind;
    setProperty("kind", nameOf(kind));
    setCursor(kind == Kind::Link ? Qt::PointingHandCursor : Qt::ArrowCursor);
    restyle(*this);
}

void Button::setLeadingIcon(std::optional<Icon> icon)
{
    m_icon = icon;
    updateGeometry();
    update();
}

void Button::setSmall(bool small)
{
    m_small = small;
    setProperty("small", small);
    restyle(*this);
}

void Button::setKeys(const QKeySequence &keys)
{
    const auto keypad = withKeypad(keys);
    m_shortcut->setKeys(keypad == keys ? QList{keys} : QList{keys, keypad});
    setHint(keysInWords(keys));
}

void Button::setHint(const QString &hint)
{
    m_hint = hint;
    setAccessibleDescription(hint);
    updateGeometry();
    update();
}

QSize Button::sizeHint() const
{
    ensurePolished();
    int width = 2 * padding() + QFontMetrics(wordsFont()).horizontalAdvance(m_words) + 1;
    if (m_icon)
        width += iconSide + gap;
    if (!m_hint.isEmpty())
        width += gap + QFontMetrics(hintFont()).horizontalAdvance(m_hint);
    if (menu())
        width += gap + iconSide;
    const int height = m_kind == Kind::Link ? inTextSize(20) : (m_small ? 26 : 32);
    return {width, height};
}

QSize Button::minimumSizeHint() const
{
    return sizeHint();
}

void Button::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    option.icon = {};
    option.features &= ~QStyleOptionButton::HasMenu;
    style()->drawControl(QStyle::CE_PushButton, &option, &painter, this);
    paintFace(painter);
}

QFont Button::wordsFont() const
{
    auto font = windowFont(m_small ? 12 : 13, QFont::Medium);
    font.setUnderline(m_kind == Kind::Link);
    return font;
}

QFont Button::hintFont() const
{
    return windowFont(m_small ? 11 : 12);
}

QColor Button::wordsColour() const
{
    if (!isEnabled())
        return colours().disabledInk;
    switch (m_kind) {
    case Kind::Plain: return colours().ink;
    case Kind::Primary: return colours().onAccent;
    case Kind::Link: return underMouse() ? colours().linkHover : colours().link;
    }
    Q_UNREACHABLE();
}

QColor Button::hintColour() const
{
    return isEnabled() && m_kind == Kind::Plain ? colours().muted : wordsColour();
}

int Button::padding() const
{
    return m_kind == Kind::Link ? 0 : (m_small ? 10 : 13);
}

void Button::paintFace(QPainter &painter) const
{
    QRect room = rect().adjusted(padding(), 0, -padding(), 0);
    const auto place = [&](int width) {
        const QRect taken(room.left(), room.top(), width, room.height());
        room.setLeft(room.left() + width + gap);
        return QStyle::visualRect(layoutDirection(), rect(), taken);
    };
    const auto drawIcon = [&](Icon which) {
        const QRect box = place(iconSide);
        paintIcon(painter, {box.left(), box.top() + (box.height() - iconSide) / 2}, which, wordsColour());
    };
    const auto drawWords = [&](const QString &words, const QFont &font, const QColor &colour) {
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(place(QFontMetrics(font).horizontalAdvance(words) + 1),
                         Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine, words);
    };
    if (m_icon)
        drawIcon(*m_icon);
    drawWords(m_words, wordsFont(), wordsColour());
    if (!m_hint.isEmpty())
        drawWords(m_hint, hintFont(), hintColour());
    if (menu())
        drawIcon(Icon::Down);
}

QString keysInWords(const QKeySequence &keys)
{
    return keys.toString(QKeySequence::NativeText).replace("Return"_L1, "Enter"_L1);
}

} // namespace coverdesk
