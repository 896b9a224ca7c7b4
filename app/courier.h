// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts.h"
#include "app/domain/outcome.h"
#include "app/gates.h"
#include "app/history/history.h"
#include "app/world.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <memory>

namespace coverdesk {

class BenefitsService;

/// Carries kept checks to their services, one exchange each, and what comes of it into the history.
///
/// What goes out was claimed for this process and kept first; what comes back is told only once it is kept.
class Courier : public QObject
{
    Q_OBJECT

public:
    Courier(History &history, Accounts &accounts, const World &world, QObject *parent);
    ~Courier() override;

    void employ(std::unique_ptr<BenefitsService> service);
    BenefitsService &serviceOf(ServiceId service) const;

    /// How long a check that is kept at \a now is this process's.
    static QDateTime endOfLease(const QDateTime &now);

    /// Sends a check that was claimed and kept at \a since, or takes a look, and keeps what came of it.
    QFuture<Result<Check>> carry(const Check &claimed, const Access &access, const QDateTime &since);

    enum class When {
        Now, ///< whatever the schedule says
        Due, ///< unless another process has moved it on meanwhile
    };
    /// Claims the check for its next attempt or look and carries it. One that cannot move is given back as it is.
    QFuture<Result<Check>> attempt(const QUuid &id, When when);

    /// Tries an account at \a address in a way that is never billed; whoever cancels the future withdraws it.
    QFuture<Result<Done>> tryAccount(const Account &account, const QUrl &address, const Access &access);

    bool isOpen(const Check &check) const;

    /// Whether something is on the wire, or known and not kept yet.
    bool isBusy() const { return m_onWire > 0 || !m_unkept.empty(); }
    /// Credentials or wallet were put right, as a person says.
    void openGates() { m_gates.open(); }

signals:
    void changed(const coverdesk::Check &check);
    void notKept(const coverdesk::Check &check, const coverdesk::Failure &failure);
    void serviceStopped(coverdesk::ServiceId service, const coverdesk::Failure &failure);
    void serviceReached(coverdesk::ServiceId service);
    void questionTaken(coverdesk::ServiceId service);
    void newsCame(const coverdesk::Check &check);
    /// Nothing is on the wire any more, and everything is kept.
    void idle();

private:
    QFuture<Result<Check>> claim(const Check &check, const Access &access, When when);
    QFuture<Result<Check>> conclude(const Check &claimed, const Outcome &outcome);
    QFuture<Result<Check>> sift(const Check &claimed, const Outcome &outcome);
    QFuture<Result<QStringList>> ticketsIn(std::vector<QUuid> ids, const QStringList &tickets);
    QFuture<Result<Check>> settle(const Check &claimed, const Outcome &outcome);
    QFuture<Result<Check>> keep(const Check &check);
    void keepLate();
    QFuture<Result<Check>> onWire(const QFuture<Result<Check>> &carried);
    void tellWhenIdle();

    History &m_history;
    Accounts &m_accounts;
    const World &m_world;
    Gates m_gates;
    std::map<ServiceId, std::unique_ptr<BenefitsService>> m_services;
    std::vector<Check> m_unkept;
    QTimer m_retry;
    int m_onWire = 0;
};

} // namespace coverdesk
