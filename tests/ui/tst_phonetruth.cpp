// SPDX-License-Identifier: MIT
#include "pagewords.h"
#include "samplechecks.h"
#include "ui/benefits/answerpanel.h"
#include "ui/benefits/checkview.h"
#include "ui/benefits/procedurestablemodel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTest>

using namespace coverdesk;
using namespace Qt::StringLiterals;

/// What an answered phone request must not show, and what it must say besides what was told.
class PhoneTruthTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void saysThatAnAnswerIsForSomeoneElse();
    void holdsTheBytesOfSomeoneElseBack();
    void tellsNoServiceAsCoveredWhereTheAnswerContradictsItself();
    void tellsWhatWasNotAnswered();
    void saysWhereTheAnswerIsAboutAnotherClaim();
    void saysWhereTheVisitIsOutsideThePlan();
    void saysWhatIsToldBothWays();
    void claimsNothingForAServiceWithoutAName();
    void showsAnEmptyRowAsNotAnswered();
    void callsNothingCoveredWhereThePlanIsNotKnownToBeActive();
    void holdsBackAnOlderRecordOfSomeoneElse();
};

void PhoneTruthTest::initTestCase()
{
    applyTheme(*qApp, Look::Light);
}

/// Chooses the tab of these words, as a person does.
static void chooseTab(CheckView &view, const QString &words)
{
    auto *tabs = view.findChild<QTabWidget *>();
    for (int tab = 0; tab < tabs->count(); ++tab) {
        if (tabs->tabText(tab) == words)
            tabs->setCurrentIndex(tab);
    }
}

/// What stands in the texts of bytes, seen or not: what a person could select, copy or have read aloud.
static QString wireTextsIn(const QWidget &page)
{
    QString texts;
    for (const auto *text : page.findChildren<QPlainTextEdit *>())
        texts += text->toPlainText();
    return texts;
}

static Check ofSomeoneElse()
{
    auto check = sample::phoneAnswer();
    check.benefits = Benefits();
    check.benefits->verdict = Verdict::SomeoneElse;
    check.failure = Failure{Failure::Kind::Unreadable, u"OTHER_PATIENT"_s};
    check.received = R"({"status":"SUCCESS","request":{"patient_name":"John Doe"}})";
    return check;
}

void PhoneTruthTest::saysThatAnAnswerIsForSomeoneElse()
{
    const auto check = ofSomeoneElse();
    CheckView view(nullptr);
    AnswerPanel panel;
    view.show(check);
    panel.show(check);
    for (const QWidget *page : std::initializer_list<const QWidget *>{&view, &panel}) {
        QVERIFY2(seenIn(*page).contains(u"For someone else: needs you"_s), qPrintable(seenIn(*page)));
        QVERIFY2(seenIn(*page).contains(u"The answer names another patient."_s), qPrintable(seenIn(*page)));
        QVERIFY2(!seenIn(*page).contains(u"verified"_s), qPrintable(seenIn(*page)));
        for (const auto *pill : page->findChildren<Pill *>())
            QVERIFY(!pill->isVisibleTo(page) || pill->face().tone != Tone::Ok);
    }
}

void PhoneTruthTest::holdsTheBytesOfSomeoneElseBack()
{
    const auto check = ofSomeoneElse();
    CheckView view(nullptr);
    view.show(check);
    chooseTab(view, u"As received"_s);
    QVERIFY(!wireTextsIn(view).contains(u"John Doe"_s));
    QVERIFY2(!buttonIn(view, u"Copy"_s), "nothing is copied before it was asked for");
    QVERIFY2(seenIn(view).contains(u"This answer names another person"_s), qPrintable(seenIn(view)));
    buttonIn(view, u"Show it all the same"_s)->click();
    QVERIFY(wireTextsIn(view).contains(u"John Doe"_s));
    view.show(check);
    QVERIFY2(wireTextsIn(view).contains(u"John Doe"_s), "what a person reads is not taken away");
    view.show(sample::phoneAnswer());
    QVERIFY(buttonIn(view, u"Copy"_s));
    view.show(check);
    chooseTab(view, u"As received"_s);
    QVERIFY2(!wireTextsIn(view).contains(u"John Doe"_s), "the press was for once");
}

