// SPDX-License-Identifier: MIT
#include "app/domain/transitions.h"
#include "app/futures.h"
#include "requestsamples.h"
#include "tests/support/await.h"
#include "ui/check/notices.h"
#include "ui/requests/requestbook.h"
#include "ui/requests/requestspage.h"
#include "ui/widgets/button.h"
#include "ui/widgets/theme.h"
#include "windowfixture.h"

#include <QApplication>
#include <QDir>
#include <QTest>

using namespace coverdesk;
using namespace Qt::StringLiterals;

/// The one line that says what stops a whole queue, and why.
class BannersTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void namesEachReasonOfAPauseOnceInItsOrder();
    void aStoppedServiceIsOneBannerForItsQueue_data();
    void aStoppedServiceIsOneBannerForItsQueue();
    void severalReasonsAreOneBanner();
    void whatWasPausedBeforeTheStartIsOneBanner();
    void theBannerGoesWhenTheServiceIsReached();
    void whatWasNotSentIsSaidWhileSomethingWaits();
    void whatWasNotSentIsSentWhenBackOrCancelled();
    void theBannerEndsWhatWasNotSent();
    void anOlderCopyIsToldUntilItsChecksAreShown();

private:
    std::unique_ptr<WindowFixture> m_desk;
};

void BannersTest::init()
{
    applyTheme(*qApp, Look::Light);
    m_desk = std::make_unique<WindowFixture>();
    QCOMPARE(m_desk->open(), QString());
}

void BannersTest::cleanup()
{
    m_desk.reset();
}

void BannersTest::namesEachReasonOfAPauseOnceInItsOrder()
{
    RequestBook book;
    for (int time = 0; time < 3; ++time) {
        book.put(sample::pausedRequest(Failure::Kind::Unpaid, u"HTTP 402"_s));
        book.put(sample::pausedRequest(Failure::Kind::Unauthorized, u"HTTP 403"_s));
        book.put(sample::pausedRequest(Failure::Kind::Unauthorized, u"HTTP 401"_s));
    }
    const std::vector all{PauseReason::Key, PauseReason::Account, PauseReason::Wallet};
    QCOMPARE(book.pausedBy(ServiceId::HealthHarbor, {}), all);
    // What was refused before the service was known to take us is of old.
    const auto sent = *sample::phoneRequest({}, {}).lastSentAt;
    QCOMPARE(book.pausedBy(ServiceId::HealthHarbor, {sent.addSecs(-1), sent.addSecs(-1)}), all);
    QVERIFY(book.pausedBy(ServiceId::HealthHarbor, {sent, sent}).empty());
    // A look that is let in says nothing of being paid.
    const std::vector others{PauseReason::Account, PauseReason::Wallet};
    QCOMPARE(book.pausedBy(ServiceId::HealthHarbor, {sent, {}}), others);
    // A line does not tell a refused key from an account that may not ask.
    RequestBook unread;
    unread.show({lineOf(sample::pausedRequest(Failure::Kind::Unauthorized, u"HTTP 403"_s))});
    QVERIFY(unread.pausedBy(ServiceId::HealthHarbor, {}).empty());
    QCOMPARE(unread.unreadPaused().size(), 1);
}

void BannersTest::aStoppedServiceIsOneBannerForItsQueue_data()
{
    QTest::addColumn<ServiceId>("service");
    QTest::addColumn<Failure>("failure");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("action");
    QTest::newRow("key") << ServiceId::Eligibility << Failure{.kind = Failure::Kind::Unauthorized}
                         << u"The eligibility service refuses our key. 3 checks wait."_s << u"Enter the key"_s;
    QTest::newRow("wallet") << ServiceId::Eligibility << Failure{.kind = Failure::Kind::Unpaid}
                            << u"No checks are left in the wallet. 3 checks wait. Going on uses 2 checks."_s
                            << u"Go on"_s;
    QTest::newRow("phone key") << ServiceId::HealthHarbor << Failure{.kind = Failure::Kind::Unauthorized}
                               << u"Health Harbor refuses our key. 3 requests wait."_s << u"Enter the key"_s;
    const Failure notAllowed{Failure::Kind::Unauthorized, u"HTTP 403"_s};
    QTest::newRow("phone account") << ServiceId::HealthHarbor << notAllowed
                                   << u"Health Harbor does not let our account ask. 3 requests wait. Going on uses 2 "
                                      "phone requests."_s
                                   << u"Go on"_s;
    QTest::newRow("account") << ServiceId::Eligibility << notAllowed
                             << u"The eligibility service does not let our account ask. 3 checks wait. Going on uses "
                                "2 checks."_s
                             << u"Go on"_s;
    QTest::newRow("phone unpaid") << ServiceId::HealthHarbor << Failure{.kind = Failure::Kind::Unpaid}
                                  << u"Health Harbor takes no more requests until it is paid. 3 requests "
                                     u"wait. Going "
                                     "on uses 2 phone requests."_s
                                  << u"Go on"_s;
}

