// SPDX-License-Identifier: MIT
#include "ui/compare/rowpieces.h"

#include "ui/compare/comparewords.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coverdesk {

namespace {

    class PieceText
    {
        Q_DECLARE_TR_FUNCTIONS(coverdesk::PieceText)
    };

    using Mark = CompareRow::Mark;
    using ToldOfServices = std::vector<std::pair<Subject, Told>>;

    Mark markOf(ComparedField::Standing standing)
    {
        switch (standing) {
        case ComparedField::Standing::Same: return Mark::Same;
        case ComparedField::Standing::Differs: return Mark::Differs;
        case ComparedField::Standing::OnlyLeft:
        case ComparedField::Standing::OnlyRight: return Mark::OneSide;
        case ComparedField::Standing::NeitherTold: return Mark::None;
        }
        Q_UNREACHABLE();
    }

    struct Group
    {
        Told told;
        std::vector<Subject> subjects;
    };

    std::vector<Group> groupsOf(const ToldOfServices &all)
    {
        std::vector<Group> groups;
        for (const auto &[subject, told] : all) {
            const auto isSame = [&told = told](const Group &group) { return saysTheSame(group.told, told); };
            const auto found = std::find_if(groups.begin(), groups.end(), isSame);
            if (found == groups.end())
                groups.push_back({told, {subject}});
            else
                found->subjects.push_back(subject);
        }
        return groups;
    }

    ToldOfServices toldBy(const std::vector<ComparedField> &rows, bool isLeft)
    {
        ToldOfServices all;
        for (const auto &row : rows) {
            if (const auto &told = isLeft ? row.left : row.right)
                all.emplace_back(row.subject, *told);
        }
        return all;
    }

    /// What one answer tells of a field of services, all of it in one line.
    void addGrouped(CompareRows &rows, const AnswerPair &pair, const QString &name, BenefitField field,
                    const ToldOfServices &told)
    {
        if (told.empty())
            return;
        CompareRow row{name, {}, {}, Mark::OneSide, onlyIn(pair, pair.leftTellsServices()), false};
        (pair.leftTellsServices() ? row.left : row.right) = groupedBy(field, told);
        rows.push_back(row);
    }

    /// Only the codes: the line's name says what there is to say of them.
    void addCovered(CompareRows &rows, const AnswerPair &pair, bool isCovered)
    {
        std::vector<Subject> subjects;
        for (const auto &[subject, told] : toldBy(pair.ofServices(BenefitField::Covered), pair.leftTellsServices())) {
            if (told == Told(isCovered))
                subjects.push_back(subject);
        }
        if (subjects.empty())
            return;
        CompareRow row{isCovered ? PieceText::tr("Services covered") : PieceText::tr("Services not covered"),
                       {},
                       {},
                       Mark::OneSide,
                       onlyIn(pair, pair.leftTellsServices()),
                       false};
        (pair.leftTellsServices() ? row.left : row.right) = {listOf(subjects)};
        rows.push_back(row);
    }

    void addServicesOfOne(CompareRows &rows, const AnswerPair &pair)
    {
        addCovered(rows, pair, true);
        addCovered(rows, pair, false);
        for (const auto field : {BenefitField::PriorAuthorization, BenefitField::PriorAuthorizationNote,
                                 BenefitField::DeductibleWaived, BenefitField::FrequencyLimits, BenefitField::Note})
            addGrouped(rows, pair, nameOf(field), field, toldBy(pair.ofServices(field), pair.leftTellsServices()));
    }

    void addServicesOfBoth(CompareRows &rows, const AnswerPair &pair)
    {
        using enum BenefitField;
        for (const auto &subject : pair.services()) {
            for (const auto field : {Covered, PriorAuthorization, PriorAuthorizationNote, DeductibleWaived, Copay,
                                     Coinsurance, FrequencyLimits, Note}) {
                const auto &compared = pair.of(subject, field);
                if (compared.left || compared.right)
                    rows.push_back(rowOf(pair, compared));
            }
        }
    }

