// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QStatusBar;

namespace coverdesk {

class Office;
class PlainLabel;

/// The line at the bottom of the window: what is connected, what has happened elsewhere, how what is kept is protected.
class DeskStatus final : public QObject
{
    Q_OBJECT

public:
    /// Fills \a bar, which owns what it shows.
    DeskStatus(Office &office, QStatusBar *bar);

    /// Looks again which services are connected, and after how long the window locks.
    void refresh();

    /// Says what has happened on another page; empty for nothing.
    void say(const QString &words);

private:
    Office &m_office;
    PlainLabel *m_instant;
    PlainLabel *m_byPhone;
    PlainLabel *m_news;
    PlainLabel *m_lock;
};

} // namespace coverdesk
