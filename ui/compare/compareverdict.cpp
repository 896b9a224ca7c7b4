// SPDX-License-Identifier: MIT
#include "ui/compare/compareverdict.h"

#include "app/domain/answers.h"
#include "ui/benefits/cellwords.h"
#include "ui/compare/comparewords.h"
#include "ui/compare/rowpieces.h"
#include "ui/wording/wording.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coverdesk {

namespace {

    class VerdictText
    {
        Q_DECLARE_TR_FUNCTIONS(coverdesk::VerdictText)
    };

    constexpr qsizetype longestPayer = 40;
    constexpr qsizetype mostNamed = 3;

    using Mark = CompareRow::Mark;
    using MaybeVerdict = std::optional<CompareVerdict>;

    QString insuranceOf(const Check &check)
    {
        const auto &[payer, memberId, group, phonePayer, payerId] = check.inquiry.insurance;
        return VerdictText::tr("%1 %2").arg(clipped(payer, longestPayer), masked(memberId));
    }

    QString onlyOneSays(const AnswerPair &pair, bool isLeft)
    {
        if (!pair.isOneSource())
            return isLeft ? VerdictText::tr("Only the phone answer says anything of the plan.")
                          : VerdictText::tr("Only the instant answer says anything of the plan.");
        return isLeft == pair.isLeftOlder() ? VerdictText::tr("Only the older answer says anything of the plan.")
                                            : VerdictText::tr("Only the newer answer says anything of the plan.");
    }

    /// The other one's own words: that it says nothing is no difference.
    MaybeVerdict ofSilence(const AnswerPair &pair)
    {
        const bool isLeft = isComparable(pair.left());
        const bool isRight = isComparable(pair.right());
        if (isLeft && isRight)
            return std::nullopt;
        if (!isLeft && !isRight)
            return CompareVerdict{Icon::Help, Tone::Grey, VerdictText::tr("There is nothing to compare."),
                                  VerdictText::tr("Neither answer says anything of the plan.")};
        const auto &silent = isLeft ? pair.right() : pair.left();
        return CompareVerdict{Icon::Info, Tone::Info, onlyOneSays(pair, isLeft),
                              VerdictText::tr("The other one: %1").arg(explanationOf(silent))};
    }

    MaybeVerdict ofOthers(const AnswerPair &pair)
    {
        if (!pair.isOnePatient())
            return CompareVerdict{Icon::Warning, Tone::Bad,
                                  VerdictText::tr("These answers are about two different patients."),
                                  VerdictText::tr("They are not compared.")};
        if (pair.isOneInsurance() || !isComparable(pair.left()) || !isComparable(pair.right()))
            return std::nullopt;
        return CompareVerdict{Icon::Warning, Tone::Warn, VerdictText::tr("These answers are about two insurances."),
                              VerdictText::tr("What is said of %1 does not hold for %2.")
                                  .arg(insuranceOf(pair.left()), insuranceOf(pair.right()))};
    }

    QString dayOf(const Check &check)
    {
        const auto day = toldOn(check);
        return day ? inWords(*day) : unknownOnPaper();
    }

    bool isContradicted(const Check &check)
    {
        return isComparable(check) && check.benefits->verdict == Verdict::Contradiction;
    }

    QString contradictionOf(const Check &check)
    {
        switch (check.service) {
        case ServiceId::HealthHarbor:
            return VerdictText::tr("The phone answer of %1 contradicts itself.").arg(dayOf(check));
        case ServiceId::Eligibility:
            return VerdictText::tr("The instant answer of %1 contradicts itself.").arg(dayOf(check));
        }
        Q_UNREACHABLE();
    }

    /// Whatever the other one says: beside such an answer nothing of the plan is certain.
    MaybeVerdict ofContradiction(const AnswerPair &pair)
    {
        const bool isLeft = isContradicted(pair.left());
        const bool isRight = isContradicted(pair.right());
        if (!isLeft && !isRight)
            return std::nullopt;
        const auto sentence = isLeft && isRight
            ? VerdictText::tr("Both answers contradict themselves, that of %1 and that of %2.")
                  .arg(dayOf(pair.left()), dayOf(pair.right()))
            : contradictionOf(isLeft ? pair.left() : pair.right());
        return CompareVerdict{
            Icon::Warning, Tone::Warn, sentence,
            VerdictText::tr("Do not tell the patient yes or no before the insurer has said what holds.")};
    }

