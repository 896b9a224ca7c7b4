// SPDX-License-Identifier: MIT
#include "ui/patients/daywatch.h"

#include <chrono>
#include <utility>

namespace coverdesk {

using namespace std::chrono_literals;

// Waiting for midnight itself would miss one that the computer slept through.
static constexpr std::chrono::milliseconds Round = 20s;

DayWatch::DayWatch(QObject *parent)
    : QObject(parent)
    , m_today(now())
{
    connect(&m_round, &QTimer::timeout, this, &DayWatch::look);
    m_round.start(Round);
}

void DayWatch::look()
{
    const auto today = now();
    if (std::exchange(m_today, today) != today)
        emit dayBegan(today);
}

} // namespace coverdesk
