// SPDX-License-Identifier: MIT
#include "ui/opening/opening.h"

#include "app/erasure.h"
#include "app/futures.h"
#include "app/pinowed.h"
#include "ui/opening/phraseform.h"
#include "ui/opening/restoring.h"
#include "ui/opening/salvaging.h"
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
    , m_restoring(std::make_unique<Restoring>(*m_page))
    , m_salvaging(std::make_unique<Salvaging>(*m_page))
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
    connect(m_page.get(), &StartPage::goneOnWithoutPin, this, &Opening::goOnWithoutPin);
    connect(m_restoring.get(), &Restoring::restored, this, &Opening::enterWithPin);
    connect(m_salvaging.get(), &Salvaging::made, this, [this](const QString &file, const Salvage &what) {
        m_restoring->begin(*m_office, {file, what}, isKeychainThere());
    });
    connect(m_restoring.get(), &Restoring::leftClosed, this, [this](const Failure &failure) { onOpened(failure); });
}

void Opening::begin()
{
    m_trouble.reset();
    m_restoring->giveUp();
    m_page->showOpening();
    m_long.start();
    m_locked ? look() : open();
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
        openers().isFirstStart ? open() : askToUnlock();
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
        return enterWithPin();
    }
    m_trouble = opened.failure();
    const bool isForWords = opened.failure().kind == Failure::Kind::KeyMissing
        && (opened.failure().code == u"pin" || (opened.failure().code == u"slot" && openers().passphrase));
    if (isForWords)
        return askToUnlock();
    tell(opened.failure());
}

/// Not before there is the PIN that is owed, also since an earlier start.
void Opening::enterWithPin()
{
    const PinOwed owed(m_office->folder());
    const auto why = openers().pin ? std::nullopt : owed.why();
    if (!why) {
        owed.settle();
        return enter();
    }
    m_long.stop();
    m_page->askForPin(*why);
    m_page->show();
    emit pinAsked();
}

void Opening::enter()
{
    m_long.stop();
    m_locked.reset();
    m_trouble.reset();
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
    const auto left = leftBehindIn(m_office->folder());
    auto known = openers();
    known.isLeftBehind = left.isAnything();
    m_page->show(failure.code == u"left-behind" ? troubleOf(left) : troubleOf(failure, known));
    m_page->show();
    m_salvaging->look(*m_office, failure);
}

void Opening::go(WayOn way)
{
    if (m_restoring->isExchanging())
        return;
    m_salvaging->giveUp();
    switch (way) {
    case WayOn::TryAgain: return begin();
    case WayOn::Phrase: return m_restoring->isUnderWay() ? m_restoring->askForPhrase() : m_page->askForPhrase();
    case WayOn::Passphrase: return askToUnlock();
    case WayOn::NewPassphrase: return m_page->askForPassphrase();
    case WayOn::OpenWhatIsLeft: return m_salvaging->begin(*m_office);
    case WayOn::Restore: return askToRestore();
    case WayOn::ChooseBackup: return chooseBackup();
    case WayOn::NewestBackup: return restoreNewest();
    case WayOn::RestoreIt: return m_restoring->byKeychain();
    case WayOn::StartAnew: return askToStartAnew();
    case WayOn::Confirm: return startAnew();
    case WayOn::GoBack: return goBack();
    case WayOn::Cancel: return m_restoring->isUnderWay() ? m_restoring->askForWords() : giveUpWaiting();
    }
    Q_UNREACHABLE();
}

