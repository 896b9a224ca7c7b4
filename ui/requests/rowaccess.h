// SPDX-License-Identifier: MIT
#pragma once

#include <QAccessibleWidget>

namespace coverdesk {

/// What assistive tools see of a row of open requests: an item of a list, with its words and its action.
class RowAccess final : public QAccessibleWidget
{
public:
    explicit RowAccess(QWidget *row);

    QStringList actionNames() const override;
    void doAction(const QString &name) override;

    /// For QAccessible::installFactory: makes one for a RequestRow, and nothing for what is none.
    static QAccessibleInterface *of(const QString &className, QObject *object);
};

} // namespace coverdesk
