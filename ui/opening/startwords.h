// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/failure.h"
#include "app/leftbehind.h"
#include "app/secrets/recoveryphrase.h"

#include <QString>

#include <vector>

namespace coverdesk {

/// What a person can do where the profile does not open by itself.
enum class WayOn {
    TryAgain,
    Phrase,
    Passphrase,
    NewPassphrase, ///< no keychain, and nothing kept yet: one that opens the history by itself
    OpenWhatIsLeft, ///< of a damaged history
    Restore, ///< from a backup
    StartAnew, ///< with an empty history, beside the one that nobody opens
    ChooseBackup, ///< a file
    NewestBackup, ///< of those that were left behind
    RestoreIt, ///< the backup that was chosen, which the keychain opens
    Confirm, ///< what was asked
    GoBack,
    Cancel, ///< waits no longer
};

/// What a button for the way on says.
QString wordsFor(WayOn way);

/// What the history can be opened by, beside the keychain.
struct Openers
{
    bool isFirstStart = false;
    bool phrase = false;
    /// A passphrase of its own, which needs no keychain.
    bool passphrase = false;
    bool pin = false;
    /// Backups, or a history that was set aside, are beside it.
    bool isLeftBehind = false;
};

/// What keeps the profile from opening, or is to be decided first, what to do about it, and the ways on: the likeliest
/// first.
struct Trouble
{
    QString happened;
    QString next;
    std::vector<WayOn> ways;

    friend bool operator==(const Trouble &, const Trouble &) = default;
};

Trouble troubleOf(const Failure &failure, const Openers &openers);

/// The newest backup, with how many checks are in it; there has to be one.
QString aboutBackup(const LeftBehind &left);

/// The history is gone, and that is left of it.
Trouble troubleOf(const LeftBehind &left);

Trouble questionBeforeRestoring();
/// \a isLeftBehind where the history is gone, and only its backups are there.
Trouble questionBeforeStartingAnew(bool isLeftBehind);

/// Why a PIN, passphrase or phrase did not open the history, in one or two sentences.
QString problemWithWords(const Failure &failure);

/// Why a backup was not put in the place of the history.
QString problemWithBackup(const Failure &failure);

/// What is wrong with the words typed so far: \a typed is what the fault was found in. Empty where only words are
/// missing.
QString problemWithPhrase(const PhraseFault &fault, const QString &typed);

} // namespace coverdesk