    /// By the end that the insurer stated, whatever is said of the plan besides.
    MaybeVerdict ofEnd(const AnswerPair &pair)
    {
        const auto &end = pair.ofPlan(BenefitField::TerminatesOn);
        if (pair.changeOf(end) != Change::Kind::CoverageEnded)
            return std::nullopt;
        if (const auto &told = pair.toldByNewer(end))
            return CompareVerdict{
                Icon::Cross, Tone::Bad, VerdictText::tr("The plan ended on %1.").arg(inWords(end.field, *told)),
                VerdictText::tr("That day had passed when the newer answer came, on %1.").arg(dayOf(pair.newer()))};
        return CompareVerdict{
            Icon::Warning, Tone::Warn,
            VerdictText::tr("The plan was to end on %1.").arg(inWords(end.field, *pair.toldByOlder(end))),
            VerdictText::tr("The newer answer, of %1, says neither that it ended nor that it goes on.")
                .arg(dayOf(pair.newer()))};
    }

    MaybeVerdict ofPlan(const AnswerPair &pair, bool holdsToday)
    {
        const auto &active = pair.ofPlan(BenefitField::Active);
        if (active.standing() != ComparedField::Standing::Differs)
            return std::nullopt;
        if (!pair.isOneSource())
            return CompareVerdict{Icon::Arrows, Tone::Warn,
                                  VerdictText::tr("They do not agree on whether the plan is active."),
                                  VerdictText::tr("Do not tell the patient yes or no before the insurer has said which "
                                                  "of them holds.")};
        const auto day = dayOf(pair.newer());
        const auto before = dayOf(pair.older());
        if (pair.toldByNewer(active) == std::optional(Told(false)))
            return CompareVerdict{Icon::Cross, Tone::Bad,
                                  VerdictText::tr("The plan was no longer active on %1.").arg(day),
                                  VerdictText::tr("On %1 it was.").arg(before)};
        return CompareVerdict{holdsToday ? Icon::Check : Icon::Info, holdsToday ? Tone::Ok : Tone::Info,
                              VerdictText::tr("The plan was active on %1.").arg(day),
                              VerdictText::tr("On %1 it was not.").arg(before)};
    }

    QString oneSplitWord(const AnswerPair &pair, BenefitField field, const QString &value)
    {
        const bool isCopay = field == BenefitField::Copay;
        if (pair.isOneSource())
            return isCopay ? VerdictText::tr("They differ on the copay: use %1.").arg(value)
                           : VerdictText::tr("They differ on the coinsurance: use %1.").arg(value);
        return isCopay ? VerdictText::tr("They differ on the copay: use the phone's %1.").arg(value)
                       : VerdictText::tr("They differ on the coinsurance: use the phone's %1.").arg(value);
    }

    QString manySplitWords(const AnswerPair &pair, BenefitField field)
    {
        const bool isCopay = field == BenefitField::Copay;
        if (pair.isOneSource())
            return isCopay ? VerdictText::tr("They differ on the copay: use the one for each service.")
                           : VerdictText::tr("They differ on the coinsurance: use the one for each service.");
        return isCopay ? VerdictText::tr("They differ on the copay: use the phone's for each service.")
                       : VerdictText::tr("They differ on the coinsurance: use the phone's for each service.");
    }

    QString planValue(const AnswerPair &pair, BenefitField field, const CostSplit &split)
    {
        const auto value = inWords(field, split.plan);
        return pair.isOneSource() ? VerdictText::tr("the other one's %1 is for the plan.").arg(value)
                                  : VerdictText::tr("the instant %1 is for the plan.").arg(value);
    }

    QString cautionOf(const CostSplit &split)
    {
        return split.isOutdated
            ? VerdictText::tr(" It is the older answer, and a new benefit year may have begun since: ask again.")
            : QString();
    }

