// SPDX-License-Identifier: MIT
#include "requestsamples.h"
#include "ui/requests/decisionbox.h"
#include "ui/requests/requestbook.h"
#include "ui/requests/requestlist.h"
#include "ui/requests/requestrow.h"
#include "ui/widgets/button.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace coverdesk;
using namespace Qt::StringLiterals;

/// The list of open requests: what is in it, what it says of each, and that a decision is taken once.
class RequestsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void everyStandingHasItsGroup_data();
    void everyStandingHasItsGroup();
    void openedAnswersAreNotListed();
    void countsWhatWaitsForAService();
    void saysWhatBecameOfEachRequest_data();
    void saysWhatBecameOfEachRequest();
    void offersTheDecisionsOfEachKind_data();
    void offersTheDecisionsOfEachKind();
    void arrowsAndEnterAndEscapeDoEverything();
    void theNumberKeysDecide();
    void aDoubleClickDecidesOnce();
    void theRowsAreNamedForThoseWhoHearThem();
    void theKeyboardStaysWhenOthersComeAndGo();
    void fiveHundredRowsAreShownWithoutAWait();
};

static RequestFace faceAt(const Check &check)
{
    return faceOf(Request{lineOf(check), check, true}, sample::deskTime());
}

static std::unique_ptr<RequestList> listOf(const std::vector<Check> &checks)
{
    RequestBook book;
    for (const auto &check : checks)
        book.put(check);
    std::vector<RequestFace> faces;
    for (const auto group : requestGroups) {
        for (const auto &request : book.in(group))
            faces.push_back(faceOf(request, sample::deskTime()));
    }
    auto list = std::make_unique<RequestList>();
    list->resize(1056, 640);
    list->show(faces);
    list->show();
    QApplication::setActiveWindow(list.get());
    return QTest::qWaitForWindowActive(list.get()) ? std::move(list) : nullptr;
}

static Button *buttonIn(const QWidget &widget, const QString &words)
{
    for (auto *button : widget.findChildren<Button *>()) {
        if (button->words() == words && button->isVisible())
            return button;
    }
    return nullptr;
}

static QString notesIn(const RequestFace &face)
{
    QStringList words;
    for (const auto &note : face.notes)
        words.append(note.words);
    return words.join(u" · "_s);
}

void RequestsTest::init()
{
    applyTheme(*qApp, Look::Light);
}

void RequestsTest::everyStandingHasItsGroup_data()
{
    QTest::addColumn<Standing>("standing");
    QTest::addColumn<int>("group");
    QTest::newRow("queued") << Standing::Queued << int(RequestGroup::Unsent);
    QTest::newRow("sending") << Standing::Sending << int(RequestGroup::Unsent);
    QTest::newRow("paused") << Standing::Paused << int(RequestGroup::Unsent);
    QTest::newRow("in doubt") << Standing::InDoubt << int(RequestGroup::Waiting);
    QTest::newRow("unconfirmed") << Standing::Unconfirmed << int(RequestGroup::Waiting);
    QTest::newRow("tracking") << Standing::Tracking << int(RequestGroup::Waiting);
    QTest::newRow("needs a person") << Standing::NeedsPerson << int(RequestGroup::NeedsYou);
    QTest::newRow("answered") << Standing::Answered << int(RequestGroup::NewAnswers);
    QTest::newRow("refused") << Standing::Refused << -1;
    QTest::newRow("closed") << Standing::Closed << -1;
}

void RequestsTest::everyStandingHasItsGroup()
{
    QFETCH(Standing, standing);
    QFETCH(int, group);
    const auto found = groupOf(lineOf(sample::phoneRequest(u"Ruth"_s, u"Feldman"_s, standing)));
    QCOMPARE(found ? int(*found) : -1, group);
}

void RequestsTest::openedAnswersAreNotListed()
{
    auto answer = sample::newAnswer();
    RequestBook book;
    book.put(answer);
    QCOMPARE(book.count(RequestGroup::NewAnswers), 1);
    answer.openedAt = sample::deskTime();
    book.put(answer);
    QVERIFY(book.isEmpty());
}

