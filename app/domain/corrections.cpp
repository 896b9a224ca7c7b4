// SPDX-License-Identifier: MIT
#include "app/domain/corrections.h"

#include "app/domain/memberid.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace coverdesk {

static constexpr size_t MostOffered = 3;
/// Shorter ones are likely whole as they are.
static constexpr qsizetype ShortestWithSuffix = 8;
static constexpr qsizetype LongestWithoutSuffix = 12;

/// The letters of \a typed at whose places \a meant has something else.
static QString lettersReplaced(const QString &typed, const QString &meant)
{
    QString letters;
    for (qsizetype place = 0; place < std::min(typed.size(), meant.size()); ++place) {
        const auto letter = typed.at(place).toUpper();
        if (letter != meant.at(place) && !letters.contains(letter))
            letters.append(letter);
    }
    return letters;
}

static Correction correctionOf(const MemberIdHint &hint, QString typed)
{
    if (hint.kind == MemberIdHint::Kind::Spaces)
        return {Correction::Kind::WithoutSpaces, hint.instead};
    typed.remove(u' ').remove(u'-');
    return {Correction::Kind::Digits, hint.instead, lettersReplaced(typed, hint.instead)};
}

static std::optional<Correction> withOtherSuffix(const QString &memberId)
{
    static const QRegularExpression suffixed(u"^(.{6,})[- ]([0-9]{1,2})\\z"_s);
    if (const auto match = suffixed.match(memberId); match.hasMatch())
        return Correction{Correction::Kind::WithoutSuffix, match.captured(1)};
    const bool isWhole = memberId.contains(u' ') || isMedicareId(memberId) || memberId.endsWith(FirstSuffix);
    if (isWhole || memberId.size() < ShortestWithSuffix || memberId.size() > LongestWithoutSuffix)
        return std::nullopt;
    return Correction{Correction::Kind::WithSuffix, memberId + FirstSuffix};
}

std::vector<Correction> correctionsOf(const Insurance &insurance)
{
    const auto typed = insurance.memberId.trimmed();
    std::vector<Correction> corrections;
    auto likeliest = typed;
    for (const auto &hint : hintsOn(insurance)) {
        if (hint.instead.isEmpty())
            continue;
        corrections.push_back(correctionOf(hint, typed));
        likeliest = hint.instead;
    }
    if (const auto suffix = withOtherSuffix(likeliest))
        corrections.push_back(*suffix);
    if (corrections.size() > MostOffered)
        corrections.resize(MostOffered, corrections.front());
    return corrections;
}

std::optional<QDate> withDayAndMonthExchanged(const QDate &day)
{
    const QDate exchanged(day.year(), day.day(), day.month());
    return exchanged.isValid() && exchanged != day ? std::optional(exchanged) : std::nullopt;
}

} // namespace coverdesk