/// The tones of the pills in the table of services, and their words.
static QStringList coveredIn(const CheckView &view, QList<Tone> &tones)
{
    QStringList words;
    const auto *model = view.findChild<ProceduresTableModel *>();
    for (int row = 0; row < model->rowCount(); ++row) {
        const auto cell = model->index(row, ProceduresTableModel::Covered);
        words.append(cell.data().toString());
        tones.append(cell.data(PillRole).value<PillFace>().tone);
    }
    return words;
}

void PhoneTruthTest::tellsNoServiceAsCoveredWhereTheAnswerContradictsItself()
{
    auto check = sample::phoneAnswer();
    check.benefits->plan.terminatesOn.value = QDate(2026, 10, 31);
    for (const auto verdict : {Verdict::Contradiction, Verdict::Partial}) {
        check.benefits->verdict = verdict;
        CheckView view(nullptr);
        view.show(check);
        QVERIFY(view.findChild<QTabWidget *>()->isTabVisible(0));
        QList<Tone> tones;
        const auto words = coveredIn(view, tones);
        QCOMPARE(tones, QList<Tone>(4, Tone::Grey));
        QCOMPARE(words.front(), u"Insurer said: covered"_s);
        QCOMPARE(words.back(), u"Insurer said: not covered"_s);
        QVERIFY2(!seenIn(view).contains(u"Covered:"_s), qPrintable(seenIn(view)));
        QVERIFY2(!seenIn(view).contains(u"verified"_s) || verdict == Verdict::Partial, qPrintable(seenIn(view)));
        QVERIFY2(seenIn(view).contains(u"By its dates the plan had ended"_s) == (verdict == Verdict::Partial),
                 qPrintable(seenIn(view)));
    }
}

void PhoneTruthTest::tellsWhatWasNotAnswered()
{
    auto check = sample::phoneAnswer();
    check.inquiry.procedureCodes.append(u"H0015"_s);
    check.benefits->procedureClasses[u"PHYSICAL_THERAPY"_s].covered = true;
    CheckView view(nullptr);
    AnswerPanel panel;
    view.show(check);
    panel.show(check);
    QVERIFY2(seenIn(view).contains(u"Not answered: H0015"_s), qPrintable(seenIn(view)));
    QVERIFY2(seenIn(panel).contains(u"Not answered: H0015"_s), qPrintable(seenIn(panel)));
    const auto *model = view.findChild<ProceduresTableModel *>();
    QCOMPARE(model->rowCount(), 6);
    QCOMPARE(model->index(4, ProceduresTableModel::Code).data().toString(), u"H0015"_s);
    QList<Tone> tones;
    QCOMPARE(coveredIn(view, tones).at(4), u"Not answered"_s);
    QCOMPARE(tones.at(4), Tone::Grey);
    QCOMPARE(model->index(4, ProceduresTableModel::Copay).data().toString(), u"—"_s);
    QCOMPARE(coveredIn(view, tones).at(5), u"Covered"_s);
}

void PhoneTruthTest::saysWhereTheAnswerIsAboutAnotherClaim()
{
    auto check = sample::approvedClaim();
    CheckView view(nullptr);
    AnswerPanel panel;
    view.show(check);
    QVERIFY(!seenIn(view).contains(u"The service answered about claim"_s));
    check.benefits->claim->number = u"CLM-2002"_s;
    view.show(check);
    panel.show(check);
    for (const QWidget *page : std::initializer_list<const QWidget *>{&view, &panel})
        QVERIFY2(
            seenIn(*page).contains(u"The service answered about claim CLM-2002. Asked about was claim CLM-1001."_s),
            qPrintable(seenIn(*page)));
}

/// That a page of this answer says \a words and shows no service in the tone of a yes.
static void verifyDoubted(const Check &check, const QString &words)
{
    CheckView view(nullptr);
    AnswerPanel panel;
    view.show(check);
    panel.show(check);
    for (const QWidget *page : std::initializer_list<const QWidget *>{&view, &panel}) {
        QVERIFY2(seenIn(*page).contains(words), qPrintable(seenIn(*page)));
        QVERIFY2(!seenIn(*page).contains(u"Covered:"_s), qPrintable(seenIn(*page)));
    }
    QList<Tone> tones;
    const auto covered = coveredIn(view, tones);
    QVERIFY2(covered.contains(u"Insurer said: covered"_s), qPrintable(covered.join(u'\n')));
    QVERIFY(!tones.contains(Tone::Ok));
}

