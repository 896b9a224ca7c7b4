// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/check.h"
#include "ui/widgets/banner.h"
#include "ui/wording/pausereason.h"

#include <map>
#include <vector>

namespace coverdesk {

/// Everything the one line under the title could say; it says the most urgent:
/// not saved, then key refused or no checks left, then no internet, then
/// practice.
class Notices
{
public:
    /// What a link of the banner does.
    enum class Remedy {
        None,
        Connect,
        SendWhenBack, ///< what was not sent is tried now, and goes out as soon as it can
        CancelUnsent, ///< what was not sent is ended
        GoOn,
        Keys,
        Backups,
        OpenRequests,
        Open, ///< the check that it is about
    };

    struct Told
    {
        Notice notice;
        Remedy remedy = Remedy::None;
        /// The check it is about, where the remedy needs one.
        QUuid check = {};
        Remedy otherRemedy = Remedy::None;
    };

    explicit Notices(bool isPractice)
        : m_isPractice(isPractice)
    {}

    void notKept(const Check &check, const Failure &failure);
    void stopped(ServiceId service, const Failure &failure);
    /// The service takes our credentials: that it stopped is no longer said.
    void reached(ServiceId service);
    /// How many checks go on only with the service, and why some of them are paused; each of the \a unsent ones
    /// uses a check when it does.
    void count(ServiceId service, int waiting, int unsent, const std::vector<PauseReason> &reasons = {});
    /// A check is kept: what it shows to be mended is no longer said.
    void kept(const Check &check);
    /// New credentials are there: what the old ones caused is no longer said.
    void connected();

    /// What was not sent because nothing could be reached.
    std::vector<QUuid> unsent() const;
    /// A person wants it sent as soon as something is reached; so does whoever asks more meanwhile.
    void sendWhenBack() { m_isSentWhenBack = true; }

    /// Somebody wanted to be reminded of that check, and it is time; nothing for nobody any more.
    void setReminder(const std::optional<QUuid> &check) { m_reminder = check; }
    /// Whether an older copy of the history was put in its place, and people have yet to be told.
    void setCopiedBack(bool isCopy) { m_isCopiedBack = isCopy; }
    /// Whether a sheet of paper opens the history where the keychain cannot.
    void setRecoverySheet(bool isThere) { m_hasSheet = isThere; }
    /// Why no backup could be made; nothing where one was.
    void setBackup(const std::optional<Failure> &failure) { m_backup = failure; }
    /// How many records were found that do not open.
    void setDamaged(int records) { m_damaged = records; }

    std::optional<Told> mostUrgent() const;

private:
    Told ofUnkept() const;
    Told ofUnsent() const;
    std::optional<Told> ofReminder() const;
    static Told ofCopy();
    std::optional<Told> ofHistory() const;
    std::optional<Told> ofStopped() const;

    /// What is known of one service.
    struct Queue
    {
        int waiting = 0;
        int unsent = 0;
        /// Why it last stopped us.
        std::optional<PauseReason> stop = {};
        /// Why checks in its queue are paused.
        std::vector<PauseReason> pauses = {};

        bool isStoppedBy(PauseReason reason) const;
    };
    static QStringList sentencesOf(ServiceId service, const Queue &queue);

    bool m_isPractice;
    bool m_isCopiedBack = false;
    std::map<QUuid, Failure> m_unkept;
    std::map<ServiceId, Queue> m_queues;
    std::vector<Check> m_unsent;
    bool m_isSentWhenBack = false;
    std::optional<QUuid> m_reminder;
    std::optional<Failure> m_backup;
    int m_damaged = 0;
    bool m_hasSheet = true;
};

} // namespace coverdesk
