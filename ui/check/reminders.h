// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QObject>
#include <QTimer>
#include <QUuid>

#include <chrono>
#include <map>
#include <optional>

namespace coverdesk {

class History;

/// When somebody wants to be reminded of which check. It is kept sealed in the history, so that a lock or the program's
/// end does not lose it; what fell due meanwhile is told at once.
class Reminders final : public QObject
{
    Q_OBJECT

public:
    Reminders(History &history, QObject *parent);

    static constexpr std::chrono::milliseconds Usual = std::chrono::minutes(5);

    void remind(const QUuid &check, std::chrono::milliseconds after = Usual);
    /// Nobody needs to be reminded of it any more.
    void forget(const QUuid &check);
    /// Nothing where nobody asked for it.
    std::optional<QDateTime> dueOf(const QUuid &check) const;

signals:
    void changed();
    void fellDue(const QUuid &check);

private:
    void read(const QByteArray &note);
    void keep();
    void tellDue();
    void wait();

    History &m_history;
    std::map<QUuid, QDateTime> m_due;
    QTimer m_timer;
};

} // namespace coverdesk
