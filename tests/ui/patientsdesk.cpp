// SPDX-License-Identifier: MIT
#include "patientsdesk.h"

#include "app/patientdirectory.h"
#include "mayasrecords.h"
#include "pagewords.h"
#include "tests/support/await.h"
#include "tongue.h"
#include "ui/patients/patientsmodel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace coverdesk {

using testing::await;

namespace sample {

    Person maya()
    {
        return {u"Maya"_s, u"Okafor"_s, QDate(1990, 6, 15)};
    }

    Person ada()
    {
        return {u"Ada"_s, u"Okafor"_s, QDate(2016, 3, 2)};
    }

    Insurance cigna()
    {
        return {u"Cigna"_s, u"U123456789"_s, u"0041"_s, {}};
    }

    Insurance aetna()
    {
        return {u"Aetna"_s, u"W90004410"_s, {}, {}};
    }

    static Check answered(const Person &person, const Insurance &insurance, int daysAgo)
    {
        Check check;
        check.id = QUuid::createUuid();
        check.inquiry.patient = person;
        check.inquiry.insurance = insurance;
        check.standing = Standing::Answered;
        check.askedAt = QDateTime(QDate::currentDate().addDays(-daysAgo), QTime(8, 31)).toUTC();
        check.answeredAt = check.askedAt;
        check.benefits = Benefits();
        return check;
    }

    Check instantAnswer(const Person &person, const Insurance &insurance, int daysAgo)
    {
        auto check = answered(person, insurance, daysAgo);
        auto &benefits = *check.benefits;
        benefits.verdict = Verdict::Active;
        benefits.plan.active = true;
        benefits.plan.name = u"Open Access Plus"_s;
        benefits.plan.followsCalendarYear = true;
        benefits.costShare.copay.value = Money::cents(2000);
        benefits.maximums.individualDeductible = {{Money::cents(50000), {}}, {Money::cents(40000), {}}, {}};
        return check;
    }

    Check notFound(const Person &person, const Insurance &insurance, int daysAgo)
    {
        auto check = answered(person, insurance, daysAgo);
        check.benefits->verdict = Verdict::NotFound;
        check.failure = Failure{.kind = Failure::Kind::NotFound, .code = u"AAA 75"_s};
        return check;
    }

    Check answerByPhone(const Person &person, const Insurance &insurance, int daysAgo)
    {
        auto check = instantAnswer(person, insurance, daysAgo);
        check.service = ServiceId::HealthHarbor;
        check.openedAt = check.askedAt;
        check.benefits->calls = {{check.askedAt, u"Deborah M"_s, u"2812129"_s, {}, {}}};
        return check;
    }

} // namespace sample

PatientsDesk::PatientsDesk() = default;

PatientsDesk::~PatientsDesk() = default;

bool PatientsDesk::open()
{
    m_office = std::make_unique<Office>(Premises{m_folder.path(), true});
    return bool(await(m_office->open()));
}

Check PatientsDesk::keep(const Check &check)
{
    const auto kept = await(m_office->history().add(check));
    return kept ? *kept : Check();
}

Patient PatientsDesk::patient(const QUuid &id)
{
    const auto found = await(m_office->history().patients().patient(id));
    return found ? *found : Patient();
}

void PatientsDesk::save(const Patient &patient)
{
    QVERIFY(await(m_office->history().patients().save(patient, Actor())));
}

QUuid PatientsDesk::keepMaya()
{
    return coverdesk::keepMaya(*m_office);
}

bool PatientsDesk::show(const QSize &size)
{
    m_window = std::make_unique<QMainWindow>();
    m_page = new PatientsPage(*m_office, m_window.get());
    m_window->setCentralWidget(m_page);
    m_window->resize(size);
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
    m_page->reload();
    m_page->focusSearch();
    const bool isOpen = QTest::qWaitFor([this] { return m_office->directory().isOpen(); }, 10'000);
    const bool isActive = QTest::qWaitForWindowActive(m_window.get());
    return isOpen && isActive;
}

static TableView *tableIn(const QWidget &page, const QString &name)
{
    for (auto *table : page.findChildren<TableView *>()) {
        if (inEnglish(table->accessibleName()) == name)
            return table;
    }
    return nullptr;
}

TableView *PatientsDesk::list() const
{
    return tableIn(*m_page, u"Patients"_s);
}

TableView *PatientsDesk::history() const
{
    return tableIn(*m_page, u"History of this patient"_s);
}

QStringList PatientsDesk::names() const
{
    QStringList names;
    const auto *model = list()->model();
    for (int row = 0; row < model->rowCount(); ++row)
        names.append(model->index(row, PatientsModel::Name).data().toString());
    return names;
}

QLineEdit *PatientsDesk::edit(const QString &name) const
{
    for (auto *edit : m_page->findChildren<QLineEdit *>()) {
        if (inEnglish(edit->accessibleName()) == name && edit->isVisible())
            return edit;
    }
    return nullptr;
}

Button *PatientsDesk::button(const QString &words) const
{
    return buttonIn(*m_page, words);
}

bool PatientsDesk::press(const QString &words) const
{
    auto *pressed = button(words);
    if (!pressed || !pressed->isEnabled())
        return false;
    QTest::mouseClick(pressed, Qt::LeftButton);
    return true;
}

bool PatientsDesk::shows(const QString &part) const
{
    return seenIn(*m_page).contains(part);
}

bool PatientsDesk::type(const QString &name, const QString &text) const
{
    auto *line = edit(name);
    if (!line)
        return false;
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, text);
    return true;
}

bool PatientsDesk::choose(const QString &name) const
{
    const auto isThere = [this, &name] { return names().contains(name); };
    if (!QTest::qWaitFor(isThere))
        return false;
    list()->setCurrentIndex(list()->model()->index(int(names().indexOf(name)), 0));
    return QTest::qWaitFor([this, &name] { return shows(name); });
}

} // namespace coverdesk
