// SPDX-License-Identifier: MIT
#include "ui/patients/patientview.h"

#include "app/futures.h"
#include "app/office.h"
#include "ui/patients/coverageshelf.h"
#include "ui/patients/familyjoin.h"
#include "ui/patients/formarea.h"
#include "ui/patients/historycard.h"
#include "ui/patients/patientheader.h"
#include "ui/patients/patientnotices.h"
#include "ui/patients/twinbook.h"
#include "ui/wording/wording.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace coverdesk {

using namespace std::chrono_literals;

// Looking for family goes through everyone, so it waits until the arrow keys rest.
static constexpr std::chrono::milliseconds PauseBeforeRelatives = 120ms;

PatientView::PatientView(Office &office, QWidget *parent)
    : QWidget(parent)
    , m_office(office)
    , m_twins(new TwinBook(office.history(), this))
    , m_family(new FamilyJoin(office, this))
    , m_header(new PatientHeader(this))
    , m_notices(new PatientNotices(this))
    , m_coverages(new CoverageShelf(this))
    , m_history(new HistoryCard(this))
    , m_below(new QStackedWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    for (auto *part : std::initializer_list<QWidget *>{m_header, m_notices, m_coverages})
        column->addWidget(part);
    column->addWidget(m_below, 1);
    m_below->addWidget(m_history);
    m_forms = new PatientForms(column, m_header, m_below, this);
    m_relatives.setSingleShot(true);
    m_relatives.setInterval(PauseBeforeRelatives);
    listen();
    listenToForms();
}

void PatientView::listen()
{
    connect(m_header, &PatientHeader::newCheckAsked, this, &PatientView::startCheck);
    connect(m_header, &PatientHeader::patientAsked, this, &PatientView::patientAsked);
    connect(m_notices, &PatientNotices::compareAsked, this, &PatientView::compareRecords);
    connect(m_notices, &PatientNotices::twoAsked, this, [this] {
        if (m_patient && m_likely)
            keepApart(m_patient->id, m_likely->id);
    });
    connect(m_notices, &PatientNotices::partAsked, this, &PatientView::part);
    connect(m_coverages, &CoverageShelf::familyMemberAsked, this, &PatientView::addFamilyMember);
    connect(m_history, &HistoryCard::openAsked, this, &PatientView::openAsked);
    connect(m_history, &HistoryCard::compareAsked, this, &PatientView::compareAsked);
    connect(m_history, &HistoryCard::savePdfAsked, this, &PatientView::savePdfAsked);
    connect(m_family, &FamilyJoin::joined, this, &PatientView::reload);
    connect(&m_relatives, &QTimer::timeout, this, &PatientView::loadRelatives);
}

void PatientView::listenToForms()
{
    connect(m_header, &PatientHeader::editAsked, m_forms, &PatientForms::edit);
    connect(m_coverages, &CoverageShelf::changeAsked, m_forms, &PatientForms::editCoverage);
    connect(m_coverages, &CoverageShelf::newCardAsked, m_forms, [this] { m_forms->editCoverage({}); });
    connect(m_forms, &PatientForms::entered, this, &PatientView::save);
    connect(m_forms, &PatientForms::openChanged, this,
            [this] { m_header->setFilled(!m_forms->isOpen() && !m_comparison); });
}

void PatientView::show(const Patient &patient)
{
    const bool isOther = !m_patient || m_patient->id != patient.id;
    m_patient = patient;
    m_header->show(patient);
    if (isOther) {
        m_likely.reset();
        m_isExpectingTwins = false;
        closeTwins();
        m_timeline = {};
        m_header->showFamily({});
        m_notices->clear();
        if (const auto said = std::exchange(m_toSay, {}); said && said->first == patient.id)
            m_notices->say(said->second, Tone::Ok);
        m_history->begin();
        showCoverages();
    }
    m_forms->show(patient);
    arrange();
    load();
}

void PatientView::reload()
{
    if (!m_patient)
        return;
    const auto id = m_patient->id;
    when(m_office.history().patients().patient(id), this, [this, id](const Result<Patient> &patient) {
        if (patient && shown() == id)
            show(*patient);
    });
}

void PatientView::setToday(const QDate &today)
{
    m_today = today;
    m_history->setToday(today);
    reload();
}

