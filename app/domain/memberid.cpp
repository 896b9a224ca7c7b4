// SPDX-License-Identifier: MIT
#include "app/domain/memberid.h"

#include "app/domain/payerwords.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coverdesk {

using Kind = MemberIdHint::Kind;

static bool fits(const QRegularExpression &pattern, const QString &text)
{
    return pattern.match(text).hasMatch();
}

static QString withoutDashes(const QString &memberId)
{
    auto plain = memberId.toUpper();
    return plain.remove(u'-').remove(u' ');
}

bool isMedicareId(const QString &memberId)
{
    // The letters S, L, O, I, B and Z are in none, so that no digit is taken for them.
    static const QRegularExpression pattern(u"^[1-9][AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9][0-9][AC-HJKMNP-RT-Y]"
                                            "[AC-HJKMNP-RT-Y0-9][0-9][AC-HJKMNP-RT-Y]{2}[0-9]{2}\\z"_s);
    return fits(pattern, withoutDashes(memberId));
}

/// Medicare itself; a Medicare plan of an insurer has that insurer's numbers.
static bool isMedicare(const QString &payer)
{
    auto words = payerWordsIn(payer);
    for (const auto &word : {u"original"_s, u"traditional"_s, u"part"_s, u"a"_s, u"b"_s})
        words.removeAll(word);
    return words == QStringList(u"medicare"_s);
}

/// With digits for the letters that look like them; empty where that is no Medicare Beneficiary Identifier either.
static QString medicareIdMeant(const QString &memberId)
{
    auto meant = withoutDashes(memberId);
    for (const auto &[letter, digit] : {std::pair(u'O', u'0'), std::pair(u'I', u'1'), std::pair(u'L', u'1'),
                                        std::pair(u'S', u'5'), std::pair(u'B', u'8'), std::pair(u'Z', u'2')})
        meant.replace(QChar(letter), QChar(digit));
    return isMedicareId(meant) ? meant : QString();
}

/// With a 0 for each O, and a 1 for each I, that has digits on both sides or stands last behind one.
static QString withDigits(const QString &memberId)
{
    static const QRegularExpression letterO(u"(?<=[0-9])O+(?=[0-9]|\\z)"_s);
    static const QRegularExpression letterI(u"(?<=[0-9])I+(?=[0-9]|\\z)"_s);
    auto meant = memberId.toUpper();
    for (auto match = letterO.match(meant); match.hasMatch(); match = letterO.match(meant))
        meant.replace(match.capturedStart(), match.capturedLength(), QString(match.capturedLength(), u'0'));
    for (auto match = letterI.match(meant); match.hasMatch(); match = letterI.match(meant))
        meant.replace(match.capturedStart(), match.capturedLength(), QString(match.capturedLength(), u'1'));
    return meant;
}

static std::optional<MemberIdHint> hintOfShape(const QString &id, const QString &groupId)
{
    static const QRegularExpression social(u"^[0-9]{3}[- ][0-9]{2}[- ][0-9]{4}\\z"_s);
    static const QRegularExpression phone(u"^(\\+?1[-. ]?)?(\\([0-9]{3}\\) ?|[0-9]{3}[-. ])[0-9]{3}[-. ][0-9]{4}\\z"_s);
    if (id.contains(u'@'))
        return MemberIdHint{Kind::Email};
    if (fits(phone, id))
        return MemberIdHint{Kind::Phone};
    if (fits(social, id))
        return MemberIdHint{Kind::SocialSecurity};
    if (withoutDashes(id) == withoutDashes(groupId))
        return MemberIdHint{Kind::GroupNumber};
    return std::nullopt;
}

std::vector<MemberIdHint> hintsOn(const Insurance &insurance)
{
    const auto id = insurance.memberId.trimmed();
    if (id.isEmpty())
        return {};
    if (const auto shape = hintOfShape(id, insurance.groupId))
        return {*shape};
    if (isMedicare(insurance.payer))
        return isMedicareId(id) ? std::vector<MemberIdHint>()
                                : std::vector{MemberIdHint{Kind::NotMedicare, medicareIdMeant(id)}};
    std::vector<MemberIdHint> hints;
    auto plain = id;
    if (plain.remove(u' ') != id)
        hints.push_back({Kind::Spaces, plain});
    if (const auto meant = withDigits(plain); meant != plain.toUpper())
        hints.push_back({Kind::Lookalike, meant});
    return hints;
}

} // namespace coverdesk
