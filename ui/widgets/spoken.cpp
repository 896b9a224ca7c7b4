// SPDX-License-Identifier: MIT
#include "ui/widgets/spoken.h"

#include <QAccessibleWidget>
#include <QVariant>
#include <QWidget>

namespace coverdesk {

static constexpr auto RoleName = "spokenAs";

static QAccessibleInterface *spoken(const QString &, QObject *object)
{
    const auto role = object ? object->property(RoleName) : QVariant();
    auto *widget = qobject_cast<QWidget *>(object);
    return widget && role.isValid() ? new QAccessibleWidget(widget, QAccessible::Role(role.toInt())) : nullptr;
}

void speakAs(QWidget &widget, QAccessible::Role role)
{
    widget.setProperty(RoleName, int(role));
    QAccessible::installFactory(&spoken);
}

void announce(QWidget &words)
{
    QAccessibleEvent alert(&words, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace coverdesk
