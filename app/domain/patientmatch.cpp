// SPDX-License-Identifier: MIT
#include "app/domain/patientmatch.h"

#include "app/domain/fields.h"
#include "app/domain/likekey.h"
#include "app/domain/payerwords.h"

#include <QHash>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace coverdesk {

/// The small letters that Unicode does not take apart, in plain ones.
static QString plainLetter(QChar letter)
{
    static const QHash<QChar, QString> plain{{u'ß', u"ss"_s}, {u'æ', u"ae"_s}, {u'œ', u"oe"_s},
                                             {u'ø', u"o"_s},  {u'ł', u"l"_s},  {u'đ', u"d"_s},
                                             {u'ð', u"d"_s},  {u'þ', u"th"_s}, {u'ı', u"i"_s}};
    return plain.value(letter, letter);
}

/// Of the Latin, Greek and Cyrillic scripts; elsewhere a mark is a vowel, which makes another name.
static bool isAccent(QChar c)
{
    return c.unicode() >= 0x300 && c.unicode() <= 0x36f;
}

/// What most names and numbers are: of these a list of many thousands is folded as one types.
static std::optional<QString> foldedAscii(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (const auto c : text) {
        if (c.unicode() > 0x7f)
            return std::nullopt;
        if (c.isLetterOrNumber())
            plain += c.toLower();
    }
    return plain;
}

QString foldedName(const QString &text)
{
    if (const auto plain = foldedAscii(text))
        return *plain;
    QString plain;
    const auto apart = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const auto c : apart) {
        const bool isWritten = c.isLetterOrNumber() || (c.isMark() && !isAccent(c)) || c.isSurrogate();
        if (isWritten)
            plain += plainLetter(c);
    }
    return plain;
}

static QStringList partsOf(const QString &name)
{
    auto apart = name;
    std::replace_if(
        apart.begin(), apart.end(), [](QChar c) { return c.category() == QChar::Punctuation_Dash; }, u' ');
    QStringList parts;
    for (const auto &part : apart.split(u' ', Qt::SkipEmptyParts))
        parts.append(foldedName(part));
    parts.removeAll(QString());
    return parts;
}

/// Whether one letter is another, left out, or put in.
static bool differByALetter(const QString &left, const QString &right)
{
    if (std::abs(left.size() - right.size()) > 1)
        return false;
    const auto [atLeft, atRight] = std::mismatch(left.cbegin(), left.cend(), right.cbegin(), right.cend());
    const auto restOfLeft = QStringView(atLeft, left.cend());
    const auto restOfRight = QStringView(atRight, right.cend());
    const auto without = [](QStringView rest) { return rest.mid(1); };
    return without(restOfLeft) == without(restOfRight) || without(restOfLeft) == restOfRight
        || restOfLeft == without(restOfRight);
}

static Likeness likenessOf(const QString &left, const QString &right)
{
    if (foldedName(left) == foldedName(right))
        return Likeness::SameName;
    const auto parts = partsOf(left);
    const auto others = partsOf(right);
    const bool sharePart =
        std::any_of(parts.cbegin(), parts.cend(), [&others](const QString &part) { return others.contains(part); });
    return sharePart || differByALetter(foldedName(left), foldedName(right)) ? Likeness::AkinName : Likeness::OtherName;
}

static bool hasMemberId(const Patient &patient, const QString &memberId)
{
    return std::any_of(patient.coverages.cbegin(), patient.coverages.cend(), [&memberId](const Coverage &coverage) {
        return foldedName(coverage.insurance.memberId) == memberId;
    });
}

static std::optional<Likeness> likelySame(const Person &person, const QString &memberId, const Patient &patient)
{
    // Birth dates first: of many patients they part nearly all.
    if (patient.mergedInto || !person.bornOn || person.bornOn != patient.person.bornOn)
        return std::nullopt;
    const auto id = foldedName(memberId);
    const auto first = foldedName(person.firstName);
    if (id.isEmpty() || first.isEmpty() || first != foldedName(patient.person.firstName) || !hasMemberId(patient, id))
        return std::nullopt;
    return likenessOf(person.lastName, patient.person.lastName);
}

std::optional<Likeness> likelySame(const Inquiry &inquiry, const Patient &patient)
{
    return likelySame(inquiry.patient, inquiry.insurance.memberId, patient);
}

std::optional<Likeness> likelySame(const Patient &one, const Patient &other)
{
    if (one.id == other.id || one.mergedInto)
        return std::nullopt;
    for (const auto &coverage : one.coverages) {
        if (const auto likeness = likelySame(one.person, coverage.insurance.memberId, other))
            return likeness;
    }
    return std::nullopt;
}

