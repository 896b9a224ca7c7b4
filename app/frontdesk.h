// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts.h"
#include "app/history/history.h"
#include "app/world.h"

#include <QObject>

#include <memory>

namespace coverdesk {

class BenefitsService;
class Courier;
class Follower;

/// Takes inquiries, has them kept, sent and answered, and sees to what is still open.
///
/// A check is kept before a socket exists, and its answer is told only once it is kept.
class FrontDesk : public QObject
{
    Q_OBJECT

public:
    FrontDesk(History &history, Accounts &accounts, World world, QObject *parent);
    ~FrontDesk() override;

    void employ(std::unique_ptr<BenefitsService> service);

    /// Keeps the inquiry as a new check and makes one attempt; the future ends when that has ended and is kept.
    /// Forbidden, with nothing kept or sent: code "account" where no account fits, "practice" where practice does not
    /// list the patient. InUse where this very question is under way in this process.
    /// Refused, unless \a repeat is meant: code "same" where it is open already or was answered within the hour,
    /// "unreadable" where such a check of the same patient does not open.
    enum class Repeat { Refused, Meant };
    QFuture<Result<Check>> ask(ServiceId service, const Inquiry &inquiry, const QString &clinic = {},
                               Repeat repeat = Repeat::Refused);

    /// A check with the same question (service, clinic, every field) that is open, or was answered within the hour;
    /// Refused (code "unreadable") as above.
    QFuture<Result<std::optional<Check>>> sameQuestion(ServiceId service, const Inquiry &inquiry,
                                                       const QString &clinic = {});

    /// Sends again what may be sent again, with its own key, or takes one look, whatever the schedule says.
    QFuture<Result<Check>> resume(const QUuid &id);

    /// Asks the question of a check that needs a person as a new one, which may be charged or called about a second
    /// time: to be used only after a person was told so. The old one is closed, bound to the new one, and, where it was
    /// a phone inquiry in doubt, still looked for. Gives the new check; Refused (code "unchanged") where somebody has
    /// decided otherwise meanwhile.
    QFuture<Result<Check>> sendAgain(const QUuid &id);

    /// Follows on a phone inquiry that takes too long, for another five business days.
    QFuture<Result<Check>> waitLonger(const QUuid &id);

    /// A person has opened the answer: it is news no more.
    QFuture<Result<Check>> markOpened(const QUuid &id);

    /// Ends a check without an answer, as a person decided. A phone inquiry in doubt is still looked for.
    QFuture<Result<Check>> close(const QUuid &id);

    /// Whether something may go to the check's service now: not where it refused the account a moment ago, or asked to
    /// be left alone. What a person asks for by `ask` and `resume` goes all the same.
    bool mayGo(const Check &check) const;

    /// Starts seeing to open checks whenever they are due, those of dead processes first.
    void follow();

    /// Begins nothing more by itself; what is on the wire is heard and kept.
    void rest();
    /// Whether something is being asked, or known and not kept yet; `idle` tells when it is no more.
    bool isBusy() const;

    /// Goes on with everything open at once, what is paused too: credentials or wallet were put right.
    void goOn();

    /// Tries an account in a way that is never billed; whoever cancels the future withdraws the trial.
    QFuture<Result<Done>> tryAccount(const Account &account, const QByteArray &secret);

signals:
    /// A check is kept as it stands now: asked, under way, answered.
    void changed(const coverdesk::Check &check);
    /// What became of a check is known but cannot be written; it is tried again until it can.
    void notKept(const coverdesk::Check &check, const coverdesk::Failure &failure);
    /// The service does not take our credentials, or wants to be paid: nothing goes to it by itself for a while.
    void serviceStopped(coverdesk::ServiceId service, const coverdesk::Failure &failure);
    /// The service has taken our credentials, after it did not, or for the first time.
    void serviceReached(coverdesk::ServiceId service);
    /// The service has taken a question, after it did not, or for the first time: what was paused goes on by itself.
    void questionTaken(coverdesk::ServiceId service);
    /// A phone answer has come by itself that nobody has seen yet.
    void newsCame(const coverdesk::Check &check);
    void idle();

private:
    Result<Check> newCheck(ServiceId service, const Inquiry &inquiry, const QString &clinic) const;
    QFuture<Result<Check>> keepAndSend(const Check &check, const Access &access, Repeat repeat);
    QFuture<Result<Check>> askInstead(const Check &old);
    QFuture<Result<Check>> keepInstead(const Check &successor, const Access &access);
    QFuture<Result<Check>> decided(const QUuid &id, History::Change decision, History::By by = History::By::Person);

    History &m_history;
    Accounts &m_accounts;
    World m_world;
    Courier *m_courier;
    Follower *m_follower;
    std::vector<Check> m_underWay;
};

} // namespace coverdesk
