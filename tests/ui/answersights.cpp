// SPDX-License-Identifier: MIT
#include "comparedesk.h"
#include "comparesamples.h"
#include "samplechecks.h"
#include "sights.h"
#include "ui/benefits/answerpanel.h"
#include "ui/benefits/checkview.h"
#include "ui/compare/verdictline.h"
#include "ui/widgets/tableview.h"

#include <QHBoxLayout>
#include <QScrollBar>
#include <QTabWidget>
#include <QTest>

using namespace Qt::StringLiterals;

namespace coverdesk {

static Check failed(Check check, const Failure &failure)
{
    check.failure = failure;
    return check;
}

static Check lost()
{
    auto check = sample::phoneRequestAt(Standing::NeedsPerson);
    check.everInDoubt = true;
    return check;
}

static Check overdue()
{
    auto check = sample::phoneRequestAt(Standing::NeedsPerson);
    check.ticket = u"3f0c2f1e-6c57-4a5e-9a41-0d2f7a1b8c01"_s;
    return check;
}

static Check twice()
{
    auto check = sample::phoneRequestAt(Standing::Tracking);
    check.status = u"ON_HOLD"_s;
    check.search.duplicates = {u"9d7e1f20-55a1-4b6c-8f0d-2b1c3d4e5f60"_s, u"0a1b2c3d-4e5f-4a6b-8c7d-8e9f0a1b2c3d"_s};
    check.search.isLate = true;
    check.repeatedBy = QUuid::fromString(u"7d1f6f0a-2c4e-4b57-9d0b-0a3c5e8f1b23"_s);
    return check;
}

static Check otherPayer()
{
    auto check = sample::instantAnswer(Verdict::Active);
    check.benefits->plan.payer = u"Humana Gold"_s;
    return check;
}

static Check wordyAnswer()
{
    auto check = sample::instantAnswer(Verdict::Active);
    check.benefits->plan.name = u"Very Comprehensive Open Access Plus"_s;
    check.benefits->plan.payer = u"Cigna Health and Life Insurance Company of the Northwest"_s;
    check.benefits->costShare.copay = {{}, u"20% after deductible, then $15 a visit, see the member handbook"_s};
    check.benefits->maximums.individualDeductible = {{Money::cents(123456789), {}}, {Money::cents(100), {}}, {}};
    check.benefits->maximums.familyDeductible = {{Money::cents(123456789), {}}, {Money::cents(100), {}}, {}};
    check.inquiry.patient.lastName = u"Vargas-Hernandez-Montgomery-Featherstonehaugh y Santiago de la Cruz"_s;
    return check;
}

static Check fortyServices()
{
    auto check = sample::phoneAnswer();
    auto &services = check.benefits->procedures;
    for (size_t place = 0; place < 36; ++place)
        services.push_back(Procedure(services.at(place)));
    return check;
}

namespace {