    QString noteOf(const AnswerPair &pair, const CostSplit &split)
    {
        if (!split.isClear)
            return PieceText::tr("for the service, but that answer is not clear");
        if (!split.isDifferent)
            return pair.isOneSource() ? PieceText::tr("one of them is for the service")
                                      : PieceText::tr("the phone's is for the service");
        return pair.isOneSource() ? PieceText::tr("use the one that is for the service")
                                  : PieceText::tr("use the phone's: it is for the service");
    }

    CompareRow splitRow(const AnswerPair &pair, BenefitField field, const CostSplit &split)
    {
        const auto byService = groupedBy(field, toldBy(split.services, split.isLeftByService));
        const CompareCell ofPlan{inWords(field, split.plan), PieceText::tr("for the plan")};
        return {nameOf(field),
                split.isLeftByService ? byService : ofPlan,
                split.isLeftByService ? ofPlan : byService,
                split.isDifferent ? Mark::Differs : Mark::OneSide,
                noteOf(pair, split),
                false};
    }

    void addPlanCost(CompareRows &rows, const AnswerPair &pair, const ComparedField &plan, const QString &name)
    {
        auto row = rowOf(pair, plan);
        row.field = name;
        for (auto *cell : {&row.left, &row.right}) {
            if (!cell->isUnknown())
                cell->rest = PieceText::tr("for the plan");
        }
        setApart(row, pair);
        rows.push_back(row);
    }

} // namespace

CompareCell cellOf(BenefitField field, const std::optional<Told> &told)
{
    return told ? CompareCell{inWords(field, *told)} : CompareCell();
}

CompareRow rowOf(const AnswerPair &pair, const ComparedField &field)
{
    const auto kind = pair.changeOf(field);
    const bool isProgress = kind == Change::Kind::Progress || kind == Change::Kind::Reset;
    return {nameOf(field.field, field.subject),
            cellOf(field.field, field.left),
            cellOf(field.field, field.right),
            markOf(field.standing()),
            noteOf(pair, field),
            isProgress};
}

void setApart(CompareRow &row, const AnswerPair &pair)
{
    const bool isBoth = row.mark == Mark::Same || row.mark == Mark::Differs;
    if (!isBoth || areOfOneKind(pair.left(), pair.right()) != std::optional(false))
        return;
    row.mark = Mark::OneSide;
    row.isProgress = false;
    row.note = PieceText::tr("not of one kind: one is in network");
}

CompareCell groupedBy(BenefitField field, const std::vector<std::pair<Subject, Told>> &told)
{
    const auto groups = groupsOf(told);
    if (groups.size() == 1)
        return {inWords(field, groups.front().told), PieceText::tr("for %1").arg(listOf(groups.front().subjects))};
    QStringList parts;
    for (const auto &group : groups)
        parts.append(PieceText::tr("%1 for %2").arg(inWords(field, group.told), listOf(group.subjects)));
    return {parts.join(u" · "_s)};
}

void addCost(CompareRows &rows, const AnswerPair &pair, BenefitField field)
{
    if (const auto split = costSplitOf(pair, field))
        return rows.push_back(splitRow(pair, field, *split));
    const auto &plan = pair.ofPlan(field);
    const bool isOfBoth = pair.leftTellsServices() && pair.rightTellsServices();
    auto told = toldBy(pair.ofServices(field), pair.leftTellsServices());
    std::erase_if(told, [&pair](const auto &one) { return pair.isNotCovered(one.first, pair.leftTellsServices()); });
    const bool hasServices = isOfBoth || !told.empty();
    if (plan.left || plan.right || !hasServices)
        addPlanCost(rows, pair, plan, hasServices ? PieceText::tr("%1 on the plan").arg(nameOf(field)) : nameOf(field));
    // Where both tell of services, each service has its own lines.
    if (!isOfBoth)
        addGrouped(rows, pair, nameOf(field), field, told);
}

void addServices(CompareRows &rows, const AnswerPair &pair)
{
    const bool isLeft = pair.leftTellsServices();
    const bool isRight = pair.rightTellsServices();
    if (isLeft && isRight)
        addServicesOfBoth(rows, pair);
    else if (isLeft || isRight)
        addServicesOfOne(rows, pair);
}

} // namespace coverdesk
