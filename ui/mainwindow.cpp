// SPDX-License-Identifier: MIT
#include "ui/mainwindow.h"

#include "app/futures.h"
#include "app/office.h"
#include "ui/check/newcheckpage.h"
#include "ui/check/pdfwriting.h"
#include "ui/check/resultpage.h"
#include "ui/compare/comparepage.h"
#include "ui/deskstatus.h"
#include "ui/lock/place.h"
#include "ui/noticeboard.h"
#include "ui/patients/patientspage.h"
#include "ui/pdfdesk.h"
#include "ui/requests/newsbell.h"
#include "ui/requests/requestspage.h"
#include "ui/settings/connectdialog.h"
#include "ui/settings/settingspage.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/navigationbar.h"
#include "ui/wording/wording.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace coverdesk {

static constexpr QSize UsualSize{1280, 800};
// What a page has to say of its place, by this name.
static const auto NewCheckPart = u"newCheck"_s;
static const auto PatientsPart = u"patients"_s;
static constexpr QSize SmallestSize{900, 600};

MainWindow::MainWindow(Office &office, QWidget *parent)
    : QMainWindow(parent)
    , m_office(office)
    , m_banner(new Banner(this))
    , m_navigation(new NavigationBar(this))
    , m_pages(new QStackedWidget(this))
    , m_newCheck(new NewCheckPage(office, this))
    , m_patients(new PatientsPage(office, this))
    , m_requests(new RequestsPage(office, this))
    , m_settings(new SettingsPage(office, this))
    , m_result(new ResultPage(office, this))
    , m_compare(new ComparePage(office, this))
    , m_board(new NoticeBoard(office, *m_banner, *m_requests, this))
    , m_pdf(new PdfDesk(office, this))
    , m_status(new DeskStatus(office, statusBar()))
{
    askFileName = [this](const QString &name) { return chooseFile(this, name); };
    setWindowTitle(office.isPractice() ? tr("Coverdesk – Practice") : tr("Coverdesk"));
    setWindowIcon(programIcon());
    furnish();
    addPages();
    addKeys();
    listenToPages();
    listenToRequests();
    tellOfKeys();
    restoreWindow();
    m_patients->reload();
    m_requests->reload();
    m_office.desk().follow();
    showPage(NewCheck);
}

void MainWindow::furnish()
{
    auto *central = new QWidget(this);
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addWidget(m_pages, 1);
    column->addLayout(row, 1);
    setCentralWidget(central);
}

void MainWindow::addPages()
{
    m_navigation->add(Icon::Plus, tr("New check"));
    m_navigation->add(Icon::Person, tr("Patients"));
    m_navigation->add(Icon::Hourglass, tr("Open requests"));
    m_navigation->add(Icon::Gear, tr("Settings"), NavigationBar::Place::Bottom);
    // In the order of Page.
    for (auto *page :
         std::initializer_list<QWidget *>{m_newCheck, m_patients, m_requests, m_settings, m_result, m_compare})
        m_pages->addWidget(page);
    connect(m_navigation, &NavigationBar::chosen, this, &MainWindow::showPage);
}

void MainWindow::addKeys()
{
    const auto add = [this](const QKeySequence &keys, auto act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
    };
    add(QKeySequence(Qt::CTRL | Qt::Key_N), &MainWindow::startNext);
    add(QKeySequence(QKeySequence::Find), [this] { showPage(Patients); });
    add(QKeySequence(Qt::Key_F6), [this] { m_newCheck->changeSides(); });
    // The page of a result has its own: this one is for the answer beside the form.
    auto *save = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_S), m_newCheck);
    save->setContext(Qt::WidgetWithChildrenShortcut);
    connect(save, &QShortcut::activated, this, &MainWindow::saveShown);
}

void MainWindow::listenToPages()
{
    connect(m_newCheck, &NewCheckPage::openAsked, this, &MainWindow::open);
    connect(m_newCheck, &NewCheckPage::connectAsked, this, &MainWindow::connectServices);
    listenToPatients();
    listenToSettings();
    listenToResult();
    listenToPapers();
}

void MainWindow::listenToPatients()
{
    connect(m_patients, &PatientsPage::openAsked, this, &MainWindow::open);
    connect(m_patients, &PatientsPage::newCheckAsked, this, [this](const Inquiry &inquiry) {
        showPage(NewCheck);
        m_newCheck->fill(inquiry);
    });
    connect(m_patients, &PatientsPage::payersKnown, m_newCheck, &NewCheckPage::setPayerNames);
    connect(m_patients, &PatientsPage::compareAsked, this, &MainWindow::compare);
    connect(m_patients, &PatientsPage::savePdfAsked, this, [this](const QUuid &id) {
        when(m_office.history().check(id), this, [this](const Result<Check> &check) {
            if (check)
                savePdf(*check);
        });
    });
    connect(m_compare, &ComparePage::backAsked, this, [this] { showPage(Patients); });
    connect(m_compare, &ComparePage::patientAsked, this, [this] { showPage(Patients); });
}

