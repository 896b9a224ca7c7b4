// SPDX-License-Identifier: MIT
#include "app/domain/payersearch.h"

#include "app/domain/payerwords.h"

#include <algorithm>
#include <numeric>
#include <optional>

using namespace Qt::StringLiterals;

namespace coverdesk {

/// How well a name fits, the best first.
enum class Closeness { Whole, Start, WordStarts, Within, Typo };

/// How many letters are to be added, taken away, replaced or exchanged with their neighbour (optimal string alignment)
/// until \a typed is what some name that begins with it in that many letters is.
static qsizetype slipsIn(const QString &typed, const QString &name)
{
    std::vector<qsizetype> before;
    std::vector<qsizetype> above(size_t(name.size()) + 1);
    std::iota(above.begin(), above.end(), 0);
    for (qsizetype row = 1; row <= typed.size(); ++row) {
        std::vector<qsizetype> line(above.size());
        line[0] = row;
        for (qsizetype column = 1; column <= name.size(); ++column) {
            const auto at = size_t(column);
            const bool isSame = typed[row - 1] == name[column - 1];
            line[at] = std::min({above[at] + 1, line[at - 1] + 1, above[at - 1] + (isSame ? 0 : 1)});
            const bool isSwapped =
                row > 1 && column > 1 && typed[row - 1] == name[column - 2] && typed[row - 2] == name[column - 1];
            if (isSwapped)
                line[at] = std::min(line[at], before[at - 2] + 1);
        }
        before = std::move(above);
        above = std::move(line);
    }
    // What is not typed yet is no slip.
    return *std::min_element(above.cbegin(), above.cend());
}

static qsizetype slipsForgiven(qsizetype length)
{
    if (length < 4)
        return 0;
    return length < 8 ? 1 : 2;
}

static std::optional<Closeness> fitOf(const QStringList &typed, const QString &name)
{
    const auto words = payerWordsIn(name);
    const auto whole = words.join(u' ');
    const auto sought = typed.join(u' ');
    if (whole == sought)
        return Closeness::Whole;
    if (whole.startsWith(sought))
        return Closeness::Start;
    const bool doesEachBegin = std::all_of(typed.cbegin(), typed.cend(), [&words](const QString &part) {
        return std::any_of(words.cbegin(), words.cend(),
                           [&part](const QString &word) { return word.startsWith(part); });
    });
    if (doesEachBegin)
        return Closeness::WordStarts;
    const auto run = words.join(QString());
    const auto soughtRun = typed.join(QString());
    if (run.contains(soughtRun))
        return Closeness::Within;
    const auto forgiven = slipsForgiven(soughtRun.size());
    if (forgiven > 0 && soughtRun.front() == run.front() && slipsIn(soughtRun, run) <= forgiven)
        return Closeness::Typo;
    return std::nullopt;
}

/// The best of all that an insurer is called.
static std::optional<Closeness> fitOf(const QStringList &typed, const KnownPayer &payer)
{
    auto best = fitOf(typed, payer.name);
    for (const auto &name : payer.otherNames) {
        const auto fit = fitOf(typed, name);
        if (fit && (!best || *fit < *best))
            best = fit;
    }
    return best;
}

std::vector<KnownPayer> payersFitting(const QString &typed, const std::vector<KnownPayer> &payers)
{
    const auto words = payerWordsIn(typed);
    if (words.isEmpty())
        return {};
    std::vector<std::pair<Closeness, const KnownPayer *>> fitting;
    for (const auto &payer : payers) {
        if (const auto fit = fitOf(words, payer))
            fitting.emplace_back(*fit, &payer);
    }
    std::stable_sort(fitting.begin(), fitting.end(), [](const auto &left, const auto &right) {
        return std::pair(left.first, left.second->name.size()) < std::pair(right.first, right.second->name.size());
    });
    std::vector<KnownPayer> found;
    for (const auto &[fit, payer] : fitting)
        found.push_back(*payer);
    return found;
}

} // namespace coverdesk
