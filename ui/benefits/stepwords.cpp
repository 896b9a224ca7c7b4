// SPDX-License-Identifier: MIT
#include "ui/benefits/stepwords.h"

#include "app/domain/corrections.h"
#include "ui/benefits/cellwords.h"
#include "ui/benefits/outcomewords.h"
#include "ui/wording/failurewords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace coverdesk {

namespace {

    class StepText
    {
        Q_DECLARE_TR_FUNCTIONS(coverdesk::StepText)
    };

    constexpr qsizetype longestTyped = 60;

    QString shown(const QString &typed)
    {
        return cellText(clipped(typed, longestTyped));
    }

    CardStep stepFor(CardPart part, const Inquiry &asked)
    {
        switch (part) {
        case CardPart::MemberId:
            return {StepText::tr("Member ID, exactly as on the card: %1").arg(shown(asked.insurance.memberId)),
                    {Field::MemberId}};
        case CardPart::Name:
            return {StepText::tr("Name, as on the card: %1").arg(shown(nameOf(asked.patient))),
                    {Field::FirstName, Field::LastName}};
        case CardPart::BornOn:
            return {StepText::tr("Date of birth: %1").arg(shown(typedIn(asked, Field::BornOn))), {Field::BornOn}};
        case CardPart::Policyholder:
            return {StepText::tr("Is the patient the policyholder, or a family member?"), {Field::FirstName}};
        case CardPart::Payer: return {StepText::tr("A new card, or another insurer?"), {Field::Payer}};
        }
        Q_UNREACHABLE();
    }

    std::vector<CardStep> stepsForProblems(const std::vector<Problem> &problems)
    {
        std::vector<CardStep> steps;
        for (const auto &problem : problems) {
            if (const auto field = fieldOf(problem))
                steps.push_back({clipped(complaintInWords(problem)), {*field}});
        }
        return steps;
    }

    /// "O → 0" of the letters.
    QString digitsInWords(const QString &letters)
    {
        QStringList words;
        for (const auto letter : letters) {
            for (const auto &[one, digit] : {std::pair(u'O', u'0'), std::pair(u'I', u'1'), std::pair(u'L', u'1'),
                                             std::pair(u'S', u'5'), std::pair(u'B', u'8'), std::pair(u'Z', u'2')}) {
                if (letter == one)
                    words.append(StepText::tr("%1 → %2").arg(letter).arg(QChar(digit)));
            }
        }
        return words.join(u", "_s);
    }

    QString inWords(const Correction &correction)
    {
        switch (correction.kind) {
        case Correction::Kind::WithoutSpaces: return StepText::tr("without spaces");
        case Correction::Kind::Digits: return digitsInWords(correction.letters);
        case Correction::Kind::WithSuffix: return StepText::tr("with suffix %1").arg(FirstSuffix);
        case Correction::Kind::WithoutSuffix: return StepText::tr("without suffix");
        }
        Q_UNREACHABLE();
    }

    std::vector<Likely> likelyIds(const Insurance &insurance)
    {
        std::vector<Likely> all;
        for (const auto &correction : correctionsOf(insurance))
            all.push_back({inWords(correction), {{Field::MemberId, correction.memberId}}});
        return all;
    }

    std::vector<Likely> likelyBirths(const std::optional<QDate> &bornOn)
    {
        const auto exchanged = bornOn ? withDayAndMonthExchanged(*bornOn) : std::nullopt;
        if (!exchanged)
            return {};
        const auto words = coverdesk::inWords(*exchanged);
        return {{StepText::tr("day and month exchanged: %1").arg(words), {{Field::BornOn, words}}}};
    }

    std::vector<Likely> likelyNames(const Person &patient)
    {
        if (patient.firstName == patient.lastName)
            return {};
        return {{StepText::tr("first and last name exchanged"),
                 {{Field::FirstName, patient.lastName}, {Field::LastName, patient.firstName}}}};
    }

} // namespace

