// SPDX-License-Identifier: MIT
#include "app/domain/failurecodes.h"
#include "ui/wording/failurewords.h"
#include "ui/wording/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coverdesk {

static QString happened(Failure::Kind kind)
{
    using enum Failure::Kind;
    switch (kind) {
    case Offline: return Words::tr("The service cannot be reached.");
    case Untrusted: return Words::tr("The service could not prove who it is, so nothing was sent.");
    case TimedOut: return Words::tr("The service did not answer in time.");
    case Cut: return Words::tr("The connection broke before the whole answer was here.");
    case Redirected: return Words::tr("The service sent us to another address, and we did not go there.");
    case TooLarge: return Words::tr("The answer was far longer than any real one, so it was not read.");
    case Unauthorized: return Words::tr("The service refused our key.");
    case Unpaid: return Words::tr("No checks are left in the wallet.");
    case Refused: return Words::tr("The service did not accept the question.");
    case NotFound: return Words::tr("What was asked about was not found.");
    case ChoosePayer: return Words::tr("The insurer's name fits several insurers.");
    case ProviderSetup: return Words::tr("The clinic or the provider is not set up for this question.");
    case PayerUnavailable: return Words::tr("The insurer is not answering.");
    case Busy: return Words::tr("The service has too much to do right now.");
    case Broken: return Words::tr("Something failed inside the service.");
    case Unreadable: return Words::tr("The answer cannot be read: it says neither yes nor no.");
    case DiskFull: return Words::tr("The file could not be written: the disk is full, or fails.");
    case ReadOnly: return Words::tr("This folder or file may not be written to.");
    case Newer: return Words::tr("The history was written by a newer Coverdesk and was left untouched.");
    case Foreign: return Words::tr("This file is not a history of Coverdesk.");
    case Damaged: return Words::tr("A record is no longer what was written.");
    case KeyMissing: return Words::tr("The keychain does not show the key of the history.");
    case WrongKey: return Words::tr("The key in the keychain does not fit this history.");
    case NoKeychain: return Words::tr("This computer offers no keychain that can keep secrets.");
    case InUse: return Words::tr("Another program is using it right now.");
    case Forbidden: return Words::tr("This is not allowed here, so nothing was sent.");
    }
    Q_UNREACHABLE();
}

static QString next(Failure::Kind kind)
{
    using enum Failure::Kind;
    switch (kind) {
    case Offline: return Words::tr("Check the internet connection; nothing is lost here.");
    case Untrusted: return Words::tr("Check the date of this computer, then ask whoever looks after the network.");
    case TimedOut:
    case Busy: return Words::tr("Wait a few minutes, then ask again.");
    case Cut:
    case Broken:
    case TooLarge: return Words::tr("Ask again later; if it stays so, tell the service's support.");
    case Redirected: return Words::tr("If this network wants you to sign in, do so in a browser first.");
    case Unauthorized: return Words::tr("Enter the right key in Settings.");
    case Unpaid: return Words::tr("Fill the wallet at the service, then go on here.");
    case Refused: return Words::tr("Compare every field with the card and correct what differs.");
    case NotFound: return Words::tr("Compare the member ID, the name and the date of birth with the card.");
    case ChoosePayer: return Words::tr("Choose the right one.");
    case ProviderSetup: return Words::tr("Nothing on the card is wrong: check the clinic and the NPI in Settings.");
    case PayerUnavailable: return Words::tr("Try again later, or ask by phone.");
    case Unreadable: return Words::tr("It is kept as it came; ask the service's support, or the insurer.");
    case DiskFull: return Words::tr("Free some space, then try again.");
    case ReadOnly:
    case Foreign: return Words::tr("Choose another folder.");
    case Newer: return Words::tr("Install the newer version on this computer.");
    case Damaged: return Words::tr("Restore it from a backup; nothing was overwritten.");
    case KeyMissing: return Words::tr("Unlock the keychain, or use the recovery sheet; nothing was overwritten.");
    case WrongKey: return Words::tr("Use the recovery sheet; nothing was overwritten.");
    case NoKeychain: return Words::tr("Set one up, or sign in to the desktop, then start again.");
    case InUse: return Words::tr("Wait a moment, then try again.");
    case Forbidden: return Words::tr("Use a listed made-up patient in practice; else connect the service in Settings.");
    }
    Q_UNREACHABLE();
}

