// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/keydesk.h"
#include "ui/widgets/card.h"

namespace coverdesk {

class Button;
class OutcomeLine;
class PlainLabel;

/// The key in this computer's keychain, and how it is turned over.
class KeychainCard final : public Card
{
    Q_OBJECT

public:
    explicit KeychainCard(const KeyDesk &desk, QWidget *parent = nullptr);

    void refresh();

signals:
    void changed();

private:
    void renew();

    KeyDesk m_desk;
    PlainLabel *m_note;
    Button *m_renew;
    OutcomeLine *m_outcome;
};

} // namespace coverdesk
