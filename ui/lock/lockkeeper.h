// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QObject>
#include <QPointF>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

class QInputEvent;

namespace coverdesk {

class SystemNotices;

/// Tells when the window is to lock: nobody has touched it for long enough, a person wants it (Ctrl+L, in whatever
/// window of ours), the computer's screen was locked, or the computer slept. It tells that once.
class LockKeeper final : public QObject
{
    Q_OBJECT

public:
    enum class Why {
        ByHand,
        Idle,
        ScreenLocked,
        Slept, ///< it is about to, or has
    };

    struct Clocks
    {
        /// Since any moment; never set, and it may stand still while the computer sleeps.
        std::function<std::chrono::milliseconds()> steady;
        std::function<QDateTime()> wall;

        static Clocks real();
    };

    /// How long nobody need touch anything; nothing where it locks by hand alone. Asked anew each time.
    using Patience = std::function<std::optional<std::chrono::milliseconds>()>;

    LockKeeper(Clocks clocks, Patience patience, QObject *parent);

    /// Watches the whole program from here on.
    void start();

    /// Locks with the screen and before the computer sleeps, as the system tells.
    void heed(const SystemNotices &notices);

    /// For how long nobody has touched anything.
    std::chrono::milliseconds untouchedFor() const { return m_clocks.steady() - m_touchedAt; }

    /// What the timer does every few seconds: compares the clocks with what they showed last time.
    void look();

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void lockAsked(coverdesk::LockKeeper::Why why);

private:
    bool hasSlept();
    bool isIdle() const;
    bool isTouch(const QEvent &event);
    bool isRealMove(const QPointF &place);
    void ask(Why why);

    Clocks m_clocks;
    Patience m_patience;
    QTimer m_timer;
    std::chrono::milliseconds m_touchedAt{0};
    QDateTime m_lookedAt;
    QPointF m_pointer;
    bool m_isWatching = false;
};

} // namespace coverdesk
