// SPDX-License-Identifier: MIT
#include "pagewords.h"
#include "samplechecks.h"
#include "ui/benefits/answerpanel.h"
#include "ui/benefits/checkview.h"
#include "ui/widgets/briefcopy.h"
#include "ui/widgets/button.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>
#include <QTest>

using namespace coverdesk;
using namespace Qt::StringLiterals;

/// What a person is to know and decide about a phone request, and what becomes of it.
class PhoneDecisionsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void asksAPerson_data();
    void asksAPerson();
    void passesOnWhatAPersonDecides_data();
    void passesOnWhatAPersonDecides();
    void remarksOnWhatIsOdd_data();
    void remarksOnWhatIsOdd();
    void copiesWhatSupportIsToCancel();
    void opensTheOtherCheck();
    void saysOfNoCodeThatTheServiceSaidIt();
};

void PhoneDecisionsTest::initTestCase()
{
    applyTheme(*qApp, Look::Light);
}

void PhoneDecisionsTest::asksAPerson_data()
{
    QTest::addColumn<Check>("check");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QStringList>("ways");
    QTest::addColumn<QStringList>("costs");
    auto unsent = sample::standingAt(Standing::NeedsPerson);
    QTest::newRow("not sent in its time")
        << unsent << u"It was not sent by the end of its day or its visit"_s
        << QStringList{u"Send now"_s, u"Close it"_s} << QStringList{u"Uses 1 check"_s, u"Kept in the history"_s};
    QTest::newRow("a call not sent in its time")
        << sample::phoneRequestAt(Standing::NeedsPerson) << u"Nothing went out, and nothing was charged."_s
        << QStringList{u"Send now"_s, u"Close it"_s} << QStringList{u"Uses 1 phone request"_s};
    auto charged = unsent;
    charged.everInDoubt = true;
    QTest::newRow("perhaps charged") << charged << u"We can't tell whether this check was charged"_s
                                     << QStringList{u"Check again"_s, u"Close it"_s}
                                     << QStringList{u"May charge twice"_s};
    auto lost = sample::phoneRequestAt(Standing::NeedsPerson);
    lost.everInDoubt = true;
    QTest::newRow("not shown") << lost << u"Health Harbor does not show this request"_s
                               << QStringList{u"Look again"_s, u"Send again"_s, u"Close it"_s}
                               << QStringList{u"Free"_s, u"May place a second call"_s};
    auto overdue = sample::phoneRequestAt(Standing::NeedsPerson);
    overdue.ticket = u"3f0c2f1e"_s;
    QTest::newRow("not answered") << overdue << u"No answer for five business days"_s
                                  << QStringList{u"Look again"_s, u"Wait longer"_s, u"Close it"_s}
                                  << QStringList{u"Free"_s, u"Five more business days"_s};
    auto wrong = overdue;
    wrong.benefits.emplace().verdict = Verdict::SomeoneElse;
    wrong.failure = Failure{.kind = Failure::Kind::Unreadable, .code = u"OTHER_PATIENT"_s};
    QTest::newRow("for someone else") << wrong << u"The answer is for someone else. Do not use it"_s
                                      << QStringList{u"Look again"_s, u"Close it"_s} << QStringList{u"Free"_s};
    wrong.benefits->verdict = Verdict::Unreadable;
    wrong.failure->code = u"OTHER_CLAIM"_s;
    QTest::newRow("about another claim") << wrong << u"The answer is about another claim. Do not use it"_s
                                         << QStringList{u"Look again"_s, u"Close it"_s} << QStringList{u"Free"_s};
}

void PhoneDecisionsTest::asksAPerson()
{
    QFETCH(Check, check);
    QFETCH(QString, subject);
    QFETCH(QStringList, ways);
    QFETCH(QStringList, costs);
    CheckView view(nullptr);
    AnswerPanel panel;
    view.show(check);
    panel.show(check);
    for (const QWidget *page : std::initializer_list<const QWidget *>{&view, &panel}) {
        const auto seen = seenIn(*page);
        for (const auto &words : QStringList(subject) + ways + costs)
            QVERIFY2(seen.contains(words), qPrintable(words + u'\n' + seen));
        QCOMPARE(seen.count(u"\nWait longer"), ways.contains(u"Wait longer"_s) ? 1 : 0);
        QCOMPARE(buttonIn(*page, u"Send again"_s) != nullptr, ways.contains(u"Send again"_s));
    }
}

void PhoneDecisionsTest::passesOnWhatAPersonDecides_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<bool>("isPlaced");
    QTest::addColumn<QByteArray>("signal");
    QTest::newRow("look") << u"Look again"_s << false << QByteArray("askAgainNow");
    QTest::newRow("send") << u"Send again"_s << false << QByteArray("sendAgainAsked");
    QTest::newRow("close") << u"Close it"_s << false << QByteArray("closeAsked");
    QTest::newRow("wait") << u"Wait longer"_s << true << QByteArray("waitLongerAsked");
    QTest::newRow("look at one placed") << u"Look again"_s << true << QByteArray("askAgainNow");
}