std::vector<CardStep> stepsFor(const Check &check)
{
    const auto parts = partsToCheck(check);
    const bool isChoice = check.failure && !check.failure->candidates.isEmpty();
    if (parts.empty() || isChoice)
        return {};
    if (check.failure) {
        if (const auto steps = stepsForProblems(check.failure->problems); !steps.empty())
            return steps;
    }
    std::vector<CardStep> steps;
    for (const auto part : parts)
        steps.push_back(stepFor(part, check.inquiry));
    return steps;
}

/// Who is insured is a step of its own, and nothing that was asked.
static std::optional<Fact> factOf(const CardStep &step, const Inquiry &asked)
{
    if (step.fields == std::vector{Field::FirstName})
        return std::nullopt;
    if (step.fields.front() == Field::FirstName)
        return Fact{StepText::tr("Name"), nameOf(asked.patient)};
    return Fact{coverdesk::inWords(step.fields.front()), typedIn(asked, step.fields.front())};
}

std::vector<Fact> comparedWithCard(const Check &check)
{
    std::vector<Fact> facts;
    for (const auto &step : stepsFor(check)) {
        if (auto fact = factOf(step, check.inquiry)) {
            fact->name = StepText::tr("%1. %2").arg(facts.size() + 1).arg(fact->name);
            facts.push_back(*fact);
        }
    }
    return facts;
}

QString labelOnCard(Field field)
{
    if (field == Field::MemberId)
        return StepText::tr("Member ID, exactly as on the card");
    if (field == Field::Payer)
        return StepText::tr("Insurance company, in full");
    return StepText::tr("%1, as on the card").arg(coverdesk::inWords(field));
}

QString typedIn(const Inquiry &inquiry, Field field)
{
    switch (field) {
    case Field::Payer: return inquiry.insurance.payer;
    case Field::MemberId: return inquiry.insurance.memberId;
    case Field::GroupId: return inquiry.insurance.groupId;
    case Field::FirstName: return inquiry.patient.firstName;
    case Field::LastName: return inquiry.patient.lastName;
    case Field::BornOn: return inquiry.patient.bornOn ? coverdesk::inWords(*inquiry.patient.bornOn) : QString();
    case Field::VisitOn: return inquiry.visitOn ? coverdesk::inWords(*inquiry.visitOn) : QString();
    case Field::PhonePayer:
    case Field::Npi:
    case Field::TaxId:
    case Field::WantedBy:
    case Field::ProcedureCodes:
    case Field::DiagnosisCodes:
    case Field::Topics:
    case Field::PlaceOfService:
    case Field::Note:
    case Field::PayerId:
    case Field::BillingAddress:
    case Field::BillingNpi:
    case Field::RenderingNpi:
    case Field::FormName:
    case Field::ClaimNumber:
    case Field::ServedOn: return {};
    }
    Q_UNREACHABLE();
}

std::vector<Likely> likelyFor(const Inquiry &asked, const std::vector<Field> &fields)
{
    if (fields == std::vector{Field::MemberId})
        return likelyIds(asked.insurance);
    if (fields == std::vector{Field::BornOn})
        return likelyBirths(asked.patient.bornOn);
    if (fields == std::vector{Field::FirstName, Field::LastName})
        return likelyNames(asked.patient);
    return {};
}

QString changesInWords(const Inquiry &asked, const Inquiry &now)
{
    QStringList changed;
    for (const auto field : {Field::FirstName, Field::LastName, Field::BornOn, Field::Payer, Field::MemberId,
                             Field::GroupId, Field::VisitOn}) {
        if (typedIn(asked, field) != typedIn(now, field))
            changed.append(coverdesk::inWords(field));
    }
    if (changed.isEmpty() && asked != now)
        changed.append(StepText::tr("what is asked"));
    return changed.isEmpty() ? QString() : StepText::tr("Changed: %1").arg(changed.join(u", "_s));
}

} // namespace coverdesk
