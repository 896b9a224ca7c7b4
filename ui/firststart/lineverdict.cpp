// SPDX-License-Identifier: MIT
#include "ui/firststart/lineverdict.h"

#include "ui/settings/accountwords.h"
#include "ui/wording/wording.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coverdesk {

/// The context under which translators find what came of a trial.
class TrialWords
{
    Q_DECLARE_TR_FUNCTIONS(coverdesk::TrialWords)
};

using State = LineVerdict::State;

static LineVerdict works()
{
    return {State::Works, TrialWords::tr("Works")};
}

static LineVerdict trying()
{
    return {State::Trying, TrialWords::tr("Trying…")};
}

static LineVerdict fails(const QString &word, const QString &sentence, std::optional<size_t> field = {})
{
    return {State::Fails, word, sentence, field};
}

LineVerdict missing(const QString &sentence, size_t field)
{
    return fails(TrialWords::tr("Missing"), sentence, field);
}

static QString nameOf(ServiceId service)
{
    switch (service) {
    case ServiceId::Eligibility: return TrialWords::tr("The eligibility service");
    case ServiceId::HealthHarbor: return TrialWords::tr("Health Harbor");
    }
    Q_UNREACHABLE();
}

static bool isOneOf(Failure::Kind kind, std::initializer_list<Failure::Kind> kinds)
{
    return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

/// Whether only the service itself answers like this.
static bool showsTheService(const Result<Done> &result)
{
    using enum Failure::Kind;
    if (result || isOneOf(result.failure().kind, {Unauthorized, Unpaid, ProviderSetup}))
        return true;
    return result.failure().code == "VALIDATION_ERROR"_L1;
}

/// Nothing is known of a key where it was not asked for.
static bool wasKeyTaken(const TrialQuestion &question, const Result<Done> &result)
{
    if (question.key.isEmpty() || question.clinic.isEmpty())
        return false;
    return result || isOneOf(result.failure().kind, {Failure::Kind::Unpaid, Failure::Kind::ProviderSetup});
}

static QString wordOf(Failure::Kind kind)
{
    using enum Failure::Kind;
    switch (kind) {
    case Offline: return TrialWords::tr("Not reached");
    case Untrusted: return TrialWords::tr("Not trusted");
    case TimedOut: return TrialWords::tr("No answer");
    case Cut: return TrialWords::tr("Broken off");
    case Redirected: return TrialWords::tr("Sent elsewhere");
    case Busy: return TrialWords::tr("Busy");
    case Broken: return TrialWords::tr("Failed there");
    case TooLarge:
    case Refused:
    case NotFound:
    case Unreadable: return TrialWords::tr("Another service");
    case Unauthorized:
    case Unpaid:
    case ChoosePayer:
    case ProviderSetup:
    case PayerUnavailable:
    case DiskFull:
    case ReadOnly:
    case Newer:
    case Foreign:
    case Damaged:
    case KeyMissing:
    case WrongKey:
    case NoKeychain:
    case InUse:
    case Forbidden: return TrialWords::tr("Not tried");
    }
    Q_UNREACHABLE();
}

static QString sentenceOf(const Failure &failure, const ServiceEntry &entry)
{
    using enum Failure::Kind;
    if (failure.kind == Offline)
        return TrialWords::tr("Nothing answers at “%1”. Look for a wrong letter, and whether the internet works.")
            .arg(entry.address.host());
    if (failure.kind == Redirected)
        return TrialWords::tr("We were sent on to “%1” and did not go there. Type the address as the service gave it.")
            .arg(failure.said);
    if (isOneOf(failure.kind, {TooLarge, Refused, NotFound, Unreadable}))
        return TrialWords::tr("Something answers there, but not this service. Compare the address letter by letter.");
    return inWords(failure);
}

static bool isUnderWay(const ServiceTrial &trial, const QUrl &address)
{
    return std::any_of(trial.questions().cbegin(), trial.questions().cend(),
                       [&](const auto &question) { return question.address == address && trial.isTrying(question); });
}

LineVerdict verdictOfAddress(const ServiceEntry &entry, const ServiceTrial &trial)
{
    if (const auto problem = problemWithAddress(entry.service, entry.address); !problem.isEmpty())
        return fails(TrialWords::tr("No address"), problem);
    std::optional<Failure> failure;
    for (const auto &question : trial.questions()) {
        const auto answer = trial.answerTo(question);
        if (answer && showsTheService(*answer))
            return works();
        if (answer && !failure)
            failure = answer->failure();
    }
    if (isUnderWay(trial, entry.address))
        return trying();
    return failure ? fails(wordOf(failure->kind), sentenceOf(*failure, entry)) : LineVerdict();
}

/// The mark of the problem stands where the end of the key stood.
static QString sentenceOfRefusal(const ServiceEntry &entry)
{
    const auto end = endOf(entry.key);
    if (entry.service == ServiceId::Eligibility)
        return end.isEmpty()
            ? TrialWords::tr("The eligibility service does not accept this key. Copy it again, without blanks.")
            : TrialWords::tr("The key that ends in %1 is not accepted. Copy it again, without blanks.").arg(end);
    const auto project = entry.clinics.empty() ? QString() : entry.clinics.front().id;
    return end.isEmpty()
        ? TrialWords::tr("Health Harbor does not accept this key for “%1”. Copy it again, without blanks.").arg(project)
        : TrialWords::tr("The key that ends in %1 is not accepted for “%2”. Copy it again, without blanks.")
              .arg(end, project);
}

static LineVerdict refusedKey(const Failure &failure, const ServiceEntry &entry)
{
    if (failure.code == "HTTP 403"_L1)
        return fails(TrialWords::tr("Not allowed"),
                     TrialWords::tr("%1 does not let this account ask. Ask its support to set the account up.")
                         .arg(nameOf(entry.service)));
    return fails(TrialWords::tr("Key refused"), sentenceOfRefusal(entry));
}

/// What can be seen without asking.
static std::optional<LineVerdict> faultOfKey(const ServiceEntry &entry)
{
    if (entry.key.isEmpty())
        return LineVerdict();
    if (hasBlanks(entry.key))
        return fails(TrialWords::tr("Has blanks"), TrialWords::tr("A key is one word. Copy it again, without blanks."));
    return std::nullopt;
}

static LineVerdict takenKey(const Result<Done> &result)
{
    auto verdict = works();
    if (!result && result.failure().kind == Failure::Kind::Unpaid)
        verdict.sentence = inWords(result.failure());
    return verdict;
}

LineVerdict verdictOfKey(const ServiceEntry &entry, const ServiceTrial &trial)
{
    if (const auto fault = faultOfKey(entry))
        return *fault;
    LineVerdict verdict;
    for (const auto &question : trial.questions()) {
        const auto answer = trial.answerTo(question);
        if (question.key.isEmpty())
            continue;
        if (answer && wasKeyTaken(question, *answer))
            return takenKey(*answer);
        if (answer && !*answer && answer->failure().kind == Failure::Kind::Unauthorized)
            verdict = refusedKey(answer->failure(), entry);
        else if (answer && showsTheService(*answer))
            verdict = question.clinic.isEmpty()
                ? LineVerdict{State::Unsure, TrialWords::tr("Client ID next")}
                : LineVerdict{State::Unsure, TrialWords::tr("Not proven"),
                              TrialWords::tr("The service did not take the trial. The first check will show.")};
        else if (trial.isTrying(question) && verdict.state == State::Nothing)
            verdict = trying();
    }
    return verdict;
}

static LineVerdict faultOfId(const QString &id)
{
    constexpr int Digits = 32;
    const auto isSign = [](QChar sign) { return sign.isLetterOrNumber(); };
    const auto count = std::count_if(id.cbegin(), id.cend(), isSign);
    const auto word = count < Digits ? TrialWords::tr("Too short")
        : count > Digits             ? TrialWords::tr("Too long")
                                     : TrialWords::tr("Not whole");
    return fails(word, problemWithId(ServiceId::Eligibility, id), 1);
}

static LineVerdict refusedClinic(const Failure &failure)
{
    const auto is = [&failure](QLatin1StringView code) { return failure.code == code; };
    if (is("CLIENT_INACTIVE"_L1))
        return fails(TrialWords::tr("Switched off"),
                     TrialWords::tr("This clinic is switched off at the service. Switch it on at its website."), 1);
    if (is("WORKSPACE_MISMATCH"_L1))
        return fails(TrialWords::tr("Another account"),
                     TrialWords::tr("This client ID and the key are of different accounts. Take both from the same."),
                     1);
    return fails(TrialWords::tr("Not known"),
                 TrialWords::tr("The service knows no clinic by this client ID. Copy it again from its website."), 1);
}

/// What can be seen without asking.
static std::optional<LineVerdict> faultOfClinic(const ServiceEntry &entry, size_t place)
{
    const auto &clinic = entry.clinics.at(place);
    const auto isSame = [&clinic](const ClinicEntry &other) {
        return other.name.compare(clinic.name, Qt::CaseInsensitive) == 0
            || (other.id == clinic.id && !clinic.id.isEmpty());
    };
    if (clinic.isEmpty())
        return LineVerdict();
    if (!problemWithId(entry.service, clinic.id).isEmpty())
        return faultOfId(clinic.id);
    for (size_t before = 0; before < place; ++before) {
        if (!entry.clinics.at(before).isEmpty() && isSame(entry.clinics.at(before)))
            return fails(TrialWords::tr("Twice"),
                         TrialWords::tr("Each clinic needs a name and a client ID of its own."), 0);
    }
    return std::nullopt;
}

LineVerdict verdictOfClinic(const ServiceEntry &entry, const ServiceTrial &trial, size_t place)
{
    if (const auto fault = faultOfClinic(entry, place))
        return *fault;
    const TrialQuestion question{entry.address, entry.key, entry.clinics.at(place).id};
    if (question.key.isEmpty() || question.clinic.isEmpty())
        return {};
    if (trial.isTrying(question))
        return trying();
    const auto answer = trial.answerTo(question);
    if (!answer)
        return {};
    if (*answer || answer->failure().kind == Failure::Kind::Unpaid)
        return works();
    if (answer->failure().kind == Failure::Kind::ProviderSetup)
        return refusedClinic(answer->failure());
    if (answer->failure().code == "VALIDATION_ERROR"_L1)
        return {State::Unsure, TrialWords::tr("Not proven")};
    return {};
}

} // namespace coverdesk
