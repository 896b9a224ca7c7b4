// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QTimer>
#include <QWidget>

#include <optional>

namespace coverdesk {

class Button;
class FormField;
class PlainLabel;

/// When the window locked, and how many checks were open then.
struct LockedSince
{
    QDateTime at;
    int waiting = 0;
};

/// Asks for the PIN or passphrase, where there is one, and for who is at the desk.
class UnlockForm final : public QWidget
{
    Q_OBJECT

public:
    /// What is known of the history before it opens.
    struct Asked
    {
        std::optional<LockedSince> locked = {};
        /// Else the keychain opens it: then the lock only hides.
        bool needsWords = false;
        bool hasPhrase = false;
        QString initials = {};
        /// The file of the backup that is to be opened instead of the history; else empty.
        QString backup = {};
        /// To what it was left from.
        bool canGoBack = false;
    };

    explicit UnlockForm(QWidget *parent = nullptr);

    void ask(const Asked &asked);

    /// Leaves the keyboard alone while what was typed is being tried. Where that takes long, the keychain may be
    /// waiting for its password: then it says so, and lets a person cancel.
    void setBusy(bool isBusy);
    void setProblem(const QString &problem);
    /// Nothing may be tried until then; counts down.
    void waitUntil(const QDateTime &until);

    /// Empties the line, and what could be undone in it.
    void forget();

signals:
    void unlockAsked(const QString &words, const QString &initials);
    void phraseAsked();
    void backAsked();
    /// Nobody wants to wait any longer.
    void cancelAsked();

private:
    void arrange();
    void listen();
    void say(const Asked &asked);
    void showWait();
    void showLong();
    void submit();
    bool isWaiting() const;

    PlainLabel *m_since;
    PlainLabel *m_open;
    FormField *m_words;
    FormField *m_initials;
    Button *m_unlock;
    Button *m_phrase;
    Button *m_back;
    Button *m_cancel;
    PlainLabel *m_foot;
    Asked m_asked;
    QTimer m_long;
    QDateTime m_until;
    QTimer m_tick;
};

} // namespace coverdesk
