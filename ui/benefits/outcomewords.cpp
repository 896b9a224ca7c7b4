// SPDX-License-Identifier: MIT
#include "ui/benefits/outcomewords.h"

#include "app/domain/failurecodes.h"
#include "ui/benefits/cellwords.h"
#include "ui/wording/failurewords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace coverdesk {

namespace {

    class OutcomeText
    {
        Q_DECLARE_TR_FUNCTIONS(coverdesk::OutcomeText)
    };

    /// What happened and what to do, where the verdict itself says it best.
    FailureWords wordsOf(Verdict verdict)
    {
        switch (verdict) {
        case Verdict::Active: return {};
        case Verdict::NotActive:
            return {OutcomeText::tr("The coverage is not active"),
                    OutcomeText::tr("Ask the patient for the newest card. If it is this one, call the insurer and ask "
                                    "when the coverage ended.")};
        case Verdict::NotFound:
            return {OutcomeText::tr("The insurer found no such member"),
                    OutcomeText::tr("Compare the member ID, the name and the date of birth with the card.")};
        case Verdict::ChoosePayer:
            return {OutcomeText::tr("The insurer's name fits several insurers"),
                    OutcomeText::tr("Choose the right one.")};
        case Verdict::Contradiction:
            return {OutcomeText::tr("The answer contradicts itself"),
                    OutcomeText::tr("Call the insurer. The answer is kept under As received.")};
        case Verdict::PayerUnavailable:
            return {
                OutcomeText::tr("The insurer is not answering"),
                OutcomeText::tr("Nothing is tried again by itself. Try again in a few minutes, or call the insurer.")};
        case Verdict::ProviderSetup:
            return {OutcomeText::tr("The insurer does not take our question"),
                    OutcomeText::tr("Check the clinic and its NPI in Settings, or call the insurer.")};
        case Verdict::Partial:
            return {OutcomeText::tr("The answer is not complete"),
                    OutcomeText::tr("Call the insurer for what is missing.")};
        case Verdict::Unreadable:
            return {OutcomeText::tr("An answer we cannot read"),
                    OutcomeText::tr("Call the insurer. The answer is kept under As received.")};
        case Verdict::SomeoneElse:
            return {OutcomeText::tr("The answer is for someone else. Do not use it"),
                    OutcomeText::tr("Tell the service's support; the answer is kept as it came.")};
        case Verdict::ClaimTold: return {OutcomeText::tr("The insurer told what became of the claim"), {}};
        }
        Q_UNREACHABLE();
    }

    /// Whether the failure that came with an answer knows better than its verdict what happened.
    bool knowsBetter(Verdict verdict, const QString &code)
    {
        switch (verdict) {
        case Verdict::SomeoneElse:
        case Verdict::Unreadable: return isKnownCode(code);
        case Verdict::Partial:
        case Verdict::NotFound:
        case Verdict::ChoosePayer:
        case Verdict::PayerUnavailable:
        case Verdict::ProviderSetup: return true;
        case Verdict::Active:
        case Verdict::NotActive:
        case Verdict::ClaimTold:
        case Verdict::Contradiction: return false;
        }
        Q_UNREACHABLE();
    }

    /// The insurer answered with a code that nobody has words for.
    bool hasStrangeCode(const Check &check)
    {
        return check.failure && isOfPayer(*check.failure) && !isKnownCode(check.failure->code);
    }

    FailureWords strangeWords(const Failure &failure)
    {
        const auto received = failure.said.trimmed().isEmpty() ? failure.code : failure.said.trimmed();
        return {OutcomeText::tr("An answer we cannot read"),
                OutcomeText::tr("The words as received: “%1”.").arg(clipped(received))};
    }

    FailureWords answeredWords(const Check &check)
    {
        if (hasStrangeCode(check))
            return strangeWords(*check.failure);
        if (!check.benefits)
            return check.failure ? coverdesk::wordsOf(*check.failure) : wordsOf(Verdict::Unreadable);
        const auto verdict = check.benefits->verdict;
        if (check.failure && !check.failure->code.isEmpty() && knowsBetter(verdict, check.failure->code))
            return coverdesk::wordsOf(*check.failure);
        return wordsOf(verdict);
    }

    /// A check that has no answer: the words of its standing, and why, where something is in its way.
    FailureWords openWords(const Check &check)
    {
        const auto subject = standingOf(check).text;
        return check.failure ? coverdesk::wordsOf(*check.failure) : FailureWords{subject, {}};
    }

