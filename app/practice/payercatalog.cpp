// SPDX-License-Identifier: MIT
#include "app/practice/payercatalog.h"

#include <QRegularExpression>

#include <algorithm>

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

static bool isCalled(const CatalogPayer &payer, const QStringList &words)
{
    return wordsOf(payer.label) == words
        || std::any_of(payer.aliases.cbegin(), payer.aliases.cend(),
                       [&](const QString &alias) { return wordsOf(alias) == words; });
}

static bool holds(const CatalogPayer &payer, const QStringList &words)
{
    const auto label = wordsOf(payer.label);
    return std::all_of(words.cbegin(), words.cend(), [&](const QString &word) { return label.contains(word); });
}

QList<CatalogPayer> payersCalled(const QString &text)
{
    const auto words = wordsOf(text);
    if (words.isEmpty())
        return {};

    QList<CatalogPayer> found;
    for (const auto &payer : catalog()) {
        if (isCalled(payer, words))
            return {payer};
        if (holds(payer, words))
            found.append(payer);
    }
    return found;
}

} // namespace coverdesk::practice