/// Our own rules, by their code.
static std::optional<FailureWords> wordsOfRule(const Failure &failure)
{
    if (failure.kind != Failure::Kind::Forbidden)
        return std::nullopt;
    if (failure.code == u"practice")
        return FailureWords{Words::tr("Practice knows its own made-up patients only."),
                            Words::tr("Type one of them, such as Maya Okafor; nothing was sent.")};
    if (failure.code == u"origin")
        return FailureWords{Words::tr("No key is stored for this address, so nothing was sent."),
                            Words::tr("Enter the key again in Settings; if the keychain is locked, unlock it first.")};
    if (failure.code == u"address")
        return FailureWords{Words::tr("An address must begin with https://; http:// is allowed on this computer only."),
                            {}};
    if (failure.code == u"restored")
        return FailureWords{
            Words::tr("The history was put back as it was before this was settled."),
            Words::tr("What became of it since is not known here. Look at the service first: to ask again may "
                      "charge twice, or place a second call.")};
    return std::nullopt;
}

/// The history was moved or deleted while it was open.
static std::optional<FailureWords> wordsOfGone(const Failure &failure)
{
    if (failure.kind != Failure::Kind::Damaged || failure.code != u"gone")
        return std::nullopt;
    return FailureWords{Words::tr("The history is not in its folder any more, so nothing is sent."),
                        Words::tr("Put the file back where it was, or start Coverdesk again: it offers the backups.")};
}

/// A look that found nothing is about the request: nothing on the patient's card mends it.
static bool isRequestUnknown(const Failure &failure)
{
    return failure.kind == Failure::Kind::NotFound && failure.code == u"HTTP 404";
}

FailureWords wordsOf(const Failure &failure)
{
    if (const auto words = wordsOfRule(failure))
        return *words;
    if (const auto words = wordsOfGone(failure))
        return *words;
    if (isRequestUnknown(failure))
        return {Words::tr("The service does not know this request."),
                Words::tr("If that stays so, tell the service's support the number of the request.")};
    if (const auto words = wordsOfServiceCode(failure.code))
        return *words;
    if (const auto words = wordsOfRejectCode(failure.code))
        return *words;
    return {happened(failure.kind), next(failure.kind)};
}

QString inWords(const Failure &failure)
{
    const auto words = wordsOf(failure);
    return words.happened + u' ' + words.next;
}

/// Whether a call may be made for it already: to ask again, here or there, would place a second one.
static bool mayBePlaced(const Check &check)
{
    const bool isOut = check.everInDoubt || !check.ticket.isEmpty();
    return check.service == ServiceId::HealthHarbor && isOut && !isSettled(check.standing);
}

/// Whether what is advised puts the way to the service right, so that it holds for what was placed as well.
static bool isAboutTheWay(const Failure &failure)
{
    using enum Failure::Kind;
    const auto kinds = {Offline, Untrusted, Redirected, Unauthorized, Unpaid};
    const bool isOfTheWay = std::find(kinds.begin(), kinds.end(), failure.kind) != kinds.end();
    return isOfTheWay || isRequestUnknown(failure) || failure.code == u"OTHER_INQUIRY";
}

QString troubleInWords(const Check &check)
{
    const auto verdict = check.benefits ? check.benefits->verdict : Verdict::Partial;
    const auto isExplained =
        verdict == Verdict::Contradiction || verdict == Verdict::Unreadable || verdict == Verdict::SomeoneElse;
    const auto isNamed = check.failure && isKnownCode(check.failure->code);
    if (!check.failure || (isExplained && !isNamed))
        return {};
    const auto words = check.standing == Standing::Paused ? pauseOf(check) : wordsOf(*check.failure);
    return mayBePlaced(check) && !isAboutTheWay(*check.failure) ? words.happened : words.happened + u' ' + words.next;
}

} // namespace coverdesk
