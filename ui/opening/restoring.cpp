// SPDX-License-Identifier: MIT
#include "ui/opening/restoring.h"

#include "app/futures.h"
#include "app/history/closedfile.h"
#include "app/history/restore.h"
#include "app/pinowed.h"
#include "ui/opening/phraseform.h"
#include "ui/opening/salvagewords.h"
#include "ui/opening/startpage.h"
#include "ui/wording/wording.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace coverdesk {

static constexpr auto Pin = "pin"_L1;
static constexpr auto Passphrase = "passphrase"_L1;
static constexpr auto Phrase = "phrase"_L1;

Restoring::Restoring(StartPage &page, QObject *parent)
    : QObject(parent)
    , m_page(page)
{}

Office::Way withFreshKeychainSlot(Office::Way way)
{
    return [way = std::move(way)](Locksmith &smith) {
        return after<Done>(way(smith), &smith,
                           [&smith](const Done &) { return orElse(smith.keepKeychainAlone(), Done{}); });
    };
}

void Restoring::begin(Office &office, const Source &source, bool isKeychainThere)
{
    giveUp();
    m_source = source;
    if (source.salvaged) {
        m_keeping = std::make_unique<FileLock>(salvagedLockOf(office.folder()));
        (void)m_keeping->lock();
    }
    const ClosedFile file(source.file);
    const auto known = file.keySlots();
    if (!known)
        return refuse(known.failure());
    m_office = &office;
    m_asked = Asked::Nothing;
    m_isKeychainThere = isKeychainThere;
    m_hole =
        Keyhole{*known, [file](const QUuid &slot, const QByteArray &key) { return ready(file.opensBy(slot, key)); }};
    m_hasPin = m_hole->has(Pin);
    if (!isKeychainThere)
        return askForWords();
    m_page.showOpening();
    when(office.smith().opener().byKeychain(*m_hole, SlotKeys::Asking::Once), &office,
         [this](const Result<QString> &opened) {
             if (m_asked == Asked::Nothing && isUnderWay())
                 opened ? offerKeychain() : lookAtPin();
         });
}

void Restoring::giveUp()
{
    m_hole.reset();
    m_keeping.reset();
}

/// Whoever had what is left read was told what that is.
void Restoring::offerKeychain()
{
    if (m_source.salvaged)
        return byKeychain();
    const auto name = asPlainText(shortened(QFileInfo(m_source.file).fileName(), 60));
    m_page.showCalmly({tr("Restore from a backup"),
                       tr("This computer's keychain opens “%1”. It is put in the place of the history of this "
                          "computer, which is kept beside it. What was still open on the day of the backup is not "
                          "asked again before a person has looked at it.")
                           .arg(name),
                       {WayOn::RestoreIt, WayOn::GoBack}});
}

/// A PIN alone opens nothing: on another computer, its part of the key is not there.
void Restoring::lookAtPin()
{
    when(m_office->smith().opener().isPinOfThisComputer(*m_hole), m_office, [this](const Result<bool> &isIt) {
        if (!isUnderWay() || m_asked != Asked::Nothing)
            return;
        if (!isIt || !*isIt)
            std::erase_if(m_hole->keySlots, [](const KeySlot &slot) { return slot.kind == Pin; });
        askForWords();
    });
}

void Restoring::askForWords()
{
    if (!m_hole->has(Pin) && !m_hole->has(Passphrase))
        return askForPhrase();
    m_asked = Asked::Words;
    UnlockForm::Asked asked;
    asked.needsWords = true;
    asked.hasPhrase = m_hole->has(Phrase);
    asked.initials = m_office->settings().initials();
    asked.canGoBack = true;
    if (!m_source.salvaged)
        asked.backup = QFileInfo(m_source.file).fileName();
    m_page.askToUnlock(asked);
    if (const auto until = m_office->smith().pinWaitUntil(); until && m_hole->has(Pin))
        m_page.unlockForm()->waitUntil(*until);
}

void Restoring::askForPhrase()
{
    if (!m_hole->has(Phrase))
        return refuse({.kind = Failure::Kind::KeyMissing, .code = u"slot"_s});
    m_asked = Asked::Phrase;
    m_source.salvaged ? m_page.askForPhrase() : m_page.askForPhraseOf(m_source.file);
}

