// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/keydesk.h"
#include "ui/widgets/card.h"

namespace coverdesk {

class ChoiceField;
class SavedLine;

/// After how many minutes without anybody the window locks; each change is saved at once.
class IdleCard final : public Card
{
    Q_OBJECT

public:
    explicit IdleCard(const KeyDesk &desk, QWidget *parent = nullptr);

    void refresh();

signals:
    void changed(std::chrono::minutes idle);

private:
    void keep(int place);
    void undo();
    bool keepAs(std::chrono::minutes idle);

    KeyDesk m_desk;
    std::chrono::minutes m_before{};
    ChoiceField *m_idle;
    SavedLine *m_saved;
};

} // namespace coverdesk
