// SPDX-License-Identifier: MIT
#include "ui/compare/comparerows.h"

#include "ui/benefits/cellwords.h"
#include "ui/compare/comparewords.h"
#include "ui/compare/rowpieces.h"
#include "ui/wording/wording.h"

#include <QCoreApplication>

namespace coverdesk {

namespace {

    class RowText
    {
        Q_DECLARE_TR_FUNCTIONS(coverdesk::RowText)
    };

    constexpr qsizetype longestProvider = 40;

    using Mark = CompareRow::Mark;

    bool isTold(const ComparedField &field)
    {
        return field.left || field.right;
    }

    /// The three fields of one amount that fills up over the year.
    struct Yearly
    {
        const ComparedField &limit;
        const ComparedField &used;
        const ComparedField &left;
    };

    Yearly yearlyOf(const AnswerPair &pair, BenefitField limit)
    {
        return {pair.ofPlan(limit), pair.ofPlan(BenefitField(int(limit) + 1)),
                pair.ofPlan(BenefitField(int(limit) + 2))};
    }

    CompareCell leftOfTotal(BenefitField field, const std::optional<Told> &left, const std::optional<Told> &limit)
    {
        auto cell = cellOf(field, left);
        if (left && limit)
            cell.rest = RowText::tr("of %1").arg(inWords(field, *limit));
        return cell;
    }

    CompareRow amountRow(const AnswerPair &pair, const ComparedField &field)
    {
        auto row = rowOf(pair, field);
        setApart(row, pair);
        return row;
    }

    void addYearly(CompareRows &rows, const AnswerPair &pair, BenefitField field, bool isAlways)
    {
        const auto [limit, used, left] = yearlyOf(pair, field);
        const bool isInOneRow = (!limit.left || left.left) && (!limit.right || left.right);
        if (!isInOneRow || limit.standing() == ComparedField::Standing::Differs)
            rows.push_back(amountRow(pair, limit));
        if ((used.left && !left.left) || (used.right && !left.right))
            rows.push_back(amountRow(pair, used));
        if (!isTold(left) && !isAlways)
            return;
        auto row = amountRow(pair, left);
        row.left = leftOfTotal(field, left.left, limit.left);
        row.right = leftOfTotal(field, left.right, limit.right);
        rows.push_back(row);
    }

    void addIfTold(CompareRows &rows, const AnswerPair &pair, BenefitField field)
    {
        if (const auto &compared = pair.ofPlan(field); isTold(compared))
            rows.push_back(rowOf(pair, compared));
    }

    CompareRow planRow(const AnswerPair &pair)
    {
        const auto &active = pair.ofPlan(BenefitField::Active);
        auto row = rowOf(pair, active);
        row.left = {planOf(pair.left(), active.left)};
        row.right = {planOf(pair.right(), active.right)};
        return row;
    }

    CompareCell networkCell(const Check &check, const std::optional<Told> &provider, const std::optional<Told> &figures)
    {
        if (!provider)
            return cellOf(BenefitField::InNetworkFigures, figures);
        auto cell = cellOf(BenefitField::ProviderInNetwork, provider);
        if (const auto name = clipped(check.inquiry.provider.name, longestProvider); !name.isEmpty())
            cell.value = RowText::tr("%1, %2").arg(cell.value, name);
        return cell;
    }

    /// Whether we are in network is not what figures are shown: the one does not answer the other.
    QString networkNote(const AnswerPair &pair, const ComparedField &provider)
    {
        const bool isIn = (provider.left ? provider.left : provider.right) == std::optional(Told(true));
        if (pair.isOneSource())
            return onlyIn(pair, provider.left.has_value());
        return isIn ? RowText::tr("only the phone says that we are")
                    : RowText::tr("only the phone says that we are not");
    }

    void addNetwork(CompareRows &rows, const AnswerPair &pair)
    {
        const auto &provider = pair.ofPlan(BenefitField::ProviderInNetwork);
        const auto &figures = pair.ofPlan(BenefitField::InNetworkFigures);
        if (!isTold(provider) && !isTold(figures))
            return;
        auto row = rowOf(pair, isTold(provider) ? provider : figures);
        row.field = nameOf(BenefitField::ProviderInNetwork);
        row.left = networkCell(pair.left(), provider.left, figures.left);
        row.right = networkCell(pair.right(), provider.right, figures.right);
        if (row.mark == Mark::OneSide && isTold(provider))
            row.note = networkNote(pair, provider);
        rows.push_back(row);
    }

    CompareCell together(const CompareCell &one, const CompareCell &other)
    {
        return one.isUnknown() ? one : CompareCell{RowText::tr("%1, %2").arg(one.value, other.value)};
    }

    /// In one line where they stand alike, else each in its own.
    void addTypeAndStart(CompareRows &rows, const AnswerPair &pair)
    {
        const auto &type = pair.ofPlan(BenefitField::PlanType);
        const auto &start = pair.ofPlan(BenefitField::EffectiveOn);
        const bool isAlike = type.standing() == start.standing() && isTold(type);
        if (!isAlike || type.standing() == ComparedField::Standing::Differs) {
            addIfTold(rows, pair, BenefitField::PlanType);
            addIfTold(rows, pair, BenefitField::EffectiveOn);
            return;
        }
        auto row = rowOf(pair, type);
        const auto starts = rowOf(pair, start);
        row.field = RowText::tr("Plan type, start");
        row.left = together(row.left, starts.left);
        row.right = together(row.right, starts.right);
        rows.push_back(row);
    }

    CompareRow saidByRow(const AnswerPair &pair)
    {
        return {RowText::tr("Said by"), {saidBy(pair.left())}, {saidBy(pair.right())}, Mark::None, {}, false};
    }

} // namespace

QString CompareCell::words() const
{
    if (isUnknown())
        return unknownOnScreen();
    return rest.isEmpty() ? value : value + u' ' + rest;
}

std::vector<CompareRow> rowsOf(const AnswerPair &pair)
{
    if (!pair.isOnePatient())
        return {};
    CompareRows rows{planRow(pair)};
    addCost(rows, pair, BenefitField::Copay);
    addCost(rows, pair, BenefitField::Coinsurance);
    addYearly(rows, pair, BenefitField::IndividualDeductible, true);
    addYearly(rows, pair, BenefitField::IndividualOutOfPocket, true);
    addYearly(rows, pair, BenefitField::FamilyDeductible, false);
    addYearly(rows, pair, BenefitField::FamilyOutOfPocket, false);
    addNetwork(rows, pair);
    addIfTold(rows, pair, BenefitField::Primary);
    addIfTold(rows, pair, BenefitField::PlanName);
    addTypeAndStart(rows, pair);
    addIfTold(rows, pair, BenefitField::TerminatesOn);
    addIfTold(rows, pair, BenefitField::FollowsCalendarYear);
    addIfTold(rows, pair, BenefitField::Payer);
    addServices(rows, pair);
    rows.push_back(saidByRow(pair));
    return rows;
}

} // namespace coverdesk
