// SPDX-License-Identifier: MIT
#include "sights.h"

#include "app/futures.h"
#include "mayasrecords.h"
#include "patientsdesk.h"
#include "phonefixture.h"
#include "recorddesk.h"
#include "requestsamples.h"
#include "ui/opening/salvagewords.h"
#include "ui/opening/startpage.h"
#include "ui/patients/coveragecard.h"
#include "ui/requests/requestlist.h"
#include "ui/requests/requestrow.h"
#include "ui/requests/requestspage.h"
#include "ui/widgets/focuswatch.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace coverdesk {

void showTo(const Onlooker &look, QWidget &window, const QString &state)
{
    // Each turn may ask for another: labels that wrap know their height only after their width.
    constexpr int TurnsOfLayout = 6;
    for (int turn = 0; turn < TurnsOfLayout; ++turn)
        QCoreApplication::processEvents();
    look(window, state);
}

QSize roomOfPages(const QSize &window)
{
    constexpr int Navigation = 184;
    constexpr int Rail = 56;
    constexpr int Bars = 60;
    return window - QSize(window.width() < 1100 ? Rail : Navigation, Bars);
}

static QString passTheFields(PhoneFixture &desk, const Onlooker &look)
{
    desk.typePatient(u"Tomas"_s, u"Reyes"_s, u"02/29/1984"_s, u"Aetna"_s, u"W900000002"_s);
    showTo(look, desk.window(), u"folded"_s);
    if (!desk.press(u"Request benefits by phone"_s))
        return u"no request"_s;
    showTo(look, desk.window(), u"missing"_s);
    desk.typeTomas();
    desk.type(u"Diagnosis codes"_s, u"F41.1 "_s);
    desk.type(u"Note to the caller"_s, u"Ask how many visits are used"_s);
    showTo(look, desk.window(), u"filled"_s);
    if (!desk.press(u"More for the call"_s))
        return u"no more fields"_s;
    desk.type(u"Other things to ask"_s, u"MAXIMUMS "_s);
    showTo(look, desk.window(), u"more"_s);
    desk.type(u"Insurance company"_s, u"Florida Blue"_s);
    if (!desk.edit(u"Insurer for the call"_s))
        return u"no insurer for the call"_s;
    desk.edit(u"Insurer for the call"_s)->setFocus();
    showTo(look, desk.window(), u"unlisted"_s);
    desk.type(u"Insurer for the call"_s, u"FLORIDA_BLUE"_s);
    showTo(look, desk.window(), u"ownword"_s);
    return {};
}

