// SPDX-License-Identifier: MIT
#include "app/domain/payerwords.h"

namespace coverdesk {

QStringList payerWordsIn(const QString &name)
{
    QStringList words(QString{});
    for (const auto c : name.normalized(QString::NormalizationForm_KD).toCaseFolded().toUcs4()) {
        if (QChar::isLetterOrNumber(c))
            words.back().append(QChar::fromUcs4(c));
        else if (!QChar::isMark(c) && !words.back().isEmpty())
            words.append(QString());
    }
    words.removeAll(QString());
    return words;
}

QString foldedPayer(const QString &name)
{
    return payerWordsIn(name).join(QString());
}

bool isSamePayer(const QString &left, const QString &right)
{
    const auto folded = foldedPayer(left);
    return !folded.isEmpty() && folded == foldedPayer(right);
}

} // namespace coverdesk
