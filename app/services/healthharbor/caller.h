// SPDX-License-Identifier: MIT
#pragma once

#include "app/services/access.h"

#include <QString>
#include <QUrl>

namespace coverdesk {

/// Who calls the service, and where: what a token is bought and kept for.
struct Caller
{
    QUrl address;
    QString project;
    Access access;
};

} // namespace coverdesk
