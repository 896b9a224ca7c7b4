// SPDX-License-Identifier: MIT
#include "ui/opening/salvaging.h"

#include "app/leftbehind.h"
#include "app/office.h"
#include "ui/opening/salvagewords.h"
#include "ui/opening/startpage.h"

#include <utility>

namespace coverdesk {

Salvaging::Salvaging(StartPage &page, QObject *parent)
    : QObject(parent)
    , m_page(page)
{
    connect(&m_work, &QFutureWatcherBase::progressValueChanged, this, &Salvaging::showProgress);
    connect(&m_work, &QFutureWatcherBase::finished, this, &Salvaging::heed);
}

Salvaging::~Salvaging()
{
    giveUp();
}

void Salvaging::look(Office &office, const Failure &failure)
{
    giveUp();
    if (!isOfWholeFile(failure))
        return;
    m_phase = Phase::Looking;
    m_folder = office.folder();
    m_page.show(salvageLookedFor());
    m_work.setFuture(office.history().backups().survey());
}

void Salvaging::begin(Office &office)
{
    giveUp();
    m_phase = Phase::Making;
    m_folder = office.folder();
    showProgress(0);
    m_work.setFuture(office.history().backups().salvage());
}

void Salvaging::giveUp()
{
    m_phase = Phase::Idle;
    m_work.cancel();
}

void Salvaging::showProgress(int percent)
{
    if (m_phase == Phase::Making)
        m_page.showCalmly(salvageUnderWay(percent));
}

void Salvaging::heed()
{
    const auto phase = std::exchange(m_phase, Phase::Idle);
    if (phase == Phase::Idle || m_work.future().resultCount() == 0)
        return;
    if (phase == Phase::Looking)
        tell(m_work.result());
    else
        offer(m_work.result());
}

void Salvaging::tell(const Result<Salvage> &found)
{
    m_page.show(found ? troubleOf(*found, leftBehindIn(m_folder)) : troubleWithSalvaging(found.failure()));
}

void Salvaging::offer(const Result<Salvage> &made)
{
    if (!made)
        return m_page.show(troubleWithSalvaging(made.failure()));
    emit this->made(salvagedPathOf(m_folder), *made);
}

} // namespace coverdesk
