// SPDX-License-Identifier: MIT
#include "ui/opening/startwords.h"

#include "app/history/salvage.h"
#include "ui/wording/wording.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coverdesk {

/// The context under which translators find what is said at the start.
class StartWords
{
    Q_DECLARE_TR_FUNCTIONS(coverdesk::StartWords)
};

QString wordsFor(WayOn way)
{
    switch (way) {
    case WayOn::TryAgain: return StartWords::tr("Try again");
    case WayOn::Phrase: return StartWords::tr("Use the recovery phrase");
    case WayOn::Passphrase: return StartWords::tr("Use the passphrase");
    case WayOn::NewPassphrase: return StartWords::tr("Choose a passphrase");
    case WayOn::OpenWhatIsLeft: return StartWords::tr("Open what can still be read");
    case WayOn::Restore: return StartWords::tr("Restore from a backup");
    case WayOn::StartAnew: return StartWords::tr("Start with an empty history");
    case WayOn::ChooseBackup: return StartWords::tr("Choose the backup…");
    case WayOn::NewestBackup: return StartWords::tr("Restore the newest backup");
    case WayOn::RestoreIt: return StartWords::tr("Restore");
    case WayOn::Confirm: return StartWords::tr("Set it aside and start empty");
    case WayOn::GoBack: return StartWords::tr("Go back");
    case WayOn::Cancel: return StartWords::tr("Cancel");
    }
    Q_UNREACHABLE();
}

static std::vector<WayOn> waysFrom(std::vector<WayOn> ways, const Openers &openers)
{
    const auto isThere = [&openers](WayOn way) {
        switch (way) {
        case WayOn::Phrase: return openers.phrase;
        case WayOn::Passphrase: return openers.passphrase;
        case WayOn::NewPassphrase: return openers.isFirstStart;
        case WayOn::TryAgain:
        case WayOn::OpenWhatIsLeft:
        case WayOn::Restore:
        case WayOn::StartAnew:
        case WayOn::ChooseBackup:
        case WayOn::NewestBackup:
        case WayOn::RestoreIt:
        case WayOn::Confirm:
        case WayOn::GoBack:
        case WayOn::Cancel: return true;
        }
        Q_UNREACHABLE();
    };
    std::vector<WayOn> open;
    std::copy_if(ways.cbegin(), ways.cend(), std::back_inserter(open), isThere);
    return open;
}

/// The keychain is there, but shows no key. As far as it says why.
static Trouble troubleWithMissingKey(const QString &why, const Openers &openers)
{
    using enum WayOn;
    if (why == "locked"_L1)
        return {StartWords::tr("The computer's keychain is locked."),
                StartWords::tr("Try again, and enter the keychain's password where the computer asks for it. Nothing "
                               "was changed."),
                waysFrom({TryAgain, Passphrase, Phrase, Restore}, openers)};
    if (why == "removed"_L1)
        return {StartWords::tr("The key of this history was removed from the computer's keychain."),
                openers.phrase ? StartWords::tr("The history is untouched, and stays sealed. The recovery phrase opens "
                                                "it, and puts a new key into the keychain.")
                               : StartWords::tr("The history is untouched, and stays sealed until the key is back in "
                                                "the keychain."),
                waysFrom({Phrase, Passphrase, TryAgain, Restore, StartAnew}, openers)};
    if (why == "slot"_L1 || why == "phrase"_L1)
        return {StartWords::tr("No keychain opens this history."),
                openers.phrase ? StartWords::tr("Its recovery phrase does. It also puts a key into this computer's "
                                                "keychain, so that it opens by itself from then on.")
                               : StartWords::tr("It opens by its passphrase alone."),
                waysFrom({Phrase, Passphrase, Restore, StartAnew}, openers)};
    return {StartWords::tr("The computer's keychain does not show the key of this history."),
            StartWords::tr("The keychain is locked, or the key was removed from it. Unlock the keychain and try again. "
                           "Nothing was changed."),
            waysFrom({TryAgain, Passphrase, Phrase, Restore}, openers)};
}

static Trouble troubleWithWrongKey(const Openers &openers)
{
    using enum WayOn;
    return {StartWords::tr("The computer's keychain holds another key than the one of this history."),
            openers.phrase
                ? StartWords::tr("The key was replaced, or the history came from elsewhere. It is untouched. The "
                                 "recovery phrase opens it, and puts a new key into the keychain.")
                : StartWords::tr("The key was replaced, or the history came from elsewhere. It is untouched, and stays "
                                 "sealed until the right key is back."),
            waysFrom({Phrase, Passphrase, TryAgain, Restore, StartAnew}, openers)};
}

