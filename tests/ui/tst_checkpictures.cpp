// SPDX-License-Identifier: MIT
#include "pagewords.h"
#include "samplechecks.h"
#include "ui/benefits/answerpanel.h"
#include "ui/benefits/checkview.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QDir>
#include <QHBoxLayout>
#include <QScopeGuard>
#include <QScrollArea>
#include <QTabWidget>
#include <QTest>

using namespace coverdesk;
using namespace Qt::StringLiterals;

namespace {

/// A row of the table for each look and size of window.
void addPictures(const char *name, const Check &check, int tab = 0)
{
    for (const bool dark : {false, true}) {
        for (const auto size : {QSize(1096, 708), QSize(968, 608)}) {
            const auto picture = u"benefits-%1-%2%3.png"_s.arg(QLatin1StringView(name))
                                     .arg(size.width() > 1000 ? 1280 : 1024)
                                     .arg(dark ? u"-dark"_s : QString());
            QTest::newRow(qPrintable(picture)) << picture << check << size << dark << tab;
        }
    }
}

Check failed(Check check, const Failure &failure)
{
    check.failure = failure;
    return check;
}

Check lost()
{
    auto check = sample::phoneRequestAt(Standing::NeedsPerson);
    check.everInDoubt = true;
    return check;
}

Check overdue()
{
    auto check = sample::phoneRequestAt(Standing::NeedsPerson);
    check.ticket = u"3f0c2f1e-6c57-4a5e-9a41-0d2f7a1b8c01"_s;
    return check;
}

Check twice()
{
    auto check = sample::phoneRequestAt(Standing::Tracking);
    check.status = u"ON_HOLD"_s;
    check.search.duplicates = {u"9d7e1f20-55a1-4b6c-8f0d-2b1c3d4e5f60"_s, u"0a1b2c3d-4e5f-4a6b-8c7d-8e9f0a1b2c3d"_s};
    check.search.isLate = true;
    check.repeatedBy = QUuid::fromString(u"7d1f6f0a-2c4e-4b57-9d0b-0a3c5e8f1b23"_s);
    return check;
}

Check otherPayer()
{
    auto check = sample::instantAnswer(Verdict::Active);
    check.benefits->plan.payer = u"Humana Gold"_s;
    return check;
}

Check wordyAnswer()
{
    auto check = sample::instantAnswer(Verdict::Active);
    check.benefits->plan.name = u"The Very Comprehensive Open Access Plus Gold Preferred Plan of 2026 "_s.repeated(3);
    check.benefits->plan.payer = u"Cigna Health and Life Insurance Company of the Northwest"_s;
    check.benefits->costShare.copay = {{}, u"20% after deductible, then $15 a visit, see the member handbook"_s};
    check.benefits->maximums.individualDeductible = {{Money::cents(123456789), {}}, {Money::cents(100), {}}, {}};
    check.benefits->maximums.familyDeductible = {{Money::cents(123456789), {}}, {Money::cents(100), {}}, {}};
    check.inquiry.patient.lastName = u"Vargas-Hernandez-Montgomery-Featherstonehaugh y Santiago de la Cruz"_s;
    return check;
}

Check fortyServices()
{
    auto check = sample::phoneAnswer();
    auto &services = check.benefits->procedures;
    for (size_t i = 0; i < 36; ++i)
        services.push_back(Procedure(services.at(i)));
    return check;
}

} // namespace

/// Draws the result page beside the answer panel, in every look and size, and looks for words that are cut off.
class CheckPicturesTest : public QObject
{
    Q_OBJECT

private slots:
    void looksRight_data();
    void looksRight();
};

void CheckPicturesTest::looksRight_data()
{
    QTest::addColumn<QString>("picture");
    QTest::addColumn<Check>("check");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("tab");
    addPictures("instant", sample::instantAnswer(Verdict::Active));
    addPictures("phone", sample::phoneAnswer());
    addPictures("notfound",
                failed(sample::instantAnswer(Verdict::NotFound),
                       {.kind = Failure::Kind::NotFound, .code = u"AAA 75"_s, .said = u"Subscriber not found"_s}));
    addPictures("choose", sample::ambiguousPayer());
    addPictures("indoubt", failed(sample::standingAt(Standing::InDoubt), {.kind = Failure::Kind::Cut}));
    addPictures("waiting", sample::phoneRequestAt(Standing::Tracking));
    addPictures("whole", sample::wholePhoneAnswer());
    addPictures("plan", sample::wholePhoneAnswer(), 2);
    addPictures("calls", sample::wholePhoneAnswer(), 3);
    addPictures("request", sample::wholePhoneAnswer(), 4);
    addPictures("received", sample::wholePhoneAnswer(), 5);
    addPictures("approved", sample::approvedClaim());
    addPictures("denied", sample::deniedClaim());
    addPictures("notonfile", sample::claimNotOnFile());
    addPictures("unconfirmed",
                failed(sample::phoneRequestAt(Standing::Unconfirmed), {.kind = Failure::Kind::TimedOut}));
    addPictures("unsent", sample::phoneRequestAt(Standing::NeedsPerson));
    addPictures("lost", failed(lost(), {.kind = Failure::Kind::Cut}));
    addPictures("overdue", overdue());
    addPictures("twice", twice());
    addPictures("paused",
                failed(sample::phoneRequestAt(Standing::Paused),
                       {.kind = Failure::Kind::Unpaid, .code = u"HTTP 402"_s, .said = u"No inquiries left"_s}));
    addPictures("person", sample::standingAt(Standing::NeedsPerson));
    addPictures("otherpayer", otherPayer());
    addPictures("wordy", wordyAnswer());
    addPictures("forty", fortyServices());
    addPictures("asking", sample::standingAt(Standing::Sending));
}

void CheckPicturesTest::looksRight()
{
    QFETCH(QString, picture);
    QFETCH(Check, check);
    QFETCH(QSize, size);
    QFETCH(bool, dark);
    QFETCH(int, tab);
    applyTheme(*qApp, dark ? Look::Dark : Look::Light);
    const auto back = qScopeGuard([] { applyTheme(*qApp, Look::Light); });
    QWidget page;
    page.setObjectName(u"page"_s);
    auto *row = new QHBoxLayout(&page);
    row->setContentsMargins(20, 12, 20, 12);
    row->setSpacing(12);
    auto *view = new CheckView(&page);
    auto *panel = new AnswerPanel(&page);
    panel->setFixedWidth(size.width() > 1000 ? 432 : 320);
    row->addWidget(view, 1);
    row->addWidget(panel);
    view->show(check);
    panel->show(check);
    if (tab > 0)
        view->findChild<QTabWidget *>()->setCurrentIndex(tab);
    page.resize(size.width() + panel->width() + 12, size.height());
    page.show();
    QCoreApplication::processEvents();
    const QDir folder(QStringLiteral(COVERDESK_PICTURES_DIR));
    QVERIFY(folder.mkpath(u"."_s));
    QVERIFY(page.grab().save(folder.filePath(picture)));
    QCOMPARE(clippedIn(page), QString());
    for (const auto *area : page.findChildren<QScrollArea *>()) {
        if (area->isVisible())
            QVERIFY2(area->widget()->minimumSizeHint().width() <= area->viewport()->width(), "nothing is cut off");
    }
}

QTEST_MAIN(CheckPicturesTest)
#include "tst_checkpictures.moc"
