// SPDX-License-Identifier: MIT
#include "ui/settings/phrasegridaccess.h"

#include "ui/settings/phrasegrid.h"

using namespace Qt::StringLiterals;

namespace coverdesk {

PhraseGridAccess::PhraseGridAccess(QWidget *grid)
    : QAccessibleWidget(grid, QAccessible::StaticText)
{}

QString PhraseGridAccess::text(QAccessible::Text which) const
{
    const auto *grid = qobject_cast<PhraseGrid *>(object());
    if (!grid || !grid->words() || which != QAccessible::Description)
        return QAccessibleWidget::text(which);
    QStringList words;
    for (const auto word : *grid->words())
        words.append(u"%1 %2"_s.arg(words.size() + 1).arg(word));
    return words.join(u", "_s);
}

QAccessibleInterface *PhraseGridAccess::of(const QString &, QObject *object)
{
    auto *grid = qobject_cast<PhraseGrid *>(object);
    return grid ? new PhraseGridAccess(grid) : nullptr;
}

} // namespace coverdesk