void BannersTest::aStoppedServiceIsOneBannerForItsQueue()
{
    QFETCH(ServiceId, service);
    QFETCH(Failure, failure);
    Notices notices(true);
    notices.count(service, 3, 2);
    notices.stopped(service, failure);
    const auto told = notices.mostUrgent();
    QVERIFY(told);
    QTEST(told->notice.words, "words");
    QTEST(told->notice.action, "action");
    notices.reached(service);
    QVERIFY(!notices.mostUrgent()->notice.words.contains(u"wait"_s));
}

void BannersTest::severalReasonsAreOneBanner()
{
    Notices notices(true);
    notices.count(ServiceId::HealthHarbor, 3, 2, {PauseReason::Wallet, PauseReason::Account});
    notices.stopped(ServiceId::HealthHarbor, Failure{Failure::Kind::Unpaid, u"HTTP 402"_s});
    const auto ofCalls =
        u"Health Harbor does not let our account ask. Health Harbor takes no more requests until it is "
        "paid. 3 requests wait. Going on uses 2 phone requests."_s;
    QCOMPARE(notices.mostUrgent()->notice.words, ofCalls);
    QCOMPARE(notices.mostUrgent()->notice.action, u"Go on"_s);
    notices.count(ServiceId::Eligibility, 1, 1, {PauseReason::Key});
    QCOMPARE(notices.mostUrgent()->notice.words,
             QString(u"The eligibility service refuses our key. 1 check waits. "_s + ofCalls));
    QCOMPARE(notices.mostUrgent()->notice.action, u"Enter the key"_s);
    notices.connected();
    QVERIFY(notices.mostUrgent()->notice.words.startsWith(u"Practice"_s));
}

void BannersTest::whatWasPausedBeforeTheStartIsOneBanner()
{
    for (const auto &failure :
         {Failure{Failure::Kind::Unpaid, u"HTTP 402"_s}, Failure{Failure::Kind::Unauthorized, u"HTTP 403"_s}}) {
        QVERIFY(m_desk->keep(sample::pausedRequest(failure.kind, failure.code)));
    }
    QCOMPARE(m_desk->open(), QString());
    QTRY_VERIFY(m_desk->shows(u"Health Harbor does not let our account ask. Health Harbor takes no more requests until "
                              "it is paid. 2 requests wait."_s));
    emit m_desk->office().desk().questionTaken(ServiceId::HealthHarbor);
    emit m_desk->office().desk().serviceReached(ServiceId::HealthHarbor);
    QVERIFY(!m_desk->shows(u"does not let our account ask"_s));
    // They are of old, until they are refused again.
    emit m_desk->office().history().changedElsewhere();
    QVERIFY(!QTest::qWaitFor([this] { return m_desk->shows(u"does not let our account ask"_s); }, 1000));
}

void BannersTest::theBannerGoesWhenTheServiceIsReached()
{
    auto &desk = m_desk->office().desk();
    emit desk.serviceStopped(ServiceId::Eligibility, Failure{.kind = Failure::Kind::Unpaid});
    QVERIFY(m_desk->shows(u"No checks are left in the wallet."_s));
    QVERIFY(m_desk->button(u"Go on"_s));
    emit desk.serviceReached(ServiceId::Eligibility);
    QVERIFY(!m_desk->shows(u"No checks are left in the wallet."_s));
    QVERIFY(m_desk->shows(u"Practice mode."_s));
}