/// What the keychain of the computer does instead of answering, by its code.
static std::pair<QString, QString> wordsForNoKeychain(const Failure &failure)
{
    if (failure.code == "denied"_L1)
        return {StartWords::tr("The computer refused Coverdesk the key in its keychain."),
                StartWords::tr("Try again, and choose “Always allow” where the computer asks.")};
    if (failure.code == "hanging"_L1)
        return {
            StartWords::tr("The computer's keychain has not answered for a minute."),
            StartWords::tr("It may be asking for its password in another window. Answer it there, then try again.")};
    if (failure.code == "given-up"_L1)
        return {
            StartWords::tr("The computer's keychain was not waited for."),
            StartWords::tr("It may be asking for its password in another window. Answer it there, then try again.")};
    if (failure.code == "service"_L1)
        return {StartWords::tr("No keychain is running on this computer."),
                StartWords::tr("Sign in to the desktop as usual, so that its keychain starts, then try again.")};
    if (failure.code == "read-back"_L1)
        return {StartWords::tr("The computer's keychain did not keep the key it was given."),
                StartWords::tr("Nothing was sealed with it. Set the keychain up, then try again.")};
    return {StartWords::tr("This computer offers no keychain that can keep secrets."),
            StartWords::tr("Sign in to the desktop, or set a keychain up, then try again.")};
}

static Trouble troubleWithoutKeychain(const Failure &failure, const Openers &openers)
{
    using enum WayOn;
    auto [happened, next] = wordsForNoKeychain(failure);
    if (openers.isFirstStart)
        next += u' ' + StartWords::tr("Or choose a passphrase that opens the history instead.");
    else if (openers.passphrase || openers.phrase)
        next += u' ' + StartWords::tr("The history is untouched, and opens without the keychain as well.");
    else
        next += u' ' + StartWords::tr("Nothing was changed.");
    if (!failure.said.isEmpty())
        next += u' ' + StartWords::tr("The keychain says: “%1”").arg(asPlainText(shortened(failure.said, 200)));
    return {happened, next, waysFrom({TryAgain, NewPassphrase, Passphrase, Phrase, Restore}, openers)};
}

static Trouble troubleWithFile(const Failure &failure, const Openers &openers)
{
    using enum WayOn;
    if (failure.code == "keys"_L1)
        return {StartWords::tr("The keys of this history are gone: nobody can open it."),
                StartWords::tr("A backup can be put in its place, or an empty history. The file is kept beside it."),
                waysFrom({Restore, StartAnew}, openers)};
    if (failure.kind == Failure::Kind::Broken || isOfWholeFile(failure))
        return {
            StartWords::tr("The file of the history is damaged."),
            StartWords::tr("Nothing was changed. A backup can be put in its place; the file is set aside in the same "
                           "folder, and not deleted."),
            waysFrom({TryAgain, Restore, StartAnew}, openers)};
    return {wordsOf(failure).happened, wordsOf(failure).next, waysFrom({TryAgain, Restore, StartAnew}, openers)};
}

/// A single bit that a disk turned over makes it so, too.
static Trouble troubleWithForeignFile(const Failure &failure, const Openers &openers)
{
    using enum WayOn;
    if (!openers.isLeftBehind)
        return {wordsOf(failure).happened,
                StartWords::tr("It was left untouched. Move that file elsewhere, or start with another folder."),
                {TryAgain}};
    return {
        StartWords::tr("The file of the history is damaged, or another program's."),
        StartWords::tr("It was left untouched. One of its backups can be put in its place; the file is set aside in "
                       "the same folder, and not deleted."),
        {Restore, TryAgain}};
}

static Trouble troubleWithNewerFile(const Failure &failure, const Openers &openers)
{
    using enum WayOn;
    const auto next = StartWords::tr("Start the newer Coverdesk, or install it on this computer.");
    if (!openers.isLeftBehind)
        return {wordsOf(failure).happened, next, {TryAgain}};
    return {
        wordsOf(failure).happened,
        next + u' '
            + StartWords::tr("If no newer Coverdesk was ever used here, the file is damaged: a backup can be put in "
                             "its place, and the file is set aside in the same folder, not deleted."),
        {TryAgain, Restore}};
}

