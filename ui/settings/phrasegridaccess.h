// SPDX-License-Identifier: MIT
#pragma once

#include <QAccessibleWidget>

namespace coverdesk {

/// What assistive tools see of a recovery phrase: its words with their numbers, put together when they are asked for.
class PhraseGridAccess final : public QAccessibleWidget
{
public:
    explicit PhraseGridAccess(QWidget *grid);

    QString text(QAccessible::Text which) const override;

    /// For QAccessible::installFactory: makes one for a PhraseGrid, and nothing for what is none.
    static QAccessibleInterface *of(const QString &className, QObject *object);
};

} // namespace coverdesk
