// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/keydesk.h"
#include "ui/widgets/card.h"

namespace coverdesk {

class AskStrip;
class Button;
class OutcomeLine;
class SealingLine;
class SecretForm;
class SheetMaker;

/// Gives the history new keys where one may have been stolen: asks first, has a new sheet made and the PIN and
/// passphrase set anew, and then shows how far the records are sealed again.
class RenewCard final : public Card
{
    Q_OBJECT

public:
    explicit RenewCard(const KeyDesk &desk, QWidget *parent = nullptr);
    ~RenewCard() override;

    void refresh();
    SheetMaker &maker() { return *m_maker; }

signals:
    /// Other keys open the history from here on.
    void changed();

private:
    void arrange();
    void listen();
    void ask();
    void goOn();
    void show(QWidget *step);
    void cancel();
    void renew();
    void onRenewed(const Result<Done> &done);
    void wipeTyped();

    KeyDesk m_desk;
    Locksmith::Typed m_typed;
    Button *m_begin;
    AskStrip *m_ask;
    SheetMaker *m_maker;
    SecretForm *m_pin;
    SecretForm *m_passphrase;
    AskStrip *m_again;
    OutcomeLine *m_outcome;
    SealingLine *m_sealing;
};

} // namespace coverdesk
