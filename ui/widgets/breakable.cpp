// SPDX-License-Identifier: MIT
#include "ui/widgets/breakable.h"

namespace coverdesk {

namespace {

    constexpr qsizetype longestWord = 48;
    constexpr QChar mayBreak(0x200B);

} // namespace

QString breakable(const QString &words)
{
    QString broken;
    qsizetype length = 0;
    for (const QChar letter : words) {
        length = letter.isSpace() ? 0 : length + 1;
        if (length > longestWord && !letter.isLowSurrogate() && !letter.isMark())
            broken += mayBreak;
        broken += letter;
    }
    return broken;
}

} // namespace coverdesk
