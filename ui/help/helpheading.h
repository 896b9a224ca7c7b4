// SPDX-License-Identifier: MIT
#pragma once

#include "ui/help/practicestart.h"
#include "ui/widgets/colours.h"

#include <QWidget>

#include <functional>

namespace coverdesk {

class Button;
class Office;
class PlainLabel;
class Strip;

/// The first line of *Help*: its name, and the way to practice.
class HelpHeading final : public QWidget
{
    Q_OBJECT

public:
    explicit HelpHeading(const Office &office, QWidget *parent);

    /// Starts the practice window, and tells whether it runs; a process of its own, unless it is set.
    std::function<bool(const PracticeStart &start)> launch = &PracticeStart::launch;

private:
    void practise();
    void say(Tone tone, const QString &words);

    const QString m_folder;
    Button *m_practise;
    Strip *m_outcome;
    PlainLabel *m_words;
};

} // namespace coverdesk
