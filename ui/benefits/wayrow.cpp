// SPDX-License-Identifier: MIT
#include "ui/benefits/wayrow.h"

#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plainlabel.h"

#include <QVBoxLayout>

namespace coverdesk {

static constexpr int Gap = 12;
/// The focus ring lies outside a button.
static constexpr int RingRoom = 4;

WayRow::WayRow(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
}

void WayRow::show(const std::vector<Way> &ways, bool isFirstFilled)
{
    if (ways == m_shown && isFirstFilled == m_isFirstFilled)
        return;
    m_shown = ways;
    m_isFirstFilled = isFirstFilled;
    setFocusProxy(nullptr);
    if (m_buttons) {
        m_buttons->hide();
        m_buttons->deleteLater();
    }
    m_buttons = new QWidget(this);
    auto *flow = new FlowLayout(Gap, m_buttons);
    for (const auto &way : ways)
        flow->addWidget(placeOf(way, isFirstFilled && way == ways.front() && way.act != Act::AskByPhone));
    layout()->addWidget(m_buttons);
}

QWidget *WayRow::placeOf(const Way &way, bool isFilled)
{
    auto *place = new QWidget(m_buttons);
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(0, RingRoom, 0, 0);
    column->setSpacing(4);
    auto *button = new Button(way.words, isFilled ? Button::Kind::Primary : Button::Kind::Plain, place);
    button->setAccessibleDescription(way.cost);
    column->addWidget(button, 0, Qt::AlignLeading);
    column->addWidget(new PlainLabel(way.cost, PlainLabel::Kind::Note, place));
    connect(button, &Button::clicked, this, [this, act = way.act] { emit chosen(act); });
    if (!focusProxy())
        setFocusProxy(button);
    return place;
}

} // namespace coverdesk
