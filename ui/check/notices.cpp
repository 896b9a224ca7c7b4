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
    m_queues[service].stop = pauseReasonOf(failure).value_or(PauseReason::Key);
}

void Notices::reached(ServiceId service)
{
    m_queues[service].stop.reset();
    m_queues[service].pauses.clear();
}

void Notices::count(ServiceId service, int waiting, int unsent, const std::vector<PauseReason> &reasons)
{
    auto &queue = m_queues[service];
    queue.waiting = waiting;
    queue.unsent = unsent;
    queue.pauses = reasons;
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
    if (m_unsent.empty())
        m_isSentWhenBack = false;
}

void Notices::connected()
{
    for (auto &[service, queue] : m_queues) {
        queue.stop.reset();
        queue.pauses.clear();
    }
}

std::optional<Notices::Told> Notices::mostUrgent() const
{
    if (!m_unkept.empty())
        return ofUnkept();
    if (m_isCopiedBack)
        return ofCopy();
    if (const auto stopped = ofStopped())
        return stopped;
    if (!m_unsent.empty())
        return ofUnsent();
    if (const auto told = ofReminder())
        return told;
    if (const auto told = ofHistory())
        return told;
    if (m_isPractice)
        return Told{{Tone::Violet,
                     Icon::Info,
                     NoticeWords::tr("Practice mode. Made-up patients and "
                                     "insurers; nothing leaves this computer."),
                     {}}};
    return std::nullopt;
}

/// What is amiss with what is kept here, while nothing is lost yet.
std::optional<Notices::Told> Notices::ofHistory() const
{
    if (m_damaged > 0) {
        const auto words = NoticeWords::tr("Some records cannot be read and are left as they are: %1. All others can; "
                                           "a backup may have them whole.");
        return Told{{Tone::Bad, Icon::Warning, words.arg(m_damaged), NoticeWords::tr("Backups")}, Remedy::Backups};
    }
    if (m_backup) {
        const auto words = NoticeWords::tr("No backup could be made today. %1").arg(inWords(*m_backup));
        return Told{{Tone::Warn, Icon::Warning, words, NoticeWords::tr("Backups")}, Remedy::Backups};
    }
    if (!m_hasSheet) {
        const auto words =
            NoticeWords::tr("There is no recovery sheet yet: if this computer's keychain is lost, nobody "
                            "can open the history.");
        return Told{{Tone::Warn, Icon::Key, words, NoticeWords::tr("Make the sheet")}, Remedy::Keys};
    }
    return std::nullopt;
}

Notices::Told Notices::ofUnkept() const
{
    const auto words = NoticeWords::tr("An answer is here but not saved. It is "
                                       "shown as soon as it is saved. %1");
    return {{Tone::Bad, Icon::Warning, words.arg(inWords(m_unkept.begin()->second)), {}}};
}

Notices::Told Notices::ofCopy()
{
    const auto words = NoticeWords::tr("An older copy of the history was put in its place. What was open in it waits "
                                       "for you, so that nothing is asked twice.");
    return {{Tone::Warn, Icon::Warning, words, NoticeWords::tr("Show it")}, Remedy::OpenRequests};
}

static QString refusedKey(ServiceId service)
{
    switch (service) {
    case ServiceId::Eligibility: return NoticeWords::tr("The eligibility service refuses our key.");
    case ServiceId::HealthHarbor: return NoticeWords::tr("Health Harbor refuses our key.");
    }
    Q_UNREACHABLE();
}

static QString refusedAccount(ServiceId service)
{
    switch (service) {
    case ServiceId::Eligibility: return NoticeWords::tr("The eligibility service does not let our account ask.");
    case ServiceId::HealthHarbor: return NoticeWords::tr("Health Harbor does not let our account ask.");
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

static QString inWords(PauseReason reason, ServiceId service)
{
    switch (reason) {
    case PauseReason::Key: return refusedKey(service);
    case PauseReason::Account: return refusedAccount(service);
    case PauseReason::Wallet: return emptyWallet(service);
    }
    Q_UNREACHABLE();
}

static Icon iconOf(PauseReason reason)
{
    switch (reason) {
    case PauseReason::Key: return Icon::Key;
    case PauseReason::Account: return Icon::Lock;
    case PauseReason::Wallet: return Icon::Wallet;
    }
    Q_UNREACHABLE();
}

bool Notices::Queue::isStoppedBy(PauseReason reason) const
{
    return stop == reason || std::find(pauses.cbegin(), pauses.cend(), reason) != pauses.cend();
}

/// Empty where nothing stops the service.
QStringList Notices::sentencesOf(ServiceId service, const Queue &queue)
{
    QStringList sentences;
    for (const auto reason : pauseReasons) {
        if (queue.isStoppedBy(reason))
            sentences.append(inWords(reason, service));
    }
    if (sentences.isEmpty())
        return {};
    const bool isKeyAlone = sentences.size() == 1 && queue.isStoppedBy(PauseReason::Key);
    sentences.append(waitingWords(service, queue.waiting));
    if (!isKeyAlone)
        sentences.append(costOfGoingOn(service, queue.unsent));
    sentences.removeAll(QString());
    return sentences;
}

std::vector<QUuid> Notices::unsent() const
{
    std::vector<QUuid> ids;
    for (const auto &check : m_unsent)
        ids.push_back(check.id);
    return ids;
}

Notices::Told Notices::ofUnsent() const
{
    QStringList sentences{NoticeWords::tr("The service cannot be reached. Nothing was sent.")};
    QStringList costs;
    for (const auto service : {ServiceId::Eligibility, ServiceId::HealthHarbor}) {
        const auto isOfService = [service](const Check &check) { return check.service == service; };
        const auto count = int(std::count_if(m_unsent.cbegin(), m_unsent.cend(), isOfService));
        sentences.append(waitingWords(service, count));
        costs.append(costOfGoingOn(service, count));
    }
    sentences += m_isSentWhenBack ? QStringList(NoticeWords::tr("It goes out when the service is back.")) : costs;
    sentences.removeAll(QString());
    const auto action = m_isSentWhenBack ? NoticeWords::tr("Look again") : NoticeWords::tr("Send when back");
    return {{Tone::Grey, Icon::Offline, sentences.join(u' '), action, NoticeWords::tr("Cancel")},
            Remedy::SendWhenBack,
            m_unsent.back().id,
            Remedy::CancelUnsent};
}

std::optional<Notices::Told> Notices::ofReminder() const
{
    if (!m_reminder)
        return std::nullopt;
    return Told{{Tone::Violet, Icon::Clock,
                 NoticeWords::tr("You wanted to be reminded: an insurer that did not answer may do so now."),
                 NoticeWords::tr("Open it")},
                Remedy::Open,
                *m_reminder};
}

/// One for everything that is stopped; its link is for the first of the reasons.
std::optional<Notices::Told> Notices::ofStopped() const
{
    QStringList sentences;
    for (const auto &[service, queue] : m_queues)
        sentences += sentencesOf(service, queue);
    for (const auto reason : pauseReasons) {
        const auto isWhy = [reason](const auto &queue) { return queue.second.isStoppedBy(reason); };
        if (std::none_of(m_queues.cbegin(), m_queues.cend(), isWhy))
            continue;
        const bool isKey = reason == PauseReason::Key;
        return Told{{Tone::Bad, iconOf(reason), sentences.join(u' '),
                     isKey ? NoticeWords::tr("Enter the key") : NoticeWords::tr("Go on")},
                    isKey ? Remedy::Connect : Remedy::GoOn};
    }
    return std::nullopt;
}

} // namespace coverdesk
