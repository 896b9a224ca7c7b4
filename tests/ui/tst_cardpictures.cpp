// SPDX-License-Identifier: MIT
#include "failedchecks.h"
#include "pagewords.h"
#include "samplechecks.h"
#include "ui/benefits/answerpanel.h"
#include "ui/check/newcheckpage.h"
#include "ui/widgets/theme.h"
#include "windowfixture.h"

#include <QApplication>
#include <QDir>
#include <QGridLayout>
#include <QLineEdit>
#include <QScopeGuard>
#include <QScrollArea>
#include <QTest>

using namespace coverdesk;
using namespace Qt::StringLiterals;

/// Draws every state without a plain answer: the cards beside each other, and the two that take typing in the window.
class CardPicturesTest : public QObject
{
    Q_OBJECT

private slots:
    void cardsLookRight_data();
    void cardsLookRight();
    void windowLooksRight_data();
    void windowLooksRight();
};

namespace {

void addLooks()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    for (const bool dark : {false, true}) {
        for (const auto size : {QSize(1280, 800), QSize(1024, 700)}) {
            const auto tag = u"%1%2"_s.arg(size.width()).arg(dark ? u"-dark"_s : QString());
            QTest::newRow(qPrintable(tag)) << tag << size << dark;
        }
    }
}

bool save(QWidget &page, const QString &name)
{
    QCoreApplication::processEvents();
    const QDir folder(QStringLiteral(COVERDESK_PICTURES_DIR));
    return folder.mkpath(u"."_s) && page.grab().save(folder.filePath(name));
}

Check paused(Failure::Kind kind, const QString &code)
{
    auto check = sample::standingAt(Standing::Paused);
    check.failure = Failure{kind, code};
    return check;
}

Check inDoubt()
{
    auto check = sample::standingAt(Standing::InDoubt);
    check.everInDoubt = true;
    check.failure = Failure{.kind = Failure::Kind::Cut};
    return check;
}

/// In the order of the drawing of all states, then those it does not show.
std::vector<Check> everyState()
{
    return {sample::answeredWith(u"AAA 42: Unable to respond at current time"_s),
            sample::answeredWith(u"AAA 51: Provider not on file"_s),
            paused(Failure::Kind::Unauthorized, u"UNAUTHORIZED"_s),
            inDoubt(),
            paused(Failure::Kind::Unpaid, u"HTTP 402"_s),
            sample::instantAnswer(Verdict::Contradiction),
            sample::refusedWith(u"PAYER_ELIGIBILITY_NOT_SUPPORTED"_s, 422),
            sample::answeredWith(u"AAA 99, N"_s),
            sample::answeredWith(u"AAA 71: Birth date does not match"_s),
            sample::answeredWith(u"AAA 73: Invalid name"_s),
            sample::refusedWith(u"PAYER_NOT_FOUND"_s, 404),
            sample::ambiguousPayer(),
            sample::instantAnswer(Verdict::NotActive),
            sample::answeredWith(u"AAA 79: Invalid participant identification"_s),
            sample::refusedWith(u"WORKSPACE_MISMATCH"_s, 409),
            sample::standingAt(Standing::NeedsPerson)};
}

} // namespace

void CardPicturesTest::cardsLookRight_data()
{
    addLooks();
}

void CardPicturesTest::cardsLookRight()
{
    QFETCH(QString, tag);
    QFETCH(QSize, size);
    QFETCH(bool, dark);
    applyTheme(*qApp, dark ? Look::Dark : Look::Light);
    const auto back = qScopeGuard([] { applyTheme(*qApp, Look::Light); });
    const int width = size.width() > 1100 ? 432 : 320;
    QWidget page;
    page.setObjectName(u"page"_s);
    auto *grid = new QGridLayout(&page);
    int place = 0;
    for (const auto &check : everyState()) {
        auto *panel = new AnswerPanel(&page);
        panel->setFixedSize(width, 620);
        panel->show(check);
        if (place == 8)
            panel->showLast(std::nullopt);
        grid->addWidget(panel, place / 4, place % 4);
        ++place;
    }
    page.show();
    QVERIFY(save(page, u"cards-%1.png"_s.arg(tag)));
    QCOMPARE(clippedIn(page), QString());
    for (const auto *area : page.findChildren<QScrollArea *>()) {
        if (area->isVisible())
            QVERIFY2(area->widget()->minimumSizeHint().width() <= area->viewport()->width(), "nothing is cut off");
    }
}

void CardPicturesTest::windowLooksRight_data()
{
    addLooks();
}

void CardPicturesTest::windowLooksRight()
{
    QFETCH(QString, tag);
    QFETCH(QSize, size);
    QFETCH(bool, dark);
    applyTheme(*qApp, dark ? Look::Dark : Look::Light);
    const auto back = qScopeGuard([] { applyTheme(*qApp, Look::Light); });
    WindowFixture desk;
    QCOMPARE(desk.open(), QString());
    desk.window().resize(size);
    QVERIFY(desk.office().settings().keep(Insurer{.name = u"Cigna"_s, .phone = u"1-800-997-1654"_s}));
    desk.typeMaya();
    QTest::keyClick(desk.edit(u"Member ID"_s), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(desk.isAnswered(u"Plan active · therapy not asked"_s));
    desk.type(u"Member ID"_s, u"U1234O6789"_s);
    QTest::keyClick(desk.edit(u"Member ID"_s), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(desk.isAnswered(u"Not found: check the card"_s));
    QTRY_VERIFY(desk.shows(u"Last good answer"_s));
    QVERIFY(save(desk.window(), u"card-notfound-%1.png"_s.arg(tag)));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_1, Qt::AltModifier);
    QTRY_VERIFY(desk.shows(u"Changed: Member ID"_s));
    QVERIFY(save(desk.window(), u"card-corrected-%1.png"_s.arg(tag)));
    QCOMPARE(clippedIn(desk.window()), QString());
    desk.type(u"Insurance company"_s, u"Blue Shield"_s);
    desk.type(u"Member ID"_s, u"XEA905512233"_s);
    QTest::keyClick(desk.edit(u"Member ID"_s), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(desk.isAnswered(u"Choose the insurer"_s));
    QTRY_VERIFY(desk.shows(u"Last good answer"_s));
    QVERIFY(save(desk.window(), u"card-picker-%1.png"_s.arg(tag)));
    QCOMPARE(clippedIn(desk.window()), QString());
    QVERIFY(desk.office().settings().keep(PayerChoice{u"Blue Shield"_s, u"XEA"_s, u"Blue Shield of California"_s}));
    desk.window().findChild<NewCheckPage *>()->refresh();
    QVERIFY(desk.shows(u"Asked as Blue Shield of California, as chosen before"_s));
    QVERIFY(save(desk.window(), u"card-chosen-%1.png"_s.arg(tag)));
}

QTEST_MAIN(CardPicturesTest)

#include "tst_cardpictures.moc"
