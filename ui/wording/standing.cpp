// SPDX-License-Identifier: MIT
#include "app/domain/askedandtold.h"
#include "app/domain/planterm.h"
#include "ui/wording/wording.h"
#include "ui/wording/words.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace coverdesk {

static StandingWords noClearAnswer()
{
    return {Words::tr("No clear answer yet"), Mood::Wait};
}

static StandingWords verdictWords(Verdict verdict, ServiceId service)
{
    switch (verdict) {
    case Verdict::Active:
        switch (service) {
        case ServiceId::Eligibility: return {Words::tr("Plan active · therapy not asked"), Mood::Good};
        case ServiceId::HealthHarbor: return {Words::tr("Plan active"), Mood::Good};
        }
        Q_UNREACHABLE();
    case Verdict::NotActive: return {Words::tr("Not active"), Mood::Bad};
    case Verdict::NotFound: return {Words::tr("Not found: check the card"), Mood::Look};
    case Verdict::ChoosePayer: return {Words::tr("Choose the insurer"), Mood::Choose};
    case Verdict::Contradiction: return {Words::tr("Answer contradicts itself"), Mood::Contradiction};
    case Verdict::PayerUnavailable: return {Words::tr("Insurer not answering"), Mood::Unavailable};
    case Verdict::ProviderSetup: return {Words::tr("Clinic setup problem"), Mood::Still};
    case Verdict::Partial: return {Words::tr("Partly answered"), Mood::Half};
    case Verdict::Unreadable: return noClearAnswer();
    case Verdict::SomeoneElse: return {Words::tr("For someone else: needs you"), Mood::Look};
    // Never a tone that could be read as coverage.
    case Verdict::ClaimTold: return {Words::tr("Claim answered"), Mood::Call};
    }
    Q_UNREACHABLE();
}

static StandingWords refusedWords()
{
    return {Words::tr("Not accepted"), Mood::Look};
}

static StandingWords refusedWords(Failure::Kind kind)
{
    switch (kind) {
    case Failure::Kind::NotFound: return {Words::tr("Not found"), Mood::Look};
    case Failure::Kind::ChoosePayer: return {Words::tr("Choose the insurer"), Mood::Choose};
    case Failure::Kind::ProviderSetup: return {Words::tr("Clinic setup problem"), Mood::Still};
    case Failure::Kind::PayerUnavailable: return {Words::tr("Insurer not answering"), Mood::Unavailable};
    case Failure::Kind::Unauthorized: return {Words::tr("Key refused"), Mood::Bad};
    case Failure::Kind::Unpaid: return {Words::tr("No checks left"), Mood::Bad};
    case Failure::Kind::Offline:
    case Failure::Kind::Untrusted:
    case Failure::Kind::TimedOut:
    case Failure::Kind::Cut:
    case Failure::Kind::Redirected:
    case Failure::Kind::TooLarge:
    case Failure::Kind::Refused:
    case Failure::Kind::Busy:
    case Failure::Kind::Broken:
    case Failure::Kind::Unreadable:
    case Failure::Kind::DiskFull:
    case Failure::Kind::ReadOnly:
    case Failure::Kind::Newer:
    case Failure::Kind::Foreign:
    case Failure::Kind::Damaged:
    case Failure::Kind::KeyMissing:
    case Failure::Kind::WrongKey:
    case Failure::Kind::NoKeychain:
    case Failure::Kind::InUse:
    case Failure::Kind::Forbidden: return refusedWords();
    }
    Q_UNREACHABLE();
}

static StandingWords refusedWords(const Failure &failure)
{
    if (failure.code == "PAYER_NOT_FOUND"_L1)
        return {Words::tr("Insurer not known"), Mood::Look};
    if (failure.code == "PAYER_ELIGIBILITY_NOT_SUPPORTED"_L1)
        return {Words::tr("Not available instantly"), Mood::Still};
    if (failure.kind == Failure::Kind::NotFound)
        return {Words::tr("Not found: check the card"), Mood::Look};
    return refusedWords(failure.kind);
}

/// The words of a standing that do not depend on an answer.
static StandingWords standingWords(Standing standing)
{
    switch (standing) {
    case Standing::Queued: return {Words::tr("Waiting to send"), Mood::Wait};
    case Standing::Sending: return {Words::tr("Asking…"), Mood::Wait};
    case Standing::InDoubt:
    case Standing::Answered: return noClearAnswer();
    case Standing::Unconfirmed: return {Words::tr("Sent, not confirmed"), Mood::Wait};
    case Standing::Tracking: return {Words::tr("Waiting for the call"), Mood::Call};
    case Standing::Refused: return refusedWords();
    case Standing::Paused: return {Words::tr("Paused"), Mood::Still};
    case Standing::NeedsPerson: return {Words::tr("Needs you"), Mood::Look};
    case Standing::Closed: return {Words::tr("Closed"), Mood::Still};
    }
    Q_UNREACHABLE();
}

