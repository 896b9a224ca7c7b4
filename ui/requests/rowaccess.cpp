// SPDX-License-Identifier: MIT
#include "ui/requests/rowaccess.h"

#include "ui/requests/requestrow.h"

namespace coverdesk {

RowAccess::RowAccess(QWidget *row)
    : QAccessibleWidget(row, QAccessible::ListItem)
{}

QStringList RowAccess::actionNames() const
{
    return QStringList{pressAction()} + QAccessibleWidget::actionNames();
}

void RowAccess::doAction(const QString &name)
{
    if (auto *row = qobject_cast<RequestRow *>(object()); row && name == pressAction())
        row->activate();
    else
        QAccessibleWidget::doAction(name);
}

QAccessibleInterface *RowAccess::of(const QString &, QObject *object)
{
    auto *row = qobject_cast<RequestRow *>(object);
    return row ? new RowAccess(row) : nullptr;
}

} // namespace coverdesk
