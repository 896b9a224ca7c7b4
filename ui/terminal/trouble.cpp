// SPDX-License-Identifier: MIT
#include "ui/terminal/trouble.h"

#include "app/history/salvage.h"
#include "ui/wording/wording.h"
#include "ui/wording/words.h"

using namespace Qt::StringLiterals;

namespace coverdesk::terminal {

static QString forbidden(const QString &code)
{
    if (code == "account"_L1)
        return Words::tr("No such clinic is connected to this service, or several are: see “status”, “connect” and "
                         "--clinic. Nothing was sent.");
    if (code == "origin"_L1)
        return Words::tr("The secret was entered for another address: use “connect” again. Nothing was sent.");
    if (code == "passphrase-fd"_L1)
        return Words::tr("--passphrase-fd: No line can be read there. Nothing was sent.");
    return {};
}

/// What opens the history, where that is typed.
static QString aboutWords(const Failure &failure)
{
    const bool isMissing = failure.kind == Failure::Kind::KeyMissing;
    if (isMissing && (failure.code == "pin"_L1 || failure.code == "slot"_L1))
        return Words::tr("The history opens by a PIN or passphrase only: run this on a terminal, or give it by "
                         "--passphrase-fd. Nothing was sent.");
    if (isMissing && failure.code == "phrase-only"_L1)
        return Words::tr("The history opens by its recovery phrase only: start the window, and type it there. Nothing "
                         "was sent.");
    if (isMissing && failure.code == "pin-owed"_L1)
        return Words::tr(
            "The history had a PIN, and opens without one now: start the window, and choose the PIN there. "
            "Nothing was sent.");
    const bool isWrong = failure.kind == Failure::Kind::WrongKey;
    if (isWrong && (failure.code == "pin"_L1 || failure.code == "passphrase"_L1))
        return Words::tr("That is not the PIN or passphrase of the history. Nothing was sent.");
    if (failure.kind == Failure::Kind::Refused && failure.code == "wait"_L1)
        return Words::tr("After wrong PINs it takes a while until the next may be tried. Nothing was sent.");
    if (failure.kind == Failure::Kind::Refused && failure.code == "weak"_L1)
        return Words::tr(
            "That passphrase is too easy to guess: it needs 12 characters or four words. Nothing was made.");
    return {};
}

static QString unclear()
{
    return Words::tr(
        "An earlier question about this patient cannot be read, and may be this very one. Nothing was sent; "
        "--again asks anew.");
}

QString troubleInWords(const Failure &failure)
{
    if (failure.kind == Failure::Kind::Damaged && failure.code == "left-behind"_L1)
        return Words::tr("The history is not in its folder any more, but its backups, or one that was set aside, are: "
                         "start the window to restore one, or to begin with an empty history. Nothing was sent.");
    if (failure.kind == Failure::Kind::Damaged && isOfWholeFile(failure))
        return Words::tr("The file of the history is damaged: start the window to open what can still be read, or to "
                         "put a backup in its place. Nothing was sent.");
    if (const auto sentence = aboutWords(failure); !sentence.isEmpty())
        return sentence;
    if (failure.kind == Failure::Kind::Refused && failure.code == "unreadable"_L1)
        return unclear();
    if (failure.kind == Failure::Kind::Forbidden) {
        if (const auto sentence = forbidden(failure.code); !sentence.isEmpty())
            return sentence;
    }
    return inWords(failure);
}

} // namespace coverdesk::terminal