template <typename Who>
static std::vector<Suggestion> suggestions(const Who &who, const std::vector<Patient> &patients)
{
    std::vector<Suggestion> likely;
    for (const auto &patient : patients) {
        if (const auto likeness = likelySame(who, patient))
            likely.push_back({patient.id, *likeness});
    }
    std::stable_sort(likely.begin(), likely.end(),
                     [](const Suggestion &left, const Suggestion &right) { return left.likeness < right.likeness; });
    return likely;
}

std::vector<Suggestion> suggestionsFor(const Inquiry &inquiry, const std::vector<Patient> &patients)
{
    return suggestions(inquiry, patients);
}

std::vector<Suggestion> suggestionsFor(const Patient &patient, const std::vector<Patient> &patients)
{
    return suggestions(patient, patients);
}

static bool isSame(const QString &left, const QString &right)
{
    return tidied(left).compare(tidied(right), Qt::CaseInsensitive) == 0;
}

bool isAbout(const Inquiry &inquiry, const Patient &patient)
{
    const auto &person = inquiry.patient;
    const auto &memberId = inquiry.insurance.memberId;
    if (!person.bornOn || patient.person.bornOn != person.bornOn || tidied(memberId).isEmpty())
        return false;
    return isSame(patient.person.lastName, person.lastName) && isSame(patient.person.firstName, person.firstName)
        && std::any_of(patient.coverages.cbegin(), patient.coverages.cend(),
                       [&memberId](const Coverage &coverage) { return isSame(coverage.insurance.memberId, memberId); });
}

static std::optional<quint64> identityKey(const std::optional<QDate> &bornOn, const QString &memberId)
{
    if (!bornOn)
        return std::nullopt;
    return likeKey(u"identity", QString(bornOn->toString(Qt::ISODate) % u' ' % foldedName(memberId)));
}

std::vector<quint64> identityKeys(const Patient &patient)
{
    std::vector<quint64> keys;
    for (const auto &coverage : patient.coverages) {
        if (const auto key = identityKey(patient.person.bornOn, coverage.insurance.memberId))
            keys.push_back(*key);
    }
    return keys;
}

std::vector<quint64> identityKeys(const Inquiry &inquiry)
{
    const auto key = identityKey(inquiry.patient.bornOn, inquiry.insurance.memberId);
    return key ? std::vector{*key} : std::vector<quint64>();
}

bool isSameMemberId(const QString &left, const QString &right)
{
    const auto id = foldedName(left);
    return !id.isEmpty() && id == foldedName(right);
}

/// Whether the name begins with those words: "UnitedHealthcare of Texas" with "United Healthcare".
static bool beginsWith(const QStringList &words, const QString &squeezed)
{
    QString read;
    for (const auto &word : words) {
        read += word;
        if (read.size() >= squeezed.size())
            break;
    }
    return !squeezed.isEmpty() && read == squeezed;
}

/// Whether two names may be those of one insurer.
static bool mayBeOneInsurer(const QString &left, const QString &right)
{
    // Of shorter names, one letter makes another insurer.
    constexpr qsizetype Shortest = 5;
    if (foldedName(left) == foldedName(right))
        return true;
    const auto lefts = payerWordsIn(left);
    const auto rights = payerWordsIn(right);
    const auto leftName = lefts.join(QString());
    const auto rightName = rights.join(QString());
    const bool isTypo = std::min(leftName.size(), rightName.size()) >= Shortest && differByALetter(leftName, rightName);
    return isTypo || beginsWith(lefts, rightName) || beginsWith(rights, leftName);
}

std::optional<QUuid> coverageOf(const Patient &patient, const QString &payer, const QString &memberId, const QDate &day)
{
    const auto rankOf = [&payer, &day](const Coverage &coverage) {
        return std::tuple(isInForce(coverage, day), coverage.order != Coverage::Order::Ended,
                          foldedName(coverage.insurance.payer) == foldedName(payer));
    };
    const Coverage *best = nullptr;
    for (const auto &coverage : patient.coverages) {
        const auto &insurance = coverage.insurance;
        if (!isSameMemberId(insurance.memberId, memberId) || !mayBeOneInsurer(insurance.payer, payer))
            continue;
        if (!best || rankOf(*best) < rankOf(coverage))
            best = &coverage;
    }
    return best ? std::optional(best->id) : std::nullopt;
}

} // namespace coverdesk
