// SPDX-License-Identifier: MIT
#include "ui/widgets/chipedit.h"

#include "ui/widgets/chip.h"
#include "ui/widgets/theme.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QStyle>
#include <QVariant>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coverdesk {

namespace {

    constexpr int side = 7;
    constexpr int top = 4;
    constexpr int gap = 5;
    constexpr int oneLine = 30;
    constexpr int linePitch = Chip::Height + 4;
    constexpr int leastForText = 90;

    const QRegularExpression &separators()
    {
        static const QRegularExpression some(uR"([\s,;]+)"_s);
        return some;
    }

    QStringList piecesOf(const QString &text)
    {
        return text.toUpper().split(separators(), Qt::SkipEmptyParts);
    }

} // namespace

ChipEdit::ChipEdit(QWidget *parent)
    : QLineEdit(parent)
{
    connect(this, &QLineEdit::textChanged, this, &ChipEdit::onTextChanged);
    keepHeight();
}

QStringList ChipEdit::codes() const
{
    QStringList codes;
    for (const auto *chip : m_chips)
        codes.append(chip->words());
    codes.append(piecesOf(text()));
    codes.removeDuplicates();
    return codes;
}

void ChipEdit::setCodes(const QStringList &codes)
{
    const auto isSame = codes == this->codes();
    for (auto *chip : m_chips) {
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    setText(codes.join(u' '));
    makeChips();
    if (!isSame)
        emit codesChanged();
}

void ChipEdit::setProblem(bool isProblem)
{
    setProperty("problem", isProblem);
    restyle(*this);
}

void ChipEdit::onTextChanged(const QString &text)
{
    if (text.contains(separators()))
        makeChips();
    emit codesChanged();
}

void ChipEdit::makeChips()
{
    const auto codes = piecesOf(text());
    if (qsizetype(m_chips.size()) + codes.size() > Most)
        return;
    for (const auto &code : codes)
        add(code);
    clear();
    arrange();
}

void ChipEdit::add(const QString &code)
{
    const auto isCode = [&code](const Chip *chip) { return chip->words() == code; };
    if (std::any_of(m_chips.cbegin(), m_chips.cend(), isCode))
        return;
    auto *chip = new Chip(code, this);
    m_chips.push_back(chip);
    connect(chip, &Chip::removeAsked, this, [this, chip] { remove(chip); });
    connect(chip, &Chip::stepAsked, this, [this, chip](int by) { step(chip, by); });
    chip->show();
}

void ChipEdit::remove(Chip *chip)
{
    step(chip, 1);
    std::erase(m_chips, chip);
    chip->hide();
    chip->deleteLater();
    arrange();
    emit codesChanged();
}

void ChipEdit::step(const Chip *from, int by)
{
    const auto place = std::find(m_chips.cbegin(), m_chips.cend(), from) - m_chips.cbegin() + by;
    if (place < 0)
        return;
    if (place < qsizetype(m_chips.size()))
        m_chips[size_t(place)]->setFocus(Qt::OtherFocusReason);
    else
        setFocus(Qt::OtherFocusReason);
}

void ChipEdit::keyPressEvent(QKeyEvent *event)
{
    const auto isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() == Qt::NoModifier && !piecesOf(text()).isEmpty())
        return makeChips();
    const auto isAtStart = cursorPosition() == 0 && !hasSelectedText() && !m_chips.empty();
    if (isAtStart && event->key() == Qt::Key_Backspace)
        return remove(m_chips.back());
    const auto before = layoutDirection() == Qt::RightToLeft ? Qt::Key_Right : Qt::Key_Left;
    if (isAtStart && event->key() == before)
        return m_chips.back()->setFocus(Qt::OtherFocusReason);
    QLineEdit::keyPressEvent(event);
}

void ChipEdit::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    arrange();
}

void ChipEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() == Qt::PopupFocusReason || event->reason() == Qt::ActiveWindowFocusReason)
        return;
    makeChips();
    emit left();
}

bool ChipEdit::event(QEvent *event)
{
    const bool taken = QLineEdit::event(event);
    // Both give the line the height of its style sheet.
    if (event->type() == QEvent::Polish || event->type() == QEvent::StyleChange)
        keepHeight();
    return taken;
}

/// Chips stand before the text, which has the rest of the last line.
void ChipEdit::arrange()
{
    const int right = width() - side;
    int x = side;
    int line = 0;
    const auto goOn = [&](int wanted) {
        if (x > side && x + wanted > right) {
            x = side;
            ++line;
        }
    };
    for (auto *chip : m_chips) {
        const int wide = std::min(chip->sizeHint().width(), right - side);
        goOn(wide);
        const QRect place(x, top + line * linePitch, wide, Chip::Height);
        chip->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
        x += wide + gap;
    }
    goOn(leastForText);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    setTextMargins(mirrored ? 0 : x - side, line * linePitch, mirrored ? x - side : 0, 0);
    m_lines = line + 1;
    keepHeight();
}

void ChipEdit::keepHeight()
{
    const int wanted = oneLine + (m_lines - 1) * linePitch;
    if (minimumHeight() != wanted || maximumHeight() != wanted)
        setFixedHeight(wanted);
}

} // namespace coverdesk
