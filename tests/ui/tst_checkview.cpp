// SPDX-License-Identifier: MIT
#include "pagewords.h"
#include "samplechecks.h"
#include "ui/benefits/answerpanel.h"
#include "ui/benefits/candidatebutton.h"
#include "ui/benefits/checkview.h"
#include "ui/benefits/figurewords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/theme.h"
#include "ui/wording/wording.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

#include <algorithm>

using namespace coverdesk;
using namespace Qt::StringLiterals;

namespace {
constexpr Verdict everyVerdict[] = {Verdict::Active,        Verdict::NotActive,     Verdict::NotFound,
                                    Verdict::ChoosePayer,   Verdict::Contradiction, Verdict::PayerUnavailable,
                                    Verdict::ProviderSetup, Verdict::Partial,       Verdict::Unreadable,
                                    Verdict::SomeoneElse,   Verdict::ClaimTold};
constexpr Standing everyStanding[] = {
    Standing::Queued,   Standing::Sending, Standing::InDoubt, Standing::Unconfirmed, Standing::Tracking,
    Standing::Answered, Standing::Refused, Standing::Paused,  Standing::NeedsPerson, Standing::Closed};
const QStringList everyFigure{u"$25.00"_s, u"20%"_s, u"$1,200.00"_s, u"$3,500.00"_s};

} // namespace

class CheckViewTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void tellsEveryVerdictInItsWords_data();
    void tellsEveryVerdictInItsWords();
    void tellsEveryStandingInItsWords_data();
    void tellsEveryStandingInItsWords();
    void neverSaysCoveredOfAnInstantAnswer();
    void showsUnknownFiguresAsADash();
    void showsFiguresOfTheServiceChosen();
    void keepsServicesOfAnInactivePlanBack();
    void showsServerTextLiterally();
    void survivesEmptyAndEndlessChecks();
    void warnsOfAnotherInsurer();
    void emitsTheCandidateChosen();
    void choosesACandidateByDigit();
    void moves();
    void asksByPhoneForWhatWasNotTold();
    void offersCheckAgainOnlyWhenSettled();
    void savesByKey();
    void showsTheBytes();
    void forgets();
};

void CheckViewTest::initTestCase()
{
    applyTheme(*qApp, Look::Light);
}

void CheckViewTest::tellsEveryVerdictInItsWords_data()
{
    QTest::addColumn<int>("verdict");
    for (const auto verdict : everyVerdict)
        QTest::addRow("%d", int(verdict)) << int(verdict);
}

void CheckViewTest::tellsEveryVerdictInItsWords()
{
    QFETCH(int, verdict);
    const auto check = sample::instantAnswer(Verdict(verdict));
    CheckView view(nullptr);
    AnswerPanel panel;
    view.show(check);
    panel.show(check);
    for (const QWidget *page : std::initializer_list<const QWidget *>{&view, &panel}) {
        const auto seen = seenIn(*page);
        QVERIFY2(seen.contains(standingOf(check).text), qPrintable(seen));
        QVERIFY2(seen.contains(explanationOf(check)), qPrintable(seen));
        for (const auto &figure : everyFigure)
            QCOMPARE(seen.contains(figure), Verdict(verdict) == Verdict::Active);
    }
    QVERIFY(seenIn(panel).contains(costInWords(check)));
}

void CheckViewTest::tellsEveryStandingInItsWords_data()
{
    QTest::addColumn<int>("standing");
    QTest::addColumn<bool>("byPhone");
    for (const auto standing : everyStanding) {
        QTest::addRow("instant %d", int(standing)) << int(standing) << false;
        QTest::addRow("phone %d", int(standing)) << int(standing) << true;
    }
}

