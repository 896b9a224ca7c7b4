// SPDX-License-Identifier: MIT
#pragma once

#include "app/pinowed.h"
#include "ui/opening/startwords.h"
#include "ui/opening/unlockform.h"

#include <QWidget>

namespace coverdesk {

class NewSecret;
class PhraseForm;
class TroubleCard;

/// What the window shows before the clinic's profile is open: that it is being opened, what has to be typed to open it,
/// or why it cannot be opened and what to do about it. One of these at a time.
class StartPage final : public QWidget
{
    Q_OBJECT

public:
    /// \a folder is the profile's, named so that a person can find it.
    explicit StartPage(const QString &folder, QWidget *parent = nullptr);

    void showOpening();
    void show(const Trouble &trouble);
    /// A question, or something to be done first, without a tone.
    void showCalmly(const Trouble &matter);
    void askToUnlock(const UnlockForm::Asked &asked);
    void askForPhrase();
    /// For the backup in the file of that name.
    void askForPhraseOf(const QString &backupFile);
    /// A passphrase that opens the history without a keychain.
    void askForPassphrase();
    /// A PIN in the place of the one that no longer opens the history.
    void askForPin(PinOwed::Why why);
    bool isAskingForPin() const;
    /// Lets a person go on without a PIN after all.
    void letGoOnWithoutPin();

    UnlockForm *unlockForm() const { return m_unlock; }
    PhraseForm *phraseForm() const { return m_phrase; }
    /// Why the new passphrase or PIN was not kept.
    void setProblemWithSecret(const QString &problem);

    /// Empties every line a secret was typed in.
    void forget();

    using QWidget::show;

signals:
    void chosen(coverdesk::WayOn way);
    void passphraseChosen(const QString &passphrase);
    void pinChosen(const QString &pin);
    void goneOnWithoutPin();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void arrange();
    std::vector<QWidget *> parts() const;
    void turnTo(QWidget *shown);

    TroubleCard *m_trouble;
    UnlockForm *m_unlock;
    PhraseForm *m_phrase;
    NewSecret *m_passphrase;
    NewSecret *m_pin;
};

} // namespace coverdesk