static Trouble troubleWithFolder(const Failure &failure)
{
    return {wordsOf(failure).happened,
            StartWords::tr("Coverdesk must be able to write to its folder. Ask whoever looks after this computer, then "
                           "try again."),
            {WayOn::TryAgain}};
}

Trouble troubleOf(const Failure &failure, const Openers &openers)
{
    using enum Failure::Kind;
    using enum WayOn;
    switch (failure.kind) {
    case KeyMissing: return troubleWithMissingKey(failure.code, openers);
    case WrongKey: return troubleWithWrongKey(openers);
    case NoKeychain: return troubleWithoutKeychain(failure, openers);
    case Broken:
    case Damaged: return troubleWithFile(failure, openers);
    case ReadOnly: return troubleWithFolder(failure);
    case Newer: return troubleWithNewerFile(failure, openers);
    case Foreign: return troubleWithForeignFile(failure, openers);
    case Offline:
    case Untrusted:
    case TimedOut:
    case Cut:
    case Redirected:
    case TooLarge:
    case Unauthorized:
    case Unpaid:
    case Refused:
    case NotFound:
    case ChoosePayer:
    case ProviderSetup:
    case PayerUnavailable:
    case Busy:
    case Unreadable:
    case DiskFull:
    case InUse:
    case Forbidden: return {wordsOf(failure).happened, wordsOf(failure).next, {TryAgain}};
    }
    Q_UNREACHABLE();
}

QString aboutBackup(const LeftBehind &left)
{
    const auto day = inWords(left.backup->day);
    if (!left.checks)
        return StartWords::tr("The newest backup is of %1.").arg(day);
    if (*left.checks == 1)
        return StartWords::tr("The newest backup is of %1, with 1 check in it.").arg(day);
    return StartWords::tr("The newest backup is of %1, with %2 checks in it.")
        .arg(day, QLocale(QLocale::English, QLocale::UnitedStates).toString(*left.checks));
}

Trouble troubleOf(const LeftBehind &left)
{
    using enum WayOn;
    const auto happened = StartWords::tr("The history is not in its folder any more.");
    if (!left.backup)
        return {happened,
                StartWords::tr("A history that was set aside is still there, and can be put in its place. Starting "
                               "with an empty history shows no patient and no check of before; nothing is deleted."),
                {ChooseBackup, TryAgain, StartAnew}};
    return {happened,
            aboutBackup(left) + u' '
                + StartWords::tr("It can be put in the place of the history. Starting with an empty history shows no "
                                 "patient and no check of before; the backups are moved to a folder of their own, and "
                                 "none of them is deleted."),
            {NewestBackup, ChooseBackup, TryAgain, StartAnew}};
}

Trouble questionBeforeRestoring()
{
    return {StartWords::tr("Restore from a backup"),
            StartWords::tr("A backup is opened by this computer's keychain, or by the PIN, the passphrase or the "
                           "recovery phrase of its day. It takes the place of the history on this computer, which is "
                           "kept beside it."),
            {WayOn::ChooseBackup, WayOn::GoBack}};
}

Trouble questionBeforeStartingAnew(bool isLeftBehind)
{
    return {StartWords::tr("Start with an empty history?"),
            isLeftBehind
                ? StartWords::tr("Coverdesk then shows no patient and no check of before. The backups are moved to a "
                                 "folder of their own in the same folder, and none of them is deleted.")
                : StartWords::tr("Nobody can open the history that is there without its key, its recovery phrase or a "
                                 "backup. It is set aside in the same folder, its backups in a folder of their own, "
                                 "and nothing of it is deleted."),
            {WayOn::GoBack, WayOn::Confirm}};
}

QString problemWithWords(const Failure &failure)
{
    const bool isWrong = failure.kind == Failure::Kind::WrongKey;
    if (isWrong && failure.code == "pin"_L1)
        return StartWords::tr("That is not the PIN or passphrase. Nothing was changed.");
    if (isWrong && failure.code == "passphrase"_L1)
        return StartWords::tr("That is not the passphrase. Nothing was changed.");
    if (isWrong && failure.code == "phrase"_L1)
        return StartWords::tr("These words are a recovery phrase, but not this history's. Look for a newer sheet.");
    if (failure.kind == Failure::Kind::KeyMissing && failure.code == "phrase"_L1)
        return StartWords::tr("This history has no recovery phrase.");
    if (failure.kind == Failure::Kind::Busy)
        return StartWords::tr("The computer has too little memory free for this right now. Close something else, then "
                              "try again.");
    const auto trouble = troubleOf(failure, {});
    return trouble.happened + u' ' + trouble.next;
}

