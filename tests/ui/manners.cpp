// SPDX-License-Identifier: MIT
#include "manners.h"

#include "ui/widgets/theme.h"

#include <QTest>

namespace coverdesk {

void addPageManners()
{
    QTest::addColumn<Look>("look");
    QTest::addColumn<QSize>("size");
    QTest::newRow("light") << Look::Light << QSize(1096, 740);
    QTest::newRow("light-small") << Look::Light << QSize(968, 640);
    QTest::newRow("dark") << Look::Dark << QSize(1096, 740);
    QTest::newRow("dark-small") << Look::Dark << QSize(968, 640);
}

void addWindowManners()
{
    QTest::addColumn<Look>("look");
    QTest::addColumn<QSize>("size");
    QTest::newRow("1280") << Look::Light << QSize(1280, 800);
    QTest::newRow("1024") << Look::Light << QSize(1024, 700);
    QTest::newRow("1280-dark") << Look::Dark << QSize(1280, 800);
    QTest::newRow("1024-dark") << Look::Dark << QSize(1024, 700);
}

} // namespace coverdesk
