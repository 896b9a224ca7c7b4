// SPDX-License-Identifier: MIT
#include "ui/mainwindow.h"

#include "app/futures.h"
#include "app/office.h"
#include "ui/appearance.h"
#include "ui/check/newcheckpage.h"
#include "ui/check/pdfwriting.h"
#include "ui/check/reminders.h"
#include "ui/check/resultpage.h"
#include "ui/compare/comparepage.h"
#include "ui/deskpages.h"
#include "ui/deskstatus.h"
#include "ui/help/helppage.h"
#include "ui/noticeboard.h"
#include "ui/patients/patientspage.h"
#include "ui/pdfdesk.h"
#include "ui/requests/newsbell.h"
#include "ui/requests/requestspage.h"
#include "ui/settings/connectdialog.h"
#include "ui/settings/settingspage.h"
#include "ui/veil.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/navigationbar.h"
#include "ui/widgets/tabkeys.h"
#include "ui/wording/wording.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QShortcut>
#include <QStatusBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace coverdesk {

static constexpr QSize UsualSize{1280, 800};
static constexpr QSize SmallestSize{900, 600};

MainWindow::MainWindow(Office &office, QWidget *parent)
    : QMainWindow(parent)
    , m_office(office)
    , m_banner(new Banner(this))
    , m_navigation(new NavigationBar(this))
    , m_pages(new DeskPages(office, this))
    , m_board(new NoticeBoard(office, *m_banner, *m_pages->requests(), this))
    , m_pdf(new PdfDesk(office, this))
    , m_status(new DeskStatus(office, statusBar()))
{
    askFileName = [this](const QString &name) { return chooseFile(this, name); };
    setWindowTitle(office.isPractice() ? tr("Coverdesk – Practice") : tr("Coverdesk"));
    setWindowIcon(programIcon());
    furnish();
    namePages();
    addKeys();
    listenToPages();
    listenToRequests();
    tellOfKeys();
    restoreWindow();
    m_pages->patients()->reload();
    m_pages->requests()->reload();
    m_office.desk().follow();
    m_pages->go(DeskPages::NewCheck);
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
    new Veil(*m_pages, *statusBar());
}

void MainWindow::namePages()
{
    m_navigation->add(Icon::Plus, tr("New check"));
    m_navigation->add(Icon::Person, tr("Patients"));
    m_navigation->add(Icon::Hourglass, tr("Open requests"));
    m_navigation->add(Icon::Gear, tr("Settings"), NavigationBar::Place::Bottom);
    m_navigation->add(Icon::Help, tr("Help"), NavigationBar::Place::Bottom);
    connect(m_navigation, &NavigationBar::chosen, m_pages, &DeskPages::go);
    connect(m_pages, &DeskPages::shown, this, &MainWindow::onShown);
}

void MainWindow::addKeys()
{
    const auto add = [this](const QKeySequence &keys, auto act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
    };
    add(QKeySequence(Qt::CTRL | Qt::Key_N), &MainWindow::startNext);
    add(QKeySequence(QKeySequence::Find), [this] { m_pages->go(DeskPages::Patients); });
    add(QKeySequence(Qt::Key_F1), [this] { m_pages->go(DeskPages::Help); });
    add(QKeySequence(Qt::Key_F6), [this] { m_pages->newCheck()->changeSides(); });
    // The page of a result has its own: this one is for the answer beside the form.
    auto *save = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_S), m_pages->newCheck());
    save->setContext(Qt::WidgetWithChildrenShortcut);
    connect(save, &QShortcut::activated, this, &MainWindow::saveShown);
}

void MainWindow::listenToPages()
{
    connect(m_pages->newCheck(), &NewCheckPage::openAsked, this, &MainWindow::open);
    connect(m_pages->newCheck(), &NewCheckPage::connectAsked, this, &MainWindow::connectServices);
    connect(m_pages->newCheck(), &NewCheckPage::setUpAsked, this,
            [this] { showSettings(SettingsPage::Section::Services); });
    connect(&m_pages->newCheck()->reminders(), &Reminders::fellDue, m_board, &NoticeBoard::remind);
    connect(m_pages->help(), &HelpPage::practiseAsked, this, &MainWindow::fillIn);
    listenToPatients();
    listenToSettings();
    listenToResult();
    listenToPapers();
}

