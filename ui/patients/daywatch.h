// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QObject>
#include <QTimer>

#include <functional>

namespace coverdesk {

/// Tells when another day has begun, also where the computer slept over midnight or its clock was set.
class DayWatch final : public QObject
{
    Q_OBJECT

public:
    explicit DayWatch(QObject *parent);

    /// May be exchanged.
    std::function<QDate()> now = &QDate::currentDate;

    /// Tells \a whom which day it is, now and whenever another begins.
    template <typename T>
    void tell(T *whom, void (T::*show)(const QDate &today))
    {
        connect(this, &DayWatch::dayBegan, whom, show);
        (whom->*show)(m_today);
    }

    /// Looks at once, as it does by itself every now and then.
    void look();

signals:
    void dayBegan(const QDate &today);

private:
    QTimer m_round;
    QDate m_today;
};

} // namespace coverdesk
