// SPDX-License-Identifier: MIT
#include "ui/benefits/wayrow.h"

#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plainlabel.h"

#include <QVBoxLayout>

namespace coverdesk {

static constexpr int Gap = 8;
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
    if (ways == m_shown && isFirstFilled == m_isFirstFilled) {
        for (const auto &way : ways)
            setState(way.act, true, way.cost);
        return;
    }
    m_shown = ways;
    m_isFirstFilled = isFirstFilled;
    m_byAct.clear();
    setFocusProxy(nullptr);
    if (m_buttons) {
        m_buttons->hide();
        m_buttons->deleteLater();
    }
    m_buttons = new QWidget(this);
    auto *flow = new FlowLayout(Gap, m_buttons);
    for (const auto &way : ways)
        flow->addWidget(placeOf(way, isFirstFilled && way == ways.front()));
    layout()->addWidget(m_buttons);
}

void WayRow::setState(Act act, bool isEnabled, const QString &note)
{
    const auto found = m_byAct.find(act);
    if (found == m_byAct.end())
        return;
    const auto &[button, label] = found->second;
    button->setEnabled(isEnabled);
    button->setAccessibleDescription(note);
    label->setWords(note);
    label->setVisible(!note.isEmpty());
}

void WayRow::setHint(Act act, const QString &keys)
{
    if (const auto found = m_byAct.find(act); found != m_byAct.end())
        found->second.button->setHint(keys);
}

QWidget *WayRow::placeOf(const Way &way, bool isFilled)
{
    auto *place = new QWidget(m_buttons);
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(0, RingRoom, 0, 0);
    column->setSpacing(4);
    auto *button = new Button(way.words, isFilled ? Button::Kind::Primary : Button::Kind::Plain, place);
    column->addWidget(button, 0, Qt::AlignLeading);
    auto *note = new PlainLabel(place);
    note->setKind(PlainLabel::Kind::Note);
    column->addWidget(note);
    connect(button, &Button::clicked, this, [this, act = way.act] { emit chosen(act); });
    m_byAct.insert_or_assign(way.act, Shown{button, note});
    setState(way.act, true, way.cost);
    if (!focusProxy())
        setFocusProxy(button);
    return place;
}

} // namespace coverdesk