static bool isOffered(const PhoneFixture &desk, const QString &question)
{
    desk.pressKeys(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    return QTest::qWaitFor([&] { return desk.shows(question); });
}

static QString passPlacing(PhoneFixture &desk, const Onlooker &look)
{
    desk.type(u"Insurance company"_s, u"Aetna"_s);
    if (!desk.edit(u"Services"_s))
        return u"no services"_s;
    desk.edit(u"Services"_s)->setFocus();
    if (!isOffered(desk, u"Place this request?"_s))
        return u"nothing is asked before placing"_s;
    showTo(look, desk.window(), u"confirm"_s);
    desk.pressKeys(Qt::Key_Return);
    if (!desk.stands(Standing::Tracking))
        return u"not placed"_s;
    showTo(look, desk.window(), u"placed"_s);
    if (!isOffered(desk, u"This was asked already"_s))
        return u"asked again"_s;
    showTo(look, desk.window(), u"again"_s);
    desk.pressKeys(Qt::Key_Escape);
    return {};
}

static QString passAClaimAndALostReceipt(PhoneFixture &desk, const Onlooker &look)
{
    desk.page().startNext();
    desk.typeTomas();
    if (!desk.press(u"Ask about a claim instead"_s))
        return u"no claim"_s;
    desk.type(u"Claim number"_s, u"CLM-2001"_s);
    desk.type(u"Date of service"_s, u"01152026"_s);
    desk.type(u"Billed amount"_s, u"$150.00"_s);
    showTo(look, desk.window(), u"claim"_s);
    desk.page().startNext();
    desk.typeTomas();
    desk.typePatient(u"Idris"_s, u"Bello"_s, u"08/18/1988"_s, u"Aetna"_s, u"W777000002"_s);
    if (!isOffered(desk, u"Place this request?"_s))
        return u"nothing is asked before placing it"_s;
    desk.pressKeys(Qt::Key_Return);
    if (!desk.stands(Standing::Unconfirmed))
        return u"a receipt came"_s;
    showTo(look, desk.window(), u"unconfirmed"_s);
    return {};
}

QString passAskingByPhone(const QSize &window, const Onlooker &look)
{
    const FocusWatch watch(*qApp, nullptr);
    PhoneFixture desk;
    if (const auto trouble = desk.open(); !trouble.isEmpty())
        return trouble;
    desk.window().resize(roomOfPages(window));
    for (const auto pass : {passTheFields, passPlacing, passAClaimAndALostReceipt}) {
        if (const auto trouble = pass(desk, look); !trouble.isEmpty())
            return trouble;
    }
    return {};
}

static QString passHerPage(PatientsDesk &desk, const Onlooker &look)
{
    if (!desk.type(u"Find a patient"_s, u"oka 1990"_s) || !desk.choose(u"Maya Okafor"_s)
        || !QTest::qWaitFor([&] { return desk.shows(u"Open Access Plus"_s) && desk.shows(u"also on this plan"_s); }))
        return u"no Maya"_s;
    QTest::keyClick(desk.history(), Qt::Key_Space);
    QTest::keyClick(desk.history(), Qt::Key_Down);
    QTest::keyClick(desk.history(), Qt::Key_Space);
    desk.history()->setCurrentIndex(desk.history()->model()->index(0, 0));
    desk.page().focusSearch();
    showTo(look, desk.window(), u"page"_s);
    // However low the window is, three answers are seen.
    const auto third = desk.history()->visualRect(desk.history()->model()->index(2, 0));
    return inTextSize(100) > 100 || third.bottom() <= desk.history()->viewport()->height()
        ? QString()
        : u"no third answer is seen"_s;
}

static QString passForms(PatientsDesk &desk, const Onlooker &look)
{
    if (!desk.press(u"New insurance card"_s) || !desk.press(u"Save"_s))
        return u"no new card"_s;
    showTo(look, desk.window(), u"newcard"_s);
    if (!desk.press(u"Cancel"_s) || !desk.press(u"Edit"_s))
        return u"nothing to edit"_s;
    showTo(look, desk.window(), u"edit"_s);
    if (!desk.press(u"Cancel"_s))
        return u"no way back from editing"_s;
    desk.page().findChildren<CoverageCard *>().last()->click();
    showTo(look, desk.window(), u"coverage"_s);
    return desk.press(u"Cancel"_s) ? QString() : u"no way back from the card"_s;
}

/// One plan has ended, and another one is asked about again.
static QString passAges(PatientsDesk &desk, const Onlooker &look)
{
    const Person james{u"James"_s, u"Okamoto"_s, QDate(1990, 1, 9)};
    auto ended = sample::instantAnswer(james, {u"Aetna"_s, u"W70000317"_s, {}, {}}, 20);
    ended.benefits->plan.terminatesOn.value = QDate::currentDate().addDays(-10);
    desk.keep(ended);
    auto open = sample::answerByPhone(sample::maya(), sample::cigna(), 0);
    open.standing = Standing::Tracking;
    open.answeredAt.reset();
    open.benefits.reset();
    desk.keep(open);
    desk.page().reload();
    if (!QTest::qWaitFor([&] { return desk.shows(u"Asked again on"_s); }))
        return u"not asked again"_s;
    showTo(look, desk.window(), u"again"_s);
    if (!desk.choose(u"James Okamoto"_s) || !QTest::qWaitFor([&] { return desk.shows(u"Ended on"_s); }))
        return u"not ended"_s;
    showTo(look, desk.window(), u"ended"_s);
    return desk.choose(u"Maya Okafor"_s) ? QString() : u"no way back to Maya"_s;
}

static QString passTwins(PatientsDesk &desk, const Onlooker &look)
{
    auto twin = sample::maya();
    twin.lastName = u"Okafor-Lee"_s;
    auto other = desk.patient(desk.keep(sample::instantAnswer(twin, sample::cigna(), 20)).patientId);
    other.coverages.push_back({QUuid::createUuid(), {u"Humana"_s, u"H52200417"_s, {}, {}}, Coverage::Order::Second});
    desk.save(other);
    desk.page().reload();
    const auto isThere = [&](const QString &words) { return QTest::qWaitFor([&] { return desk.shows(words); }); };
    if (!isThere(u"This may be the same person"_s))
        return u"no twin"_s;
    showTo(look, desk.window(), u"likely"_s);
    if (!desk.press(u"Compare records"_s) || !isThere(u"Are these the same person?"_s))
        return u"no records"_s;
    showTo(look, desk.window(), u"records"_s);
    if (!desk.press(u"Merge: keep this record"_s) || !isThere(u"Merged with"_s))
        return u"not merged"_s;
    showTo(look, desk.window(), u"merged"_s);
    if (!desk.type(u"Find a patient"_s, u"zzz"_s) || !isThere(u"Nobody found"_s))
        return u"somebody"_s;
    showTo(look, desk.window(), u"nobody"_s);
    return {};
}

QString passPatients(const QSize &window, const Onlooker &look)
{
    PatientsDesk desk;
    if (!desk.open())
        return u"not open"_s;
    desk.keepMaya();
    if (!desk.show(roomOfPages(window)))
        return u"not shown"_s;
    for (const auto pass : {passHerPage, passForms, passAges, passTwins}) {
        if (const auto trouble = pass(desk, look); !trouble.isEmpty())
            return trouble;
    }
    return {};
}

static QString passList(RequestsPage &page, const Onlooker &look)
{
    page.setObjectName(u"page"_s);
    page.setAttribute(Qt::WA_StyledBackground);
    page.show();
    QApplication::setActiveWindow(&page);
    QSignalSpy counted(&page, &RequestsPage::counted);
    page.reload();
    if (!counted.wait())
        return u"not counted"_s;
    const auto isRead = [&page] {
        const auto *row = page.findChild<RequestRow *>();
        return page.book().in(RequestGroup::NeedsYou).empty() || (row && !row->face().notes.empty());
    };
    if (!QTest::qWaitFor(isRead))
        return u"not read"_s;
    showTo(look, page, page.book().in(RequestGroup::NeedsYou).empty() ? u"empty"_s : u"list"_s);
    for (const auto &request : page.book().in(RequestGroup::NeedsYou)) {
        auto *row = page.findChild<RequestList *>()->row(request.line.id);
        row->setFocus();
        if (!QTest::qWaitFor([row] { return row->face().decision.has_value(); }))
            return u"nothing to decide"_s;
        row->unfold();
        showTo(look, page, u"decide-"_s + request.line.patient.lastName);
        row->fold();
    }
    return {};
}

QString passRequests(const QSize &window, const Onlooker &look)
{
    RecordDesk desk;
    if (const auto trouble = desk.open(); !trouble.isEmpty())
        return trouble;
    for (const bool isEmpty : {true, false}) {
        size_t kept = 0;
        const auto requests = isEmpty ? std::vector<Check>() : sample::openRequests();
        for (const auto &check : requests)
            when(desk.history().add(check), &desk.office(), [&kept](const Result<Check> &done) { kept += bool(done); });
        if (!QTest::qWaitFor([&] { return kept == requests.size(); }))
            return u"not kept"_s;
        RequestsPage page(desk.office());
        page.now = [] { return sample::deskTime(); };
        page.resize(roomOfPages(window));
        if (const auto trouble = passList(page, look); !trouble.isEmpty())
            return trouble;
    }
    return {};
}

static void passLocked(StartPage &page, const Onlooker &look)
{
    showTo(look, page, u"opening"_s);
    UnlockForm::Asked asked{LockedSince{QDateTime(QDate(2026, 11, 22), QTime(10, 12)), 2}, true, true, u"JL"_s};
    page.askToUnlock(asked);
    QTest::keyClicks(page.findChildren<QLineEdit *>().constFirst(), u"4809131234"_s);
    showTo(look, page, u"locked"_s);
    page.unlockForm()->waitUntil(QDateTime::currentDateTimeUtc().addSecs(29));
    showTo(look, page, u"wait"_s);
    page.unlockForm()->waitUntil({});
    asked.needsWords = false;
    page.askToUnlock(asked);
    showTo(look, page, u"hidden"_s);
    page.askForPhrase();
    page.findChild<QPlainTextEdit *>()->insertPlainText(u"abandon ability xyzzyq "_s);
    showTo(look, page, u"phrase"_s);
    page.askForPhraseOf(u"/media/usb/history-2026-11-21.sqlite"_s);
    showTo(look, page, u"restore"_s);
    page.askForPassphrase();
    showTo(look, page, u"passphrase"_s);
    page.askForPin(PinOwed::Why::Forgotten);
    showTo(look, page, u"pin"_s);
}

static void passTroubles(StartPage &page, const Onlooker &look)
{
    using Kind = Failure::Kind;
    const Openers all{false, true, true, false};
    page.show(troubleOf({.kind = Kind::KeyMissing, .code = u"locked"_s}, all));
    showTo(look, page, u"trouble-locked"_s);
    page.show(troubleOf({.kind = Kind::KeyMissing, .code = u"removed"_s}, all));
    showTo(look, page, u"trouble-removed"_s);
    page.show(troubleOf({.kind = Kind::NoKeychain, .said = u"org.freedesktop.secrets: no such name"_s},
                        {true, false, false, false}));
    showTo(look, page, u"trouble-none"_s);
    const Backup newest{u"history-2026-11-20.sqlite"_s, QDate(2026, 11, 20), 1'000'000};
    page.show(troubleOf(LeftBehind{newest, 1234}));
    showTo(look, page, u"left-behind"_s);
    page.show(troubleOf(LeftBehind{.isSetAside = true}));
    showTo(look, page, u"left-aside"_s);
    page.showCalmly(questionBeforeStartingAnew(true));
    showTo(look, page, u"start-anew"_s);
    const LeftBehind left{newest, 215};
    page.show(troubleOf(Salvage{212, 230, 57, 3, true}, left));
    showTo(look, page, u"salvage"_s);
    page.showCalmly(salvageUnderWay(34));
    showTo(look, page, u"salvage-reading"_s);
    page.show(troubleOf(Salvage{0, 0, 0, 0, false}, left));
    showTo(look, page, u"salvage-keyless"_s);
}

QString passTheStart(const QSize &window, const Onlooker &look)
{
    StartPage page(u"/home/desk/.local/share/coverdesk"_s);
    page.resize(window);
    page.show();
    QApplication::setActiveWindow(&page);
    passLocked(page, look);
    passTroubles(page, look);
    return {};
}

} // namespace coverdesk