void PhoneTruthTest::saysWhereTheVisitIsOutsideThePlan()
{
    auto check = sample::phoneAnswer();
    check.inquiry.visitOn = QDate(2026, 12, 10);
    check.benefits->plan.terminatesOn.value = QDate(2026, 11, 30);
    verifyDoubted(check, u"The plan ends on 11/30/2026, before the visit on 12/10/2026."_s);
    check.benefits->plan.terminatesOn = {std::nullopt, u"end of the month"_s};
    verifyDoubted(check, u"The insurer gave the end of the plan as “end of the month”"_s);
    check.benefits->plan.terminatesOn = {};
    check.benefits->plan.effectiveOn.value = QDate(2026, 11, 1);
    check.inquiry.visitOn = QDate(2026, 10, 30);
    verifyDoubted(check, u"The plan begins on 11/01/2026, after the visit on 10/30/2026."_s);
    check.inquiry.visitOn = QDate(2026, 11, 24);
    CheckView view(nullptr);
    view.show(check);
    QVERIFY2(!seenIn(view).contains(u"The plan begins on"_s), qPrintable(seenIn(view)));
}

void PhoneTruthTest::saysWhatIsToldBothWays()
{
    auto check = sample::phoneAnswer();
    check.benefits->procedures.push_back(check.benefits->procedures.front());
    check.benefits->procedures.back().covered = false;
    check.benefits->verdict = Verdict::Contradiction;
    const auto code = check.benefits->procedures.front().code;
    verifyDoubted(check, u"Called both covered and not covered in the same answer: "_s + code);
    verifyDoubted(check, u"One part of the answer speaks against another."_s);
}

void PhoneTruthTest::claimsNothingForAServiceWithoutAName()
{
    auto check = sample::phoneAnswer();
    Procedure nameless;
    nameless.covered = true;
    check.benefits->procedures = {nameless};
    verifyDoubted(check, u"Part of the answer does not say which service it is about."_s);
}

void PhoneTruthTest::showsAnEmptyRowAsNotAnswered()
{
    auto check = sample::phoneAnswer();
    auto &front = check.benefits->procedures.front();
    const auto code = front.code;
    front = {};
    front.code = code;
    CheckView view(nullptr);
    view.show(check);
    QList<Tone> tones;
    QCOMPARE(coveredIn(view, tones).count(u"Not answered"_s), 1);
    QCOMPARE(view.findChild<ProceduresTableModel *>()->rowCount(), 4);
    QVERIFY2(seenIn(view).contains(u"Not answered: "_s + code), qPrintable(seenIn(view)));
}

void PhoneTruthTest::callsNothingCoveredWhereThePlanIsNotKnownToBeActive()
{
    auto check = sample::phoneAnswer();
    check.benefits->verdict = Verdict::Partial;
    check.benefits->plan.active.reset();
    verifyDoubted(check, u"The insurer did not say whether the plan is active."_s);
    CheckView view(nullptr);
    view.show(check);
    QVERIFY2(!seenIn(view).contains(u"verified"_s), qPrintable(seenIn(view)));
    check.benefits->plan.active = true;
    check.failure = Failure{Failure::Kind::PayerUnavailable, u"UNSUCCESSFUL"_s};
    verifyDoubted(check, u"Partly answered"_s);
}

void PhoneTruthTest::holdsBackAnOlderRecordOfSomeoneElse()
{
    auto check = ofSomeoneElse();
    check.benefits->verdict = Verdict::Unreadable;
    CheckView view(nullptr);
    view.show(check);
    chooseTab(view, u"As received"_s);
    QVERIFY2(seenIn(view).contains(u"For someone else: needs you"_s), qPrintable(seenIn(view)));
    QVERIFY(!wireTextsIn(view).contains(u"John Doe"_s));
}

QTEST_MAIN(PhoneTruthTest)
#include "tst_phonetruth.moc"
