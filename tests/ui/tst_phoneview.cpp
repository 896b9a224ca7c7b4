// SPDX-License-Identifier: MIT
#include "pagewords.h"
#include "samplechecks.h"
#include "ui/benefits/answerpanel.h"
#include "ui/benefits/answerwords.h"
#include "ui/benefits/checkview.h"
#include "ui/widgets/button.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTest>

#include <algorithm>

using namespace coverdesk;
using namespace Qt::StringLiterals;

namespace {

/// Stands in for the person's browser, and notes what it is told to open.
class Browser : public QObject
{
    Q_OBJECT

public:
    Browser()
    {
        for (const auto &scheme : {u"https"_s, u"http"_s, u"file"_s, u"javascript"_s})
            QDesktopServices::setUrlHandler(scheme, this, "open");
    }

    ~Browser() override
    {
        for (const auto &scheme : {u"https"_s, u"http"_s, u"file"_s, u"javascript"_s})
            QDesktopServices::unsetUrlHandler(scheme);
    }

    QList<QUrl> opened;

public slots:
    void open(const QUrl &url) { opened.append(url); }
};

} // namespace

/// What an answered phone request shows: of benefits, and of a claim.
class PhoneViewTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void tellsWhatBecameOfAClaim_data();
    void tellsWhatBecameOfAClaim();
    void tellsAClaimInPart();
    void keepsAnothersAnswerBack_data();
    void keepsAnothersAnswerBack();
    void tellsOfEveryCall();
    void opensARecordingOnlyWhenAsked_data();
    void opensARecordingOnlyWhenAsked();
    void showsEveryPartOfTheRequest();
    void saysWhereAnAnswerIsTooLongToShow();
    void saysHowLongAPhoneAnswerIsGood_data();
    void saysHowLongAPhoneAnswerIsGood();
    void aPlanBegunOnALeapDayStartsAnewInMarch();
};

void PhoneViewTest::initTestCase()
{
    applyTheme(*qApp, Look::Light);
}

void PhoneViewTest::tellsWhatBecameOfAClaim_data()
{
    QTest::addColumn<Check>("check");
    QTest::addColumn<QStringList>("told");
    QTest::newRow("approved") << sample::approvedClaim()
                              << QStringList{u"Claim: APPROVED"_s, u"The insurer has approved the claim."_s,
                                             u"10/14/2026"_s, u"$80.50"_s, u"claim CLM-1001 of 10/02/2026"_s};
    QTest::newRow("denied") << sample::deniedClaim()
                            << QStringList{u"Claim: DENIED"_s, u"Prior authorization was not obtained"_s,
                                           u"Appeal in writing within 180 days"_s, u"CO-197"_s};
    QTest::newRow("not on file") << sample::claimNotOnFile()
                                 << QStringList{u"Claim: NOT_ON_FILE"_s, u"no such claim on file"_s, u"10/01/2026"_s,
                                                u"takes 15 business days"_s, u"said nothing of single services"_s};
    auto odd = sample::approvedClaim();
    odd.benefits->claim->status = u"REPRICED <b>"_s;
    QTest::newRow("in a word nobody knows") << odd << QStringList{u"Claim: REPRICED <b>"_s};
}

void PhoneViewTest::tellsWhatBecameOfAClaim()
{
    QFETCH(Check, check);
    QFETCH(QStringList, told);
    CheckView view(nullptr);
    AnswerPanel panel;
    view.show(check);
    panel.show(check);
    const auto seen = seenIn(view);
    for (const auto &words : told)
        QVERIFY2(seen.contains(words), qPrintable(words + u'\n' + seen));
    QVERIFY(seenIn(panel).contains(told.front()));
    for (const QWidget *page : std::initializer_list<const QWidget *>{&view, &panel}) {
        QVERIFY(seenIn(*page).contains(u"Claim answered"_s));
        QVERIFY(seenIn(*page).contains(u"It says nothing of the coverage now."_s));
        for (const auto &never : {u"Covered"_s, u"covered:"_s, u"Plan active"_s, u"Copay"_s, u"Deductible left"_s})
            QVERIFY2(!seenIn(*page).contains(never), qPrintable(never + u'\n' + seenIn(*page)));
        for (const auto *pill : page->findChildren<Pill *>())
            QVERIFY2(!pill->isVisibleTo(page) || pill->face().tone != Tone::Ok, "green may be read as covered");
    }
}