void PhoneDecisionsTest::passesOnWhatAPersonDecides()
{
    QFETCH(QString, button);
    QFETCH(bool, isPlaced);
    QFETCH(QByteArray, signal);
    auto check = sample::phoneRequestAt(Standing::NeedsPerson);
    check.everInDoubt = true;
    check.ticket = isPlaced ? u"3f0c2f1e"_s : QString();
    CheckView view(nullptr);
    AnswerPanel panel;
    view.show(check);
    panel.show(check);
    const QByteArray name = "2" + signal + "(QUuid)";
    QSignalSpy fromView(&view, name.constData());
    QSignalSpy fromPanel(&panel, name.constData());
    buttonIn(view, button)->click();
    buttonIn(panel, button)->click();
    QCOMPARE(fromView.size(), 1);
    QCOMPARE(fromView.at(0).at(0).toUuid(), check.id);
    QCOMPARE(fromPanel.at(0).at(0).toUuid(), check.id);
}

void PhoneDecisionsTest::remarksOnWhatIsOdd_data()
{
    QTest::addColumn<Check>("check");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, auto change, const QString &words) {
        auto check = sample::phoneRequestAt(Standing::Tracking);
        change(check);
        QTest::newRow(name) << check << words;
    };
    row(
        "twice",
        [](Check &check) {
            check.search.duplicates = {u"9d7e1f20"_s, u"0a1b2c3d"_s};
        },
        u"Ask the service's support to cancel: 9d7e1f20, 0a1b2c3d"_s);
    row(
        "late", [](Check &check) { check.search.isLate = true; }, u"The earlier request did arrive after all"_s);
    row(
        "probable", [](Check &check) { check.search.isProbable = true; }, u"Probably found"_s);
    row(
        "missing", [](Check &check) { check.missingSince = QDateTime(QDate(2026, 11, 19), QTime(8, 30)); },
        u"Not found at the service since Thu 11/19/2026 8:30 AM."_s);
    row(
        "an unknown word", [](Check &check) { check.status = u"ON_HOLD <b>"_s; },
        u"The service says: ON_HOLD <b> (new to this program)"_s);
    row(
        "asked again", [](Check &check) { check.repeatedBy = check.id; }, u"This was asked again as another check."_s);
    row(
        "asks again", [](Check &check) { check.repeats = check.id; },
        u"This asks again what an earlier check asked."_s);
}

void PhoneDecisionsTest::remarksOnWhatIsOdd()
{
    QFETCH(Check, check);
    QFETCH(QString, words);
    CheckView view(nullptr);
    AnswerPanel panel;
    view.show(check);
    panel.show(check);
    QVERIFY2(seenIn(view).contains(words), qPrintable(seenIn(view)));
    QVERIFY2(seenIn(panel).contains(words), qPrintable(seenIn(panel)));
    const auto plain = sample::phoneRequestAt(Standing::Tracking);
    view.show(plain);
    panel.show(plain);
    QVERIFY(!seenIn(view).contains(words) && !seenIn(panel).contains(words));
}

void PhoneDecisionsTest::copiesWhatSupportIsToCancel()
{
    auto check = sample::phoneRequestAt(Standing::Tracking);
    check.search.duplicates = {u"9d7e1f20"_s, u"0a1b2c3d"_s};
    AnswerPanel panel;
    panel.show(check);
    buttonIn(panel, u"Copy"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"9d7e1f20\n0a1b2c3d"_s);
    QVERIFY(qobject_cast<const BriefCopy *>(QGuiApplication::clipboard()->mimeData()));
}

void PhoneDecisionsTest::opensTheOtherCheck()
{
    auto check = sample::phoneRequestAt(Standing::Closed);
    check.repeatedBy = QUuid::createUuid();
    CheckView view(nullptr);
    AnswerPanel panel;
    view.show(check);
    panel.show(check);
    QSignalSpy fromView(&view, &CheckView::openAsked);
    QSignalSpy fromPanel(&panel, &AnswerPanel::openAsked);
    buttonIn(view, u"Open it"_s)->click();
    buttonIn(panel, u"Open it"_s)->click();
    QCOMPARE(fromView.at(0).at(0).toUuid(), *check.repeatedBy);
    QCOMPARE(fromPanel.at(0).at(0).toUuid(), *check.repeatedBy);
}

void PhoneDecisionsTest::saysOfNoCodeThatTheServiceSaidIt()
{
    auto check = sample::phoneRequestAt(Standing::Unconfirmed);
    check.everInDoubt = true;
    check.failure = Failure{.kind = Failure::Kind::Cut, .code = u"ContentReSendError"_s};
    AnswerPanel panel;
    panel.show(check);
    panel.show();
    QVERIFY(seenIn(panel).contains(u"ContentReSendError"_s));
    QVERIFY(seenIn(panel).contains(u"To quote to the service's support"_s));
    QVERIFY(!seenIn(panel).contains(u"The service's own words"_s));

    check.failure->said = u"Try later."_s;
    panel.show(check);
    QVERIFY(seenIn(panel).contains(u"The service's own words"_s));
}

QTEST_MAIN(PhoneDecisionsTest)
#include "tst_phonedecisions.moc"
