// SPDX-License-Identifier: MIT
#include "ui/widgets/banner.h"

#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

namespace coverdesk {

namespace {

    constexpr int iconSide = 16;
    constexpr int margin = 16;

} // namespace

Banner::Banner(QWidget *parent)
    : QFrame(parent)
    , m_words(new PlainLabel(QString(), PlainLabel::Kind::Medium, this))
    , m_action(new Button({}, Button::Kind::Link, this))
    , m_otherAction(new Button({}, Button::Kind::Link, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(margin + iconSide + 8, 6, margin, 6);
    row->setSpacing(16);
    row->addWidget(m_words, 1);
    row->addWidget(m_action);
    row->addWidget(m_otherAction);
    m_words->setWrapping(true);
    setMinimumHeight(32);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    connect(m_action, &Button::clicked, this, &Banner::actionChosen);
    connect(m_otherAction, &Button::clicked, this, &Banner::otherActionChosen);
    clear();
}

void Banner::tell(const Notice &notice)
{
    m_tone = notice.tone;
    m_icon = notice.icon;
    m_words->setWords(notice.words);
    m_words->setTone(notice.tone);
    m_action->setWords(notice.action);
    m_action->setVisible(!notice.action.isEmpty());
    m_otherAction->setWords(notice.otherAction);
    m_otherAction->setVisible(!notice.otherAction.isEmpty());
    setAccessibleName(notice.words);
    setVisible(true);
    update();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Banner::clear()
{
    m_words->setWords({});
    setAccessibleName({});
    setVisible(false);
}

void Banner::paintEvent(QPaintEvent *)
{
    const auto &tone = colours().of(m_tone);
    QPainter painter(this);
    painter.fillRect(rect(), tone.ground);
    painter.fillRect(0, height() - 1, width(), 1, colours().line);
    const QRect room = rect().adjusted(margin, 0, -margin, 0);
    const QRect place =
        QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter, {iconSide, iconSide}, room);
    paintIcon(painter, place.topLeft(), m_icon, tone.front);
}

} // namespace coverdesk