    CompareVerdict ofSplit(const AnswerPair &pair, BenefitField field, const CostSplit &split)
    {
        std::vector<std::pair<Subject, Told>> told;
        for (const auto &service : split.services)
            told.emplace_back(service.subject, split.toldIn(service));
        const auto byService = groupedBy(field, told);
        const auto ofPlan = planValue(pair, field, split) + cautionOf(split);
        // One value of several services leaves its codes apart; several are named with theirs.
        if (byService.rest.isEmpty())
            return {Icon::Arrows, Tone::Warn, manySplitWords(pair, field),
                    VerdictText::tr("%1; %2").arg(byService.value, ofPlan)};
        return {Icon::Arrows, Tone::Warn, oneSplitWord(pair, field, byService.value),
                VerdictText::tr("It is %1; %2").arg(byService.rest, ofPlan)};
    }

    MaybeVerdict ofCost(const AnswerPair &pair)
    {
        for (const auto field : {BenefitField::Copay, BenefitField::Coinsurance}) {
            const auto split = costSplitOf(pair, field);
            if (!split || !split->isDifferent)
                continue;
            if (split->isClear)
                return ofSplit(pair, field, *split);
            return CompareVerdict{
                Icon::Warning, Tone::Warn,
                VerdictText::tr("They differ on what a visit costs, and the answer for the service is "
                                "not clear."),
                VerdictText::tr("Open it and read its remarks before you use it.")};
        }
        return std::nullopt;
    }

    QString listed(const QStringList &names)
    {
        const auto shown = names.mid(0, mostNamed).join(u", "_s);
        return names.size() > mostNamed
            ? VerdictText::tr("%1 and %n more", nullptr, int(names.size() - mostNamed)).arg(shown)
            : shown;
    }

    CompareVerdict ofDifferences(const QStringList &names, const CompareRow &first, bool hasProgress)
    {
        const auto moved =
            hasProgress ? VerdictText::tr(" What is used of the year's amounts has moved on as well.") : QString();
        if (names.size() == 1)
            return {Icon::Arrows, Tone::Warn, VerdictText::tr("Only one thing differs: %1.").arg(first.field),
                    VerdictText::tr("%1 and %2: %3.").arg(first.left.words(), first.right.words(), first.note) + moved};
        return {Icon::Arrows, Tone::Warn, VerdictText::tr("They differ on %n things.", nullptr, int(names.size())),
                listed(names) + u'.' + moved};
    }

    CompareVerdict ofAgreement(const std::vector<CompareRow> &rows)
    {
        const auto count = [&rows](Mark mark) {
            return std::count_if(rows.cbegin(), rows.cend(),
                                 [mark](const CompareRow &row) { return row.mark == mark; });
        };
        if (count(Mark::Same) == 0)
            return {Icon::Info, Tone::Info, VerdictText::tr("There is nothing that both of them say."),
                    VerdictText::tr("What one leaves out is no difference.")};
        if (count(Mark::OneSide) == 0)
            return {Icon::Check, Tone::Ok, VerdictText::tr("They agree.")};
        return {Icon::Check, Tone::Ok, VerdictText::tr("They agree on everything that both of them say."),
                VerdictText::tr("What one leaves out is no difference.")};
    }

    CompareVerdict ofRows(const std::vector<CompareRow> &rows)
    {
        QStringList names;
        const CompareRow *first = nullptr;
        bool hasProgress = false;
        for (const auto &row : rows) {
            hasProgress = hasProgress || (row.mark == Mark::Differs && row.isProgress);
            if (row.mark != Mark::Differs || row.isProgress)
                continue;
            first = first ? first : &row;
            names.append(row.field);
        }
        if (first)
            return ofDifferences(names, *first, hasProgress);
        if (hasProgress)
            return {Icon::Check, Tone::Ok,
                    VerdictText::tr("They agree; only what is used of the year's amounts has moved on."),
                    VerdictText::tr("That is progress, no change of the plan.")};
        return ofAgreement(rows);
    }

} // namespace

CompareVerdict verdictOf(const AnswerPair &pair, const std::vector<CompareRow> &rows, bool holdsToday)
{
    for (const auto judge : {ofOthers, ofContradiction, ofSilence, ofEnd}) {
        if (const auto verdict = judge(pair))
            return *verdict;
    }
    if (const auto verdict = ofPlan(pair, holdsToday))
        return *verdict;
    const auto cost = ofCost(pair);
    return cost ? *cost : ofRows(rows);
}

} // namespace coverdesk