void PatientView::expect(const std::vector<TypedForm> &forms)
{
    m_forms->expect(forms);
    for (const auto &form : forms) {
        when(m_office.history().patients().patient(form.patient), this,
             [this, id = form.patient](const Result<Patient> &patient) {
                 if (!patient && patient.failure().kind == Failure::Kind::NotFound)
                     m_forms->forget(id);
             });
    }
}

PatientsPlace PatientView::place() const
{
    PatientsPlace place{.forms = m_forms->typed(PatientForms::Which::Standing), .history = m_history->place()};
    place.hasTwins = m_comparison || m_isExpectingTwins;
    if (const auto *focus = window()->focusWidget(); focus && isAncestorOf(focus))
        place.focus = focus->accessibleName();
    return place;
}

void PatientView::goBackTo(const PatientsPlace &place)
{
    m_history->goBackTo(place.history);
    m_isExpectingTwins = place.hasTwins && !m_likely;
    if (place.hasTwins && m_likely)
        compareRecords();
    if (isVisible())
        giveKeyboard(place.focus);
}

void PatientView::giveKeyboard(const QString &name)
{
    const auto parts = findChildren<QWidget *>();
    const auto wanted = std::find_if(parts.cbegin(), parts.cend(), [this, &name](const QWidget *part) {
        return part->isVisibleTo(this) && part->focusPolicy() != Qt::NoFocus && part->accessibleName() == name;
    });
    if (!name.isEmpty() && wanted != parts.cend())
        (*wanted)->setFocus(Qt::OtherFocusReason);
}

void PatientView::load()
{
    const auto turn = ++m_turn;
    when(m_office.history().patients().timeline(m_patient->id), this,
         [this, turn](const Result<HistoryPatients::Timeline> &timeline) {
             if (turn == m_turn)
                 showTimeline(timeline);
         });
    m_relatives.start();
}

void PatientView::showTimeline(const Result<HistoryPatients::Timeline> &timeline)
{
    if (!timeline)
        return m_notices->say(inWords(timeline.failure()), Tone::Bad);
    m_timeline = *timeline;
    m_history->show(*m_patient, m_timeline.entries, m_timeline.damaged);
    showCoverages();
    emit rearranged();
}

void PatientView::showCoverages()
{
    m_coverages->show(*m_patient, m_timeline.entries, m_timeline.damaged, m_today);
}

void PatientView::loadRelatives()
{
    if (!m_patient)
        return;
    const auto turn = m_turn;
    const auto id = m_patient->id;
    when(m_office.history().patients().ofSamePlan(id), this, [this, turn](const Result<std::vector<Patient>> &family) {
        if (turn != m_turn || !family)
            return;
        m_header->showFamily(*family);
        emit rearranged();
    });
    when(m_twins->likely(id), this, [this, turn](const Result<std::optional<Patient>> &likely) {
        if (turn == m_turn && likely)
            showLikely(*likely);
    });
    when(m_office.history().patients().mergedInto(id), this, [this, turn](const Result<std::vector<Patient>> &merged) {
        if (turn != m_turn || !merged)
            return;
        m_notices->showMerged(*merged);
        emit rearranged();
    });
}

void PatientView::showLikely(const std::optional<Patient> &likely)
{
    m_likely = likely;
    if (!m_comparison)
        m_notices->showLikely(m_likely);
    if (std::exchange(m_isExpectingTwins, false))
        compareRecords();
}

void PatientView::startCheck()
{
    if (!m_patient)
        return;
    Inquiry inquiry;
    inquiry.patient = m_patient->person;
    inquiry.insurance = currentInsurance(*m_patient, m_today);
    emit newCheckAsked(inquiry);
}

/// The form for a check with the insurance filled in: whoever is asked about becomes a patient by it.
void PatientView::addFamilyMember()
{
    if (!m_patient)
        return;
    const auto coverage = currentCoverage(*m_patient, m_today);
    if (!coverage)
        return;
    Inquiry inquiry;
    inquiry.insurance = coverage->insurance;
    m_family->expect(*m_patient, *coverage);
    emit newCheckAsked(inquiry);
}

