// SPDX-License-Identifier: MIT
#include "failedchecks.h"
#include "pagewords.h"
#include "samplechecks.h"
#include "ui/benefits/answerpanel.h"
#include "ui/benefits/candidatebutton.h"
#include "ui/benefits/stepwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choicechip.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wrappingcheck.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace coverdesk;
using namespace Qt::StringLiterals;
using sample::answeredWith;
using sample::refusedWith;

/// The card of a check that brought no answer, beside the form: what can be done on it.
class OutcomeCardsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void showsAnUnknownCodeAsReceived();
    void namesTheFaultsThatTheServiceFound();

    void holdsTheLineOfTheForm();
    void correctsByOneKey();
    void triesAgainOnlyWhatWasChanged();
    void goesToTheFormsOwnLine();
    void copiesDetailsWithoutSecrets();
    void showsThePhoneOnlyWhereItIsKnown();
    void remembersAChoiceUnlessToldOtherwise();
    void marksWhatWasChosenBefore();
    void showsTheLastAnswerBelow();
    void saysThatSomebodyWillBeReminded();
};

namespace {

TypedLines linesOf(const Inquiry &inquiry)
{
    TypedLines lines;
    for (const auto field : {Field::FirstName, Field::LastName, Field::BornOn, Field::Payer, Field::MemberId})
        lines.emplace(field, typedIn(inquiry, field));
    return lines;
}

QLineEdit *lineIn(const QWidget &page, const QString &name)
{
    for (auto *line : page.findChildren<QLineEdit *>()) {
        if (line->isVisibleTo(&page) && line->accessibleName() == name)
            return line;
    }
    return nullptr;
}

ChoiceChip *chipIn(const QWidget &page, const QString &words)
{
    for (auto *chip : page.findChildren<ChoiceChip *>()) {
        if (chip->isVisibleTo(&page) && chip->accessibleName() == words)
            return chip;
    }
    return nullptr;
}

Check notFound(const QString &memberId = u"U3O5518842"_s)
{
    auto check = answeredWith(u"AAA 72: Invalid/missing subscriber/insured ID"_s);
    check.inquiry.insurance.memberId = memberId;
    return check;
}

const auto memberLine = u"Member ID, exactly as on the card"_s;

} // namespace

void OutcomeCardsTest::initTestCase()
{
    applyTheme(*qApp, Look::Light);
}

void OutcomeCardsTest::showsAnUnknownCodeAsReceived()
{
    for (const auto upstream : {200, 400}) {
        const auto check = answeredWith(u"AAA 99, N: <b>who knows</b>"_s, upstream);
        AnswerPanel panel;
        panel.show(check);
        const auto seen = seenIn(panel);
        QVERIFY2(seen.contains(u"An answer we cannot read"_s), qPrintable(seen));
        QVERIFY2(seen.contains(u"AAA 99, N: <b>who knows</b>"_s), qPrintable(seen));
        QVERIFY(seen.contains(u"may have used 1 check"_s));
        QVERIFY(buttonIn(panel, u"Ask by phone"_s) && buttonIn(panel, u"Copy details"_s));
    }
}

void OutcomeCardsTest::namesTheFaultsThatTheServiceFound()
{
    auto check = refusedWith(u"VALIDATION_ERROR"_s, 400);
    check.failure->problems = {{u"bornOn"_s, u"Use YYYY-MM-DD"_s}, {u"payer"_s, u"Too long"_s}};
    const auto steps = stepsFor(check);
    QCOMPARE(steps.size(), size_t(2));
    QCOMPARE(steps.front().fields, std::vector{Field::BornOn});
    AnswerPanel panel;
    panel.show(check);
    QVERIFY(lineIn(panel, u"Date of birth, as on the card"_s));
    QVERIFY(seenIn(panel).contains(u"Insurance company: Too long"_s));
}

void OutcomeCardsTest::holdsTheLineOfTheForm()
{
    const auto check = notFound();
    AnswerPanel panel;
    QSignalSpy typed(&panel, &AnswerPanel::typed);
    static_cast<QWidget &>(panel).show();
    panel.show(check);
    panel.setFocus();
    auto *line = lineIn(panel, memberLine);
    QVERIFY(line);
    QTRY_COMPARE(QApplication::focusWidget(), line);
    QCOMPARE(line->text(), u"U3O5518842"_s);
    QTest::keyClick(line, Qt::Key_Backspace);
    QCOMPARE(typed.back().at(0).value<Field>(), Field::MemberId);
    QCOMPARE(typed.back().at(1).toString(), u"U3O551884"_s);

    auto now = check.inquiry;
    now.insurance.memberId = u"U305518842"_s;
    typed.clear();
    panel.follow(now, linesOf(now));
    QCOMPARE(line->text(), u"U305518842"_s);
    QVERIFY2(typed.isEmpty(), "what the form holds is not typed into it again");
    QVERIFY2(seenIn(panel).contains(u"was U3O5518842"_s), qPrintable(seenIn(panel)));
}

