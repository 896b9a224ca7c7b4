// SPDX-License-Identifier: MIT
#include "ui/benefits/outcomewords.h"

#include "ui/wording/wording.h"

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
        }
        Q_UNREACHABLE();
    }

    /// Whether the failure that came with an answer knows better than its verdict what happened.
    bool knowsBetter(Verdict verdict, const QString &code)
    {
        switch (verdict) {
        case Verdict::Unreadable: return code == u"OTHER_PATIENT" || code == u"NO_RESULTS";
        case Verdict::Partial:
        case Verdict::NotFound:
        case Verdict::ChoosePayer:
        case Verdict::PayerUnavailable:
        case Verdict::ProviderSetup: return true;
        case Verdict::Active:
        case Verdict::NotActive:
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
        case Standing::Unconfirmed: return doubtWords(check, standingOf(check).text);
        case Standing::NeedsPerson: return doubtWords(check, OutcomeText::tr("This check needs your decision"));
        case Standing::Queued:
        case Standing::Refused:
        case Standing::Paused: return openWords(check);
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

    bool isOutage(Failure::Kind kind)
    {
        return kind == Failure::Kind::PayerUnavailable || kind == Failure::Kind::Busy || kind == Failure::Kind::Broken;
    }

} // namespace

OutcomeWords outcomeWordsOf(const Check &check)
{
    const auto words = subjectAndAdvice(check);
    const auto subject = withoutStop(words.happened);
    const auto unlessSaid = [&](const QString &sentence) {
        return withoutStop(sentence) == subject ? QString() : sentence;
    };
    return {subject, unlessSaid(explanationOf(check)), unlessSaid(words.next)};
}

NudgeWords nudgeWordsOf(const Check &check)
{
    switch (check.standing) {
    case Standing::InDoubt: return {OutcomeText::tr("Ask again now"), OutcomeText::tr("No second check")};
    case Standing::Queued: return {OutcomeText::tr("Send now"), costOfAsking(check.service)};
    case Standing::Paused: return {OutcomeText::tr("Try again now"), costOfAsking(check.service)};
    case Standing::Tracking:
    case Standing::Unconfirmed: return {OutcomeText::tr("Look now"), OutcomeText::tr("Free")};
    case Standing::Sending:
    case Standing::Answered:
    case Standing::Refused:
    case Standing::NeedsPerson:
    case Standing::Closed: return {};
    }
    Q_UNREACHABLE();
}

bool offersNewCheck(const Check &check)
{
    if (check.service != ServiceId::Eligibility)
        return false;
    if (check.standing == Standing::NeedsPerson || check.standing == Standing::Closed)
        return true;
    if (check.standing == Standing::Answered && check.benefits)
        return check.benefits->verdict == Verdict::PayerUnavailable;
    return check.standing == Standing::Refused && check.failure && isOutage(check.failure->kind);
}

bool isAboutTheCard(const Check &check)
{
    if (check.standing == Standing::Answered && check.benefits)
        return check.benefits->verdict == Verdict::NotFound;
    // PAYER_NOT_FOUND is about the insurer's name, which no card number mends.
    return check.standing == Standing::Refused && check.failure && check.failure->kind == Failure::Kind::NotFound
        && !check.failure->code.startsWith("PAYER_"_L1);
}

QString costOfAsking(ServiceId service)
{
    switch (service) {
    case ServiceId::Eligibility: return OutcomeText::tr("Uses 1 check");
    case ServiceId::HealthHarbor: return OutcomeText::tr("Uses 1 phone request");
    }
    Q_UNREACHABLE();
}

} // namespace coverdesk