/// To what it was left from.
void Opening::goBack()
{
    m_restoring->giveUp();
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
    if (m_restoring->isUnderWay())
        return m_restoring->byWords(words);
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
        return enterWithPin();
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

/// A keychain that could not answer now is left in peace, and keeps its slot.
bool Opening::isKeychainThere() const
{
    return !m_trouble || (m_trouble->kind != Failure::Kind::NoKeychain && m_trouble->code != u"locked");
}

void Opening::usePhrase(const QByteArray &key)
{
    if (m_restoring->isUnderWay())
        return m_restoring->byPhrase(key);
    m_page->phraseForm()->setBusy(true);
    // Whoever is killed before another is chosen is asked for it at the next start.
    if (openers().pin)
        (void)PinOwed(m_office->folder()).set(PinOwed::Why::Forgotten);
    const Office::Way way = [key](Locksmith &smith) { return smith.openByPhrase(key); };
    when(m_office->openBy(isKeychainThere() ? withFreshKeychainSlot(way) : way), m_office.get(),
         [this](const Result<Done> &did) { onPhraseUsed(did); });
}

void Opening::onPhraseUsed(const Result<Done> &opened)
{
    if (opened)
        return enterWithPin();
    m_page->phraseForm()->setBusy(false);
    m_page->phraseForm()->setProblem(problemWithWords(opened.failure()));
}

void Opening::usePassphrase(const QString &passphrase)
{
    m_page->showOpening();
    when(m_office->openBy([passphrase](Locksmith &smith) { return smith.makeUnderPassphrase(passphrase); }),
         m_office.get(), [this](const Result<Done> &opened) {
             if (opened)
                 return enterWithPin();
             m_trouble = opened.failure();
             tell(opened.failure());
         });
}

void Opening::usePin(const QString &pin)
{
    when(m_office->smith().keepPin(pin), m_office.get(), [this](const Result<Done> &kept) {
        if (kept)
            return enterWithPin();
        m_page->setProblemWithSecret(problemWithWords(kept.failure()));
        // Nobody is kept from the history by a keychain that takes no key; the PIN stays owed.
        if (kept.failure().kind == Failure::Kind::NoKeychain)
            m_page->letGoOnWithoutPin();
    });
}

void Opening::goOnWithoutPin()
{
    const PinOwed owed(m_office->folder());
    if (owed.why() == PinOwed::Why::Forgotten)
        owed.settle();
    enter();
}

/// The keychain may answer yet, but nobody hears it.
void Opening::giveUpWaiting()
{
    employ();
    when(m_office->look(), m_office.get(), [this](const Result<Done> &looked) {
        onOpened(looked ? Failure{.kind = Failure::Kind::NoKeychain, .code = u"given-up"_s} : looked.failure());
    });
}

void Opening::askToRestore()
{
    m_page->showCalmly(questionBeforeRestoring());
    m_page->show();
}

void Opening::chooseBackup()
{
    if (const auto file = askBackupFile(); !file.isEmpty())
        takeBackup(file);
}

void Opening::restoreNewest()
{
    // It may be gone by now.
    const auto newest = leftBehindIn(m_office->folder()).backup;
    newest ? takeBackup(backupFolderOf(m_office->folder()) + u'/' + newest->name) : begin();
}

void Opening::takeBackup(const QString &file)
{
    m_restoring->begin(*m_office, {file}, isKeychainThere());
}

void Opening::askToStartAnew()
{
    m_page->showCalmly(questionBeforeStartingAnew(m_trouble && m_trouble->code == u"left-behind"));
}

void Opening::startAnew()
{
    const auto folder = m_office->folder();
    m_office.reset();
    const auto aside = setHistoryAside(folder, QDateTime::currentDateTime());
    employ();
    if (!aside) {
        m_trouble = aside.failure();
        return m_page->show(troubleOf(aside.failure(), {}));
    }
    m_trouble.reset();
    m_page->showOpening();
    m_long.start();
    // What was set aside is no reason any more to ask.
    heed(after<Done>(m_office->look(), m_office.get(), [this](const Done &) {
        return m_office->openBy([](Locksmith &smith) { return smith.openAnew(); });
    }));
}

QWidget &Opening::page()
{
    return *m_page;
}

bool Opening::isAskingForPin() const
{
    return m_page->isAskingForPin();
}

void Opening::comeForward()
{
    m_page->show();
    m_page->raise();
    m_page->activateWindow();
}

} // namespace coverdesk