QString problemWithBackup(const Failure &failure)
{
    if (failure.kind == Failure::Kind::NotFound)
        return StartWords::tr("That file is not there any more. Nothing was changed.");
    if (failure.kind == Failure::Kind::Foreign)
        return StartWords::tr("That file is no backup of Coverdesk. Nothing was changed.");
    if (failure.kind == Failure::Kind::Newer)
        return StartWords::tr("A newer Coverdesk made that backup. Install it on this computer first. Nothing was "
                              "changed.");
    if (failure.kind == Failure::Kind::Damaged)
        return StartWords::tr("That backup is damaged and cannot be read. Choose one of another day. Nothing was "
                              "changed.");
    if (failure.kind == Failure::Kind::KeyMissing)
        return StartWords::tr("That backup was made before there was a recovery phrase, and this computer's keychain "
                              "does not open it. Nothing was changed.");
    if (failure.kind == Failure::Kind::WrongKey && (failure.code == "pin"_L1 || failure.code == "passphrase"_L1))
        return StartWords::tr("That is not the PIN or passphrase of the day of that backup. Nothing was changed.");
    if (failure.kind == Failure::Kind::WrongKey)
        return StartWords::tr("These words are a recovery phrase, but not that backup's. It takes the sheet that was "
                              "valid on the day of the backup. Nothing was changed.");
    if (failure.kind == Failure::Kind::InUse)
        return StartWords::tr("Another program is using the history or the backup. Close it, then try again. Nothing "
                              "was changed.");
    return inWords(failure);
}

/// The word that was typed in that place; empty where numbers may have changed the order.
static QString wordAt(int place, const QString &typed)
{
    static const QRegularExpression number(u"\\d"_s);
    static const QRegularExpression blanks(u"[^\\w]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    const auto words = typed.split(blanks, Qt::SkipEmptyParts);
    return typed.contains(number) || place > words.size() ? QString() : words.at(place - 1);
}

static QString aboutUnknown(const PhraseFault::Unknown &unknown, const QString &typed)
{
    QStringList alike;
    for (const auto &word : unknown.alike)
        alike.append(word);
    const auto word = wordAt(unknown.place, typed);
    const auto said = word.isEmpty() ? StartWords::tr("Word %1 is not in the list of words.").arg(unknown.place)
                                     : StartWords::tr("Word %1, “%2”, is not in the list of words.")
                                           .arg(QString::number(unknown.place), asPlainText(shortened(word, 20)));
    return alike.isEmpty() ? said : said + u' ' + StartWords::tr("Is it one of these? %1").arg(alike.join(u", "_s));
}

static QString aboutChecksum(const std::optional<PhraseFault::Hint> &hint)
{
    const auto said = StartWords::tr("One of the words is wrong or misplaced, though all are in the list.");
    if (!hint)
        return said;
    switch (hint->kind) {
    case PhraseFault::Hint::Kind::Swapped:
        return said + u' '
            + StartWords::tr("Look at words %1 and %2 first: they may have changed places.")
                  .arg(hint->place)
                  .arg(hint->place + 1);
    case PhraseFault::Hint::Kind::Mistaken:
        return said + u' ' + StartWords::tr("Look at word %1 first.").arg(hint->place);
    }
    Q_UNREACHABLE();
}

QString problemWithPhrase(const PhraseFault &fault, const QString &typed)
{
    if (!fault.unknown.empty())
        return aboutUnknown(fault.unknown.front(), typed);
    switch (fault.kind) {
    case PhraseFault::Kind::TooFew:
    case PhraseFault::Kind::UnknownWords: return {};
    case PhraseFault::Kind::TooMany:
        return StartWords::tr("These are %1 words, and a recovery phrase has 24.").arg(fault.words);
    case PhraseFault::Kind::Checksum: return aboutChecksum(fault.hint);
    }
    Q_UNREACHABLE();
}

} // namespace coverdesk