void RequestsTest::countsWhatWaitsForAService()
{
    RequestBook book;
    for (const auto &check : sample::openRequests())
        book.put(check);
    QCOMPARE(book.waitingFor(ServiceId::HealthHarbor), 4);
    QCOMPARE(book.unsentFor(ServiceId::HealthHarbor), 1);
    QCOMPARE(book.waitingFor(ServiceId::Eligibility), 0);
    QCOMPARE(book.pausedBy(ServiceId::HealthHarbor, {}), std::vector{PauseReason::Key});
    QVERIFY(book.pausedBy(ServiceId::Eligibility, {}).empty());
}

static void addStatusRows(const QString &four)
{
    auto strange = sample::phoneRequest(u"Ruth"_s, u"Feldman"_s);
    strange.status = u"IN_PROGRESS"_s;
    QTest::newRow("known status") << strange << four << QString() << u"10:30 AM"_s << u"Look now free"_s;
    strange.status = u"ON_HOLD"_s;
    QTest::newRow("strange status") << strange << four << u"The service says: ON_HOLD (new to this program)"_s
                                    << u"10:30 AM"_s << u"Look now free"_s;
}

static void addPausedRows()
{
    const auto pausedRow = [](const char *name, const Check &check, const QString &asked, const QString &notes,
                              const QString &action) {
        QTest::newRow(name) << check << asked << notes << u"—"_s << action;
    };
    const auto refusedOnce = u"4 services, refused so far"_s;
    pausedRow("paused, key", sample::pausedRequest(Failure::Kind::Unauthorized, u"HTTP 401"_s), refusedOnce,
              u"The service refuses our key."_s, u"Resume uses 1 request"_s);
    pausedRow("paused, account", sample::pausedRequest(Failure::Kind::Unauthorized, u"HTTP 403"_s), refusedOnce,
              u"The service does not let this account ask."_s, u"Resume uses 1 request"_s);
    pausedRow("paused, unpaid call", sample::pausedRequest(Failure::Kind::Unpaid, u"HTTP 402"_s), refusedOnce,
              u"The service wants to be paid before it calls."_s, u"Resume uses 1 request"_s);
    pausedRow("paused, wallet", sample::pausedRequest(Failure::Kind::Unpaid, u"HTTP 402"_s, ServiceId::Eligibility),
              u"instant check, refused so far"_s, u"No checks are left in the wallet."_s, u"Resume uses 1 check"_s);
}

void RequestsTest::saysWhatBecameOfEachRequest_data()
{
    QTest::addColumn<Check>("check");
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("notes");
    QTest::addColumn<QString>("next");
    QTest::addColumn<QString>("action");
    const auto four = u"4 services, by phone, Thu 11/19"_s;
    auto waiting = sample::phoneRequest(u"Ruth"_s, u"Feldman"_s);
    QTest::newRow("waiting") << waiting << four << QString() << u"10:30 AM"_s << u"Look now free"_s;
    waiting.search.isProbable = true;
    QTest::newRow("probable") << waiting << four << u"Found at the service, probably this one."_s << u"10:30 AM"_s
                              << u"Look now free"_s;
    waiting.search = {};
    waiting.search.duplicates = {u"T-77"_s};
    QTest::newRow("twice") << waiting << four << u"Arrived twice. Ask the service's support to cancel T-77."_s
                           << u"10:30 AM"_s << u"Look now free"_s;
    waiting.search = {};
    waiting.search.isLate = true;
    QTest::newRow("late") << waiting << four << u"The earlier request did arrive after all."_s << u"10:30 AM"_s
                          << u"Look now free"_s;
    waiting.search = {};
    waiting.missingSince = sample::deskTime().addDays(-1);
    QTest::newRow("missing") << waiting << four << u"Not found at the service since Thu 11/19 10:00 AM."_s
                             << u"10:30 AM"_s << u"Look now free"_s;
    auto doubt = sample::phoneRequest(u"Luis"_s, u"Moreno"_s, Standing::Unconfirmed);
    doubt.nextLookAt.reset();
    QTest::newRow("unconfirmed") << doubt << four
                                 << u"Sent, but not confirmed. Looking it up. Please do not send again."_s
                                 << u"any moment"_s << u"Look now free"_s;
    addStatusRows(four);
    addPausedRows();
    auto claim = sample::phoneRequest(u"Ruth"_s, u"Feldman"_s, Standing::Queued);
    claim.inquiry.claim = Claim{};
    QTest::newRow("queued claim") << claim << u"claim, not sent yet"_s << QString() << u"10:30 AM"_s
                                  << u"Send now uses 1 request"_s;
    QTest::newRow("answered") << sample::newAnswer() << u"4 services, by phone, Wed 11/18"_s
                              << u"90837 not covered · 90832 needs authorization"_s << u"answered 9:42 AM"_s
                              << u"Open "_s;
    QTest::newRow("lost") << sample::lostRequest() << four << u"Health Harbor does not show this request."_s << u"—"_s
                          << u"Decide "_s;
}

