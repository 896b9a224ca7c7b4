// SPDX-License-Identifier: MIT
#include "ui/widgets/askingline.h"

#include "ui/widgets/meter.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace coverdesk {

using namespace std::chrono_literals;

namespace {

    constexpr double fullest = 0.96;

} // namespace

AskingLine::AskingLine(QWidget *parent)
    : QWidget(parent)
    , m_pill(new Pill(this))
    , m_note(new PlainLabel(QString(), PlainLabel::Kind::Note, this))
    , m_bar(new Meter(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    auto *line = new QHBoxLayout;
    line->addWidget(m_pill);
    line->addStretch();
    line->addWidget(m_note);
    column->addLayout(line);
    column->addWidget(m_bar);
    m_bar->setFixedHeight(6);
    m_tick.setInterval(100ms);
    connect(&m_tick, &QTimer::timeout, this, &AskingLine::showTime);
}

void AskingLine::start(const QString &words, std::chrono::milliseconds usually, const QString &note)
{
    m_words = words;
    m_usually = usually;
    m_note->setWords(note);
    m_since.start();
    m_tick.start();
    // Said once: a name that changes ten times a second would be read out ten times a second.
    setAccessibleName(words);
    showTime();
}

void AskingLine::stop()
{
    m_tick.stop();
}

void AskingLine::showTime()
{
    const double seconds = double(m_since.elapsed()) / 1000;
    const double usual = std::max(0.1, double(m_usually.count()) / 1000);
    m_pill->show({.words = tr("%1 %2 s").arg(m_words, QString::number(seconds, 'f', 1)),
                  .icon = Icon::Clock,
                  .tone = Tone::Info});
    m_pill->setAccessibleName(m_words);
    m_bar->setUsed(fullest * (1 - std::exp(-seconds / usual)));
    m_bar->setAccessibleName(m_words);
}

} // namespace coverdesk
