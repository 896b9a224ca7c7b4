// SPDX-License-Identifier: MIT
#include "app/futures.h"
#include "requestsamples.h"
#include "ui/requests/newsbell.h"
#include "ui/requests/requestspage.h"
#include "ui/widgets/button.h"
#include "ui/widgets/navigationbutton.h"
#include "ui/widgets/theme.h"
#include "windowfixture.h"

#include <QApplication>
#include <QDir>
#include <QTest>

using namespace coverdesk;
using namespace Qt::StringLiterals;

/// What a call has brought: counted, told outside the window, and opened by somebody who sees it.
class NewsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void theBadgeCountsNewAnswersAndDecisions();
    void openRequestsArePicturedInTheWindow();
    void anOpenedAnswerIsNewsNoMore();
    void anAnswerNobodySeesIsNotOpened();
    void newsAreToldOutsideTheWindowWithoutThePatient();
    void newsOfAnotherProgramIsToldOnce();
    void theBellSaysNothingOfThePatient();
    void theBellIsSilentWhileTheWindowIsWatched();

private:
    int badge() const;
    bool isOpened(const QUuid &id);
    Check waitingRequest();
    std::optional<Check> answer(const Check &check);

    std::unique_ptr<WindowFixture> m_desk;
};

void NewsTest::init()
{
    applyTheme(*qApp, Look::Light);
    m_desk = std::make_unique<WindowFixture>();
    QCOMPARE(m_desk->open(), QString());
}

void NewsTest::cleanup()
{
    m_desk.reset();
}

int NewsTest::badge() const
{
    for (const auto *button : m_desk->window().findChildren<NavigationButton *>()) {
        if (button->accessibleName() == u"Open requests"_s)
            return button->badge();
    }
    return -1;
}

bool NewsTest::isOpened(const QUuid &id)
{
    std::optional<Result<Check>> check;
    when(m_desk->office().history().check(id), &m_desk->office(),
         [&check](const Result<Check> &read) { check = read; });
    return QTest::qWaitFor([&check] { return check.has_value(); }) && *check && (*check)->openedAt;
}

/// A request that is in the history, and not due for a while.
Check NewsTest::waitingRequest()
{
    auto check = sample::phoneRequest(u"Ruth"_s, u"Feldman"_s);
    check.nextLookAt = QDateTime::currentDateTimeUtc().addDays(1);
    return m_desk->keep(check) ? check : Check{};
}

/// Makes it answered in the history, and tells nobody.
std::optional<Check> NewsTest::answer(const Check &check)
{
    const auto answered = [](const Check &before) {
        auto now = before;
        now.standing = Standing::Answered;
        now.benefits = sample::newAnswer().benefits;
        now.answeredAt = QDateTime::currentDateTimeUtc();
        now.nextLookAt.reset();
        return std::optional(now);
    };
    std::optional<Result<Check>> kept;
    when(m_desk->office().history().change(check.id, answered), &m_desk->office(),
         [&kept](const Result<Check> &done) { kept = done; });
    return QTest::qWaitFor([&kept] { return kept.has_value(); }) && *kept ? std::optional(**kept) : std::nullopt;
}

void NewsTest::theBadgeCountsNewAnswersAndDecisions()
{
    QVERIFY(m_desk->keep(sample::newAnswer()));
    QVERIFY(m_desk->keep(sample::unsentRequest()));
    QCOMPARE(m_desk->open(), QString());
    QTRY_COMPARE(badge(), 2);
    QTest::keyClick(&m_desk->window(), Qt::Key_3, Qt::ControlModifier);
    QVERIFY(m_desk->window().findChild<RequestsPage *>()->isVisible());
    QTRY_VERIFY(m_desk->shows(u"1 answer, 1 needs you."_s));
    QVERIFY(m_desk->press(u"Decide"_s));
    QTRY_VERIFY(m_desk->button(u"Close it"_s));
    QVERIFY(m_desk->press(u"Close it"_s));
    QTRY_COMPARE(badge(), 1);
}

void NewsTest::openRequestsArePicturedInTheWindow()
{
    QVERIFY(m_desk->keep(sample::newAnswer()));
    QVERIFY(m_desk->keep(sample::unsentRequest()));
    QCOMPARE(m_desk->open(), QString());
    QTRY_COMPARE(badge(), 2);
    QTest::keyClick(&m_desk->window(), Qt::Key_3, Qt::ControlModifier);
    QTRY_VERIFY(m_desk->button(u"Decide"_s));
    QVERIFY(QDir().mkpath(QStringLiteral(COVERDESK_PICTURES_DIR)));
    for (const auto size : {QSize(1280, 800), QSize(1024, 700)}) {
        m_desk->window().resize(size);
        QCoreApplication::processEvents();
        const auto file = u"%1/window-requests-%2.png"_s.arg(QStringLiteral(COVERDESK_PICTURES_DIR)).arg(size.width());
        QVERIFY(m_desk->window().grab().save(file));
    }
}