void RequestsTest::saysWhatBecameOfEachRequest()
{
    QFETCH(Check, check);
    const auto face = faceAt(check);
    QTEST(QString(face.asked + u", " + face.askedHow), "asked");
    QTEST(notesIn(face), "notes");
    QTEST(face.next, "next");
    QTEST(QString(face.action + u' ' + face.cost), "action");
}

void RequestsTest::offersTheDecisionsOfEachKind_data()
{
    QTest::addColumn<Check>("check");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("choices");
    const auto close = u"Close it (kept in the history)"_s;
    QTest::newRow("lost") << sample::lostRequest() << u"Health Harbor does not show this request."_s
                          << u"Look again (free), Send again (may place a second call), "_s + close;
    QTest::newRow("late") << sample::lateRequest() << u"No answer for five business days."_s
                          << u"Look again (free), Wait longer (five more business days), "_s + close;
    QTest::newRow("not sent") << sample::unsentRequest() << u"It was not sent by the end of its day or its visit."_s
                              << u"Send now (uses 1 phone request), "_s + close;
    auto refused = sample::pausedRequest(Failure::Kind::Unauthorized, u"HTTP 403"_s);
    refused.standing = Standing::NeedsPerson;
    QTest::newRow("refused") << refused << u"The service refused it, and it was not placed in time."_s
                             << u"Send now (uses 1 phone request), "_s + close;
    auto wrong = sample::lateRequest();
    wrong.benefits.emplace().verdict = Verdict::SomeoneElse;
    wrong.failure = Failure{.kind = Failure::Kind::Unreadable, .code = u"OTHER_PATIENT"_s};
    QTest::newRow("for someone else") << wrong << u"The answer is for someone else. Do not use it."_s
                                      << u"Look again (free), "_s + close;
    QTest::newRow("instant") << sample::doubtfulCheck() << u"We can't tell whether this check was charged."_s
                             << u"Check again (may charge twice), "_s + close;
}

void RequestsTest::offersTheDecisionsOfEachKind()
{
    QFETCH(Check, check);
    const auto words = decisionOf(check, sample::deskTime());
    QVERIFY(words);
    QTEST(words->subject, "subject");
    QStringList choices;
    for (const auto &choice : words->choices)
        choices.append(u"%1 (%2)"_s.arg(choice.words, choice.cost));
    QTEST(choices.join(u", "_s), "choices");
    check.standing = Standing::Tracking;
    QVERIFY(!decisionOf(check, sample::deskTime()));
}

void RequestsTest::arrowsAndEnterAndEscapeDoEverything()
{
    const auto lost = sample::lostRequest();
    const auto answer = sample::newAnswer();
    const auto list = listOf({lost, answer});
    QVERIFY(list);
    QSignalSpy opened(list.get(), &RequestList::openAsked);
    list->takeKeyboard();
    QVERIFY(list->row(answer.id)->hasFocus());
    QTest::keyClick(list->row(answer.id), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QTest::keyClick(list->row(answer.id), Qt::Key_Down);
    auto *row = list->row(lost.id);
    QVERIFY(row->hasFocus());
    QTest::keyClick(row, Qt::Key_Return);
    QVERIFY(row->isUnfolded());
    QTest::keyClick(row, Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), buttonIn(*row, u"Look again"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!row->isUnfolded());
    QVERIFY(row->hasFocus());
    QTest::keyClick(row, Qt::Key_Home);
    QVERIFY(list->row(answer.id)->hasFocus());
    QCOMPARE(opened.size(), 1);
}

void RequestsTest::theNumberKeysDecide()
{
    const auto lost = sample::lostRequest();
    const auto list = listOf({lost});
    QVERIFY(list);
    QList<Decision> decided;
    connect(list.get(), &RequestList::decided, this,
            [&decided](const QUuid &, Decision made) { decided.append(made); });
    auto *row = list->row(lost.id);
    // Folded, nobody has read what a number costs.
    QTest::keyClick(row, Qt::Key_2);
    QVERIFY(decided.isEmpty());
    for (const auto key : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4}) {
        row->fold();
        row->unfold();
        QTest::keyClick(row, key);
    }
    QCOMPARE(decided, (QList{Decision::LookAgain, Decision::SendAgain, Decision::Close}));
}

