// SPDX-License-Identifier: MIT
#include "ui/firststart/linemark.h"

#include "ui/widgets/button.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/tonelabel.h"

#include <QHBoxLayout>

namespace coverdesk {

static constexpr int Width = 150;
static constexpr int Height = 30;

LineMark::LineMark(QWidget *parent)
    : QWidget(parent)
    , m_word(new ToneLabel(Icon::Check, QString(), Tone::Ok, this))
    , m_stop(new Button(tr("Stop"), Button::Kind::Link, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_word, 0, Qt::AlignVCenter);
    row->addWidget(m_stop, 0, Qt::AlignVCenter);
    row->addStretch();
    m_stop->setSmall(true);
    // It comes and goes; by the keyboard it is Esc.
    m_stop->setFocusPolicy(Qt::NoFocus);
    setFixedWidth(inTextSize(Width));
    setMinimumHeight(Height);
    show(LineVerdict());
    connect(m_stop, &Button::clicked, this, &LineMark::stopAsked);
}

static Tone toneOf(LineVerdict::State state)
{
    switch (state) {
    case LineVerdict::State::Works: return Tone::Ok;
    case LineVerdict::State::Fails: return Tone::Bad;
    case LineVerdict::State::Nothing:
    case LineVerdict::State::Trying:
    case LineVerdict::State::Unsure: return Tone::Grey;
    }
    Q_UNREACHABLE();
}

static Icon iconOf(LineVerdict::State state)
{
    switch (state) {
    case LineVerdict::State::Works: return Icon::Check;
    case LineVerdict::State::Fails: return Icon::Cross;
    case LineVerdict::State::Nothing:
    case LineVerdict::State::Trying: return Icon::Hourglass;
    case LineVerdict::State::Unsure: return Icon::Info;
    }
    Q_UNREACHABLE();
}

void LineMark::show(const LineVerdict &verdict)
{
    m_word->show(iconOf(verdict.state), verdict.word, toneOf(verdict.state));
    m_word->setVisible(verdict.state != LineVerdict::State::Nothing);
    m_stop->setVisible(verdict.state == LineVerdict::State::Trying);
}

} // namespace coverdesk
