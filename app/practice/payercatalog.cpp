// SPDX-License-Identifier: MIT
#include "app/practice/payercatalog.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace coverdesk::practice {

static const QList<CatalogPayer> &catalog()
{
    static const QList<CatalogPayer> payers{
        {u"Aetna"_s, {u"Aetna Health"_s, u"Aetna Inc"_s}},
        {u"Ambetter"_s, {u"Ambetter Health"_s}},
        {u"Anthem Blue Cross"_s, {u"Anthem"_s, u"Anthem BC"_s}},
        {u"Blue Cross Blue Shield of Illinois"_s, {u"BCBS Illinois"_s, u"BCBS of Illinois"_s, u"BCBSIL"_s}},
        {u"Blue Cross Blue Shield of Texas"_s, {u"BCBS Texas"_s, u"BCBS of Texas"_s, u"BCBSTX"_s}},
        {u"Blue Shield of California"_s, {u"Blue Shield California"_s, u"Blue Shield of CA"_s}},
        {u"CareFirst BlueCross BlueShield"_s, {u"CareFirst"_s, u"CareFirst Blue Cross Blue Shield"_s}},
        {u"Cigna"_s, {u"Cigna Healthcare"_s, u"Cigna Health and Life"_s}},
        {u"EmblemHealth"_s, {u"Emblem Health"_s, u"Emblem"_s}},
        {u"Florida Blue"_s, {u"BCBS Florida"_s, u"BCBS of Florida"_s}},
        {u"Geisinger Health Plan"_s, {}},
        {u"Harborview Mutual"_s, {}, false},
        {u"Harvard Pilgrim Health Care"_s, {u"HPHC"_s}},
        {u"Highmark Blue Shield"_s, {u"Highmark"_s}},
        {u"Humana"_s, {u"Humana Inc"_s}},
        {u"Kaiser Permanente"_s, {u"Kaiser Foundation Health Plan"_s}},
        {u"Lakeside Employees Trust"_s, {}, false},
        {u"Medi-Cal"_s, {u"Medicaid California"_s}},
        {u"Medicare"_s, {u"Medicare Part B"_s, u"CMS Medicare"_s}},
        {u"Molina Healthcare"_s, {}},
        {u"Optum"_s, {u"Optum Behavioral Health"_s, u"United Behavioral Health"_s}},
        {u"Oscar Health"_s, {u"Oscar Insurance"_s}},
        {u"Oxford Health Plans"_s, {u"Oxford Health"_s}},
        {u"TRICARE East"_s, {u"Humana Military"_s}},
        {u"TRICARE West"_s, {}},
        {u"Tufts Health Plan"_s, {u"Tufts Health"_s}},
        {u"UnitedHealthcare"_s, {u"United Healthcare"_s, u"United Health Care"_s}},
    };
    return payers;
}

static QStringList wordsOf(const QString &text)
{
    static const QRegularExpression gap(u"[^\\p{L}\\p{N}]+"_s);
    return text.toCaseFolded().split(gap, Qt::SkipEmptyParts);
}

// "UnitedHealthcare" and "United Health Care" differ in their gaps alone.
static bool isCalled(const CatalogPayer &payer, const QStringList &words)
{
    const auto isSame = [wanted = words.join(QString())](const QString &name) {
        return wordsOf(name).join(QString()) == wanted;
    };
    return isSame(payer.label) || std::any_of(payer.aliases.cbegin(), payer.aliases.cend(), isSame);
}

static bool begins(const QString &known, const QString &typed)
{
    constexpr auto Shortest = 3;
    return known == typed || (typed.size() >= Shortest && known.startsWith(typed));
}

// One letter too many, too few, wrong, or two letters swapped; short words are too easily mistaken for each other.
static bool isMisspelt(const QString &known, const QString &typed)
{
    constexpr auto Shortest = 5;
    if (std::min(known.size(), typed.size()) < Shortest - 1 || known.size() < Shortest)
        return false;
    const auto ends = std::mismatch(known.cbegin(), known.cend(), typed.cbegin(), typed.cend());
    const auto knownRest = known.mid(ends.first - known.cbegin());
    const auto typedRest = typed.mid(ends.second - typed.cbegin());
    if (knownRest.size() == typedRest.size() && knownRest.size() > 1 && knownRest.at(0) == typedRest.at(1)
        && knownRest.at(1) == typedRest.at(0) && knownRest.mid(2) == typedRest.mid(2))
        return true;
    return knownRest.mid(1) == typedRest.mid(1) || knownRest.mid(1) == typedRest || knownRest == typedRest.mid(1);
}

// Every word that was typed must be meant by one word of the label.
template <typename Meets>
static QList<CatalogPayer> payersWhere(const QStringList &typed, Meets meets)
{
    QList<CatalogPayer> found;
    for (const auto &payer : catalog()) {
        const auto known = wordsOf(payer.label);
        const auto isMeant = [&](const QString &word) {
            return std::any_of(known.cbegin(), known.cend(), [&](const QString &one) { return meets(one, word); });
        };
        if (std::all_of(typed.cbegin(), typed.cend(), isMeant))
            found.append(payer);
    }
    return found;
}

// What people add or leave out without meaning another insurer.
static QStringList withoutFillers(const QStringList &words)
{
    static const QStringList fillers{u"the"_s,     u"of"_s,   u"inc"_s,   u"insurance"_s,
                                     u"company"_s, u"plan"_s, u"plans"_s, u"health"_s};
    QStringList kept;
    std::copy_if(words.cbegin(), words.cend(), std::back_inserter(kept),
                 [](const QString &word) { return !fillers.contains(word); });
    return kept.isEmpty() ? words : kept;
}

static QList<CatalogPayer> payersLike(const QStringList &words)
{
    const auto isSame = [](const QString &known, const QString &typed) { return known == typed; };
    if (const auto whole = payersWhere(words, isSame); !whole.isEmpty())
        return whole;
    if (const auto begun = payersWhere(words, begins); !begun.isEmpty())
        return begun;
    return payersWhere(words, [](const QString &known, const QString &typed) {
        return begins(known, typed) || isMisspelt(known, typed);
    });
}

QList<CatalogPayer> payersCalled(const QString &text)
{
    const auto words = wordsOf(text);
    if (words.isEmpty())
        return {};
    const auto &payers = catalog();
    const auto exact =
        std::find_if(payers.cbegin(), payers.cend(), [&](const CatalogPayer &payer) { return isCalled(payer, words); });
    if (exact != payers.cend())
        return {*exact};
    const auto like = payersLike(words);
    return like.isEmpty() ? payersLike(withoutFillers(words)) : like;
}

} // namespace coverdesk::practice
