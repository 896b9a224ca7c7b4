// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/keydesk.h"
#include "ui/widgets/card.h"

namespace coverdesk {

class Button;
class FormField;
class OutcomeLine;

/// Takes every key of the history away, for a computer that goes out of the house; a word is typed before.
class EraseCard final : public Card
{
    Q_OBJECT

public:
    explicit EraseCard(const KeyDesk &desk, QWidget *parent = nullptr);

    /// Empties the line for the word.
    void forget();

signals:
    /// Nobody opens this history any more; the program is to end.
    void erased();

private:
    void arrange();
    void judge();
    void erase();
    void onErased(const Result<Done> &done);

    KeyDesk m_desk;
    FormField *m_word;
    Button *m_erase;
    OutcomeLine *m_outcome;
};

} // namespace coverdesk