void CheckViewTest::tellsEveryStandingInItsWords()
{
    QFETCH(int, standing);
    QFETCH(bool, byPhone);
    auto check = sample::standingAt(Standing(standing));
    check.service = byPhone ? ServiceId::HealthHarbor : ServiceId::Eligibility;
    CheckView view(nullptr);
    view.show(check);
    const auto seen = seenIn(view);
    QVERIFY2(seen.contains(standingOf(check).text), qPrintable(seen));
    for (const auto &sentence : explanationOf(check).chopped(1).split(u". "_s))
        QVERIFY2(seen.contains(sentence), qPrintable(sentence + u'\n' + seen));
    QVERIFY2(seen.contains(costInWords(check)), qPrintable(seen));

    AnswerPanel panel;
    panel.show(check);
    const bool isAsking = Standing(standing) == Standing::Sending;
    QCOMPARE(seenIn(panel).contains(u"Asking Cigna"), isAsking);
    if (!isAsking)
        QVERIFY(seenIn(panel).contains(standingOf(check).text));
}

void CheckViewTest::neverSaysCoveredOfAnInstantAnswer()
{
    auto check = sample::instantAnswer(Verdict::Active);
    check.benefits->procedures = sample::phoneAnswer().benefits->procedures;
    CheckView view(nullptr);
    AnswerPanel panel;
    view.show(check);
    panel.show(check);
    for (const QWidget *page : std::initializer_list<const QWidget *>{&view, &panel}) {
        auto seen = seenIn(*page);
        // The one row that says that it was not asked.
        seen.remove(u"Therapy covered"_s);
        QVERIFY2(!seen.contains(u"covered"_s, Qt::CaseInsensitive), qPrintable(seen));
        QVERIFY(seen.contains(u"may not be the therapy copay"_s));
    }
}

void CheckViewTest::showsUnknownFiguresAsADash()
{
    auto check = sample::instantAnswer(Verdict::Active);
    check.benefits->costShare = {};
    check.benefits->maximums = {};
    for (const auto &figure : figuresOf(check, std::nullopt)) {
        QCOMPARE(figure.value, u"—"_s);
        QVERIFY(!figure.usedShare);
        QVERIFY(figure.beside.isEmpty());
    }
    CheckView view(nullptr);
    view.show(check);
    QVERIFY(!seenIn(view).contains(u"$0"_s));
}

void CheckViewTest::showsFiguresOfTheServiceChosen()
{
    CheckView view(nullptr);
    view.resize(1096, 740);
    view.show(sample::phoneAnswer());
    QVERIFY(seenIn(view).contains(u"Copay for 90791\n"_s));
    QVERIFY(seenIn(view).contains(u"Family: $100.00 of $200.00 left"_s));
    TableView *services = nullptr;
    for (auto *table : view.findChildren<TableView *>()) {
        if (table->isVisibleTo(&view))
            services = table;
    }
    QVERIFY(services);
    services->selectRow(1);
    QVERIFY(seenIn(view).contains(u"Copay for 90832\n"_s));
    services->selectRow(3);
    QVERIFY(seenIn(view).contains(u"Copay for 90837\nNot covered"_s));
}

void CheckViewTest::keepsServicesOfAnInactivePlanBack()
{
    for (const auto verdict : everyVerdict) {
        auto check = sample::phoneAnswer();
        check.benefits->verdict = verdict;
        check.benefits->plan.active = verdict == Verdict::Active;
        CheckView view(nullptr);
        view.show(check);
        const auto *tabs = view.findChild<QTabWidget *>();
        QCOMPARE(tabs->isTabVisible(0), verdict == Verdict::Active);
        QCOMPARE(seenIn(view).contains(u"Covered:"_s), verdict == Verdict::Active);
    }
}

void CheckViewTest::showsServerTextLiterally()
{
    const auto trap = u"<img src=x>&amp; <b>Cigna</b>"_s;
    auto check = sample::ambiguousPayer();
    check.failure->said = trap;
    check.failure->candidates = {trap};
    check.inquiry.patient.firstName = trap;
    CheckView view(nullptr);
    view.show(check);
    QVERIFY(seenIn(view).contains(trap));
    QCOMPARE(candidatesIn(view).front()->accessibleName(), trap);
    for (const auto *label : view.findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);

    auto answer = sample::instantAnswer(Verdict::Active);
    answer.benefits->plan.name = trap;
    answer.benefits->costShare.copay = {{}, trap};
    AnswerPanel panel;
    panel.show(answer);
    QVERIFY(seenIn(panel).contains(trap));
}

