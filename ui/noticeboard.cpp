// SPDX-License-Identifier: MIT
#include "ui/noticeboard.h"

#include "app/futures.h"
#include "app/office.h"
#include "ui/requests/newsbell.h"
#include "ui/requests/requestspage.h"
#include "ui/widgets/banner.h"

namespace coverdesk {

NoticeBoard::NoticeBoard(Office &office, Banner &banner, RequestsPage &requests, QObject *parent)
    : QObject(parent)
    , m_office(office)
    , m_notices(office.isPractice())
    , m_banner(banner)
    , m_requests(requests)
    , m_bell(new NewsBell(this))
{
    listen();
    lookForCopy();
    tellMostUrgent();
}

void NoticeBoard::lookForCopy()
{
    using Note = std::optional<QByteArray>;
    when(m_office.history().notes().note(HistoryBackups::copyNote()), this, [this](const Result<Note> &note) {
        m_notices.setCopiedBack(note && *note);
        tellMostUrgent();
    });
}

/// Once is enough.
void NoticeBoard::showWhatCopyLeftOpen()
{
    m_office.history().notes().forget(HistoryBackups::copyNote());
    m_notices.setCopiedBack(false);
    tellMostUrgent();
    emit requestsAsked();
}

void NoticeBoard::listen()
{
    const auto &desk = m_office.desk();
    connect(&desk, &FrontDesk::notKept, this, [this](const Check &check, const Failure &failure) {
        m_notices.notKept(check, failure);
        tellMostUrgent();
    });
    connect(&desk, &FrontDesk::serviceStopped, this, [this](ServiceId service, const Failure &failure) {
        m_notices.stopped(service, failure);
        tellMostUrgent();
    });
    connect(&desk, &FrontDesk::questionTaken, this,
            [this](ServiceId service) { m_since[service].takenAt = QDateTime::currentDateTimeUtc(); });
    connect(&desk, &FrontDesk::serviceReached, this, &NoticeBoard::onReached);
    connect(&desk, &FrontDesk::newsCame, m_bell, [this](const Check &check) { m_bell->ring(check.id); });
    connect(&m_banner, &Banner::actionChosen, this, [this] {
        if (const auto told = m_notices.mostUrgent())
            apply(told->remedy, told->check);
    });
    connect(&m_banner, &Banner::otherActionChosen, this, [this] {
        if (const auto told = m_notices.mostUrgent())
            apply(told->otherRemedy, told->check);
    });
}

void NoticeBoard::connected()
{
    m_notices.connected();
    for (const auto service : {ServiceId::Eligibility, ServiceId::HealthHarbor})
        m_since[service] = {QDateTime::currentDateTimeUtc(), QDateTime::currentDateTimeUtc()};
    tellMostUrgent();
}

void NoticeBoard::put(const Check &check)
{
    m_notices.kept(check);
    tellMostUrgent();
}

void NoticeBoard::setRecoverySheet(bool isThere)
{
    m_notices.setRecoverySheet(isThere);
    tellMostUrgent();
}

void NoticeBoard::setBackup(const std::optional<Failure> &failure)
{
    m_notices.setBackup(failure);
    tellMostUrgent();
}

void NoticeBoard::setDamaged(int records)
{
    m_notices.setDamaged(records);
    tellMostUrgent();
}

void NoticeBoard::tellMostUrgent()
{
    const auto told = m_notices.mostUrgent();
    const auto words = told ? told->notice.words : QString();
    // What is said already is not announced again.
    if (words == m_told)
        return;
    m_told = words;
    if (told)
        m_banner.tell(told->notice);
    else
        m_banner.clear();
}

void NoticeBoard::apply(Notices::Remedy remedy, const QUuid &check)
{
    switch (remedy) {
    case Notices::Remedy::None: break;
    case Notices::Remedy::Connect: emit connectAsked(); break;
    case Notices::Remedy::SendWhenBack: sendWhenBack(); break;
    case Notices::Remedy::CancelUnsent: cancelUnsent(); break;
    case Notices::Remedy::GoOn: m_office.desk().goOn(); break;
    case Notices::Remedy::Keys: emit keysAsked(); break;
    case Notices::Remedy::Backups: emit backupsAsked(); break;
    case Notices::Remedy::OpenRequests: showWhatCopyLeftOpen(); break;
    case Notices::Remedy::Open: openReminded(check); break;
    }
}

/// What goes out and still reaches nobody is tried again by itself until the end of its day or its visit.
void NoticeBoard::sendWhenBack()
{
    m_notices.sendWhenBack();
    tellMostUrgent();
    for (const auto &id : m_notices.unsent())
        tell(m_office.desk().resume(id));
}

void NoticeBoard::cancelUnsent()
{
    for (const auto &id : m_notices.unsent())
        tell(m_office.desk().close(id));
}

/// One that another program has sent meanwhile is given back as it is.
void NoticeBoard::tell(const QFuture<Result<Check>> &step)
{
    when(step, this, [this](const Result<Check> &check) {
        if (check)
            emit moved(*check);
    });
}

void NoticeBoard::remind(const QUuid &check)
{
    m_notices.setReminder(check);
    tellMostUrgent();
    m_bell->tellOf(tr("You wanted to be reminded of a check."));
}

void NoticeBoard::openReminded(const QUuid &check)
{
    m_notices.setReminder(std::nullopt);
    tellMostUrgent();
    emit openAsked(check);
}

void NoticeBoard::count()
{
    const auto &book = m_requests.book();
    for (const auto service : {ServiceId::Eligibility, ServiceId::HealthHarbor})
        m_notices.count(service, book.waitingFor(service), book.unsentFor(service),
                        book.pausedBy(service, m_since[service]));
    // What another program fetched is told here too; what was there before is told by the page.
    for (const auto &answer : book.newAnswers())
        m_isCounted ? m_bell->ring(answer) : m_bell->keepSilentAbout(answer);
    m_isCounted = true;
    tellMostUrgent();
}

/// What was refused before goes out again by itself: until it was, nothing is said of it.
void NoticeBoard::onReached(ServiceId service)
{
    m_since[service].reachedAt = QDateTime::currentDateTimeUtc();
    m_notices.reached(service);
    tellMostUrgent();
}

} // namespace coverdesk
