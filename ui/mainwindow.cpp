// SPDX-License-Identifier: MIT
#include "ui/mainwindow.h"

#include "app/futures.h"
#include "app/office.h"
#include "ui/check/newcheckpage.h"
#include "ui/check/pdfwriting.h"
#include "ui/check/resultpage.h"
#include "ui/paper/checkdocument.h"
#include "ui/patients/patientspage.h"
#include "ui/requests/newsbell.h"
#include "ui/requests/requestspage.h"
#include "ui/settings/connectdialog.h"
#include "ui/settings/settingspage.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/navigationbar.h"
#include "ui/widgets/plainlabel.h"
#include "ui/wording/wording.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coverdesk {

static constexpr QSize UsualSize{1280, 800};
static constexpr QSize SmallestSize{900, 600};

MainWindow::MainWindow(Office &office, QWidget *parent)
    : QMainWindow(parent)
    , m_office(office)
    , m_notices(office.isPractice())
    , m_banner(new Banner(this))
    , m_navigation(new NavigationBar(this))
    , m_pages(new QStackedWidget(this))
    , m_newCheck(new NewCheckPage(office, this))
    , m_patients(new PatientsPage(office, this))
    , m_requests(new RequestsPage(office, this))
    , m_settings(new SettingsPage(office, this))
    , m_result(new ResultPage(office, this))
    , m_bell(new NewsBell(this))
    , m_instant(new PlainLabel(this))
    , m_byPhone(new PlainLabel(this))
    , m_news(new PlainLabel(this))
{
    askFileName = [this](const QString &name) { return chooseFile(this, name); };
    setWindowTitle(office.isPractice() ? tr("Coverdesk – Practice") : tr("Coverdesk"));
    setWindowIcon(programIcon());
    furnish();
    addPages();
    fillStatusBar();
    addKeys();
    listenToPages();
    listenToRequests();
    listenToDesk();
    tellMostUrgent();
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
    connect(m_banner, &Banner::actionChosen, this, &MainWindow::applyRemedy);
}

void MainWindow::addPages()
{
    m_navigation->add(Icon::Plus, tr("New check"));
    m_navigation->add(Icon::Person, tr("Patients"));
    m_navigation->add(Icon::Hourglass, tr("Open requests"));
    m_navigation->add(Icon::Gear, tr("Settings"), NavigationBar::Place::Bottom);
    // In the order of Page.
    for (auto *page : std::initializer_list<QWidget *>{m_newCheck, m_patients, m_requests, m_settings, m_result})
        m_pages->addWidget(page);
    connect(m_navigation, &NavigationBar::chosen, this, &MainWindow::showPage);
}

void MainWindow::fillStatusBar()
{
    auto *bar = statusBar();
    bar->setSizeGripEnabled(false);
    bar->setContentsMargins(8, 0, 8, 0);
    for (auto *label : {m_byPhone, m_news})
        label->setContentsMargins(11, 0, 0, 0);
    bar->addWidget(m_instant);
    bar->addWidget(m_byPhone);
    bar->addWidget(m_news);
    bar->addPermanentWidget(new PlainLabel(tr("Saved · encrypted on this computer"), this));
    showServices();
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
    connect(m_patients, &PatientsPage::openAsked, this, &MainWindow::open);
    connect(m_patients, &PatientsPage::newCheckAsked, this, &MainWindow::startCheck);
    connect(m_patients, &PatientsPage::payersKnown, m_newCheck, &NewCheckPage::setPayerNames);
    connect(m_settings, &SettingsPage::connectAsked, this, &MainWindow::connectServices);
    connect(m_settings, &SettingsPage::providersChanged, m_newCheck, &NewCheckPage::refresh);
    connect(m_settings, &SettingsPage::insurersChanged, m_newCheck, &NewCheckPage::refresh);
    connect(m_settings, &SettingsPage::lookChosen, this, [](Look look) { applyTheme(*qApp, look); });
    connect(m_result, &ResultPage::backAsked, this, [this] { showPage(m_cameFrom); });
    connect(m_result, &ResultPage::openAsked, this, &MainWindow::open);
    connect(m_result, &ResultPage::savePdfAsked, this, &MainWindow::savePdf);
    connect(m_result, &ResultPage::newCheckAsked, this, &MainWindow::checkAgain);
    connect(m_result, &ResultPage::askingAsked, this, &MainWindow::askAbout);
    connect(m_result, &ResultPage::askByPhoneAsked, this, &MainWindow::askByPhone);
}

