// SPDX-License-Identifier: MIT
#include "ui/check/notices.h"

#include "ui/wording/wording.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace coverdesk {

class NoticeWords
{
    Q_DECLARE_TR_FUNCTIONS(coverdesk::Notices)
};

void Notices::notKept(const Check &check, const Failure &failure)
{
    m_unkept.insert_or_assign(check.id, failure);
}

void Notices::stopped(ServiceId service, const Failure &failure)
{
    m_stopped.insert_or_assign(service, failure);
}

void Notices::reached(ServiceId service)
{
    m_stopped.erase(service);
}

void Notices::count(ServiceId service, int waiting, int unsent)
{
    m_queues.insert_or_assign(service, Queue{waiting, unsent});
    // Another program may have sent them.
    if (waiting == 0 && unsent == 0)
        std::erase_if(m_unsent, [service](const Check &check) { return check.service == service; });
}

void Notices::kept(const Check &check)
{
    m_unkept.erase(check.id);
    std::erase_if(m_unsent, [&check](const Check &unsent) { return unsent.id == check.id; });
    const auto isOffline = check.failure && check.failure->kind == Failure::Kind::Offline;
    if (check.standing == Standing::Queued && isOffline)
        m_unsent.push_back(check);
}

void Notices::connected()
{
    m_stopped.clear();
}

std::optional<Notices::Told> Notices::mostUrgent() const
{
    if (!m_unkept.empty())
        return ofUnkept();
    if (!m_stopped.empty())
        return ofStopped(m_stopped.begin()->first, m_stopped.begin()->second);
    if (!m_unsent.empty()) {
        const auto words = NoticeWords::tr("The service cannot be reached and "
                                           "nothing was sent. Saved answers can be "
                                           "read; waiting checks: %1.");
        return Told{{Tone::Grey, Icon::Offline, words.arg(m_unsent.size()), NoticeWords::tr("Look again")},
                    Remedy::AskAgain,
                    m_unsent.back().id};
    }
    if (m_isPractice)
        return Told{{Tone::Violet,
                     Icon::Info,
                     NoticeWords::tr("Practice mode. Made-up patients and "
                                     "insurers; nothing leaves this computer."),
                     {}}};
    return std::nullopt;
}

Notices::Told Notices::ofUnkept() const
{
    const auto words = NoticeWords::tr("An answer is here but not saved. It is "
                                       "shown as soon as it is saved. %1");
    return {{Tone::Bad, Icon::Warning, words.arg(inWords(m_unkept.begin()->second)), {}}};
}

static QString refusedKey(ServiceId service)
{
    switch (service) {
    case ServiceId::Eligibility: return NoticeWords::tr("The eligibility service refuses our key.");
    case ServiceId::HealthHarbor: return NoticeWords::tr("Health Harbor refuses our key.");
    }
    Q_UNREACHABLE();
}

static QString emptyWallet(ServiceId service)
{
    switch (service) {
    case ServiceId::Eligibility: return NoticeWords::tr("No checks are left in the wallet.");
    case ServiceId::HealthHarbor: return NoticeWords::tr("Health Harbor takes no more requests until it is paid.");
    }
    Q_UNREACHABLE();
}

/// "3 checks wait."; empty where none does.
static QString waitingWords(ServiceId service, int waiting)
{
    if (waiting == 0)
        return {};
    switch (service) {
    case ServiceId::Eligibility:
        return waiting == 1 ? NoticeWords::tr("1 check waits.") : NoticeWords::tr("%1 checks wait.").arg(waiting);
    case ServiceId::HealthHarbor:
        return waiting == 1 ? NoticeWords::tr("1 request waits.") : NoticeWords::tr("%1 requests wait.").arg(waiting);
    }
    Q_UNREACHABLE();
}

static QString costOfGoingOn(ServiceId service, int unsent)
{
    if (unsent == 0)
        return {};
    switch (service) {
    case ServiceId::Eligibility:
        return unsent == 1 ? NoticeWords::tr("Going on uses 1 check.")
                           : NoticeWords::tr("Going on uses %1 checks.").arg(unsent);
    case ServiceId::HealthHarbor:
        return unsent == 1 ? NoticeWords::tr("Going on uses 1 phone request.")
                           : NoticeWords::tr("Going on uses %1 phone requests.").arg(unsent);
    }
    Q_UNREACHABLE();
}

static QString inOneLine(QStringList sentences)
{
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

Notices::Told Notices::ofStopped(ServiceId service, const Failure &failure) const
{
    if (failure.kind == Failure::Kind::Unpaid)
        return ofEmptyWallet(service);
    const auto queue = m_queues.find(service);
    const auto waiting = queue == m_queues.end() ? 0 : queue->second.waiting;
    return {{Tone::Bad, Icon::Key, inOneLine({refusedKey(service), waitingWords(service, waiting)}),
             NoticeWords::tr("Enter the key")},
            Remedy::Connect};
}

Notices::Told Notices::ofEmptyWallet(ServiceId service) const
{
    const auto found = m_queues.find(service);
    const auto queue = found == m_queues.end() ? Queue() : found->second;
    const auto words =
        inOneLine({emptyWallet(service), waitingWords(service, queue.waiting), costOfGoingOn(service, queue.unsent)});
    return {{Tone::Bad, Icon::Wallet, words, NoticeWords::tr("Go on")}, Remedy::GoOn};
}

} // namespace coverdesk
