// SPDX-License-Identifier: MIT
#include "ui/terminal/unlocking.h"

#include "app/office.h"
#include "app/pinowed.h"
#include "ui/terminal/await.h"
#include "ui/terminal/console.h"
#include "ui/terminal/trouble.h"
#include "ui/wording/words.h"

using namespace Qt::StringLiterals;

namespace coverdesk::terminal {

static constexpr qsizetype LongestWords = 1024;
static constexpr int MostTries = 3;

static Result<Done> openedBy(Office &office, const QString &words)
{
    return await(office.openBy([&words](Locksmith &smith) { return smith.openByWords(words); }));
}

/// A person who gives a passphrase for a history that is not there yet, where no keychain is, means it.
static Result<Done> made(Office &office, const QString &passphrase)
{
    const auto did =
        await(office.openBy([&passphrase](Locksmith &smith) { return smith.makeUnderPassphrase(passphrase); }));
    if (did)
        tell(Words::tr("This computer offers no keychain: a new history was made, which this passphrase alone opens."));
    return did;
}

static Result<Done> unlockedFrom(int descriptor, Office &office)
{
    const auto line = readSecretFrom(descriptor, LongestWords);
    if (!line || line->isEmpty() || line->size() > LongestWords)
        return Failure{.kind = Failure::Kind::Forbidden, .code = u"passphrase-fd"_s};
    const auto words = QString::fromUtf8(*line);
    if (const auto looked = await(office.look()); !looked)
        return looked;
    if (office.smith().asksForWords())
        return openedBy(office, words);
    const auto opened = await(office.open());
    const bool isMadeNew =
        !opened && opened.failure().kind == Failure::Kind::NoKeychain && office.smith().keySlots().empty();
    return isMadeNew ? made(office, words) : opened;
}

static bool isForWords(const Failure &failure, Office &office)
{
    using enum Failure::Kind;
    const bool isAboutKeys = failure.kind == KeyMissing || failure.kind == WrongKey || failure.kind == NoKeychain;
    return isAboutKeys && office.smith().asksForWords();
}

static Result<Done> unlockedByPrompt(Office &office)
{
    const auto prompt = Words::tr("PIN or passphrase of the history (not shown while you type):");
    auto opened = Result<Done>(Failure{.kind = Failure::Kind::KeyMissing, .code = u"pin"_s});
    for (int tries = 0; tries < MostTries; ++tries) {
        const auto line = readSecret(prompt, LongestWords);
        if (!line || line->isEmpty())
            return opened;
        opened = openedBy(office, QString::fromUtf8(*line));
        const bool isWrong = !opened && opened.failure().kind == Failure::Kind::WrongKey;
        if (!isWrong)
            return opened;
        if (tries + 1 < MostTries)
            tell(troubleInWords(opened.failure()));
    }
    return opened;
}

/// As in the window: nothing is shown before there is the PIN that is owed.
static Result<Done> needsNoPin(Office &office)
{
    if (!PinOwed(office.folder()).why())
        return Done{};
    if (const auto looked = await(office.look()); !looked)
        return looked;
    return office.smith().has(u"pin"_s) ? Result<Done>(Done{})
                                        : Failure{.kind = Failure::Kind::KeyMissing, .code = u"pin-owed"_s};
}

Result<Done> unlocked(Office &office, const Order &order)
{
    if (const auto settled = needsNoPin(office); !settled)
        return settled;
    if (order.passphraseDescriptor)
        return unlockedFrom(*order.passphraseDescriptor, office);
    const auto opened = await(office.open());
    const bool canBeTyped = !opened && isForWords(opened.failure(), office);
    if (canBeTyped && isInputTerminal())
        return unlockedByPrompt(office);
    const bool isForPhrase = !opened && !canBeTyped && opened.failure().code == "slot"_L1;
    return isForPhrase ? Failure{.kind = Failure::Kind::KeyMissing, .code = u"phrase-only"_s} : opened;
}

} // namespace coverdesk::terminal
