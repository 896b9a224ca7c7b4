// SPDX-License-Identifier: MIT
#include "ui/check/notices.h"

#include "ui/wording/wording.h"

#include <QCoreApplication>

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

void Notices::kept(const Check &check)
{
    m_unkept.erase(check.id);
    std::erase(m_unsent, check.id);
    const auto isOffline = check.failure && check.failure->kind == Failure::Kind::Offline;
    if (check.standing == Standing::Queued && isOffline)
        m_unsent.push_back(check.id);
    if (check.standing == Standing::Answered || check.standing == Standing::Tracking)
        m_stopped.erase(check.service);
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
        const auto words = NoticeWords::tr("The service cannot be reached and nothing was sent. Saved answers can be "
                                           "read; waiting checks: %1.");
        return Told{{Tone::Grey, Icon::Offline, words.arg(m_unsent.size()), NoticeWords::tr("Look again")},
                    Remedy::AskAgain,
                    m_unsent.back()};
    }
    if (m_isPractice)
        return Told{{Tone::Violet,
                     Icon::Info,
                     NoticeWords::tr("Practice mode. Made-up patients and insurers; nothing leaves this computer."),
                     {}}};
    return std::nullopt;
}

Notices::Told Notices::ofUnkept() const
{
    const auto words = NoticeWords::tr("An answer is here but not saved. It is shown as soon as it is saved. %1");
    return {{Tone::Bad, Icon::Warning, words.arg(inWords(m_unkept.begin()->second)), {}}};
}

Notices::Told Notices::ofStopped(ServiceId service, const Failure &failure)
{
    const auto name = inWords(service);
    if (failure.kind == Failure::Kind::Unpaid)
        return {{Tone::Bad, Icon::Wallet, NoticeWords::tr("%1: no checks are left in the wallet.").arg(name), {}}};
    return {{Tone::Bad, Icon::Key, NoticeWords::tr("%1: the service refused our key. Its checks wait.").arg(name),
             NoticeWords::tr("Enter a new key")},
            Remedy::Connect};
}

} // namespace coverdesk
