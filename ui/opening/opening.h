// SPDX-License-Identifier: MIT
#pragma once

#include "app/office.h"
#include "ui/opening/startwords.h"
#include "ui/opening/unlockform.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace coverdesk {

class Restoring;
class Salvaging;
class StartPage;

/// Opens a profile: by itself where the keychain gives its key, else by what a person types. What keeps it from opening
/// stands on a page of its own, which is also shown where opening takes long: the keychain may be waiting for its
/// password.
class Opening final : public QObject
{
    Q_OBJECT

public:
    /// Where it is \a locked, nothing is opened before a person asks for it.
    explicit Opening(const Premises &premises, const std::optional<LockedSince> &locked = {},
                     QObject *parent = nullptr);
    ~Opening() override;

    /// Which backup is to be put in the place of the history; empty for none.
    std::function<QString()> askBackupFile;

    void begin();

    /// Leaves whatever is open, and lets a person put a backup in its place. To be called while nothing uses `office`.
    void beginRestore();

    /// To be asked for after `opened` only.
    Office &office() { return *m_office; }
    void comeForward();
    /// The page at the start.
    QWidget &page();
    /// Whether the history is open, while the page asks for a PIN.
    bool isAskingForPin() const;

    /// Leaves the page once the window stands.
    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void opened();
    /// The history is open, and the page asks for a PIN before anything of it is shown.
    void pinAsked();

private:
    void listen();
    void employ();
    void open();
    void look();
    void heed(const QFuture<Result<Done>> &opening);
    void onOpened(const Result<Done> &opened);
    void enterWithPin();
    void enter();
    void tell(const Failure &failure);

    void go(WayOn way);
    void goBack();
    void askToUnlock();
    void unlock(const QString &words, const QString &initials);
    void onUnlocked(const Result<Done> &opened);
    void usePhrase(const QByteArray &key);
    void onPhraseUsed(const Result<Done> &opened);
    void usePassphrase(const QString &passphrase);
    void usePin(const QString &pin);
    void goOnWithoutPin();
    void giveUpWaiting();
    void askToRestore();
    void chooseBackup();
    void restoreNewest();
    void takeBackup(const QString &file);
    void askToStartAnew();
    void startAnew();

    bool isKeychainThere() const;
    Openers openers() const;

    Premises m_premises;
    std::optional<LockedSince> m_locked;
    std::unique_ptr<StartPage> m_page;
    std::unique_ptr<Office> m_office;
    /// What kept it from opening by itself.
    std::optional<Failure> m_trouble;
    std::unique_ptr<Restoring> m_restoring;
    std::unique_ptr<Salvaging> m_salvaging;
    QTimer m_long;
};

} // namespace coverdesk
