// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/keydesk.h"
#include "ui/widgets/card.h"

namespace coverdesk {

class Button;
class OutcomeLine;
class PlainLabel;
class SheetMaker;
class Strip;
class ToneLabel;

/// The recovery sheet: that there is none yet, or that there is one; and how a new one is made.
class RecoveryCard final : public Card
{
    Q_OBJECT

public:
    explicit RecoveryCard(const KeyDesk &desk, QWidget *parent = nullptr);
    ~RecoveryCard() override;

    void refresh();
    SheetMaker &maker() { return *m_maker; }

signals:
    /// A new sheet opens the history from here on.
    void kept();

private:
    void arrange();
    void listen();
    void begin();
    void fold();
    void keep();
    void onKept(const Result<Done> &done, bool hadOne);

    KeyDesk m_desk;
    QByteArray m_key;
    Strip *m_missing;
    ToneLabel *m_there;
    PlainLabel *m_note;
    Button *m_make;
    SheetMaker *m_maker;
    OutcomeLine *m_outcome;
};

} // namespace coverdesk