void CheckViewTest::survivesEmptyAndEndlessChecks()
{
    CheckView view(nullptr);
    AnswerPanel panel;
    const QString endless(64 * 1024, u'W');
    for (const auto service : {ServiceId::Eligibility, ServiceId::HealthHarbor}) {
        for (const auto standing : everyStanding) {
            Check check;
            check.service = service;
            check.standing = standing;
            view.show(check);
            panel.show(check);
            check.benefits = Benefits();
            check.failure = Failure();
            view.show(check);
            panel.show(check);
        }
    }
    auto check = sample::instantAnswer(Verdict::Active);
    check.inquiry.patient.firstName = endless;
    check.inquiry.insurance = {endless, endless, endless, {}, endless};
    check.benefits->plan.name = endless;
    check.benefits->costShare.copay.asStated = endless;
    check.received = QByteArray(1024 * 1024, 'x');
    view.resize(840, 600);
    view.show(check);
    panel.show(check);
    auto ambiguous = sample::ambiguousPayer();
    ambiguous.failure->candidates = QStringList(2000, endless);
    ambiguous.failure->said = endless;
    panel.show(ambiguous);
    QVERIFY(panel.minimumSizeHint().width() <= 400);
    panel.show(check);
    QVERIFY2(view.minimumSizeHint().width() < 840, "no text may force the window wider");
    QVERIFY(panel.minimumSizeHint().width() <= 400);
}

void CheckViewTest::warnsOfAnotherInsurer()
{
    auto check = sample::instantAnswer(Verdict::Active);
    check.benefits->plan.payer = u"Humana Gold"_s;
    CheckView view(nullptr);
    AnswerPanel panel;
    view.show(check);
    panel.show(check);
    QVERIFY(!payerWarning(check).isEmpty());
    QVERIFY(seenIn(view).contains(payerWarning(check)));
    QVERIFY(seenIn(panel).contains(payerWarning(check)));
    QVERIFY2(seenIn(view).contains(u"Cigna"_s) && seenIn(view).contains(u"Humana Gold"_s), "both are named");
}

void CheckViewTest::emitsTheCandidateChosen()
{
    const auto check = sample::ambiguousPayer();
    CheckView view(nullptr);
    QSignalSpy chosen(&view, &CheckView::payerChosen);
    view.show(check);
    const auto candidates = candidatesIn(view);
    QCOMPARE(int(candidates.size()), 3);
    candidates.at(1)->click();
    QVERIFY(chosen.isEmpty() && candidates.at(1)->isLit() && !candidates.at(0)->isLit());
    buttonIn(view, u"Ask this one"_s)->click();
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.at(0).at(0).value<Check>().id, check.id);
    QCOMPARE(chosen.at(0).at(1).toString(), check.failure->candidates.at(1));
}

void CheckViewTest::choosesACandidateByDigit()
{
    const auto check = sample::ambiguousPayer();
    AnswerPanel panel;
    panel.resize(320, 600);
    static_cast<QWidget &>(panel).show();
    QSignalSpy chosen(&panel, &AnswerPanel::payerChosen);
    panel.show(check);
    panel.setFocus();
    const auto candidates = candidatesIn(panel);
    QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget *>(candidates.front()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_3);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_4);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(chosen.size(), 2);
    QCOMPARE(chosen.at(0).at(0).toString(), check.failure->candidates.at(2));
    QCOMPARE(chosen.at(1).at(0).toString(), check.failure->candidates.at(1));
}

void CheckViewTest::moves()
{
    const auto check = sample::standingAt(Standing::InDoubt);
    CheckView view(nullptr);
    AnswerPanel panel;
    QSignalSpy fromView(&view, &CheckView::askAgainNow);
    QSignalSpy fromPanel(&panel, &AnswerPanel::askAgainNow);
    view.show(check);
    panel.show(check);
    buttonIn(view, u"Ask again now"_s)->click();
    buttonIn(panel, u"Ask again now"_s)->click();
    QCOMPARE(fromView.at(0).at(0).toUuid(), check.id);
    QCOMPARE(fromPanel.at(0).at(0).toUuid(), check.id);
    QVERIFY(seenIn(view).contains(u"No second check"_s));
    QVERIFY(seenIn(panel).contains(u"No second check"_s));
}

