// SPDX-License-Identifier: MIT
#include "ui/benefits/cellwords.h"

#include "ui/wording/wording.h"

namespace coverdesk {

QString clipped(const QString &text, qsizetype longest)
{
    const auto plain = asPlainText(text.trimmed().left(longest));
    return text.trimmed().size() > longest ? plain + u'…' : plain;
}

QString cellText(const QString &text)
{
    const auto shown = clipped(text);
    return shown.isEmpty() ? unknownOnScreen() : shown;
}

QVariant cellIn(int role, const QString &text)
{
    if (role == Qt::DisplayRole)
        return text;
    if ((role == Qt::ToolTipRole || role == Qt::AccessibleTextRole) && text == unknownOnScreen())
        return unknownOnPaper();
    return {};
}

} // namespace coverdesk
