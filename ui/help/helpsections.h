// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

namespace coverdesk {

class Office;
class ReadingArea;

// The sections of *Help* that are read, each with everything in it.

ReadingArea *roadSection(QWidget *parent);
ReadingArea *standingsSection(QWidget *parent);
/// Names the folder of \a office's profile, and says in practice that none of it is true of made-up people.
ReadingArea *keptSection(const Office &office, QWidget *parent);
ReadingArea *shortcutsSection(QWidget *parent);

} // namespace coverdesk