void MainWindow::listenToRequests()
{
    connect(m_requests, &RequestsPage::openAsked, this, &MainWindow::open);
    connect(m_requests, &RequestsPage::counted, this, &MainWindow::countRequests);
    connect(m_bell, &NewsBell::answered, this, &MainWindow::showRequests);
    connect(&m_office.desk(), &FrontDesk::newsCame, m_bell, [this](const Check &check) { m_bell->ring(check.id); });
}

void MainWindow::listenToDesk()
{
    const auto &desk = m_office.desk();
    connect(&desk, &FrontDesk::changed, this, &MainWindow::onChanged);
    connect(&desk, &FrontDesk::notKept, this, [this](const Check &check, const Failure &failure) {
        m_notices.notKept(check, failure);
        tellMostUrgent();
    });
    connect(&desk, &FrontDesk::serviceStopped, this, [this](ServiceId service, const Failure &failure) {
        m_notices.stopped(service, failure);
        tellMostUrgent();
    });
    connect(&desk, &FrontDesk::questionTaken, this,
            [this](ServiceId service) { m_since[service].takenAt = QDateTime::currentDateTimeUtc(); });
    connect(&desk, &FrontDesk::serviceReached, this, &MainWindow::onReached);
}

void MainWindow::showPage(int page)
{
    if (m_pages->currentIndex() == OneCheck && page != OneCheck)
        m_result->leave();
    if (m_pages->currentIndex() == OpenRequests && page != OpenRequests)
        m_requests->leave();
    m_pages->setCurrentIndex(page);
    m_navigation->setCurrent(page == OneCheck ? m_cameFrom : page);
    switch (Page(page)) {
    case NewCheck: m_newCheck->comeBack(); break;
    case Patients: m_patients->focusSearch(); break;
    case OpenRequests: m_requests->comeBack(); break;
    case Settings:
        m_settings->refresh();
        m_settings->setFocus(Qt::OtherFocusReason);
        break;
    case OneCheck: m_result->setFocus(Qt::OtherFocusReason); break;
    }
    m_news->setWords({});
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

void MainWindow::showRequests()
{
    comeForward();
    showPage(OpenRequests);
}

void MainWindow::askByPhone(const Check &check)
{
    showPage(NewCheck);
    m_newCheck->askByPhone(check);
}

void MainWindow::startCheck(const Inquiry &inquiry)
{
    showPage(NewCheck);
    m_newCheck->fill(inquiry);
}

void MainWindow::checkAgain(const Check &check)
{
    showPage(NewCheck);
    m_newCheck->fill(check);
}

void MainWindow::askAbout(const Check &check)
{
    showPage(NewCheck);
    m_newCheck->askAbout(check);
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
    m_notices.connected();
    for (const auto service : {ServiceId::Eligibility, ServiceId::HealthHarbor})
        m_since[service] = {QDateTime::currentDateTimeUtc(), QDateTime::currentDateTimeUtc()};
    m_newCheck->refresh();
    m_settings->refresh();
    showServices();
    tellMostUrgent();
    m_office.desk().goOn();
}

void MainWindow::tellMostUrgent()
{
    const auto told = m_notices.mostUrgent();
    const auto words = told ? told->notice.words : QString();
    // What is said already is not announced again.
    if (words == m_told)
        return;
    m_told = words;
    if (told)
        m_banner->tell(told->notice);
    else
        m_banner->clear();
}

void MainWindow::applyRemedy()
{
    const auto told = m_notices.mostUrgent();
    if (!told)
        return;
    switch (told->remedy) {
    case Notices::Remedy::None: break;
    case Notices::Remedy::Connect: connectServices(); break;
    case Notices::Remedy::GoOn: m_office.desk().goOn(); break;
    case Notices::Remedy::AskAgain:
        // One that another program has sent meanwhile is given back as it is.
        when(m_office.desk().resume(told->check), this, [this](const Result<Check> &check) {
            if (check)
                onChanged(*check);
        });
        break;
    }
}

void MainWindow::showServices()
{
    const auto accounts = m_office.accounts().all();
    const auto stateOf = [this, &accounts](ServiceId service) {
        if (m_office.isPractice())
            return tr("practice");
        const auto isConnected = std::any_of(accounts.cbegin(), accounts.cend(),
                                             [service](const Account &account) { return account.service == service; });
        return isConnected ? tr("connected") : tr("not connected");
    };
    m_instant->setWords(tr("Eligibility service: %1").arg(stateOf(ServiceId::Eligibility)));
    m_byPhone->setWords(tr("Benefits by phone: %1").arg(stateOf(ServiceId::HealthHarbor)));
}

void MainWindow::countRequests()
{
    const auto &book = m_requests->book();
    m_navigation->setBadge(OpenRequests, m_requests->waitingForPerson());
    for (const auto service : {ServiceId::Eligibility, ServiceId::HealthHarbor})
        m_notices.count(service, book.waitingFor(service), book.unsentFor(service),
                        book.pausedBy(service, m_since[service]));
    // What another program fetched is told here too; what was there before is told by the page.
    for (const auto &answer : book.newAnswers())
        m_isCounted ? m_bell->ring(answer) : m_bell->keepSilentAbout(answer);
    m_isCounted = true;
    tellMostUrgent();
}

/// What was refused before goes out again by itself: until it was, nothing is said of it.
void MainWindow::onReached(ServiceId service)
{
    m_since[service].reachedAt = QDateTime::currentDateTimeUtc();
    m_notices.reached(service);
    tellMostUrgent();
}

/// Only what is before a person's eyes was opened.
bool MainWindow::isRead(const QUuid &check) const
{
    return m_pages->currentIndex() == OneCheck && m_result->shown() == check && isActiveWindow() && !isMinimized();
}

void MainWindow::onChanged(const Check &check)
{
    m_notices.kept(check);
    tellMostUrgent();
    if (isNews(check) && isRead(check.id))
        m_office.desk().markOpened(check.id);
    const auto isSeen = m_pages->currentIndex() == NewCheck && m_newCheck->isShowing(check.id);
    if (!isSeen && m_pages->currentIndex() != OneCheck && isSettled(check.standing))
        m_news->setWords(check.standing == Standing::Answered ? tr("An answer has come. It is with its patient.")
                                                              : tr("A question ended without an answer."));
}

void MainWindow::saveShown()
{
    if (const auto &shown = m_newCheck->shown())
        savePdf(*shown);
}

void MainWindow::savePdf(const Check &check)
{
    const auto fileName = askFileName(neutralName(check));
    if (fileName.isEmpty())
        return;
    const auto account = m_office.accounts().find(check.service, check.dispatch.clinic);
    const Letterhead letterhead{account ? account->clinicName : QString(), m_office.isPractice(),
                                QDateTime::currentDateTime()};
    // On the page it was asked from: there a person looks for what came of it.
    if (m_pages->currentIndex() != OneCheck)
        open(check.id);
    when(writePdfAside(check, letterhead, fileName), this, [this, fileName](const Result<Done> &written) {
        if (written)
            m_result->say(tr("The PDF is saved: %1").arg(fileName), Tone::Ok);
        else
            m_result->say(tr("The PDF was not saved. %1").arg(inWords(written.failure())), Tone::Bad);
    });
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
