// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts.h"
#include "app/domain/outcome.h"
#include "app/history/history.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <map>
#include <memory>

namespace coverdesk {

class BenefitsService;

/// What the desk takes from outside, so that tests and practice decide it.
struct World
{
    std::function<QDateTime()> now;
    /// From 0 to 1.
    std::function<double()> random;
    /// How many times faster than in earnest phone answers are looked for.
    double hurry = 1;
    /// Where the practice server is in this run: checks go there, and only for patients it lists.
    std::optional<QUrl> practice = {};

    static World real();
};

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
    /// Refused (code "same") where it is open already or was answered within the hour, unless \a repeat is meant.
    enum class Repeat { Refused, Meant };
    QFuture<Result<Check>> ask(ServiceId service, const Inquiry &inquiry, const QString &clinic = {},
                               Repeat repeat = Repeat::Refused);

    /// A check with the same question (service, clinic, every field) that is open, or was answered within the hour.
    QFuture<Result<std::optional<Check>>> sameQuestion(ServiceId service, const Inquiry &inquiry,
                                                       const QString &clinic = {});

    /// Sends again what may be sent again, with its own key, or takes one look, whatever the schedule says.
    QFuture<Result<Check>> resume(const QUuid &id);

    /// Ends a check without an answer, as a person decided.
    QFuture<Result<Check>> close(const QUuid &id);

    /// Starts seeing to open checks whenever they are due, those of dead processes first.
    void follow();

    /// Goes on with everything open at once, what is paused too: credentials or wallet were put right.
    void goOn();

    /// Tries an account in a way that is never billed.
    QFuture<Result<Done>> tryAccount(const Account &account, const QByteArray &secret);

signals:
    /// A check is kept as it stands now: asked, under way, answered.
    void changed(const coverdesk::Check &check);
    /// What became of a check is known but cannot be written; it is tried again until it can.
    void notKept(const coverdesk::Check &check, const coverdesk::Failure &failure);
    /// The service does not take our credentials, or wants to be paid.
    void serviceStopped(coverdesk::ServiceId service, const coverdesk::Failure &failure);

private:
    BenefitsService &serviceOf(ServiceId service) const;
    Result<Check> newCheck(ServiceId service, const Inquiry &inquiry, const QString &clinic) const;
    QFuture<Result<Check>> keepAndSend(const Check &check, const QByteArray &secret, Repeat repeat);
    QFuture<Result<Check>> attempt(const QUuid &id, const QByteArray &secret);
    QFuture<Result<Check>> exchange(const Check &claimed, const QByteArray &secret, const QDateTime &lastMoment);
    QFuture<Result<Check>> conclude(const Check &claimed, const Outcome &outcome);
    QFuture<Result<Check>> keep(const Check &check);
    QFuture<Result<std::optional<Check>>> firstSame(std::vector<QUuid> candidates, const Check &wanted);
    void keepLate();
    void seeToDue();
    void onRecovered(const Result<std::vector<QUuid>> &recovered);
    void seeToNext(std::vector<QUuid> due);

    History &m_history;
    Accounts &m_accounts;
    World m_world;
    std::map<ServiceId, std::unique_ptr<BenefitsService>> m_services;
    std::vector<Check> m_underWay;
    std::vector<Check> m_unkept;
    QTimer m_retry;
    QTimer m_round;
    bool m_isOnRound = false;
    bool m_wantsAll = false;
    bool m_isInTrouble = false;
};

} // namespace coverdesk
