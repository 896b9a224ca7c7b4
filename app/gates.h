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
    /// Takes in what an exchange about \a check showed. True where it showed an account open that was closed, or not
    /// known to be open: what waited for it can go on. \a random is a number from 0 to 1.
    bool learn(const Check &check, const Outcome &outcome, const QDateTime &now, double random);

    /// Whether something may go to that account; a look is not held back by what was refused to a question.
    enum class Going { Question, Look };
    bool isOpen(ServiceId service, const QString &clinic, Going going, const QDateTime &now) const;

    /// Credentials or wallet were put right, as a person says.
    void open();

private:
    using Account = std::pair<ServiceId, QString>;

    void stayAway(ServiceId service, const Outcome &outcome, const QDateTime &now, double random);

    struct Stop
    {
        QDateTime until;
        /// A question was refused, not a look: that a look is let in says nothing of paying.
        bool wasAsked = false;
    };

    bool open(const Account &account, bool isLook);

    std::map<Account, Stop> m_stops;
    /// Whose questions were taken.
    std::set<Account> m_known;
    std::map<ServiceId, QDateTime> m_awayUntil;
    /// How often in a row a service said that it has too much to do.
    std::map<ServiceId, int> m_crowded;
};

} // namespace coverdesk
