// SPDX-License-Identifier: MIT
#include "ui/benefits/outcomewords.h"

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
            return {OutcomeText::tr("The answer cannot be read"),
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
        case Verdict::Unreadable: return wordsOfServiceCode(code).has_value();
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

    FailureWords answeredWords(const Check &check)
    {
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

OutcomeWords outcomeWordsOf(const Check &check)
{
    const auto words = subjectAndAdvice(check);
    const auto subject = withoutStop(words.happened);
    const auto unlessSaid = [&](const QString &sentence) {
        return withoutStop(sentence) == subject ? QString() : sentence;
    };
    return {subject, unlessSaid(meaningOf(check)), unlessSaid(words.next)};
}

bool isAboutTheCard(const Check &check)
{
    if (check.standing == Standing::Answered && check.benefits)
        return check.benefits->verdict == Verdict::NotFound;
    // PAYER_NOT_FOUND is about the insurer's name, which no card number mends.
    return check.standing == Standing::Refused && check.failure && check.failure->kind == Failure::Kind::NotFound
        && !check.failure->code.startsWith("PAYER_"_L1);
}

} // namespace coverdesk
