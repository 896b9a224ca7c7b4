// SPDX-License-Identifier: MIT
#include "patientsdesk.h"

#include "app/patientdirectory.h"
#include "pagewords.h"
#include "tests/support/await.h"
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

static Coverage further(const Insurance &insurance, Coverage::Order order, const QDate &from)
{
    const Person emeka{u"Emeka"_s, u"Okafor"_s, QDate(1988, 1, 4)};
    return {QUuid::createUuid(), insurance, order, {}, from, {}, emeka};
}

QUuid PatientsDesk::keepMaya()
{
    const auto person = sample::maya();
    auto shortId = sample::cigna();
    shortId.memberId.chop(1);
    const auto first = keep(sample::instantAnswer(person, sample::cigna(), 290));
    const auto id = first.patientId;
    auto missed = sample::notFound(person, shortId, 291);
    missed.patientId = id;
    keep(missed);
    auto later = sample::instantAnswer(person, sample::cigna(), 113);
    later.benefits->costShare.copay.value = Money::cents(2500);
    later.benefits->maximums.individualDeductible.used.value = Money::cents(45500);
    keep(later);
    keep(sample::answerByPhone(person, sample::cigna(), 2));
    auto patient = this->patient(id);
    patient.chartNumber = u"20418"_s;
    patient.coverages.front().startsOn = QDate(2020, 10, 1);
    patient.coverages.push_back(further(sample::aetna(), Coverage::Order::Second, QDate(2026, 1, 1)));
    auto moda = further({u"Moda Health"_s, u"M55500932"_s, {}, {}}, Coverage::Order::Ended, QDate(2022, 3, 1));
    moda.endedAs = Coverage::Order::Second;
    moda.endsOn = QDate(2025, 12, 31);
    patient.coverages.push_back(moda);
    save(patient);
    keep(sample::instantAnswer(sample::ada(), sample::cigna(), 40));
    keep(
        sample::instantAnswer({u"James"_s, u"Okamoto"_s, QDate(1990, 1, 9)}, {u"Aetna"_s, u"W70000317"_s, {}, {}}, 94));
    return id;
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
        if (table->accessibleName() == name)
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
        if (edit->accessibleName() == name && edit->isVisible())
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
    list()->selectRow(int(names().indexOf(name)));
    return QTest::qWaitFor([this, &name] { return shows(name); });
}

} // namespace coverdesk