void PhoneViewTest::tellsAClaimInPart()
{
    auto check = sample::deniedClaim();
    check.benefits->verdict = Verdict::Partial;
    check.failure = Failure{Failure::Kind::PayerUnavailable, u"UNSUCCESSFUL"_s, u"The line was cut."_s};
    CheckView view(nullptr);
    view.show(check);
    QVERIFY2(seenIn(view).contains(u"Partly answered"_s), qPrintable(seenIn(view)));
    QVERIFY(seenIn(view).contains(u"Claim: DENIED"_s));
    QVERIFY(seenIn(view).contains(u"The line was cut."_s));
    check.benefits->claim.reset();
    view.show(check);
    QVERIFY2(seenIn(view).contains(u"Nothing was learned of the claim."_s), qPrintable(seenIn(view)));
    QVERIFY(!seenIn(view).contains(u"Claim: "_s));
}

void PhoneViewTest::keepsAnothersAnswerBack_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("words");
    QTest::newRow("patient") << u"OTHER_PATIENT"_s << u"The answer is for someone else. Do not use it"_s;
    QTest::newRow("claim") << u"OTHER_CLAIM"_s << u"The answer is about another claim. Do not use it"_s;
    QTest::newRow("nobody's") << u"ODD_ECHO"_s << u"The answer does not say whom it is about. Do not use it"_s;
}

void PhoneViewTest::keepsAnothersAnswerBack()
{
    QFETCH(QString, code);
    QFETCH(QString, words);
    auto check = sample::phoneAnswer();
    check.benefits = Benefits();
    check.failure = Failure{Failure::Kind::Unreadable, code};
    CheckView view(nullptr);
    view.show(check);
    QVERIFY2(seenIn(view).contains(words), qPrintable(seenIn(view)));
    QVERIFY(!view.findChild<QTabWidget *>()->isTabVisible(0));
}

/// Chooses the tab of these words, as a person does.
static void chooseTab(CheckView &view, const QString &words)
{
    auto *tabs = view.findChild<QTabWidget *>();
    for (int tab = 0; tab < tabs->count(); ++tab) {
        if (tabs->tabText(tab) == words && tabs->isTabVisible(tab))
            return tabs->setCurrentIndex(tab);
    }
    QFAIL(qPrintable(u"there is no tab "_s + words));
}

void PhoneViewTest::tellsOfEveryCall()
{
    CheckView view(nullptr);
    view.show(sample::wholePhoneAnswer());
    chooseTab(view, u"Call details"_s);
    const auto seen = seenIn(view);
    for (const auto &words :
         {u"Benefits were retrieved."_s, u"Call 1 of 2"_s, u"Deborah M"_s, u"2812129"_s, u"Fri 11/20/2026 9:20 AM"_s,
          u"Call 2 of 2"_s, u"Marguerite T"_s, u"http://calls.example/2812130"_s})
        QVERIFY2(seen.contains(words), qPrintable(words + u'\n' + seen));
    QVERIFY2(!seen.contains(u"Good morning"_s), "what was said is folded");
    buttonIn(view, u"Show what was said"_s)->click();
    QVERIFY(seenIn(view).contains(u"Caller: Good morning."_s));
    view.show(sample::wholePhoneAnswer());
    QVERIFY2(seenIn(view).contains(u"Caller: Good morning."_s), "it stays unfolded while nothing new is told");
    buttonIn(view, u"Hide what was said"_s)->click();
    QVERIFY(!seenIn(view).contains(u"Good morning"_s));
}

void PhoneViewTest::opensARecordingOnlyWhenAsked_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isOffered");
    QTest::newRow("safe") << u"https://calls.example/2812129"_s << true;
    QTest::newRow("readable on the way") << u"http://calls.example/2812129"_s << false;
    QTest::newRow("a file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("a program") << u"javascript:alert(1)"_s << false;
    QTest::newRow("disguised") << u"https://bank.example@calls.example/"_s << false;
    QTest::newRow("nowhere") << u"https:///2812129"_s << false;
}

void PhoneViewTest::opensARecordingOnlyWhenAsked()
{
    QFETCH(QString, address);
    QFETCH(bool, isOffered);
    auto check = sample::phoneAnswer();
    check.benefits->calls.front().recordingUrl = address;
    Browser browser;
    CheckView view(nullptr);
    view.show(check);
    chooseTab(view, u"Call details"_s);
    QVERIFY2(seenIn(view).contains(address), "the address is shown as text in any case");
    auto *open = buttonIn(view, u"Open the recording in the browser"_s);
    QCOMPARE(open != nullptr, isOffered);
    QVERIFY(browser.opened.isEmpty());
    if (open)
        open->click();
    QCOMPARE(browser.opened, isOffered ? QList<QUrl>{QUrl(address)} : QList<QUrl>());
}

