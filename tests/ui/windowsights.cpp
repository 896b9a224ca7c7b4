// SPDX-License-Identifier: MIT
#include "mayasrecords.h"
#include "requestsamples.h"
#include "samplechecks.h"
#include "sights.h"
#include "ui/check/newcheckpage.h"
#include "ui/check/resultpage.h"
#include "ui/help/helppage.h"
#include "ui/patients/patientspage.h"
#include "ui/requests/requestrow.h"
#include "ui/requests/requestspage.h"
#include "ui/settings/settingspage.h"
#include "windowfixture.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coverdesk {

namespace {

    /// The real window, and where it is.
    struct Walk
    {
        WindowFixture desk;
        const QSize size;
        const Onlooker &look;

        QString open()
        {
            const auto trouble = desk.open();
            if (trouble.isEmpty())
                desk.window().resize(size);
            return trouble;
        }

        void show(const QString &state) { showTo(look, desk.window(), state); }

        bool turnTo(Qt::Key page)
        {
            QTest::keyClick(&desk.window(), page, Qt::ControlModifier);
            return true;
        }
    };

} // namespace

static std::optional<QDateTime> moved(const std::optional<QDateTime> &time, qint64 days)
{
    return time ? std::optional(time->addDays(days)) : std::nullopt;
}

/// The same request, as many days later; it is not looked at while this runs.
static Check later(Check check, qint64 days)
{
    check.askedAt = check.askedAt.addDays(days);
    check.firstSentAt = moved(check.firstSentAt, days);
    check.lastSentAt = moved(check.lastSentAt, days);
    check.answeredAt = moved(check.answeredAt, days);
    if (check.inquiry.visitOn)
        check.inquiry.visitOn = check.inquiry.visitOn->addDays(days);
    if (check.nextLookAt)
        check.nextLookAt = QDateTime::currentDateTime().addSecs(3600);
    return check;
}

static QString passNewCheck(Walk &walk)
{
    if (const auto trouble = walk.open(); !trouble.isEmpty())
        return trouble;
    walk.show(u"newcheck-empty"_s);
    if (!WindowFixture::press(u"Check eligibility now"_s))
        return u"nothing to press"_s;
    walk.show(u"newcheck-missing"_s);
    WindowFixture::typeMaya();
    if (!WindowFixture::press(u"Check eligibility now"_s)
        || !walk.desk.isAnswered(u"Plan active · therapy not asked"_s))
        return u"no answer"_s;
    WindowFixture::edit(u"Member ID"_s)->setFocus();
    walk.show(u"newcheck"_s);
    if (!WindowFixture::press(u"Open"_s)
        || !QTest::qWaitFor([] { return WindowFixture::button(u"Check again"_s) != nullptr; }))
        return u"no result"_s;
    walk.show(u"instant"_s);
    QTest::keyClick(&walk.desk.window(), Qt::Key_Escape);
    WindowFixture::type(u"Member ID"_s, u"U123456780"_s);
    walk.show(u"newcheck-changed"_s);
    if (!WindowFixture::press(u"Check eligibility now"_s) || !walk.desk.isAnswered(u"Not found: check the card"_s))
        return u"found"_s;
    walk.show(u"newcheck-notfound"_s);
    return {};
}

/// A day at the desk, in the window that is opened for it.
static QString keepADay(Walk &walk, const Check &answer)
{
    if (const auto trouble = walk.open(); !trouble.isEmpty())
        return trouble;
    const auto days = sample::deskTime().daysTo(QDateTime::currentDateTime());
    keepMaya(walk.desk.office());
    for (const auto &check : sample::openRequests()) {
        // What is paused would say in a banner that the service refuses us.
        if (check.standing != Standing::Paused && !walk.desk.keep(later(check, days)))
            return u"a request is not kept"_s;
    }
    return walk.desk.keep(answer) ? walk.open() : u"the answer is not kept"_s;
}

static QString passPatientsAndRequests(Walk &walk)
{
    walk.turnTo(Qt::Key_2);
    auto *find = WindowFixture::edit(u"Find a patient"_s);
    if (!find)
        return u"no search"_s;
    QTest::keyClicks(find, u"oka 1990"_s);
    if (!QTest::qWaitFor([] { return WindowFixture::shows(u"20418"_s); }))
        return u"no Maya"_s;
    walk.show(u"patients"_s);
    walk.turnTo(Qt::Key_3);
    const auto isRead = [&walk] {
        const auto rows = walk.desk.window().findChildren<RequestRow *>();
        return std::any_of(rows.begin(), rows.end(), [](const RequestRow *row) { return !row->face().notes.empty(); });
    };
    if (!QTest::qWaitFor(isRead))
        return u"no requests"_s;
    walk.show(u"requests"_s);
    return {};
}

static void passSections(Walk &walk)
{
    using Kept = SettingsPage::Section;
    walk.turnTo(Qt::Key_4);
    for (int section = 0; section <= int(Kept::Audit); ++section) {
        walk.desk.window().findChild<SettingsPage *>()->showSection(Kept(section));
        walk.show(section == 0 ? u"settings"_s : u"settings-%1"_s.arg(section));
    }
    using Help = HelpPage::Section;
    walk.turnTo(Qt::Key_5);
    for (int section = 0; section <= int(Help::Shortcuts); ++section) {
        walk.desk.window().findChild<HelpPage *>()->showSection(Help(section));
        walk.show(u"help-%1"_s.arg(section));
    }
}

QString passTheWindow(const QSize &window, const Onlooker &look)
{
    {
        Walk walk{{}, window, look};
        if (const auto trouble = passNewCheck(walk); !trouble.isEmpty())
            return trouble;
    }
    Walk walk{{}, window, look};
    const auto answer = sample::wholePhoneAnswer();
    if (const auto trouble = keepADay(walk, answer); !trouble.isEmpty())
        return trouble;
    if (const auto trouble = passPatientsAndRequests(walk); !trouble.isEmpty())
        return trouble;
    emit walk.desk.window().findChild<RequestsPage *>()->openAsked(answer.id);
    if (!QTest::qWaitFor([] { return WindowFixture::button(u"Check again"_s) != nullptr; }))
        return u"no result by phone"_s;
    walk.show(u"phone"_s);
    passSections(walk);
    return {};
}

} // namespace coverdesk