    struct Answer
    {
        QString name;
        Check check;
        int tab = 0;
    };

} // namespace

static std::vector<Answer> instantAnswers()
{
    using Kind = Failure::Kind;
    return {
        {u"instant"_s, sample::instantAnswer(Verdict::Active)},
        {u"notfound"_s,
         failed(sample::instantAnswer(Verdict::NotFound), {Kind::NotFound, u"AAA 75"_s, u"Subscriber not found"_s})},
        {u"choose"_s, sample::ambiguousPayer()},
        {u"indoubt"_s, failed(sample::standingAt(Standing::InDoubt), {.kind = Kind::Cut})},
        {u"person"_s, sample::standingAt(Standing::NeedsPerson)},
        {u"otherpayer"_s, otherPayer()},
        {u"wordy"_s, wordyAnswer()},
        {u"asking"_s, sample::standingAt(Standing::Sending)},
    };
}

static std::vector<Answer> phoneAnswers()
{
    using Kind = Failure::Kind;
    const auto paused = sample::phoneRequestAt(Standing::Paused);
    return {
        {u"phone"_s, sample::phoneAnswer()},
        {u"waiting"_s, sample::phoneRequestAt(Standing::Tracking)},
        {u"whole"_s, sample::wholePhoneAnswer()},
        {u"plan"_s, sample::wholePhoneAnswer(), 2},
        {u"calls"_s, sample::wholePhoneAnswer(), 3},
        {u"request"_s, sample::wholePhoneAnswer(), 4},
        {u"received"_s, sample::wholePhoneAnswer(), 5},
        {u"approved"_s, sample::approvedClaim()},
        {u"denied"_s, sample::deniedClaim()},
        {u"notonfile"_s, sample::claimNotOnFile()},
        {u"unconfirmed"_s, failed(sample::phoneRequestAt(Standing::Unconfirmed), {.kind = Kind::TimedOut})},
        {u"unsent"_s, sample::phoneRequestAt(Standing::NeedsPerson)},
        {u"lost"_s, failed(lost(), {.kind = Kind::Cut})},
        {u"overdue"_s, overdue()},
        {u"twice"_s, twice()},
        {u"paused"_s, failed(paused, {Kind::Unpaid, u"HTTP 402"_s, u"No inquiries left"_s})},
        {u"forty"_s, fortyServices()},
    };
}

static void passAnswer(const Answer &answer, const QSize &room, const Onlooker &look)
{
    QWidget page;
    page.setObjectName(u"page"_s);
    auto *row = new QHBoxLayout(&page);
    row->setContentsMargins(20, 12, 20, 12);
    row->setSpacing(12);
    auto *view = new CheckView(&page);
    auto *panel = new AnswerPanel(&page);
    panel->setFixedWidth(room.width() > 1000 ? 432 : 320);
    row->addWidget(view, 1);
    row->addWidget(panel);
    view->show(answer.check);
    panel->show(answer.check);
    if (answer.tab > 0)
        view->findChild<QTabWidget *>()->setCurrentIndex(answer.tab);
    page.resize(room.width() + panel->width() + 12, room.height());
    page.show();
    showTo(look, page, answer.name);
}

QString passAnswers(const QSize &window, const Onlooker &look)
{
    for (const auto &answers : {instantAnswers(), phoneAnswers()}) {
        for (const auto &answer : answers)
            passAnswer(answer, roomOfPages(window), look);
    }
    return {};
}

static QString passComparison(const QString &name, Check one, Check other, const QSize &room, const Onlooker &look)
{
    CompareDesk desk;
    if (const auto trouble = desk.open(room); !trouble.isEmpty())
        return trouble;
    auto &page = desk.page();
    one.patientId = {};
    other.patientId = {};
    const auto left = desk.kept(one);
    const auto right = desk.kept(other);
    if (!left || !right)
        return u"not kept"_s;
    page.compare(left->id, right->id);
    if (!QTest::qWaitFor([&page] { return !page.findChild<VerdictLine *>()->text().isEmpty(); }, 10'000))
        return u"no verdict"_s;
    page.setFocus(Qt::OtherFocusReason);
    showTo(look, *page.window(), name);
    const auto *bar = page.findChild<TableView *>()->verticalScrollBar();
    if (bar->maximum() > 0 && !bar->isVisible())
        return u"it does not show that there are more rows"_s;
    const bool hasRoom = name == u"drawn" && room.width() > 1000;
    return hasRoom && bar->maximum() > 0 ? u"not every row is seen"_s : QString();
}

QString passComparisons(const QSize &window, const Onlooker &look)
{
    const auto room = roomOfPages(window);
    auto several = sample::phoneAnswer();
    several.id = QUuid::createUuid();
    auto silent = sample::comparedInstant();
    silent.benefits->verdict = Verdict::NotFound;
    const auto phone = sample::comparedByPhone();
    const auto instant = sample::comparedInstant();
    QStringList troubles;
    troubles.append(passComparison(u"drawn"_s, phone, instant, room, look));
    troubles.append(passComparison(u"two-calls"_s, phone, sample::comparedBefore(), room, look));
    troubles.append(passComparison(u"several"_s, several, instant, room, look));
    troubles.append(passComparison(u"silent"_s, phone, silent, room, look));
    troubles.removeAll(QString());
    return troubles.join(u'\n');
}

} // namespace coverdesk