void OutcomeCardsTest::correctsByOneKey()
{
    const auto check = notFound();
    AnswerPanel panel;
    static_cast<QWidget &>(panel).show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    QApplication::setActiveWindow(&panel);
    panel.show(check);
    panel.setFocus();
    QSignalSpy typed(&panel, &AnswerPanel::typed);
    auto *digits = chipIn(panel, u"O → 0"_s);
    QVERIFY(digits && chipIn(panel, u"with suffix 01"_s));
    QTest::keyClick(lineIn(panel, memberLine), Qt::Key_1, Qt::AltModifier);
    QTRY_COMPARE(typed.size(), 1);
    QCOMPARE(typed.back().at(1).toString(), u"U305518842"_s);
    auto now = check.inquiry;
    now.insurance.memberId = u"U305518842"_s;
    panel.follow(now, linesOf(now));
    QVERIFY(digits->isChecked());
    digits->click();
    QCOMPARE(typed.back().at(1).toString(), u"U3O5518842"_s);

    auto born = answeredWith(u"AAA 71"_s);
    born.inquiry.patient.bornOn = QDate(1979, 9, 12);
    panel.show(born);
    const auto words = u"day and month exchanged: 12/09/1979"_s;
    QTRY_VERIFY(chipIn(panel, words));
    chipIn(panel, words)->click();
    QCOMPARE(typed.back().at(0).value<Field>(), Field::BornOn);
    QCOMPARE(typed.back().at(1).toString(), u"12/09/1979"_s);
}

void OutcomeCardsTest::triesAgainOnlyWhatWasChanged()
{
    const auto check = notFound();
    AnswerPanel panel;
    QSignalSpy tried(&panel, &AnswerPanel::tryAgainAsked);
    static_cast<QWidget &>(panel).show();
    panel.show(check);
    panel.follow(check.inquiry, linesOf(check.inquiry));
    auto *again = buttonIn(panel, u"Try again"_s);
    QVERIFY(again && !again->isEnabled());
    QCOMPARE(again->kind(), Button::Kind::Primary);
    QVERIFY(seenIn(panel).contains(u"First change what is wrong."_s));
    QTest::keyClick(lineIn(panel, memberLine), Qt::Key_Return);
    QVERIFY2(tried.isEmpty(), "Enter asks nothing that was asked already");

    auto now = check.inquiry;
    now.insurance.memberId = u"U305518842"_s;
    panel.follow(now, linesOf(now));
    QVERIFY(again->isEnabled());
    QVERIFY2(seenIn(panel).contains(u"Changed: Member ID"_s), qPrintable(seenIn(panel)));
    now.patient.firstName = u"Benjamin"_s;
    panel.follow(now, linesOf(now));
    QVERIFY(seenIn(panel).contains(u"Changed: First name, Member ID"_s));
    QTest::keyClick(lineIn(panel, memberLine), Qt::Key_Return);
    again->click();
    QCOMPARE(tried.size(), 2);
    panel.follow(check.inquiry, linesOf(check.inquiry));
    QVERIFY(!again->isEnabled());
}

void OutcomeCardsTest::goesToTheFormsOwnLine()
{
    AnswerPanel panel;
    QSignalSpy asked(&panel, &AnswerPanel::changeAsked);
    panel.show(notFound());
    for (auto *button : panel.findChildren<Button *>()) {
        if (button->words() == u"Change"_s)
            button->click();
    }
    QList<Field> fields;
    for (const auto &signal : asked)
        fields.append(signal.at(0).value<Field>());
    QCOMPARE(fields, (QList<Field>{Field::FirstName, Field::FirstName, Field::Payer}));
}

void OutcomeCardsTest::copiesDetailsWithoutSecrets()
{
    auto check = notFound();
    check.dispatch.credential = "fingerprint";
    check.benefits->trace = u"stedi-abc123xyz"_s;
    AnswerPanel panel;
    panel.show(check);
    auto *copy = buttonIn(panel, u"Copy details"_s);
    QVERIFY(copy);
    copy->click();
    const auto *copied = QApplication::clipboard()->mimeData();
    QVERIFY2(copied->hasFormat(u"x-kde-passwordManagerHint"_s), "no clipboard history keeps it");
    for (const auto &told :
         {u"AAA 72"_s, u"stedi-abc123xyz"_s, u"Invalid/missing"_s, u"Cigna"_s, check.id.toString(QUuid::WithoutBraces)})
        QVERIFY2(copied->text().contains(told), qPrintable(copied->text()));
    for (const auto &secret :
         {u"fingerprint"_s, u"U3O5518842"_s, check.inquiry.patient.lastName, check.inquiry.patient.firstName})
        QVERIFY2(!copied->text().contains(secret), qPrintable(copied->text()));
    QVERIFY(buttonIn(panel, u"Copied"_s));
}