void MainWindow::listenToPatients()
{
    connect(m_pages->patients(), &PatientsPage::openAsked, this, &MainWindow::open);
    connect(m_pages->patients(), &PatientsPage::newCheckAsked, this, &MainWindow::fillIn);
    connect(m_pages->patients(), &PatientsPage::payersKnown, m_pages->newCheck(), &NewCheckPage::setPayerNames);
    connect(m_pages->patients(), &PatientsPage::compareAsked, m_pages, &DeskPages::compare);
    connect(m_pages->patients(), &PatientsPage::savePdfAsked, this, [this](const QUuid &id) {
        when(m_office.history().check(id), this, [this](const Result<Check> &check) {
            if (check)
                savePdf(*check);
        });
    });
    connect(m_pages->compared(), &ComparePage::backAsked, this, [this] { m_pages->go(DeskPages::Patients); });
    connect(m_pages->compared(), &ComparePage::patientAsked, this, [this] { m_pages->go(DeskPages::Patients); });
}

void MainWindow::listenToSettings()
{
    connect(m_pages->settings(), &SettingsPage::connectAsked, this, &MainWindow::connectServices);
    connect(m_pages->settings(), &SettingsPage::providersChanged, m_pages->newCheck(), &NewCheckPage::refresh);
    connect(m_pages->settings(), &SettingsPage::insurersChanged, m_pages->newCheck(), &NewCheckPage::refresh);
    // Not while the list it was chosen from still closes: it would get another style meanwhile.
    const auto dress = [](const Appearance &appearance) { putOn(*qApp, appearance); };
    connect(m_pages->settings(), &SettingsPage::appearanceChosen, this, dress, Qt::QueuedConnection);
    connect(m_pages->settings(), &SettingsPage::startAgainAsked, this, &MainWindow::startAgainAsked);
    connect(m_pages->settings(), &SettingsPage::idleChanged, m_status, &DeskStatus::refresh);
    connect(m_pages->settings(), &SettingsPage::keysChanged, this, &MainWindow::tellOfKeys);
    connect(m_pages->settings(), &SettingsPage::recordsRemoved, m_pages->patients(), &PatientsPage::reload);
    connect(m_pages->settings(), &SettingsPage::restoreAsked, this, &MainWindow::restoreAsked);
    connect(m_pages->settings(), &SettingsPage::erased, this, &MainWindow::erased);
}