void PhoneViewTest::showsEveryPartOfTheRequest()
{
    CheckView view(nullptr);
    view.show(sample::wholePhoneAnswer());
    chooseTab(view, u"Request"_s);
    const auto seen = seenIn(view);
    for (const auto &words : {u"Maya Okafor"_s,
                              u"U123456789"_s,
                              u"0043218"_s,
                              u"CIGNA"_s,
                              u"62308"_s,
                              u"Dr. Lena Ruiz"_s,
                              u"1245319599"_s,
                              u"ending 6789"_s,
                              u"410 River St, Portland, OR 97202"_s,
                              u"1093817465"_s,
                              u"1184722334"_s,
                              u"11/24/2026"_s,
                              u"F41.1"_s,
                              u"Plan information, NEW_TOPIC"_s,
                              u"Office"_s,
                              u"Ask how many visits are used"_s,
                              u"11/23/2026"_s,
                              u"Riverbend intake"_s,
                              u"Ask the insurer"_s,
                              u"The call is done."_s})
        QVERIFY2(seen.contains(words), qPrintable(words + u'\n' + seen));
    view.show(sample::approvedClaim());
    chooseTab(view, u"Request"_s);
    for (const auto &words : {u"A claim"_s, u"CLM-1001"_s, u"10/02/2026"_s, u"$100.50"_s, u"\n—\n"_s})
        QVERIFY2(seenIn(view).contains(words), qPrintable(words + u'\n' + seenIn(view)));
}

void PhoneViewTest::saysWhereAnAnswerIsTooLongToShow()
{
    auto check = sample::phoneAnswer();
    check.received = QByteArray(64 * 1024, 'x') + "END";
    CheckView view(nullptr);
    view.show(check);
    chooseTab(view, u"As received"_s);
    QVERIFY2(seenIn(view).contains(u"Copy takes all of it, even where only its beginning is shown."_s),
             qPrintable(seenIn(view)));
    QVERIFY2(!seenIn(view).contains(u"nothing left out"_s), qPrintable(seenIn(view)));
    const auto texts = view.findChildren<QPlainTextEdit *>();
    const auto shown = std::find_if(texts.cbegin(), texts.cend(), [&](auto *text) { return text->isVisibleTo(&view); });
    QVERIFY(shown != texts.cend());
    QVERIFY((*shown)->toPlainText().endsWith(u"x\nOnly the first 65536 of 65539 bytes are shown."_s));
    buttonIn(view, u"Copy"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), QString::fromUtf8(check.received));
}

void PhoneViewTest::saysHowLongAPhoneAnswerIsGood_data()
{
    QTest::addColumn<std::optional<bool>>("followsCalendarYear");
    QTest::addColumn<QDate>("ends");
    QTest::addColumn<QString>("words");
    QTest::newRow("calendar year") << std::optional(true) << QDate() << u"Good until 12/31/2026"_s;
    QTest::newRow("ends before") << std::optional(true) << QDate(2026, 12, 15) << u"Good until 12/15/2026"_s;
    QTest::newRow("own year") << std::optional(false) << QDate() << u"Good until 09/30/2027"_s;
    QTest::newRow("not told") << std::optional<bool>() << QDate() << QString();
    QTest::newRow("not told, ends") << std::optional<bool>() << QDate(2026, 12, 15) << u"Good until 12/15/2026"_s;
}

void PhoneViewTest::saysHowLongAPhoneAnswerIsGood()
{
    QFETCH(std::optional<bool>, followsCalendarYear);
    QFETCH(QDate, ends);
    QFETCH(QString, words);
    auto check = sample::phoneAnswer();
    check.benefits->plan.followsCalendarYear = followsCalendarYear;
    if (ends.isValid())
        check.benefits->plan.terminatesOn.value = ends;
    const auto told = goodUntilOf(check, QDate(2026, 11, 20));
    QVERIFY2(words.isEmpty() ? told.isEmpty() : told.startsWith(words), qPrintable(told));
}

void PhoneViewTest::aPlanBegunOnALeapDayStartsAnewInMarch()
{
    auto check = sample::phoneAnswer();
    check.benefits->plan.followsCalendarYear = false;
    check.benefits->plan.effectiveOn.value = QDate(2024, 2, 29);
    const auto told = goodUntilOf(check, QDate(2026, 11, 20));
    QVERIFY2(told.startsWith(u"Good until 02/28/2027"_s), qPrintable(told));
}

QTEST_MAIN(PhoneViewTest)
#include "tst_phoneview.moc"
