// SPDX-License-Identifier: MIT
#pragma once

#include "ui/firststart/steppage.h"

namespace coverdesk {

class Button;
class Office;
class RecoveryCard;

/// The third step: the recovery sheet, made now or put off.
class SheetStep final : public StepPage
{
    Q_OBJECT

public:
    explicit SheetStep(Office &office, QWidget *parent = nullptr);

    void arrive() override;
    RecoveryCard &card() const { return *m_card; }
    /// Puts a sheet away that is being made; false where there is none.
    bool putAway();

private:
    void refresh();

    Office &m_office;
    RecoveryCard *m_card;
    Button *m_later;
    Button *m_next;
};

} // namespace coverdesk