void MainWindow::listenToResult()
{
    connect(m_pages->result(), &ResultPage::backAsked, m_pages, &DeskPages::goBack);
    connect(m_pages->result(), &ResultPage::openAsked, this, &MainWindow::open);
    connect(m_pages->result(), &ResultPage::savePdfAsked, this, &MainWindow::savePdf);
    const auto prepare = [this](auto signal, auto act) {
        connect(m_pages->result(), signal, this, [this, act](const Check &check) {
            m_pages->go(DeskPages::NewCheck);
            (m_pages->newCheck()->*act)(check);
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
    m_pages->compared()->askFileName = ask;
    m_pages->settings()->setAskFileName(ask);
    connect(m_pdf, &PdfDesk::saved, this,
            [this](const QString &file) { m_pages->result()->say(tr("The PDF is saved: %1").arg(file), Tone::Ok); });
    connect(m_pdf, &PdfDesk::notSaved, this, [this](const Failure &failure) {
        m_pages->result()->say(tr("The PDF was not saved. %1").arg(inWords(failure)), Tone::Bad);
    });
    connect(QApplication::clipboard(), &QClipboard::dataChanged, this, &MainWindow::noteCopy);
}

void MainWindow::listenToRequests()
{
    connect(m_pages->requests(), &RequestsPage::openAsked, this, &MainWindow::open);
    connect(m_pages->requests(), &RequestsPage::counted, this, &MainWindow::countRequests);
    connect(&m_board->bell(), &NewsBell::answered, this, &MainWindow::showRequests);
    connect(m_board, &NoticeBoard::connectAsked, this, &MainWindow::connectServices);
    connect(m_board, &NoticeBoard::keysAsked, this, [this] { showSettings(SettingsPage::Section::Keys); });
    connect(m_board, &NoticeBoard::backupsAsked, this, [this] { showSettings(SettingsPage::Section::Backup); });
    connect(m_board, &NoticeBoard::openAsked, this, &MainWindow::open);
    connect(m_board, &NoticeBoard::requestsAsked, this, &MainWindow::showRequests);
    connect(m_board, &NoticeBoard::moved, this, &MainWindow::onChanged);
    connect(&m_office.desk(), &FrontDesk::changed, this, &MainWindow::onChanged);
}

void MainWindow::onShown()
{
    m_navigation->setCurrent(m_pages->marked());
    m_status->say({});
}

void MainWindow::startNext()
{
    m_pages->go(DeskPages::NewCheck);
    m_pages->newCheck()->startNext();
}

void MainWindow::fillIn(const Inquiry &inquiry)
{
    m_pages->go(DeskPages::NewCheck);
    m_pages->newCheck()->fill(inquiry);
}

void MainWindow::open(const QUuid &check)
{
    m_pages->open(check);
    // It tells by itself what was news; nothing is to be said where it was none.
    m_office.desk().markOpened(check);
}

void MainWindow::showRequests()
{
    comeForward();
    m_pages->go(DeskPages::OpenRequests);
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
    m_pages->newCheck()->refresh();
    m_pages->settings()->refresh();
    m_status->refresh();
    m_office.desk().goOn();
}

void MainWindow::showSettings(SettingsPage::Section section)
{
    m_pages->go(DeskPages::Settings);
    m_pages->settings()->showSection(section);
}

void MainWindow::tellOfKeys()
{
    m_board->setRecoverySheet(m_pages->settings()->hasRecoveryPhrase());
}

void MainWindow::countRequests()
{
    m_navigation->setBadge(DeskPages::OpenRequests, m_pages->requests()->waitingForPerson());
    m_board->count();
}

/// Only what is before a person's eyes was opened.
bool MainWindow::isRead(const QUuid &check) const
{
    return m_pages->currentIndex() == DeskPages::OneCheck && m_pages->result()->shown() == check && isActiveWindow()
        && !isMinimized();
}

void MainWindow::onChanged(const Check &check)
{
    m_board->put(check);
    if (isNews(check) && isRead(check.id))
        m_office.desk().markOpened(check.id);
    const auto isSeen = m_pages->currentIndex() == DeskPages::NewCheck && m_pages->newCheck()->isShowing(check.id);
    if (!isSeen && m_pages->currentIndex() != DeskPages::OneCheck && isSettled(check.standing))
        m_status->say(check.standing == Standing::Answered ? tr("An answer has come. It is with its patient.")
                                                           : tr("A question ended without an answer."));
}

void MainWindow::saveShown()
{
    if (const auto &shown = m_pages->newCheck()->shown())
        savePdf(*shown);
}

/// On the page it was asked from: there a person looks for what came of it.
void MainWindow::savePdf(const Check &check)
{
    if (m_pdf->save(check) && m_pages->currentIndex() != DeskPages::OneCheck)
        open(check.id);
}

/// What is copied from an answer is noted; what somebody copies out of a form is their own.
void MainWindow::noteCopy()
{
    const auto page = m_pages->currentIndex();
    auto check = page == DeskPages::OneCheck ? std::optional(m_pages->result()->shown()) : std::nullopt;
    if (page == DeskPages::NewCheck && m_pages->newCheck()->shown()
        && !qobject_cast<QLineEdit *>(QApplication::focusWidget()))
        check = m_pages->newCheck()->shown()->id;
    if (QApplication::clipboard()->ownsClipboard() && (check || page == DeskPages::Patients))
        m_office.history().audit().note({.act = AuditAct::Copied, .check = check});
}

QByteArray MainWindow::place() const
{
    return m_pages->place();
}

QByteArray MainWindow::unasked() const
{
    return m_pages->unasked();
}

void MainWindow::restore(const QByteArray &place)
{
    m_pages->restore(place);
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
    if (event->type() == QEvent::ActivationChange && isRead(m_pages->result()->shown()))
        m_office.desk().markOpened(m_pages->result()->shown());
}

/// Qt's own order is that in which things were made; answers, rows and forms are made when they come.
bool MainWindow::focusNextPrevChild(bool isNext)
{
    // What goes, or is switched off, while it has the keyboard leaves it to nobody: the next key is not to press what
    // happens to come first, which may cost something.
    if (auto *now = focusWidget(); now && (!now->isVisible() || !now->isEnabled())) {
        now->clearFocus();
        return true;
    }
    return tabThrough(*this, isNext);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_office.settings().keepWindowGeometry(saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace coverdesk
