// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <memory>

namespace coverdesk {

/// What the system tells a program of its screen and its sleep: over D-Bus, by messages to a window, by notifications.
/// Where the system tells nothing, nothing comes.
class SystemNotices final : public QObject
{
    Q_OBJECT

public:
    explicit SystemNotices(QObject *parent = nullptr);
    ~SystemNotices() override;

signals:
    /// The screen was locked, or another person's session has it.
    void screenLocked();
    /// The computer is about to sleep, or has slept.
    void asleep();

private:
    /// Each platform has its own.
    class Ear;

    std::unique_ptr<Ear> m_ear;
};

} // namespace coverdesk
