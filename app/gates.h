// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/outcome.h"

#include <map>
#include <set>
#include <utility>

namespace coverdesk {

/// To which services nothing goes by itself for now: they refused a clinic's credentials, want to be paid, or asked to
/// be left alone for a while. What a person asks for goes all the same, and may open them.
class Gates
{
public:
    enum class Going { Question, Look };

    /// Takes in what an exchange about \a check showed. Gives what may go on, where it showed an account open that was
    /// closed, or not known to be open. A look that is let in says nothing of whether a question would be: whatever is
    /// paid waits for a question that is taken, or for a person. \a random is a number from 0 to 1.
    std::optional<Going> learn(const Check &check, const Outcome &outcome, const QDateTime &now, double random);

    /// Whether something may go to that account; a look is not held back by what was refused to a question.
    bool isOpen(ServiceId service, const QString &clinic, Going going, const QDateTime &now) const;

    /// Credentials or wallet were put right, as a person says.
    void open();

private:
    using Account = std::pair<ServiceId, QString>;

    void stayAway(ServiceId service, const Outcome &outcome, const QDateTime &now, double random);

    std::optional<Going> open(const Account &account, bool isLook);

    /// Until when an account is left alone because it refused a question, or a look.
    std::map<Account, QDateTime> m_questionsStopped;
    std::map<Account, QDateTime> m_looksStopped;
    /// Whose questions were taken.
    std::set<Account> m_known;
    std::map<ServiceId, QDateTime> m_awayUntil;
    /// How often in a row a service said that it has too much to do.
    std::map<ServiceId, int> m_crowded;
};

} // namespace coverdesk