void RequestsTest::aDoubleClickDecidesOnce()
{
    const auto lost = sample::lostRequest();
    const auto list = listOf({lost});
    QVERIFY(list);
    QSignalSpy decided(list.get(), &RequestList::decided);
    QSignalSpy opened(list.get(), &RequestList::openAsked);
    auto *row = list->row(lost.id);
    QTest::mouseClick(buttonIn(*row, u"Decide"_s), Qt::LeftButton);
    auto *send = buttonIn(*row, u"Send again"_s);
    QVERIFY(send);
    QTest::mouseClick(send, Qt::LeftButton);
    QTest::mouseClick(send, Qt::LeftButton);
    QTest::mouseDClick(send, Qt::LeftButton);
    QTest::keyClick(row, Qt::Key_2);
    QCOMPARE(decided.size(), 1);
    QCOMPARE(opened.size(), 0);
}

void RequestsTest::theRowsAreNamedForThoseWhoHearThem()
{
    const auto lost = sample::lostRequest();
    const auto list = listOf({lost});
    QVERIFY(list);
    auto *row = list->row(lost.id);
    auto *heard = QAccessible::queryAccessibleInterface(row);
    QVERIFY(heard);
    QCOMPARE(heard->role(), QAccessible::ListItem);
    QCOMPARE(heard->text(QAccessible::Name), u"Grace Kim, Needs you. Decide"_s);
    QVERIFY(heard->text(QAccessible::Description).contains(u"····7720"_s));
    QVERIFY(!heard->text(QAccessible::Description).contains(u"H4410"_s));
    heard->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(row->isUnfolded());
    QVERIFY(heard->text(QAccessible::Description).contains(u"no answer came back"_s));
}

void RequestsTest::theKeyboardStaysWhenOthersComeAndGo()
{
    auto checks = sample::openRequests();
    const auto list = listOf(checks);
    QVERIFY(list);
    auto *row = list->row(checks.at(5).id);
    row->setFocus();
    std::vector<RequestFace> fewer;
    for (const auto &check : checks) {
        if (groupOf(lineOf(check)) != RequestGroup::NewAnswers)
            fewer.push_back(faceAt(check));
    }
    std::stable_sort(fewer.begin(), fewer.end(),
                     [](const RequestFace &left, const RequestFace &right) { return left.group < right.group; });
    list->show(fewer);
    QVERIFY(row->hasFocus());
    std::erase_if(fewer, [row](const RequestFace &face) { return face.id == row->face().id; });
    list->show(fewer);
    auto *next = qobject_cast<RequestRow *>(QApplication::focusWidget());
    QVERIFY(next && next != row);
}

void RequestsTest::fiveHundredRowsAreShownWithoutAWait()
{
    std::vector<Check> checks;
    for (int number = 0; number < 500; ++number)
        checks.push_back(sample::phoneRequest(u"First%1"_s.arg(number), u"Last"_s));
    const auto list = listOf(checks);
    QVERIFY(list);
    std::vector<RequestFace> faces;
    for (auto &check : checks) {
        check.nextLookAt = sample::deskTime().addSecs(3600);
        faces.push_back(faceAt(check));
    }
    QElapsedTimer since;
    since.start();
    list->show(faces);
    const auto taken = since.elapsed();
    qInfo("500 rows renewed in %lld ms", taken);
    QVERIFY2(taken < 500, qPrintable(QString::number(taken)));
    QVERIFY(list->seen().size() < 30);
    QVERIFY(list->findChildren<Button *>().size() < 60);
}

QTEST_MAIN(RequestsTest)

#include "tst_requests.moc"