void MainWindow::listenToSettings()
{
    connect(m_settings, &SettingsPage::connectAsked, this, &MainWindow::connectServices);
    connect(m_settings, &SettingsPage::providersChanged, m_newCheck, &NewCheckPage::refresh);
    connect(m_settings, &SettingsPage::insurersChanged, m_newCheck, &NewCheckPage::refresh);
    connect(m_settings, &SettingsPage::lookChosen, this, [](Look look) { applyTheme(*qApp, look); });
    connect(m_settings, &SettingsPage::idleChanged, m_status, &DeskStatus::refresh);
    connect(m_settings, &SettingsPage::keysChanged, this, &MainWindow::tellOfKeys);
    connect(m_settings, &SettingsPage::recordsRemoved, m_patients, &PatientsPage::reload);
    connect(m_settings, &SettingsPage::restoreAsked, this, &MainWindow::restoreAsked);
    connect(m_settings, &SettingsPage::erased, this, &MainWindow::erased);
}

void MainWindow::listenToResult()
{
    connect(m_result, &ResultPage::backAsked, this, [this] { showPage(m_cameFrom); });
    connect(m_result, &ResultPage::openAsked, this, &MainWindow::open);
    connect(m_result, &ResultPage::savePdfAsked, this, &MainWindow::savePdf);
    const auto prepare = [this](auto signal, auto act) {
        connect(m_result, signal, this, [this, act](const Check &check) {
            showPage(NewCheck);
            (m_newCheck->*act)(check);
        });
    };
    prepare(&ResultPage::newCheckAsked, qOverload<const Check &>(&NewCheckPage::fill));
    prepare(&ResultPage::askingAsked, &NewCheckPage::askAbout);
    prepare(&ResultPage::askByPhoneAsked, &NewCheckPage::askByPhone);
}

void MainWindow::listenToPapers()
{
    const auto ask = [this](const QString &name) { return askFileName(name); };
    m_pdf->askFileName = ask;
    m_compare->askFileName = ask;
    m_settings->setAskFileName(ask);
    connect(m_pdf, &PdfDesk::saved, this,
            [this](const QString &file) { m_result->say(tr("The PDF is saved: %1").arg(file), Tone::Ok); });
    connect(m_pdf, &PdfDesk::notSaved, this, [this](const Failure &failure) {
        m_result->say(tr("The PDF was not saved. %1").arg(inWords(failure)), Tone::Bad);
    });
    connect(QApplication::clipboard(), &QClipboard::dataChanged, this, &MainWindow::noteCopy);
}

void MainWindow::listenToRequests()
{
    connect(m_requests, &RequestsPage::openAsked, this, &MainWindow::open);
    connect(m_requests, &RequestsPage::counted, this, &MainWindow::countRequests);
    connect(&m_board->bell(), &NewsBell::answered, this, &MainWindow::showRequests);
    connect(m_board, &NoticeBoard::connectAsked, this, &MainWindow::connectServices);
    connect(m_board, &NoticeBoard::keysAsked, this, [this] { showSettings(SettingsPage::Section::Keys); });
    connect(m_board, &NoticeBoard::backupsAsked, this, [this] { showSettings(SettingsPage::Section::Backup); });
    connect(m_board, &NoticeBoard::moved, this, &MainWindow::onChanged);
    connect(&m_office.desk(), &FrontDesk::changed, this, &MainWindow::onChanged);
}

void MainWindow::showPage(int page)
{
    if (m_pages->currentIndex() == OneCheck && page != OneCheck)
        m_result->leave();
    if (m_pages->currentIndex() == OpenRequests && page != OpenRequests)
        m_requests->leave();
    if (m_pages->currentIndex() == TwoAnswers && page != TwoAnswers)
        m_compare->leave();
    m_pages->setCurrentIndex(page);
    m_navigation->setCurrent(page == OneCheck ? m_cameFrom : page == TwoAnswers ? int(Patients) : page);
    switch (Page(page)) {
    case NewCheck: m_newCheck->comeBack(); break;
    case Patients: m_patients->focusSearch(); break;
    case OpenRequests: m_requests->comeBack(); break;
    case Settings:
        m_settings->refresh();
        m_settings->setFocus(Qt::OtherFocusReason);
        break;
    case OneCheck: m_result->setFocus(Qt::OtherFocusReason); break;
    case TwoAnswers: m_compare->setFocus(Qt::OtherFocusReason); break;
    }
    m_status->say({});
}

