// SPDX-License-Identifier: MIT
#include "ui/deskpages.h"

#include "ui/check/newcheckpage.h"
#include "ui/check/resultpage.h"
#include "ui/compare/comparepage.h"
#include "ui/help/helppage.h"
#include "ui/lock/place.h"
#include "ui/patients/patientspage.h"
#include "ui/requests/requestspage.h"
#include "ui/settings/settingspage.h"

using namespace Qt::StringLiterals;

namespace coverdesk {

// What a page has to say of its place, by this name.
static const auto NewCheckPart = u"newCheck"_s;
static const auto PatientsPart = u"patients"_s;
static const auto SettingsPart = u"settings"_s;
static const auto HelpPart = u"help"_s;
static const auto ComparePart = u"compare"_s;

DeskPages::DeskPages(Office &office, QWidget *parent)
    : QStackedWidget(parent)
    , m_newCheck(new NewCheckPage(office, this))
    , m_patients(new PatientsPage(office, this))
    , m_requests(new RequestsPage(office, this))
    , m_settings(new SettingsPage(office, this))
    , m_help(new HelpPage(office, this))
    , m_result(new ResultPage(office, this))
    , m_compare(new ComparePage(office, this))
{
    // In the order of Page.
    for (auto *page :
         std::initializer_list<QWidget *>{m_newCheck, m_patients, m_requests, m_settings, m_help, m_result, m_compare})
        addWidget(page);
}

void DeskPages::go(int page)
{
    if (page != currentIndex())
        leave(currentIndex());
    setCurrentIndex(page);
    emit shown();
    arrive(Page(page));
}

void DeskPages::leave(int page)
{
    if (page == OneCheck)
        m_result->leave();
    if (page == OpenRequests)
        m_requests->leave();
    if (page == TwoAnswers)
        m_compare->leave();
}

void DeskPages::arrive(Page page)
{
    switch (page) {
    case NewCheck: m_newCheck->comeBack(); break;
    case Patients: m_patients->focusSearch(); break;
    case OpenRequests: m_requests->comeBack(); break;
    case Settings:
        m_settings->refresh();
        m_settings->setFocus(Qt::OtherFocusReason);
        break;
    case Help: m_help->setFocus(Qt::OtherFocusReason); break;
    case OneCheck: m_result->setFocus(Qt::OtherFocusReason); break;
    case TwoAnswers: m_compare->setFocus(Qt::OtherFocusReason); break;
    }
}

void DeskPages::open(const QUuid &check)
{
    if (currentIndex() != OneCheck)
        m_cameFrom = currentIndex();
    m_result->open(check);
    go(OneCheck);
}

void DeskPages::compare(const QUuid &left, const QUuid &right)
{
    m_compare->compare(left, right);
    go(TwoAnswers);
}

int DeskPages::marked() const
{
    if (currentIndex() == OneCheck)
        return m_cameFrom;
    return currentIndex() == TwoAnswers ? int(Patients) : currentIndex();
}

QByteArray DeskPages::place() const
{
    Place place;
    place.page = currentIndex();
    place.cameFrom = m_cameFrom;
    if (place.page == OneCheck) {
        place.check = m_result->shown();
        place.tab = m_result->tab();
    }
    place.parts = {{NewCheckPart, m_newCheck->asItStands()},
                   {PatientsPart, m_patients->place()},
                   {SettingsPart, m_settings->place()},
                   {HelpPart, m_help->place()},
                   {ComparePart, m_compare->place()}};
    return place.bytes();
}

QByteArray DeskPages::unasked() const
{
    Place place{.parts = {{NewCheckPart, m_newCheck->unasked()}, {PatientsPart, m_patients->unasked()}}};
    place.parts.removeIf([](QMap<QString, QByteArray>::iterator part) { return part->isEmpty(); });
    return place.parts.isEmpty() ? QByteArray() : place.bytes();
}

void DeskPages::restore(const QByteArray &bytes)
{
    const auto place = Place::read(bytes);
    m_newCheck->restore(place.parts.value(NewCheckPart));
    m_patients->restore(place.parts.value(PatientsPart));
    m_settings->restore(place.parts.value(SettingsPart));
    m_help->restore(place.parts.value(HelpPart));
    if (!place.page || *place.page < 0 || *place.page >= count())
        return;
    if (*place.page == TwoAnswers && !m_compare->restore(place.parts.value(ComparePart)))
        return go(Patients);
    if (*place.page != OneCheck)
        return go(*place.page);
    m_cameFrom = place.cameFrom;
    m_result->openAgain(place.check, place.tab);
    go(OneCheck);
}

} // namespace coverdesk
