// SPDX-License-Identifier: MIT
#include "ui/paper/plaindocument.h"

#include <QUrl>
#include <QVariant>

namespace coverdesk {

QVariant PlainDocument::loadResource(int type, const QUrl &name)
{
    Q_UNUSED(type)
    Q_UNUSED(name)
    return {};
}

} // namespace coverdesk