void NewsTest::anOpenedAnswerIsNewsNoMore()
{
    const auto answer = sample::newAnswer();
    QVERIFY(m_desk->keep(answer));
    QCOMPARE(m_desk->open(), QString());
    QTRY_COMPARE(badge(), 1);
    QVERIFY(!isOpened(answer.id));
    QTest::keyClick(&m_desk->window(), Qt::Key_3, Qt::ControlModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(badge(), 0);
    QVERIFY(isOpened(answer.id));
    QTest::keyClick(&m_desk->window(), Qt::Key_Escape);
    QTRY_VERIFY(m_desk->shows(u"Nothing is open"_s));
}

void NewsTest::anAnswerNobodySeesIsNotOpened()
{
    const auto waiting = waitingRequest();
    QCOMPARE(m_desk->open(), QString());
    emit m_desk->window().findChild<RequestsPage *>()->openAsked(waiting.id);
    QTRY_VERIFY(m_desk->shows(u"Ruth Feldman"_s));
    QWidget other;
    QVERIFY(WindowFixture::activate(other));
    const auto answered = answer(waiting);
    QVERIFY(answered);
    emit m_desk->office().desk().changed(*answered);
    QVERIFY(!isOpened(waiting.id));
    QTRY_COMPARE(badge(), 1);
    QVERIFY(WindowFixture::activate(m_desk->window()));
    QTRY_VERIFY(isOpened(waiting.id));
    QTRY_COMPARE(badge(), 0);
}

void NewsTest::newsAreToldOutsideTheWindowWithoutThePatient()
{
    auto *bell = m_desk->window().findChild<NewsBell *>();
    QStringList told;
    bell->isWatched = [] { return false; };
    bell->show = [&told](const QString &title, const QString &words) { told.append(title + u": " + words); };
    emit m_desk->office().desk().newsCame(sample::newAnswer());
    QTRY_COMPARE(told, QStringList{u"Coverdesk: A phone answer has come."_s});
    emit bell->answered();
    QVERIFY(m_desk->window().findChild<RequestsPage *>()->isVisible());
}

void NewsTest::newsOfAnotherProgramIsToldOnce()
{
    const auto waiting = waitingRequest();
    QVERIFY(m_desk->keep(sample::newAnswer()));
    QCOMPARE(m_desk->open(), QString());
    QTRY_COMPARE(badge(), 1);
    auto *bell = m_desk->window().findChild<NewsBell *>();
    QStringList told;
    bell->isWatched = [] { return false; };
    bell->show = [&told](const QString &, const QString &words) { told.append(words); };
    const auto answered = answer(waiting);
    QVERIFY(answered);
    emit m_desk->office().history().changedElsewhere();
    QTRY_COMPARE(badge(), 2);
    QTRY_COMPARE(told, QStringList{u"A phone answer has come."_s});
    emit m_desk->office().history().changedElsewhere();
    emit m_desk->office().desk().newsCame(*answered);
    QVERIFY(!QTest::qWaitFor([&told] { return told.size() > 1; }, 1500));
}

void NewsTest::theBellSaysNothingOfThePatient()
{
    NewsBell bell;
    QStringList told;
    bell.isWatched = [] { return false; };
    bell.show = [&told](const QString &title, const QString &words) { told.append(title + u": " + words); };
    const auto first = QUuid::createUuid();
    bell.ring(first);
    QTRY_COMPARE(told, QStringList{u"Coverdesk: A phone answer has come."_s});
    bell.ring(QUuid::createUuid());
    bell.ring(QUuid::createUuid());
    bell.ring(first);
    QTRY_COMPARE(told.size(), 2);
    QCOMPARE(told.back(), u"Coverdesk: 2 phone answers have come."_s);
}

void NewsTest::theBellIsSilentWhileTheWindowIsWatched()
{
    NewsBell bell;
    int asked = 0;
    int told = 0;
    bell.isWatched = [&asked] { return ++asked == 1; };
    bell.show = [&told](const QString &, const QString &) { ++told; };
    bell.ring(QUuid::createUuid());
    QTRY_COMPARE(asked, 1);
    QCOMPARE(told, 0);
    // What was seen is not told later.
    bell.ring(QUuid::createUuid());
    QTRY_COMPARE(told, 1);
}

QTEST_MAIN(NewsTest)

#include "tst_news.moc"
