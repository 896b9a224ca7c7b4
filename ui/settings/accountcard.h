// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts.h"
#include "ui/widgets/card.h"

class QRadioButton;

namespace coverdesk {

class FormField;
class PlainLabel;
class Strip;

/// The clinic's account at one service, as it is entered: address, clinic, id and key, and below what came of trying
/// it.
class AccountCard final : public Card
{
    Q_OBJECT

public:
    explicit AccountCard(ServiceId service, QWidget *parent = nullptr);

    /// Shows what is known of an account; its key is never shown.
    void fill(const Account &account);

    /// Nothing of it is entered: it is neither tried nor kept.
    bool isEmpty() const;
    /// Marks what cannot be right; true for nothing.
    bool validate();
    void focusFirst();

    Account account() const;
    /// Without the blanks that copying brings along.
    QByteArray secret() const;
    /// Forgets the key once it is kept or given up.
    void forgetSecret();

    void say(const QString &words);
    void praise(const QString &words);
    void blame(const QString &words);

private:
    void judgeAddress();
    void judgeId();
    void addSignIn();
    void tell(const QString &words, Tone tone);

    ServiceId m_service;
    FormField *m_address;
    FormField *m_clinicName;
    FormField *m_id;
    FormField *m_key;
    /// Where there is a choice how to sign in: with the key in each request, or with a token.
    QRadioButton *m_byRequest = nullptr;
    QRadioButton *m_byToken = nullptr;
    Strip *m_outcome;
    PlainLabel *m_outcomeWords;
};

} // namespace coverdesk