void MainWindow::startNext()
{
    showPage(NewCheck);
    m_newCheck->startNext();
}

void MainWindow::open(const QUuid &check)
{
    if (m_pages->currentIndex() != OneCheck)
        m_cameFrom = m_pages->currentIndex();
    m_result->open(check);
    showPage(OneCheck);
    // It tells by itself what was news; nothing is to be said where it was none.
    m_office.desk().markOpened(check);
}

void MainWindow::compare(const QUuid &left, const QUuid &right)
{
    m_compare->compare(left, right);
    showPage(TwoAnswers);
}

void MainWindow::showRequests()
{
    comeForward();
    showPage(OpenRequests);
}

void MainWindow::connectServices()
{
    auto *dialog = new ConnectDialog(m_office, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConnectDialog::connected, this, &MainWindow::onConnected);
    dialog->open();
}

void MainWindow::onConnected()
{
    m_board->connected();
    m_newCheck->refresh();
    m_settings->refresh();
    m_status->refresh();
    m_office.desk().goOn();
}

void MainWindow::showSettings(SettingsPage::Section section)
{
    showPage(Settings);
    m_settings->showSection(section);
}

void MainWindow::tellOfKeys()
{
    m_board->setRecoverySheet(m_settings->hasRecoveryPhrase());
}

void MainWindow::countRequests()
{
    m_navigation->setBadge(OpenRequests, m_requests->waitingForPerson());
    m_board->count();
}

/// Only what is before a person's eyes was opened.
bool MainWindow::isRead(const QUuid &check) const
{
    return m_pages->currentIndex() == OneCheck && m_result->shown() == check && isActiveWindow() && !isMinimized();
}

void MainWindow::onChanged(const Check &check)
{
    m_board->put(check);
    if (isNews(check) && isRead(check.id))
        m_office.desk().markOpened(check.id);
    const auto isSeen = m_pages->currentIndex() == NewCheck && m_newCheck->isShowing(check.id);
    if (!isSeen && m_pages->currentIndex() != OneCheck && isSettled(check.standing))
        m_status->say(check.standing == Standing::Answered ? tr("An answer has come. It is with its patient.")
                                                           : tr("A question ended without an answer."));
}

void MainWindow::saveShown()
{
    if (const auto &shown = m_newCheck->shown())
        savePdf(*shown);
}

/// On the page it was asked from: there a person looks for what came of it.
void MainWindow::savePdf(const Check &check)
{
    if (m_pdf->save(check) && m_pages->currentIndex() != OneCheck)
        open(check.id);
}

/// What is copied from an answer is noted; what somebody copies out of a form is their own.
void MainWindow::noteCopy()
{
    const auto page = m_pages->currentIndex();
    if (!QApplication::clipboard()->ownsClipboard() || (page != OneCheck && page != Patients))
        return;
    AuditEntry entry{.act = AuditAct::Copied};
    if (page == OneCheck)
        entry.check = m_result->shown();
    m_office.history().audit().note(entry);
}

QByteArray MainWindow::place() const
{
    Place place;
    const auto page = m_pages->currentIndex();
    place.page = page == TwoAnswers ? int(Patients) : page;
    place.cameFrom = m_cameFrom;
    if (place.page == OneCheck) {
        place.check = m_result->shown();
        place.tab = m_result->tab();
    }
    place.parts = {{NewCheckPart, m_newCheck->asItStands()}, {PatientsPart, m_patients->place()}};
    return place.bytes();
}

QByteArray MainWindow::unasked() const
{
    Place place{.parts = {{NewCheckPart, m_newCheck->unasked()}, {PatientsPart, m_patients->unasked()}}};
    place.parts.removeIf([](QMap<QString, QByteArray>::iterator part) { return part->isEmpty(); });
    return place.parts.isEmpty() ? QByteArray() : place.bytes();
}

void MainWindow::restore(const QByteArray &bytes)
{
    const auto place = Place::read(bytes);
    m_newCheck->restore(place.parts.value(NewCheckPart));
    m_patients->restore(place.parts.value(PatientsPart));
    if (!place.page || *place.page < 0 || *place.page >= m_pages->count())
        return;
    if (*place.page != OneCheck)
        return showPage(*place.page);
    m_cameFrom = place.cameFrom;
    m_result->openAgain(place.check, place.tab);
    showPage(OneCheck);
}

void MainWindow::comeForward()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::restoreWindow()
{
    setMinimumSize(SmallestSize);
    if (!restoreGeometry(m_office.settings().windowGeometry()))
        resize(UsualSize);
}

/// What came while nobody was there is opened when somebody comes back to it.
void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isRead(m_result->shown()))
        m_office.desk().markOpened(m_result->shown());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_office.settings().keepWindowGeometry(saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace coverdesk