void PatientView::save(const PatientForms::Change &change)
{
    if (!m_patient)
        return;
    const auto id = m_patient->id;
    // What somebody else has changed meanwhile stays.
    auto saved = after<Done>(m_office.history().patients().patient(id), this, [this, change](const Patient &kept) {
        return m_office.history().patients().save(change(kept), Actor());
    });
    when(saved, this, [this, id](const Result<Done> &done) {
        if (done)
            m_forms->settle();
        tell(done, tr("Saved."), id);
    });
}

void PatientView::tell(const Result<Done> &done, const QString &words, const QUuid &shows)
{
    if (done)
        m_notices->say(words, Tone::Ok);
    else
        m_notices->say(inWords(done.failure()), Tone::Bad);
    if (done && shows != shown())
        m_toSay = {shows, words};
    if (done)
        emit changed(shows);
}

void PatientView::compareRecords()
{
    if (!m_patient || !m_likely)
        return;
    const auto turn = m_turn;
    when(m_office.history().patients().lines(m_likely->id), this,
         [this, turn, likely = *m_likely](const Result<HistoryPatients::Lines> &lines) {
             if (turn != m_turn)
                 return;
             TwinRecord other{likely};
             if (lines && !lines->lines.empty())
                 other = {likely, int(lines->lines.size()), lines->lines.front().askedAt.toLocalTime().date()};
             TwinRecord own{*m_patient};
             if (const auto &entries = m_timeline.entries; !entries.empty())
                 own = {*m_patient, int(entries.size()), entries.front().line.askedAt.toLocalTime().date()};
             showTwins(own, other);
         });
}

void PatientView::showTwins(const TwinRecord &left, const TwinRecord &right)
{
    m_forms->fold();
    closeTwins();
    m_comparison = new TwinView(left, right, m_below);
    m_comparisonPage = areaFor(m_comparison, m_below);
    arrange();
    connect(m_comparison, &TwinView::mergeAsked, this, &PatientView::merge);
    connect(m_comparison, &TwinView::twoAsked, this, &PatientView::keepApart);
    connect(m_comparison, &TwinView::left, this, &PatientView::closeTwins);
    m_comparison->takeKeyboard();
}

void PatientView::closeTwins()
{
    if (!m_comparison)
        return;
    m_below->removeWidget(m_comparisonPage);
    m_comparisonPage->deleteLater();
    m_comparisonPage = nullptr;
    m_comparison = nullptr;
    arrange();
}

/// Two records beside each other show their coverages themselves, and ask the same as the notice above.
void PatientView::arrange()
{
    m_forms->arrange();
    m_coverages->setVisible(!m_comparison);
    m_notices->showLikely(m_comparison ? std::nullopt : m_likely);
    if (m_comparisonPage)
        m_below->setCurrentWidget(m_comparisonPage);
}

void PatientView::merge(const Merging &merging)
{
    const auto merged = m_office.history().patients().merge(merging.goes, merging.stays, merging.taken, Actor());
    when(merged, this, [this, stays = merging.stays](const Result<Done> &done) {
        m_likely.reset();
        closeTwins();
        tell(done, tr("The two records are one now."), stays);
    });
}

static QString inWords(const Parting &parted)
{
    if (parted.doubtful == 0)
        return PatientView::tr("They are two records again.");
    if (parted.doubtful == 1)
        return PatientView::tr(
            "They are two records again. 1 check made meanwhile may be about either of them and stays "
            "here: please look whose it is.");
    return PatientView::tr("They are two records again. %1 checks made meanwhile may be about either of them and stay "
                           "here: please look whose they are.")
        .arg(parted.doubtful);
}

void PatientView::part(const QUuid &merged)
{
    // A second press would undo what is undone already.
    m_notices->showMerged({});
    if (!m_patient)
        return;
    when(m_office.history().patients().undoMerge(merged, Actor()), this, [this](const Result<Parting> &parted) {
        if (m_patient)
            tell(parted ? Result<Done>(Done{}) : parted.failure(), parted ? inWords(*parted) : QString(),
                 m_patient->id);
    });
}

void PatientView::keepApart(const QUuid &one, const QUuid &other)
{
    when(m_twins->keepApart(one, other), this, [this](const Result<Done> &done) {
        m_likely.reset();
        closeTwins();
        m_notices->showLikely({});
        if (m_patient)
            tell(done, tr("They stay two people. You will not be asked about them again."), m_patient->id);
    });
}

} // namespace coverdesk
