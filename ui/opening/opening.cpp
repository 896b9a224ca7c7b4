// SPDX-License-Identifier: MIT
#include "ui/opening/opening.h"

#include "app/backupfile.h"
#include "app/erasure.h"
#include "app/futures.h"
#include "ui/opening/phraseform.h"
#include "ui/opening/startpage.h"
#include "ui/widgets/icon.h"

#include <QApplication>
#include <QEvent>
#include <QFileDialog>

using namespace Qt::StringLiterals;

namespace coverdesk {

using namespace std::chrono_literals;

// Opening takes a tenth of a second, and a page that only flashes by helps nobody.
static constexpr std::chrono::milliseconds LongOpening = 700ms;
static constexpr QSize UsualSize{1280, 800};

Opening::Opening(const Premises &premises, const std::optional<LockedSince> &locked, QObject *parent)
    : QObject(parent)
    , m_premises(premises)
    , m_locked(locked)
    , m_page(std::make_unique<StartPage>(premises.folder))
{
    m_page->setWindowTitle(tr("Coverdesk"));
    m_page->setWindowIcon(programIcon());
    m_page->resize(UsualSize);
    m_long.setSingleShot(true);
    m_long.setInterval(LongOpening);
    askBackupFile = [this] {
        return QFileDialog::getOpenFileName(m_page.get(), tr("Choose a backup"), backupFolderOf(m_premises.folder),
                                            tr("Backups of Coverdesk (*.sqlite)"));
    };
    listen();
}

Opening::~Opening() = default;

void Opening::listen()
{
    connect(&m_long, &QTimer::timeout, m_page.get(), qOverload<>(&StartPage::show));
    connect(m_page.get(), &StartPage::chosen, this, &Opening::go);
    connect(m_page->unlockForm(), &UnlockForm::unlockAsked, this, &Opening::unlock);
    connect(m_page->phraseForm(), &PhraseForm::entered, this, &Opening::usePhrase);
    connect(m_page.get(), &StartPage::passphraseChosen, this, &Opening::usePassphrase);
    connect(m_page.get(), &StartPage::pinChosen, this, &Opening::usePin);
    connect(m_page.get(), &StartPage::goneOnWithoutPin, this, &Opening::enter);
}

void Opening::begin()
{
    m_trouble.reset();
    m_backupFile.clear();
    m_page->showOpening();
    m_long.start();
    if (m_locked)
        look();
    else
        open();
}

void Opening::beginRestore()
{
    m_page->show();
    // Whatever keeps the history that is there from opening: another is to be put in its place.
    employ();
    when(m_office->look(), m_office.get(), [this](const Result<Done> &) { askToRestore(); });
}

/// A profile that could not be opened is left behind whole: nothing half open is used again.
void Opening::employ()
{
    m_office.reset();
    m_office = std::make_unique<Office>(m_premises);
}

void Opening::open()
{
    employ();
    heed(m_office->open());
}

void Opening::look()
{
    employ();
    when(m_office->look(), m_office.get(), [this](const Result<Done> &looked) {
        if (!looked)
            return onOpened(looked);
        // No slots: the history was erased meanwhile, and this is a first start.
        if (openers().isFirstStart)
            return open();
        askToUnlock();
    });
}

void Opening::heed(const QFuture<Result<Done>> &opening)
{
    when(opening, m_office.get(), [this](const Result<Done> &opened) { onOpened(opened); });
}

void Opening::onOpened(const Result<Done> &opened)
{
    m_long.stop();
    if (opened) {
        // What a person typed is noted by the locksmith.
        (void)m_office->history().audit().note({.act = AuditAct::Unlocked, .detail = u"keychain"_s});
        return enter();
    }
    m_trouble = opened.failure();
    const bool isForWords = opened.failure().kind == Failure::Kind::KeyMissing
        && (opened.failure().code == u"pin" || (opened.failure().code == u"slot" && openers().passphrase));
    if (isForWords)
        return askToUnlock();
    tell(opened.failure());
}

void Opening::enter()
{
    m_long.stop();
    m_locked.reset();
    m_trouble.reset();
    m_backupFile.clear();
    m_isRestored = false;
    m_page->forget();
    qApp->installEventFilter(this);
    emit opened();
}

/// Not before another window is there: the program ends with its last one.
bool Opening::eventFilter(QObject *watched, QEvent *event)
{
    const auto *shown = event->type() == QEvent::Show ? qobject_cast<QWidget *>(watched) : nullptr;
    if (shown && shown->isWindow() && shown != m_page.get()) {
        qApp->removeEventFilter(this);
        QMetaObject::invokeMethod(m_page.get(), &QWidget::hide, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

Openers Opening::openers() const
{
    const auto &smith = m_office->smith();
    return {smith.keySlots().empty(), smith.has(u"phrase"_s), smith.has(u"passphrase"_s), smith.has(u"pin"_s)};
}

void Opening::tell(const Failure &failure)
{
    m_page->show(troubleOf(failure, openers()));
    m_page->show();
}

void Opening::go(WayOn way)
{
    switch (way) {
    case WayOn::TryAgain: return begin();
    case WayOn::Phrase: return m_page->askForPhrase();
    case WayOn::Passphrase: return askToUnlock();
    case WayOn::NewPassphrase: return m_page->askForPassphrase();
    case WayOn::Restore: return askToRestore();
    case WayOn::ChooseBackup: return chooseBackup();
    case WayOn::StartAnew: return askToStartAnew();
    case WayOn::Confirm: return startAnew();
    case WayOn::GoBack: return goBack();
    case WayOn::Cancel: return giveUpWaiting();
    }
    Q_UNREACHABLE();
}

/// To what it was left from.
void Opening::goBack()
{
    m_backupFile.clear();
    if (!m_trouble && !m_locked)
        return begin();
    const bool isForWords = !m_trouble || m_trouble->code == u"pin";
    if (isForWords)
        return askToUnlock();
    onOpened(*m_trouble);
}

void Opening::askToUnlock()
{
    m_long.stop();
    UnlockForm::Asked asked;
    asked.locked = m_locked;
    asked.needsWords = openers().pin || (openers().passphrase && (m_trouble || !m_office->smith().has(u"keychain"_s)));
    asked.hasPhrase = openers().phrase;
    asked.initials = m_office->settings().initials();
    m_page->askToUnlock(asked);
    if (const auto until = m_office->smith().pinWaitUntil(); until && openers().pin)
        m_page->unlockForm()->waitUntil(*until);
    // Where the window was that locked.
    if (m_locked && !m_page->isVisible())
        m_page->restoreGeometry(m_office->settings().windowGeometry());
    m_page->show();
}

void Opening::unlock(const QString &words, const QString &initials)
{
    m_office->setInitials(initials);
    m_page->unlockForm()->setBusy(true);
    if (words.isEmpty())
        return heed(m_office->openBy([](Locksmith &smith) { return smith.open(); }));
    // Where the keychain lost its key, it is to open the history by itself again.
    const bool isKeyLost =
        m_trouble && !openers().pin && (m_trouble->kind == Failure::Kind::WrongKey || m_trouble->code == u"removed");
    Office::Way way = [words](Locksmith &smith) { return smith.openByWords(words); };
    when(m_office->openBy(isKeyLost ? withFreshKeychainSlot(way) : way), m_office.get(),
         [this](const Result<Done> &opened) { onUnlocked(opened); });
}

void Opening::onUnlocked(const Result<Done> &opened)
{
    if (opened)
        return enter();
    auto *form = m_page->unlockForm();
    const auto &failure = opened.failure();
    const auto until = m_office->smith().pinWaitUntil();
    const bool isWrong = failure.kind == Failure::Kind::WrongKey && failure.code != u"keychain";
    if (!isWrong && failure.code != u"wait" && failure.kind != Failure::Kind::Busy) {
        m_trouble = failure;
        return tell(failure);
    }
    form->setBusy(false);
    if (until)
        form->waitUntil(*until);
    else
        form->setProblem(problemWithWords(failure));
}

/// The way, and then a key of its own for the keychain; where it takes none, it goes without.
Office::Way Opening::withFreshKeychainSlot(Office::Way way) const
{
    return [way = std::move(way)](Locksmith &smith) {
        return after<Done>(way(smith), &smith,
                           [&smith](const Done &) { return orElse(smith.keepKeychainAlone(), Done{}); });
    };
}

void Opening::usePhrase(const QByteArray &key)
{
    if (!m_backupFile.isEmpty()) {
        if (const auto fits = BackupFile(m_backupFile).opensBy(key); !fits)
            return m_page->phraseForm()->setProblem(problemWithBackup(fits.failure()));
    }
    m_page->phraseForm()->setBusy(true);
    // A keychain that could not answer now is left in peace, and keeps its slot.
    const bool isKeychainThere =
        !m_trouble || (m_trouble->kind != Failure::Kind::NoKeychain && m_trouble->code != u"locked");
    Office::Way way = [key](Locksmith &smith) { return smith.openByPhrase(key); };
    const auto open = isKeychainThere ? withFreshKeychainSlot(way) : way;
    const auto opened = after<Done>(restored(), m_office.get(), [this, open](const Done &) {
        m_hadPin = openers().pin;
        return m_office->openBy(open);
    });
    when(opened, m_office.get(), [this](const Result<Done> &did) { onPhraseUsed(did); });
}

/// Puts the backup that was chosen in its place; done at once where none was.
QFuture<Result<Done>> Opening::restored()
{
    if (m_backupFile.isEmpty())
        return ready(Result<Done>(Done{}));
    return after<Done>(m_office->restore(m_backupFile), m_office.get(), [this](const Done &) {
        m_backupFile.clear();
        m_isRestored = true;
        return ready(Result<Done>(Done{}));
    });
}

void Opening::onPhraseUsed(const Result<Done> &opened)
{
    if (!opened) {
        m_page->phraseForm()->setBusy(false);
        return m_page->phraseForm()->setProblem(m_backupFile.isEmpty() ? problemWithWords(opened.failure())
                                                                       : problemWithBackup(opened.failure()));
    }
    if (m_isRestored)
        (void)m_office->history().audit().note({.act = AuditAct::Restored});
    const bool isPinGone = m_hadPin && !openers().pin;
    if (isPinGone)
        return m_page->askForPin();
    enter();
}

void Opening::usePassphrase(const QString &passphrase)
{
    m_page->showOpening();
    when(m_office->openBy([passphrase](Locksmith &smith) { return smith.makeUnderPassphrase(passphrase); }),
         m_office.get(), [this](const Result<Done> &opened) {
             if (opened)
                 return enter();
             m_trouble = opened.failure();
             tell(opened.failure());
         });
}

void Opening::usePin(const QString &pin)
{
    when(m_office->smith().keepPin(pin), m_office.get(), [this](const Result<Done> &kept) {
        if (kept)
            return enter();
        m_page->setProblemWithSecret(problemWithWords(kept.failure()));
    });
}

/// The keychain may answer yet, but nobody hears it.
void Opening::giveUpWaiting()
{
    m_long.stop();
    employ();
    when(m_office->look(), m_office.get(), [this](const Result<Done> &looked) {
        onOpened(looked ? Failure{.kind = Failure::Kind::NoKeychain, .code = u"given-up"_s} : looked.failure());
    });
}

void Opening::askToRestore()
{
    m_page->showCalmly({tr("Restore from a backup"),
                        tr("A backup is opened by the recovery phrase of its day. It takes the place of the history on "
                           "this computer, which is kept beside it."),
                        {WayOn::ChooseBackup, WayOn::GoBack}});
    m_page->show();
}

void Opening::chooseBackup()
{
    const auto file = askBackupFile();
    if (file.isEmpty())
        return;
    if (const auto fits = BackupFile(file).needsPhrase(); !fits) {
        return m_page->showCalmly({tr("This backup cannot be restored."),
                                   problemWithBackup(fits.failure()),
                                   {WayOn::ChooseBackup, WayOn::GoBack}});
    }
    m_backupFile = file;
    m_page->askForPhraseOf(file);
}

void Opening::askToStartAnew()
{
    m_page->showCalmly({tr("Start with an empty history?"),
                        tr("Nobody can open the history that is there without its key, its recovery phrase or a "
                           "backup. It is set aside in the same folder, and nothing of it is deleted."),
                        {WayOn::GoBack, WayOn::Confirm}});
}

void Opening::startAnew()
{
    const auto folder = m_office->folder();
    m_office.reset();
    const auto aside = setHistoryAside(folder, QDateTime::currentDateTime());
    if (!aside) {
        employ();
        m_trouble = aside.failure();
        return m_page->show(troubleOf(aside.failure(), {}));
    }
    begin();
}

void Opening::comeForward()
{
    m_page->show();
    m_page->raise();
    m_page->activateWindow();
}

} // namespace coverdesk