void CheckViewTest::asksByPhoneForWhatWasNotTold()
{
    const auto check = sample::instantAnswer(Verdict::Active);
    CheckView view(nullptr);
    AnswerPanel panel;
    view.show(check);
    panel.show(check);
    QSignalSpy fromView(&view, &CheckView::askByPhoneAsked);
    QSignalSpy fromPanel(&panel, &AnswerPanel::askByPhoneAsked);
    buttonIn(view, u"Ask by phone for these"_s)->click();
    buttonIn(panel, u"Ask by phone"_s)->click();
    QCOMPARE(fromView.at(0).at(0).value<Check>(), check);
    QCOMPARE(fromPanel.at(0).at(0).value<Check>(), check);
    QVERIFY(seenIn(view).contains(u"1 phone request, cannot be withdrawn"_s));
    QVERIFY(seenIn(panel).contains(u"Uses 1 phone request"_s));
    panel.show(sample::phoneAnswer());
    QVERIFY2(!buttonIn(panel, u"Ask by phone"_s), "by phone it was asked already");
}

void CheckViewTest::offersCheckAgainOnlyWhenSettled()
{
    CheckView view(nullptr);
    view.show(sample::standingAt(Standing::InDoubt));
    QVERIFY(!buttonIn(view, u"Check again"_s));
    view.show(sample::instantAnswer(Verdict::Active));
    auto *button = buttonIn(view, u"Check again"_s);
    QVERIFY(button);
    QSignalSpy again(&view, &CheckView::checkAgainAsked);
    const auto *action = view.findChild<QAction *>();
    QVERIFY2(action && action->text().contains(u"1 check"_s), "what it costs stands in the menu");
    view.findChild<QAction *>()->trigger();
    QCOMPARE(again.size(), 1);
}

void CheckViewTest::savesByKey()
{
    const auto check = sample::instantAnswer(Verdict::Active);
    CheckView view(nullptr);
    view.resize(1000, 700);
    QSignalSpy saved(&view, &CheckView::savePdfAsked);
    view.show(check);
    static_cast<QWidget &>(view).show();
    QVERIFY(QTest::qWaitForWindowActive(&view));
    QTest::keyClick(&view, Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(saved.size(), 1);
    QCOMPARE(saved.at(0).at(0).value<Check>(), check);
}

void CheckViewTest::showsTheBytes()
{
    const auto check = sample::instantAnswer(Verdict::Active);
    CheckView view(nullptr);
    view.show(check);
    buttonIn(view, u"As received"_s)->click();
    const auto texts = view.findChildren<QPlainTextEdit *>();
    const auto shown = std::find_if(texts.cbegin(), texts.cend(), [&](auto *text) { return text->isVisibleTo(&view); });
    QVERIFY(shown != texts.cend());
    QCOMPARE((*shown)->toPlainText(), QString::fromUtf8(check.received));
    QVERIFY((*shown)->isReadOnly());
    buttonIn(view, u"Copy"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), QString::fromUtf8(check.received));
    buttonIn(view, u"Back to the answer"_s)->click();
    QVERIFY(seenIn(view).contains(u"Not told by an instant check"_s));
    buttonIn(view, u"The request"_s)->click();
    QVERIFY(seenIn(view).contains(check.id.toString(QUuid::WithoutBraces)));
}

void CheckViewTest::forgets()
{
    CheckView view(nullptr);
    view.show(sample::phoneAnswer());
    view.clear();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(seenIn(view).trimmed().isEmpty());
    for (const auto *label : view.findChildren<QLabel *>())
        QVERIFY(!label->text().contains(u"Okafor"_s) && !label->text().contains(u"U123456789"_s));
    for (const auto *text : view.findChildren<QPlainTextEdit *>())
        QVERIFY(text->toPlainText().isEmpty());
}

QTEST_MAIN(CheckViewTest)
#include "tst_checkview.moc"
