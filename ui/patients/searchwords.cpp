// SPDX-License-Identifier: MIT
#include "ui/patients/searchwords.h"

#include "app/domain/fields.h"
#include "ui/wording/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coverdesk {

/// Letters and digits only, without accents, in small letters.
static QString folded(const QString &text)
{
    QString plain;
    for (const auto c : text.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (!c.isMark() && !c.isPunct() && !c.isSymbol())
            plain.append(c);
    }
    return plain;
}

/// Each word, and each part of a name such as "Fernández-Ortega" or "O'Rourke".
static QStringList nameWords(const QString &name)
{
    QStringList words;
    for (const auto &word : name.split(u' ', Qt::SkipEmptyParts)) {
        words.append(folded(word));
        auto parts = word;
        std::replace_if(
            parts.begin(), parts.end(), [](QChar c) { return c.isPunct(); }, u' ');
        for (const auto &part : parts.split(u' ', Qt::SkipEmptyParts))
            words.append(folded(part));
    }
    return words;
}

QStringList searchWordsOf(const Patient &patient)
{
    auto words = nameWords(patient.person.firstName + u' ' + patient.person.lastName);
    for (const auto &coverage : patient.coverages)
        words.append(folded(coverage.insurance.memberId));
    if (const auto &bornOn = patient.person.bornOn)
        words.append({bornOn->toString(u"MMddyyyy"_s), bornOn->toString(u"yyyyMMdd"_s), bornOn->toString(u"yyyy"_s)});
    words.removeAll(QString());
    words.removeDuplicates();
    return words;
}

QStringList searchWordsIn(const QString &typed)
{
    QStringList words;
    for (const auto &word : typed.simplified().split(u' ', Qt::SkipEmptyParts)) {
        const auto date = dateFromText(word);
        words.append(date ? date->toString(u"yyyyMMdd"_s) : folded(word));
    }
    words.removeAll(QString());
    return words;
}

bool isFoundBy(const QStringList &words, const QStringList &wanted)
{
    return std::all_of(wanted.cbegin(), wanted.cend(), [&words](const QString &start) {
        return std::any_of(words.cbegin(), words.cend(),
                           [&start](const QString &word) { return word.startsWith(start); });
    });
}

} // namespace coverdesk