void BannersTest::whatWasNotSentIsSaidWhileSomethingWaits()
{
    auto check = sample::unsentRequest();
    check.standing = Standing::Queued;
    check.failure = Failure{.kind = Failure::Kind::Offline};
    Notices notices(false);
    notices.kept(check);
    notices.count(ServiceId::HealthHarbor, 1, 1);
    notices.count(ServiceId::Eligibility, 0, 0);
    const auto told = notices.mostUrgent();
    QVERIFY(told);
    QCOMPARE(told->check, check.id);
    // Another program has sent it.
    notices.count(ServiceId::HealthHarbor, 0, 0);
    QVERIFY(!notices.mostUrgent());
}

void BannersTest::whatWasNotSentIsSentWhenBackOrCancelled()
{
    auto check = sample::unsentRequest();
    check.standing = Standing::Queued;
    check.failure = Failure{.kind = Failure::Kind::Offline};
    Notices notices(false);
    notices.kept(check);
    check.service = ServiceId::Eligibility;
    for (int more = 0; more < 2; ++more) {
        check.id = QUuid::createUuid();
        notices.kept(check);
    }
    const auto told = notices.mostUrgent();
    QCOMPARE(told->notice.words,
             u"The service cannot be reached. Nothing was sent. 2 checks wait. 1 request waits. "
             "Going on uses 2 checks. Going on uses 1 phone request."_s);
    QCOMPARE(told->notice.action, u"Send when back"_s);
    QCOMPARE(told->notice.otherAction, u"Cancel"_s);
    QCOMPARE(notices.unsent().size(), size_t(3));
    notices.sendWhenBack();
    QCOMPARE(notices.mostUrgent()->notice.action, u"Look again"_s);
    QVERIFY(notices.mostUrgent()->notice.words.contains(u"It goes out when the service is back."_s));
    for (const auto &id : notices.unsent()) {
        check.id = id;
        check.standing = Standing::Closed;
        notices.kept(check);
    }
    QVERIFY(!notices.mostUrgent());
}

void BannersTest::theBannerEndsWhatWasNotSent()
{
    auto check = sample::unsentRequest();
    check.standing = Standing::Queued;
    check.failure = Failure{.kind = Failure::Kind::Offline};
    check.nextLookAt = QDateTime::currentDateTimeUtc().addSecs(600);
    QVERIFY(m_desk->keep(check));
    emit m_desk->office().desk().changed(check);
    QTRY_VERIFY(m_desk->shows(u"Nothing was sent. 1 request waits."_s));
    QVERIFY(m_desk->press(u"Cancel"_s));
    QTRY_VERIFY(!m_desk->shows(u"Nothing was sent. 1 request waits."_s));
    std::optional<Standing> standing;
    when(m_desk->office().history().check(check.id), this, [&standing](const Result<Check> &kept) {
        if (kept)
            standing = kept->standing;
    });
    QTRY_VERIFY(standing);
    QCOMPARE(*standing, Standing::Closed);
}

void BannersTest::anOlderCopyIsToldUntilItsChecksAreShown()
{
    const auto isTold = [this] { return m_desk->shows(u"An older copy of the history was put in its place."_s); };
    auto asked = sample::unsentRequest();
    asked.standing = Standing::Queued;
    QVERIFY(m_desk->keep(*restored(asked)));
    QVERIFY(testing::await(m_desk->office().history().notes().keep(HistoryBackups::copyNote(), "1")));
    QCOMPARE(m_desk->open(), QString());
    QTRY_VERIFY(isTold());
    emit m_desk->office().desk().serviceStopped(ServiceId::Eligibility, Failure{.kind = Failure::Kind::Unpaid});
    QVERIFY2(isTold(), "what is less urgent hides it");
    const QDir pictures(QStringLiteral(COVERDESK_PICTURES_DIR));
    QVERIFY(pictures.mkpath(u"."_s));
    m_desk->window().resize(1024, 700);
    QVERIFY(m_desk->window().grab().save(pictures.filePath(u"window-older-copy-1024.png"_s)));
    // A program that ends meanwhile tells it at the next start.
    QCOMPARE(m_desk->open(), QString());
    QTRY_VERIFY(isTold());
    QVERIFY(m_desk->press(u"Show it"_s));
    QVERIFY(!isTold());
    QVERIFY(m_desk->window().findChild<RequestsPage *>()->isVisible());
    QCOMPARE(m_desk->open(), QString());
    QVERIFY(!QTest::qWaitFor(isTold, 500));
}

QTEST_MAIN(BannersTest)

#include "tst_banners.moc"
