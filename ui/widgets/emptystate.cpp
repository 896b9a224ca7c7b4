// SPDX-License-Identifier: MIT
#include "ui/widgets/emptystate.h"

#include "ui/widgets/button.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace coverdesk {

namespace {

    constexpr int disc = 56;
    constexpr int iconSide = 24;
    constexpr int widest = 360;

} // namespace

EmptyState::EmptyState(Icon icon, const QString &subject, const QString &words, QWidget *parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_subject(new PlainLabel(subject, PlainLabel::Kind::Subject, this))
    , m_words(new PlainLabel(words, PlainLabel::Kind::Muted, this))
    , m_action(new Button({}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addStretch(2);
    column->addSpacing(disc + 4);
    for (auto *label : {m_subject, m_words}) {
        label->setWrapping(true);
        label->setAlignment(Qt::AlignCenter);
        label->setFixedWidth(inTextSize(widest));
        // Aligned in the column it would keep the height of a single line.
        auto *line = new QHBoxLayout;
        line->addStretch();
        line->addWidget(label);
        line->addStretch();
        column->addLayout(line);
    }
    column->addSpacing(4);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_action, &Button::clicked, this, &EmptyState::actionChosen);
    setWords(subject, words);
    setAction({});
}

void EmptyState::setWords(const QString &subject, const QString &words)
{
    m_subject->setWords(subject);
    m_words->setWords(words);
    setAccessibleName(subject);
}

void EmptyState::setAction(const QString &words)
{
    m_action->setWords(words);
    m_action->setVisible(!words.isEmpty());
}

void EmptyState::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPoint corner(width() / 2 - disc / 2, m_subject->geometry().top() - 12 - disc);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours().accentSoft);
    painter.drawEllipse(QRect(corner, QSize(disc, disc)));
    const int inset = (disc - iconSide) / 2;
    paintIcon(painter, corner + QPoint(inset, inset), m_icon, colours().accent, iconSide);
}

} // namespace coverdesk
