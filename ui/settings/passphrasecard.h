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

/// The passphrase that opens the history by itself: whether there is one, and how it is set, changed and removed.
class PassphraseCard final : public Card
{
    Q_OBJECT

public:
    explicit PassphraseCard(const KeyDesk &desk, QWidget *parent = nullptr);

    void refresh();

signals:
    void changed();

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
    PlainLabel *m_state;
    Button *m_set;
    Button *m_drop;
    SecretForm *m_form;
    AskStrip *m_ask;
    OutcomeLine *m_outcome;
};

} // namespace coverdesk