    FailureWords doubtWords(const Check &check, const QString &subject)
    {
        return {subject, check.failure ? coverdesk::wordsOf(*check.failure).happened : QString()};
    }

    FailureWords subjectAndAdvice(const Check &check)
    {
        switch (check.standing) {
        case Standing::Answered: return answeredWords(check);
        case Standing::InDoubt: return doubtWords(check, OutcomeText::tr("We do not know whether it went through"));
        case Standing::Unconfirmed: return doubtWords(check, OutcomeText::tr("Sent, but not confirmed"));
        case Standing::NeedsPerson: return doubtWords(check, needOf(check).happened);
        case Standing::Paused: return pauseOf(check);
        case Standing::Queued:
        case Standing::Refused: return openWords(check);
        case Standing::Sending:
        case Standing::Tracking:
        case Standing::Closed: return {standingOf(check).text, {}};
        }
        Q_UNREACHABLE();
    }

    /// With the insurer's own name, for what happens most.
    std::optional<QString> subjectNaming(const QString &payer, const Failure &failure)
    {
        const auto &code = failure.code;
        if (code == "AAA 72"_L1 || code == "AAA 64"_L1)
            return OutcomeText::tr("%1 found no member with this ID").arg(payer);
        if (code == "AAA 75"_L1 || code == "AAA 67"_L1 || (code.isEmpty() && failure.kind == Failure::Kind::NotFound))
            return OutcomeText::tr("%1 did not find this patient").arg(payer);
        if (code == "AAA 71"_L1)
            return OutcomeText::tr("%1 has another date of birth for this patient").arg(payer);
        if (code == "AAA 73"_L1 || code == "AAA 65"_L1)
            return OutcomeText::tr("%1 has another name for this member").arg(payer);
        if (failure.kind == Failure::Kind::PayerUnavailable && turnAfter(failure) == Turn::Later)
            return OutcomeText::tr("%1 is not answering").arg(payer);
        return std::nullopt;
    }

    QString subjectOf(const Check &check, const FailureWords &words)
    {
        constexpr qsizetype longestPayer = 40;
        const auto payer = clipped(check.inquiry.insurance.payer.trimmed(), longestPayer);
        const bool isInstantAnswer = check.service == ServiceId::Eligibility && check.standing == Standing::Answered;
        if (!isInstantAnswer || payer.isEmpty() || !check.failure)
            return words.happened;
        return subjectNaming(payer, *check.failure).value_or(words.happened);
    }

    QString withoutStop(QString sentence)
    {
        if (sentence.endsWith(u'.'))
            sentence.chop(1);
        return sentence;
    }

} // namespace

/// What stands between the subject, which says a part of it already, and the advice.
static QString meaningOf(const Check &check)
{
    if (check.standing == Standing::Unconfirmed)
        return OutcomeText::tr("We are looking it up; please do not send it again.");
    return check.standing == Standing::NeedsPerson ? needOf(check).next : explanationOf(check);
}

/// The picker below says the rest.
static std::optional<OutcomeWords> choiceWords(const Check &check)
{
    constexpr qsizetype longestPayer = 40;
    const auto count = check.failure ? check.failure->candidates.size() : 0;
    if (count < 2)
        return std::nullopt;
    const auto payer = clipped(check.inquiry.insurance.payer, longestPayer);
    return OutcomeWords{OutcomeText::tr("%1 insurers are called “%2”").arg(count).arg(payer), {}, {}};
}

OutcomeWords outcomeWordsOf(const Check &check)
{
    if (const auto choice = choiceWords(check))
        return *choice;
    const auto words = subjectAndAdvice(check);
    const auto subject = withoutStop(subjectOf(check, words));
    const auto unlessSaid = [&](const QString &sentence) {
        return withoutStop(sentence) == subject ? QString() : sentence;
    };
    return {subject, unlessSaid(meaningOf(check)), unlessSaid(words.next)};
}

static bool tellsNothing(const Check &check)
{
    if (check.standing == Standing::Refused)
        return true;
    const auto isAnswer = check.standing == Standing::Answered && check.benefits;
    return isAnswer && (check.benefits->verdict == Verdict::NotFound || check.benefits->verdict == Verdict::Unreadable);
}

std::vector<CardPart> partsToCheck(const Check &check)
{
    if (!tellsNothing(check))
        return {};
    const auto isFound = !check.benefits || check.benefits->verdict != Verdict::NotFound;
    return partsToCheck(check.failure ? *check.failure
                                      : Failure{isFound ? Failure::Kind::Unreadable : Failure::Kind::NotFound});
}

} // namespace coverdesk
