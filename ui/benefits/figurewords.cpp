// SPDX-License-Identifier: MIT
#include "ui/benefits/figurewords.h"

#include "ui/benefits/cellwords.h"
#include "ui/wording/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace coverdesk {

namespace {

    class FigureText
    {
        Q_DECLARE_TR_FUNCTIONS(coverdesk::FigureText)
    };

    constexpr qsizetype longestCode = 24;
    constexpr qsizetype longestFigure = 14;
    constexpr qsizetype longestNote = 90;
    constexpr qsizetype longestPair = 20;

    QString shortText(const QString &words)
    {
        return words.size() > longestNote ? words.left(longestNote) + u'…' : words;
    }

    /// A figure in large letters; words too long for that are quoted below.
    FigureWords figure(const QString &caption, const QString &value)
    {
        if (value.size() <= longestFigure)
            return {.caption = caption, .value = value};
        return {.caption = caption,
                .value = FigureText::tr("In words"),
                .stated = FigureText::tr("“%1”").arg(shortText(value))};
    }

    FigureWords planCopay(const CostShare &costShare)
    {
        auto words = figure(FigureText::tr("Copay on the plan"), inWords(costShare.copay, unknownOnScreen()));
        words.caution = FigureText::tr("may not be the therapy copay");
        return words;
    }

    FigureWords planCoinsurance(const CostShare &costShare)
    {
        auto words =
            figure(FigureText::tr("Coinsurance on the plan"), inWords(costShare.coinsurance, unknownOnScreen()));
        words.caution = FigureText::tr("may not be the therapy rate");
        return words;
    }

    QString codeOf(const Procedure &service)
    {
        const auto code = clipped(service.code.isEmpty() ? service.name : service.code, longestCode);
        return code.isEmpty() ? FigureText::tr("an unnamed service") : code;
    }

    /// What a share of one service costs, or why there is none to tell.
    FigureWords serviceFigure(const QString &caption, const Procedure &service, const QString &value)
    {
        if (service.covered && !*service.covered)
            return {.caption = caption, .value = FigureText::tr("Not covered")};
        return figure(caption, value);
    }

    QStringList notesOf(const Procedure &service)
    {
        QStringList notes;
        if (!service.covered)
            notes.append(FigureText::tr("whether it is covered was not said"));
        else if (!*service.covered)
            return {};
        if (service.deductibleWaived)
            notes.append(*service.deductibleWaived ? FigureText::tr("the deductible is waived")
                                                   : FigureText::tr("after the deductible"));
        if (!service.frequencyLimits.trimmed().isEmpty())
            notes.append(clipped(service.frequencyLimits, longestNote));
        return notes;
    }

    FigureWords serviceCopay(const Procedure &service)
    {
        auto words = serviceFigure(FigureText::tr("Copay for %1").arg(codeOf(service)), service,
                                   inWords(service.costShare.copay, unknownOnScreen()));
        words.notes = notesOf(service);
        return words;
    }

    FigureWords serviceCoinsurance(const Procedure &service)
    {
        return serviceFigure(FigureText::tr("Coinsurance for %1").arg(codeOf(service)), service,
                             inWords(service.costShare.coinsurance, unknownOnScreen()));
    }

    std::optional<double> shareUsed(const Accumulator &amount)
    {
        if (!amount.limit.value || !amount.used.value || amount.limit.value->inCents() <= 0)
            return std::nullopt;
        return std::clamp(double(amount.used.value->inCents()) / double(amount.limit.value->inCents()), 0.0, 1.0);
    }

    QString familyNote(const Accumulator &family)
    {
        if (!family.remaining().isStated())
            return {};
        const auto left = shortText(inWords(family.remaining(), {}));
        if (!family.limit.isStated())
            return FigureText::tr("Family: %1 left").arg(left);
        return FigureText::tr("Family: %1 of %2 left").arg(left, shortText(inWords(family.limit, {})));
    }

    void addLimit(FigureWords &words, const Accumulator &amount)
    {
        if (!amount.limit.isStated())
            return;
        const auto limit = FigureText::tr("of %1").arg(shortText(inWords(amount.limit, {})));
        if (words.value.size() + limit.size() <= longestPair)
            words.beside = limit;
        else
            words.notes.append(limit);
    }

    bool isTotalUnknown(const Accumulator &amount)
    {
        return !amount.limit.isStated() && amount.remaining().isStated();
    }

    void addUse(FigureWords &words, const Accumulator &amount)
    {
        addLimit(words, amount);
        words.usedShare = shareUsed(amount);
        if (amount.used.isStated())
            words.used = FigureText::tr("%1 used").arg(shortText(inWords(amount.used, {})));
        if (!words.usedShare && !words.used.isEmpty())
            words.notes.append(words.used);
    }

    FigureWords left(const QString &caption, const Accumulator &individual, const Accumulator &family)
    {
        auto words = figure(caption, inWords(individual.remaining(), unknownOnScreen()));
        if (isTotalUnknown(individual))
            words.notes.append(FigureText::tr("individual; the total was not told"));
        addUse(words, individual);
        if (const auto note = familyNote(family); !note.isEmpty())
            words.notes.append(note);
        return words;
    }

    FigureWords maximum(const QString &caption, const Accumulator &amount)
    {
        auto words = figure(caption, inWords(amount.remaining(), unknownOnScreen()));
        if (isTotalUnknown(amount))
            words.notes.append(FigureText::tr("the total was not told"));
        addUse(words, amount);
        return words;
    }

} // namespace

bool showsFigures(const Check &check)
{
    return check.standing == Standing::Answered && check.benefits && check.benefits->verdict == Verdict::Active;
}

bool isPlainAnswer(const Check &check)
{
    const bool isClaim = check.standing == Standing::Answered && check.benefits && check.benefits->claim
        && check.benefits->verdict == Verdict::ClaimTold;
    return showsFigures(check) || isClaim;
}

std::vector<FigureWords> figuresOf(const Check &check, const std::optional<Procedure> &service)
{
    if (!showsFigures(check))
        return {};
    const auto &[individualDeductible, individualOutOfPocket, familyDeductible, familyOutOfPocket] =
        check.benefits->maximums;
    const auto isForService = check.service == ServiceId::HealthHarbor && service;
    return {
        isForService ? serviceCopay(*service) : planCopay(check.benefits->costShare),
        isForService ? serviceCoinsurance(*service) : planCoinsurance(check.benefits->costShare),
        left(FigureText::tr("Deductible left"), individualDeductible, familyDeductible),
        left(FigureText::tr("Out-of-pocket left"), individualOutOfPocket, familyOutOfPocket),
    };
}

std::vector<FigureWords> maximumsOf(const Maximums &maximums)
{
    return {maximum(FigureText::tr("Individual deductible left"), maximums.individualDeductible),
            maximum(FigureText::tr("Individual out-of-pocket left"), maximums.individualOutOfPocket),
            maximum(FigureText::tr("Family deductible left"), maximums.familyDeductible),
            maximum(FigureText::tr("Family out-of-pocket left"), maximums.familyOutOfPocket)};
}

} // namespace coverdesk