void Restoring::byKeychain()
{
    if (!isUnderWay())
        return;
    m_page.showCalmly(
        m_source.salvaged
            ? salvageBeingPlaced()
            : Trouble{tr("Restore from a backup"), tr("The backup is put in the place of the history…"), {}});
    restore([](Locksmith &smith) { return smith.open(); });
}

void Restoring::byWords(const QString &words)
{
    m_page.unlockForm()->setBusy(true);
    const Office::Way way = [words](Locksmith &smith) { return smith.openByWords(words); };
    // Where the PIN opens it, it goes on doing so.
    restoreWhere(m_office->smith().opener().byWords(*m_hole, words), m_hole->has(Pin) ? way : alsoByKeychain(way));
}

void Restoring::byPhrase(const QByteArray &key)
{
    m_page.phraseForm()->setBusy(true);
    const Office::Way way = [key](Locksmith &smith) { return smith.openByPhrase(key); };
    restoreWhere(m_office->smith().opener().byPhrase(*m_hole, key), alsoByKeychain(way));
}

/// A keychain that could not answer now is left in peace, and keeps its slot.
Office::Way Restoring::alsoByKeychain(Office::Way way) const
{
    return m_isKeychainThere ? withFreshKeychainSlot(std::move(way)) : way;
}

void Restoring::restoreWhere(const SlotOpener::Opened &opens, const Office::Way &way)
{
    when(opens, m_office, [this, way](const Result<QString> &opened) {
        if (isUnderWay())
            opened ? restore(way) : tell(opened.failure());
    });
}

/// Whoever restores a backup from before the PIN is not to lose the PIN by it.
void Restoring::restore(const Office::Way &way)
{
    const bool isPinOwed = m_hasPin || m_office->smith().has(Pin);
    if (const auto noted = isPinOwed ? PinOwed(m_office->folder()).set(PinOwed::Why::Restored) : Result<Done>(Done{});
        !noted)
        return tell(noted.failure());
    m_isExchanging = true;
    when(m_office->restore(m_source.file), m_office, [this, way](const Result<Done> &placed) {
        if (placed)
            return open(way);
        m_isExchanging = false;
        tell(placed.failure());
    });
}

void Restoring::open(const Office::Way &way)
{
    giveUp();
    when(m_office->openBy(way), m_office, [this](const Result<Done> &opened) {
        m_isExchanging = false;
        if (!opened)
            return emit leftClosed(opened.failure());
        (void)m_office->history().audit().note(whatWasDone());
        emit restored();
    });
}

AuditEntry Restoring::whatWasDone() const
{
    const auto &salvaged = m_source.salvaged;
    return {.act = AuditAct::Restored,
            .detail =
                salvaged ? u"salvaged checks=%1 known=%2"_s.arg(salvaged->checks).arg(salvaged->known) : QString()};
}

QString Restoring::problemWith(const Failure &failure) const
{
    return m_source.salvaged ? problemWithSalvaged(failure) : problemWithBackup(failure);
}

void Restoring::refuse(const Failure &failure)
{
    giveUp();
    if (m_source.salvaged)
        return m_page.show(troubleWithSalvaging(failure));
    m_page.showCalmly(
        {tr("This backup cannot be restored."), problemWithBackup(failure), {WayOn::ChooseBackup, WayOn::GoBack}});
}

/// Where it was asked.
void Restoring::tell(const Failure &failure)
{
    const auto until = m_office->smith().pinWaitUntil();
    switch (m_asked) {
    case Asked::Nothing: return refuse(failure);
    case Asked::Phrase:
        m_page.phraseForm()->setBusy(false);
        return m_page.phraseForm()->setProblem(problemWith(failure));
    case Asked::Words:
        m_page.unlockForm()->setBusy(false);
        if (until && m_hole->has(Pin))
            return m_page.unlockForm()->waitUntil(*until);
        return m_page.unlockForm()->setProblem(problemWith(failure));
    }
    Q_UNREACHABLE();
}

} // namespace coverdesk
