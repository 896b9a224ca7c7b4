// SPDX-License-Identifier: MIT
#include "app/world.h"

#include <QRandomGenerator>

namespace coverdesk {

World World::real()
{
    return {QDateTime::currentDateTimeUtc, [] { return QRandomGenerator::global()->generateDouble(); }};
}

} // namespace coverdesk
