// SPDX-License-Identifier: MIT
#include "ui/deskstatus.h"

#include "app/office.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/spoken.h"

#include <QStatusBar>

#include <algorithm>

namespace coverdesk {

DeskStatus::DeskStatus(Office &office, QStatusBar *bar)
    : QObject(bar)
    , m_office(office)
    , m_instant(new PlainLabel(bar))
    , m_byPhone(new PlainLabel(bar))
    , m_news(new PlainLabel(bar))
    , m_lock(new PlainLabel(bar))
{
    bar->setSizeGripEnabled(false);
    bar->setContentsMargins(8, 0, 8, 0);
    for (auto *label : {m_byPhone, m_news, m_lock})
        label->setContentsMargins(11, 0, 0, 0);
    bar->addWidget(m_instant);
    bar->addWidget(m_byPhone);
    bar->addWidget(m_news);
    bar->addPermanentWidget(new PlainLabel(tr("Saved · encrypted on this computer"), bar));
    bar->addPermanentWidget(m_lock);
    refresh();
}

void DeskStatus::refresh()
{
    const auto accounts = m_office.accounts().all();
    const auto stateOf = [this, &accounts](ServiceId service) {
        if (m_office.isPractice())
            return tr("practice");
        const auto isConnected = std::any_of(accounts.cbegin(), accounts.cend(),
                                             [service](const Account &account) { return account.service == service; });
        return isConnected ? tr("connected") : tr("not connected");
    };
    m_instant->setWords(tr("Eligibility service: %1").arg(stateOf(ServiceId::Eligibility)));
    m_byPhone->setWords(tr("Benefits by phone: %1").arg(stateOf(ServiceId::HealthHarbor)));
    // Practice locks by hand alone.
    const auto idle = m_office.settings().idleBeforeLock().count();
    m_lock->setWords(m_office.isPractice() ? QString() : tr("Locks after %1 min").arg(idle));
}

void DeskStatus::say(const QString &words)
{
    m_news->setWords(words);
    if (!words.isEmpty())
        announce(*m_news);
}

} // namespace coverdesk
