// SPDX-License-Identifier: MIT
#include "ui/patients/patientspage.h"

#include "app/futures.h"
#include "app/office.h"
#include "app/patientdirectory.h"
#include "ui/patients/countwords.h"
#include "ui/patients/daywatch.h"
#include "ui/patients/knownpayers.h"
#include "ui/patients/patientlist.h"
#include "ui/patients/patientsmodel.h"
#include "ui/patients/patientsplace.h"
#include "ui/patients/patientview.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/fieldedit.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/readingorder.h"
#include "ui/widgets/strip.h"
#include "ui/widgets/tableview.h"
#include "ui/wording/wording.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace coverdesk {

using namespace std::chrono_literals;

static constexpr int SearchWidth = 420;
enum SidePage { NobodyPage, PatientPage };
static constexpr int ChecksForPayers = 500;
// Another process may be writing one check after another.
static constexpr std::chrono::milliseconds PauseBeforeReload = 300ms;
static constexpr std::chrono::milliseconds PauseBeforeRefresh = 30ms;
// Whoever only passes with the arrow keys has not looked at a patient.
static constexpr std::chrono::milliseconds TimeOfALook = 1s;

PatientsPage::PatientsPage(Office &office, QWidget *parent)
    : QWidget(parent)
    , m_office(office)
    , m_search(new FieldEdit(this))
    , m_finder(new PatientSearch(lookIn(office.directory(), office.history()), this))
    , m_patients(new PatientsModel(this))
    , m_listCard(new PatientList(m_patients, this))
    , m_list(m_listCard->table())
    , m_view(new PatientView(office, this))
    , m_nobody(new EmptyState(Icon::Person, QString(), QString(), this))
    , m_trouble(new Strip(Tone::Bad, this))
    , m_troubleWords(new PlainLabel(this))
    , m_side(new QStackedWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 12, 20, 12);
    column->setSpacing(10);
    column->addWidget(heading());
    column->addWidget(m_trouble);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_listCard);
    row->addWidget(m_side, 1);
    column->addLayout(row, 1);
    auto *nobody = new Card(this);
    nobody->body()->addWidget(m_nobody);
    m_side->addWidget(nobody);
    m_side->addWidget(m_view);
    m_troubleWords->setWrapping(true);
    m_trouble->row()->addWidget(m_troubleWords, 1);
    m_trouble->hide();
    for (auto *timer : {&m_later, &m_soon, &m_viewed})
        timer->setSingleShot(true);
    m_later.setInterval(PauseBeforeReload);
    m_soon.setInterval(PauseBeforeRefresh);
    m_viewed.setInterval(TimeOfALook);
    listen();
    listenToDirectory();
    showChosen();
}

QWidget *PatientsPage::heading()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new PlainLabel(tr("Patients"), PlainLabel::Kind::Heading, line));
    row->addStretch();
    row->addWidget(m_search);
    m_search->setFixedWidth(SearchWidth);
    m_search->setPlaceholderText(tr("Name, birth date, ID, chart or call number"));
    m_search->setAccessibleName(tr("Find a patient"));
    m_search->setToolTip(tr("Name, birth date, member ID, chart number or call reference, in any order"));
    m_search->installEventFilter(this);
    return line;
}

