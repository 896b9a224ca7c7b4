// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <Qt>

namespace coverdesk::testing {

/// A keyboard whose keys go where the keyboard is, and nowhere else: there is no mouse. It counts what is pressed
/// beyond the text that is typed; keys held together are one.
class CountedKeys
{
public:
    /// Text into whatever has the keyboard.
    void type(const QString &text) const;
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void repeat(Qt::Key key, int times);

    int pressed() const { return m_pressed; }
    void startAnew() { m_pressed = 0; }

    /// What assistive tools call whatever has the keyboard now.
    static QString focus();

private:
    int m_pressed = 0;
};

} // namespace coverdesk::testing
