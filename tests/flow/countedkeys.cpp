// SPDX-License-Identifier: MIT
#include "countedkeys.h"

#include <QApplication>
#include <QTest>
#include <QWidget>

namespace coverdesk::testing {

/// As the system would: a list that stands open takes the keys before the window.
static QWidget *receiver()
{
    if (auto *popup = QApplication::activePopupWidget())
        return popup->focusWidget() ? popup->focusWidget() : popup;
    auto *focused = QApplication::focusWidget();
    return focused ? focused : QApplication::activeWindow();
}

void CountedKeys::type(const QString &text) const
{
    for (const auto letter : text) {
        QTest::keyClick(receiver(), letter.toLatin1());
        // A list that opens under a line does so in its own time.
        QCoreApplication::processEvents();
    }
}

void CountedKeys::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    ++m_pressed;
    QTest::keyClick(receiver(), key, modifiers);
    QCoreApplication::processEvents();
}

void CountedKeys::repeat(Qt::Key key, int times)
{
    for (int time = 0; time < times; ++time)
        press(key);
}

QString CountedKeys::focus()
{
    const auto *focused = QApplication::focusWidget();
    return focused ? focused->accessibleName() : QString();
}

} // namespace coverdesk::testing
