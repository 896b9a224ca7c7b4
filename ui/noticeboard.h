// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/result.h"
#include "ui/check/notices.h"
#include "ui/requests/requestbook.h"

#include <QFuture>
#include <QObject>

#include <map>

namespace coverdesk {

class Banner;
class NewsBell;
class Office;
class RequestsPage;

/// Sees to it that the one line under the title says what is most urgent, and that news is told outside the window.
class NoticeBoard final : public QObject
{
    Q_OBJECT

public:
    NoticeBoard(Office &office, Banner &banner, RequestsPage &requests, QObject *parent);

    /// New credentials were entered.
    void connected();
    /// A check stands so now.
    void put(const Check &check);
    /// Open requests came, went, or stand otherwise.
    void count();

    void setRecoverySheet(bool isThere);
    /// Why no backup could be made; nothing where one was.
    void setBackup(const std::optional<Failure> &failure);
    /// How many records were found that do not open.
    void setDamaged(int records);

    /// It is time to remind somebody of that check.
    void remind(const QUuid &check);

    /// Rings when a phone answer has come while nobody looks at the window.
    NewsBell &bell() { return *m_bell; }

signals:
    /// The services are to be connected.
    void connectAsked();
    /// The recovery sheet is to be made.
    void keysAsked();
    void backupsAsked();
    /// The open requests are to be shown.
    void requestsAsked();
    void openAsked(const QUuid &check);
    /// What was asked again by hand stands so now.
    void moved(const coverdesk::Check &check);

private:
    void listen();
    void lookForCopy();
    void showWhatCopyLeftOpen();
    void tellMostUrgent();
    void apply(Notices::Remedy remedy, const QUuid &check);
    void sendWhenBack();
    void cancelUnsent();
    void openReminded(const QUuid &check);
    void tell(const QFuture<Result<Check>> &step);
    void onReached(ServiceId service);

    Office &m_office;
    Notices m_notices;
    Banner &m_banner;
    RequestsPage &m_requests;
    NewsBell *m_bell;
    QString m_told;
    /// Since when a service is known to take our credentials, or new ones were entered.
    std::map<ServiceId, RequestBook::Since> m_since;
    bool m_isCounted = false;
};

} // namespace coverdesk
