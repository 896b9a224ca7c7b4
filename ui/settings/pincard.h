// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/keydesk.h"
#include "ui/widgets/card.h"

namespace coverdesk {

class AskStrip;
class Button;
class OutcomeLine;
class PlainLabel;
class SecretForm;
class Strip;
class ToneLabel;

/// What opens the lock: a PIN or passphrase beside the keychain's key, or nothing at all, which it says plainly.
class PinCard final : public Card
{
    Q_OBJECT

public:
    explicit PinCard(const KeyDesk &desk, QWidget *parent = nullptr);

    void refresh();

signals:
    void changed();
    /// There is no recovery sheet yet, and somebody wants one.
    void sheetAsked();

private:
    void arrange();
    void listen();
    void unfold();
    void fold();
    void keep();
    void askToDrop();
    void drop();
    void onDone(const Result<Done> &done, const QString &detail, const QString &words);

    KeyDesk m_desk;
    Strip *m_hidesOnly;
    ToneLabel *m_locks;
    PlainLabel *m_note;
    Button *m_set;
    Button *m_drop;
    Button *m_sheet;
    SecretForm *m_form;
    AskStrip *m_ask;
    OutcomeLine *m_outcome;
};

} // namespace coverdesk