StandingWords standingOf(const Check &check)
{
    const bool isWithPerson = check.standing == Standing::Answered || check.standing == Standing::NeedsPerson;
    if (isWithPerson && isAboutSomeoneElse(check))
        return verdictWords(Verdict::SomeoneElse, check.service);
    if (check.standing == Standing::Answered && check.benefits)
        return verdictWords(check.benefits->verdict, check.service);
    if (check.standing == Standing::Refused && check.failure)
        return refusedWords(*check.failure);
    return standingWords(check.standing);
}

StandingWords standingOf(const CheckLine &line)
{
    const bool isOfSomeoneElse = line.standing == Standing::NeedsPerson && line.verdict == Verdict::SomeoneElse;
    if ((line.standing == Standing::Answered && line.verdict) || isOfSomeoneElse)
        return verdictWords(*line.verdict, line.service);
    // What was not found, the insurer or the patient, only the whole check knows.
    if (line.standing == Standing::Refused && line.trouble)
        return refusedWords(*line.trouble);
    return standingWords(line.standing);
}

QString endedInWords(const QDate &lastDay)
{
    return Words::tr("Ended on %1").arg(inWords(lastDay));
}

StandingWords standingOf(const CheckLine &line, const QDate &day)
{
    if (line.standing != Standing::Answered || line.verdict != Verdict::Active)
        return standingOf(line);
    // Nobody has looked when it ends.
    if (!line.plan)
        return noClearAnswer();
    if (const auto end = endBefore(line, day))
        return {endedInWords(*end), Mood::Still};
    if (const auto begin = beginAfter(line, day))
        return {Words::tr("Begins on %1").arg(inWords(*begin)), Mood::Still};
    return standingOf(line);
}

static QString nameOfService(const Procedure &procedure)
{
    return shortened(procedure.code.isEmpty() ? procedure.name : procedure.code, 40);
}

/// How to get an authorization is said at once where it is short, and of one service alone.
static QString authorizationWords(const std::vector<const Procedure *> &procedures)
{
    QStringList names;
    for (const auto *procedure : procedures)
        names.append(nameOfService(*procedure));
    const auto words = Words::tr("Prior authorization: %1").arg(names.join(u", "_s));
    const auto note = asPlainText(procedures.front()->priorAuthorizationNote.simplified());
    const bool isShort = procedures.size() == 1 && !note.isEmpty() && note.size() <= 40;
    return isShort ? Words::tr("%1, %2").arg(words, note) : words;
}

static QStringList shortenedAll(const QStringList &codes)
{
    QStringList names;
    for (const auto &code : codes)
        names.append(shortened(code, 40));
    return names;
}

std::vector<StandingWords> servicesOf(const Check &check)
{
    if (check.service != ServiceId::HealthHarbor || !check.benefits)
        return {};

    QStringList covered;
    QStringList notCovered;
    std::vector<const Procedure *> authorized;
    const auto contradicted = contradictedServices(*check.benefits);
    for (const auto &procedure : check.benefits->procedures) {
        if (!isNamed(procedure))
            continue;
        if (procedure.covered && !contradicted.contains(nameOf(procedure)))
            (*procedure.covered ? covered : notCovered).append(nameOfService(procedure));
        if (procedure.priorAuthorization && *procedure.priorAuthorization)
            authorized.push_back(&procedure);
    }
    std::vector<StandingWords> words;
    // A plan that is not active, or has ended by its own dates, covers nothing, whatever is said of each service.
    if (!covered.isEmpty() && mayTellCovered(check))
        words.push_back({Words::tr("Covered: %1").arg(covered.join(u", "_s)), Mood::Good});
    if (!notCovered.isEmpty())
        words.push_back({Words::tr("Not covered: %1").arg(notCovered.join(u", "_s)), Mood::Bad});
    if (!authorized.empty())
        words.push_back({authorizationWords(authorized), Mood::Look});
    if (const auto codes = unansweredCodes(check); !codes.isEmpty())
        words.push_back({Words::tr("Not answered: %1").arg(shortenedAll(codes).join(u", "_s)), Mood::Half});
    return words;
}

} // namespace coverdesk
