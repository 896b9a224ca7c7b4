// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QSet>
#include <QTimer>
#include <QUuid>

#include <functional>

class QSystemTrayIcon;

namespace coverdesk {

/// Tells by a message of the computer that phone answers have come, while the window is not looked at. It never says
/// anything of a patient. Where the computer has no place for such messages, it keeps silent.
class NewsBell final : public QObject
{
    Q_OBJECT

public:
    explicit NewsBell(QObject *parent = nullptr);

    /// Shows a message outside the window; may be exchanged.
    std::function<void(const QString &title, const QString &words)> show;
    /// Whether the window is before a person's eyes; may be exchanged.
    std::function<bool()> isWatched;

    /// This answer has come. Each is told once; several within a moment are told as one.
    void ring(const QUuid &answer);
    /// Says \a words, without anything of a patient, unless the window is looked at.
    void tellOf(const QString &words);
    /// This answer was there before anybody could be told of it.
    void keepSilentAbout(const QUuid &answer);

signals:
    /// The message was clicked: somebody wants to see.
    void answered();

private:
    void tell();
    void showInTray(const QString &title, const QString &words);

    QTimer m_moment;
    QSystemTrayIcon *m_tray = nullptr;
    int m_came = 0;
    QSet<QUuid> m_told;
};

} // namespace coverdesk