void PatientsPage::listen()
{
    m_list->setAccessibleName(tr("Patients"));
    m_list->setAccessibleDescription(tr("Enter starts a new check of the chosen patient."));
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        m_isPinned = false;
        m_wanted.reset();
        m_isTyped = true;
        refresh();
    });
    connect(m_search, &QLineEdit::returnPressed, this, &PatientsPage::goToList);
    connect(m_finder, &PatientSearch::found, this, qOverload<const PatientSearch::Found &>(&PatientsPage::show));
    connect(m_finder, &PatientSearch::failed, this, [this](const Failure &failure) { tellTrouble(inWords(failure)); });
    connect(m_list, &TableView::rowChosen, this, qOverload<int>(&PatientsPage::choose));
    connect(m_list, &TableView::rowOpened, m_view, &PatientView::startCheck);
    connect(m_view, &PatientView::openAsked, this, &PatientsPage::open);
    connect(m_view, &PatientView::compareAsked, this, &PatientsPage::compareAsked);
    connect(m_view, &PatientView::savePdfAsked, this, &PatientsPage::savePdfAsked);
    connect(m_view, &PatientView::newCheckAsked, this, &PatientsPage::newCheckAsked);
    connect(m_view, &PatientView::patientAsked, this, qOverload<const Patient &>(&PatientsPage::choose));
    connect(m_view, &PatientView::changed, this, &PatientsPage::chooseAnew);
    connect(m_view, &PatientView::rearranged, this, [this] { tabInReadingOrder(*this); });
    connect(&m_office.desk(), &FrontDesk::changed, this, &PatientsPage::put);
    connect(&m_office.history(), &History::changedElsewhere, &m_later, qOverload<>(&QTimer::start));
    connect(&m_later, &QTimer::timeout, this, &PatientsPage::reload);
    connect(&m_soon, &QTimer::timeout, this, &PatientsPage::refresh);
    connect(&m_viewed, &QTimer::timeout, this, &PatientsPage::noteViewed);
    auto *days = new DayWatch(this);
    days->tell(m_patients, &PatientsModel::setToday);
    days->tell(m_view, &PatientView::setToday);
    connect(days, &DayWatch::dayBegan, &m_soon, qOverload<>(&QTimer::start));
}

void PatientsPage::listenToDirectory()
{
    auto &directory = m_office.directory();
    connect(&directory, &PatientDirectory::progressed, this, [this](int done, int all) {
        m_filled = all > 0 ? int(qint64(done) * 100 / all) : 0;
        tellCount();
    });
    connect(&directory, &PatientDirectory::opened, this, &PatientsPage::refresh);
    connect(&directory, &PatientDirectory::changed, this, &PatientsPage::refresh);
    connect(&directory, &PatientDirectory::failed, this,
            [this](const Failure &failure) { tellTrouble(inWords(failure)); });
}

void PatientsPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void PatientsPage::reload()
{
    if (!m_office.directory().isOpen() && !m_filled) {
        m_filled = 0;
        m_office.directory().open();
    }
    refresh();
    m_view->reload();
    loadPayers();
}

void PatientsPage::refresh()
{
    m_finder->look(m_search->text());
}

void PatientsPage::show(const PatientSearch::Found &found)
{
    m_isCut = found.isCut;
    m_patients->show(found.entries);
    // Whoever types looks for the best of those found; whoever does not stays with whom they are.
    if (std::exchange(m_isTyped, false) && m_patients->rowCount() > 0)
        m_listCard->choose(0);
    else
        keepChoice();
    tellCount();
}

void PatientsPage::put(const Check &check)
{
    m_soon.start();
    if (m_view->shown() == check.patientId)
        m_view->reload();
    if (check.standing == Standing::Queued || check.standing == Standing::Sending)
        loadPayers();
}

/// The list was made anew: the same patient stays chosen; where that one is gone, the first.
void PatientsPage::keepChoice()
{
    if (m_wanted)
        return;
    const auto row = m_chosen ? m_patients->rowOf(m_chosen->id) : std::nullopt;
    if (!row && m_chosen && m_isPinned)
        return;
    if (m_patients->rowCount() > 0)
        return m_listCard->choose(row.value_or(0));
    m_chosen.reset();
    showChosen();
}

void PatientsPage::choose(int row)
{
    const auto &patient = m_patients->patientAt(row);
    m_isPinned = false;
    m_wanted.reset();
    if (m_chosen == patient)
        return;
    const bool isOther = !m_chosen || m_chosen->id != patient.id;
    m_chosen = patient;
    if (isOther) {
        m_isNoted = false;
        m_viewed.start();
    }
    showChosen();
}

/// Chosen by a link: in the list, where it stands there.
void PatientsPage::choose(const Patient &patient)
{
    if (const auto row = m_patients->rowOf(patient.id))
        return m_listCard->choose(*row);
    m_list->setCurrentIndex({});
    m_isPinned = true;
    m_isNoted = false;
    m_chosen = patient;
    m_viewed.start();
    showChosen();
}

