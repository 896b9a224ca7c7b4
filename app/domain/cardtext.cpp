// SPDX-License-Identifier: MIT
#include "app/domain/cardtext.h"

#include "app/domain/fields.h"
#include "app/domain/payerwords.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coverdesk {

int CardText::count() const
{
    return firstName.has_value() + lastName.has_value() + bornOn.has_value() + payer.has_value() + memberId.has_value()
        + groupId.has_value();
}

namespace {

    enum class Part { FirstName, LastName, FullName, BornOn, Payer, MemberId, GroupId, Policyholder, Other };

    struct Named
    {
        Part part;
        QString value;
    };

    /// A name in front of a value, in one's own words; the longer ones first.
    struct Caption
    {
        Part part;
        QRegularExpression words;
    };

    const std::vector<Caption> &captions()
    {
        const auto words = [](Part part, const QString &pattern) {
            return Caption{part,
                           QRegularExpression(u"^(?:%1)(?:\\s*[:#=]+\\s*|\\s+(?=\\S))(.*)\\z"_s.arg(pattern),
                                              QRegularExpression::CaseInsensitiveOption)};
        };
        static const std::vector<Caption> all{
            words(Part::Policyholder,
                  u"(?:subscriber|insured|policy ?holder|guarantor|card ?holder)(?:'s)?(?! ?(?:id|number|no\\.?|#))"
                  "(?: (?:first |last |family |sur|given )?name| (?:date of birth|birth ?date|d\\.?o\\.?b\\.?))?"_s),
            words(Part::FirstName, u"(?:patient |member )?(?:first|given) ?name"_s),
            words(Part::LastName, u"(?:patient |member )?(?:last|family|sur) ?name"_s),
            words(Part::BornOn, u"(?:patient |member )?(?:date of birth|birth ?date|d\\.?o\\.?b\\.?|born(?: on)?)"_s),
            words(Part::GroupId, u"(?:group|grp)(?: ?(?:number|no\\.?|id|nbr|#))?"_s),
            words(Part::MemberId,
                  u"(?:(?:member|subscriber|insured|enrollee|policy|identification|mbi|insurance) ?"
                  "(?:id|number|no\\.?|#)|id(?: ?(?:number|no\\.?|#))?|mbi)"_s),
            words(Part::Payer, u"(?:insurance company|insurance|insurer|payer|payor|carrier|health plan)(?: name)?"_s),
            words(Part::FullName, u"(?:patient|member)?(?: ?name)"_s),
            words(Part::FullName, u"(?:patient|member)"_s),
            words(Part::Other,
                  u"(?:phone|tel\\.?|address|plan|rx ?bin|rx ?pcn|rx ?grp|bin|pcn|copay|effective|email|"
                  "customer service|visit|ssn|npi|tax id)(?: [a-z]+)?"_s),
        };
        return all;
    }

    std::optional<Named> captioned(const QString &line)
    {
        for (const auto &caption : captions()) {
            const auto match = caption.words.match(line);
            if (match.hasMatch())
                return Named{caption.part, tidied(match.captured(1))};
        }
        return std::nullopt;
    }

    template <typename T>
    void take(std::optional<T> &field, const T &value)
    {
        if (!field)
            field = value;
    }

    bool isNameLike(const QString &text)
    {
        static const QRegularExpression pattern(uR"(^\p{L}[\p{L}\p{M}'’.\- ]*\z)"_s);
        return pattern.match(text).hasMatch();
    }

    bool isIdLike(const QString &text)
    {
        static const QRegularExpression pattern(u"^(?=(?:.*[0-9]){5})[0-9A-Za-z][0-9A-Za-z\\- ]{5,29}\\z"_s);
        return pattern.match(text).hasMatch();
    }

    /// "Okafor, Maya" or "Maya Okafor"; a middle name goes with the first.
    void takeName(CardText &card, const QString &name)
    {
        if (!isNameLike(QString(name).remove(u',')))
            return;
        const auto comma = name.indexOf(u',');
        const auto cut = comma >= 0 ? comma : name.lastIndexOf(u' ');
        if (cut <= 0)
            return;
        const auto left = tidied(name.left(cut));
        const auto right = tidied(name.mid(cut + 1));
        take(card.firstName, comma >= 0 ? right : left);
        take(card.lastName, comma >= 0 ? left : right);
    }

} // namespace

static void takeDate(CardText &card, const QString &value, const QDate &today)
{
    const auto day = dateFromText(value);
    if (day && *day < today)
        take(card.bornOn, *day);
}

static void take(CardText &card, const Named &named, const QDate &today)
{
    if (named.value.isEmpty())
        return;
    switch (named.part) {
    case Part::FirstName: return take(card.firstName, named.value);
    case Part::LastName: return take(card.lastName, named.value);
    case Part::FullName: return takeName(card, named.value);
    case Part::BornOn: return takeDate(card, named.value, today);
    case Part::Payer: return take(card.payer, named.value);
    case Part::MemberId: return take(card.memberId, named.value);
    case Part::GroupId: return take(card.groupId, named.value);
    case Part::Policyholder:
    case Part::Other: return;
    }
}

static bool isPayer(const QString &text, const QStringList &payers)
{
    const auto words = payerWordsIn(text);
    return !words.isEmpty() && std::any_of(payers.cbegin(), payers.cend(), [&words](const QString &payer) {
        return payerWordsIn(payer) == words;
    });
}

/// A part that does not say what it is.
static void takeUnnamed(CardText &card, const QString &part, const QStringList &payers, const QDate &today)
{
    if (isPayer(part, payers))
        take(card.payer, part);
    else if (dateFromText(part) && part.contains(QRegularExpression(u"[-/.]"_s)))
        takeDate(card, part, today);
    else if (isIdLike(part))
        take(card.memberId, part);
    else
        takeName(card, part);
}

/// The parts of a line; "Okafor, Maya" stays one.
static QStringList partsOf(const QString &line)
{
    QStringList parts;
    for (const auto &part : line.split(QRegularExpression(u"[,;\\t|]"_s))) {
        const auto value = tidied(part);
        const bool isOneWord = isNameLike(value) && !value.contains(u' ');
        const bool joinsName =
            isOneWord && parts.size() == 1 && isNameLike(parts.front()) && !parts.front().contains(u' ');
        if (joinsName)
            parts.back() += u", "_s + value;
        else if (!value.isEmpty())
            parts.append(value);
    }
    return parts;
}

CardText cardIn(const QString &text, const QStringList &payers, const QDate &today)
{
    CardText card;
    QStringList unnamed;
    for (const auto &line : text.split(QRegularExpression(u"[\\r\\n]+"_s), Qt::SkipEmptyParts)) {
        // A table's row: the name of the field in one cell, its value in the next.
        const auto whole = captioned(tidied(QString(line).replace(u'\t', u' ')));
        const bool isOneCell = !line.contains(u';') && !line.contains(u'|');
        const bool isName = whole && whole->part == Part::FullName && whole->value.count(u',') == 1;
        if (whole && isOneCell && (isName || !line.contains(u','))) {
            take(card, *whole, today);
            continue;
        }
        for (const auto &part : partsOf(line)) {
            if (const auto named = captioned(part))
                take(card, *named, today);
            else
                unnamed.append(part);
        }
    }
    for (const auto &part : std::as_const(unnamed))
        takeUnnamed(card, part, payers, today);
    return card;
}

} // namespace coverdesk