void OutcomeCardsTest::showsThePhoneOnlyWhereItIsKnown()
{
    AnswerPanel panel;
    panel.show(notFound());
    QVERIFY(!seenIn(panel).contains(u"for providers"_s));
    panel.setLore({u"Cigna"_s, u"1-800-997-1654"_s, {}});
    panel.show(notFound());
    QVERIFY(seenIn(panel).contains(u"Cigna, for providers:"_s));
    QVERIFY(seenIn(panel).contains(u"1-800-997-1654"_s));
    buttonIn(panel, u"Copy"_s)->click();
    QCOMPARE(QApplication::clipboard()->text(), u"1-800-997-1654"_s);
    panel.setLore({});
    panel.show(notFound());
    QVERIFY(!seenIn(panel).contains(u"1-800-997-1654"_s));
}

void OutcomeCardsTest::remembersAChoiceUnlessToldOtherwise()
{
    auto check = sample::ambiguousPayer();
    check.inquiry.insurance.memberId = u"ZGP904417725"_s;
    AnswerPanel panel;
    QSignalSpy kept(&panel, &AnswerPanel::rememberAsked);
    QSignalSpy chosen(&panel, &AnswerPanel::payerChosen);
    QSignalSpy none(&panel, &AnswerPanel::noneChosen);
    panel.show(check);
    auto *remember = panel.findChild<WrappingCheck *>();
    QCOMPARE(remember->accessibleName(), u"Remember for “BCBS Texas” with IDs in ZGP"_s);
    QVERIFY(remember->isChecked());
    buttonIn(panel, u"Ask this one"_s)->click();
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept.at(0).at(0), chosen.at(0).at(0));
    remember->setChecked(false);
    buttonIn(panel, u"Ask this one"_s)->click();
    QCOMPARE(kept.size(), 1);
    QCOMPARE(chosen.size(), 2);
    buttonIn(panel, u"None of these"_s)->click();
    QCOMPARE(none.size(), 1);
    QCOMPARE(chosen.size(), 2);
    QVERIFY(seenIn(panel).contains(u"Uses 1 check. The earlier try: The service stated no charge."_s));
}

void OutcomeCardsTest::marksWhatWasChosenBefore()
{
    const auto check = sample::ambiguousPayer();
    AnswerPanel panel;
    QSignalSpy chosen(&panel, &AnswerPanel::payerChosen);
    panel.setLore({{}, {}, check.failure->candidates.at(2)});
    panel.show(check);
    const auto rows = candidatesIn(panel);
    QVERIFY(rows.at(2)->isLit() && !rows.at(0)->isLit());
    QCOMPARE(rows.at(2)->accessibleDescription(), u"Chosen before"_s);
    buttonIn(panel, u"Ask this one"_s)->click();
    QCOMPARE(chosen.at(0).at(0).toString(), check.failure->candidates.at(2));
}

void OutcomeCardsTest::showsTheLastAnswerBelow()
{
    AnswerPanel panel;
    QSignalSpy opened(&panel, &AnswerPanel::openAsked);
    panel.show(notFound());
    QVERIFY(!seenIn(panel).contains(u"Last good answer"_s));
    auto last = sample::instantAnswer(Verdict::Active);
    last.id = QUuid::createUuid();
    last.answeredAt = QDateTime::currentDateTime().addDays(-192);
    last.inquiry.insurance.memberId = u"U305518842"_s;
    panel.showLast(last);
    const auto seen = seenIn(panel);
    for (const auto &told : {u"Last good answer"_s, u"192 days ago"_s, u"Plan active · therapy not asked"_s,
                             u"It was asked with a member ID ending in 8842."_s, u"$1,200.00"_s})
        QVERIFY2(seen.contains(told), qPrintable(seen));
    buttonIn(panel, u"Open"_s)->click();
    QCOMPARE(opened.at(0).at(0).toUuid(), last.id);
    last.inquiry.insurance.payer = u"Aetna"_s;
    panel.showLast(last);
    QVERIFY(seenIn(panel).contains(u"Aetna was asked, with a member ID ending in 8842."_s));
    panel.showLast(std::nullopt);
    QVERIFY(seenIn(panel).contains(u"None yet: nothing was answered about Elena Vargas."_s));
    panel.show(sample::instantAnswer(Verdict::Active));
    QVERIFY(!seenIn(panel).contains(u"Last good answer"_s));
}

void OutcomeCardsTest::saysThatSomebodyWillBeReminded()
{
    const auto check = answeredWith(u"AAA 42"_s);
    AnswerPanel panel;
    QSignalSpy asked(&panel, &AnswerPanel::remindAsked);
    panel.show(check);
    QVERIFY(seenIn(panel).contains(u"Cigna is not answering"_s));
    auto *remind = buttonIn(panel, u"Remind me in 5 minutes"_s);
    QCOMPARE(remind->kind(), Button::Kind::Primary);
    remind->click();
    QCOMPARE(asked.at(0).at(0).toUuid(), check.id);
    panel.setReminder(QDateTime(QDate(2026, 11, 20), QTime(9, 12)));
    QVERIFY(!remind->isEnabled());
    QVERIFY(seenIn(panel).contains(u"You will be reminded at 9:12 AM"_s));
    panel.setReminder(std::nullopt);
    QVERIFY(remind->isEnabled());
}

QTEST_MAIN(OutcomeCardsTest)

#include "tst_outcomecards.moc"