void PatientsPage::chooseAnew(const QUuid &patient)
{
    when(m_office.history().patients().patient(patient), this, [this](const Result<Patient> &kept) {
        if (!kept)
            return;
        const bool isOther = !m_chosen || m_chosen->id != kept->id;
        m_chosen = *kept;
        m_isPinned = true;
        m_isNoted = m_isNoted && !isOther;
        showChosen();
        m_office.directory().refreshSoon();
        refresh();
    });
}

QByteArray PatientsPage::place() const
{
    auto place = m_view->place();
    place.search = m_search->text();
    place.chosen = m_wanted ? *m_wanted : m_chosen ? m_chosen->id : QUuid();
    return place.bytes();
}

QByteArray PatientsPage::unasked() const
{
    const auto forms = m_view->typed(PatientForms::Which::Touched);
    return forms.empty() ? QByteArray() : PatientsPlace{.forms = forms}.bytes();
}

void PatientsPage::restore(const QByteArray &bytes)
{
    const auto place = PatientsPlace::read(bytes);
    m_view->expect(place.forms);
    m_search->setText(place.search);
    m_isTyped = false;
    if (!place.chosen.isNull())
        goBackTo(place);
}

void PatientsPage::goBackTo(const PatientsPlace &place)
{
    m_wanted = place.chosen;
    when(m_office.history().patients().patient(place.chosen), this, [this, place](const Result<Patient> &kept) {
        // A person was quicker.
        if (!m_wanted)
            return;
        m_wanted.reset();
        if (!kept || kept->mergedInto)
            return keepChoice();
        choose(*kept);
        m_view->goBackTo(place);
    });
}

void PatientsPage::showChosen()
{
    m_side->setCurrentIndex(m_chosen ? PatientPage : NobodyPage);
    if (m_chosen)
        return m_view->show(*m_chosen);
    const auto isSearch = !m_search->text().trimmed().isEmpty();
    m_nobody->setWords(isSearch ? tr("Nobody found") : tr("No patients yet"),
                       isSearch ? tr("Search for less, or for the birth date or member ID.")
                                : tr("Everyone you check is found here, with every answer."));
}

void PatientsPage::tellCount()
{
    const auto &directory = m_office.directory();
    const auto words =
        inWords(PatientCount{directory.size(), m_patients->rowCount(), !m_search->text().trimmed().isEmpty(), m_isCut,
                             directory.isOpen() ? std::nullopt : m_filled});
    m_search->setTrailing(words.isEmpty() ? keysInWords(QKeySequence(QKeySequence::Find)) : words);
    m_search->setAccessibleDescription(m_search->trailing());
}

void PatientsPage::goToList()
{
    if (m_patients->rowCount() > 0)
        m_list->setFocus(Qt::TabFocusReason);
}

/// The down arrow goes on into the list.
bool PatientsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    if (static_cast<QKeyEvent *>(event)->key() != Qt::Key_Down)
        return false;
    goToList();
    return true;
}

void PatientsPage::open(const QUuid &check)
{
    noteViewed();
    emit openAsked(check);
}

void PatientsPage::noteViewed()
{
    if (!m_chosen || m_isNoted || !isVisible())
        return;
    m_isNoted = true;
    m_viewed.stop();
    m_office.history().audit().note({.act = AuditAct::Viewed, .patient = m_chosen->id});
}

void PatientsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_isNoted = false;
    m_viewed.start();
}

void PatientsPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_viewed.stop();
}

void PatientsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_listCard->fit(width());
}

void PatientsPage::loadPayers()
{
    when(m_office.history().lists().newest(ChecksForPayers), this,
         [this](const Result<HistoryLists::Lines> &lines) { tellPayers(lines); });
}

void PatientsPage::tellPayers(const Result<HistoryLists::Lines> &lines)
{
    if (!lines)
        return tellTrouble(inWords(lines.failure()));
    if (lines->damaged > 0)
        tellTrouble(tr("Some records cannot be read and are left as they are: %1.").arg(lines->damaged));
    else
        m_trouble->hide();
    const auto names = payersIn(lines->lines);
    m_view->offerPayers(names);
    emit payersKnown(names);
}

void PatientsPage::tellTrouble(const QString &words)
{
    m_troubleWords->setWords(words);
    m_trouble->show();
}

} // namespace coverdesk
